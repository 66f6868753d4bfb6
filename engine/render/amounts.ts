/** Amounts in words: money from fen, dates, calendar periods, shares and counts; and ranges of them. */
import { civil, periodParts } from "../language/dates.ts";
import type { Speech } from "./options.ts";

/** Full years and months of an age; loose days say nothing about it. */
export function formatAge(value: number, s: Speech): string {
  return s.w.age(periodParts(value));
}

/** A whole number in the engine's unit: fen, day number, period number, percent, or a count of the unit. */
export function formatAmount(unit: string, value: number, s: Speech): string {
  switch (unit) {
    case "fen":
      return s.w.money(value);
    case "date":
      return s.w.date(civil(value));
    case "duration":
      return `${value < 0 ? "-" : ""}${s.w.duration(periodParts(value))}`;
    case "percent":
      return s.w.percent(value);
    default:
      return s.w.count(value, s.unit(unit));
  }
}

/**
 * A range in words: a point, a span, a bound, or undefined where nothing is known. “None” is the caller's to say: both
 * ends NaN never come here.
 */
export function formatRange(lo: number, hi: number, format: (value: number) => string, s: Speech): string | undefined {
  if (lo === Number.POSITIVE_INFINITY) return s.w.ongoing;
  if (hi === Number.NEGATIVE_INFINITY) return undefined;
  if (lo === hi) return format(lo);
  const [low, high] = [Number.isFinite(lo), Number.isFinite(hi)];
  if (low && high) return s.w.between(format(lo), format(hi));
  if (high) return s.w.most(format(hi));
  return low && lo > 0 ? s.w.least(format(lo)) : undefined;
}
