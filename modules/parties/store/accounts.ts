/** Reading and writing accounts within the jurisdiction of the actor; the database hides the others. */
import type { Work } from "@qiaoti/platform";
import { type Ability, type AccountRow, abilitiesOf } from "../account.ts";
import { accountMoved, noSuchAccount, notNow } from "../errors.ts";
import type { PartiesTables } from "./tables.ts";

export type PartiesWork = Work<PartiesTables>;

/** The account, locked until the transaction ends. @throws parties.no-such-account */
export async function getAccount({ db }: PartiesWork, id: string): Promise<AccountRow> {
  const row = await db.selectFrom("parties.accounts").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) throw noSuchAccount();
  return row;
}

const WHY_NOT: Readonly<Record<Ability, { zh: string; en: string }>> = {
  change: { zh: "账号已停用，恢复之后才能修改。", en: "The account is disabled; enable it before you change it." },
  disable: { zh: "账号已经停用，或者是您自己的账号。", en: "The account is disabled already, or it is your own." },
  enable: { zh: "账号没有停用。", en: "The account is not disabled." },
  "reset-password": {
    zh: "账号已停用，或者是您自己的账号；自己的密码请在“我的账号”里修改。",
    en: "The account is disabled, or it is your own; change your own password under My account.",
  },
};

/**
 * The account at the version that the caller saw, if the ability is there.
 *
 * @throws parties.no-such-account, parties.account-changed-meanwhile, parties.not-now
 */
export async function accountFor(
  work: PartiesWork,
  id: string,
  version: number,
  ability: Ability,
): Promise<AccountRow> {
  const row = await getAccount(work, id);
  const abilities = abilitiesOf(row, work.actor.id);
  if (row.version !== version) throw accountMoved(row.version, abilities);
  if (!abilities.includes(ability)) throw notNow(row.version, abilities, WHY_NOT[ability]);
  return row;
}

export type AccountAction = "create" | "change" | "disable" | "enable" | "reset-password" | "change-password";

/** Appends what was done to an account, and its audit record. */
export async function recordAction(
  work: PartiesWork,
  account: string,
  action: AccountAction,
  detail: { readonly reason?: string; readonly changed?: readonly string[] } = {},
): Promise<void> {
  await work.db
    .insertInto("parties.account_actions")
    .values({
      account,
      action,
      at: work.now,
      by_id: work.actor.id,
      by_name: work.actor.name,
      detail: JSON.stringify(detail),
    })
    .execute();
  const { changed } = detail;
  await work.audit({
    action: `parties.${action}`,
    object: `account:${account}`,
    ...(changed === undefined ? {} : { detail: { changed } }),
  });
}

/** Writes changed columns and counts the version up. */
export const updateAccount = (
  work: PartiesWork,
  row: AccountRow,
  changed: Partial<Pick<AccountRow, "name" | "roles" | "jurisdiction" | "department" | "active">>,
): Promise<AccountRow> =>
  work.db
    .updateTable("parties.accounts")
    .set({ ...changed, version: row.version + 1 })
    .where("id", "=", row.id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Ends the sessions of an account, all or all but one. */
export async function endSessions({ db }: PartiesWork, account: string, exceptHash?: string): Promise<void> {
  let query = db.deleteFrom("parties.sessions").where("account", "=", account);
  if (exceptHash !== undefined) query = query.where("token_hash", "<>", exceptHash);
  await query.execute();
}

export const mustChange = async ({ db }: PartiesWork, account: string): Promise<boolean> =>
  (
    await db
      .selectFrom("parties.credentials")
      .select("must_change")
      .where("account", "=", account)
      .executeTakeFirstOrThrow()
  ).must_change;
