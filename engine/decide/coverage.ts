/** Time covered by spells: merged, clipped at the assessed day, exact where all is known and bounded where not. */
import { type Day, period, type Rounding } from "../language/dates.ts";
import { and, FALSE, type Kleene, TRUE, UNKNOWN } from "../language/kleene.ts";
import { NOTHING, point, type Range } from "./ranges.ts";

/** A spell reduced to what time needs. Unknown first day: `from` is NaN; unknown last day: `to` is NaN; going on: ∞. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly match: Kleene;
}

export type Measure = "total" | "longest" | "current";

const MOST_ENUMERATED = 6;

interface Interval {
  readonly from: Day;
  readonly end: Day;
  readonly ongoing: boolean;
}

function clip(s: Stretch, asOf: Day): Interval | undefined {
  if (s.from > asOf) return undefined;
  const to = Number.isNaN(s.to) ? Number.POSITIVE_INFINITY : s.to;
  return { from: s.from, end: Math.min(to + 1, asOf), ongoing: to >= asOf };
}

function measure(kind: Measure, intervals: readonly Interval[], rounding: Rounding): number {
  let result = 0;
  let from = 0;
  let end = Number.NEGATIVE_INFINITY;
  let ongoing = false;
  const close = (): void => {
    if (end === Number.NEGATIVE_INFINITY || end < from) return;
    const length = period(from, end, rounding);
    if (kind === "total") result += length;
    else if (kind === "longest") result = Math.max(result, length);
    else if (ongoing) result = length;
  };
  for (const i of intervals) {
    if (i.from <= end) {
      end = Math.max(end, i.end);
      ongoing = ongoing || i.ongoing;
    } else {
      close();
      ({ from, end, ongoing } = i);
    }
  }
  close();
  return result;
}

/** The covered time as a range of period numbers, at least 0. */
export function covered(kind: Measure, stretches: readonly Stretch[], asOf: Day, rounding: Rounding): Range {
  const sure: Interval[] = [];
  const maybe: Interval[] = [];
  let dateless = false;
  for (const s of stretches) {
    if (s.match === FALSE) continue;
    if (Number.isNaN(s.from)) {
      dateless = true;
      continue;
    }
    const interval = clip(s, asOf);
    if (interval === undefined) continue;
    if (s.match === UNKNOWN || Number.isNaN(s.to)) maybe.push(interval);
    else sure.push(interval);
  }
  const at = (chosen: Interval[]): number =>
    measure(
      kind,
      chosen.sort((a, b) => a.from - b.from),
      rounding,
    );
  if (maybe.length === 0 && !dateless) return point(at(sure));
  if (maybe.length > MOST_ENUMERATED) return { lo: 0, hi: Number.POSITIVE_INFINITY };
  let lo = Number.POSITIVE_INFINITY;
  let hi = 0;
  for (let subset = 0; subset < 1 << maybe.length; subset++) {
    const value = at([...sure, ...maybe.filter((_, i) => subset & (1 << i))]);
    lo = Math.min(lo, value);
    hi = Math.max(hi, value);
  }
  return { lo, hi: dateless ? Number.POSITIVE_INFINITY : hi };
}

/** First day of the earliest, or last day of the latest that has ended by the assessed day. */
export function edge(which: "firstStart" | "lastEnd", stretches: readonly Stretch[], asOf: Day): Range {
  let sure = Number.NaN;
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  let open = false;
  for (const s of stretches) {
    if (s.match === FALSE) continue;
    const value = which === "firstStart" ? s.from : s.to;
    if (which === "lastEnd" && value >= asOf) continue;
    if (Number.isNaN(value)) {
      open = true;
      lo = Number.NEGATIVE_INFINITY;
      hi = asOf;
      continue;
    }
    lo = Math.min(lo, value);
    hi = Math.max(hi, value);
    if (s.match === UNKNOWN) open = true;
    else sure = Number.isNaN(sure) ? value : which === "firstStart" ? Math.min(sure, value) : Math.max(sure, value);
  }
  if (!open) return Number.isNaN(sure) ? NOTHING : point(sure);
  if (Number.isNaN(sure)) return { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
  return which === "firstStart" ? { lo, hi: sure } : { lo: sure, hi };
}

/** Whether the latest `n` matching all hold. `dates` NaN where unknown. */
export function lastHold(
  n: number,
  dates: ArrayLike<number>,
  matches: ArrayLike<Kleene>,
  holds: ArrayLike<Kleene>,
): Kleene {
  let sure = 0;
  let possible = 0;
  let settled = true;
  let everyHolds: Kleene = TRUE;
  const order: number[] = [];
  for (let i = 0; i < dates.length; i++) {
    const match = matches[i] ?? UNKNOWN;
    if (match === FALSE) continue;
    possible += 1;
    if (match === TRUE) sure += 1;
    if (match === UNKNOWN || Number.isNaN(dates[i])) settled = false;
    everyHolds = and(everyHolds, holds[i] ?? UNKNOWN);
    order.push(i);
  }
  if (possible < n) return FALSE;
  if (!settled) return sure >= n && everyHolds === TRUE ? TRUE : UNKNOWN;
  order.sort((a, b) => (dates[b] ?? 0) - (dates[a] ?? 0) || b - a);
  let result: Kleene = TRUE;
  for (const i of order.slice(0, n)) result = and(result, holds[i] ?? UNKNOWN);
  return result;
}
