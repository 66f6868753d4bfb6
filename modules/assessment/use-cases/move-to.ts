/** The same person in another place: what a move changes, and what is no longer known because of it. */
import type { FactValue, RegionCode, Situation } from "@qiaoti/engine/language";

/** Facts that name the place of living; after a move they name the new place. */
const MOVES_ALONG = ["residence.permanentPlace", "residence.settlementDestination"] as const;

/** Facts that say something of the place left behind; of the new one it is not known. */
export const boundToPlace = [
  "residence.permanentPlaceType",
  "residence.settlementDestinationType",
  "residence.inAidRecipientArea",
  "employment.workplace",
  "employment.workplaceLevel",
  "employment.workplaceHardshipRemote",
  "employment.workplaceFrontline",
  "employment.workplaceInScope",
  "recruitment.recruiterPlace",
  "recruitment.recruiterInCountySeat",
  "post.place",
  "post.isHardshipRemote",
  "post.isFrontline",
  "post.isInScope",
  "student.schoolPlace",
] as const;

export interface Move {
  readonly situation: Situation;
  /** Ids of facts that were set to the new place. */
  readonly changed: readonly string[];
  /** Ids of facts that were left out. */
  readonly dropped: readonly string[];
}

/** A person's situation after moving; `there` holds facts that are known of the time after, over all else. */
export function moveTo(
  situation: Situation,
  to: RegionCode,
  there: Pick<Situation, "facts" | "provenance"> = { facts: {} },
): Move {
  const facts: Record<string, FactValue> = { ...situation.facts };
  const bound = new Set<string>(boundToPlace);
  const dropped = Object.keys(facts).filter((id) => bound.has(id) || id.startsWith("area."));
  for (const id of dropped) delete facts[id];
  const changed = MOVES_ALONG.filter((id) => facts[id] !== undefined);
  for (const id of changed) facts[id] = to;
  const provenance = { ...situation.provenance, ...there.provenance };
  for (const id of changed) delete provenance[id];
  return {
    situation: { ...situation, region: to, facts: { ...facts, ...there.facts }, provenance },
    changed,
    dropped: dropped.filter((id) => there.facts[id] === undefined),
  };
}
