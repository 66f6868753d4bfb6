/** Names of departments, documents and measures as replies carry them. */
import type { Wording } from "@qiaoti/contract";
import {
  type DepartmentLevel,
  type DocumentId,
  departments,
  documents,
  type Measure,
  type MeasureId,
  measures,
} from "@qiaoti/policies";
import type { Owned } from "../access.ts";
import type { DepartmentRef, Responsibility } from "../contract/shared.ts";

/** A department; one that the directory lacks is shown by its id. */
export function departmentRef(id: string): DepartmentRef {
  const known = departments.get(id);
  return { id, name: known?.name ?? { zh: id, en: id }, group: known?.kind === "group" };
}

export const responsibilityOf = (owned: Pick<Owned, "lead" | "supporting">): Responsibility => ({
  lead: owned.lead === null ? null : departmentRef(owned.lead),
  supporting: owned.supporting.map(departmentRef),
});

/** The measure behind a row that this module seeded. @throws RangeError where the policies no longer have it. */
export function measureOf(id: string): Measure {
  const measure = measures.get(id as MeasureId);
  if (measure === undefined) throw new RangeError(`${id}: no such measure`);
  return measure;
}

/** Title of a measure; its summary stands in where the documents give no English title. */
export const titleOf = (measure: Measure): Wording => ({ zh: measure.title, en: measure.summary.en });

export const documentTitle = (id: string): Wording =>
  id in documents ? documents[id as DocumentId].title : { zh: id, en: id };

/** Level of a place by its code; municipalities count as provinces. */
export function levelOf(region: string): DepartmentLevel {
  if (region === "000000") return "nation";
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}
