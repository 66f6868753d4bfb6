/** Our clauses of a document: place, measures, words. */
import { type ClauseId, type DocumentId, type Measure, measures } from "@qiaoti/policies";
import { pairsOf } from "./likeness.ts";
import { type Place, placeFrom } from "./place.ts";

export interface OurClause {
  readonly id: ClauseId;
  /** Id and place: the front of a document holds several places under one id. */
  readonly key: string;
  /** As printed in the inventory. */
  readonly printed: string;
  readonly place: Place;
  readonly measures: readonly Measure[];
  readonly pairs: ReadonlySet<string>;
}

const wordsOf = (m: Measure): string => `${m.title} ${m.summary.zh} ${m.effect} ${m.beneficiaries.join(" ")}`;

const kept = new Map<DocumentId, readonly OurClause[]>();

/** The clauses of a document in their order; worked out once. */
export function ourClauses(document: DocumentId): readonly OurClause[] {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const byPlace = new Map<string, [Measure, ...Measure[]]>();
  for (const m of measures.values()) {
    if (m.document !== document) continue;
    const key = `${m.clauseId} ${m.clause}`;
    const own = byPlace.get(key);
    if (own === undefined) byPlace.set(key, [m]);
    else own.push(m);
  }
  const clauses = [...byPlace].map(([key, own]): OurClause => {
    const { clauseId: id, clause: printed } = own[0];
    return { id, key, printed, place: placeFrom(printed), measures: own, pairs: pairsOf(own.map(wordsOf).join("。")) };
  });
  kept.set(document, clauses);
  return clauses;
}

/** Pairs of the words of one measure. */
export const pairsOfMeasure = (m: Measure): Set<string> => pairsOf(wordsOf(m));
