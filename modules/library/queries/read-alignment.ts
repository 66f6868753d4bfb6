/** The matrix of themes and places, and one national item side by side with its answers. */

import type { ReplyOf } from "@qiaoti/contract";
import { type MeasureId, measures } from "@qiaoti/policies";
import { alignedPlaces, alignment, alignmentOf, nationalItemsOf, type PlaceId } from "@qiaoti/policies/alignment";
import { evidenceOf } from "../alignment/evidence.ts";
import { themeOf, themes } from "../alignment/themes.ts";
import type { RelationCounts, readAlignment, readAlignmentItem } from "../contract/align.ts";
import { chinese, documents, linked, measuresIn } from "./catalogue.ts";

type Matrix = ReplyOf<typeof readAlignment>;
type Item = ReplyOf<typeof readAlignmentItem>;
type Theme = Matrix["themes"][number];

const none = (): RelationCounts => ({ same: 0, stricter: 0, wider: 0, mixed: 0, partly: 0, absent: 0, added: 0 });

/** What a place asks for of its own: in the theme of the national clause it is linked to, else in `other`. */
function addedIn(place: (typeof alignedPlaces)[number], theme: string): Theme["added"] {
  return place.documents
    .flatMap(measuresIn)
    .filter((m) => nationalItemsOf(m.id).length === 0 && themeOf(m.upstream[0] ?? "") === theme)
    .map((m) => ({ place: place.id, id: m.id, title: chinese(m.title), kind: m.kind }));
}

function themeRow(theme: (typeof themes)[number]): Theme {
  const rows = alignment.filter((row) => themeOf(row.national) === theme.id);
  const added = alignedPlaces.flatMap((place) => addedIn(place, theme.id));
  return {
    id: theme.id,
    title: theme.title,
    at: alignedPlaces.map(({ id }) => {
      const counts = none();
      for (const row of rows) counts[row.at[id].relation] += 1;
      counts.added = added.filter((a) => a.place === id).length;
      return { place: id, counts };
    }),
    items: rows.map((row) => {
      const { title, kind } = linked(row.national);
      return {
        id: row.national,
        title,
        kind,
        at: alignedPlaces.map(({ id }) => ({
          place: id,
          relation: row.at[id].relation,
          measures: row.at[id].measures.length,
        })),
      };
    }),
    added,
  };
}

function reckon(): Matrix {
  const rows = themes.map(themeRow);
  const totals = (place: PlaceId): RelationCounts => {
    const sum = none();
    for (const row of rows)
      for (const cell of row.at)
        if (cell.place === place)
          for (const key of Object.keys(sum) as (keyof RelationCounts)[]) sum[key] += cell.counts[key];
    return sum;
  };
  return {
    places: alignedPlaces.map((place) => ({
      id: place.id,
      name: place.name,
      documents: [...place.documents],
      region: documents[place.documents[0] ?? "cn-2019"].region,
      totals: totals(place.id),
    })),
    themes: rows,
  };
}

let matrix: Matrix | undefined;

/** The matrix; reckoned at the first call, since documents do not change while the service runs. */
export function alignmentMatrix(): Matrix {
  matrix ??= reckon();
  return matrix;
}

/** One national item side by side with its answers; undefined where there is no such item. */
export function alignmentItem(item: string): Item | undefined {
  const id = `cn-2019/${item}`;
  const index = alignment.findIndex((row) => row.national === id);
  const row = alignment[index];
  if (row === undefined) return undefined;
  const theme = themes.find((t) => t.id === themeOf(id));
  const neighbour = (at: number): { id: string } | undefined => {
    const other = alignment[at];
    return other === undefined ? undefined : { id: other.national };
  };
  const [before, after] = [neighbour(index - 1), neighbour(index + 1)];
  return {
    national: linked(row.national),
    theme: { id: theme?.id ?? "other", title: theme?.title ?? { zh: "", en: "" } },
    places: alignedPlaces.map((place) => {
      const cell = row.at[place.id];
      const { why, agrees } = evidenceOf(row.national, place.id, cell);
      return {
        id: place.id,
        name: place.name,
        relation: cell.relation,
        why: [...why],
        measures: cell.measures.map(linked),
        agrees,
      };
    }),
    ...(before === undefined ? {} : { before: before.id }),
    ...(after === undefined ? {} : { after: after.id }),
  };
}

/** The national items that a local measure takes up, with the relation of its place. */
export function takenUpBy(
  id: MeasureId,
): { readonly national: MeasureId; readonly relation: Item["places"][number]["relation"] }[] {
  const document = measures.get(id)?.document;
  const place = alignedPlaces.find((p) => p.documents.some((d) => d === document));
  if (place === undefined) return [];
  return nationalItemsOf(id).flatMap((national) => {
    const row = alignmentOf.get(national);
    return row === undefined ? [] : [{ national, relation: row.at[place.id].relation }];
  });
}
