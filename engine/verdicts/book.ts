/** The verdicts of many rules for one person after another: compiled once for a place and a day, no trace. */
import { applies, type Verdict } from "../decide/determination.ts";
import { declarationsIn } from "../language/declarations.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Rule } from "../language/rules.ts";
import type { Situation } from "../language/situation.ts";
import { type Env, Slots, type Test, type VerdictContext } from "./env.ts";
import { TestCompiler } from "./tests.ts";

const VERDICTS: Readonly<Record<Kleene, Verdict>> = { 0: "undetermined", 1: "entitled", 2: "not-entitled" };

interface FactUse {
  readonly slot: number;
  readonly isJudgement: boolean;
  /** Places of the rules that hang on the fact. */
  readonly rules: readonly number[];
}

/** Gives for each rule in force what `decide` gives as its verdict. For what an answer rests on, ask `decide`. */
export class VerdictBook {
  /** The rules in force at the place on the day, in the given order. */
  readonly rules: readonly Rule[];
  readonly #tests: readonly Test[];
  readonly #facts: ReadonlyMap<string, FactUse>;
  /** Values where nothing is known. */
  readonly #blank: Uint8Array;
  readonly #env: Env;

  constructor(rules: readonly Rule[], context: VerdictContext) {
    this.rules = rules.filter((r) => applies(r, context));
    const slots = new Slots();
    const compiler = new TestCompiler(slots, context);
    this.#tests = this.rules.map((r) => compiler.compile(r.when));
    const uses = new Map<string, number[]>();
    for (const [place, rule] of this.rules.entries())
      for (const id of factsOf(rule, context)) uses.set(id, [...(uses.get(id) ?? []), place]);
    this.#facts = new Map(
      slots.facts.map((fact, slot) => {
        const isJudgement = fact.kind === "flagFact" && fact.decidedBy !== undefined;
        return [fact.id, { slot, isJudgement, rules: uses.get(fact.id) ?? [] }];
      }),
    );
    this.#env = { values: slots.facts.map(() => undefined), stamp: 0 };
    this.#blank = Uint8Array.from(this.#tests, (test) => test(this.#env, undefined));
  }

  /** One code a rule, in the order of `rules`: 0 undetermined, 1 entitled, 2 not entitled. */
  codes({ facts, provenance }: Pick<Situation, "facts" | "provenance">): Uint8Array {
    const env = this.#env;
    env.stamp += 1;
    const codes = this.#blank.slice();
    const known: FactUse[] = [];
    for (const id in facts) {
      const use = this.#facts.get(id);
      if (use === undefined || (use.isJudgement && provenance?.[id]?.source !== "officer")) continue;
      env.values[use.slot] = facts[id];
      known.push(use);
    }
    const done = new Uint8Array(codes.length);
    // A rule none of whose facts is known stands as it stands for nobody.
    for (const { rules } of known)
      for (const place of rules)
        if (done[place] === 0) {
          done[place] = 1;
          codes[place] = this.#tests[place]?.(env, undefined) ?? 0;
        }
    for (const { slot } of known) env.values[slot] = undefined;
    return codes;
  }

  static verdictOf(code: number): Verdict {
    return VERDICTS[(code === 1 || code === 2 ? code : 0) satisfies Kleene];
  }
}

/** Facts that the value of a rule can hang on, those of fillings of its open terms included. */
function factsOf(rule: Rule, context: VerdictContext): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const visit = (when: Rule["when"]): void => {
    const declared = declarationsIn(when);
    for (const id of declared.facts.keys()) facts.add(id);
    for (const id of declared.terms.keys()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const filling of context.fillings ?? []) if (filling.term.id === id) visit(filling.when);
    }
  };
  visit(rule.when);
  return facts;
}
