/** The catalogue: documents, their clauses in order, and their measures; read from the policies, reckoned once. */
import type { Wording } from "@qiaoti/contract";
import {
  cases,
  type DocumentId,
  departments,
  departmentsOf,
  documents,
  type Measure,
  type MeasureId,
  measureKinds,
  measures,
  type PolicyDocument,
  ruleById,
} from "@qiaoti/policies";
import { placeName } from "@qiaoti/policies/regions";
import { quantityName, quantityWords } from "../alignment/figures.ts";
import type { DocumentSummary, LinkedMeasure } from "../contract/read.ts";
import { runs } from "../living/life.ts";

/** Chinese text as Chinese writes it: commas, colons and brackets among Chinese characters are full width. */
export const chinese = (text: string): string =>
  text
    .replace(/\(([^()]*)\)/gu, (whole, inner: string) => (/\p{Script=Han}/u.test(inner) ? `（${inner}）` : whole))
    .replace(/(?<=[\p{Script=Han}”）》0-9]),(?=[\p{Script=Han}“（《])/gu, "，")
    .replace(/(?<=[\p{Script=Han}”）》]);(?=[\p{Script=Han}“（《])/gu, "；")
    .replace(/(?<=[\p{Script=Han}”）》]):(?=[\p{Script=Han}“（《0-9])/gu, "：");

export const summaryOf = (measure: Measure): Wording => ({ zh: chinese(measure.summary.zh), en: measure.summary.en });

const byDocument = new Map<DocumentId, Measure[]>();
for (const measure of measures.values())
  byDocument.set(measure.document, [...(byDocument.get(measure.document) ?? []), measure]);

/** The measures of a document in its order. */
export const measuresIn = (id: DocumentId): readonly Measure[] => byDocument.get(id) ?? [];

export interface Clause {
  readonly id: string;
  readonly place: string;
  /** The part in which it stands: 三 of 三、（四）. */
  readonly upper: string;
  readonly measures: readonly Measure[];
}

/** A place as printed, its brackets and comma in one form: 三、（四）4. */
export const placeOf = (printed: string): string =>
  chinese(printed).replaceAll("(", "（").replaceAll(")", "）").replace(/、$/, "");

const upperOf = (place: string): string => /^([一二三四五六七八九十]+)(?=、)/.exec(place)?.[1] ?? "";

function clausesIn(id: DocumentId): readonly Clause[] {
  const clauses = new Map<string, { place: string; measures: Measure[] }>();
  for (const measure of measuresIn(id)) {
    const clause = clauses.get(measure.clauseId) ?? { place: placeOf(measure.clause), measures: [] };
    clause.measures.push(measure);
    clauses.set(measure.clauseId, clause);
  }
  return [...clauses].map(([clauseId, { place, measures: own }]) => ({
    id: clauseId,
    place,
    upper: upperOf(place),
    measures: own,
  }));
}

const clauseLists = new Map<DocumentId, readonly Clause[]>();

/** The clauses of a document in its order, each with its measures. */
export function clausesOf(id: DocumentId): readonly Clause[] {
  const known = clauseLists.get(id) ?? clausesIn(id);
  clauseLists.set(id, known);
  return known;
}

/** Departments of a measure, the lead first. */
export function answerable(
  id: MeasureId,
): readonly { readonly id: string; readonly name: Wording; readonly lead: boolean }[] {
  const { lead, supporting } = departmentsOf(id);
  return [
    ...(lead === undefined ? [] : [{ id: lead.id, name: lead.name, lead: true }]),
    ...supporting.map((d) => ({ id: d.id, name: d.name, lead: false })),
  ];
}

export const departmentName = (id: string): Wording | undefined => departments.get(id)?.name;

const casesIn = new Map<string, number>();
for (const c of cases) {
  const document = c.rule.id.split("/")[0] ?? "";
  casesIn.set(document, (casesIn.get(document) ?? 0) + 1);
}

/** What is known of a document without a database. */
export function summaryOfDocument(document: PolicyDocument): Omit<DocumentSummary, "decided" | "official"> {
  const own = measuresIn(document.id);
  return {
    id: document.id,
    number: document.number,
    title: document.title,
    issuers: [...document.issuers],
    issued: document.issued,
    published: document.published,
    region: document.region,
    regionName: placeName(document.region),
    trial: document.trial,
    basis: [...document.basis],
    reference: document.reference,
    measures: own.length,
    clauses: clausesOf(document.id).length,
    rules: own.filter((m) => ruleById.has(m.id)).length,
    cases: casesIn.get(document.id) ?? 0,
    runs: own.filter(runs).length,
    kinds: measureKinds
      .map((kind) => ({ kind, count: own.filter((m) => m.kind === kind).length }))
      .filter(({ count }) => count > 0),
  };
}

export const quantitiesOf = (measure: Measure): { name: string; words: string }[] =>
  measure.quantities.map((q) => ({ name: quantityName(q.name), words: quantityWords(q) }));

/** A measure as others point to it. */
export function linked(id: MeasureId): LinkedMeasure {
  const measure = measures.get(id);
  if (measure === undefined) throw new RangeError(`${id}: no such measure`);
  return {
    id,
    document: measure.document,
    place: placeOf(measure.clause),
    title: chinese(measure.title),
    summary: summaryOf(measure),
    kind: measure.kind,
    quantities: quantitiesOf(measure),
    rule: ruleById.has(id),
  };
}

export { documents };
