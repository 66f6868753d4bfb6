/** The day in China of an instant. */

const EIGHT_HOURS = 8 * 3_600_000;

/** YYYY-MM-DD in Asia/Shanghai, which has had no summer time since 1991. */
export const chinaToday = (now: Date): string => new Date(now.getTime() + EIGHT_HOURS).toISOString().slice(0, 10);
