/** An interview with a person: only what a person can say, only what can still change an answer, with a way back. */
import { Interview, type Question } from "@qiaoti/engine/ask";
import type { Fact, FactValue, Filling, Item, ItemField, Rule, Situation } from "@qiaoti/engine/language";
import { fieldsNeeded } from "./fields-needed.ts";
import { rulesOf } from "./standings.ts";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

/** A field of an entry that is stated already, but lacks it. */
export interface Gap {
  readonly index: number;
  readonly field: ItemField;
}

/** What is asked next, and why. */
export interface PersonQuestion {
  readonly fact: Fact;
  /** Rules whose answer hangs on it. */
  readonly rules: readonly Rule[];
  /** For a list that is not stated: the fields to ask of each entry. */
  readonly fields: readonly ItemField[];
  /** For a list that is stated: what its entries lack. */
  readonly gaps: readonly Gap[];
}

const NO_FILLINGS: readonly Filling[] = [];

const OF_PERSON = new Set(["person", "household"]);

/** Whether a person may be asked: a judgement is an officer's, and other subjects speak for themselves. */
export const isAskable = (fact: Fact): boolean =>
  OF_PERSON.has(fact.spec.of) && !(fact.kind === "flagFact" && fact.decidedBy !== undefined);

const isList = (fact: Fact): fact is ListFact => fact.kind === "spellsFact" || fact.kind === "recordsFact";

/** A step of the interview; each answer gives the next step, and the steps before stay. */
export class PersonInterview {
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #interview: Interview;
  readonly #before: PersonInterview | undefined;
  /** Questions answered or declined so far. */
  readonly asked: number;

  private constructor(
    rules: ReadonlyMap<string, Rule>,
    interview: Interview,
    before: PersonInterview | undefined,
    asked: number,
  ) {
    this.#rules = rules;
    this.#interview = interview;
    this.#before = before;
    this.asked = asked;
  }

  /**
   * Begins with what is known; speaks of the person and the household. Asks for those of the rules that are in force;
   * facts in `settled` are not asked.
   */
  static begin(situation: Situation, rules: readonly Rule[], settled: Iterable<string> = []): PersonInterview {
    const own = rulesOf(rules, situation);
    const interview = Interview.begin(own, situation, { askable: isAskable }, settled);
    return new PersonInterview(new Map(own.map((r) => [r.id, r])), interview, undefined, 0);
  }

  get situation(): Situation {
    return this.#interview.situation;
  }

  /** How many rules are decided, and how many there are. */
  get progress(): { readonly decided: number; readonly all: number } {
    const all = this.#rules.size;
    return { decided: all - this.#interview.undecided, all };
  }

  /** How many questions could still change an answer; the interview is usually shorter. */
  get possible(): number {
    return this.#interview.questions().length;
  }

  /** The next question, or undefined where nothing that a person can say would change anything. */
  next(): PersonQuestion | undefined {
    const question = this.#interview.next();
    return question === undefined ? undefined : this.#withFields(question);
  }

  #withFields({ fact, rules: ids }: Question): PersonQuestion {
    const rules = ids.flatMap((id) => this.#rules.get(id) ?? []);
    if (!isList(fact)) return { fact, rules, fields: [], gaps: [] };
    const fields = fieldsNeeded(fact, rules, this.situation.fillings ?? NO_FILLINGS);
    const stated = this.situation.facts[fact.id] as readonly Item[] | undefined;
    const gaps = (stated ?? []).flatMap((item, index) =>
      fields.filter((field) => item[field.name] === undefined).map((field): Gap => ({ index, field })),
    );
    return { fact, rules, fields, gaps };
  }

  answer(fact: Fact, value: FactValue): PersonInterview {
    return new PersonInterview(this.#rules, this.#interview.answer(fact, value), this, this.asked + 1);
  }

  /** The person does not know, or does not want to say: it stays unknown. */
  decline(fact: Fact): PersonInterview {
    return new PersonInterview(this.#rules, this.#interview.decline(fact), this, this.asked + 1);
  }

  /** The step before the last answer; the first step stays where it is. */
  back(): PersonInterview {
    return this.#before ?? this;
  }
}
