/** How much an answer to one question is expected to settle of one rule. */

import type { DiagramNode } from "../decide/diagram.ts";
import type { Residual, Variable } from "../decide/residual.ts";
import type { Fact } from "../language/facts.ts";

/** Shares of the cells of an unknown, in their order; they sum to 1. */
export type PriorOf = (variable: Variable) => readonly number[];

/** More combinations of cells than this are weighed one unknown at a time. */
const MOST_COMBINATIONS = 48;

/** Entropy of a yes/no of probability p, in bits. */
export function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}

const even = (n: number): readonly number[] => Array.from({ length: n }, () => 1 / n);

/** Shares by the wording of the fact's own prior; even where it has none. */
export function declaredPrior(variable: Variable): readonly number[] {
  const { fact, width, values, option } = variable;
  if (fact === undefined) return even(width);
  if (fact.kind === "flagFact") return [fact.spec.prior ?? 0.5, 1 - (fact.spec.prior ?? 0.5)];
  if (fact.kind === "setFact") {
    const p = fact.spec.prior?.[option ?? ""] ?? 0.25;
    return [p, 1 - p];
  }
  if (fact.kind !== "choiceFact" && fact.kind !== "scaleFact") return even(width);
  const given = values.map((v) => fact.spec.prior?.[String(v)]);
  const stated = given.reduce<number>((sum, p) => sum + (p ?? 0), 0);
  const open = given.filter((p) => p === undefined).length;
  const rest = open === 0 ? 0 : Math.max(0, 1 - stated) / open;
  const shares = given.map((p) => p ?? rest);
  const sum = shares.reduce((a, b) => a + b, 0);
  return sum === 0 ? even(width) : shares.map((p) => p / sum);
}

interface Weighed {
  readonly residual: Residual;
  readonly cells: readonly (readonly number[])[];
}

function openness({ residual, cells }: Weighed, node: DiagramNode): number {
  return entropy(residual.diagrams.probability(node, cells));
}

/** Expected openness once the given unknowns are answered together. */
function expected(w: Weighed, node: DiagramNode, variables: readonly number[]): number {
  const [variable, ...rest] = variables;
  if (variable === undefined) return openness(w, node);
  let sum = 0;
  for (const [cell, p] of (w.cells[variable] ?? []).entries())
    if (p > 0) sum += p * expected(w, w.residual.diagrams.restrict(node, variable, cell), rest);
  return sum;
}

/** What an answer to a fact is worth to one rule: from `MERE_RELEVANCE` up to that and 1, where it settles the rule. */
export interface Gain {
  readonly fact: Fact;
  readonly worth: number;
}

/** An answer that can change the verdict is worth a little even where it is expected to settle next to nothing. */
const MERE_RELEVANCE = 0.2;

/** The worth of an answer to each fact that the rule still depends on, by fact id: the share of openness it removes. */
export function gainsOf(residual: Residual, priorOf: PriorOf): ReadonlyMap<string, Gain> {
  const support = residual.diagrams.support(residual.root);
  const weighed: Weighed = { residual, cells: residual.variables.map(priorOf) };
  const before = openness(weighed, residual.root);
  const byFact = new Map<string, { fact: Fact; variables: number[] }>();
  for (const [i, variable] of residual.variables.entries()) {
    if (!support.has(i)) continue;
    for (const m of variable.missing) {
      if (m.fact === undefined || m.kind === "judgement") continue;
      const entry = byFact.get(m.id) ?? { fact: m.fact, variables: [] };
      entry.variables.push(i);
      byFact.set(m.id, entry);
    }
  }
  const gains = new Map<string, Gain>();
  for (const [id, { fact, variables }] of byFact) {
    const own = [...new Set(variables)];
    const combinations = own.reduce((n, i) => n * (residual.variables[i]?.width ?? 1), 1);
    const bits =
      combinations <= MOST_COMBINATIONS
        ? before - expected(weighed, residual.root, own)
        : own.reduce((sum, i) => sum + before - expected(weighed, residual.root, [i]), 0);
    gains.set(id, { fact, worth: MERE_RELEVANCE + (before === 0 ? 0 : Math.max(0, bits) / before) });
  }
  return gains;
}
