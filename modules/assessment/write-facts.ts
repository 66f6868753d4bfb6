/** Facts as a person writes them, from facts as the engine holds them: the way back of `readFacts`. */

import type { FactValue } from "@qiaoti/engine/language";
import { type Fact, formatDay, type Item, type ItemFieldKind, type Scalar } from "@qiaoti/engine/language";

const KINDS: Readonly<Partial<Record<Fact["kind"], ItemFieldKind>>> = { dateFact: "date", moneyFact: "money" };

/** Dates `YYYY-MM-DD`, money in yuan; all else as it is. */
function statedScalar(kind: ItemFieldKind | undefined, value: Scalar): unknown {
  if (typeof value !== "number") return value;
  if (kind === "date") return formatDay(value);
  return kind === "money" ? value / 100 : value;
}

function statedItem(fact: Extract<Fact, { kind: "spellsFact" | "recordsFact" }>, item: Item): unknown {
  const stated: Record<string, unknown> = {};
  for (const field of fact.fields) {
    const value = item[field.name];
    // A spell without a last day goes on; an unknown field is left out, except an unknown last day.
    if (value === null) continue;
    if (value === undefined) {
      if (field.name === "to" && fact.kind === "spellsFact") stated["to"] = "unknown";
      continue;
    }
    stated[field.name] = statedScalar(field.kind, value);
  }
  return stated;
}

/** One fact's value as it stands in a person's file. */
export function writeFact(fact: Fact, value: FactValue): unknown {
  if (fact.kind === "spellsFact" || fact.kind === "recordsFact")
    return (value as readonly Item[]).map((item) => statedItem(fact, item));
  return statedScalar(KINDS[fact.kind], value as Scalar);
}
