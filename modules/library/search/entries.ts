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
import { vectorOf } from "./vector.ts";

export type Entry = Insertable<SearchEntry>;

/** Raised when rows are made in another way, so that every row is written again. */
const form = 3;

const digestOf = (parts: readonly unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify([form, ...parts]))
    .digest("base64url");

/** Single characters of a title, kept apart from words: they find a title whose characters were typed in another order. */
export const characterMark = "字";
export const charactersOf = (text: string): readonly string[] => [
  ...new Set([...text].filter((c) => /\p{Script=Han}/u.test(c))),
];
const characterWords = (title: string): string =>
  charactersOf(title)
    .map((c) => `'${characterMark}:${c}':16383D`)
    .join(" ");

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly english: string;
  readonly departments: string;
  readonly rule: string;
  readonly official: string;
  readonly other: string;
}

const vector = (w: Words): string =>
  `${vectorOf([
    { weight: "A", text: w.title },
    { weight: "B", text: `${w.summary} ${w.other}` },
    { weight: "B", text: w.english },
    { weight: "C", text: w.departments },
    { weight: "C", text: w.official },
    { weight: "D", text: w.rule },
  ])} ${characterWords(w.title)}`.trim();

/** What a row is made of, cheap to reckon: an equal digest means an equal row. */
export function digestOfMeasure(measure: Measure, official: string): string {
  const rule = ruleById.get(measure.id);
  return digestOf([measure, official, rule === undefined ? null : versionOf(rule)]);
}

/** The row of a measure; `official` is the official wording of its clause, or empty. */
export function entryOfMeasure(measure: Measure, official: string, position: number): Entry {
  const document = documents[measure.document];
  const rule = ruleById.get(measure.id);
  const words: Words = {
    title: chinese(measure.title),
    summary: summaryOf(measure).zh,
    english: measure.summary.en,
    departments: answerable(measure.id)
      .map((d) => d.name.zh)
      .concat(measure.departments)
      .join(" "),
    rule: rule === undefined ? "" : wordsOfRule(rule),
    official,
    other: [
      kindNames[measure.kind].zh,
      placeOf(measure.clause),
      ...measure.beneficiaries,
      ...quantitiesOf(measure).map((q) => q.name),
    ].join(" "),
  };
  return {
    id: `measure:${measure.id}`,
    of: "measure",
    document: measure.document,
    document_title_zh: document.title.zh,
    document_title_en: document.title.en,
    region: document.region,
    place: placeOf(measure.clause),
    kind: measure.kind,
    departments: answerable(measure.id).map((d) => d.id),
    rule: rule !== undefined,
    title: words.title,
    summary: words.summary,
    summary_en: words.english,
    department_names: words.departments,
    rule_words: words.rule,
    official,
    likeness: `${words.title} ${words.summary}`,
    words: vector(words),
    position,
    digest: digestOfMeasure(measure, official),
  };
}

export const idOfClause = (clause: AddedClause): string => `draft:${clause.draft}:${clause.path}`;
export const digestOfClause = (clause: AddedClause): string => digestOf([clause]);

/** The row of an accepted clause of an added document. */
export function entryOfClause(clause: AddedClause, position: number): Entry {
  const title = clause.title === "" ? clause.text.slice(0, 40) : clause.title;
  const words: Words = {
    title,
    summary: clause.text,
    english: "",
    departments: "",
    rule: "",
    official: "",
    other: clause.document,
  };
  return {
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
    words: vector(words),
    position,
    digest: digestOfClause(clause),
  };
}

/** All measures in the order of the documents, with their position. */
export const measuresInOrder: readonly (readonly [Measure, number])[] = [...measures.values()].map((m, i) => [m, i]);
