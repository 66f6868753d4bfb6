/** What Tianjin, Kunming and Zhongmu made of each of the 142 national items, reviewed. */
import type { MeasureId } from "../measure.ts";
import { type AlignmentRow, alignedPlaces, type PlaceId } from "./alignment.ts";
import { clauses0103 } from "./clauses-01-03.ts";
import { clauses0406 } from "./clauses-04-06.ts";
import { clauses0709 } from "./clauses-07-09.ts";
import { clauses1016 } from "./clauses-10-16.ts";

export {
  type AlignmentRow,
  alignedPlaces,
  type Judged,
  type Place,
  type PlaceId,
  places,
  type Relation,
  relations,
} from "./alignment.ts";

/** One row a national item, in the order of the national document. */
export const alignment: readonly AlignmentRow[] = [...clauses0103, ...clauses0406, ...clauses0709, ...clauses1016];

/** The rows by national item. */
export const alignmentOf: ReadonlyMap<MeasureId, AlignmentRow> = new Map(alignment.map((row) => [row.national, row]));

const rowsByLocal = new Map<MeasureId, MeasureId[]>();
for (const row of alignment)
  for (const place of alignedPlaces)
    for (const id of row.at[place.id].measures) rowsByLocal.set(id, [...(rowsByLocal.get(id) ?? []), row.national]);

/** The national items that a local measure takes up; none where the place added it. */
export const nationalItemsOf = (local: MeasureId): readonly MeasureId[] => rowsByLocal.get(local) ?? [];

/** The place of a document; undefined for the national one. */
export const placeOfDocument = (document: string): PlaceId | undefined =>
  alignedPlaces.find((place) => place.documents.some((d) => d === document))?.id;
