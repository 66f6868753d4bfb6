/** An account: what it looks like to a caller, and what may be done with it now. */
import type { Selectable } from "kysely";
import type { Account, RoleName } from "./contract.ts";
import { departmentWording } from "./department.ts";
import { placeName } from "./jurisdiction.ts";
import type { AccountsTable } from "./store/tables.ts";

export type AccountRow = Selectable<AccountsTable>;
export type Ability = Account["abilities"][number];

/** What an administrator may do with an account. Nobody locks himself or herself out. */
export function abilitiesOf(account: Pick<AccountRow, "id" | "active">, actorId: string): readonly Ability[] {
  const own = account.id === actorId;
  if (!account.active) return ["enable"];
  return own ? ["change"] : ["change", "disable", "reset-password"];
}

/** An account as it is sent. `lang` is that of the department's name. */
export const present = (row: AccountRow, mustChange: boolean, actorId: string, lang: "zh" | "en"): Account => ({
  id: row.id,
  signInName: row.sign_in_name,
  name: row.name,
  roles: row.roles as RoleName[],
  jurisdiction: row.jurisdiction,
  place: placeName(row.jurisdiction),
  department: row.department,
  departmentName: row.department === null ? null : departmentWording(row.department)[lang],
  active: row.active,
  mustChangePassword: mustChange,
  createdAt: row.created_at.toISOString(),
  lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
  version: row.version,
  abilities: [...abilitiesOf(row, actorId)],
});

/** Sign-in names differ neither by capitals nor by width. */
export const normalSignInName = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase();
