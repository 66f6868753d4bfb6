/** The same person in two places: what is gained, kept and lost, and what must be carried over, as data for a screen. */
import type { Determination, Verdict } from "@qiaoti/engine/decide";
import type { Text } from "@qiaoti/engine/language";
import type { ThemeId } from "@qiaoti/policies/matters";
import { placeName } from "@qiaoti/policies/regions";
import { comparePlaces, type MatterComparison, type Movement } from "../use-cases/compare-places.ts";
import { moveTo } from "../use-cases/move-to.ts";
import { reasonTexts } from "./reason-texts.ts";
import { rulebookAt } from "./rulebook.ts";
import type { PersonSession } from "./session.ts";
import { type FactView, factView, type WhyView, whyView } from "./views.ts";

export interface SideView {
  readonly rule: WhyView;
  readonly verdict: Verdict;
  readonly reasons: readonly Text[];
  /** What is missing, where it is not decided. */
  readonly missing: readonly Text[];
}

export interface ComparedMatter {
  readonly matter: string;
  readonly theme: ThemeId;
  readonly title: Text;
  readonly carriedOver: boolean;
  readonly movement: Movement;
  readonly here: readonly SideView[];
  readonly there: readonly SideView[];
}

export interface ComparisonView {
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  readonly gains: readonly ComparedMatter[];
  readonly keeps: readonly ComparedMatter[];
  readonly loses: readonly ComparedMatter[];
  readonly open: readonly ComparedMatter[];
  /** Must follow the person: dossier, insurance, schooling, registration, titles. */
  readonly carryOver: readonly ComparedMatter[];
  /** Facts that name the place of living, set to the new place. */
  readonly changed: readonly FactView[];
  /** Facts about the place left behind; of the new place they are not known. */
  readonly dropped: readonly FactView[];
}

const side = (d: Determination): SideView => ({
  rule: whyView(d.rule),
  verdict: d.verdict,
  reasons: reasonTexts(d),
  missing: d.missing.flatMap(
    (m) => m.fact?.spec.label ?? m.parameter?.label ?? m.reading?.question ?? m.term?.label ?? [],
  ),
});

const row = ({ matter, movement, here, there }: MatterComparison): ComparedMatter => ({
  matter: matter.id,
  theme: matter.theme,
  title: matter.title,
  carriedOver: matter.carriedOver,
  movement,
  here: here.map(side),
  there: there.map(side),
});

/** Compares the place of the session with another. */
export async function comparedWith(session: PersonSession, place: string): Promise<ComparisonView> {
  const there = await rulebookAt(place);
  const move = moveTo(session.situation, place);
  const fillings = [...new Set([...(session.situation.fillings ?? []), ...there.fillings])];
  const found = comparePlaces(session.situation, { ...move.situation, fillings }, "person");
  const facts = (ids: readonly string[]): FactView[] =>
    ids.flatMap((id) => {
      const fact = session.fact(id);
      return fact === undefined ? [] : [factView(fact)];
    });
  const named = (code: string) => ({ code, name: placeName(code) });
  return {
    from: named(session.situation.region),
    to: named(place),
    gains: found.gains.map(row),
    keeps: found.keeps.map(row),
    loses: found.loses.map(row),
    open: found.open.map(row),
    carryOver: found.carryOver.map(row),
    changed: facts(move.changed),
    dropped: facts(move.dropped),
  };
}
