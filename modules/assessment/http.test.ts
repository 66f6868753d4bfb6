/** The routes of the module on a real database: deciding, saving by a code, opening, deleting, printing, counting. */
import { decide } from "@qiaoti/engine/decide";
import { day, type Facts } from "@qiaoti/engine/language";
import { system } from "@qiaoti/platform";
import { actorOf, type TestService, testService } from "@qiaoti/platform/testing";
import { fillings, rules } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SavedAnswers } from "./browser/saved-answers.ts";
import { decideBody, type TallyData, type Verdicts, verdicts } from "./contract/service.ts";
import { module } from "./module.ts";
import { plainDecideBody } from "./plain-body.ts";
import { personAt } from "./population/generate.ts";
import { writeFact } from "./write-facts.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService([module], { now: "2026-11-21T09:00:00+08:00" });
}, 60_000);
afterAll(async () => {
  await service.close();
});

const post = (path: string, payload: unknown) =>
  service.inject({ method: "POST", url: `/api/v1/assessments/${path}`, payload });

const stated = (facts: Facts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, value]) => {
      const fact = vocabulary.get(id);
      return fact === undefined ? [] : [[id, writeFact(fact, value)]];
    }),
  );

const answers: SavedAnswers = {
  v: 1,
  place: "530128",
  on: "2026-11-21",
  matters: ["grassroots/*", "titles/*"],
  start: "township-doctor",
  said: [
    ["employment.isWorker", true],
    ["person.isVeteran", null],
    ["service.spells", [{ from: "2020-08-01", level: "township", employerKind: "public-institution" }]],
  ],
};

async function savedCode(own: SavedAnswers = answers): Promise<string> {
  const reply = await post("saved", { answers: own });
  expect(reply.status, reply.text).toBe(201);
  return reply.json<{ code: string }>().code;
}

describe("deciding over HTTP", () => {
  it("gives for every rule in force what decide gives", async () => {
    for (let i = 0; i < 30; i++) {
      const place = ["530128", "120104", "410122"][i % 3] ?? "";
      const facts = personAt(i, { seed: 9 });
      const reply = await post("decide", { place, on: "2025-08-01", facts: stated(facts) });
      expect(reply.status, reply.text).toBe(200);
      const found = reply.json<Verdicts>();
      const all = [...found.entitled, ...found.undetermined, ...found.notEntitled];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(80);
      for (const rule of rules) {
        if (!all.includes(rule.id)) continue;
        const own = decide(rule, { asOf: day("2025-08-01"), region: place, facts, fillings }).verdict;
        const list = { entitled: found.entitled, undetermined: found.undetermined, "not-entitled": found.notEntitled };
        expect(list[own], `${rule.id} person ${i}`).toContain(rule.id);
      }
    }
  });

  it("explains those answers that are asked for, and takes today where no day is given", async () => {
    const short = (await post("decide", { place: "530128", facts: {} })).json<Verdicts>();
    expect(short.on).toBe("2026-11-21");
    expect(short.answers).toBeUndefined();
    const [first = ""] = short.undetermined;
    const one = (
      await post(`decide?detail=${encodeURIComponent(first)}`, { place: "530128", facts: {} })
    ).json<Verdicts>();
    expect(one.answers?.map((a) => a.rule)).toEqual([first]);
    expect(one.answers?.[0]?.missing.length).toBeGreaterThan(0);
    const all = (await post("decide?detail=all", { place: "530128", facts: {} })).json<Verdicts>();
    expect(all.answers).toHaveLength(short.entitled.length + short.undetermined.length + short.notEntitled.length);
  });

  it("writes its reply in the shape of the contract, explanations included", async () => {
    for (const query of ["", "?detail=all"]) {
      const reply = (await post(`decide${query}`, { place: "530128", on: "2025-08-01", facts: {} })).json();
      expect(verdicts.strict().parse(reply)).toEqual(reply);
    }
  });

  it("reads a plain body as the schema does, and leaves every other to the schema", () => {
    const plain: unknown[] = [
      { place: "530128", facts: {} },
      { place: "530128103", on: "2024-02-29", facts: { "person.isVeteran": true, nested: { a: [1, null] } }, more: 1 },
    ];
    for (const body of plain) {
      const read = plainDecideBody(body);
      expect(read).toBeDefined();
      expect(read).toEqual(decideBody.parse(body));
    }
    const others: unknown[] = [
      ...[null, [], "x", {}, { place: "530128" }, { place: 530128, facts: {} }, { place: "5301", facts: {} }],
      ...[[], null, "x"].map((facts) => ({ place: "530128", facts })),
      ...["2025-02-29", "2025-2-1", "1899-12-31", 20250801, null].map((on) => ({ place: "530128", on, facts: {} })),
      { place: "530128", facts: {}, readings: {} },
    ];
    for (const body of others) expect(plainDecideBody(body), JSON.stringify(body)).toBeUndefined();
  });

  it("says of a day outside the calendar of the rules that it is wrong", async () => {
    const reply = await post("decide", { place: "530128", on: "1800-01-01", facts: {} });
    expect(reply.status).toBe(422);
    expect(reply.json<{ problems: { path: string }[] }>().problems.map((p) => p.path)).toEqual(["body.on"]);
  });

  it("tells every mistake at once", async () => {
    const reply = await post("decide", { place: "530121", facts: { "person.isVeteran": "maybe", nothing: 1 } });
    expect(reply.status).toBe(422);
    const { code, problems } = reply.json<{ code: string; problems: { path: string; message: string }[] }>();
    expect(code).toBe("assessment.wrong-facts");
    expect(problems.map((p) => p.path)).toEqual(["body.place", "body.facts.person.isVeteran", "body.facts.nothing"]);
  });

  it("does not let a caller speak for an officer's reading of another place, or of none", async () => {
    const reply = await post("decide", { place: "530128", facts: {}, readings: { "no-such": "x" } });
    expect(reply.status).toBe(422);
  });
});

describe("saving by a code", () => {
  it("gives back what was saved, whatever way the code is typed", async () => {
    const code = await savedCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll("-", " ")]) {
      const reply = await post("saved/open", { code: typed });
      expect(reply.json()).toEqual({ answers, savedOn: "2026-11-21", expiresOn: "2027-05-20" });
    }
  });

  it("says of a mistyped code that it has a mistake, and of an unknown one that nothing is there", async () => {
    const code = await savedCode();
    const other = code.endsWith("2") ? "3" : "2";
    const wrong = await post("saved/open", { code: code.slice(0, -1) + other });
    expect([wrong.status, wrong.json()["code"]]).toEqual([422, "assessment.unreadable-code"]);
    const unknown = await post("saved/open", { code: "0000-0000-0000" });
    expect([unknown.status, unknown.json()["code"]]).toEqual([404, "assessment.nothing-saved"]);
  });

  it("keeps neither the code nor a readable answer anywhere in the database", async () => {
    const code = await savedCode();
    const plain = code.replaceAll("-", "");
    const tables = ["assessment.saved", "platform.audit", "platform.idempotency"];
    for (const table of tables) {
      const { rows } = await service.run(system("test"), (work) =>
        sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.raw(table)} t`.execute(work.db),
      );
      if (table !== "platform.idempotency") expect(rows.length, table).toBeGreaterThan(0);
      const all = rows.map((r) => r.row).join("\n");
      for (const secret of [code, plain, "township-doctor", "public-institution", "employment.isWorker"])
        expect(all.includes(secret), `${secret} in ${table}`).toBe(false);
    }
    const outbox = await sql<{ row: string }>`select to_jsonb(t)::text as row from platform.outbox t`.execute(
      service.db,
    );
    expect(outbox.rows).toEqual([]);
  });

  it("shows no row to whoever does not name it, an administrator of the country neither", async () => {
    await savedCode();
    const everything = actorOf({ jurisdiction: "000000", permissions: ["*"] });
    const { rows } = await service.run(everything, (work) => sql`select * from assessment.saved`.execute(work.db));
    expect(rows).toEqual([]);
  });

  it("deletes by the code, once", async () => {
    const code = await savedCode();
    expect((await post("saved/remove", { code })).status).toBe(204);
    expect((await post("saved/open", { code })).status).toBe(404);
    expect((await post("saved/remove", { code })).status).toBe(404);
  });

  it("ends after 180 days, and the purge leaves nothing behind", async () => {
    const code = await savedCode();
    service.setNow("2027-05-19T23:59:00+08:00");
    expect((await post("saved/open", { code })).status).toBe(200);
    service.setNow("2027-05-20T00:01:00+08:00");
    expect((await post("saved/open", { code })).status).toBe(404);
    await module.jobs?.["purge-saved"]?.({}, service);
    service.setNow("2026-11-21T09:00:00+08:00");
    expect((await post("saved/open", { code })).status).toBe(404);
  });

  it("takes nothing that is not in the vocabulary: no free text, no identity number", async () => {
    const wrong: unknown[] = [
      { ...answers, said: [["person.idNumber", "11010519491231002X"]] },
      { ...answers, said: [["employment.employerKind", "11010519491231002X"]] },
      { ...answers, said: [["service.spells", [{ from: "2020-08-01", note: "11010519491231002X" }]]] },
      { ...answers, place: "530121" },
    ];
    for (const own of wrong) expect((await post("saved", { answers: own })).status, JSON.stringify(own)).toBe(422);
    const start = await post("saved", { answers: { ...answers, start: "11010519491231002X" } });
    expect([400, 422]).toContain(start.status);
  });

  it("prints a PDF with Chinese, and in English", async () => {
    const code = await savedCode();
    for (const lang of ["zh", "en"]) {
      const reply = await post("saved/print", { code, lang });
      expect(reply.status, reply.text.slice(0, 300)).toBe(200);
      expect(Buffer.from(reply.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
      expect(reply.headers["content-type"]).toBe("application/pdf");
      expect(reply.bytes.length).toBeGreaterThan(20_000);
    }
  }, 60_000);
});

describe("tallies", () => {
  it("count what was decided over HTTP and what was saved, by rule and verdict, and name no person", async () => {
    const read = async (): Promise<readonly TallyData[]> =>
      (await service.inject({ method: "GET", url: "/api/v1/assessments/tallies" })).json<{ tallies: TallyData[] }>()
        .tallies;
    const sum = (list: readonly TallyData[]): number =>
      list.reduce((n, t) => n + t.entitled + t.undetermined + t.notEntitled, 0);
    const before = await read();
    const found = (await post("decide", { place: "120104", facts: {} })).json<Verdicts>();
    const all = [...found.entitled, ...found.undetermined, ...found.notEntitled].length;
    await post("decide", { place: "120104", facts: {} });
    const after = await read();
    expect(sum(after) - sum(before)).toBe(2 * all);
    const [open = ""] = found.undetermined;
    const of = (list: readonly TallyData[]): number => list.find((t) => t.rule === open)?.undetermined ?? 0;
    expect(of(after) - of(before)).toBe(2);
    const beforeSaving = sum(after);
    await savedCode();
    expect(sum(await read())).toBeGreaterThan(beforeSaving);
  });

  it("are written when the server stops, those that could not be written before included", async () => {
    const own = await testService([module], { now: "2026-11-21T09:00:00+08:00" });
    const ask = () =>
      own.inject({ method: "POST", url: "/api/v1/assessments/decide", payload: { place: "120104", facts: {} } });
    const written = () =>
      own.run(system("test"), async (work) => {
        const { rows } = await sql<{
          n: string | null;
        }>`select max(undetermined)::text n from assessment.tallies`.execute(work.db);
        return Number(rows[0]?.n ?? 0);
      });
    await ask();
    await sql`alter table assessment.tallies rename to away`.execute(own.db);
    await own.inject({ method: "GET", url: "/api/v1/assessments/tallies" });
    await sql`alter table assessment.away rename to tallies`.execute(own.db);
    expect(await written()).toBe(0);
    await ask();
    await own.http.close();
    expect(await written()).toBe(2);
    await own.close();
  });
});
