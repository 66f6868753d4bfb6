/** What an expression declares that it needs: facts, fields, parameters, readings and open terms, found without evaluating. */
import type { Fact } from "./facts.ts";
import type { Condition, ListNode, QuantityNode, Source } from "./nodes.ts";
import type { Parameter } from "./parameters.ts";
import type { Reading } from "./readings.ts";
import type { Rule } from "./rules.ts";
import type { OpenTerm } from "./terms.ts";

export interface Declarations {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly terms: ReadonlyMap<string, OpenTerm>;
  /** Named parts that refer to themselves, each with the way round. */
  readonly cycles: readonly (readonly string[])[];
}

class Walker implements Declarations {
  readonly facts = new Map<string, Fact>();
  readonly parameters = new Map<string, Parameter>();
  readonly readings = new Map<string, Reading>();
  readonly terms = new Map<string, OpenTerm>();
  readonly cycles: string[][] = [];
  #inside: string[] = [];

  source(s: Source): void {
    const fact = s.kind === "fact" ? s.fact : s.list;
    this.facts.set(fact.id, fact);
  }

  list(l: ListNode): void {
    this.facts.set(l.fact.id, l.fact);
    if (l.where !== undefined) this.condition(l.where);
  }

  condition(c: Condition): void {
    if ("of" in c && !Array.isArray(c.of)) {
      const of = c.of as Source | Condition;
      if (of.kind === "fact" || of.kind === "field") this.source(of);
      else this.condition(of);
    }
    if ("list" in c && c.kind !== "ongoing") this.list(c.list);
    if ("holds" in c) this.condition(c.holds);
    switch (c.kind) {
      case "all":
      case "any":
        for (const part of c.of) this.condition(part);
        return;
      case "compare":
        this.quantity(c.left);
        this.quantity(c.right);
        return;
      case "share":
        this.quantity(c.part);
        this.quantity(c.whole);
        this.quantity(c.percent);
        return;
      case "within":
        if (c.region.kind === "source") this.source(c.region.of);
        return;
      case "same":
        this.source(c.left);
        this.source(c.right);
        return;
      case "reading":
        this.readings.set(c.reading.id, c.reading);
        for (const branch of Object.values(c.branches)) this.condition(branch);
        return;
      case "unless":
        this.condition(c.base);
        for (const e of c.exceptions) this.condition(e.when);
        return;
      case "open":
        this.terms.set(c.term.id, c.term);
        return;
      case "inForce":
      case "listed":
        this.parameters.set(c.parameter.id, c.parameter);
        return;
      case "named":
        this.named(c);
        return;
      default:
        return;
    }
  }

  named(c: Extract<Condition, { kind: "named" }>): void {
    const at = this.#inside.indexOf(c.name);
    if (at >= 0) {
      this.cycles.push([...this.#inside.slice(at), c.name]);
      return;
    }
    this.#inside.push(c.name);
    this.condition(c.when());
    this.#inside.pop();
  }

  quantity(q: QuantityNode): void {
    switch (q.kind) {
      case "fact":
      case "level":
        this.source(q.of);
        return;
      case "parameter":
        this.parameters.set(q.parameter.id, q.parameter);
        return;
      case "elapsed":
        this.quantity(q.from);
        this.quantity(q.to);
        return;
      case "shift":
        this.quantity(q.date);
        this.quantity(q.by);
        return;
      case "sum":
      case "difference":
        this.quantity(q.left);
        this.quantity(q.right);
        return;
      case "times":
        this.quantity(q.of);
        return;
      case "blocks":
        this.quantity(q.of);
        this.quantity(q.size);
        return;
      case "each":
        this.quantity(q.of);
        this.quantity(q.gives);
        return;
      case "least":
      case "greatest":
        for (const part of q.of) this.quantity(part);
        return;
      case "readingQuantity":
        this.readings.set(q.reading.id, q.reading);
        for (const branch of Object.values(q.branches)) this.quantity(branch);
        return;
      case "total":
      case "longest":
      case "current":
      case "count":
      case "firstStart":
      case "lastEnd":
        this.list(q.list);
        return;
      default:
        return;
    }
  }

  rule(r: Rule): void {
    this.condition(r.when);
    for (const g of r.grants) {
      if (g.if !== undefined) this.condition(g.if);
      for (const part of ["amount", "by", "term", "from", "accruesFrom", "dueFrom"] as const) {
        const q = (g as Readonly<Partial<Record<typeof part, QuantityNode>>>)[part];
        if (q !== undefined) this.quantity(q);
      }
    }
  }
}

/** Everything that a condition names, its named parts unfolded. */
export function declarationsIn(condition: Condition): Declarations {
  const walker = new Walker();
  walker.condition(condition);
  return walker;
}

/** Everything that some rules name, their grants included. A rule that refers to itself is in `cycles`, not followed. */
export function declarationsOf(rules: Iterable<Rule>): Declarations {
  const walker = new Walker();
  for (const r of rules) walker.rule(r);
  return walker;
}
