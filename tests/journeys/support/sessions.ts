/** Signing in over HTTP, as the browser would: used where a journey is about something else than signing in. */
import { randomBytes } from "node:crypto";

const headers = (cookie: string): Record<string, string> => ({
  "content-type": "application/json",
  "x-qiaoti": "1",
  "idempotency-key": randomBytes(16).toString("hex"),
  cookie,
});

async function ask(url: string, path: string, cookie: string, body: object): Promise<Response> {
  const reply = await fetch(url + path, { method: "POST", headers: headers(cookie), body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply;
}

const cookieOf = (reply: Response): string =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

export const newPassword = (): string => `Bridge-${randomBytes(9).toString("base64url")}-7`;

/** Signs in and returns the cookies. */
export async function signIn(url: string, signInName: string, password: string): Promise<string> {
  return cookieOf(await ask(url, "/api/v1/session", "", { signInName, password }));
}

/** The first sign-in of an account: changes the password that it was given, and returns the new one. */
export async function firstSignIn(url: string, signInName: string, given: string): Promise<string> {
  const cookie = await signIn(url, signInName, given);
  const next = newPassword();
  await ask(url, "/api/v1/me/password", cookie, { current: given, next });
  return next;
}

export interface AccountSpec {
  readonly name: string;
  readonly roles: readonly ("reader" | "policy-officer" | "department-officer" | "supervisor" | "administrator")[];
  /** GB/T 2260, "000000" for the country. */
  readonly jurisdiction: string;
  /** Id in the directory of departments. */
  readonly department?: string;
}

/** Creates an account whose password is changed already. */
export async function createAccount(url: string, administrator: string, spec: AccountSpec) {
  const signInName = `officer-${randomBytes(5).toString("hex")}`;
  const given = newPassword();
  await ask(url, "/api/v1/accounts", administrator, {
    ...spec,
    signInName,
    oneTimePassword: given,
    department: spec.department ?? null,
  });
  return { signInName, password: await firstSignIn(url, signInName, given) };
}
