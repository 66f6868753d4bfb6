/** Resolves quantities for one day and place over the columns of one table; the meaning is that of `decide/quantities.ts`. */
import { optionInForce, parameterInForce, ranksOf } from "../decide/lookups.ts";
import { ANYTHING, point, type Range } from "../decide/ranges.ts";
import type { Fact } from "../language/facts.ts";
import type { QuantityNode, Source } from "../language/nodes.ts";
import type { Lowering } from "./lower.ts";
import type { RangeNode } from "./plan.ts";

type On<K extends QuantityNode["kind"]> = Extract<QuantityNode, { kind: K }>;

/** The range of a fact or field that nobody has stated: its declared bounds. */
function bounds(source: Source): Range {
  const spec: object = source.kind === "field" ? source.field : source.fact.spec;
  const { min, max } = spec as { readonly min?: number; readonly max?: number };
  return { lo: min ?? Number.NEGATIVE_INFINITY, hi: max ?? Number.POSITIVE_INFINITY };
}

/** The node of a quantity; `item` is the list in whose filter it stands. */
export function lowerQuantity(node: QuantityNode, on: Lowering, item: Fact | undefined): RangeNode {
  switch (node.kind) {
    case "literal":
      return on.plan.range(point(node.value));
    case "today":
      return on.plan.range(point(on.situation.asOf));
    case "parameter": {
      const setting = parameterInForce(node.parameter, on.situation);
      return on.plan.range(setting === undefined ? ANYTHING : point(setting.value as number));
    }
    case "fact": {
      const ref = on.refs.of(node.of, item, ["integer", "money", "date"]);
      return ref === undefined ? on.plan.range(bounds(node.of)) : on.plan.number(ref, bounds(node.of));
    }
    case "level":
      return level(node, on, item);
    case "total":
    case "longest":
    case "current":
    case "count":
    case "firstStart":
    case "lastEnd":
      return measure(node, on);
    default:
      return computed(node, on, item);
  }
}

function level(node: On<"level">, on: Lowering, item: Fact | undefined): RangeNode {
  const ranks = ranksOf(node.of);
  const unknown = { lo: 0, hi: ranks.size - 1 };
  const ref = on.refs.of(node.of, item, ["scale"]);
  if (ref === undefined) return on.plan.range(unknown);
  const known = on.refs.options(node.of, ref).map((option) => ranks.get(option) ?? 0);
  return on.plan.level(ref, Float64Array.from([unknown.lo, ...known]), Float64Array.from([unknown.hi, ...known]));
}

function measure(
  node: On<"total" | "longest" | "current" | "count" | "firstStart" | "lastEnd">,
  on: Lowering,
): RangeNode {
  const { list, match } = on.match(node.list);
  const isDate = node.kind === "firstStart" || node.kind === "lastEnd";
  const what = {
    which: node.kind,
    rounding: "rounding" in node ? node.rounding : "clamp",
    list,
    from: on.refs.field(node.list.fact, "from"),
    to: on.refs.field(node.list.fact, "to"),
  } as const;
  return on.plan.measure(what, match, isDate ? ANYTHING : { lo: 0, hi: Number.POSITIVE_INFINITY });
}

function computed(
  node: On<
    "elapsed" | "shift" | "sum" | "difference" | "times" | "blocks" | "each" | "least" | "greatest" | "readingQuantity"
  >,
  on: Lowering,
  item: Fact | undefined,
): RangeNode {
  const inner = (part: QuantityNode): RangeNode => lowerQuantity(part, on, item);
  const { plan } = on;
  switch (node.kind) {
    case "elapsed": {
      const { rounding, unit } = node;
      return plan.computed({ op: "elapsed", rounding, unit }, [inner(node.from), inner(node.to)]);
    }
    case "shift": {
      const { rounding, direction } = node;
      const inDays = node.by.unit === "day";
      return plan.computed({ op: "shift", rounding, direction, inDays }, [inner(node.date), inner(node.by)]);
    }
    case "sum":
    case "difference":
      return plan.computed({ op: node.kind }, [inner(node.left), inner(node.right)]);
    case "times":
      return plan.computed({ op: "times", by: node.by }, [inner(node.of)]);
    case "blocks":
      return plan.computed({ op: "blocks" }, [inner(node.of), inner(node.size)]);
    case "each":
      return plan.computed({ op: "each" }, [inner(node.of), inner(node.gives)]);
    case "least":
    case "greatest":
      return plan.computed({ op: node.kind }, node.of.map(inner));
    case "readingQuantity": {
      const { option } = optionInForce(node.reading, on.situation);
      const branches = Object.entries(node.branches);
      const chosen = branches.find(([name]) => name === option);
      if (chosen !== undefined) return inner(chosen[1]);
      return plan.computed(
        { op: "hull" },
        branches.map(([, part]) => inner(part)),
      );
    }
  }
}
