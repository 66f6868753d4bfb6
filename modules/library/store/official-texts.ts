/** Official wording by our clauses and measures, and the documents that reviewers added: for reading and search. */
import type { Work } from "@qiaoti/platform";
import type { ClauseOfText } from "../contract/import.ts";
import type { DraftContent } from "../draft/draft-content.ts";
import type { MeasureAttachment } from "../matching/match-document.ts";
import type { OfficialTexts } from "../queries/official.ts";
import type { Tables } from "./tables.ts";

const mine = (work: Work<never>): Work<Tables>["db"] => work.db as unknown as Work<Tables>["db"];

async function published(work: Work<never>): Promise<{ id: string; region: string; content: DraftContent }[]> {
  const rows = await mine(work)
    .selectFrom("library.drafts")
    .select(["id", "region", "content"])
    .where("state", "=", "published")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ id, region, content }) => ({ id, region, content: content as DraftContent }));
}

const acceptedIn = (content: DraftContent) => content.clauses.filter((c) => c.state === "accepted" && c.text !== "");

export const officialTexts: OfficialTexts = {
  current: async (work) => {
    const rows = await mine(work)
      .selectFrom("library.texts")
      .select(["document", "id", "version", "imported_at"])
      .where("current", "=", true)
      .where("document", "is not", null)
      .execute();
    return new Map(
      rows.map((r) => [r.document ?? "", { text: r.id, version: r.version, importedAt: r.imported_at.toISOString() }]),
    );
  },
  pieces: async (work, document) => {
    const text = await mine(work)
      .selectFrom("library.texts")
      .select(["id", "clauses"])
      .where("document", "=", document)
      .where("current", "=", true)
      .executeTakeFirst();
    if (text === undefined) return [];
    const segments = await mine(work)
      .selectFrom("library.segments")
      .select(["path", "words"])
      .where("text", "=", text.id)
      .where("path", "is not", null)
      .orderBy("position")
      .execute();
    const words = new Map<string, string>();
    for (const s of segments) words.set(s.path ?? "", (words.get(s.path ?? "") ?? "") + s.words);
    return (text.clauses as ClauseOfText[]).flatMap((c) =>
      c.clauses.map((clause) => ({
        clause,
        text: text.id,
        path: c.path,
        mark: c.mark,
        words: (words.get(c.path) ?? "").trim(),
      })),
    );
  },
  sentences: async (work, document) => {
    const text = await mine(work)
      .selectFrom("library.texts")
      .select("measures")
      .where("document", "=", document)
      .where("current", "=", true)
      .executeTakeFirst();
    return new Map(((text?.measures ?? []) as MeasureAttachment[]).map((m) => [m.measure, m.sentence]));
  },
  added: async (work) =>
    (await published(work)).map(({ id, region, content }) => ({
      id,
      region,
      title: content.title,
      number: content.number,
      issuers: content.issuers,
      issued: content.issued,
      clauses: acceptedIn(content).length,
    })),
  addedClauses: async (work) =>
    (await published(work)).flatMap(({ id, region, content }) =>
      acceptedIn(content).map((c) => ({
        draft: id,
        document: content.title,
        region,
        path: c.path,
        mark: c.mark,
        title: c.title,
        text: c.text,
      })),
    ),
};
