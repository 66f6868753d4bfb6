/** Resolves conditions for one day and place over the columns of one table; the meaning is that of `decide/evaluate.ts`. */
import { resolveFilling } from "../decide/fillings.ts";
import { optionInForce, parameterInForce, ranksOf } from "../decide/lookups.ts";
import type { Fact } from "../language/facts.ts";
import { FALSE, fromBoolean, type Kleene, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition, ListNode, Source } from "../language/nodes.ts";
import { regionPrefix } from "../language/regions.ts";
import type { Situation } from "../language/situation.ts";
import { type Text, text } from "../language/text.ts";
import type { Table } from "./columns.ts";
import { Interner } from "./interner.ts";
import { lowerQuantity } from "./lower-quantities.ts";
import type { CodeNode, ListRef } from "./plan.ts";
import { CompileError, kindOf, nameOf, Refs } from "./refs.ts";
import { threshold } from "./thresholds.ts";

/** Everything of a situation that holds for a whole batch. */
export type BatchContext = Omit<Situation, "facts" | "provenance">;

type On<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

const IS_TRUE = Uint8Array.of(UNKNOWN, TRUE, FALSE);

/** Builds the nodes of several rules over one table into one plan. */
export class Lowering {
  readonly plan: Interner;
  readonly refs: Refs;
  readonly situation: Situation;
  #rule = "";
  #names: readonly string[] = [];
  readonly #memo = new Map<Fact | undefined, Map<Condition, CodeNode>>();

  constructor(context: BatchContext, table: Table | undefined, fold: boolean) {
    this.plan = new Interner(fold);
    this.situation = { ...context, facts: {} };
    this.refs = new Refs(table, (problem) => this.refuse(problem));
  }

  /** The node of a rule's condition. Throws a CompileError that names the rule and what cannot be expressed. */
  rule(id: string, when: Condition): CodeNode {
    this.#rule = id;
    this.#names = [];
    return this.condition(when, undefined);
  }

  refuse(problem: Text): never {
    throw new CompileError(this.#rule, problem);
  }

  /** `item` is the list in whose filter the condition stands. */
  condition(node: Condition, item: Fact | undefined): CodeNode {
    let memo = this.#memo.get(item);
    if (memo === undefined) {
      memo = new Map();
      this.#memo.set(item, memo);
    }
    let lowered = memo.get(node);
    if (lowered === undefined) {
      lowered = this.#lower(node, item);
      memo.set(node, lowered);
    }
    return lowered;
  }

  #lower(node: Condition, item: Fact | undefined): CodeNode {
    switch (node.kind) {
      case "constant":
        return this.plan.code(fromBoolean(node.value));
      case "flag":
      case "choice":
      case "rank":
      case "has":
      case "listed":
      case "within":
      case "same":
        return this.#test(node, item);
      case "compare":
      case "share":
        return this.#comparison(node, item);
      case "ongoing":
        return this.#ongoing(item);
      case "exists":
      case "every":
      case "last":
        return this.#list(node);
      case "inForce":
        return this.plan.code(fromBoolean(this.#setting(node) as boolean | undefined));
      default:
        return this.#join(node, item);
    }
  }

  #test(node: On<"flag" | "choice" | "rank" | "has" | "listed" | "within" | "same">, item: Fact | undefined): CodeNode {
    switch (node.kind) {
      case "flag": {
        const ref = this.refs.of(node.of, item, ["flag"]);
        return ref === undefined ? this.plan.code(UNKNOWN) : this.plan.lookup(ref, IS_TRUE);
      }
      case "choice":
        return this.#options(node.of, item, (option) => fromBoolean(node.oneOf.includes(option)));
      case "rank": {
        const ranks = ranksOf(node.of);
        const level = ranks.get(node.level) ?? 0;
        return this.#options(node.of, item, (option) => {
          const own = ranks.get(option) ?? 0;
          return fromBoolean(node.op === "atLeast" ? own >= level : own <= level);
        });
      }
      case "listed": {
        const list = this.#setting(node) as readonly string[] | undefined;
        const listed = (option: string): Kleene => fromBoolean(list?.includes(option));
        if (kindOf(node.of) === "region") return this.#regions(node.of, item, listed);
        return this.#options(node.of, item, listed);
      }
      case "has":
        return this.#has(node, item);
      case "within":
        return this.#within(node, item);
      case "same":
        return this.#same(node, item);
    }
  }

  #setting(node: On<"inForce" | "listed">): unknown {
    return parameterInForce(node.parameter, this.situation)?.value;
  }

  #options(source: Source, item: Fact | undefined, codeOf: (option: string) => Kleene): CodeNode {
    const ref = this.refs.of(source, item, ["choice", "scale"]);
    if (ref === undefined) return this.plan.code(UNKNOWN);
    const options = this.refs.options(source, ref);
    return this.plan.lookup(ref, Uint8Array.from([UNKNOWN, ...options.map(codeOf)]));
  }

  #regions(source: Source, item: Fact | undefined, codeOf: (region: string) => Kleene): CodeNode {
    const ref = this.refs.of(source, item, ["region"]);
    if (ref === undefined) return this.plan.code(UNKNOWN);
    const codes = this.refs.regions.map((region, code) => (code === 0 ? UNKNOWN : codeOf(region)));
    return this.plan.lookup(ref, Uint8Array.from(codes));
  }

  #has(node: On<"has">, item: Fact | undefined): CodeNode {
    const ref = this.refs.of(node.of, item, ["set"]);
    if (ref === undefined) return this.plan.code(UNKNOWN);
    const options = this.refs.options(node.of, ref);
    const masks: number[] = Array.from({ length: (options.length >>> 5) + 1 }, () => 0);
    let impossible = false;
    for (const wanted of node.options) {
      const bit = options.indexOf(wanted) + 1;
      if (bit === 0) impossible = true;
      else masks[bit >>> 5] = (masks[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return this.plan.bits(ref, masks, node.quantifier, impossible && node.quantifier === "all");
  }

  #within(node: On<"within">, item: Fact | undefined): CodeNode {
    const { region } = node;
    if (region.kind === "source") {
      const inner = this.refs.of(node.of, item, ["region"]);
      const outer = this.refs.of(region.of, item, ["region"]);
      if (inner === undefined || outer === undefined) return this.plan.code(UNKNOWN);
      return this.plan.inSame(this.plan.cell(inner), this.plan.cell(outer), region.level);
    }
    const outer = regionPrefix(region.kind === "here" ? this.situation.region : region.code);
    return this.#regions(node.of, item, (inner) => {
      const own = regionPrefix(inner);
      if (own.startsWith(outer)) return TRUE;
      return outer.startsWith(own) ? UNKNOWN : FALSE;
    });
  }

  #same(node: On<"same">, item: Fact | undefined): CodeNode {
    const [a, b] = [kindOf(node.left), kindOf(node.right)];
    if ((a === "region") !== (b === "region"))
      this.refuse(
        text(
          `“相同”两边一边是地区、一边不是：${nameOf(node.left)}、${nameOf(node.right)}`,
          `"same" has a region on one side only: ${nameOf(node.left)}, ${nameOf(node.right)}`,
        ),
      );
    const left = this.refs.of(node.left, item, ["region", "choice", "scale"]);
    const right = this.refs.of(node.right, item, ["region", "choice", "scale"]);
    if (left === undefined || right === undefined) return this.plan.code(UNKNOWN);
    const [one, other] = [this.plan.cell(left), this.plan.cell(right)];
    if (a === "region")
      return this.plan.and(this.plan.inSame(one, other, "exact"), this.plan.inSame(other, one, "exact"));
    const codes = new Map(this.refs.options(node.left, left).map((option, i) => [option, i + 1]));
    const options = this.refs.options(node.right, right);
    return this.plan.same(one, other, Int32Array.from([0, ...options.map((option) => codes.get(option) ?? -1)]));
  }

  #comparison(node: On<"compare" | "share">, item: Fact | undefined): CodeNode {
    if (node.kind === "share") {
      const [part, whole, percent] = [node.part, node.whole, node.percent].map((q) => lowerQuantity(q, this, item));
      if (part === undefined || whole === undefined || percent === undefined) return this.plan.code(UNKNOWN);
      return this.plan.share(node.op, part, whole, percent);
    }
    const left = lowerQuantity(node.left, this, item);
    const right = lowerQuantity(node.right, this, item);
    return threshold(this.plan, node.op, left, right) ?? this.plan.compare(node.op, left, right);
  }

  #ongoing(item: Fact | undefined): CodeNode {
    if (item === undefined) return this.plan.code(UNKNOWN);
    const { asOf } = this.situation;
    const [from, to] = [this.refs.field(item, "from"), this.refs.field(item, "to")];
    return this.plan.both(begunBy(this.plan, from, asOf), lastsTo(this.plan, to, asOf));
  }

  /** The list and whether each of its spells or records has begun and meets the filter. */
  match(list: ListNode): { readonly list: ListRef; readonly match: CodeNode } {
    if (list.fact.kind !== "spellsFact" && list.fact.kind !== "recordsFact")
      this.refuse(text(`${list.fact.id} 不是列表`, `${list.fact.id} is not a list`));
    const begun = begunBy(this.plan, this.startOf(list.fact), this.situation.asOf);
    const where = list.where === undefined ? [] : [this.condition(list.where, list.fact)];
    return { list: this.refs.list(list.fact), match: this.plan.and(begun, ...where) };
  }

  startOf(fact: Fact) {
    return this.refs.field(fact, fact.kind === "spellsFact" ? "from" : "date");
  }

  #list(node: On<"exists" | "every" | "last">): CodeNode {
    const { list, match } = this.match(node.list);
    if (node.kind === "exists") return this.plan.exists(list, match);
    const holds = this.condition(node.holds, node.list.fact);
    if (node.kind === "every") return this.plan.every(list, match, holds);
    return this.plan.last(list, this.startOf(node.list.fact), node.count, match, holds);
  }

  #join(node: On<"all" | "any" | "not" | "named" | "unless" | "reading" | "open">, item: Fact | undefined): CodeNode {
    const inner = (part: Condition): CodeNode => this.condition(part, item);
    switch (node.kind) {
      case "all":
        return this.plan.and(...node.of.map(inner));
      case "any":
        return this.plan.or(...node.of.map(inner));
      case "not":
        return this.plan.not(inner(node.of));
      case "unless":
        return this.plan.and(inner(node.base), ...node.exceptions.map((e) => this.plan.not(inner(e.when))));
      case "named":
        return this.#named(node, item);
      case "open": {
        const { filling } = resolveFilling(node.term, this.situation);
        return filling === undefined ? this.plan.code(UNKNOWN) : inner(filling.when);
      }
      case "reading": {
        const { option } = optionInForce(node.reading, this.situation);
        const branches = Object.entries(node.branches);
        const chosen = branches.find(([name]) => name === option);
        return chosen === undefined
          ? this.plan.join(
              "agree",
              branches.map(([, part]) => inner(part)),
            )
          : inner(chosen[1]);
      }
    }
  }

  #named(node: On<"named">, item: Fact | undefined): CodeNode {
    const outer = this.#names;
    if (outer.includes(node.name)) {
      const circle = [...outer.slice(outer.indexOf(node.name)), node.name].join(" → ");
      this.refuse(text(`子规则互相引用成环：${circle}`, `sub-rules refer to each other in a circle: ${circle}`));
    }
    this.#names = [...outer, node.name];
    const lowered = this.condition(node.when(), item);
    this.#names = outer;
    return lowered;
  }
}

type Dates = Parameters<Interner["between"]>[0];
const EARLIEST = -2147483647;

/** The cell is a day up to the assessed one. */
function begunBy(plan: Interner, column: Dates, asOf: number): CodeNode {
  const bands = { trueFrom: EARLIEST, trueTo: asOf, openFrom: EARLIEST, openTo: asOf };
  return plan.between(column, { ...bands, unknown: UNKNOWN });
}

/** The cell is a day from the assessed one on, or goes on. */
function lastsTo(plan: Interner, column: Dates, asOf: number): CodeNode {
  const bands = { trueFrom: asOf, trueTo: 2147483647, openFrom: asOf, openTo: 2147483647 };
  return plan.between(column, { ...bands, unknown: UNKNOWN });
}
