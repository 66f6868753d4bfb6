/** Ends the session of a token; one that is unknown has ended already. */

import { tokenHash } from "../session.ts";
import type { PartiesWork } from "../store/accounts.ts";

export async function signOut(work: PartiesWork, token: string): Promise<void> {
  const ended = await work.db
    .deleteFrom("parties.sessions")
    .where("token_hash", "=", tokenHash(token))
    .returning("account")
    .executeTakeFirst();
  if (ended !== undefined) await work.audit({ action: "parties.sign-out", object: `account:${ended.account}` });
}
