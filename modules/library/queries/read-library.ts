/** Documents, a document and a measure, as pages show them: the catalogue with what is at work beside it. */
import type { ReplyOf } from "@qiaoti/contract";
import type { Language } from "@qiaoti/engine/language";
import type { Work } from "@qiaoti/platform";
import {
  type DocumentId,
  type Measure,
  type MeasureId,
  matterOf,
  themes as matterThemes,
  measures,
  ruleById,
} from "@qiaoti/policies";
import { alignedPlaces, alignmentOf } from "@qiaoti/policies/alignment";
import { placeName } from "@qiaoti/policies/regions";
import { evidenceOf } from "../alignment/evidence.ts";
import type {
  DocumentSummary,
  listDocuments,
  MeasureLine,
  readAdded,
  readDocument,
  readMeasure,
} from "../contract/read.ts";
import { lifeOf, runs } from "../living/life.ts";
import { decidedBy, type LivingSources, type Tally, type Tracked } from "../living/sources.ts";
import {
  answerable,
  chinese,
  clausesOf,
  departmentName,
  documents,
  linked,
  measuresIn,
  placeOf,
  quantitiesOf,
  summaryOf,
  summaryOfDocument,
} from "./catalogue.ts";
import { explained } from "./explained-rule.ts";
import type { OfficialTexts } from "./official.ts";
import { takenUpBy } from "./read-alignment.ts";

export interface Ground {
  readonly official: OfficialTexts;
  readonly living: LivingSources;
}

type AnyWork = Work<never>;

const decidedIn = (id: DocumentId, tallies: ReadonlyMap<string, Tally>): number =>
  measuresIn(id).reduce((sum, m) => sum + decidedBy(tallies.get(m.id)), 0);

function summarised(
  id: DocumentId,
  tallies: ReadonlyMap<string, Tally>,
  texts: ReadonlyMap<string, NonNullable<DocumentSummary["official"]>>,
): DocumentSummary {
  const official = texts.get(id);
  return {
    ...summaryOfDocument(documents[id]),
    decided: decidedIn(id, tallies),
    ...(official === undefined ? {} : { official }),
  };
}

/** The shelf: the documents of the project, and those that this installation added. */
export async function shelf(work: AnyWork, ground: Ground): Promise<ReplyOf<typeof listDocuments>> {
  const tallies = await ground.living.tallies(work);
  const texts = await ground.official.current(work);
  const added = await ground.official.added(work);
  return {
    documents: Object.values(documents).map(({ id }) => summarised(id, tallies, texts)),
    more: added.map(({ number, issued, issuers, ...rest }) => ({
      ...rest,
      issuers: [...issuers],
      regionName: placeName(rest.region as Parameters<typeof placeName>[0]),
      ...(number === undefined ? {} : { number }),
      ...(issued === undefined ? {} : { issued }),
    })),
  };
}

const line = (m: Measure, tallies: ReadonlyMap<string, Tally>): MeasureLine => ({
  id: m.id,
  title: chinese(m.title),
  summary: summaryOf(m),
  kind: m.kind,
  departments: answerable(m.id).map((d) => d.id),
  rule: ruleById.has(m.id),
  decided: decidedBy(tallies.get(m.id)),
  life: runs(m) ? "runs" : "waits",
});

/** A document that this installation added; undefined where there is none that is published. */
export async function addedPage(
  work: AnyWork,
  ground: Ground,
  draft: string,
): Promise<ReplyOf<typeof readAdded> | undefined> {
  const found = (await shelf(work, ground)).more.find((d) => d.id === draft);
  if (found === undefined) return undefined;
  const { clauses: _, ...head } = found;
  const clauses = (await ground.official.addedClauses(work)).filter((c) => c.draft === draft);
  return { ...head, clauses: clauses.map(({ path, mark, title, text }) => ({ path, mark, title, text })) };
}

/** One document: its clauses in order, each with its measures. */
export async function documentPage(
  work: AnyWork,
  ground: Ground,
  id: DocumentId,
): Promise<ReplyOf<typeof readDocument>> {
  const tallies = await ground.living.tallies(work);
  const texts = await ground.official.current(work);
  const official = new Set(texts.has(id) ? (await ground.official.pieces(work, id)).map((p) => p.clause) : []);
  const counts = new Map<string, number>();
  for (const m of measuresIn(id)) for (const d of answerable(m.id)) counts.set(d.id, (counts.get(d.id) ?? 0) + 1);
  return {
    document: summarised(id, tallies, texts),
    clauses: clausesOf(id).map((clause) => ({
      id: clause.id,
      place: clause.place,
      upper: clause.upper,
      official: official.has(clause.id),
      measures: clause.measures.map((m) => line(m, tallies)),
    })),
    departments: [...counts]
      .map(([department, count]) => ({
        id: department,
        name: departmentName(department) ?? { zh: department, en: department },
        measures: count,
      }))
      .sort((a, b) => b.measures - a.measures),
  };
}

function localAnswers(id: MeasureId): ReplyOf<typeof readMeasure>["local"] {
  const row = alignmentOf.get(id);
  if (row === undefined) return [];
  return alignedPlaces.map((place) => {
    const cell = row.at[place.id];
    const [first] = evidenceOf(id, place.id, cell).why;
    return {
      place: place.id,
      name: place.name,
      relation: cell.relation,
      because: first?.says ?? { zh: "", en: "" },
      measures: cell.measures.map(linked),
    };
  });
}

function neighbours(m: Measure): { readonly before?: string; readonly after?: string } {
  const own = measuresIn(m.document);
  const at = own.indexOf(m);
  const [before, after] = [own[at - 1], own[at + 1]];
  return {
    ...(before === undefined ? {} : { before: before.id }),
    ...(after === undefined ? {} : { after: after.id }),
  };
}

const upstreamOf = (m: Measure): { clause: string; place: string }[] =>
  m.upstream.map((clause) => {
    const first = measuresIn("cn-2019").find((n) => n.clauseId === clause);
    return { clause, place: placeOf(first?.clause ?? "") };
  });

/** One measure with everything that makes it live; undefined where there is none. */
export async function measurePage(
  work: AnyWork,
  ground: Ground,
  document: DocumentId,
  number: string,
  lang: Language,
  tracked: Tracked | undefined,
): Promise<ReplyOf<typeof readMeasure> | undefined> {
  const m = measures.get(`${document}/${number}` as MeasureId);
  if (m === undefined) return undefined;
  const tally = (await ground.living.tallies(work)).get(m.id);
  const pieces = (await ground.official.pieces(work, document)).filter((p) => p.clause === m.clauseId);
  const sentence = pieces.length === 0 ? undefined : (await ground.official.sentences(work, document)).get(m.id);
  const rule = ruleById.get(m.id);
  const matter = matterOf(m.id);
  const { id, number: documentNumber, title, region, regionName } = summaryOfDocument(documents[document]);
  return {
    id: m.id,
    document: { id, number: documentNumber, title, region, regionName },
    clause: m.clauseId,
    place: placeOf(m.clause),
    title: chinese(m.title),
    summary: summaryOf(m),
    kind: m.kind,
    effect: chinese(m.effect),
    beneficiaries: [...m.beneficiaries],
    quantities: quantitiesOf(m),
    departments: [...answerable(m.id)],
    ...(matter === undefined
      ? {}
      : { matter: { id: matter.id, title: matter.title, theme: matterThemes[matter.theme] } }),
    official: pieces.map((p) => ({
      ...p,
      ...(sentence !== undefined && p.words.includes(sentence) ? { sentence } : {}),
    })),
    ...(rule === undefined ? {} : { rule: explained(rule, lang, tally) }),
    life: lifeOf(m, tally, tracked),
    national: takenUpBy(m.id).map(({ national, relation }) => ({ ...linked(national), relation })),
    upstream: upstreamOf(m),
    local: localAnswers(m.id),
    siblings: measuresIn(document)
      .filter((other) => other.clauseId === m.clauseId && other.id !== m.id)
      .map((other) => ({ id: other.id, title: chinese(other.title), kind: other.kind })),
    ...neighbours(m),
  };
}
