/** Disables an account and ends its sessions. */
import type { AccountRow } from "../account.ts";
import { accountDisabled } from "../events.ts";
import { accountFor, endSessions, type PartiesWork, recordAction, updateAccount } from "../store/accounts.ts";

/** @throws parties.no-such-account, parties.account-changed-meanwhile, parties.not-now */
export async function disableAccount(
  work: PartiesWork,
  command: { readonly account: string; readonly version: number; readonly reason: string },
): Promise<AccountRow> {
  const row = await accountFor(work, command.account, command.version, "disable");
  const updated = await updateAccount(work, row, { active: false });
  await endSessions(work, row.id);
  await recordAction(work, row.id, "disable", { reason: command.reason });
  await work.publish(accountDisabled(row.id));
  return updated;
}
