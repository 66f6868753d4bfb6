/** People for the bench: facts of the ten rules drawn by the vocabulary's shares, all known or some not. */
import { personAt, Random } from "@qiaoti/assessment";
import { declarationsOf, type Fact, type Facts, type FactValue, type Rule } from "@qiaoti/engine/language";

function draw(fact: Fact, random: Random): FactValue {
  switch (fact.kind) {
    case "flagFact":
      return random.chance(fact.spec.prior ?? 0.5);
    case "choiceFact":
    case "scaleFact": {
      const options = Object.keys(fact.spec.options);
      return random.pick(Object.fromEntries(options.map((o) => [o, fact.spec.prior?.[o] ?? 0.1])));
    }
    case "setFact":
      return Object.keys(fact.spec.options).filter((o) => random.chance(fact.spec.prior?.[o] ?? 0.3));
    case "integerFact":
      return random.whole(0, 4);
    default:
      throw new TypeError(`${fact.id}: not needed by the ten rules`);
  }
}

/** The facts that some rules need, drawn anew for each index; each unknown with the given probability. */
export function drawn(rules: readonly Rule[], index: number, unknown = 0): Facts {
  const random = new Random(2025, index);
  const facts: Record<string, FactValue> = {};
  for (const [id, fact] of declarationsOf(rules).facts) {
    const value = draw(fact, random);
    if (!random.chance(unknown)) facts[id] = value;
  }
  return facts;
}

export const plausible = (index: number): Facts => personAt(index, { seed: 2025 });
