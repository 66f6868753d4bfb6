/** What would have to become otherwise for a clause to apply: the fewest facts, of those that can become otherwise. */

import { decide } from "@qiaoti/engine/decide";
import { whenEntitled } from "@qiaoti/engine/forecast";
import {
  type Day,
  declarationsOf,
  type Fact,
  type FactValue,
  type Rule,
  type Situation,
} from "@qiaoti/engine/language";

export interface Change {
  readonly fact: Fact;
  readonly value: FactValue;
}

export interface ChangeSet {
  readonly changes: readonly Change[];
  /** The first day on which the clause applies once they are so; the day of the question where at once. */
  readonly on: Day;
}

/** What a person is, and no step makes one: nobody becomes a veteran for a title. */
const isGiven = (fact: Fact): boolean => fact.id.startsWith("person.") || fact.id.startsWith("area.");

function valuesOf(fact: Fact): readonly FactValue[] {
  if (fact.kind === "flagFact") return [true, false];
  return fact.kind === "choiceFact" || fact.kind === "scaleFact" ? Object.keys(fact.spec.options) : [];
}

const supposing = (s: Situation, changes: readonly Change[]): Situation => ({
  ...s,
  facts: { ...s.facts, ...Object.fromEntries(changes.map((c) => [c.fact.id, c.value])) },
});

function dayWith(rule: Rule, s: Situation): Day | undefined {
  return decide(rule, s).verdict === "entitled" ? s.asOf : whenEntitled(rule, s)?.day;
}

const MOST_SETS = 4;

/** One change, or two where no single one does it. Judgements are left out: an officer makes them, not the person. */
export function changesFor(rule: Rule, situation: Situation): readonly ChangeSet[] {
  const facts = [...declarationsOf([rule]).facts.values()].filter(
    (f) => !isGiven(f) && !(f.kind === "flagFact" && f.decidedBy !== undefined),
  );
  const single = facts.flatMap((fact) =>
    valuesOf(fact)
      .filter((value) => situation.facts[fact.id] !== value)
      .map((value): Change => ({ fact, value })),
  );
  const found = (sets: readonly (readonly Change[])[]): ChangeSet[] =>
    sets.flatMap((changes) => {
      const on = dayWith(rule, supposing(situation, changes));
      return on === undefined ? [] : [{ changes, on }];
    });
  const alone = found(single.map((c) => [c]));
  const sets = alone.length > 0 ? alone : found(pairs(single));
  const seen = new Set<string>();
  // Of several values of the same facts the first is enough: the least step on a scale.
  return sets
    .filter(({ changes }) => {
      const key = changes.map((c) => c.fact.id).join();
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.on - b.on)
    .slice(0, MOST_SETS);
}

const pairs = (list: readonly Change[]): readonly (readonly Change[])[] =>
  list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => (a.fact === b.fact ? [] : [[a, b]])));
