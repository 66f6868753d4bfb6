/** Imports the official text of a document: attached to ours where it is one of ours, a draft entry where it is new. */
import type { Work } from "@qiaoti/platform";
import { type DocumentId, documentIds, documents } from "@qiaoti/policies";
import { sql } from "kysely";
import type { ExportedText, ImportResult } from "../contract/import.ts";
import { notYours, numberTaken, regionUnknown, staleText, unknownDocument } from "../errors.ts";
import { textImported } from "../events.ts";
import { compareTexts } from "../matching/compare-texts.ts";
import { type Identified, identify } from "../matching/identify.ts";
import { matchDocument } from "../matching/match-document.ts";
import { clausesOfText, pathOfSegment, reportOf } from "../matching/report.ts";
import { currentTextOf, type KeptText, keepText, wordsByPath, wordsOfUpload } from "../store/keep-text.ts";
import type { Tables } from "../store/tables.ts";
import { draftDocument } from "./draft-document.ts";
import { answersFor, placeWords, regionOf } from "./jurisdiction.ts";
import type { ReadUpload } from "./read-upload.ts";

export interface ImportCommand {
  readonly intent: "preview" | "import" | "replace";
  readonly upload: ReadUpload;
  /** The file in the file store; a preview has none. */
  readonly file?: string;
  readonly region?: string;
  readonly document?: string;
  /** With `replace`: the version that the person saw. */
  readonly version?: number;
}

const byHand = { zh: "由导入人指定", en: "chosen by the person who imports it" };

function identified({ upload, document }: ImportCommand): Identified | undefined {
  const { read, parsed } = upload;
  if (document === undefined) return identify(read.text, parsed);
  const id = documentIds.find((known) => known === document);
  if (id === undefined) throw unknownDocument(document);
  return { document: id, because: [byHand], matching: matchDocument(read.text, parsed, id) };
}

/** What is told of a text, whatever becomes of it. */
export function described(command: ImportCommand, found: Identified | undefined): Omit<ImportResult, "outcome"> {
  const { read, parsed } = command.upload;
  const remarks = read.remarks.map((message) => ({ code: "remark", level: "note" as const, line: 1, message }));
  return {
    ...(found === undefined ? {} : { document: found.document, matching: reportOf(found) }),
    format: read.format,
    ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
    characters: read.text.length,
    ...(parsed.title === undefined ? {} : { title: parsed.title }),
    ...(parsed.number === undefined ? {} : { number: parsed.number }),
    issuers: [...parsed.issuers],
    ...(parsed.issued === undefined ? {} : { issued: parsed.issued }),
    clauses: clausesOfText(parsed, found?.matching.attachments),
    findings: [...remarks, ...parsed.findings],
  };
}

/** What an import of a text would find, without a service: parsed and matched, nothing kept. */
export function describeText(upload: ReadUpload, document?: string): Omit<ImportResult, "outcome"> {
  const command = { intent: "preview" as const, upload, ...(document === undefined ? {} : { document }) };
  return described(command, identified(command));
}

/** A text with its segments and attachments, as an export of it, before anything is kept. */
export function segmentsOf({ read, parsed }: ReadUpload): ExportedText["segments"] {
  return parsed.segments.map((s) => {
    const path = pathOfSegment(s, parsed.clauses);
    return { kind: s.kind, text: read.text.slice(s.start, s.end), ...(path === undefined ? {} : { path }) };
  });
}

/** @throws Problem outside-jurisdiction, number-taken, stale-text, region-unknown, unknown-document */
export async function importDocument(work: Work<Tables>, command: ImportCommand): Promise<ImportResult> {
  const found = identified(command);
  const region =
    found === undefined ? (command.region ?? regionOf(command.upload.parsed)) : documents[found.document].region;
  if (command.intent === "preview") return preview(work, command, found);
  if (region === undefined) throw regionUnknown();
  if (!answersFor(work.actor, region)) throw notYours(placeWords(region));
  // Two imports at once would both find nothing kept.
  await sql`select pg_advisory_xact_lock(hashtext('library.import'))`.execute(work.db);
  return found === undefined
    ? draftDocument(work, command, described(command, undefined), region)
    : attachToOurs(work, command, found, region);
}

async function preview(
  work: Work<Tables>,
  command: ImportCommand,
  found: Identified | undefined,
): Promise<ImportResult> {
  const kept = found === undefined ? undefined : await currentTextOf(work, found.document);
  const told = { outcome: "preview" as const, ...described(command, found) };
  if (kept === undefined) return told;
  const comparison = compareTexts(await wordsByPath(work, kept), wordsOfUpload(command.upload));
  return { ...told, text: kept.id, version: kept.version, comparison };
}

async function attachToOurs(
  work: Work<Tables>,
  command: ImportCommand,
  found: Identified,
  region: string,
): Promise<ImportResult> {
  const told = described(command, found);
  const kept = await currentTextOf(work, found.document);
  if (kept !== undefined && isSame(kept, command.upload))
    return { outcome: "unchanged", text: kept.id, version: kept.version, ...told };
  if (kept !== undefined) await replaceable(command, kept, found.document);
  if (kept !== undefined)
    await work.db.updateTable("library.texts").set({ current: false }).where("id", "=", kept.id).execute();
  const version = (kept?.version ?? 0) + 1;
  const id = await keepText(work, {
    of: { document: found.document },
    region,
    version,
    file: command.file ?? "",
    upload: command.upload,
    clauses: told.clauses,
    measures: found.matching.measures,
    matching: told.matching,
  });
  const outcome = kept === undefined ? "imported" : "replaced";
  await work.audit({
    action: kept === undefined ? "library.import-text" : "library.replace-text",
    object: `document:${found.document}`,
    detail: { text: id, version, attached: told.matching?.ours.attached ?? 0 },
  });
  await work.publish(textImported(id, found.document));
  return { outcome, text: id, version, ...told };
}

/** The same bytes, or the same words in another file. */
const isSame = (kept: KeptText, upload: ReadUpload): boolean =>
  kept.bytesDigest === upload.bytesDigest || kept.textDigest === upload.textDigest;

async function replaceable(command: ImportCommand, kept: KeptText, document: DocumentId): Promise<void> {
  if (command.intent !== "replace")
    throw numberTaken(documents[document].number ?? documents[document].title.zh, kept.version);
  if (command.version !== kept.version) throw staleText(kept.version);
}
