/** Compiles quantities to closures that reckon ranges, as `decide` reckons them but without a trace. */
import { covered, edge, type Stretch } from "../decide/coverage.ts";
import { optionInForce, parameterInForce, ranksOf } from "../decide/lookups.ts";
import { elapsedRange, shiftRange } from "../decide/quantities.ts";
import { ANYTHING, point, product, productOfCounts, type Range } from "../decide/ranges.ts";
import { canonical } from "../language/canonical.ts";
import type { Kleene } from "../language/kleene.ts";
import type { ListNode, QuantityNode, Source } from "../language/nodes.ts";
import type { Item, Situation } from "../language/situation.ts";
import type { Env, Measure, Slots } from "./env.ts";

/** How each spell or record matches; undefined where the list is unknown. */
export type Matches = (env: Env) => { readonly items: readonly Item[]; readonly match: readonly Kleene[] } | undefined;

/** Kinds that cost more to reckon than to remember. */
const COSTLY = new Set<QuantityNode["kind"]>([
  "elapsed",
  "shift",
  "sum",
  "difference",
  "least",
  "greatest",
  "total",
  "longest",
  "current",
  "count",
  "firstStart",
  "lastEnd",
]);

const COUNTLESS: Range = { lo: 0, hi: Number.POSITIVE_INFINITY };

function boundsOf(source: Source): Range {
  const spec = source.kind === "field" ? source.field : source.fact.spec;
  const { min, max } = spec as { min?: number; max?: number };
  return { lo: min ?? Number.NEGATIVE_INFINITY, hi: max ?? Number.POSITIVE_INFINITY };
}

export class MeasureCompiler {
  readonly #slots: Slots;
  readonly #context: Situation;
  readonly #matchesOf: (list: ListNode) => Matches;
  /** Equal quantities outside lists are reckoned once a person: many rules ask for the same age. */
  readonly #shared = new Map<string, Measure>();

  constructor(slots: Slots, context: Situation, matchesOf: (list: ListNode) => Matches) {
    this.#slots = slots;
    this.#context = context;
    this.#matchesOf = matchesOf;
  }

  /** A quantity outside lists. */
  outside(node: QuantityNode): Measure {
    if (!COSTLY.has(node.kind)) return this.compile(node);
    const key = canonical(node);
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const measure = remembering(this.compile(node));
    this.#shared.set(key, measure);
    return measure;
  }

  /** A quantity that may speak of the item of a list. */
  compile(node: QuantityNode): Measure {
    switch (node.kind) {
      case "literal": {
        const range = point(node.value);
        return () => range;
      }
      case "today": {
        const range = point(this.#context.asOf);
        return () => range;
      }
      case "parameter": {
        const setting = parameterInForce(node.parameter, this.#context);
        const range = setting === undefined ? ANYTHING : point(setting.value as number);
        return () => range;
      }
      case "fact": {
        const read = this.#slots.readerOf(node.of);
        const unknown = boundsOf(node.of);
        return (env, item) => {
          const value = read(env, item);
          if (value === null) return point(Number.POSITIVE_INFINITY);
          return value === undefined ? unknown : point(value as number);
        };
      }
      case "level": {
        const read = this.#slots.readerOf(node.of);
        const ranks = ranksOf(node.of);
        const unknown: Range = { lo: 0, hi: ranks.size - 1 };
        return (env, item) => {
          const value = read(env, item);
          return value === undefined ? unknown : point(ranks.get(value as string) ?? 0);
        };
      }
      case "elapsed": {
        const [from, to] = [this.compile(node.from), this.compile(node.to)];
        const { rounding, unit } = node;
        return (env, item) => elapsedRange(from(env, item), to(env, item), rounding, unit);
      }
      case "shift": {
        const [date, by] = [this.compile(node.date), this.compile(node.by)];
        const { direction, rounding } = node;
        const inDays = node.by.unit === "day";
        return (env, item) => shiftRange(date(env, item), by(env, item), direction, rounding, inDays);
      }
      default:
        return this.#compound(node);
    }
  }

  #compound(
    node: Exclude<QuantityNode, { kind: "literal" | "today" | "parameter" | "fact" | "level" | "elapsed" | "shift" }>,
  ): Measure {
    switch (node.kind) {
      case "sum":
      case "difference": {
        const [left, right] = [this.compile(node.left), this.compile(node.right)];
        if (node.kind === "sum")
          return (env, item) => {
            const [a, b] = [left(env, item), right(env, item)];
            return { lo: a.lo + b.lo, hi: a.hi + b.hi };
          };
        return (env, item) => {
          const [a, b] = [left(env, item), right(env, item)];
          return { lo: a.lo - b.hi, hi: a.hi - b.lo };
        };
      }
      case "times": {
        const of = this.compile(node.of);
        const { by } = node;
        return (env, item) => {
          const r = of(env, item);
          const [x, y] = [product(r.lo, by), product(r.hi, by)];
          return by < 0 ? { lo: y, hi: x } : { lo: x, hi: y };
        };
      }
      case "blocks": {
        const [of, size] = [this.compile(node.of), this.compile(node.size)];
        const full = (a: number, b: number): number => Math.max(0, Math.floor(a / b));
        return (env, item) => {
          const [r, s] = [of(env, item), size(env, item)];
          return s.lo > 0 ? { lo: full(r.lo, s.hi), hi: full(r.hi, s.lo) } : COUNTLESS;
        };
      }
      case "each": {
        const [of, gives] = [this.compile(node.of), this.compile(node.gives)];
        return (env, item) => productOfCounts(of(env, item), gives(env, item));
      }
      case "least":
      case "greatest":
        return joining(
          node.of.map((part) => this.compile(part)),
          node.kind === "least" ? Math.min : Math.max,
          node.kind === "least" ? Math.min : Math.max,
        );
      case "readingQuantity": {
        const { option } = optionInForce(node.reading, this.#context);
        const chosen = option === undefined ? undefined : node.branches[option];
        if (chosen !== undefined) return this.compile(chosen);
        return joining(
          Object.values(node.branches).map((part) => this.compile(part)),
          Math.min,
          Math.max,
        );
      }
      default:
        return this.#ofList(node);
    }
  }

  #ofList(
    node: Extract<QuantityNode, { kind: "total" | "longest" | "current" | "count" | "firstStart" | "lastEnd" }>,
  ): Measure {
    const matches = this.#matchesOf(node.list);
    const { asOf } = this.#context;
    if (node.kind === "count")
      return (env) => {
        const found = matches(env);
        if (found === undefined) return COUNTLESS;
        let [lo, hi] = [0, 0];
        for (const m of found.match) {
          if (m === 1) lo += 1;
          if (m !== 2) hi += 1;
        }
        return { lo, hi };
      };
    if (node.kind === "firstStart" || node.kind === "lastEnd") {
      const { kind } = node;
      return (env) => {
        const found = matches(env);
        return found === undefined ? ANYTHING : edge(kind, stretches(found), asOf);
      };
    }
    const { kind } = node;
    const rounding = "rounding" in node ? node.rounding : "clamp";
    return (env) => {
      const found = matches(env);
      return found === undefined ? COUNTLESS : covered(kind, stretches(found), asOf, rounding);
    };
  }
}

function stretches({ items, match }: NonNullable<ReturnType<Matches>>): readonly Stretch[] {
  return items.map((item, i) => {
    const { from, to } = item as { from?: number; to?: number | null };
    const end = to === null ? Number.POSITIVE_INFINITY : (to ?? Number.NaN);
    return { from: from ?? Number.NaN, to: end, match: match[i] ?? 0 };
  });
}

function remembering(measure: Measure): Measure {
  let stamp = -1;
  let range: Range = COUNTLESS;
  return (env, item) => {
    if (stamp !== env.stamp) {
      range = measure(env, item);
      stamp = env.stamp;
    }
    return range;
  };
}

function joining(
  parts: readonly Measure[],
  low: (...values: number[]) => number,
  high: (...values: number[]) => number,
): Measure {
  return (env, item) => {
    const ranges = parts.map((part) => part(env, item));
    return { lo: low(...ranges.map((r) => r.lo)), hi: high(...ranges.map((r) => r.hi)) };
  };
}
