/** Quantities as ranges: an unknown quantity is the whole line, a known one a point, "there is none" is NaN. */
import { FALSE, type Kleene, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Comparison } from "../language/nodes.ts";

/** Least and greatest possible value. Both NaN: there is no such quantity, and every comparison with it is false. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export const ANYTHING: Range = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
export const NOTHING: Range = { lo: Number.NaN, hi: Number.NaN };

export const point = (value: number): Range => ({ lo: value, hi: value });
export const isPoint = (r: Range): boolean => r.lo === r.hi;

/** Compares two ranges; unknown where their values decide it both ways. */
export function compareRanges(op: Comparison, lo: number, hi: number, otherLo: number, otherHi: number): Kleene {
  if (Number.isNaN(lo) || Number.isNaN(otherLo)) return FALSE;
  switch (op) {
    case "atLeast":
      return lo >= otherHi ? TRUE : hi < otherLo ? FALSE : UNKNOWN;
    case "moreThan":
      return lo > otherHi ? TRUE : hi <= otherLo ? FALSE : UNKNOWN;
    case "atMost":
      return hi <= otherLo ? TRUE : lo > otherHi ? FALSE : UNKNOWN;
    case "lessThan":
      return hi < otherLo ? TRUE : lo >= otherHi ? FALSE : UNKNOWN;
    case "equals":
      return hi < otherLo || lo > otherHi ? FALSE : lo === hi && otherLo === otherHi ? TRUE : UNKNOWN;
  }
}

/** Product without `0 × ∞`. */
export const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Product of two ranges that are not negative. */
export const productOfCounts = (a: Range, b: Range): Range => ({ lo: product(a.lo, b.lo), hi: product(a.hi, b.hi) });

/** `part / whole` against a percentage, in integers; a whole of nothing has no share. */
export function compareShare(op: Comparison, part: Range, whole: Range, percent: Range): Kleene {
  if (whole.hi <= 0) return FALSE;
  const bound = productOfCounts({ lo: Math.max(0, whole.lo), hi: whole.hi }, percent);
  const verdict = compareRanges(op, product(part.lo, 100), product(part.hi, 100), bound.lo, bound.hi);
  return whole.lo <= 0 && verdict === TRUE ? UNKNOWN : verdict;
}
