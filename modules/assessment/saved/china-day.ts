/** The day in China of an instant. */

const EIGHT_HOURS = 8 * 3_600_000;

const DAY = 86_400_000;

let last: { readonly day: number; readonly text: string } | undefined;

/** YYYY-MM-DD in Asia/Shanghai, which has had no summer time since 1991. */
export function chinaToday(now: Date): string {
  const day = Math.floor((now.getTime() + EIGHT_HOURS) / DAY);
  if (last?.day !== day) last = { day, text: new Date(day * DAY).toISOString().slice(0, 10) };
  return last.text;
}
