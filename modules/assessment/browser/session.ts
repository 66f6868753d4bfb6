/** An assessment under way in a person's browser: one step; every answer gives the next, and nothing leaves the page. */
import { decide } from "@qiaoti/engine/decide";
import {
  day,
  type Fact,
  type Facts,
  type FactValue,
  type Problem,
  type Rule,
  readFacts,
  type Situation,
} from "@qiaoti/engine/language";
import { isAskable, PersonInterview } from "../use-cases/interview-person.ts";
import { rulesOf } from "../use-cases/standings.ts";
import { type Rulebook, rulebookAt } from "./rulebook.ts";
import type { PlainValue, Said, SavedAnswers } from "./saved-answers.ts";
import { bareQuestion, type FactView, factView, type QuestionView, questionView } from "./views.ts";

export interface Beginning {
  readonly place: string;
  readonly on: string;
  readonly matters?: readonly string[];
  readonly start?: string;
  /** What choosing a life situation says already, fact id to value. */
  readonly facts?: Readonly<Record<string, PlainValue>>;
}

/** How many rules are decided. */
export interface Progress {
  readonly decided: number;
  readonly all: number;
}

export interface AnswerView {
  readonly fact: FactView;
  /** Null: not known, or not said. */
  readonly value: PlainValue | null;
}

export type Answered = { readonly session: PersonSession } | { readonly problems: readonly Problem[] };

interface State {
  readonly saved: SavedAnswers;
  readonly book: Rulebook;
  /** The rules asked about. */
  readonly focus: readonly Rule[];
  readonly interview: PersonInterview;
}

const readValue = (book: Rulebook, id: string, value: PlainValue) => readFacts(book.facts, { [id]: value });

/** Facts as the engine holds them. Facts that no rule of the place names are kept as said, and left out here. */
function factsOf(book: Rulebook, said: readonly Said[]): Facts {
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of said)
    if (value !== null && book.facts.has(id)) Object.assign(facts, readValue(book, id, value).facts);
  return facts;
}

function interviewOn(saved: SavedAnswers, book: Rulebook, focus: readonly Rule[]): PersonInterview {
  const situation: Situation = {
    asOf: day(saved.on),
    region: saved.place,
    facts: factsOf(book, saved.said),
    fillings: book.fillings,
  };
  return PersonInterview.begin(
    situation,
    focus,
    saved.said.map(([id]) => id),
  );
}

async function stateOf(saved: SavedAnswers): Promise<State> {
  const [book, about] = await Promise.all([
    rulebookAt(saved.place),
    saved.matters === undefined ? undefined : import("./focus.ts"),
  ]);
  // A matter that has no rule at this place narrows nothing: otherwise a person would be told that all is answered.
  const found = about?.rulesAbout(book.rules, saved.matters ?? []) ?? [];
  const focus = found.length > 0 ? found : book.rules;
  return { saved, book, focus, interview: interviewOn(saved, book, focus) };
}

/** Begins an assessment. Loads the rules of the place, and nothing else. @throws RangeError where `on` is no date. */
export async function beginSession({ place, on, matters, start, facts = {} }: Beginning): Promise<PersonSession> {
  return restoreSession({
    v: 1,
    place,
    on,
    ...(matters === undefined ? {} : { matters }),
    ...(start === undefined ? {} : { start }),
    said: Object.entries(facts),
  });
}

/** Takes up what was saved. */
export async function restoreSession(saved: SavedAnswers): Promise<PersonSession> {
  return new PersonSession(await stateOf(saved));
}

export class PersonSession {
  readonly #state: State;
  #next: QuestionView | null | undefined;
  #overall: Progress | undefined;

  /** Use `beginSession` or `restoreSession`. */
  constructor(state: State) {
    this.#state = state;
  }

  /** Everything there is to keep; JSON. */
  get saved(): SavedAnswers {
    return this.#state.saved;
  }

  get situation(): Situation {
    return this.#state.interview.situation;
  }

  get rules(): readonly Rule[] {
    return this.#state.book.rules;
  }

  /** The next question; undefined where nothing that a person can say would change an answer. */
  get question(): QuestionView | undefined {
    if (this.#next === undefined) {
      const next = this.#state.interview.next();
      this.#next = next === undefined ? null : questionView(next);
    }
    return this.#next ?? undefined;
  }

  /** How many questions could still change an answer; usually fewer are asked. */
  get possible(): number {
    return this.#state.interview.possible;
  }

  /** Of the rules asked about. */
  get progress(): Progress {
    return this.#state.interview.progress;
  }

  /** Of all rules in force at the place. */
  get overall(): Progress {
    if (this.#overall === undefined) {
      const own = rulesOf(this.rules, this.situation);
      const decided = own.filter((r) => decide(r, this.situation).verdict !== "undetermined").length;
      this.#overall = { decided, all: own.length };
    }
    return this.#overall;
  }

  /** What has been said, in the order in which it was said. */
  get answers(): readonly AnswerView[] {
    return this.saved.said.flatMap(([id, value]): AnswerView[] => {
      const fact = this.#state.book.facts.get(id);
      return fact === undefined ? [] : [{ fact: factView(fact), value }];
    });
  }

  /** The value said of a fact; undefined where it was not asked, null where it is not known. */
  said(id: string): PlainValue | null | undefined {
    return this.saved.said.find(([fact]) => fact === id)?.[1];
  }

  /** A fact that a rule of the place names. */
  fact(id: string): Fact | undefined {
    return this.#state.book.facts.get(id);
  }

  /** Any fact of the place as a question, to change an answer or to answer from the results. */
  ask(id: string): QuestionView | undefined {
    const fact = this.#state.book.facts.get(id);
    if (fact === undefined || !isAskable(fact)) return undefined;
    const rest = this.saved.said.filter(([said]) => said !== id);
    const settled = [...this.#state.book.facts.keys()].filter((other) => other !== id);
    const { asOf, region, fillings = [] } = this.situation;
    const situation = { asOf, region, fillings, facts: factsOf(this.#state.book, rest) };
    const next = PersonInterview.begin(situation, this.rules, settled).next();
    return next === undefined ? bareQuestion(fact) : questionView(next);
  }

  /** Answers the question, or changes an answer given before: later answers stay. */
  answer(id: string, value: PlainValue): Answered {
    const { problems } = readValue(this.#state.book, id, value);
    return problems.length > 0 ? { problems } : { session: this.#saying(id, value) };
  }

  /** The person does not know, or does not want to say: it stays unknown, and is not asked again. */
  decline(id: string): PersonSession {
    return this.#saying(id, null);
  }

  /** Takes an answer back: it may be asked again. */
  forget(id: string): PersonSession {
    return this.#with({ ...this.saved, said: this.saved.said.filter(([said]) => said !== id) });
  }

  /** The step before the last thing said. */
  get back(): PersonSession | undefined {
    const last = this.saved.said.at(-1);
    return last === undefined ? undefined : this.forget(last[0]);
  }

  /** Asks about everything, no longer only about what the life situation is about. */
  widen(): PersonSession {
    const { matters: _, ...saved } = this.saved;
    return new PersonSession({
      ...this.#state,
      saved,
      focus: this.rules,
      interview: interviewOn(saved, this.#state.book, this.rules),
    });
  }

  /** The same answers at another place or for another day. */
  async moved(to: { readonly place?: string; readonly on?: string }): Promise<PersonSession> {
    return restoreSession({ ...this.saved, ...to });
  }

  #saying(id: string, value: PlainValue | null): PersonSession {
    const known = this.said(id) !== undefined;
    const said: readonly Said[] = known
      ? this.saved.said.map((s): Said => (s[0] === id ? [id, value] : s))
      : [...this.saved.said, [id, value]];
    const saved = { ...this.saved, said };
    const fact = this.#state.book.facts.get(id);
    // A first answer goes on from here; a changed one may reopen what it had closed.
    if (known || fact === undefined) return this.#with(saved);
    const stated = value === null ? undefined : readValue(this.#state.book, id, value).facts[id];
    const { interview } = this.#state;
    const next = stated === undefined ? interview.decline(fact) : interview.answer(fact, stated);
    return new PersonSession({ ...this.#state, saved, interview: next });
  }

  #with(saved: SavedAnswers): PersonSession {
    const { book, focus } = this.#state;
    return new PersonSession({ ...this.#state, saved, interview: interviewOn(saved, book, focus) });
  }
}
