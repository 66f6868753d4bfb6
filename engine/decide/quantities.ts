/** Evaluates quantities to ranges. */
import { addPeriod, DAYS_PER_CARRY, period, type Rounding } from "../language/dates.ts";
import { UNKNOWN } from "../language/kleene.ts";
import type { ListNode, QuantityNode, Source } from "../language/nodes.ts";
import type { Item, Situation } from "../language/situation.ts";
import { covered, edge, type Stretch } from "./coverage.ts";
import { optionInForce, parameterInForce, ranksOf, statedValue } from "./lookups.ts";
import { ANYTHING, point, product, productOfCounts, type Range } from "./ranges.ts";
import type { ItemTrace, QuantityTrace, TraceDetail } from "./trace.ts";

const NONE: readonly QuantityTrace[] = [];
const NO_ITEMS: readonly ItemTrace[] = [];

function traced(
  node: QuantityNode,
  range: Range,
  parts: readonly QuantityTrace[] = NONE,
  items: readonly ItemTrace[] = NO_ITEMS,
  detail?: TraceDetail,
): QuantityTrace {
  return { node, lo: range.lo, hi: range.hi, parts, items, detail };
}

/** The range of a fact or field nobody has stated: its declared bounds. */
function bounds(source: Source): Range {
  const spec = source.kind === "field" ? source.field : source.fact.spec;
  const { min, max } = spec as { min?: number; max?: number };
  return { lo: min ?? Number.NEGATIVE_INFINITY, hi: max ?? Number.POSITIVE_INFINITY };
}

/** Items as stretches of time; an item's match already says whether it has begun. */
export function stretchesOf(list: ListNode, items: readonly ItemTrace[], s: Situation): readonly Stretch[] {
  const raw = s.facts[list.fact.id] as readonly Item[];
  return items.map(({ match }, i) => {
    const { from, to } = raw[i] as { from?: number; to?: number | null };
    return { from: from ?? Number.NaN, to: to === null ? Number.POSITIVE_INFINITY : (to ?? Number.NaN), match };
  });
}

export function elapsedRange(from: Range, to: Range, rounding: Rounding, unit: "duration" | "day"): Range {
  if (Number.isNaN(from.lo) || Number.isNaN(to.lo)) return { lo: Number.NaN, hi: Number.NaN };
  if (from.lo === from.hi && to.lo === to.hi && Number.isFinite(from.lo) && Number.isFinite(to.lo))
    return point(unit === "day" ? to.lo - from.lo : period(from.lo, to.lo, rounding));
  const measure = (a: number, b: number): number => {
    if (!Number.isFinite(a) || !Number.isFinite(b)) return b - a;
    return unit === "day" ? b - a : period(a, b, rounding);
  };
  return { lo: measure(from.hi, to.lo), hi: measure(from.lo, to.hi) };
}

export function shiftRange(date: Range, by: Range, direction: 1 | -1, rounding: Rounding, inDays: boolean): Range {
  const move = (d: number, amount: number): number => {
    if (!Number.isFinite(d) || !Number.isFinite(amount)) return d + direction * amount;
    return inDays ? d + direction * amount : addPeriod(d, direction * amount, rounding);
  };
  return direction === 1
    ? { lo: move(date.lo, by.lo), hi: move(date.hi, by.hi) }
    : { lo: move(date.lo, by.hi), hi: move(date.hi, by.lo) };
}

/** How the spells or records of a list fare; undefined where the list is unknown. */
export type ItemsOf = (list: ListNode, s: Situation) => readonly ItemTrace[] | undefined;

function listQuantity(
  node: Extract<QuantityNode, { kind: "total" | "longest" | "current" | "count" | "firstStart" | "lastEnd" }>,
  s: Situation,
  itemsOf: ItemsOf,
): QuantityTrace {
  const items = itemsOf(node.list, s);
  const isDate = node.kind === "firstStart" || node.kind === "lastEnd";
  if (items === undefined) return traced(node, isDate ? ANYTHING : { lo: 0, hi: Number.POSITIVE_INFINITY });
  if (node.kind === "count") {
    const sure = items.filter((i) => i.match === 1).length;
    return traced(node, { lo: sure, hi: sure + items.filter((i) => i.match === UNKNOWN).length }, NONE, items);
  }
  const stretches = stretchesOf(node.list, items, s);
  const range =
    node.kind === "firstStart" || node.kind === "lastEnd"
      ? edge(node.kind, stretches, s.asOf)
      : covered(node.kind, stretches, s.asOf, "rounding" in node ? node.rounding : "clamp");
  return traced(node, range, NONE, items);
}

/** Evaluates a quantity; its unit is that of the node. */
export function reckon(node: QuantityNode, s: Situation, item: Item | undefined, itemsOf: ItemsOf): QuantityTrace {
  const inner = (n: QuantityNode): QuantityTrace => reckon(n, s, item, itemsOf);
  switch (node.kind) {
    case "literal":
      return traced(node, point(node.value));
    case "fact": {
      const value = statedValue(node.of, s, item);
      if (value === null) return traced(node, point(Number.POSITIVE_INFINITY)); // `to` of a spell that goes on
      return traced(node, value === undefined ? bounds(node.of) : point(value as number));
    }
    case "level": {
      const value = statedValue(node.of, s, item);
      const ranks = ranksOf(node.of);
      return traced(node, value === undefined ? { lo: 0, hi: ranks.size - 1 } : point(ranks.get(value as string) ?? 0));
    }
    case "parameter": {
      const setting = parameterInForce(node.parameter, s);
      const range = setting === undefined ? ANYTHING : point(setting.value as number);
      return traced(node, range, NONE, NO_ITEMS, { kind: "setting", setting });
    }
    case "today":
      return traced(node, point(s.asOf));
    case "elapsed": {
      const from = inner(node.from);
      const to = inner(node.to);
      return traced(node, elapsedRange(from, to, node.rounding, node.unit), [from, to]);
    }
    case "shift": {
      const date = inner(node.date);
      const by = inner(node.by);
      return traced(node, shiftRange(date, by, node.direction, node.rounding, node.by.unit === "day"), [date, by]);
    }
    case "sum": {
      const [a, b] = [inner(node.left), inner(node.right)];
      return traced(node, { lo: a.lo + b.lo, hi: a.hi + b.hi }, [a, b]);
    }
    case "difference": {
      const [a, b] = [inner(node.left), inner(node.right)];
      return traced(node, { lo: a.lo - b.hi, hi: a.hi - b.lo }, [a, b]);
    }
    case "times": {
      const of = inner(node.of);
      const [x, y] = [product(of.lo, node.by), product(of.hi, node.by)];
      return traced(node, node.by < 0 ? { lo: y, hi: x } : { lo: x, hi: y }, [of]);
    }
    case "blocks": {
      const [of, size] = [inner(node.of), inner(node.size)];
      const full = (a: number, b: number): number => Math.max(0, Math.floor(a / b));
      const range =
        size.lo > 0 ? { lo: full(of.lo, size.hi), hi: full(of.hi, size.lo) } : { lo: 0, hi: Number.POSITIVE_INFINITY };
      return traced(node, range, [of, size]);
    }
    case "each": {
      const [of, gives] = [inner(node.of), inner(node.gives)];
      return traced(node, productOfCounts(of, gives), [of, gives]);
    }
    case "least":
    case "greatest": {
      const parts = node.of.map(inner);
      const pick = node.kind === "least" ? Math.min : Math.max;
      return traced(node, { lo: pick(...parts.map((p) => p.lo)), hi: pick(...parts.map((p) => p.hi)) }, parts);
    }
    case "readingQuantity": {
      const { option, adopted } = optionInForce(node.reading, s);
      const parts = Object.values(node.branches).map(inner);
      const chosen = parts[option === undefined ? -1 : Object.keys(node.branches).indexOf(option)];
      const range = chosen ?? { lo: Math.min(...parts.map((p) => p.lo)), hi: Math.max(...parts.map((p) => p.hi)) };
      const detail = { kind: "reading", option: chosen === undefined ? undefined : option, adopted } as const;
      return traced(node, range, parts, NO_ITEMS, detail);
    }
    case "total":
    case "longest":
    case "current":
    case "count":
    case "firstStart":
    case "lastEnd":
      return listQuantity(node, s, itemsOf);
  }
}

/** Years as a period number, for printing and tests. */
export const YEAR = 12 * DAYS_PER_CARRY;
