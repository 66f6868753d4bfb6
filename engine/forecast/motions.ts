/** How a quantity moves while days pass: where it stands on a day, which way it goes, and a line it keeps close to. */

import { elapsedRange } from "../decide/quantities.ts";
import { point, product } from "../decide/ranges.ts";
import { addPeriod, DAYS_PER_CARRY, type Day, period, type Rounding } from "../language/dates.ts";

/** `mixed` moves both ways; the others never turn round. */
export type Trend = "still" | "rising" | "falling" | "mixed";

/** Least and greatest value. */
export type Bounds = readonly [least: number, greatest: number];

/** On day `t` the motion lies between `slope × t + low` and `slope × t + high`. */
export interface Line {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

/** What counts up by itself: the days, or the period from a day on. */
export type Clock = "days" | { readonly since: Day; readonly rounding: Rounding };

/** `plus + times × clock`, in whole numbers; what stands still needs no clock. */
export interface Exact {
  readonly clock: Clock | undefined;
  readonly times: number;
  readonly plus: number;
}

/**
 * One end of a quantity's range over a stretch of days in which nothing but the date changes. Only a still motion may
 * be infinite or NaN.
 */
export interface Motion {
  readonly trend: Trend;
  at(day: Day): number;
  /** Holds every value on the days from `a` to `b`; exact where `a` is `b` and where the trend is not mixed. */
  bounds(a: Day, b: Day): Bounds;
  /** Undefined where the motion keeps close to no line. */
  readonly line: Line | undefined;
  /** Known where the motion is one clock, moved and multiplied: such motions cancel each other out exactly. */
  readonly exact: Exact | undefined;
}

/** Period number gained a day on average: 4800 months in the 146097 days of 400 Gregorian years. */
export const PERIOD_A_DAY = (DAYS_PER_CARRY * 4800) / 146097;

/**
 * How far a period, or a date moved by one, strays from the average. The first days of months stray at most 4.4 days
 * from each other (400 years were counted), rounding adds 3 days, loose days 0.6: twelve is safe.
 */
export const STRAY = 12;

/** Moving by a longer period reaches at most 2 days less far (30 days, or February); one to spare. */
const SHIFT_SLACK = 3;

export function still(value: number): Motion {
  const bounds: Bounds = [value, value];
  const line = Number.isFinite(value) ? { slope: 0, low: value, high: value } : undefined;
  const exact = Number.isSafeInteger(value) ? { clock: undefined, times: 0, plus: value } : undefined;
  return { trend: "still", at: () => value, bounds: () => bounds, line, exact };
}

/** The assessed day itself. */
export const TODAY: Motion = moving("rising", (day) => day, {
  line: { slope: 1, low: 0, high: 0 },
  exact: { clock: "days", times: 1, plus: 0 },
});

interface Shape {
  readonly line: Line | undefined;
  readonly exact?: Exact | undefined;
}

/** A motion that never turns round; `at` must keep that word on every day it is used for. */
export function moving(trend: "rising" | "falling", at: (day: Day) => number, { line, exact }: Shape): Motion {
  const bounds = (a: Day, b: Day): Bounds => (trend === "rising" ? [at(a), at(b)] : [at(b), at(a)]);
  return { trend, at, bounds, line, exact };
}

/** The period from a day to the assessed day, and a fixed period besides. */
export function running(since: Day, rounding: Rounding, besides = 0): Motion {
  const middle = besides - PERIOD_A_DAY * since;
  return moving("rising", (day) => besides + period(since, day, rounding), {
    line: { slope: PERIOD_A_DAY, low: middle - STRAY, high: middle + STRAY },
    exact: { clock: { since, rounding }, times: 1, plus: besides },
  });
}

function sameClock(a: Clock, b: Clock): boolean {
  if (a === "days" || b === "days") return a === b;
  return a.since === b.since && a.rounding === b.rounding;
}

/** `a + times × b`, where both run by one clock. */
function addExact(a: Exact | undefined, b: Exact | undefined, times = 1): Exact | undefined {
  if (a === undefined || b === undefined || !Number.isSafeInteger(times)) return undefined;
  if (a.clock !== undefined && b.clock !== undefined && !sameClock(a.clock, b.clock)) return undefined;
  const sum = { times: a.times + times * b.times, plus: a.plus + times * b.plus };
  return { clock: a.clock ?? b.clock, ...sum };
}

/** By how much one motion is always ahead of another; undefined where that is not always the same, or not known. */
export function lead(x: Motion, y: Motion): number | undefined {
  const difference = addExact(x.exact, y.exact, -1);
  return difference?.times === 0 ? difference.plus : undefined;
}

/** An operation that grows (1) or shrinks (−1) as each argument grows, up to `slack`. */
interface Operation {
  apply(x: number, y: number): number;
  readonly x: 1 | -1;
  readonly y: 1 | -1;
  readonly slack?: number;
}

const DIRECTION = { still: 0, rising: 1, falling: -1 } as const;

function trendOf(x: Motion, y: Motion, op: Operation): Trend {
  if (x.trend === "mixed" || y.trend === "mixed") return "mixed";
  const a = DIRECTION[x.trend] * op.x;
  const b = DIRECTION[y.trend] * op.y;
  if (a * b < 0 || (b !== 0 && op.slack !== undefined)) return "mixed";
  return a + b === 0 ? "still" : a + b > 0 ? "rising" : "falling";
}

/** Joins two motions; `day` is any day on which both are defined. */
function combine(x: Motion, y: Motion, day: Day, op: Operation, shape: Shape): Motion {
  const at = (t: Day): number => op.apply(x.at(t), y.at(t));
  const trend = trendOf(x, y, op);
  // Beside something infinite or absent, finite movement makes no difference.
  if (trend === "still" || !Number.isFinite(x.at(day)) || !Number.isFinite(y.at(day))) return still(at(day));
  if (shape.exact?.times === 0) return still(shape.exact.plus);
  if (trend !== "mixed") return moving(trend, at, shape);
  const slack = op.slack ?? 0;
  const bounds = (a: Day, b: Day): Bounds => {
    if (a === b) return [at(a), at(a)];
    const [xs, ys] = [x.bounds(a, b), y.bounds(a, b)];
    const [lowX, highX] = op.x === 1 ? xs : [xs[1], xs[0]];
    const [lowY, highY] = op.y === 1 ? ys : [ys[1], ys[0]];
    return [op.apply(lowX, lowY) - slack, op.apply(highX, highY) + slack];
  };
  return { trend, at, bounds, line: shape.line, exact: shape.exact };
}

function stretch(line: Line | undefined, by: number): Line | undefined {
  if (line === undefined) return undefined;
  const ends = [line.low * by, line.high * by];
  return { slope: line.slope * by, low: Math.min(...ends), high: Math.max(...ends) };
}

function addLines(a: Line | undefined, b: Line | undefined, stray = 0): Line | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { slope: a.slope + b.slope, low: a.low + b.low - stray, high: a.high + b.high + stray };
}

export function plus(x: Motion, y: Motion, day: Day): Motion {
  const shape = { line: addLines(x.line, y.line), exact: addExact(x.exact, y.exact) };
  return combine(x, y, day, { apply: (a, b) => a + b, x: 1, y: 1 }, shape);
}

export function minus(x: Motion, y: Motion, day: Day): Motion {
  if (x === y && x.trend !== "still") return still(0);
  const shape = { line: addLines(x.line, stretch(y.line, -1)), exact: addExact(x.exact, y.exact, -1) };
  return combine(x, y, day, { apply: (a, b) => a - b, x: 1, y: -1 }, shape);
}

const ZERO: Exact = { clock: undefined, times: 0, plus: 0 };

/** A motion a fixed number of times. */
export function scale(x: Motion, by: number): Motion {
  const at = (t: Day): number => product(x.at(t), by);
  if (x.trend === "still" || by === 0) return still(at(0));
  const shape = { line: stretch(x.line, by), exact: addExact(ZERO, x.exact, by) };
  if (x.trend !== "mixed") return moving((x.trend === "rising") === by > 0 ? "rising" : "falling", at, shape);
  const bounds = (a: Day, b: Day): Bounds => {
    const [low, high] = x.bounds(a, b);
    return by > 0 ? [low * by, high * by] : [high * by, low * by];
  };
  return { trend: "mixed", at, bounds, ...shape };
}

/** The time from one date to another: period numbers or counted days. */
export function elapsed(from: Motion, to: Motion, day: Day, rounding: Rounding, unit: "duration" | "day"): Motion {
  if (from === to && from.trend !== "still") return still(0);
  if (unit === "duration" && to === TODAY && from.trend === "still" && Number.isFinite(from.at(day)))
    return running(from.at(day), rounding);
  const apply = (a: number, b: number): number => elapsedRange(point(a), point(b), rounding, unit).lo;
  const days = addLines(to.line, stretch(from.line, -1));
  const line = unit === "day" ? days : addLines(stretch(days, PERIOD_A_DAY), { slope: 0, low: -STRAY, high: STRAY });
  const exact = unit === "day" ? addExact(to.exact, from.exact, -1) : undefined;
  return combine(from, to, day, { apply, x: -1, y: 1 }, { line, exact });
}

/** A date moved by a period or by counted days. */
export function shift(
  date: Motion,
  by: Motion,
  day: Day,
  how: { readonly direction: 1 | -1; readonly rounding: Rounding; readonly inDays: boolean },
): Motion {
  const { direction, rounding, inDays } = how;
  const apply = (d: number, amount: number): number =>
    inDays || !Number.isFinite(d) || !Number.isFinite(amount)
      ? d + direction * amount
      : addPeriod(d, direction * amount, rounding);
  const moved = stretch(by.line, inDays ? direction : direction / PERIOD_A_DAY);
  const line = addLines(date.line, moved, inDays ? 0 : STRAY);
  const op = { apply, x: 1, y: direction } as const;
  if (!inDays) return combine(date, by, day, { ...op, slack: SHIFT_SLACK }, { line });
  return combine(date, by, day, op, { line, exact: addExact(date.exact, by.exact, direction) });
}

/** How often a size that is more than nothing goes into a motion, whole times only. */
export function fullBlocks(of: Motion, size: Motion, day: Day): Motion {
  if (lead(of, size) === 0) return still(1);
  const apply = (a: number, b: number): number => Math.max(0, Math.floor(a / b));
  const line = of.trend === "rising" && size.trend === "still" && of.at(day) >= 0 ? of.line : undefined;
  const parts = line === undefined ? undefined : stretch(line, 1 / size.at(day));
  const whole = parts === undefined ? undefined : { ...parts, low: parts.low - 1 };
  return combine(of, size, day, { apply, x: 1, y: -1 }, { line: whole });
}

/** A number of times an amount. Where one of them is infinite, the other keeps its sign in all the days concerned. */
export function multiply(times: Motion, amount: Motion, day: Day): Motion {
  const [number, factor] = [times.at(day), amount.at(day)];
  if (!Number.isFinite(number) || !Number.isFinite(factor)) return still(product(number, factor));
  if (amount.trend === "still") return scale(times, factor);
  if (times.trend === "still") return scale(amount, number);
  const at = (t: Day): number => product(times.at(t), amount.at(t));
  const bounds = (a: Day, b: Day): Bounds => {
    const corners = times.bounds(a, b).flatMap((n) => amount.bounds(a, b).map((v) => product(n, v)));
    return [Math.min(...corners), Math.max(...corners)];
  };
  return { trend: "mixed", at, bounds, line: undefined, exact: undefined };
}

/** The smaller (`Math.min`) or the larger (`Math.max`) of two motions. */
export function pick(which: (...values: number[]) => number, x: Motion, y: Motion): Motion {
  const at = (t: Day): number => which(x.at(t), y.at(t));
  if (x === y) return x;
  const trend = trendOf(x, y, { apply: which, x: 1, y: 1 });
  // An infinite side either always wins or never does; something absent always does.
  const unmoved = [x, y].filter((side) => side.trend === "still" && !Number.isFinite(side.at(0)));
  const winner = unmoved.find((side) => Number.isNaN(side.at(0))) ?? unmoved[0];
  if (winner !== undefined) return Number.isFinite(which(winner.at(0), 0)) ? (winner === x ? y : x) : winner;
  if (trend === "still") return still(at(0));
  const ahead = lead(x, y);
  if (ahead !== undefined) return which(ahead, 0) === ahead ? x : y;
  const line = x.line?.slope === y.line?.slope ? closer(which, x.line, y.line) : undefined;
  if (trend !== "mixed") return moving(trend, at, { line });
  const bounds = (a: Day, b: Day): Bounds => {
    const [xs, ys] = [x.bounds(a, b), y.bounds(a, b)];
    return [which(xs[0], ys[0]), which(xs[1], ys[1])];
  };
  return { trend, at, bounds, line, exact: undefined };
}

function closer(which: (...values: number[]) => number, a: Line | undefined, b: Line | undefined): Line | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { slope: a.slope, low: which(a.low, b.low), high: which(a.high, b.high) };
}
