/** What the same person gains, keeps and loses by moving, and what has to be carried over. */
import { type Determination, decide } from "@qiaoti/engine/decide";
import type { Situation } from "@qiaoti/engine/language";
import { type FactSubject, type Matter, matterOf, matters } from "@qiaoti/policies";
import { rulesInForce } from "./assess.ts";

export type Movement = "gains" | "keeps" | "loses" | "open" | "neither";

/** One matter on which both places may have a rule: how it stands here and there. */
export interface MatterComparison {
  readonly matter: Matter;
  readonly movement: Movement;
  readonly here: readonly Determination[];
  readonly there: readonly Determination[];
}

export interface PlaceComparison {
  readonly from: Situation;
  readonly to: Situation;
  readonly gains: readonly MatterComparison[];
  readonly keeps: readonly MatterComparison[];
  readonly loses: readonly MatterComparison[];
  readonly open: readonly MatterComparison[];
  /** Matters that must follow the person (dossier, insurance, schooling), with the rules that serve them. */
  readonly carryOver: readonly MatterComparison[];
}

type Side = "yes" | "no" | "open";

function sideOf(determinations: readonly Determination[]): Side {
  if (determinations.some((d) => d.verdict === "entitled")) return "yes";
  return determinations.some((d) => d.verdict === "undetermined") ? "open" : "no";
}

function movementOf(here: Side, there: Side): Movement {
  if (here === "yes" && there === "yes") return "keeps";
  if (here === "open" || there === "open") return "open";
  if (here === there) return "neither";
  return there === "yes" ? "gains" : "loses";
}

function byMatter(situation: Situation, subject: FactSubject): ReadonlyMap<string, Determination[]> {
  const found = new Map<string, Determination[]>();
  for (const rule of rulesInForce(situation, subject)) {
    const matter = matterOf(rule.id);
    if (matter === undefined) continue;
    const list = found.get(matter.id) ?? [];
    list.push(decide(rule, situation));
    found.set(matter.id, list);
  }
  return found;
}

/** Compares two places for one subject: how it stands here, and how it would stand there (see `moveTo`). */
export function comparePlaces(
  situation: Situation,
  there: Situation,
  subject: FactSubject = "person",
): PlaceComparison {
  const [own, other] = [byMatter(situation, subject), byMatter(there, subject)];
  const rows = matters.flatMap((matter): MatterComparison[] => {
    const [a, b] = [own.get(matter.id) ?? [], other.get(matter.id) ?? []];
    if (a.length === 0 && b.length === 0) return [];
    return [{ matter, movement: movementOf(sideOf(a), sideOf(b)), here: a, there: b }];
  });
  const of = (movement: Movement): MatterComparison[] => rows.filter((r) => r.movement === movement);
  return {
    from: situation,
    to: there,
    gains: of("gains"),
    keeps: of("keeps"),
    loses: of("loses"),
    open: of("open"),
    carryOver: rows.filter((r) => r.matter.carriedOver && r.movement !== "neither"),
  };
}
