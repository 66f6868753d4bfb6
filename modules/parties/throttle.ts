/** How often a sign-in may fail, per account and per address, before it must wait. */

export const WINDOW_MS = 15 * 60_000;
export const MOST_PER_ACCOUNT = 8;
/** An office shares one address: many people may mistype in the same quarter of an hour. */
export const MOST_PER_ADDRESS = 60;

/** Seconds to wait; 0 where one more attempt is allowed. `count` includes the attempt that is made now. */
export function secondsToWait(attempts: { count: number; began: Date }, most: number, now: Date): number {
  if (attempts.count <= most) return 0;
  return Math.max(1, Math.ceil((attempts.began.getTime() + WINDOW_MS - now.getTime()) / 1000));
}
