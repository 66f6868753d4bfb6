/** Periods in words, and the periods that can still be reported. */
import type { Speaker, Wording } from "@qiaoti/screen";
import { daysOf, lastOver, periodOn } from "../../browser.ts";
import type { TargetDetail } from "../../contract.ts";

const halves: Readonly<Record<string, Wording>> = {
  H1: { zh: "上半年", en: "first half" },
  H2: { zh: "下半年", en: "second half" },
  Q1: { zh: "第一季度", en: "first quarter" },
  Q2: { zh: "第二季度", en: "second quarter" },
  Q3: { zh: "第三季度", en: "third quarter" },
  Q4: { zh: "第四季度", en: "fourth quarter" },
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2026-Q3` as 2026年第三季度, third quarter of 2026; what has no form of a period stays as it is. */
export function periodWords(period: string, date: Speaker["date"]): Wording {
  const [year = "", part, day] = period.split("-");
  if (part === undefined) return { zh: `${year}年`, en: year };
  if (day !== undefined) return { zh: date(period), en: date(period) };
  const half = halves[part];
  if (half !== undefined) return { zh: `${year}年${half.zh}`, en: `${half.en} of ${year}` };
  const month = months[Number(part) - 1];
  return month === undefined
    ? { zh: period, en: period }
    : { zh: `${year}年${Number(part)}月`, en: `${month} ${year}` };
}

/** How far back one may choose where a target has no period of its own, in periods. */
const back = { month: 24, quarter: 12, "half-year": 8, year: 6, occasion: 0 } as const;

type Reported = Pick<TargetDetail, "frequency" | "period" | "values" | "closedPeriods" | "due">;

/** Periods without a value that are neither closed nor outside the target, newest first; none for occasions. */
export function openPeriods(target: Reported, today: string): readonly string[] {
  const taken = new Set(target.values.filter(({ replaced }) => !replaced).map(({ period }) => period));
  const closed = new Set(target.closedPeriods);
  const limit = target.period === null ? undefined : target.period;
  const found: string[] = [];
  const last = limit !== undefined && limit.to < today ? limit.to : today;
  let period = periodOn(target.frequency, last);
  const steps = limit === undefined ? back[target.frequency] : 600;
  for (let step = 0; period !== undefined && step < steps; step += 1) {
    const from: string | undefined = daysOf(period)?.from;
    if (from === undefined || (limit !== undefined && (daysOf(period)?.to ?? "") < limit.from)) break;
    if (!taken.has(period) && !closed.has(period)) found.push(period);
    period = lastOver(target.frequency, from);
  }
  if (target.due !== null && !found.includes(target.due.period)) found.push(target.due.period);
  return found;
}
