/** Creates an account with a one-time password. */
import { randomUUID } from "node:crypto";
import { type AccountRow, normalSignInName } from "../account.ts";
import type { RoleName } from "../contract.ts";
import { passwordTooWeak, signInNameTaken } from "../errors.ts";
import { accountCreated } from "../events.ts";
import { hashPassword, passwordProblems } from "../password.ts";
import { type PartiesWork, recordAction } from "../store/accounts.ts";
import { checkPlace } from "./check-place.ts";

export interface NewAccount {
  readonly signInName: string;
  readonly name: string;
  readonly roles: readonly RoleName[];
  readonly jurisdiction: string;
  readonly department: string | null;
  /** Must be changed at the first sign-in. */
  readonly oneTimePassword: string;
}

/**
 * Creates an account at or below the actor's place.
 *
 * @throws parties.unknown-place, parties.outside-jurisdiction, parties.unknown-department, parties.department-elsewhere,
 * parties.password-too-weak, parties.sign-in-name-taken
 */
export async function createAccount(work: PartiesWork, command: NewAccount): Promise<AccountRow> {
  checkPlace(work.actor, command.jurisdiction, command.department);
  const signInName = normalSignInName(command.signInName);
  const problems = passwordProblems(command.oneTimePassword, signInName);
  if (problems.length > 0) throw passwordTooWeak("body.oneTimePassword", problems);
  const row = await work.db
    .insertInto("parties.accounts")
    .values({
      id: randomUUID(),
      sign_in_name: signInName,
      name: command.name,
      roles: [...new Set(command.roles)],
      jurisdiction: command.jurisdiction,
      department: command.department,
      active: true,
      version: 1,
      created_at: work.now,
      last_sign_in_at: null,
    })
    .onConflict((conflict) => conflict.column("sign_in_name").doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw signInNameTaken();
  await work.db
    .insertInto("parties.credentials")
    .values({ account: row.id, password_hash: await hashPassword(command.oneTimePassword), must_change: true })
    .execute();
  await recordAction(work, row.id, "create");
  await work.publish(accountCreated(row.id));
  return row;
}
