/** Periods of reporting: their days, their order, and which one is to be reported next. */
import type { Wording } from "@qiaoti/contract";
import type { Frequency } from "@qiaoti/policies";
import { addDays, addMonths } from "../items/item.ts";

export interface Days {
  readonly from: string;
  readonly to: string;
}

const shapes: readonly (readonly [Frequency, RegExp, number])[] = [
  ["occasion", /^(\d{4})-(\d{2})-(\d{2})$/, 0],
  ["month", /^(\d{4})-(\d{2})$/, 1],
  ["quarter", /^(\d{4})-Q([1-4])$/, 3],
  ["half-year", /^(\d{4})-H([12])$/, 6],
  ["year", /^(\d{4})$/, 12],
];

/** Kind of a period by its form; undefined where it has none. */
export const frequencyOf = (period: string): Frequency | undefined => shapes.find(([, form]) => form.test(period))?.[0];

/** First and last day of a period. Undefined: not a period, or a day that the calendar lacks. */
export function daysOf(period: string): Days | undefined {
  for (const [frequency, form, months] of shapes) {
    const match = form.exec(period);
    if (match === null) continue;
    if (frequency === "occasion") {
      const time = Date.parse(period);
      return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== period
        ? undefined
        : { from: period, to: period };
    }
    const index = Number(match[2] ?? 1);
    const month = (index - 1) * months + 1;
    if (month < 1 || month > 12) return undefined;
    const from = `${match[1]}-${String(month).padStart(2, "0")}-01`;
    return { from, to: addDays(addMonths(from, months), -1) };
  }
  return undefined;
}

/** The period of a kind in which a day lies; undefined for occasions, which come when they come. */
export function periodOn(frequency: Frequency, day: string): string | undefined {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (frequency === "year") return year;
  if (frequency === "half-year") return `${year}-H${month <= 6 ? 1 : 2}`;
  if (frequency === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  if (frequency === "month") return day.slice(0, 7);
  return undefined;
}

/** The last period of a kind that is over on a day. */
export function lastOver(frequency: Frequency, today: string): string | undefined {
  const current = periodOn(frequency, today);
  const from = current === undefined ? undefined : daysOf(current)?.from;
  return from === undefined ? undefined : periodOn(frequency, addDays(from, -1));
}

export const frequencyWords: Readonly<Record<Frequency, Wording>> = {
  month: { zh: "按月（如 2026-10）", en: "by month (2026-10)" },
  quarter: { zh: "按季（如 2026-Q3）", en: "by quarter (2026-Q3)" },
  "half-year": { zh: "按半年（如 2026-H1）", en: "by half-year (2026-H1)" },
  year: { zh: "按年（如 2026）", en: "by year (2026)" },
  occasion: { zh: "按次（填当次日期，如 2026-04-28）", en: "by occasion (its day, 2026-04-28)" },
};
