/** Gives an account a new one-time password and ends its sessions. */
import type { AccountRow } from "../account.ts";
import { passwordTooWeak } from "../errors.ts";
import { hashPassword, passwordProblems } from "../password.ts";
import { accountFor, endSessions, type PartiesWork, recordAction, updateAccount } from "../store/accounts.ts";

/** @throws parties.no-such-account, parties.account-changed-meanwhile, parties.not-now, parties.password-too-weak */
export async function resetPassword(
  work: PartiesWork,
  command: { readonly account: string; readonly version: number; readonly oneTimePassword: string },
): Promise<AccountRow> {
  const row = await accountFor(work, command.account, command.version, "reset-password");
  const problems = passwordProblems(command.oneTimePassword, row.sign_in_name);
  if (problems.length > 0) throw passwordTooWeak("body.oneTimePassword", problems);
  await work.db
    .updateTable("parties.credentials")
    .set({ password_hash: await hashPassword(command.oneTimePassword), must_change: true })
    .where("account", "=", row.id)
    .execute();
  await endSessions(work, row.id);
  await recordAction(work, row.id, "reset-password");
  return updateAccount(work, row, {});
}
