/** The first administrator of an installation, at its first start. */
import { type Service, system } from "@qiaoti/platform";
import { sql } from "kysely";
import { makeOneTimePassword } from "../password.ts";
import type { PartiesWork } from "../store/accounts.ts";
import type { PartiesTables } from "../store/tables.ts";
import { createAccount } from "./create-account.ts";

export interface FirstAdministrator {
  readonly signInName: string;
  readonly oneTimePassword: string;
}

/** Creates the administrator `admin` for a place where there is no account at all; undefined where there is one. */
export async function ensureFirstAdministrator(
  service: Service,
  jurisdiction: string,
): Promise<FirstAdministrator | undefined> {
  const first = { signInName: "admin", oneTimePassword: makeOneTimePassword() };
  return service.run<PartiesTables, FirstAdministrator | undefined>(system("parties.first-start"), async (work) => {
    if (await anybody(work)) return undefined;
    await createAccount(work, {
      ...first,
      name: "系统管理员",
      roles: ["administrator", "supervisor", "policy-officer"],
      jurisdiction,
      department: null,
    });
    return first;
  });
}

async function anybody({ db }: PartiesWork): Promise<boolean> {
  // Two services that start at once on one database: the second waits here and then finds the first one's account.
  await sql`select pg_advisory_xact_lock(hashtext('parties.first-administrator'))`.execute(db);
  return (await db.selectFrom("parties.accounts").select("id").limit(1).executeTakeFirst()) !== undefined;
}
