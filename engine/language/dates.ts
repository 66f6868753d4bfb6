/** Plain dates as day numbers, calendar periods with declared rounding, and their printed forms. */

/** Days since 1970-01-01 in the proleptic Gregorian calendar, without a time zone. */
export type Day = number;

/**
 * What a month added to a day without counterpart gives: `clamp` the last day of the month (31 January + 1 month =
 * 28 February), `next` the first day after it (1 March). 民法典 art. 202 takes the last day of the month.
 */
export type Rounding = "clamp" | "next";

/**
 * A calendar period as one comparable number: 31 × months + days. A period inside one run of days never has more than
 * 30 loose days, so comparing two such numbers compares months first; when separate runs are added, 31 loose days make
 * a month, so a sum never counts short days as a full month.
 */
export type PeriodNumber = number;

export const DAYS_PER_CARRY = 31;

export const FIRST_DAY = dayNumber(1900, 1, 1);
export const LAST_DAY = dayNumber(2199, 12, 31);

/** Day number of a civil date. Month 1–12, day 1–31; the caller vouches for the date (see `parseDay`). */
export function dayNumber(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. */
export function civil(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`; undefined where it is not a date of the calendar between 1900 and 2199. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return dayNumber(year, month, day);
}

/** Reads `YYYY-MM-DD` that the program itself wrote; throws a RangeError on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return parsed;
}

/** `YYYY-MM-DD`. */
export function formatDay(value: Day): string {
  const { year, month, day: d } = civil(value);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** The day `months` later (or earlier, when negative), with declared rounding. */
export function addMonths(from: Day, months: number, rounding: Rounding = "clamp"): Day {
  if (months === 0) return from;
  const { year, month, day: d } = civil(from);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  const length = daysInMonth(y, m);
  if (d <= length) return dayNumber(y, m, d);
  return rounding === "clamp" ? dayNumber(y, m, length) : dayNumber(y, m, length) + 1;
}

/** The period from one day to another as a period number; negative when `to` lies before `from`. */
export function period(from: Day, to: Day, rounding: Rounding = "clamp"): PeriodNumber {
  if (to < from) return -period(to, from, rounding);
  const a = civil(from);
  const b = civil(to);
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  let reached = addMonths(from, months, rounding);
  if (reached > to) {
    months -= 1;
    reached = addMonths(from, months, rounding);
  }
  return months * DAYS_PER_CARRY + (to - reached);
}

/** The day a period number later: its months first, then its loose days. */
export function addPeriod(from: Day, amount: PeriodNumber, rounding: Rounding = "clamp"): Day {
  const sign = amount < 0 ? -1 : 1;
  const size = Math.abs(amount);
  const months = Math.floor(size / DAYS_PER_CARRY);
  return addMonths(from, sign * months, rounding) + sign * (size - months * DAYS_PER_CARRY);
}

/** The first day on which `period(from, day)` is at least `needed` (found by calculation, not by stepping). */
export function firstDayReaching(from: Day, needed: PeriodNumber, rounding: Rounding = "clamp"): Day {
  if (needed <= 0) return from;
  const months = Math.floor(needed / DAYS_PER_CARRY);
  const loose = needed - months * DAYS_PER_CARRY;
  const start = addMonths(from, months, rounding);
  return Math.min(start + loose, addMonths(from, months + 1, rounding));
}

/** Parts of a period number, for printing. */
export function periodParts(amount: PeriodNumber): { years: number; months: number; days: number } {
  const size = Math.abs(amount);
  const months = Math.floor(size / DAYS_PER_CARRY);
  return { years: Math.floor(months / 12), months: months % 12, days: size - months * DAYS_PER_CARRY };
}
