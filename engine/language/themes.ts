/** Themes give facts their ids, and a vocabulary is a set of themes. */
import type { Fact } from "./facts.ts";

export type Theme<N extends string = string, T extends Record<string, Fact> = Record<string, Fact>> = {
  readonly [K in keyof T]: T[K] & { readonly id: `${N}.${K & string}` };
};

const NAMES = new WeakMap<object, string>();

/** Names each fact `theme.name`. A fact belongs to one theme only. */
export function theme<const N extends string, const T extends Record<string, Fact>>(name: N, facts: T): Theme<N, T> {
  for (const [key, fact] of Object.entries(facts)) {
    if (fact.id !== "") throw new RangeError(`fact ${fact.id} is declared again as ${name}.${key}`);
    Object.defineProperty(fact, "id", { value: `${name}.${key}`, enumerable: true });
  }
  NAMES.set(facts, name);
  return facts as unknown as Theme<N, T>;
}

export type Vocabulary = ReadonlyMap<string, Fact>;

/** All facts of several themes by id; throws a RangeError where an id comes twice. */
export function vocabularyOf(...themes: readonly Readonly<Record<string, Fact>>[]): Vocabulary {
  const all = new Map<string, Fact>();
  for (const t of themes)
    for (const fact of Object.values(t)) {
      if (all.has(fact.id)) throw new RangeError(`two facts are named ${fact.id}`);
      all.set(fact.id, fact);
    }
  return all;
}
