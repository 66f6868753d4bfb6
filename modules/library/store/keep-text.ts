/** Writes an official text with its segments, and reads one back. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import type { ClauseOfText, ExportedText, MatchingReport, TextSummary } from "../contract/import.ts";
import type { ClauseWords } from "../matching/compare-texts.ts";
import type { MeasureAttachment } from "../matching/match-document.ts";
import { clausesOfText, pathOfSegment } from "../matching/report.ts";
import type { Finding } from "../text/document.ts";
import type { ReadUpload } from "../use-cases/read-upload.ts";
import type { TextRow } from "./import-tables.ts";
import type { Tables } from "./tables.ts";

export interface TextToKeep {
  readonly of: { readonly document: string } | { readonly draft: string };
  readonly region: string;
  readonly version: number;
  readonly file: string;
  readonly upload: ReadUpload;
  readonly clauses: readonly ClauseOfText[];
  readonly measures: readonly MeasureAttachment[];
  readonly matching: MatchingReport | undefined;
}

/** Rows of one insert: parameters of a statement are counted in 16 bits. */
const BATCH = 2000;

/** Keeps a text as the current one of its document or draft. Gives its id. */
export async function keepText(work: Work<Tables>, keep: TextToKeep): Promise<string> {
  const { parsed, read } = keep.upload;
  const id = randomUUID();
  await work.db
    .insertInto("library.texts")
    .values({
      id,
      document: "document" in keep.of ? keep.of.document : null,
      draft: "draft" in keep.of ? keep.of.draft : null,
      region: keep.region,
      version: keep.version,
      revision: 1,
      current: true,
      title: parsed.title ?? null,
      number: parsed.number ?? null,
      issued: parsed.issued ?? null,
      issuers: JSON.stringify(parsed.issuers),
      file: keep.file,
      file_name: keep.upload.name,
      format: read.format,
      encoding: read.encoding ?? null,
      bytes: keep.upload.bytes,
      bytes_sha256: keep.upload.bytesDigest,
      text_sha256: keep.upload.textDigest,
      characters: read.text.length,
      clauses: JSON.stringify(keep.clauses),
      measures: JSON.stringify(keep.measures),
      matching: keep.matching === undefined ? null : JSON.stringify(keep.matching),
      findings: JSON.stringify(parsed.findings),
      imported_by: work.actor.id,
      imported_at: work.now,
    })
    .execute();
  const rows = parsed.segments.map((s, position) => ({
    text: id,
    position,
    kind: s.kind,
    path: pathOfSegment(s, parsed.clauses) ?? null,
    words: read.text.slice(s.start, s.end),
  }));
  for (let at = 0; at < rows.length; at += BATCH)
    await work.db
      .insertInto("library.segments")
      .values(rows.slice(at, at + BATCH))
      .execute();
  return id;
}

/** A row as a summary; JSON columns arrive parsed. */
export function summaryOf(
  row: Omit<TextRow, "clauses" | "measures" | "matching" | "findings" | "issuers"> & { readonly matching?: unknown },
): TextSummary {
  const matching = row.matching as MatchingReport | null | undefined;
  return {
    id: row.id,
    ...(row.document === null ? {} : { document: row.document }),
    ...(row.draft === null ? {} : { draft: row.draft }),
    version: row.version,
    revision: row.revision,
    current: row.current,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.issued === null ? {} : { issued: row.issued }),
    region: row.region,
    fileName: row.file_name,
    format: row.format,
    bytes: row.bytes,
    characters: row.characters,
    importedBy: row.imported_by,
    importedAt: row.imported_at.toISOString(),
    ...(matching === null || matching === undefined ? {} : { attachedPercent: matching.ours.percent }),
  };
}

/** A kept text with its segments; undefined where there is none that the actor may see. */
export async function exportOf(work: Work<Tables>, id: string): Promise<ExportedText | undefined> {
  const row = await work.db.selectFrom("library.texts").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const segments = await work.db
    .selectFrom("library.segments")
    .select(["kind", "words", "path"])
    .where("text", "=", id)
    .orderBy("position")
    .execute();
  const matching = row.matching as MatchingReport | null;
  return {
    format: "qiaoti-official-text/1",
    summary: summaryOf(row),
    segments: segments.map((s) => ({ kind: s.kind, text: s.words, ...(s.path === null ? {} : { path: s.path }) })),
    clauses: row.clauses as ClauseOfText[],
    measures: row.measures as MeasureAttachment[],
    ...(matching === null ? {} : { matching }),
    findings: row.findings as Finding[],
  };
}

export interface KeptText {
  readonly id: string;
  readonly version: number;
  readonly bytesDigest: string;
  readonly textDigest: string;
}

/** The text of one of our documents that stands now. */
export async function currentTextOf(work: Work<Tables>, document: string): Promise<KeptText | undefined> {
  const row = await work.db
    .selectFrom("library.texts")
    .select(["id", "version", "bytes_sha256", "text_sha256"])
    .where("document", "=", document)
    .where("current", "=", true)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { id: row.id, version: row.version, bytesDigest: row.bytes_sha256, textDigest: row.text_sha256 };
}

/** Words of the clauses of a kept text, by path. */
export async function wordsByPath(work: Work<Tables>, { id }: KeptText): Promise<ClauseWords> {
  const exported = await exportOf(work, id);
  const marks = new Map(exported?.clauses.map((c) => [c.path, c.mark]));
  return gathered(exported?.segments.map((s) => [s.path, s.text]) ?? [], marks);
}

/** Words of the clauses of an uploaded text, by path. */
export function wordsOfUpload({ read, parsed }: ReadUpload): ClauseWords {
  const marks = new Map(clausesOfText(parsed).map((c) => [c.path, c.mark]));
  return gathered(
    parsed.segments.map((s) => [pathOfSegment(s, parsed.clauses), read.text.slice(s.start, s.end)]),
    marks,
  );
}

function gathered(
  pieces: readonly (readonly [string | undefined, string])[],
  marks: ReadonlyMap<string, string>,
): ClauseWords {
  const words = new Map<string, { mark: string; words: string }>();
  for (const [path, text] of pieces) {
    if (path === undefined) continue;
    const known = words.get(path);
    if (known === undefined) words.set(path, { mark: marks.get(path) ?? "", words: text });
    else known.words += text;
  }
  return words;
}
