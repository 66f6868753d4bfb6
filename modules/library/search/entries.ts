/** What the search holds: a row for each measure and for each accepted clause of an added document. */
import { createHash } from "node:crypto";
import { versionOf } from "@qiaoti/engine/decide";
import { documents, type Measure, measures, ruleById } from "@qiaoti/policies";
import type { Insertable } from "kysely";
import { kindNames } from "../contract/names.ts";
import { answerable, chinese, placeOf, quantitiesOf, summaryOf } from "../queries/catalogue.ts";
import { wordsOfRule } from "../queries/explained-rule.ts";
import type { AddedClause } from "../queries/official.ts";
import type { SearchEntry } from "../store/search-tables.ts";
import { weigh } from "./weigh.ts";

/** A row with the words that find it. */
export interface Entry {
  readonly row: Insertable<SearchEntry>;
  readonly words: ReadonlyMap<string, number>;
}

/** Raised when rows are made in another way, so that every row is written again. */
const form = 4;

const digestOf = (parts: readonly unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify([form, ...parts]))
    .digest("base64url");

/** What a row is made of, cheap to reckon: an equal digest means an equal row. */
export function digestOfMeasure(measure: Measure, official: string): string {
  const rule = ruleById.get(measure.id);
  return digestOf([measure, official, rule === undefined ? null : versionOf(rule)]);
}

/** The row of a measure; `official` is the official wording of its clause, or empty. */
export function entryOfMeasure(measure: Measure, official: string, position: number): Entry {
  const document = documents[measure.document];
  const rule = ruleById.get(measure.id);
  const departments = answerable(measure.id);
  const title = chinese(measure.title);
  const summary = summaryOf(measure);
  const names = [...departments.map((d) => d.name.zh), ...measure.departments].join(" ");
  const ruleWords = rule === undefined ? "" : wordsOfRule(rule);
  const row: Entry["row"] = {
    id: `measure:${measure.id}`,
    of: "measure",
    document: measure.document,
    document_title_zh: document.title.zh,
    document_title_en: document.title.en,
    region: document.region,
    place: placeOf(measure.clause),
    kind: measure.kind,
    departments: departments.map((d) => d.id),
    rule: rule !== undefined,
    title,
    summary: summary.zh,
    summary_en: summary.en,
    department_names: names,
    rule_words: ruleWords,
    official,
    likeness: `${title} ${summary.zh}`,
    position,
    digest: digestOfMeasure(measure, official),
  };
  const beside = [
    kindNames[measure.kind].zh,
    placeOf(measure.clause),
    ...measure.beneficiaries,
    ...quantitiesOf(measure).map((q) => q.name),
  ];
  const words = weigh({
    title,
    words: [summary.zh, summary.en, ...beside].join(" "),
    departments: names,
    official,
    rule: ruleWords,
  });
  return { row, words };
}

export const idOfClause = (clause: AddedClause): string => `draft:${clause.draft}:${clause.path}`;
export const digestOfClause = (clause: AddedClause): string => digestOf([clause]);

/** The row of an accepted clause of an added document. */
export function entryOfClause(clause: AddedClause, position: number): Entry {
  const title = clause.title === "" ? clause.text.slice(0, 40) : clause.title;
  const row: Entry["row"] = {
    id: idOfClause(clause),
    of: "draft",
    document: clause.draft,
    document_title_zh: clause.document,
    document_title_en: clause.document,
    region: clause.region,
    place: clause.mark,
    kind: null,
    departments: [],
    rule: false,
    title,
    summary: clause.text,
    summary_en: "",
    department_names: "",
    rule_words: "",
    official: "",
    likeness: `${title} ${clause.text.slice(0, 400)}`,
    position,
    digest: digestOfClause(clause),
  };
  const words = weigh({ title, words: `${clause.text} ${clause.document}`, departments: "", official: "", rule: "" });
  return { row, words };
}

/** All measures in the order of the documents, with their position. */
export const measuresInOrder: readonly (readonly [Measure, number])[] = [...measures.values()].map((m, i) => [m, i]);
