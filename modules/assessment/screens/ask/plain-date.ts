/** Dates as three numbers that a person types, and as `YYYY-MM-DD`; the calendar is the Gregorian one. */

/** `2020-08-01` of its parts; undefined where there is no such day. */
export function joinDate(year: string, month: string, day: string): string | undefined {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const made = new Date(Date.UTC(y, m - 1, d));
  const real = made.getUTCFullYear() === y && made.getUTCMonth() === m - 1 && made.getUTCDate() === d;
  return real && y >= 1900 ? made.toISOString().slice(0, 10) : undefined;
}

/** The parts of `2020-08-01`, without leading zeros; empty where there is no date. */
export function splitDate(date: string | undefined): readonly [string, string, string] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  return match === null ? ["", "", ""] : [match[1] ?? "", String(Number(match[2])), String(Number(match[3]))];
}

/** 2020年8月1日 or 1 August 2020. */
export function dateWords(date: string, lang: "zh" | "en"): string {
  const [year, month, day] = splitDate(date);
  if (lang === "zh") return `${year}年${month}月${day}日`;
  return `${day} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Today in China, `YYYY-MM-DD`: the documents count in China time wherever the reader is. */
export function todayInChina(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The date so many months on or back; the day is held to the length of the month. */
export function shiftMonths(date: string, months: number): string {
  const [y, m, d] = date.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(d, length));
  return first.toISOString().slice(0, 10);
}
