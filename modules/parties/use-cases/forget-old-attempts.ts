/** Drops counts of attempts and sessions that are over. */
import { IDLE_MS } from "../session.ts";
import type { PartiesWork } from "../store/accounts.ts";
import { WINDOW_MS } from "../throttle.ts";

export async function forgetOldAttempts({ db, now }: PartiesWork): Promise<void> {
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await db.deleteFrom("parties.sign_in_attempts").where("began_at", "<=", before(WINDOW_MS)).execute();
  await db.deleteFrom("parties.sessions").where("seen_at", "<=", before(IDLE_MS)).execute();
}
