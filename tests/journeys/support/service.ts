/** The service of this run: its address, and people who work with it. */
import type { Page } from "@playwright/test";
import { type AccountSpec, createAccount, signIn } from "./sessions.ts";

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the service of the journeys did not start`);
  return value;
}

export const serviceUrl = (): string => given("JOURNEY_URL");

/** Creates an account as the administrator of the installation; returns its sign-in name and password. */
export async function account(spec: AccountSpec): Promise<{ signInName: string; password: string }> {
  const administrator = await signIn(serviceUrl(), given("JOURNEY_NAME"), given("JOURNEY_PASSWORD"));
  return createAccount(serviceUrl(), administrator, spec);
}

/** Makes the page's browser signed in as a new account. Open a page afterwards. */
export async function signInAs(page: Page, spec: AccountSpec): Promise<void> {
  const { signInName, password } = await account(spec);
  const cookies = await signIn(serviceUrl(), signInName, password);
  await page.context().addCookies(
    cookies.split("; ").map((cookie) => {
      const at = cookie.indexOf("=");
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: serviceUrl(), httpOnly: true };
    }),
  );
}
