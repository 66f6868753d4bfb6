/** Cases beside a rule: situations with the verdict a jurist expects, checked by test and listed by coverage. */
import {
  type ChoiceFact,
  day,
  type Fact,
  type FlagFact,
  type Options,
  type Provenance,
  type RecordsFact,
  type RegionCode,
  type Rule,
  readFacts,
  type ScaleFact,
  type SetFact,
  type Setting,
  type Situation,
  type SpellsFact,
} from "@qiaoti/engine/language";
import { fillings } from "./fillings.ts";
import { type themes, vocabulary } from "./vocabulary/index.ts";

type ValuesOf<T> = T extends Readonly<Record<string, infer F>> ? F : never;
type AnyFact = { [I in keyof typeof themes]: ValuesOf<(typeof themes)[I]> }[number];
type ItemInput<S> = {
  readonly [F in keyof S]?: S[F] extends { readonly fieldKind: infer K; readonly optionType?: infer O }
    ? K extends "flag"
      ? boolean
      : K extends "choice" | "scale"
        ? O
        : K extends "set"
          ? readonly O[]
          : K extends "integer" | "money"
            ? number
            : string
    : never;
};
type InputOf<F> = F extends { readonly kind: "flagFact" }
  ? boolean
  : F extends ChoiceFact<infer O extends Options> | ScaleFact<infer O extends Options>
    ? keyof O & string
    : F extends SetFact<infer O extends Options>
      ? readonly (keyof O & string)[]
      : F extends { readonly kind: "integerFact" | "moneyFact" }
        ? number
        : F extends SpellsFact<infer S>
          ? readonly ({ readonly from?: string; readonly to?: string } & ItemInput<S>)[]
          : F extends RecordsFact<infer S>
            ? readonly ({ readonly date?: string } & ItemInput<S>)[]
            : string;

/** Facts of a case, typed by the vocabulary: dates `YYYY-MM-DD`, money in yuan; a spell without `to` goes on. */
export type CaseFacts = { readonly [F in AnyFact as F["id"]]?: InputOf<F> };

export interface CaseSpec {
  readonly name: string;
  /** Assessed day; 2025-08-01 where it does not matter. */
  readonly on?: string;
  /** Region of the question; that of the rule where it does not matter. */
  readonly region?: RegionCode;
  readonly facts?: CaseFacts;
  /** Adopted readings: reading id → option. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Amounts of those grants that have one, in their order: fen, period number; "open" where they are not settled. */
  readonly amounts?: readonly (number | "open")[];
  /** Of those grants that have a clause of their own, in their order: whether it holds. */
  readonly holds?: readonly ("yes" | "no" | "open")[];
  /** Parameters set for the case: parameter id → value (fen, period number, day number, flag, list). */
  readonly parameters?: Readonly<Record<string, number | boolean | readonly string[]>>;
}

export interface RuleCase extends CaseSpec {
  readonly rule: Rule;
  readonly expect: "entitled" | "not-entitled" | "undetermined";
  /** For an undetermined case: ids of facts, parameters, readings that must be named, in any order. */
  readonly missing?: readonly string[];
}

export interface CasesSpec {
  readonly yes?: readonly CaseSpec[];
  readonly no?: readonly CaseSpec[];
  readonly undetermined?: readonly (CaseSpec & { readonly missing?: readonly string[] })[];
}

/** The cases of one rule. */
export function casesOf(rule: Rule, spec: CasesSpec): readonly RuleCase[] {
  return [
    ...(spec.yes ?? []).map((c): RuleCase => ({ ...c, rule, expect: "entitled" })),
    ...(spec.no ?? []).map((c): RuleCase => ({ ...c, rule, expect: "not-entitled" })),
    ...(spec.undetermined ?? []).map((c): RuleCase => ({ ...c, rule, expect: "undetermined" })),
  ];
}

/** Facts without some of them, for "not enough known". */
export function without(facts: CaseFacts, ...ids: (keyof CaseFacts)[]): CaseFacts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.some((other) => other === id)));
}

const isJudgement = (fact: Fact): fact is FlagFact => fact.kind === "flagFact" && fact.decidedBy !== undefined;

/** The situation of a case. Its judgements count as made by an officer. @throws RangeError with every wrong fact. */
export function situationOf(c: RuleCase): Situation {
  const read = readFacts(vocabulary, c.facts ?? {});
  if (read.problems.length > 0) {
    const list = read.problems.map((p) => `${p.path}: ${p.message.en}`).join("; ");
    throw new RangeError(`${c.rule.id} “${c.name}”: ${list}`);
  }
  const provenance: Record<string, Provenance> = {};
  for (const id of Object.keys(read.facts)) {
    const fact = vocabulary.get(id);
    if (fact !== undefined && isJudgement(fact)) provenance[id] = { source: "officer" };
  }
  const pinned: Record<string, Setting> = {};
  for (const [id, value] of Object.entries(c.parameters ?? {}))
    pinned[id] = { value, from: day("1900-01-01"), region: "000000", source: "case" };
  return {
    asOf: day(c.on ?? "2025-08-01"),
    region: c.region ?? c.rule.in,
    facts: read.facts,
    provenance,
    readings: c.readings ?? {},
    pinned,
    fillings,
  };
}
