/** Looks up what a situation says: values of sources, settings of parameters, options of readings, ranks of scales. */
import type { Source } from "../language/nodes.ts";
import { type Parameter, settingInForce } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import type { Item, Scalar, Situation } from "../language/situation.ts";

/** The value a source has, or undefined where it is unknown. A judgement counts only when an officer has made it. */
export function statedValue(source: Source, s: Situation, item: Item | undefined): Scalar | null | undefined {
  if (source.kind === "field") return item?.[source.field.name];
  const fact = source.fact;
  const value = s.facts[fact.id] as Scalar | undefined;
  if (fact.kind === "flagFact" && fact.decidedBy !== undefined && s.provenance?.[fact.id]?.source !== "officer")
    return undefined;
  return value;
}

/** The option in force for a reading, and whether an office adopted it. */
export function optionInForce(r: Reading, s: Situation): { option: string | undefined; adopted: boolean } {
  const pinned = s.pinnedReadings?.[r.id];
  if (pinned !== undefined) return { option: pinned.option ?? undefined, adopted: pinned.adopted };
  const adopted = s.readings?.[r.id];
  return adopted === undefined ? { option: r.standard, adopted: false } : { option: adopted, adopted: true };
}

export function parameterInForce(p: Parameter, s: Situation) {
  const pinned = s.pinned?.[p.id];
  if (pinned !== undefined) return pinned ?? undefined;
  return settingInForce(p, s.region, s.asOf, s.settings?.[p.id]);
}

function optionsOf(source: Source): readonly string[] {
  if (source.kind === "field") return Object.keys(source.field.options ?? {});
  const fact = source.fact;
  return fact.kind === "scaleFact" || fact.kind === "choiceFact" || fact.kind === "setFact"
    ? Object.keys(fact.spec.options)
    : [];
}

const RANKS = new WeakMap<object, ReadonlyMap<string, number>>();

/** Position of each option of a scale, from 0. */
export function ranksOf(source: Source): ReadonlyMap<string, number> {
  const owner = source.kind === "field" ? source.field : source.fact;
  let ranks = RANKS.get(owner);
  if (ranks === undefined) {
    ranks = new Map(optionsOf(source).map((option, i) => [option, i]));
    RANKS.set(owner, ranks);
  }
  return ranks;
}
