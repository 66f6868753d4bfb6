/** Who may handle accounts. */
import type { Role } from "@qiaoti/platform";

export const permissions = {
  "parties.manage-accounts": ["administrator"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Permissions of roles, over the tables of all modules. */
export function permissionsOf(
  roles: readonly string[],
  tables: readonly Readonly<Record<string, readonly Role[]>>[],
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const table of tables)
    for (const [permission, holders] of Object.entries(table))
      if (holders.some((role) => roles.includes(role))) held.add(permission);
  return held;
}
