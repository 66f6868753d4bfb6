/** What a compiled condition sees: the facts of one person in slots, and the context that was fixed when it was compiled. */

import type { Range } from "../decide/ranges.ts";
import type { Fact } from "../language/facts.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Source } from "../language/nodes.ts";
import type { Item, Scalar, Situation } from "../language/situation.ts";

export interface Env {
  /** By slot; undefined where the fact is not known, or is a judgement that no officer has made. */
  readonly values: unknown[];
  /** Changes with each person: what was reckoned under another stamp is stale. */
  stamp: number;
}

export type Test = (env: Env, item: Item | undefined) => Kleene;
export type Measure = (env: Env, item: Item | undefined) => Range;
export type Read = (env: Env, item: Item | undefined) => Scalar | null | undefined;

/** Gives each fact its slot while rules are compiled. */
export class Slots {
  readonly #slots = new Map<string, number>();
  readonly facts: Fact[] = [];
  slotOf(fact: Fact): number {
    let slot = this.#slots.get(fact.id);
    if (slot === undefined) {
      slot = this.facts.length;
      this.#slots.set(fact.id, slot);
      this.facts.push(fact);
    }
    return slot;
  }

  readerOf(source: Source): Read {
    if (source.kind === "field") {
      const { name } = source.field;
      return (_, item) => item?.[name];
    }
    const slot = this.slotOf(source.fact);
    return (env) => env.values[slot] as Scalar | undefined;
  }
}

/** Where, when and by which readings, parameters and fillings the rules are asked. */
export type VerdictContext = Omit<Situation, "facts" | "provenance">;

/** A situation without a person, for the lookups that hang on the context alone. */
export const contextOnly = (context: VerdictContext): Situation => ({ ...context, facts: {} });
