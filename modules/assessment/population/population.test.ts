/** The made-up population: always the same, always valid, and varied enough to be of use. */

import { decide } from "@qiaoti/engine/decide";
import { formatDay, type Item, readFacts } from "@qiaoti/engine/language";
import { rules } from "@qiaoti/policies";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { describe, expect, it } from "vitest";
import { personAt, population } from "./generate.ts";

/** Facts as a person would write them. */
function written(facts: ReturnType<typeof personAt>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(facts)) {
    const fact = vocabulary.get(id);
    if (fact?.kind === "dateFact") out[id] = formatDay(value as number);
    else if (fact?.kind === "spellsFact" || fact?.kind === "recordsFact")
      out[id] = (value as readonly Item[]).map((item) =>
        Object.fromEntries(
          Object.entries(item)
            .filter(([, v]) => v !== null)
            .map(([name, v]) => [name, ["from", "to", "date"].includes(name) ? formatDay(v as number) : v]),
        ),
      );
    else out[id] = value;
  }
  return out;
}

describe("a population", () => {
  it("is the same for the same seed, and each person whatever the others are", () => {
    const two = [...population(2, { seed: 7 })];
    expect([...population(2, { seed: 7 })]).toEqual(two);
    expect(personAt(1, { seed: 7 })).toEqual(two[1]);
    expect(personAt(1, { seed: 8 })).not.toEqual(two[1]);
  });

  it("states only what the vocabulary allows", () => {
    for (const facts of population(1500, { seed: 1 })) {
      const { problems } = readFacts(vocabulary, written(facts), { region: placeProblem });
      expect(problems).toEqual([]);
    }
  });

  it("holds people who are entitled, who are not, and of whom too little is known", () => {
    const people = [...population(400, { seed: 3 })];
    const verdicts = new Map<string, Set<string>>();
    for (const rule of rules.filter((r) => r.of === "person"))
      for (const facts of people) {
        const s = { asOf: 20301, region: rule.in, facts };
        const seen = verdicts.get(rule.id) ?? new Set<string>();
        verdicts.set(rule.id, seen.add(decide(rule, s).verdict));
      }
    const varied = [...verdicts.values()].filter((v) => v.size === 3).length;
    expect(varied).toBeGreaterThan(40);
  });
});
