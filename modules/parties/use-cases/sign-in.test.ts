/** Signing in over HTTP: sessions, uniform answers, throttling, what a given password opens. */
import { system } from "@qiaoti/platform";
import type { TestService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Me } from "../contract.ts";
import type { PartiesTables } from "../store/tables.ts";
import { cookieOf, makeAccount, oneTime, signedIn, startService, trySignIn, withCookie } from "../testing.ts";
import { MOST_PER_ACCOUNT, MOST_PER_ADDRESS } from "../throttle.ts";
import { disableAccount } from "./disable-account.ts";
import { forgetOldAttempts } from "./forget-old-attempts.ts";

const morning = "2026-11-21T09:00:00+08:00";
let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(() => {
  service.setNow(morning);
  return service.run<PartiesTables, unknown>(system("test"), ({ db }) =>
    db.deleteFrom("parties.sign_in_attempts").execute(),
  );
});

const me = async (cookie: string): Promise<Me["account"]> =>
  (await service.inject({ method: "GET", url: "/api/v1/me", headers: { cookie } })).json<Me>().account;
const accounts = (cookie: string) => service.inject({ method: "GET", url: "/api/v1/accounts", headers: { cookie } });
const code = (reply: { json: () => Record<string, unknown> }) => reply.json()["code"];

describe("signing in", () => {
  it("with a given password opens nothing but changing it", async () => {
    await makeAccount(service, { signInName: "first.time", roles: ["administrator"] });
    const reply = await trySignIn(service, "First.Time", oneTime);
    expect(reply.status).toBe(200);
    expect(reply.headers["set-cookie"]).toMatch(
      /^qiaoti_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(reply.text).not.toContain("hash");
    const cookie = cookieOf(reply);
    expect(await me(cookie)).toMatchObject({ mustChangePassword: true, permissions: [] });
    expect((await accounts(cookie)).status).toBe(403);
    const changed = await service.inject({
      method: "POST",
      url: "/api/v1/me/password",
      payload: { current: oneTime, next: "red-billed-gulls" },
      headers: withCookie(cookie),
    });
    expect(changed.status).toBe(204);
    expect(await me(cookie)).toMatchObject({ mustChangePassword: false, permissions: ["parties.manage-accounts"] });
    expect((await accounts(cookie)).status).toBe(200);
    expect((await trySignIn(service, "first.time", oneTime)).status).toBe(401);
  });

  it("says who one is, with the permissions of all modules, place and department in words", async () => {
    const cookie = await signedIn(service, {
      signInName: "li.na",
      name: "李娜",
      roles: ["supervisor", "reader"],
      department: "530100/hrss",
    });
    expect(await me(cookie)).toMatchObject({
      name: "李娜",
      permissions: ["beside.plan", "beside.read"],
      jurisdiction: { code: "530100", name: { zh: "云南省昆明市" } },
      department: { id: "530100/hrss" },
    });
    expect(await me("")).toBeNull();
    expect(await me("qiaoti_session=made-up")).toBeNull();
  });

  it("refuses an unknown name, a wrong password and a disabled account in the same words", async () => {
    await makeAccount(service, { signInName: "known" });
    const disabled = await makeAccount(service, { signInName: "left" });
    await service.run<PartiesTables, unknown>(system("test"), (work) =>
      disableAccount(work, { account: disabled.id, version: 1, reason: "调离" }),
    );
    const replies = [
      await trySignIn(service, "nobody", oneTime),
      await trySignIn(service, "known", "not-the-password"),
      await trySignIn(service, "left", oneTime),
    ];
    expect(replies.map((r) => r.status)).toEqual([401, 401, 401]);
    const said = replies.map((r) => ({ ...r.json(), requestId: "", instance: "" }));
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    expect(replies.every((r) => cookieOf(r) === "")).toBe(true);
  });

  it("makes an account wait after too many attempts, known or not, and lets it in when the time is over", async () => {
    await makeAccount(service, { signInName: "tried" });
    for (const name of ["tried", "unknown"]) {
      for (let i = 0; i < MOST_PER_ACCOUNT; i += 1) expect((await trySignIn(service, name, "wrong")).status).toBe(401);
      const waits = await trySignIn(service, name, oneTime);
      expect([waits.status, code(waits)]).toEqual([429, "parties.too-many-attempts"]);
    }
    service.setNow("2026-11-21T09:14:59+08:00");
    expect((await trySignIn(service, "tried", oneTime)).status).toBe(429);
    service.setNow("2026-11-21T09:15:00+08:00");
    expect((await trySignIn(service, "tried", oneTime)).status).toBe(200);
  });

  it("counts attempts that are made at the same time", async () => {
    await makeAccount(service, { signInName: "rushed" });
    const replies = await Promise.all(
      Array.from({ length: MOST_PER_ACCOUNT * 2 }, () => trySignIn(service, "rushed", "wrong")),
    );
    expect(replies.filter((r) => r.status === 401)).toHaveLength(MOST_PER_ACCOUNT);
    expect(replies.filter((r) => r.status === 429)).toHaveLength(MOST_PER_ACCOUNT);
  });

  it("makes an address wait that tries many names", async () => {
    await service.run<PartiesTables, unknown>(system("test"), ({ db }) =>
      db.deleteFrom("parties.sign_in_attempts").execute(),
    );
    await trySignIn(service, "name-0", "wrong");
    await service.run<PartiesTables, unknown>(system("test"), ({ db }) =>
      db
        .updateTable("parties.sign_in_attempts")
        .set({ count: MOST_PER_ADDRESS })
        .where("key", "like", "address:%")
        .execute(),
    );
    expect((await trySignIn(service, "name-1", "wrong")).status).toBe(429);
  });
});

describe("a session", () => {
  it("ends twelve hours after the last request, and after seven days in any case", async () => {
    const cookie = await signedIn(service, { signInName: "slides" });
    service.setNow("2026-11-21T20:59:00+08:00");
    expect(await me(cookie)).not.toBeNull();
    service.setNow("2026-11-22T08:58:00+08:00");
    expect(await me(cookie)).not.toBeNull();
    service.setNow("2026-11-22T20:58:00+08:00");
    expect(await me(cookie)).toBeNull();

    service.setNow(morning);
    const kept = cookieOf(await trySignIn(service, "slides", "red-billed-gulls"));
    for (let hours = 10; hours < 168; hours += 10) {
      service.setNow(new Date(Date.parse(morning) + hours * 3_600_000).toISOString());
      expect(await me(kept)).not.toBeNull();
    }
    service.setNow("2026-11-28T09:00:00+08:00");
    expect(await me(kept)).toBeNull();
  });

  it("ends with signing out, and elsewhere with a new password", async () => {
    const here = await signedIn(service, { signInName: "two.places" });
    const there = cookieOf(await trySignIn(service, "two.places", "red-billed-gulls"));
    const changed = await service.inject({
      method: "POST",
      url: "/api/v1/me/password",
      payload: { current: "red-billed-gulls", next: "camellia-in-spring" },
      headers: withCookie(here),
    });
    expect(changed.status).toBe(204);
    expect(await me(there)).toBeNull();
    expect(await me(here)).not.toBeNull();
    const out = await service.inject({
      method: "DELETE",
      url: "/api/v1/session",
      headers: withCookie(here),
      idempotencyKey: false,
    });
    expect(out.status).toBe(204);
    expect(await me(here)).toBeNull();
  });

  it("is kept as a hash, and forgotten when it is over", async () => {
    const cookie = await signedIn(service, { signInName: "hashed" });
    const token = cookie.split("=")[1] ?? "";
    const count = () =>
      service.run<PartiesTables, { all: number; plain: number }>(system("test"), async ({ db }) => {
        const rows = await db.selectFrom("parties.sessions").select("token_hash").execute();
        return { all: rows.length, plain: rows.filter((r) => r.token_hash === token).length };
      });
    expect((await count()).plain).toBe(0);
    expect((await count()).all).toBeGreaterThan(0);
    service.setNow("2026-12-21T09:00:00+08:00");
    await service.run<PartiesTables, void>(system("test"), forgetOldAttempts);
    expect((await count()).all).toBe(0);
  });

  it("is not changed by a wrong present password or a weak new one, and says every problem", async () => {
    const cookie = await signedIn(service, { signInName: "careful" });
    const change = (current: string, next: string) =>
      service.inject({
        method: "POST",
        url: "/api/v1/me/password",
        payload: { current, next },
        headers: withCookie(cookie),
      });
    expect(code(await change("wrong", "another-good-one"))).toBe("parties.current-password-wrong");
    const weak = await change("red-billed-gulls", "aaa");
    expect(code(weak)).toBe("parties.password-too-weak");
    expect(weak.json<{ problems: unknown[] }>().problems).toHaveLength(2);
    expect(code(await change("red-billed-gulls", "red-billed-gulls"))).toBe("parties.password-too-weak");
    expect((await trySignIn(service, "careful", "red-billed-gulls")).status).toBe(200);
  });
});
