/** Evaluates a condition in strict Kleene logic, without short cuts, and keeps every value on the way. */
import { agree, and, FALSE, fromBoolean, type Kleene, not, or, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition, ListNode, QuantityNode, RegionOperand, Source } from "../language/nodes.ts";
import { prefixAt, type RegionCode, regionPrefix } from "../language/regions.ts";
import type { Item, Scalar, Situation } from "../language/situation.ts";
import { lastHold } from "./coverage.ts";
import { resolveFilling } from "./fillings.ts";
import { optionInForce, parameterInForce, ranksOf, statedValue } from "./lookups.ts";
import { reckon } from "./quantities.ts";
import { compareRanges, compareShare } from "./ranges.ts";
import type { ItemTrace, QuantityTrace, Trace, TraceDetail } from "./trace.ts";

const NO_TRACES: readonly Trace[] = [];
const NO_QUANTITIES: readonly QuantityTrace[] = [];
const NO_ITEMS: readonly ItemTrace[] = [];

function leaf(node: Condition, value: Kleene, detail?: TraceDetail): Trace {
  return { node, value, parts: NO_TRACES, quantities: NO_QUANTITIES, items: NO_ITEMS, detail };
}
function joined(node: Condition, value: Kleene, parts: readonly Trace[], detail?: TraceDetail): Trace {
  return { node, value, parts, quantities: NO_QUANTITIES, items: NO_ITEMS, detail };
}

/** How each spell or record fares. Undefined where the list itself is unknown. */
export function evaluateItems(list: ListNode, s: Situation, holds?: Condition): readonly ItemTrace[] | undefined {
  const items = s.facts[list.fact.id] as readonly Item[] | undefined;
  if (items === undefined) return undefined;
  const start = list.fact.kind === "spellsFact" ? "from" : "date";
  return items.map((item, index): ItemTrace => {
    const started = item[start];
    const begun = typeof started === "number" ? fromBoolean(started <= s.asOf) : UNKNOWN;
    const where = list.where === undefined ? undefined : evaluate(list.where, s, item);
    return {
      index,
      match: where === undefined ? begun : and(begun, where.value),
      where,
      holds: holds === undefined ? undefined : evaluate(holds, s, item),
    };
  });
}

/** Whether a place lies in a region; `here` is the region of the question, `other` the value of the operand's source. */
export function withinRegion(
  inner: string,
  operand: RegionOperand,
  here: RegionCode,
  other: Scalar | null | undefined,
): Kleene {
  let outer: string;
  if (operand.kind === "source") {
    if (typeof other !== "string") return UNKNOWN;
    outer = prefixAt(operand.level, other);
    // A place known only roughly (a city where a county is asked) can be ruled out, not confirmed.
    const exact = operand.level === "exact" || outer.length === prefixAt(operand.level, other.padEnd(12, "1")).length;
    if (!exact) {
      const own = regionPrefix(inner);
      return own.startsWith(outer) || outer.startsWith(own) ? UNKNOWN : FALSE;
    }
  } else outer = regionPrefix(operand.kind === "here" ? here : operand.code);
  const own = regionPrefix(inner);
  if (own.startsWith(outer)) return TRUE;
  return outer.startsWith(own) ? UNKNOWN : FALSE;
}

const isPlace = (source: Source): boolean =>
  source.kind === "field" ? source.field.kind === "region" : source.fact.kind === "regionFact";

/** Places are the same where each lies in the other; one that is stated more roughly than the other leaves it open. */
export function sameValue(a: Scalar | null | undefined, b: Scalar | null | undefined, source: Source): Kleene {
  if (a === undefined || b === undefined) return UNKNOWN;
  if (!isPlace(source) || a === b) return fromBoolean(a === b);
  const [left, right] = [regionPrefix(String(a)), regionPrefix(String(b))];
  if (left === right) return TRUE;
  return left.startsWith(right) || right.startsWith(left) ? UNKNOWN : FALSE;
}

function holdsSet(have: readonly string[], wanted: readonly string[], quantifier: "any" | "all"): boolean {
  return quantifier === "any" ? wanted.some((o) => have.includes(o)) : wanted.every((o) => have.includes(o));
}

/** Evaluates a condition; `item` is the spell or record in whose filter it stands. */
export function evaluate(node: Condition, s: Situation, item?: Item): Trace {
  switch (node.kind) {
    case "constant":
      return leaf(node, fromBoolean(node.value));
    case "flag":
      return leaf(node, fromBoolean(statedValue(node.of, s, item) as boolean | undefined));
    case "choice": {
      const value = statedValue(node.of, s, item);
      return leaf(node, value === undefined ? UNKNOWN : fromBoolean(node.oneOf.includes(value as string)));
    }
    case "rank": {
      const value = statedValue(node.of, s, item);
      if (value === undefined) return leaf(node, UNKNOWN);
      const ranks = ranksOf(node.of);
      const own = ranks.get(value as string) ?? 0;
      const level = ranks.get(node.level) ?? 0;
      return leaf(node, fromBoolean(node.op === "atLeast" ? own >= level : own <= level));
    }
    case "has": {
      const value = statedValue(node.of, s, item) as readonly string[] | undefined;
      return leaf(node, value === undefined ? UNKNOWN : fromBoolean(holdsSet(value, node.options, node.quantifier)));
    }
    case "compare": {
      const left = evaluateQuantity(node.left, s, item);
      const right = evaluateQuantity(node.right, s, item);
      const value = compareRanges(node.op, left.lo, left.hi, right.lo, right.hi);
      return { node, value, parts: NO_TRACES, quantities: [left, right], items: NO_ITEMS, detail: undefined };
    }
    case "share": {
      const quantities = [node.part, node.whole, node.percent].map((q) => evaluateQuantity(q, s, item));
      const [part, whole, bound] = quantities as [QuantityTrace, QuantityTrace, QuantityTrace];
      const value = compareShare(node.op, part, whole, bound);
      return { node, value, parts: NO_TRACES, quantities, items: NO_ITEMS, detail: undefined };
    }
    case "within": {
      const value = statedValue(node.of, s, item);
      const other = node.region.kind === "source" ? statedValue(node.region.of, s, item) : undefined;
      return leaf(node, typeof value === "string" ? withinRegion(value, node.region, s.region, other) : UNKNOWN);
    }
    case "same":
      return leaf(node, sameValue(statedValue(node.left, s, item), statedValue(node.right, s, item), node.left));
    case "ongoing": {
      const to = item?.["to"];
      const from = item?.["from"];
      if (to === undefined || typeof from !== "number") return leaf(node, UNKNOWN);
      return leaf(node, fromBoolean(from <= s.asOf && (to === null || (to as number) >= s.asOf)));
    }
    case "exists":
    case "every":
    case "last":
      return evaluateList(node, s);
    case "all": {
      let value: Kleene = TRUE;
      const parts = node.of.map((part) => {
        const t = evaluate(part, s, item);
        value = and(value, t.value);
        return t;
      });
      return joined(node, value, parts);
    }
    case "any": {
      let value: Kleene = FALSE;
      const parts = node.of.map((part) => {
        const t = evaluate(part, s, item);
        value = or(value, t.value);
        return t;
      });
      return joined(node, value, parts);
    }
    case "not": {
      const part = evaluate(node.of, s, item);
      return joined(node, not(part.value), [part]);
    }
    case "named": {
      const part = evaluate(node.when(), s, item);
      return joined(node, part.value, [part]);
    }
    case "unless": {
      const base = evaluate(node.base, s, item);
      const exceptions = node.exceptions.map((e) => evaluate(e.when, s, item));
      let value = base.value;
      for (const e of exceptions) value = and(value, not(e.value));
      return joined(node, value, [base, ...exceptions]);
    }
    case "reading": {
      const { option, adopted } = optionInForce(node.reading, s);
      const parts = Object.values(node.branches).map((branch) => evaluate(branch, s, item));
      const chosen = option === undefined ? -1 : Object.keys(node.branches).indexOf(option);
      const value =
        chosen >= 0 ? (parts[chosen]?.value ?? UNKNOWN) : parts.map((p) => p.value).reduce((a, b) => agree(a, b));
      return joined(node, value, parts, { kind: "reading", option: chosen >= 0 ? option : undefined, adopted });
    }
    case "open": {
      const { filling, conflict } = resolveFilling(node.term, s);
      const parts = filling === undefined ? NO_TRACES : [evaluate(filling.when, s, item)];
      return joined(node, parts[0]?.value ?? UNKNOWN, parts, { kind: "filling", filling, conflict });
    }
    case "inForce": {
      const setting = parameterInForce(node.parameter, s);
      return leaf(node, fromBoolean(setting?.value as boolean | undefined), { kind: "setting", setting });
    }
    case "listed": {
      const setting = parameterInForce(node.parameter, s);
      const value = statedValue(node.of, s, item);
      const known = setting !== undefined && value !== undefined;
      const listed = known && (setting.value as readonly string[]).includes(value as string);
      return leaf(node, known ? fromBoolean(listed) : UNKNOWN, { kind: "setting", setting });
    }
  }
}

function evaluateList(node: Extract<Condition, { kind: "exists" | "every" | "last" }>, s: Situation): Trace {
  const items = evaluateItems(node.list, s, node.kind === "exists" ? undefined : node.holds);
  if (items === undefined) return leaf(node, UNKNOWN);
  let value: Kleene;
  if (node.kind === "exists") value = items.reduce<Kleene>((v, i) => or(v, i.match), FALSE);
  else if (node.kind === "every")
    value = items.reduce<Kleene>((v, i) => and(v, or(not(i.match), i.holds?.value ?? UNKNOWN)), TRUE);
  else {
    const raw = s.facts[node.list.fact.id] as readonly Item[];
    const start = node.list.fact.kind === "spellsFact" ? "from" : "date";
    value = lastHold(
      node.count,
      raw.map((i) => (typeof i[start] === "number" ? i[start] : Number.NaN)),
      items.map((i) => i.match),
      items.map((i) => i.holds?.value ?? UNKNOWN),
    );
  }
  return { node, value, parts: NO_TRACES, quantities: NO_QUANTITIES, items, detail: undefined };
}

/** Evaluates a quantity to a range in its unit. */
export function evaluateQuantity(node: QuantityNode, s: Situation, item?: Item): QuantityTrace {
  return reckon(node, s, item, evaluateItems);
}
