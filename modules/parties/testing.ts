/** Help for tests of this module: a service with an administrator and people who sign in with a cookie. */
import { type Actor, type ServiceModule, system } from "@qiaoti/platform";
import { actorOf, type InjectReply, type TestService, testService } from "@qiaoti/platform/testing";
import type { AccountRow } from "./account.ts";
import { partiesBeside } from "./module.ts";
import { SESSION_COOKIE } from "./session.ts";
import type { PartiesTables } from "./store/tables.ts";
import { createAccount, type NewAccount } from "./use-cases/create-account.ts";

export const kunming = "530100";
export const oneTime = "lake-dian-2026";

/** Another module, so that permissions of several modules meet. */
export const beside: ServiceModule = {
  name: "beside",
  permissions: { "beside.read": ["reader", "supervisor"], "beside.plan": ["supervisor"] },
};

export const startService = (): Promise<TestService> => testService([partiesBeside([beside]), beside]);

/** An administrator of a place who has no account, for use cases. */
export const administratorOf = (jurisdiction: string): Actor =>
  actorOf({ jurisdiction, permissions: ["parties.manage-accounts"], name: "管理员" });

/** Makes an account as the service itself, or as an administrator. */
export const makeAccount = (
  service: TestService,
  part: Partial<NewAccount> & { readonly signInName: string },
  actor: Actor = system("test"),
): Promise<AccountRow> =>
  service.run<PartiesTables, AccountRow>(actor, (work) =>
    createAccount(work, {
      name: "王芳",
      roles: ["reader"],
      jurisdiction: kunming,
      department: null,
      oneTimePassword: oneTime,
      ...part,
    }),
  );

export const trySignIn = (service: TestService, signInName: string, password: string): Promise<InjectReply> =>
  service.inject({ method: "POST", url: "/api/v1/session", payload: { signInName, password }, idempotencyKey: false });

/** The cookie of a reply as the browser sends it back. */
export function cookieOf(reply: InjectReply): string {
  const set = [reply.headers["set-cookie"] ?? []].flat().map(String);
  return set.find((line) => line.startsWith(`${SESSION_COOKIE}=`))?.split(";")[0] ?? "";
}

export const withCookie = (cookie: string) => ({ cookie, "x-qiaoti": "1" });

/** Makes an account, signs in, chooses a password: an account as it is used. Returns its cookie. */
export async function signedIn(
  service: TestService,
  part: Partial<NewAccount> & { readonly signInName: string },
  password = "red-billed-gulls",
): Promise<string> {
  await makeAccount(service, part);
  const cookie = cookieOf(await trySignIn(service, part.signInName, oneTime));
  const reply = await service.inject({
    method: "POST",
    url: "/api/v1/me/password",
    payload: { current: oneTime, next: password },
    headers: withCookie(cookie),
  });
  if (reply.status !== 204) throw new Error(reply.text);
  return cookie;
}
