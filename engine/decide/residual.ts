/** What is left open of a rule, as a decision diagram over the things that are not known. */
import { canonical } from "../language/canonical.ts";
import type { Fact } from "../language/facts.ts";
import { FALSE, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition } from "../language/nodes.ts";
import type { Parameter } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import { regionPrefix } from "../language/regions.ts";
import type { Item, Scalar, Situation } from "../language/situation.ts";
import type { OpenTerm } from "../language/terms.ts";
import { cellsOf, hasCells, supposing } from "./cells.ts";
import { type DiagramNode, Diagrams, NO, YES } from "./diagram.ts";
import { evaluate } from "./evaluate.ts";
import { statedValue } from "./lookups.ts";
import type { ItemTrace, QuantityTrace, Trace } from "./trace.ts";
import { branchesInForce, type Operand, visitOperands } from "./walk.ts";

/** Something that is not known and could change an answer. */
export interface Missing {
  readonly kind: "fact" | "field" | "judgement" | "parameter" | "reading" | "term";
  readonly id: string;
  /** The id, or for a field `service.spells[1].level`. */
  readonly path: string;
  readonly fact?: Fact;
  readonly parameter?: Parameter;
  readonly reading?: Reading;
  readonly term?: OpenTerm;
}

/** One unknown of a residual, with the cells it may lie in. */
export interface Variable {
  readonly key: string;
  readonly missing: readonly Missing[];
  /** The fact whose values the cells stand for, where it is one fact alone. */
  readonly fact: Fact | undefined;
  /** For a set fact: the option whose membership the two cells tell. */
  readonly option: string | undefined;
  /** A value for each cell; empty where the cells are just "holds" and "does not hold". */
  readonly values: readonly Scalar[];
  readonly width: number;
}

export interface Residual {
  readonly diagrams: Diagrams;
  readonly root: DiagramNode;
  readonly variables: readonly Variable[];
}

/** What stands unknown behind an operand; undefined where it is known. */
function unknownBehind(o: Operand, item: number | undefined, s: Situation): Missing | undefined {
  switch (o.kind) {
    case "parameter":
      return o.setting === undefined
        ? { kind: "parameter", id: o.parameter.id, path: o.parameter.id, parameter: o.parameter }
        : undefined;
    case "reading":
      return o.option === undefined
        ? { kind: "reading", id: o.reading.id, path: o.reading.id, reading: o.reading }
        : undefined;
    case "term":
      return o.filling === undefined ? { kind: "term", id: o.term.id, path: o.term.id, term: o.term } : undefined;
    case "list":
      return s.facts[o.fact.id] === undefined
        ? { kind: "fact", id: o.fact.id, path: o.fact.id, fact: o.fact }
        : undefined;
    case "source": {
      const { source } = o;
      if (source.kind === "fact") {
        if (statedValue(source, s, undefined) !== undefined) return undefined;
        const judged = source.fact.kind === "flagFact" && source.fact.decidedBy !== undefined;
        return { kind: judged ? "judgement" : "fact", id: source.fact.id, path: source.fact.id, fact: source.fact };
      }
      const list = s.facts[source.list.id] as readonly Record<string, unknown>[] | undefined;
      if (item === undefined || list?.[item]?.[source.field.name] !== undefined) return undefined;
      const path = `${source.list.id}[${item}].${source.field.name}`;
      return { kind: "field", id: source.list.id, path, fact: source.list };
    }
  }
}

/** The unknowns under an undecided atom, each once. */
function unknownsOf(t: Trace, s: Situation): readonly Missing[] {
  const found = new Map<string, Missing>();
  const note = (m: Missing | undefined): void => {
    if (m !== undefined && !found.has(m.path)) found.set(m.path, m);
  };
  visitOperands(t, (o, item) => note(unknownBehind(o, item, s)));
  // The first and last day of a spell, or the day of a record, are looked at by every list without being named.
  datesMissing(t, s, note);
  if (found.size === 0) for (const m of roughPlaces(t, s)) note(m);
  return [...found.values()];
}

/** Places that are stated, but not exactly enough for the question: the least exact of them. */
function roughPlaces(t: Trace, s: Situation): readonly Missing[] {
  let least = Number.POSITIVE_INFINITY;
  const found: { missing: Missing; exactness: number }[] = [];
  visitOperands(t, (o, item) => {
    if (o.kind !== "source") return;
    const { source } = o;
    const owner = source.kind === "fact" ? source.fact : source.list;
    const items = s.facts[owner.id] as readonly Item[] | undefined;
    const value = source.kind === "fact" ? statedValue(source, s, undefined) : items?.[item ?? -1]?.[source.field.name];
    const isPlace = source.kind === "fact" ? source.fact.kind === "regionFact" : source.field.kind === "region";
    if (!isPlace || typeof value !== "string") return;
    const exactness = regionPrefix(value).length;
    least = Math.min(least, exactness);
    const missing: Missing =
      source.kind === "fact"
        ? { kind: "fact", id: owner.id, path: owner.id, fact: owner }
        : { kind: "field", id: owner.id, path: `${owner.id}[${item}].${source.field.name}`, fact: owner };
    found.push({ missing, exactness });
  });
  return found.filter((f) => f.exactness === least).map((f) => f.missing);
}

const LASTING: ReadonlySet<string> = new Set(["total", "longest", "current", "lastEnd"]);

/** First and last days of spells, and days of records, that are not known where they may count. */
function datesMissing(t: Trace, s: Situation, note: (m: Missing) => void): void {
  const look = (fact: Fact, items: readonly ItemTrace[], lasting: boolean): void => {
    const raw = s.facts[fact.id] as readonly Item[] | undefined;
    for (const { index, match, where, holds } of items) {
      if (match === FALSE) continue;
      const names = fact.kind === "recordsFact" ? ["date"] : lasting || match === UNKNOWN ? ["from", "to"] : ["from"];
      for (const name of names)
        if (raw?.[index]?.[name] === undefined)
          note({ kind: "field", id: fact.id, path: `${fact.id}[${index}].${name}`, fact });
      if (where) datesMissing(where, s, note);
      if (holds) datesMissing(holds, s, note);
    }
  };
  const lookAt = (q: QuantityTrace): void => {
    if ("list" in q.node) look(q.node.list.fact, q.items, LASTING.has(q.node.kind));
    for (const part of q.parts) lookAt(part);
  };
  if ("list" in t.node && t.node.kind !== "ongoing") look(t.node.list.fact, t.items, false);
  for (const q of t.quantities) lookAt(q);
  for (const part of t.parts) datesMissing(part, s, note);
}

/** How often a condition looks at a fact: what looks at it twice need not change but once along its values. */
function mentions(t: Trace, fact: Fact): number {
  let count = 0;
  visitOperands(t, (o) => {
    if (o.kind === "source" && o.source.kind === "fact" && o.source.fact === fact) count += 1;
  });
  return count;
}

interface Atom {
  readonly trace: Trace;
  readonly unknowns: readonly Missing[];
  readonly fact: Fact | undefined;
}

class Builder {
  readonly diagrams = new Diagrams();
  readonly variables: Variable[] = [];
  readonly #s: Situation;
  readonly #index = new Map<string, number>();
  readonly #atoms = new Map<Trace, Atom>();

  constructor(s: Situation) {
    this.#s = s;
  }

  /** Finds the undecided atoms first: the cells of a fact depend on all of them. */
  collect(t: Trace): void {
    if (t.value === TRUE || t.value === FALSE) return;
    if (t.node.kind === "reading" || t.node.kind === "unless" || t.parts.length > 0) {
      for (const part of branchesInForce(t)) this.collect(part);
      return;
    }
    const unknowns = unknownsOf(t, this.#s);
    const only = unknowns.length === 1 ? unknowns[0] : undefined;
    const fact = only?.kind === "fact" || only?.kind === "judgement" ? only.fact : undefined;
    const usable = fact !== undefined && mentions(t, fact) === 1 && hasCells(fact, t.node);
    this.#atoms.set(t, { trace: t, unknowns, fact: usable ? fact : undefined });
  }

  variable(key: string, make: () => Omit<Variable, "key">): number {
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.variables.push({ key, ...make() }) - 1;
      this.#index.set(key, index);
    }
    return index;
  }

  build(t: Trace): DiagramNode {
    if (t.value === TRUE) return YES;
    if (t.value === FALSE) return NO;
    const d = this.diagrams;
    const parts = (): DiagramNode[] => t.parts.map((p) => this.build(p));
    switch (t.node.kind) {
      case "all":
        return parts().reduce((a, b) => d.and(a, b), YES);
      case "any":
        return parts().reduce((a, b) => d.or(a, b), NO);
      case "not":
        return d.not(parts()[0] ?? NO);
      case "unless":
        return parts().reduce((base, exception) => d.and(base, d.not(exception)));
      case "named":
        return parts()[0] ?? NO;
      case "open":
        return t.parts.length > 0 ? (parts()[0] ?? NO) : this.atom(t);
      case "reading":
        return this.reading(t);
      default:
        return this.atom(t);
    }
  }

  reading(t: Trace): DiagramNode {
    const chosen = branchesInForce(t);
    if (chosen.length === 1 && chosen[0] !== undefined) return this.build(chosen[0]);
    if (t.node.kind !== "reading") return NO;
    const { reading, branches } = t.node;
    const missing: Missing = { kind: "reading", id: reading.id, path: reading.id, reading };
    const options = Object.keys(branches);
    const variable = this.variable(`reading ${reading.id}`, () => ({
      missing: [missing],
      fact: undefined,
      option: undefined,
      values: options,
      width: options.length,
    }));
    return t.parts
      .map((part, i) =>
        this.diagrams.and(
          this.diagrams.make(
            variable,
            options.map((_, j) => (i === j ? YES : NO)),
          ),
          this.build(part),
        ),
      )
      .reduce((a, b) => this.diagrams.or(a, b), NO);
  }

  atom(t: Trace): DiagramNode {
    const atom = this.#atoms.get(t);
    const fact = atom?.fact;
    if (atom === undefined || fact === undefined) return this.undivided(t, atom?.unknowns ?? []);
    if (fact.kind === "setFact" && t.node.kind === "has") return this.membership(fact, t.node, atom.unknowns);
    const alike = [...this.#atoms.values()].filter((a) => a.fact === fact).map((a) => a.trace.node);
    const variable = this.variable(`fact ${fact.id}`, () => {
      const values = cellsOf(fact, alike, this.#s);
      return { missing: atom.unknowns, fact, option: undefined, values, width: values.length };
    });
    const values = this.variables[variable]?.values ?? [];
    const children = values.map((v) => evaluate(t.node, supposing(this.#s, fact, v)).value);
    // Where another place is stated too roughly, even the answer would leave the condition open.
    if (children.includes(UNKNOWN)) return this.undivided(t, [...atom.unknowns, ...roughPlaces(t, this.#s)]);
    return this.diagrams.make(
      variable,
      children.map((value) => (value === TRUE ? YES : NO)),
    );
  }

  membership(fact: Fact, node: Extract<Condition, { kind: "has" }>, missing: readonly Missing[]): DiagramNode {
    const bits = node.options.map((option) => {
      const make = () => ({ missing, fact, option, values: [], width: 2 });
      return this.diagrams.make(this.variable(`member ${fact.id} ${option}`, make), [YES, NO]);
    });
    return node.quantifier === "any"
      ? bits.reduce((a, b) => this.diagrams.or(a, b), NO)
      : bits.reduce((a, b) => this.diagrams.and(a, b), YES);
  }

  /** An atom over several unknowns, or over a list: it may hold or not. Equal atoms are one variable. */
  undivided(t: Trace, missing: readonly Missing[]): DiagramNode {
    const make = () => ({ missing, fact: undefined, option: undefined, values: [], width: 2 });
    return this.diagrams.make(this.variable(`atom ${canonical(t.node)}`, make), [YES, NO]);
  }
}

/**
 * The residual of a trace. Exact where each open condition looks at one unknown fact; a condition over several unknowns
 * or over a list counts as one thing that may go either way, so that nothing that matters is ever left out.
 */
export function residualOf(trace: Trace, s: Situation): Residual {
  const builder = new Builder(s);
  builder.collect(trace);
  const root = builder.build(trace);
  return { diagrams: builder.diagrams, root, variables: builder.variables };
}
