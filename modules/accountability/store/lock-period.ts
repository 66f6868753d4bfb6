/** Keeps the closing of a period and the reports on it apart until the transaction ends. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Reports share the lock; a closing waits for those under way, and they see it when it came first. */
export async function lockPeriod(
  work: Work<Tables>,
  document: string,
  period: string,
  mode: "shared" | "exclusive",
): Promise<void> {
  const key = `accountability.period ${document} ${period}`;
  await (mode === "shared"
    ? sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`
    : sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
  ).execute(work.db);
}
