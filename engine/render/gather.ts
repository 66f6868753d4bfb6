/** What a rule rests on that its explanation lists apart: list parameters by their options, and judgements. */
import type { Fact, FlagFact } from "../language/facts.ts";
import type { Source } from "../language/nodes.ts";
import type { Setting } from "../language/parameters.ts";

/** Facts that only an officer may set, in the order of the text. */
export function judgementsIn(facts: Iterable<Fact>): readonly FlagFact[] {
  return [...facts].filter((fact): fact is FlagFact => fact.kind === "flagFact" && fact.decidedBy !== undefined);
}

function sourcesOf(fact: Fact): readonly Source[] {
  if (fact.kind === "spellsFact" || fact.kind === "recordsFact")
    return fact.fields.map((field) => ({ kind: "field", list: fact, field }));
  return [{ kind: "fact", fact }];
}

function optionsOf(source: Source): Readonly<Record<string, unknown>> {
  if (source.kind === "field") return source.field.options ?? {};
  return "options" in source.fact.spec ? source.fact.spec.options : {};
}

/** The source whose options the settings of a list parameter name: the first of the facts that has every key. */
export function listedSource(settings: readonly Setting[], facts: Iterable<Fact>): Source | undefined {
  const keys = settings.flatMap(({ value }) => (typeof value === "object" ? value : []));
  if (keys.length === 0) return undefined;
  return [...facts].flatMap(sourcesOf).find((source) => {
    const options = optionsOf(source);
    return keys.every((key) => Object.hasOwn(options, key));
  });
}
