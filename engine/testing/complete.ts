/** Completions of a situation: what is unknown becomes known, what is known stays. */
import type { Fact } from "../language/facts.ts";
import type { Facts, FactValue, Item, Situation } from "../language/situation.ts";
import { chance, type Draw } from "./draw.ts";
import { drawValue, testFacts } from "./generators.ts";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

/** A whole item of the list, to take missing fields from. */
function sampleItem(draw: Draw, fact: ListFact, asOf: number): Item {
  for (;;) {
    const items = drawValue(draw, fact, asOf) as readonly Item[];
    const whole = items.find((i) => fact.fields.every((f) => f.name === "to" || i[f.name] !== undefined));
    if (whole !== undefined) return whole;
  }
}

function completeItem(draw: Draw, fact: ListFact, item: Item, asOf: number): Item {
  const sample = sampleItem(draw, fact, asOf);
  const whole: Record<string, Item[string]> = { ...item };
  for (const field of fact.fields)
    if (field.name !== "to" && whole[field.name] === undefined) whole[field.name] = sample[field.name];
  if (fact.kind === "recordsFact" || whole["to"] !== undefined) return whole;
  whole["to"] = chance(draw, 40) ? null : Number(whole["from"]) + draw(0, 2500);
  return whole;
}

/** Some or all of what is unknown, filled in at random; never a fact that is stated. */
export function completed(draw: Draw, s: Situation, share = 100): Situation {
  const facts: Record<string, FactValue> = { ...s.facts };
  for (const fact of testFacts) {
    const value = facts[fact.id];
    const isList = fact.kind === "spellsFact" || fact.kind === "recordsFact";
    if (value === undefined) {
      if (chance(draw, share)) facts[fact.id] = drawValue(draw, fact, s.asOf);
    } else if (isList)
      facts[fact.id] = (value as readonly Item[]).map((i) =>
        chance(draw, share) ? completeItem(draw, fact, i, s.asOf) : i,
      );
  }
  return { ...s, facts: facts as Facts };
}
