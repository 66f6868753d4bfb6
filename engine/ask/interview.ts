/** An interview over many rules: asks what settles most, never what cannot change an answer, and always ends. */
import { type Determination, decide } from "../decide/determination.ts";
import { residualOf } from "../decide/residual.ts";
import type { Fact } from "../language/facts.ts";
import type { Rule } from "../language/rules.ts";
import type { FactValue, Provenance, Situation } from "../language/situation.ts";
import { declaredPrior, type Gain, gainsOf, type PriorOf } from "./gain.ts";

export interface AskOptions {
  /** Shares of the cells of an unknown; by default what the vocabulary declares. */
  readonly prior?: PriorOf;
  /** Effort of answering; by default what the vocabulary declares, else 1. */
  readonly cost?: (fact: Fact) => number;
  /** Facts that may not be asked, such as those about other subjects. */
  readonly askable?: (fact: Fact) => boolean;
}

/** A question worth asking: what it is about, and which rules its answer can change. */
export interface Question {
  readonly fact: Fact;
  /** What the answer is worth to all rules together. */
  readonly worth: number;
  readonly cost: number;
  readonly rules: readonly string[];
}

interface RuleState {
  readonly rule: Rule;
  readonly determination: Determination;
  readonly gains: ReadonlyMap<string, Gain>;
}

const NO_GAINS: RuleState["gains"] = new Map();

/** A step of an interview. Answering gives the next step; rules that the answer does not touch are not looked at again. */
export class Interview {
  readonly situation: Situation;
  readonly #options: AskOptions;
  readonly #states: readonly RuleState[];
  /** Answered or declined: not asked again, even where an answer left something open. */
  readonly #settled: ReadonlySet<string>;

  private constructor(
    situation: Situation,
    options: AskOptions,
    states: readonly RuleState[],
    settled: ReadonlySet<string>,
  ) {
    this.situation = situation;
    this.#options = options;
    this.#states = states;
    this.#settled = settled;
  }

  /** `settled`: ids of facts that are not asked, such as those answered or declined in an interview taken up again. */
  static begin(
    rules: readonly Rule[],
    situation: Situation,
    options: AskOptions = {},
    settled: Iterable<string> = [],
  ): Interview {
    const states = rules.map((rule) => stateOf(rule, situation, options));
    return new Interview(situation, options, states, new Set(settled));
  }

  get determinations(): readonly Determination[] {
    return this.#states.map((s) =>
      s.determination.situation === this.situation ? s.determination : decide(s.rule, this.situation),
    );
  }

  get undecided(): number {
    return this.#states.filter((s) => s.determination.verdict === "undetermined").length;
  }

  /** All questions that can still change an answer, the best first. */
  questions(): readonly Question[] {
    const found = new Map<string, { fact: Fact; worth: number; rules: string[] }>();
    for (const { rule, gains } of this.#states)
      for (const [id, { fact, worth }] of gains) {
        if (this.#settled.has(id) || this.#options.askable?.(fact) === false) continue;
        const entry = found.get(id) ?? { fact, worth: 0, rules: [] };
        entry.worth += worth;
        entry.rules.push(rule.id);
        found.set(id, entry);
      }
    const costOf = this.#options.cost ?? ((fact: Fact): number => fact.spec.cost ?? 1);
    return [...found.values()]
      .map((q): Question => ({ ...q, cost: costOf(q.fact) }))
      .sort(
        (a, b) => b.worth / b.cost - a.worth / a.cost || b.rules.length - a.rules.length || order(a.fact.id, b.fact.id),
      );
  }

  /** The best question, or undefined where nothing that may be asked can change any answer. */
  next(): Question | undefined {
    return this.questions()[0];
  }

  /** The next step once a fact is known. */
  answer(fact: Fact, value: FactValue, provenance?: Provenance): Interview {
    const situation: Situation = {
      ...this.situation,
      facts: { ...this.situation.facts, [fact.id]: value },
      ...(provenance === undefined ? {} : { provenance: { ...this.situation.provenance, [fact.id]: provenance } }),
    };
    const states = this.#states.map((s) => (s.gains.has(fact.id) ? stateOf(s.rule, situation, this.#options) : s));
    return new Interview(situation, this.#options, states, new Set([...this.#settled, fact.id]));
  }

  /** The next step once the person does not know, or does not want to say. */
  decline(fact: Fact): Interview {
    return new Interview(this.situation, this.#options, this.#states, new Set([...this.#settled, fact.id]));
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function stateOf(rule: Rule, situation: Situation, options: AskOptions): RuleState {
  const determination = decide(rule, situation);
  const open = determination.verdict === "undetermined";
  const gains = open ? gainsOf(residualOf(determination.trace, situation), options.prior ?? declaredPrior) : NO_GAINS;
  return { rule, determination, gains };
}
