/** The cells of an unknown fact: its domain cut where some condition on it changes, so that finitely many values stand for all. */
import { FIRST_DAY, LAST_DAY } from "../language/dates.ts";
import type { Fact } from "../language/facts.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Condition } from "../language/nodes.ts";
import { prefixAt, regionPrefix } from "../language/regions.ts";
import type { Facts, Scalar, Situation } from "../language/situation.ts";
import { evaluate, evaluateQuantity } from "./evaluate.ts";
import { statedValue } from "./lookups.ts";

/** Whether single values of the fact can stand for all its values under these conditions. */
export function hasCells(fact: Fact, atom: Condition): boolean {
  switch (fact.kind) {
    case "flagFact":
    case "choiceFact":
    case "scaleFact":
      return true;
    case "setFact":
      return atom.kind === "has";
    case "regionFact":
      return atom.kind === "within" || atom.kind === "same";
    case "integerFact":
    case "moneyFact":
    case "dateFact":
      return atom.kind === "compare";
    default:
      return false;
  }
}

const LARGEST = 1e13;

function domain(fact: Fact): [number, number] {
  if (fact.kind === "dateFact") return [FIRST_DAY, LAST_DAY];
  const { min, max } = fact.spec as { min?: number; max?: number };
  return [min ?? -LARGEST, max ?? LARGEST];
}

/** The situation with a fact supposed to have a value; a judgement is supposed to be an officer's. */
export function supposing(s: Situation, fact: Fact, value: Scalar): Situation {
  // Inheriting instead of copying: a residual supposes thousands of values, and nobody lists these facts.
  const facts = Object.create(s.facts, { [fact.id]: { value, enumerable: true } }) as Facts;
  if (fact.kind !== "flagFact" || fact.decidedBy === undefined) return { ...s, facts };
  return { ...s, facts, provenance: { ...s.provenance, [fact.id]: { source: "officer" } } };
}

/** First value of the domain from which on the condition has its later value; undefined where it never changes. */
function switchOf(lo: number, hi: number, at: (value: number) => Kleene): number | undefined {
  const first = at(lo);
  if (at(hi) === first) return undefined;
  let [below, above] = [lo, hi];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (at(middle) === first) below = middle;
    else above = middle;
  }
  return above;
}

/**
 * Cuts of a comparison in one number. A comparison of a monotone quantity switches once; `equals` is cut as "at least"
 * and as "more than".
 */
function cutsOf(atom: Extract<Condition, { kind: "compare" }>, fact: Fact, s: Situation): readonly number[] {
  const [lo, hi] = domain(fact);
  if (atom.left.kind === "fact") {
    const right = evaluateQuantity(atom.right, s);
    if (right.lo === right.hi) {
      const after = atom.op === "moreThan" || atom.op === "atMost";
      return atom.op === "equals" ? [right.lo, right.lo + 1] : [after ? right.lo + 1 : right.lo];
    }
  }
  const ops = atom.op === "equals" ? (["atLeast", "moreThan"] as const) : [atom.op];
  return ops.flatMap((op) => {
    const cut = switchOf(lo, hi, (v) => evaluate({ ...atom, op }, supposing(s, fact, v)).value);
    return cut === undefined ? [] : [cut];
  });
}

/** A place inside a region and inside no smaller one that anybody names. */
const somewhereIn = (prefix: string): string => prefix.padEnd(12, "9");

function regionsNamed(atom: Condition, fact: Fact, s: Situation): readonly string[] {
  if (atom.kind === "same") {
    const other = atom.left.kind === "fact" && atom.left.fact === fact ? atom.right : atom.left;
    const value = statedValue(other, s, undefined);
    return typeof value === "string" ? [value] : [];
  }
  if (atom.kind !== "within") return [];
  const own = atom.of.kind === "fact" && atom.of.fact === fact;
  if (atom.region.kind === "code") return [somewhereIn(regionPrefix(atom.region.code))];
  if (atom.region.kind === "here") return [somewhereIn(regionPrefix(s.region))];
  const other = statedValue(own ? atom.region.of : atom.of, s, undefined);
  return typeof other === "string" ? [somewhereIn(prefixAt(atom.region.level, other))] : [];
}

/** One value for each cell of the fact under the conditions that look at it alone. */
export function cellsOf(fact: Fact, atoms: readonly Condition[], s: Situation): readonly Scalar[] {
  switch (fact.kind) {
    case "flagFact":
      return [true, false];
    case "choiceFact":
    case "scaleFact":
      return Object.keys(fact.spec.options);
    case "regionFact":
      return [...new Set([...atoms.flatMap((a) => regionsNamed(a, fact, s)), somewhereIn("")])];
    default: {
      const [lo, hi] = domain(fact);
      const cuts = atoms.flatMap((a) => (a.kind === "compare" ? cutsOf(a, fact, s) : []));
      return [...new Set([lo, ...cuts.filter((c) => c > lo && c <= hi)])].sort((a, b) => a - b);
    }
  }
}
