/** Changes the password of whoever is signed in; sessions elsewhere end. */
import { currentPasswordWrong, noSuchAccount, passwordTooWeak } from "../errors.ts";
import { checkPassword, hashPassword, passwordProblems } from "../password.ts";
import { tokenHash } from "../session.ts";
import { endSessions, type PartiesWork, recordAction } from "../store/accounts.ts";

export interface NewPassword {
  readonly current: string;
  readonly next: string;
  /** The session that stays. */
  readonly token: string | undefined;
}

/** @throws parties.no-such-account, parties.current-password-wrong, parties.password-too-weak */
export async function changeOwnPassword(work: PartiesWork, command: NewPassword): Promise<void> {
  const kept = await work.db
    .selectFrom("parties.credentials as c")
    .innerJoin("parties.accounts as a", "a.id", "c.account")
    .select(["c.password_hash", "a.sign_in_name"])
    .where("c.account", "=", work.actor.id)
    .forUpdate("c")
    .executeTakeFirst();
  if (kept === undefined) throw noSuchAccount();
  if (!(await checkPassword(kept.password_hash, command.current))) throw currentPasswordWrong();
  const problems = [
    ...passwordProblems(command.next, kept.sign_in_name),
    ...(command.next === command.current
      ? [{ zh: "新密码与现在的密码相同。", en: "The new password is the present one." }]
      : []),
  ];
  if (problems.length > 0) throw passwordTooWeak("body.next", problems);
  await work.db
    .updateTable("parties.credentials")
    .set({ password_hash: await hashPassword(command.next), must_change: false })
    .where("account", "=", work.actor.id)
    .execute();
  await endSessions(work, work.actor.id, command.token === undefined ? undefined : tokenHash(command.token));
  await recordAction(work, work.actor.id, "change-password");
}
