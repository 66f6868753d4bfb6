/** Sessions: a random token of which only the hash is kept, and how long it holds. */
import { createHash, randomBytes } from "node:crypto";

export const SESSION_COOKIE = "qiaoti_session";

const HOUR = 3_600_000;
/** Ends after so long without a request. */
export const IDLE_MS = 12 * HOUR;
/** Ends after so long in any case. */
export const LONGEST_MS = 7 * 24 * HOUR;
/** The time of the last request is written at most so often. */
export const TOUCH_MS = HOUR / 12;

export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. Tokens are random, so a plain hash cannot be searched backwards. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether a session that began and was last used at these times still holds. */
export const holds = (session: { began: Date; seen: Date }, now: Date): boolean =>
  now.getTime() - session.began.getTime() < LONGEST_MS && now.getTime() - session.seen.getTime() < IDLE_MS;
