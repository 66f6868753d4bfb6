/** 测一测 in a browser: asking, changing, supposing, comparing and taking up again, without a server. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  beginSession,
  calendarFile,
  compareWith,
  type PersonSession,
  type PlainValue,
  places,
  restoreSession,
  results,
  timeline,
  whatIf,
} from "../browser.ts";
import { readPerson } from "../situation.ts";
import { writePerson } from "../write-person.ts";

const KUNMING = "530128";
const on = "2026-11-21";

function said(session: PersonSession, id: string, value: PlainValue): PersonSession {
  const answered = session.answer(id, value);
  if ("problems" in answered) throw new RangeError(answered.problems.map((p) => p.message.en).join("; "));
  return answered.session;
}

/** The facts of one of the example files, as a session takes them. */
function example(name: string): Readonly<Record<string, PlainValue>> {
  const path = fileURLToPath(new URL(`../../../examples/${name}.yaml`, import.meta.url));
  const read = readPerson(parse(readFileSync(path, "utf8")));
  if ("problems" in read) throw new RangeError(`${name} cannot be read`);
  const facts = Object.entries(writePerson({ ...read.situation, provenance: {} })["facts"] as object);
  return Object.fromEntries(facts as [string, PlainValue][]);
}

const inTownship = [
  { from: "2022-03-01", employerKind: "public-institution", level: "township", place: "530128101" },
] as const;

describe("a session", () => {
  it("asks first what a life situation is about, each question with the clauses that hang on it", async () => {
    const session = await beginSession({
      place: KUNMING,
      on,
      matters: ["titles/*"],
      facts: { "title.isApplying": true },
    });
    const { question } = session;
    expect(question?.why.length).toBeGreaterThan(0);
    for (const { rule, clause, documentTitle } of question?.why ?? []) {
      expect(rule).toMatch(/^(cn-2019|km-202[01])\//);
      expect(clause).not.toBe("");
      expect(documentTitle.zh).not.toBe("");
    }
    expect(session.progress.all).toBeLessThan(session.overall.all);
    expect(session.widen().progress.all).toBe(session.overall.all);
    expect(session.answers.map((a) => a.fact.id)).toEqual(["title.isApplying"]);
  });

  it("asks about everything where a matter has no rule at the place", async () => {
    const session = await beginSession({ place: KUNMING, on, matters: ["no.such-matter"] });
    expect(session.progress.all).toBe(session.overall.all);
    expect(session.question).toBeDefined();
  });

  it("decides more as one answers, skips for good, and takes back the last answer", async () => {
    const begun = await beginSession({ place: KUNMING, on, matters: ["skills/*"] });
    let session = begun;
    const asked = new Set<string>();
    for (let q = session.question; q !== undefined; q = session.question) {
      expect(asked.has(q.id), `${q.id} asked twice`).toBe(false);
      asked.add(q.id);
      const before = session.progress.decided;
      session = q.kind === "flag" ? said(session, q.id, false) : session.decline(q.id);
      expect(session.progress.decided).toBeGreaterThanOrEqual(before);
    }
    expect(asked.size).toBeGreaterThan(3);
    expect(session.progress.decided).toBeGreaterThan(begun.progress.decided);
    expect(session.back?.saved.said).toEqual(session.saved.said.slice(0, -1));
    expect(session.back?.question?.id).toBe(session.saved.said.at(-1)?.[0]);
  });

  it("lets any answer be changed or taken back, and the others stay", async () => {
    const begun = await beginSession({ place: KUNMING, on });
    const first = said(begun, "employment.isWorker", true);
    const second = said(first, "person.isVeteran", false);
    const changed = said(second, "employment.isWorker", false);
    expect(changed.saved.said).toEqual([
      ["employment.isWorker", false],
      ["person.isVeteran", false],
    ]);
    expect(changed.forget("employment.isWorker").saved.said).toEqual([["person.isVeteran", false]]);
    expect(changed.ask("employment.isWorker")?.kind).toBe("flag");
  });

  it("says what is wrong with an answer, and stays as it is", async () => {
    const session = await beginSession({ place: KUNMING, on });
    const wrong = session.answer("service.spells", [{ from: "2022-02-30" }]);
    expect("problems" in wrong && wrong.problems[0]?.path).toBe("service.spells[0].from");
  });

  it("is taken up again from what was saved, through JSON", async () => {
    const begun = await beginSession({ place: KUNMING, on, matters: ["grassroots/*"], start: "township-doctor" });
    const session = said(begun, "service.spells", inTownship).decline("person.isVeteran");
    const again = await restoreSession(JSON.parse(JSON.stringify(session.saved)));
    expect(again.saved).toEqual(session.saved);
    expect(again.situation.facts).toEqual(session.situation.facts);
    expect(again.progress).toEqual(session.progress);
    expect(again.question?.id).toBe(session.question?.id);
  });
});

describe("what a session gives", () => {
  it("results by verdict, each with clause, departments and proofs", async () => {
    const begun = await beginSession({ place: KUNMING, on });
    const found = await results(said(begun, "service.spells", inTownship));
    const all = [...found.now, ...found.later, ...found.undecided, ...found.not];
    expect(all.length + all.flatMap((r) => r.carriesOut).length).toBe(begun.overall.all);
    for (const r of all) expect(r.clause, r.rule).not.toBe("");
    expect(found.now.every((r) => r.verdict === "entitled")).toBe(true);
    expect(found.region.name).toBe("云南省昆明市禄劝彝族苗族自治县");
    expect(all.some((r) => r.departments.length > 0)).toBe(true);
  });

  it("what would be otherwise: a day later an age limit is passed, a fact turns what hangs on it", async () => {
    const session = said(await beginSession({ place: KUNMING, on }), "employment.isWorker", false);
    const same = await whatIf(session, { on });
    expect("changes" in same && same.changes).toEqual([]);
    const other = await whatIf(session, { facts: { "employment.isWorker": true } });
    if ("problems" in other) throw new RangeError("refused");
    expect(other.changes.length).toBeGreaterThan(0);
    expect(other.changes.every((c) => c.before !== c.after)).toBe(true);
    const gains = other.changes.map((c) => c.after);
    expect(gains.lastIndexOf("entitled")).toBeLessThanOrEqual(
      gains.indexOf("not-entitled") < 0 ? gains.length : gains.indexOf("not-entitled"),
    );
    expect(session.said("employment.isWorker")).toBe(false);
  });

  it("a comparison of two places that leaves out what only the old place knows", async () => {
    const session = said(await beginSession({ place: KUNMING, on }), "employment.workplaceLevel", "township");
    const compared = await compareWith(session, "120104");
    expect(compared.to.name).toBe("天津市南开区");
    expect(compared.dropped.map((f) => f.id)).toContain("employment.workplaceLevel");
    const rows = [...compared.gains, ...compared.keeps, ...compared.loses, ...compared.open];
    expect(rows.some((r) => r.there.some((s) => s.rule.document === "tj-2020"))).toBe(true);
  });

  it("a timeline in the order of time, and a calendar with the same days", async () => {
    const session = await beginSession({ place: KUNMING, on: "2025-08-01", facts: example("township-doctor") });
    const entries = await timeline(session);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map((e) => e.on)).toEqual(entries.map((e) => e.on).sort());
    for (const e of entries) expect(e.on > "2025-08-01", `${e.rule.rule} ${e.on}`).toBe(true);
    const stamp = new Date("2026-11-21T01:00:00Z");
    const file = await calendarFile(session, "zh", stamp);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(entries.length);
    expect(file).toContain(`DTSTART;VALUE=DATE:${entries[0]?.on.replaceAll("-", "")}`);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(entries.length);
    expect(await calendarFile(session, "zh", stamp)).toBe(file);
    const uids = [...file.matchAll(/^UID:(.*)$/gm)].map((m) => m[1]);
    expect(new Set(uids).size).toBe(entries.length);
  });

  it("places by name, and what stands below them", async () => {
    const { placesBelow, placesNamed } = await places();
    expect(placesBelow("530000").map((p) => p.own)).toContain("昆明市");
    expect(placesNamed("中牟")[0]?.documents).toEqual(["cn-2019", "zm-2022"]);
  });
});
