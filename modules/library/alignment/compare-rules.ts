/** Two rules held against each other on examples: on whom do they differ, and which way. */
import { type Determination, decide, type Verdict } from "@qiaoti/engine/decide";
import type { Rule, Situation } from "@qiaoti/engine/language";
import { binds } from "@qiaoti/engine/render";
import { cases, type RuleCase, situationOf } from "@qiaoti/policies";

export interface Witness {
  /** Name of the example whose facts were taken. */
  readonly about: string;
  readonly national: Verdict;
  readonly local: Verdict;
}

export interface RuleComparison {
  /** The national rule gives and the local one denies: the local is stricter. */
  readonly stricter: readonly Witness[];
  /** The local rule gives and the national one denies: the local is wider. */
  readonly wider: readonly Witness[];
  /** Examples on which both decide, and alike. */
  readonly alike: number;
}

const casesByRule = new Map<string, RuleCase[]>();
for (const c of cases) casesByRule.set(c.rule.id, [...(casesByRule.get(c.rule.id) ?? []), c]);

/** The cases written beside a rule. */
export const casesOfRule = (id: string): readonly RuleCase[] => casesByRule.get(id) ?? [];

/** Readings and parameters that cases set by hand are left out: both rules are read as they stand. */
const plain = (c: RuleCase): boolean => c.readings === undefined && c.parameters === undefined;

interface Example {
  readonly about: string;
  readonly situation: Situation;
}

/** The examples of each rule, and each of one joined with each of the other, so that both find the facts they need. */
function* examples(national: Rule, local: Rule): Generator<Example> {
  const own = casesOfRule(local.id).filter(plain);
  const upper = casesOfRule(national.id).filter(plain);
  const there = (c: RuleCase): Situation => ({
    ...situationOf(c),
    region: c.region?.startsWith(local.in.slice(0, 2)) ? c.region : local.in,
  });
  for (const c of [...own, ...upper]) yield { about: c.name, situation: there(c) };
  for (const a of own)
    for (const b of upper) {
      const [first, second] = [there(a), there(b)];
      const clash = Object.keys(first.facts).some(
        (id) => id in second.facts && JSON.stringify(first.facts[id]) !== JSON.stringify(second.facts[id]),
      );
      if (clash) continue;
      yield { about: `${a.name}；${b.name}`, situation: { ...first, facts: { ...second.facts, ...first.facts } } };
    }
}

/** A person outside the place fails its rule for that alone: it says nothing about how strict the rule is. */
const deniedByPlace = (d: Determination): boolean =>
  d.verdict === "not-entitled" && d.reasons.some((reason) => reason.trace.node.kind === "within");

/** What several rules give together: yes where one does, no where all deny. */
function together(determinations: readonly Determination[]): Verdict {
  if (determinations.some((d) => d.verdict === "entitled")) return "entitled";
  return determinations.every((d) => d.verdict === "not-entitled") ? "not-entitled" : "undetermined";
}

/** Compares a national rule with all that a place gives in answer; undefined where none speaks of the same subject. */
export function compareRules(national: Rule, answers: readonly Rule[]): RuleComparison | undefined {
  const locals = answers.filter((rule) => national.of === rule.of && binds(national) === binds(rule));
  if (locals.length === 0 || locals.length < answers.length) return undefined;
  const stricter: Witness[] = [];
  const wider: Witness[] = [];
  let alike = 0;
  const seen = new Set<string>();
  for (const { about, situation } of locals.flatMap((local) => [...examples(national, local)])) {
    if (seen.has(about)) continue;
    seen.add(about);
    const above = decide(national, situation);
    const own = locals.map((local) => decide(local, situation));
    const below = together(own);
    if (above.verdict === "undetermined" || below === "undetermined") continue;
    if (above.verdict === below) alike += 1;
    else if (!deniedByPlace(above) && !own.some(deniedByPlace)) {
      (above.verdict === "entitled" ? stricter : wider).push({ about, national: above.verdict, local: below });
    }
  }
  // What a restriction holds true for more people makes the place stricter, not wider.
  return binds(national) ? { stricter: wider, wider: stricter, alike } : { stricter, wider, alike };
}
