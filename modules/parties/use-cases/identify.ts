/** Who a request comes from: the account of a session that still holds. */
import type { Actor, Role, Service } from "@qiaoti/platform";
import { system } from "@qiaoti/platform";
import { permissionsOf } from "../access.ts";
import { holds, TOUCH_MS, tokenHash } from "../session.ts";
import type { PartiesTables } from "../store/tables.ts";

type PermissionTable = Readonly<Record<string, readonly Role[]>>;

const reader = system("parties.identify");

/**
 * The actor of a token; undefined where the session is unknown or over. Whoever signed in with a given password is
 * signed in, sees nothing of any place and holds no permission until it is changed.
 */
export async function identify(
  token: string,
  service: Service,
  tables: readonly PermissionTable[],
): Promise<Actor | undefined> {
  const hash = tokenHash(token);
  const found = await service.run<PartiesTables, Found | undefined>(reader, async ({ db, now }) => {
    const row = await db
      .selectFrom("parties.sessions")
      .innerJoin("parties.accounts", "parties.accounts.id", "parties.sessions.account")
      .innerJoin("parties.credentials", "parties.credentials.account", "parties.accounts.id")
      .select(["id", "name", "roles", "jurisdiction", "department", "must_change", "began_at", "seen_at"])
      .where("token_hash", "=", hash)
      .where("active", "=", true)
      .executeTakeFirst();
    if (row === undefined || !holds({ began: row.began_at, seen: row.seen_at }, now)) return undefined;
    if (now.getTime() - row.seen_at.getTime() >= TOUCH_MS)
      await db.updateTable("parties.sessions").set({ seen_at: now }).where("token_hash", "=", hash).execute();
    return row;
  });
  return found === undefined ? undefined : actorOf(found, tables);
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly jurisdiction: string;
  readonly department: string | null;
  readonly must_change: boolean;
}

function actorOf(account: Found, tables: readonly PermissionTable[]): Actor {
  const closed = account.must_change;
  return {
    kind: "account",
    id: account.id,
    name: account.name,
    jurisdiction: closed ? undefined : account.jurisdiction,
    department: closed ? undefined : (account.department ?? undefined),
    permissions: closed ? new Set() : permissionsOf(account.roles, tables),
  };
}
