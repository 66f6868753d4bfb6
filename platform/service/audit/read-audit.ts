/** The audit record as an administrator reads it, and the proof that nobody changed it. */
import { type Kysely, sql } from "kysely";
import type { PlatformTables } from "../db/schema.ts";
import type { Work } from "../kernel.ts";
import { Problem } from "../problem.ts";

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actor: string;
  readonly jurisdiction: string;
  readonly action: string;
  readonly object: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

export interface AuditQuery {
  readonly object?: string;
  readonly actor?: string;
  /** Beginning of the action, `accountability.`. */
  readonly action?: string;
  readonly from?: Date;
  readonly until?: Date;
  /** Records older than this one: the last id of the page before. */
  readonly before?: string;
  /** At most 500. */
  readonly limit?: number;
}

/** Newest first; row-level security shows what was done at or below the reader's place. Needs `platform.read-audit`. */
export async function readAudit(work: Work<PlatformTables>, query: AuditQuery): Promise<AuditRecord[]> {
  const { permissions } = work.actor;
  if (!permissions.has("platform.read-audit") && !permissions.has("*")) {
    throw new Problem({
      code: "platform.not-permitted",
      status: 403,
      title: { zh: "您的账户没有这项权限", en: "Your account may not do this" },
    });
  }
  let rows = work.db.selectFrom("platform.audit").selectAll().orderBy("id", "desc");
  if (query.object !== undefined) rows = rows.where("object", "=", query.object);
  if (query.actor !== undefined) rows = rows.where("actor_id", "=", query.actor);
  if (query.action !== undefined) rows = rows.where(sql<boolean>`starts_with(action, ${query.action})`);
  if (query.from !== undefined) rows = rows.where("at", ">=", query.from);
  if (query.until !== undefined) rows = rows.where("at", "<", query.until);
  if (query.before !== undefined) rows = rows.where("id", "<", query.before);
  const found = await rows.limit(Math.min(query.limit ?? 100, 500)).execute();
  return found.map((row) => ({
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    actor: row.actor_id,
    jurisdiction: row.jurisdiction,
    action: row.action,
    object: row.object,
    detail: row.detail,
    requestId: row.request_id,
  }));
}

/** Id of the first record that is missing, was added past the chain, or differs from what was chained; undefined if none. */
export async function firstBrokenAudit(db: Kysely<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ broken: string | null }>`select platform.first_broken_audit() as broken`.execute(db);
  return rows[0]?.broken ?? undefined;
}
