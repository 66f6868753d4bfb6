/** Compiles conditions to closures that give the value alone, as `decide` gives it but without a trace. */
import { lastHold } from "../decide/coverage.ts";
import { sameValue, withinRegion } from "../decide/evaluate.ts";
import { resolveFilling } from "../decide/fillings.ts";
import { optionInForce, parameterInForce, ranksOf } from "../decide/lookups.ts";
import { compareRanges, compareShare } from "../decide/ranges.ts";
import { canonical } from "../language/canonical.ts";
import { agree, and, FALSE, fromBoolean, type Kleene, not, or, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition, ListNode, QuantityNode } from "../language/nodes.ts";
import type { Item, Situation } from "../language/situation.ts";
import { contextOnly, type Measure, type Slots, type Test, type VerdictContext } from "./env.ts";
import { type Matches, MeasureCompiler } from "./measures.ts";

type Joint = Extract<Condition, { kind: "all" | "any" | "not" | "named" | "unless" | "reading" | "open" }>;
type ListTest = Extract<Condition, { kind: "exists" | "every" | "last" }>;

/** Kinds that cost more to reckon than to remember. */
const COSTLY = new Set<Condition["kind"]>(["compare", "share", "exists", "every", "last", "all", "any", "unless"]);

export class TestCompiler {
  readonly #slots: Slots;
  readonly #context: Situation;
  readonly #measures: MeasureCompiler;
  /** Equal conditions outside lists are one closure, reckoned once a person. */
  readonly #shared = new Map<string, Test>();
  readonly #lists = new Map<string, Matches>();

  constructor(slots: Slots, context: VerdictContext) {
    this.#slots = slots;
    this.#context = contextOnly(context);
    this.#measures = new MeasureCompiler(slots, this.#context, (list) => this.#matchesOf(list));
  }

  /** A condition outside lists. */
  compile(node: Condition): Test {
    if (!COSTLY.has(node.kind)) return this.#compile(node, false);
    const key = canonical(node);
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const test = remembering(this.#compile(node, false));
    this.#shared.set(key, test);
    return test;
  }

  #part(node: Condition, inItem: boolean): Test {
    return inItem ? this.#compile(node, true) : this.compile(node);
  }

  #measure(node: QuantityNode, inItem: boolean): Measure {
    return inItem ? this.#measures.compile(node) : this.#measures.outside(node);
  }

  #compile(node: Condition, inItem: boolean): Test {
    switch (node.kind) {
      case "constant": {
        const value = fromBoolean(node.value);
        return () => value;
      }
      case "flag": {
        const read = this.#slots.readerOf(node.of);
        return (env, item) => fromBoolean(read(env, item) as boolean | undefined);
      }
      case "choice": {
        const read = this.#slots.readerOf(node.of);
        const { oneOf } = node;
        return (env, item) => {
          const value = read(env, item);
          return value === undefined ? UNKNOWN : fromBoolean(oneOf.includes(value as string));
        };
      }
      case "rank": {
        const read = this.#slots.readerOf(node.of);
        const ranks = ranksOf(node.of);
        const level = ranks.get(node.level) ?? 0;
        const up = node.op === "atLeast";
        return (env, item) => {
          const value = read(env, item);
          if (value === undefined) return UNKNOWN;
          const own = ranks.get(value as string) ?? 0;
          return fromBoolean(up ? own >= level : own <= level);
        };
      }
      case "has": {
        const read = this.#slots.readerOf(node.of);
        const { options } = node;
        const any = node.quantifier === "any";
        return (env, item) => {
          const have = read(env, item) as readonly string[] | undefined;
          if (have === undefined) return UNKNOWN;
          return fromBoolean(any ? options.some((o) => have.includes(o)) : options.every((o) => have.includes(o)));
        };
      }
      case "compare": {
        const [left, right] = [this.#measure(node.left, inItem), this.#measure(node.right, inItem)];
        const { op } = node;
        return (env, item) => {
          const [a, b] = [left(env, item), right(env, item)];
          return compareRanges(op, a.lo, a.hi, b.lo, b.hi);
        };
      }
      case "share": {
        const [part, whole, percent] = [node.part, node.whole, node.percent].map((q) => this.#measure(q, inItem));
        const { op } = node;
        if (part === undefined || whole === undefined || percent === undefined) return () => UNKNOWN;
        return (env, item) => compareShare(op, part(env, item), whole(env, item), percent(env, item));
      }
      case "within": {
        const read = this.#slots.readerOf(node.of);
        const other = node.region.kind === "source" ? this.#slots.readerOf(node.region.of) : undefined;
        const { region } = node;
        const here = this.#context.region;
        return (env, item) => {
          const value = read(env, item);
          return typeof value === "string" ? withinRegion(value, region, here, other?.(env, item)) : UNKNOWN;
        };
      }
      case "same": {
        const [left, right] = [this.#slots.readerOf(node.left), this.#slots.readerOf(node.right)];
        const first = node.left;
        return (env, item) => sameValue(left(env, item), right(env, item), first);
      }
      case "ongoing": {
        const { asOf } = this.#context;
        return (_, item) => {
          const to = item?.["to"];
          const from = item?.["from"];
          if (to === undefined || typeof from !== "number") return UNKNOWN;
          return fromBoolean(from <= asOf && (to === null || (to as number) >= asOf));
        };
      }
      case "inForce": {
        const value = fromBoolean(parameterInForce(node.parameter, this.#context)?.value as boolean | undefined);
        return () => value;
      }
      case "listed": {
        const read = this.#slots.readerOf(node.of);
        const list = parameterInForce(node.parameter, this.#context)?.value as readonly string[] | undefined;
        return (env, item) => {
          const value = read(env, item);
          return list === undefined || value === undefined ? UNKNOWN : fromBoolean(list.includes(value as string));
        };
      }
      case "exists":
      case "every":
      case "last":
        return this.#list(node);
      default:
        return this.#joint(node, inItem);
    }
  }

  #joint(node: Joint, inItem: boolean): Test {
    switch (node.kind) {
      case "all":
        return allOf(node.of.map((part) => this.#part(part, inItem)));
      case "any":
        return anyOf(node.of.map((part) => this.#part(part, inItem)));
      case "not":
        return negated(this.#part(node.of, inItem));
      case "named":
        return this.#part(node.when(), inItem);
      case "unless":
        return allOf([
          this.#part(node.base, inItem),
          ...node.exceptions.map((e) => negated(this.#part(e.when, inItem))),
        ]);
      case "reading": {
        const { option } = optionInForce(node.reading, this.#context);
        const chosen = option === undefined ? undefined : node.branches[option];
        if (chosen !== undefined) return this.#part(chosen, inItem);
        const branches = Object.values(node.branches).map((branch) => this.#part(branch, inItem));
        return (env, item) => branches.map((branch) => branch(env, item)).reduce(agree);
      }
      case "open": {
        const { filling } = resolveFilling(node.term, this.#context);
        return filling === undefined ? () => UNKNOWN : this.#part(filling.when, inItem);
      }
    }
  }

  #list(node: ListTest): Test {
    const matches = this.#matchesOf(node.list);
    if (node.kind === "exists")
      return (env) => {
        const found = matches(env);
        return found === undefined ? UNKNOWN : found.match.reduce<Kleene>(or, FALSE);
      };
    const holds = this.#compile(node.holds, true);
    if (node.kind === "every")
      return (env) => {
        const found = matches(env);
        if (found === undefined) return UNKNOWN;
        return found.items.reduce<Kleene>(
          (v, item, i) => and(v, or(not(found.match[i] ?? UNKNOWN), holds(env, item))),
          TRUE,
        );
      };
    const start = node.list.fact.kind === "spellsFact" ? "from" : "date";
    const { count } = node;
    return (env) => {
      const found = matches(env);
      if (found === undefined) return UNKNOWN;
      const dates = found.items.map((item) => (typeof item[start] === "number" ? item[start] : Number.NaN));
      return lastHold(
        count,
        dates,
        found.match,
        found.items.map((item) => holds(env, item)),
      );
    };
  }

  /** Equal lists are gone through once a person. */
  #matchesOf(list: ListNode): Matches {
    const key = canonical(list);
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const matches = this.#freshMatchesOf(list);
    let stamp = -1;
    let found: ReturnType<Matches>;
    const remembered: Matches = (env) => {
      if (stamp !== env.stamp) {
        found = matches(env);
        stamp = env.stamp;
      }
      return found;
    };
    this.#lists.set(key, remembered);
    return remembered;
  }

  #freshMatchesOf(list: ListNode): Matches {
    const slot = this.#slots.slotOf(list.fact);
    const start = list.fact.kind === "spellsFact" ? "from" : "date";
    const where = list.where === undefined ? undefined : this.#compile(list.where, true);
    const { asOf } = this.#context;
    return (env) => {
      const items = env.values[slot] as readonly Item[] | undefined;
      if (items === undefined) return undefined;
      const match = items.map((item) => {
        const started = item[start];
        const begun = typeof started === "number" ? fromBoolean(started <= asOf) : UNKNOWN;
        return where === undefined ? begun : and(begun, where(env, item));
      });
      return { items, match };
    };
  }
}

const negated =
  (test: Test): Test =>
  (env, item) =>
    not(test(env, item));

function allOf(parts: readonly Test[]): Test {
  return (env, item) => {
    let value: Kleene = TRUE;
    for (const part of parts) {
      value = and(value, part(env, item));
      if (value === FALSE) return FALSE;
    }
    return value;
  };
}

function anyOf(parts: readonly Test[]): Test {
  return (env, item) => {
    let value: Kleene = FALSE;
    for (const part of parts) {
      value = or(value, part(env, item));
      if (value === TRUE) return TRUE;
    }
    return value;
  };
}

function remembering(test: Test): Test {
  let stamp = -1;
  let value: Kleene = UNKNOWN;
  return (env, item) => {
    if (stamp !== env.stamp) {
      value = test(env, item);
      stamp = env.stamp;
    }
    return value;
  };
}
