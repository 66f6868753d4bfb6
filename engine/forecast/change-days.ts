/** Days on which a condition may change, read off its tree: between two of them every part of it stays what it is. */
import { evaluateQuantity } from "../decide/evaluate.ts";
import { optionInForce } from "../decide/lookups.ts";
import type { Day } from "../language/dates.ts";
import type { Condition, ListNode, QuantityNode } from "../language/nodes.ts";
import type { Parameter } from "../language/parameters.ts";
import { contains, WHOLE_COUNTRY } from "../language/regions.ts";
import type { Item, Situation } from "../language/situation.ts";
import { crossings } from "./crossings.ts";
import {
  elapsed,
  fullBlocks,
  type Motion,
  minus,
  multiply,
  pick,
  plus,
  scale,
  shift,
  still,
  TODAY,
} from "./motions.ts";
import { listTrack, ownDays } from "./spells.ts";
import {
  ends,
  isPoint,
  joined,
  type Pair,
  type Span,
  type Stage,
  standing,
  type Track,
  together,
  trackBetween,
} from "./tracks.ts";

/** What is known, and the days that are looked at. */
export interface Outlook {
  readonly situation: Situation;
  readonly window: Span;
}

type Compare = Extract<Condition, { kind: "compare" }>;
type Share = Extract<Condition, { kind: "share" }>;

const NO_DAYS: ReadonlySet<Day> = new Set();
const ZERO = still(0);

/**
 * Days inside the window on which the value of a condition may become another; on all other days it is what it was
 * the day before. The days are calculated, not tried: the effort depends on the tree and the facts, not on the window,
 * except where two spans that are counted apart, and both grow, stay within a month of what the comparison asks for:
 * month ends then turn the order again and again, and the effort grows with the number of months.
 */
export function changeDays(node: Condition, outlook: Outlook): ReadonlySet<Day> {
  return new Search(outlook).days(node, undefined);
}

/** The way of a quantity through the window. */
export function trackOf(node: QuantityNode, outlook: Outlook): Track {
  return new Search(outlook).track(node, undefined);
}

class Search {
  readonly s: Situation;
  readonly window: Span;
  /** What does not depend on an item is found once, however often the tree names it. */
  readonly #days = new Map<Condition, ReadonlySet<Day>>();
  readonly #tracks = new Map<QuantityNode, Track>();

  constructor(outlook: Outlook) {
    this.s = outlook.situation;
    this.window = outlook.window;
  }

  days(node: Condition, inside: Item | undefined): ReadonlySet<Day> {
    const item = looksAtItem(node) ? inside : undefined;
    const known = item === undefined ? this.#days.get(node) : undefined;
    if (known !== undefined) return known;
    const found = new Set(
      [...this.#find(node, item)].filter((day) => day > this.window.from && day < this.window.until),
    );
    if (item === undefined) this.#days.set(node, found);
    return found;
  }

  track(node: QuantityNode, inside: Item | undefined): Track {
    const item = looksAtItem(node) ? inside : undefined;
    const known = item === undefined ? this.#tracks.get(node) : undefined;
    if (known !== undefined) return known;
    const found = this.#follow(node, item);
    if (item === undefined) this.#tracks.set(node, found);
    return found;
  }

  #find(node: Condition, item: Item | undefined): Iterable<Day> {
    switch (node.kind) {
      case "constant":
      case "flag":
      case "choice":
      case "rank":
      case "has":
      case "within":
      case "same":
        return NO_DAYS;
      case "compare":
        return this.#comparison(node, item);
      case "share":
        return this.#share(node, item);
      case "ongoing":
        return item === undefined ? NO_DAYS : ownDays(item);
      case "exists":
        return this.#listDays(node.list, undefined);
      case "every":
      case "last":
        return this.#listDays(node.list, node.holds);
      case "all":
      case "any":
        return this.#union(node.of, item);
      case "not":
        return this.days(node.of, item);
      case "named":
        return this.days(node.when(), item);
      case "unless":
        return this.#union([node.base, ...node.exceptions.map((e) => e.when)], item);
      case "reading":
        return this.#union(inForce(node.branches, optionInForce(node.reading, this.s).option), item);
      case "open": {
        const fillings = (this.s.fillings ?? []).filter(
          (f) => f.term.id === node.term.id && (f.region === WHOLE_COUNTRY || contains(f.region, this.s.region)),
        );
        const parts = fillings.map((f) => f.when);
        return new Set([...fillings.map((f) => f.from), ...this.#union(parts, item)]);
      }
      case "inForce":
      case "listed":
        return this.#settingDays(node.parameter);
    }
  }

  #union(nodes: readonly Condition[], item: Item | undefined): Set<Day> {
    return new Set(nodes.flatMap((node) => [...this.days(node, item)]));
  }

  #settingDays(p: Parameter): Day[] {
    return [...p.settings, ...(this.s.settings?.[p.id] ?? [])].map((setting) => setting.from);
  }

  /** Days on which an item begins, has ended, passes or fails the filter, or meets or fails a clause. */
  #listDays(list: ListNode, holds: Condition | undefined): Set<Day> {
    const items = (this.s.facts[list.fact.id] ?? []) as readonly Item[];
    const clauses = [list.where, holds].filter((c) => c !== undefined);
    return new Set(items.flatMap((item) => [...ownDays(item), ...this.#union(clauses, item)]));
  }

  /** Every comparison is settled by the order of each range's low end and the other's high end, equality too. */
  #comparison({ left, right }: Compare, item: Item | undefined): Set<Day> {
    const days = new Set<Day>();
    for (const { span, pairs } of together([this.track(left, item), this.track(right, item)], this.window)) {
      const [a, b] = pairs as [Stage, Stage];
      days.add(span.from);
      for (const day of crossings(a.lo, b.hi, span.from, span.until)) days.add(day);
      if (isPoint(a) && isPoint(b)) continue;
      for (const day of crossings(a.hi, b.lo, span.from, span.until)) days.add(day);
    }
    return days;
  }

  #share({ part, whole, percent }: Share, item: Item | undefined): Set<Day> {
    const wholes = this.track(whole, item);
    const bounds = this.track(percent, item);
    const days = new Set([...zeroDays(wholes), ...zeroDays(bounds)]);
    const tracks = [this.track(part, item), wholes, bounds];
    for (const { span, pairs } of together(tracks, this.window, days)) {
      const [p, w, bound] = pairs as [Stage, Stage, Stage];
      const hundredfold = ends(isPoint(p), (end) => scale(p[end], 100));
      const least = isPoint(w) && w.lo.at(span.from) >= 0 ? w.lo : pick(Math.max, ZERO, w.lo);
      const lo = multiply(least, bound.lo, span.from);
      const hi = multiply(w.hi, bound.hi, span.from);
      days.add(span.from);
      for (const day of crossings(hundredfold.lo, hi, span.from, span.until)) days.add(day);
      for (const day of crossings(hundredfold.hi, lo, span.from, span.until)) days.add(day);
    }
    return days;
  }

  #follow(node: QuantityNode, item: Item | undefined): Track {
    const { s, window } = this;
    const inner = (n: QuantityNode): Track => this.track(n, item);
    const join = (nodes: readonly QuantityNode[], make: (pairs: readonly Stage[], from: Day) => Pair): Track =>
      joined(nodes.map(inner), window, make);
    switch (node.kind) {
      case "literal":
      case "fact":
      case "level":
        return trackBetween([], window, () => standing(evaluateQuantity(node, s, item)));
      case "parameter":
        return trackBetween(this.#settingDays(node.parameter), window, ({ from }) =>
          standing(evaluateQuantity(node, { ...s, asOf: from }, item)),
        );
      case "today":
        return trackBetween([], window, () => ({ lo: TODAY, hi: TODAY }));
      case "elapsed":
        return join([node.from, node.to], (pairs, day) => {
          const [from, to] = pairs as [Stage, Stage];
          if (isAbsent(from, day) || isAbsent(to, day)) return ABSENT;
          const make = (a: Motion, b: Motion): Motion => elapsed(a, b, day, node.rounding, node.unit);
          return ends(isPoint(from) && isPoint(to), (end) => make(from[OTHER[end]], to[end]));
        });
      case "shift":
        return join([node.date, node.by], (pairs, day) => {
          const [date, by] = pairs as [Stage, Stage];
          const how = { direction: node.direction, rounding: node.rounding, inDays: node.by.unit === "day" };
          return ends(isPoint(date) && isPoint(by), (end) =>
            shift(date[end], by[node.direction === 1 ? end : OTHER[end]], day, how),
          );
        });
      case "sum":
        return join([node.left, node.right], (pairs, day) => {
          const [a, b] = pairs as [Stage, Stage];
          return ends(isPoint(a) && isPoint(b), (end) => plus(a[end], b[end], day));
        });
      case "difference":
        return join([node.left, node.right], (pairs, day) => {
          const [a, b] = pairs as [Stage, Stage];
          return ends(isPoint(a) && isPoint(b), (end) => minus(a[end], b[OTHER[end]], day));
        });
      case "times":
        return join([node.of], (pairs) => {
          const [of] = pairs as [Stage];
          return ends(isPoint(of), (end) => scale(of[node.by < 0 ? OTHER[end] : end], node.by));
        });
      case "blocks":
        return this.#blocks(inner(node.of), inner(node.size));
      case "each":
        return this.#each(inner(node.of), inner(node.gives));
      case "least":
      case "greatest": {
        const which = node.kind === "least" ? Math.min : Math.max;
        return join(node.of, (pairs) => picked(which, which, pairs));
      }
      case "readingQuantity": {
        const { option } = optionInForce(node.reading, s);
        const known = option !== undefined && Object.hasOwn(node.branches, option);
        return join(inForce(node.branches, known ? option : undefined), (pairs) => picked(Math.min, Math.max, pairs));
      }
      case "total":
      case "longest":
      case "current":
      case "count":
      case "firstStart":
      case "lastEnd":
        return listTrack(node, s, window, this.#listDays(node.list, undefined));
    }
  }

  #blocks(of: Track, size: Track): Track {
    const make = (pairs: readonly Stage[], day: Day): Pair => {
      const [a, b] = pairs as [Stage, Stage];
      if (!(b.lo.at(day) > 0)) return standing({ lo: 0, hi: Number.POSITIVE_INFINITY });
      return ends(isPoint(a) && isPoint(b), (end) => fullBlocks(a[end], b[OTHER[end]], day));
    };
    return joined([of, size], this.window, make, zeroDays(size));
  }

  #each(of: Track, gives: Track): Track {
    const make = (pairs: readonly Stage[], day: Day): Pair => {
      const [a, b] = pairs as [Stage, Stage];
      return ends(isPoint(a) && isPoint(b), (end) => multiply(a[end], b[end], day));
    };
    return joined([of, gives], this.window, make, [...zeroDays(of), ...zeroDays(gives)]);
  }
}

const OTHER = { lo: "hi", hi: "lo" } as const;
const ABSENT: Pair = standing({ lo: Number.NaN, hi: Number.NaN });

/** A list inside a filter is the whole list, whichever item the filter is looking at. */
const looksAtItem = (node: Condition | QuantityNode): boolean => !("list" in node) || node.kind === "ongoing";

const isAbsent = (pair: Pair, day: Day): boolean => Number.isNaN(pair.lo.at(day));

/** The branch in force; all of them where none is. */
function inForce<T>(branches: Readonly<Record<string, T>>, option: string | undefined): readonly T[] {
  const chosen = option === undefined ? undefined : branches[option];
  return chosen === undefined ? Object.values(branches) : [chosen];
}

function picked(low: typeof Math.min, high: typeof Math.min, pairs: readonly Stage[]): Pair {
  const exact = low === high && pairs.every(isPoint);
  const one = pairs.length === 1 ? pairs[0] : undefined;
  if (one !== undefined) return one;
  return ends(exact, (end) => pairs.map((pair) => pair[end]).reduce((a, b) => pick(end === "lo" ? low : high, a, b)));
}

/** Days on which an end of a track comes to, or leaves, zero. */
function zeroDays(track: Track): Set<Day> {
  return new Set(
    track.flatMap(({ span, lo, hi }) => [lo, hi].flatMap((motion) => crossings(motion, ZERO, span.from, span.until))),
  );
}
