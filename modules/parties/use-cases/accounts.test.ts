/** Handling accounts over HTTP and through the database: jurisdiction, versions, lock-outs, history. */
import { randomUUID } from "node:crypto";
import { type Actor, system } from "@qiaoti/platform";
import type { TestService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../contract.ts";
import type { PartiesTables } from "../store/tables.ts";
import { administratorOf, cookieOf, kunming, makeAccount, oneTime, startService, trySignIn } from "../testing.ts";
import { ensureFirstAdministrator } from "./ensure-first-administrator.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const city = administratorOf(kunming);
const county = administratorOf("530128");
const tianjin = administratorOf("120000");

const url = (id: string, action = "") => `/api/v1/accounts/${id}${action}`;
const post = (actor: Actor, path: string, payload: object) =>
  service.inject({ method: "POST", url: path, payload, actor });
const patch = (actor: Actor, id: string, payload: object) =>
  service.inject({ method: "PATCH", url: url(id), payload, actor });
const read = async (id: string, actor = city) =>
  (await service.inject({ method: "GET", url: url(id), actor })).json<{
    account: Account;
    history: { action: string }[];
  }>();
const list = async (actor: Actor, query = "") =>
  (await service.inject({ method: "GET", url: `/api/v1/accounts${query}`, actor }))
    .json<{ accounts: Account[] }>()
    .accounts.map((a) => a.signInName);

const body = (signInName: string, part: object = {}) => ({
  signInName,
  name: "张伟",
  roles: ["reader"],
  jurisdiction: kunming,
  oneTimePassword: oneTime,
  ...part,
});

describe("the first administrator", () => {
  it("is made once, however many services start", async () => {
    const made = await Promise.all([1, 2, 3].map(() => ensureFirstAdministrator(service, "000000")));
    const [first, ...others] = made.filter((m) => m !== undefined);
    expect(others).toEqual([]);
    expect((await trySignIn(service, "admin", first?.oneTimePassword ?? "")).status).toBe(200);
    expect(await ensureFirstAdministrator(service, "000000")).toBeUndefined();
  });
});

describe("an administrator", () => {
  it("makes accounts at or below the own place only", async () => {
    const made = await post(
      city,
      "/api/v1/accounts",
      body("km.one", { jurisdiction: "530128", department: "530128/hrss" }),
    );
    expect(made.status).toBe(201);
    expect(made.json<Account>()).toMatchObject({ active: true, mustChangePassword: true, version: 1 });
    const above = await post(county, "/api/v1/accounts", body("km.two"));
    expect([above.status, above.json()["code"]]).toEqual([403, "parties.outside-jurisdiction"]);
    const elsewhere = await post(city, "/api/v1/accounts", body("tj.one", { jurisdiction: "120000" }));
    expect(elsewhere.status).toBe(403);
    expect(await list(city, "?words=km.")).toEqual(["km.one"]);
  });

  it("is told what is wrong with a place, a department, a name or a password", async () => {
    const codes = await Promise.all(
      [
        { jurisdiction: "539999" },
        { department: "530100/no such" },
        { department: "120000/hrss" },
        { oneTimePassword: "short" },
      ].map(async (part, i) => (await post(city, "/api/v1/accounts", body(`wrong.${i}`, part))).json()["code"]),
    );
    expect(codes).toEqual([
      "parties.unknown-place",
      "parties.unknown-department",
      "parties.department-elsewhere",
      "parties.password-too-weak",
    ]);
    await makeAccount(service, { signInName: "taken" });
    expect((await post(city, "/api/v1/accounts", body("TAKEN"))).json()["code"]).toBe("parties.sign-in-name-taken");
    expect((await post(city, "/api/v1/accounts", body("53010219900101001X"))).status).toBe(400);
  });

  it("neither sees nor changes accounts elsewhere, nor above", async () => {
    const own = await makeAccount(service, { signInName: "of.city" });
    for (const stranger of [county, tianjin]) {
      expect(await list(stranger, "?words=of.city")).toEqual([]);
      expect((await service.inject({ method: "GET", url: url(own.id), actor: stranger })).status).toBe(404);
      expect((await patch(stranger, own.id, { version: 1, name: "改" })).status).toBe(404);
      expect((await post(stranger, url(own.id, "/disable"), { version: 1, reason: "试" })).status).toBe(404);
      expect((await post(stranger, url(own.id, "/password"), { version: 1, oneTimePassword: oneTime })).status).toBe(
        404,
      );
    }
    expect(await list(city, "?words=of.city")).toEqual(["of.city"]);
  });

  it("changes an account at the version that was seen; the second of two is told which one stands", async () => {
    const row = await makeAccount(service, { signInName: "edited" });
    const first = await patch(city, row.id, { version: 1, roles: ["supervisor"], name: "王芳芳" });
    expect(first.json<Account>()).toMatchObject({ version: 2, roles: ["supervisor"], name: "王芳芳" });
    const second = await patch(city, row.id, { version: 1, name: "旧" });
    expect([second.status, second.json()]).toEqual([
      409,
      expect.objectContaining({
        code: "parties.account-changed-meanwhile",
        version: 2,
        allowed: ["change", "disable", "reset-password"],
      }),
    ]);
    const both = await Promise.all([1, 2].map((i) => patch(city, row.id, { version: 2, name: `同时 ${i}` })));
    expect(both.map((r) => r.status).sort()).toEqual([200, 409]);
    const moved = await patch(county, row.id, { version: 3, jurisdiction: "530128" });
    expect(moved.status).toBe(404);
  });

  it("disables an account with a reason: its sessions end, and it may be enabled again", async () => {
    const row = await makeAccount(service, { signInName: "leaves" });
    const cookie = cookieOf(await trySignIn(service, "leaves", oneTime));
    const me = () => service.inject({ method: "GET", url: "/api/v1/me", headers: { cookie } });
    expect((await me()).json()["account"]).not.toBeNull();
    const off = await post(city, url(row.id, "/disable"), { version: 1, reason: "退休" });
    expect(off.json<Account>()).toMatchObject({ active: false, abilities: ["enable"], version: 2 });
    expect((await me()).json()["account"]).toBeNull();
    expect((await trySignIn(service, "leaves", oneTime)).status).toBe(401);
    const twice = await post(city, url(row.id, "/disable"), { version: 2, reason: "退休" });
    expect([twice.status, twice.json()["code"]]).toEqual([409, "parties.not-now"]);
    const on = await post(city, url(row.id, "/enable"), { version: 2 });
    expect(on.json<Account>()).toMatchObject({ active: true, version: 3 });
    expect((await read(row.id)).history).toMatchObject([
      { action: "create" },
      { action: "disable", reason: "退休", by: "管理员" },
      { action: "enable" },
    ]);
  });

  it("gives a new password: the old one and its sessions end", async () => {
    const row = await makeAccount(service, { signInName: "forgets" });
    const cookie = cookieOf(await trySignIn(service, "forgets", oneTime));
    const reset = await post(city, url(row.id, "/password"), { version: 1, oneTimePassword: "new-from-office-1" });
    expect(reset.json<Account>()).toMatchObject({ mustChangePassword: true, version: 2 });
    expect(
      (await service.inject({ method: "GET", url: "/api/v1/me", headers: { cookie } })).json()["account"],
    ).toBeNull();
    expect((await trySignIn(service, "forgets", oneTime)).status).toBe(401);
    expect((await trySignIn(service, "forgets", "new-from-office-1")).status).toBe(200);
  });

  it("cannot lock himself or herself out", async () => {
    const row = await makeAccount(service, { signInName: "boss", roles: ["administrator"] });
    const boss: Actor = { ...city, id: row.id };
    expect((await post(boss, url(row.id, "/disable"), { version: 1, reason: "误" })).json()["code"]).toBe(
      "parties.not-now",
    );
    expect((await patch(boss, row.id, { version: 1, roles: ["reader"] })).json()["code"]).toBe("parties.not-now");
    expect((await patch(boss, row.id, { version: 1, name: "李雷" })).status).toBe(200);
  });

  it("sends a change twice and makes one", async () => {
    const again = { method: "POST", url: "/api/v1/accounts", payload: body("sent.twice"), actor: city } as const;
    const key = randomUUID();
    const [one, two] = [
      await service.inject({ ...again, idempotencyKey: key }),
      await service.inject({ ...again, idempotencyKey: key }),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.text).toBe(one.text);
  });

  it("alone handles accounts", async () => {
    const officer: Actor = { ...city, permissions: new Set(["beside.plan"]) };
    expect((await service.inject({ method: "GET", url: "/api/v1/accounts", actor: officer })).status).toBe(403);
    expect((await service.inject({ method: "GET", url: "/api/v1/accounts" })).status).toBe(401);
  });
});

describe("the database", () => {
  const tables = [
    "parties.accounts",
    "parties.credentials",
    "parties.sessions",
    "parties.account_actions",
    "parties.sign_in_attempts",
  ] as const;
  const seen = (actor: Actor) =>
    service.run<PartiesTables, number[]>(actor, ({ db }) =>
      Promise.all(tables.map(async (table) => (await db.selectFrom(table).selectAll().execute()).length)),
    );

  it("hides everything of a place from everybody beside it, hashes and sessions too", async () => {
    await makeAccount(service, { signInName: "hidden" });
    await trySignIn(service, "hidden", oneTime);
    expect((await seen(system("test"))).every((rows) => rows > 0)).toBe(true);
    expect(await seen(tianjin)).toEqual([0, 0, 0, 0, 0]);
    expect(await seen({ ...city, jurisdiction: undefined })).toEqual([0, 0, 0, 0, 0]);
  });

  it("refuses to move an account out of one's sight, or to write one there", async () => {
    const row = await makeAccount(service, { signInName: "stays" });
    await expect(
      service.run<PartiesTables, unknown>(city, ({ db }) =>
        db.updateTable("parties.accounts").set({ jurisdiction: "120000" }).where("id", "=", row.id).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    const own: Actor = { ...tianjin, id: row.id, jurisdiction: undefined };
    const promoted = await service.run<PartiesTables, bigint>(
      own,
      async ({ db }) =>
        (
          await db
            .updateTable("parties.accounts")
            .set({ roles: ["administrator"] })
            .where("id", "=", row.id)
            .executeTakeFirst()
        ).numUpdatedRows,
    );
    expect(promoted).toBe(0n);
  });
});
