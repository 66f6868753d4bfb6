/** A quantity over a window of days, cut into stages in which both ends of its range move smoothly. */

import type { Range } from "../decide/ranges.ts";
import type { Day } from "../language/dates.ts";
import { type Motion, still } from "./motions.ts";

/** Days from the first to the one before `until`. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** The ends of a range; one and the same motion where the quantity is known exactly. */
export interface Pair {
  readonly lo: Motion;
  readonly hi: Motion;
}

export interface Stage extends Pair {
  readonly span: Span;
}

/** Stages in the order of time; together they cover the window. */
export type Track = readonly Stage[];

export const isPoint = (pair: Pair): boolean => pair.lo === pair.hi;

/** A range in which nothing moves. */
export function standing(range: Range): Pair {
  const lo = still(range.lo);
  return { lo, hi: Object.is(range.lo, range.hi) ? lo : still(range.hi) };
}

/** Both ends made the same way, once where they are one. */
export function ends(exact: boolean, make: (end: "lo" | "hi") => Motion): Pair {
  const lo = make("lo");
  return { lo, hi: exact ? lo : make("hi") };
}

/** The parts of a window between the given days (those outside it do not cut). */
export function spansBetween(days: Iterable<Day>, window: Span): Span[] {
  const starts = new Set([window.from]);
  for (const day of days) if (day > window.from && day < window.until) starts.add(day);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, i) => ({ from, until: sorted[i + 1] ?? window.until }));
}

/** A track whose stages are cut at the given days. */
export function trackBetween(days: Iterable<Day>, window: Span, make: (span: Span) => Pair): Track {
  return spansBetween(days, window).map((span) => ({ span, ...make(span) }));
}

/** The stages of several tracks, cut wherever one of them is, and at some days besides. */
export function together(
  tracks: readonly Track[],
  window: Span,
  days: Iterable<Day> = [],
): { readonly span: Span; readonly pairs: readonly Stage[] }[] {
  const cuts = [...days, ...tracks.flatMap((track) => track.map((stage) => stage.span.from))];
  const positions = tracks.map(() => 0);
  return spansBetween(cuts, window).map((span) => {
    const pairs = tracks.map((track, i) => {
      let position = positions[i] ?? 0;
      for (
        let next = track[position + 1];
        next !== undefined && next.span.from <= span.from;
        next = track[position + 1]
      )
        position += 1;
      positions[i] = position;
      const stage = track[position];
      if (stage === undefined) throw new RangeError("a track without stages");
      return stage;
    });
    return { span, pairs };
  });
}

/** A track made of others, stage by stage. */
export function joined(
  tracks: readonly Track[],
  window: Span,
  make: (pairs: readonly Stage[], from: Day) => Pair,
  days: Iterable<Day> = [],
): Track {
  return together(tracks, window, days).map(({ span, pairs }) => ({ span, ...make(pairs, span.from) }));
}
