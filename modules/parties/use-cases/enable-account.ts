/** Enables a disabled account again. */
import type { AccountRow } from "../account.ts";
import { accountFor, type PartiesWork, recordAction, updateAccount } from "../store/accounts.ts";

/** @throws parties.no-such-account, parties.account-changed-meanwhile, parties.not-now */
export async function enableAccount(
  work: PartiesWork,
  command: { readonly account: string; readonly version: number },
): Promise<AccountRow> {
  const row = await accountFor(work, command.account, command.version, "enable");
  const updated = await updateAccount(work, row, { active: true });
  await recordAction(work, row.id, "enable");
  return updated;
}
