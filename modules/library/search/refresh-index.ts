/** Brings the search in step with the documents, the official texts and the added documents. Writes only what changed. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { OfficialTexts } from "../queries/official.ts";
import type { SearchTables } from "../store/search-tables.ts";
import {
  digestOfClause,
  digestOfMeasure,
  type Entry,
  entryOfClause,
  entryOfMeasure,
  idOfClause,
  measuresInOrder,
} from "./entries.ts";

/** Rows of one statement: below the 65,535 parameters that PostgreSQL takes. */
const batch = 500;

/** Writes rows with their words, new or in place of old ones. A benchmark loads its clauses with it. */
export async function writeEntries(work: Work<SearchTables>, entries: readonly Entry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += batch) {
    const part = entries.slice(at, at + batch);
    const written = await work.db
      .insertInto("library.search_entries")
      .values(part.map((e) => e.row))
      .onConflict((c) =>
        c.column("id").doUpdateSet((eb) => ({
          document_title_zh: eb.ref("excluded.document_title_zh"),
          document_title_en: eb.ref("excluded.document_title_en"),
          region: eb.ref("excluded.region"),
          place: eb.ref("excluded.place"),
          kind: eb.ref("excluded.kind"),
          departments: eb.ref("excluded.departments"),
          rule: eb.ref("excluded.rule"),
          title: eb.ref("excluded.title"),
          summary: eb.ref("excluded.summary"),
          summary_en: eb.ref("excluded.summary_en"),
          department_names: eb.ref("excluded.department_names"),
          rule_words: eb.ref("excluded.rule_words"),
          official: eb.ref("excluded.official"),
          likeness: eb.ref("excluded.likeness"),
          position: eb.ref("excluded.position"),
          digest: eb.ref("excluded.digest"),
        })),
      )
      .returning(["id", "number"])
      .execute();
    const numbers = new Map(written.map((row) => [row.id, row.number]));
    const words: string[] = [];
    const owners: number[] = [];
    const scores: number[] = [];
    for (const { row, words: own } of part) {
      const number = numbers.get(row.id);
      if (number === undefined) continue;
      for (const [word, score] of own) {
        words.push(word);
        owners.push(number);
        scores.push(score);
      }
    }
    await work.db
      .deleteFrom("library.search_words")
      .where("number", "in", [...numbers.values()])
      .execute();
    await sql`insert into library.search_words (word, number, score)
      select * from unnest(${words}::text[], ${owners}::int[], ${scores}::real[])`.execute(work.db);
  }
}

async function officialByClause(work: Work<never>, texts: OfficialTexts): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const document of (await texts.current(work)).keys())
    for (const piece of await texts.pieces(work, document)) {
      const known = found.get(piece.clause);
      found.set(piece.clause, known === undefined ? piece.words : `${known}\n${piece.words}`);
    }
  return found;
}

export interface Refreshed {
  readonly written: number;
  readonly removed: number;
  readonly kept: number;
}

/** Compares digests and writes the rows that differ. Repeatable; two at once end in the same rows. */
export async function refreshIndex(work: Work<SearchTables>, texts: OfficialTexts): Promise<Refreshed> {
  const reading = work as unknown as Work<never>;
  const official = await officialByClause(reading, texts);
  const added = await texts.addedClauses(reading);
  const stored = await work.db.selectFrom("library.search_entries").select(["id", "digest"]).execute();
  const digests = new Map(stored.map((row) => [row.id, row.digest]));
  const entries: Entry[] = [];
  const wanted = new Set<string>();
  for (const [measure, position] of measuresInOrder) {
    const words = official.get(measure.clauseId) ?? "";
    const id = `measure:${measure.id}`;
    wanted.add(id);
    if (digests.get(id) !== digestOfMeasure(measure, words)) entries.push(entryOfMeasure(measure, words, position));
  }
  added.forEach((clause, index) => {
    const id = idOfClause(clause);
    wanted.add(id);
    if (digests.get(id) !== digestOfClause(clause)) entries.push(entryOfClause(clause, measuresInOrder.length + index));
  });
  const gone = [...digests.keys()].filter((id) => !wanted.has(id));
  for (let at = 0; at < gone.length; at += batch)
    await work.db
      .deleteFrom("library.search_entries")
      .where("id", "in", gone.slice(at, at + batch))
      .execute();
  await writeEntries(work, entries);
  return { written: entries.length, removed: gone.length, kept: wanted.size - entries.length };
}
