/** Measures of spells and records over a window: how they move while nothing begins, ends or changes its standing. */
import { covered, edge, type Measure, type Stretch } from "../decide/coverage.ts";
import { evaluateItems, evaluateQuantity } from "../decide/evaluate.ts";
import { stretchesOf } from "../decide/quantities.ts";
import type { Day, Rounding } from "../language/dates.ts";
import { FALSE, TRUE } from "../language/kleene.ts";
import type { ListNode, QuantityNode } from "../language/nodes.ts";
import type { Item, Situation } from "../language/situation.ts";
import { crossings } from "./crossings.ts";
import { type Motion, pick, running, still, TODAY } from "./motions.ts";
import { type Pair, type Span, spansBetween, standing, type Track, trackBetween } from "./tracks.ts";

export type ListQuantity = Extract<QuantityNode, { readonly list: ListNode }>;

/** The days on which a spell or record begins, and on which a spell has ended. */
export function ownDays(item: Item): Day[] {
  const days = [item["from"], item["date"], typeof item["to"] === "number" ? item["to"] + 1 : undefined];
  return days.filter((day) => typeof day === "number");
}

/** The track of a list quantity; `days` hold every day on which an item begins, has ended or passes its filter. */
export function listTrack(node: ListQuantity, s: Situation, window: Span, days: Iterable<Day>): Track {
  return spansBetween(days, window).flatMap((span) => stagesIn(node, { ...s, asOf: span.from }, span));
}

function stagesIn(node: ListQuantity, s: Situation, span: Span): Track {
  const items = evaluateItems(node.list, s);
  if (items === undefined || node.kind === "count" || node.kind === "firstStart")
    return [{ span, ...standing(evaluateQuantity(node, s)) }];
  const stretches = stretchesOf(node.list, items, s).filter((stretch) => stretch.match !== FALSE);
  if (!("rounding" in node)) return [{ span, ...lastEnd(stretches, span) }];
  const known = stretches.every((stretch) => certain(stretch) && !Number.isNaN(stretch.from));
  const cover = known ? exactCover : boundedCover;
  return cover(node.kind, node.rounding, stretches, span);
}

/** A last day that nobody knows may be any up to today; all else stands still. */
function lastEnd(stretches: readonly Stretch[], span: Span): Pair {
  const last = edge("lastEnd", stretches, span.until - 1);
  const first = edge("lastEnd", stretches, span.from);
  if (Object.is(first.hi, last.hi)) return standing(first);
  return { lo: still(first.lo), hi: TODAY };
}

const certain = (s: Stretch): boolean => s.match === TRUE && !Number.isNaN(s.to);
const goesOn = (s: Stretch, day: Day): boolean => s.from <= day && !(s.to < day);

/**
 * Covered time where all is known. Inside the span spells that have ended keep their runs, and those that go on all
 * reach today, so that they are one run, the only one that grows.
 */
function coverOf(kind: Measure, rounding: Rounding, stretches: readonly Stretch[], day: Day): Motion {
  const { lo: first } = covered(kind, stretches, day, rounding);
  if (!stretches.some((s) => goesOn(s, day))) return still(first);
  const since = runStart(stretches, day);
  const run = running(since, rounding);
  const besides = first - run.at(day);
  if (besides === 0) return run;
  // An earlier run is the longest until this one overtakes it.
  return kind === "longest" ? pick(Math.max, run, still(first)) : running(since, rounding, besides);
}

function exactCover(kind: Measure, rounding: Rounding, stretches: readonly Stretch[], span: Span): Track {
  const motionFrom = (day: Day): Pair => {
    const motion = coverOf(kind, rounding, stretches, day);
    return { lo: motion, hi: motion };
  };
  const whole = motionFrom(span.from);
  const earlier = still(whole.lo.at(span.from));
  const overtaken = whole.lo.exact === undefined ? crossings(whole.lo, earlier, span.from, span.until) : [];
  return trackBetween(overtaken, span, ({ from }) => (from === span.from ? whole : motionFrom(from)));
}

/** The first day of the run that goes on: from one of its spells to the next there is no day between. */
function runStart(stretches: readonly Stretch[], day: Day): Day {
  const begun = stretches.filter((s) => s.from <= day);
  for (let start = day; ; ) {
    const from = start;
    start = begun.reduce((least, s) => (s.to + 1 >= from ? Math.min(least, s.from) : least), from);
    if (start === from) return start;
  }
}

/** Covered time within bounds: the least and the greatest of all the ways of counting the doubtful spells. */
function boundedCover(kind: Measure, rounding: Rounding, stretches: readonly Stretch[], span: Span): Track {
  const dated = stretches.filter((s) => s.from <= span.from);
  const first = covered(kind, dated, span.from, rounding);
  if (first.hi === Number.POSITIVE_INFINITY) return [{ span, ...standing(first) }]; // too many ways to count
  const sure = dated.filter(certain);
  const doubtful = dated.filter((s) => !certain(s));
  const ways = Array.from({ length: 1 << doubtful.length }, (_, way) => {
    const counted = doubtful.filter((_, i) => way & (1 << i)).map((s) => ({ ...s, to: knownEnd(s), match: TRUE }));
    return coverOf(kind, rounding, [...sure, ...counted], span.from);
  });
  const dateless = stretches.some((s) => Number.isNaN(s.from));
  const lo = ways.reduce((a, b) => pick(Math.min, a, b));
  return [{ span, lo, hi: dateless ? still(Number.POSITIVE_INFINITY) : ways.reduce((a, b) => pick(Math.max, a, b)) }];
}

/** A last day that nobody knows is counted as not yet reached; without the spell it is counted as long past. */
const knownEnd = (s: Stretch): number => (Number.isNaN(s.to) ? Number.POSITIVE_INFINITY : s.to);
