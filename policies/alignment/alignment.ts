/** What a place made of a national item, as reviewed by reading both texts: the relation, and why. */
import { type Text, text } from "@qiaoti/engine/language";
import type { DocumentId } from "../document.ts";
import type { MeasureId } from "../measure.ts";

/**
 * same: the same demand. stricter: tighter conditions, a higher demand, a figure where there was none. wider: more
 * people, matters or ways. partly: some of it only. mixed: wider in one respect, tighter in another. absent: nothing.
 */
export const relations = ["same", "stricter", "wider", "mixed", "partly", "absent"] as const;

export type Relation = (typeof relations)[number];

/** The places whose documents are held against the national one. */
export const places = ["tianjin", "kunming", "zhongmu"] as const;

export type PlaceId = (typeof places)[number];

export interface Place {
  readonly id: PlaceId;
  readonly name: Text;
  readonly documents: readonly DocumentId[];
}

export const alignedPlaces: readonly Place[] = [
  { id: "tianjin", name: text("天津市", "Tianjin"), documents: ["tj-2020"] },
  { id: "kunming", name: text("昆明市", "Kunming"), documents: ["km-2020", "km-2021"] },
  { id: "zhongmu", name: text("中牟县", "Zhongmu"), documents: ["zm-2022"] },
];

export interface Judged {
  readonly relation: Relation;
  /** The local measures that answer the national one; empty where it is absent. */
  readonly measures: readonly MeasureId[];
  /** Why, in our own words; absent where the texts ask for the same in other words. */
  readonly because?: Text;
}

export interface AlignmentRow {
  readonly national: MeasureId;
  readonly at: Readonly<Record<PlaceId, Judged>>;
}

type Judge = (zh: string, en: string, ...measures: MeasureId[]) => Judged;

const judge =
  (relation: Relation): Judge =>
  (zh, en, ...measures) => ({ relation, measures, because: text(zh, en) });

export const same = (...measures: MeasureId[]): Judged => ({ relation: "same", measures });
export const stricter = judge("stricter");
export const wider = judge("wider");
export const mixed = judge("mixed");
export const partly = judge("partly");
/** No measure of the place's documents takes it up. */
export const absent: Judged = { relation: "absent", measures: [] };

/** The row of a national item: Tianjin, Kunming, Zhongmu. */
export const row = (national: MeasureId, tianjin: Judged, kunming: Judged, zhongmu: Judged): AlignmentRow => ({
  national,
  at: { tianjin, kunming, zhongmu },
});
