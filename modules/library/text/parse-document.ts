/** Reads the text of a policy document: its parts, none of its characters lost. Pure; linear in the length of the text. */
import { type ClauseRead, readClause } from "./clause-words.ts";
import type { Finding, ParsedDocument, Segment } from "./document.ts";
import { readFront } from "./front-matter.ts";
import { type Line, lineFinder } from "./lines.ts";
import { organisationsIn } from "./organisations.ts";
import { type Outline, outlineOf, type Placed } from "./outline.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { dateOf } from "./periods.ts";

type Cut = Omit<Segment, "end">;

/** Segments from the places where a piece of another kind begins. Nothing can be lost: each ends where the next begins. */
function segmentsFrom(text: string, cuts: readonly Cut[]): Segment[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  if (text.length > 0 && (sorted[0]?.start ?? text.length) > 0) sorted.unshift({ kind: "other", start: 0 });
  sorted.forEach((cut, i) => {
    const end = sorted[i + 1]?.start ?? text.length;
    if (end <= cut.start) return;
    const before = segments.at(-1);
    if (before !== undefined && before.kind === cut.kind && before.clause === cut.clause)
      segments[segments.length - 1] = { ...before, end };
    else segments.push({ ...cut, end });
  });
  return segments;
}

/** Lines without words inside and between paragraphs, and where the words go on after them. */
function cutsOfLines(lines: readonly Line[], kindAt: (line: Line) => Omit<Cut, "start"> | undefined): Cut[] {
  const cuts: Cut[] = [];
  let idle = true;
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "page-number" || line.kind === "ornament") {
      cuts.push({ kind: line.kind, start: line.start });
      idle = true;
    } else if (idle) {
      const kind = kindAt(line);
      if (kind !== undefined) cuts.push({ ...kind, start: line.start });
      idle = false;
    }
  }
  return cuts;
}

/** Cuts of clauses and of the lines between them; at one place the cut of the clause stands. */
function cutsOf(lines: readonly Line[], outline: Outline, front: readonly Cut[], read: readonly ClauseRead[]): Cut[] {
  const byPlace = new Map<number, Cut>();
  for (const cut of [...front, ...othersOf(outline.placed), ...read.flatMap((r) => r.cuts)])
    byPlace.set(cut.start, cut);
  const known = [...byPlace.values()].sort((a, b) => a.start - b.start);
  let next = 0;
  const resumed = cutsOfLines(lines, (line) => {
    while ((known[next + 1]?.start ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    const cut = known[next];
    return cut === undefined || cut.start > line.start
      ? undefined
      : { kind: cut.kind, ...(cut.clause === undefined ? {} : { clause: cut.clause }) };
  });
  for (const cut of resumed) if (!byPlace.has(cut.start)) byPlace.set(cut.start, cut);
  return [...byPlace.values()];
}

function othersOf(placed: readonly Placed[]): Cut[] {
  return placed.flatMap(({ paragraph, role }) => {
    const start = paragraph.lines[0]?.start ?? 0;
    if (role === "front" || role === "heading" || role === "body") return [];
    return [{ kind: role, start }];
  });
}

function warn(code: Finding["code"], zh: string, en: string): Finding {
  return { code, level: "warning", line: 1, message: { zh, en } };
}

/**
 * Reads a text. Any text at all is read; what does not look like a policy has no clauses and says so in its findings.
 *
 * @param text as decoded, without a byte order mark
 */
export function parseDocument(text: string): ParsedDocument {
  const { lines, paragraphs } = paragraphsOf(text);
  const lineAt = lineFinder(lines);
  const outline = outlineOf(paragraphs);
  const inFront = outline.placed.filter((p) => p.role === "front").map((p) => p.paragraph);
  const front = readFront(inFront);
  const frontCuts = inFront.flatMap((p, i): Cut[] => [
    { kind: front.kinds[i] ?? "other", start: p.lines[0]?.start ?? 0 },
  ]);
  const read = outline.clauses.map(readClause);
  const clauses = read.map((r) => r.clause);
  const segments = segmentsFrom(text, cutsOf(lines, outline, frontCuts, read));
  const tail = tailOf(outline.placed);
  const issuers = front.issuers.length > 0 ? front.issuers : tail.issuers;
  const issued = front.issued ?? tail.issued;
  const annexes = outline.annexes;
  const annexLine = lineAt(segments.find((s) => s.kind === "annex-list")?.start ?? 0);
  const findings: Finding[] = [
    ...outline.findings.map(({ at, ...finding }) => ({ ...finding, line: lineAt(at) })),
    ...(front.title === undefined ? [warn("no-title", "没有找到标题", "no title was found")] : []),
    ...(front.number === undefined
      ? [note("no-number", "文中没有发文字号", "the text carries no document number")]
      : []),
    ...(issued === undefined
      ? [note("no-date", "文中没有完整的成文日期", "the text carries no full date of issue")]
      : []),
    ...(issuers.length === 0 ? [note("no-issuer", "没有找到发文机关", "no issuing organ was found")] : []),
    ...(clauses.length === 0 ? [warn("no-clauses", "没有找到带序号的条款", "no numbered clause was found")] : []),
    ...annexes
      .filter((a) => !a.present)
      .map((a) => ({
        ...note(
          "annex-missing",
          `列有附件“${a.title}”，但文中没有附件内容`,
          `the annex "${a.title}" is listed, but its text is not here`,
        ),
        line: annexLine,
      })),
  ];
  return {
    segments,
    ...(front.title === undefined ? {} : { title: front.title }),
    ...(front.circular === undefined ? {} : { circular: front.circular }),
    ...(front.number === undefined ? {} : { number: front.number }),
    issuers,
    addressees: front.addressees,
    ...(issued === undefined ? {} : { issued }),
    ...(tail.published === undefined ? {} : { published: tail.published }),
    basis: front.basis,
    clauses,
    annexes,
    findings: findings.sort((a, b) => a.line - b.line),
  };
}

const note = (code: Finding["code"], zh: string, en: string): Finding => ({ ...warn(code, zh, en), level: "note" });

interface Tail {
  readonly issuers: readonly string[];
  readonly issued?: string;
  readonly published?: string;
}

/** Who signs and when, after the last clause; 印发 tells the day of printing, not of issue. */
function tailOf(placed: readonly Placed[]): Tail {
  const issuers: string[] = [];
  let issued: string | undefined;
  let published: string | undefined;
  for (const { paragraph, role } of placed) {
    const words = paragraph.words.text;
    if (role === "sign-off") issuers.push(...organisationsIn(words));
    if (role !== "date" && role !== "publication") continue;
    const day = dateOf(words);
    if (/印\s*发/u.test(words)) published ??= day;
    else if (role === "date") issued ??= day;
  }
  return {
    issuers: [...new Set(issuers)],
    ...(issued === undefined ? {} : { issued }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Words of a clause as printed, number and note included, page breaks kept. */
export function printedWords(text: string, document: ParsedDocument, clause: number): string {
  return document.segments
    .filter((s) => s.clause === clause)
    .map((s) => text.slice(s.start, s.end))
    .join("");
}
