/** Changes name, roles, place or department of an account. */
import type { AccountRow } from "../account.ts";
import type { RoleName } from "../contract.ts";
import { notNow } from "../errors.ts";
import { accountFor, endSessions, type PartiesWork, recordAction, updateAccount } from "../store/accounts.ts";
import { checkPlace } from "./check-place.ts";

export interface ChangedAccount {
  readonly account: string;
  readonly version: number;
  readonly name?: string | undefined;
  readonly roles?: readonly RoleName[] | undefined;
  readonly jurisdiction?: string | undefined;
  readonly department?: string | null | undefined;
}

/**
 * Changes an account; with other roles, place or department it has to sign in again. The own account keeps the role of
 * administrator and its place, so that a place never loses its last administrator by a slip.
 *
 * @throws parties.no-such-account, parties.account-changed-meanwhile, parties.not-now and those of checkPlace
 */
export async function changeAccount(work: PartiesWork, command: ChangedAccount): Promise<AccountRow> {
  const row = await accountFor(work, command.account, command.version, "change");
  const next = {
    name: command.name ?? row.name,
    roles: [...new Set(command.roles ?? row.roles)],
    jurisdiction: command.jurisdiction ?? row.jurisdiction,
    department: command.department === undefined ? row.department : command.department,
  };
  checkPlace(work.actor, next.jurisdiction, next.department);
  const own = row.id === work.actor.id;
  if (own && (!next.roles.includes("administrator") || next.jurisdiction !== row.jurisdiction))
    throw notNow(row.version, ["change"], {
      zh: "不能取消自己的系统管理员角色，也不能改自己的辖区；请由另一位管理员修改。",
      en: "You cannot give up your own role of administrator or change your own place; another administrator can.",
    });
  const changed = (["name", "roles", "jurisdiction", "department"] as const).filter(
    (field) => String(next[field]) !== String(row[field]),
  );
  if (changed.length === 0) return row;
  const updated = await updateAccount(work, row, next);
  if (!own && changed.some((field) => field !== "name")) await endSessions(work, row.id);
  await recordAction(work, row.id, "change", { changed });
  return updated;
}
