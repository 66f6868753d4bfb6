/** What is read of official texts and drafts. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { Draft, ExportedText, TextSummary } from "../contract/import.ts";
import type { DraftContent } from "../draft/draft-content.ts";
import { notFound } from "../errors.ts";
import { findDraft, presentDraft } from "../store/drafts.ts";
import { exportOf, summaryOf } from "../store/keep-text.ts";
import type { Tables } from "../store/tables.ts";

/** Every version of every text, the newest first. */
export async function listTexts(work: Work<Tables>): Promise<TextSummary[]> {
  const rows = await work.db
    .selectFrom("library.texts")
    .select([
      "id",
      "document",
      "draft",
      "region",
      "version",
      "revision",
      "current",
      "title",
      "number",
      "issued",
      "file",
      "file_name",
      "format",
      "encoding",
      "bytes",
      "bytes_sha256",
      "text_sha256",
      "characters",
      "imported_by",
      "imported_at",
      "matching",
    ])
    .orderBy("imported_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(summaryOf);
}

/** @throws Problem not-found */
export async function readText(work: Work<Tables>, id: string): Promise<ExportedText> {
  const found = await exportOf(work, id);
  if (found === undefined) throw notFound();
  return found;
}

/** The file as it was imported. @throws Problem not-found */
export async function readOriginal(
  work: Work<Tables>,
  id: string,
): Promise<{ readonly file: string; readonly name: string; readonly type: string }> {
  const row = await work.db
    .selectFrom("library.texts")
    .select(["file", "file_name"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { file: row.file, name: row.file_name, type: "application/octet-stream" };
}

/** Drafts that the actor may see, those under review first. */
export async function listDrafts(work: Work<Tables>) {
  const rows = await work.db
    .selectFrom("library.drafts")
    .selectAll()
    .where(sql<boolean>`platform.in_jurisdiction(region)`)
    .orderBy((e) => e.case().when("state", "=", "in-review").then(0).else(1).end())
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => {
    const content = row.content as DraftContent;
    const count = (state: string): number => content.clauses.filter((c) => c.state === state).length;
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      region: row.region,
      title: content.title,
      ...(content.number === undefined ? {} : { number: content.number }),
      issuers: [...content.issuers],
      ...(content.issued === undefined ? {} : { issued: content.issued }),
      clauses: content.clauses.length,
      open: count("open"),
      rejected: count("rejected"),
      createdAt: row.created_at.toISOString(),
    };
  });
}

/** @throws Problem not-found */
export async function readDraft(work: Work<Tables>, id: string): Promise<Draft> {
  const draft = await findDraft(work, id);
  if (draft === undefined) throw notFound();
  return presentDraft(work, draft);
}
