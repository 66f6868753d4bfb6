/** Attaches the clauses of an official text to ours, by place first, by words where the numbering has changed. */
import type { ClauseId, DocumentId, MeasureId } from "@qiaoti/policies";
import type { Clause, ParsedDocument, SegmentKind } from "../text/document.ts";
import { borneOut, pairsOf, rounded } from "./likeness.ts";
import { type OurClause, ourClauses, pairsOfMeasure } from "./our-clauses.ts";

export type AttachedHow = "place" | "words" | "hand";

/** A place of the text: a clause by its path, or a part outside the clauses. */
export type TextPlace = string;

export interface Attachment {
  readonly clause: ClauseId;
  /** Place of our clause as the inventory prints it. */
  readonly place: string;
  readonly path: TextPlace;
  readonly how: AttachedHow;
  /** Share of our words that the official words bear out. */
  readonly agreement: number;
}

export interface MeasureAttachment {
  readonly measure: MeasureId;
  readonly path: TextPlace;
  readonly sentence: string;
  readonly agreement: number;
}

export interface Matching {
  readonly document: DocumentId;
  readonly attachments: readonly Attachment[];
  readonly measures: readonly MeasureAttachment[];
  readonly unmatchedOurs: readonly { readonly clause: ClauseId; readonly place: string }[];
  readonly unmatchedText: readonly Pick<Clause, "path" | "mark" | "title">[];
  /** Clauses of the text with words of their own; a heading over other clauses is none. */
  readonly bodies: number;
  readonly ours: number;
}

/** Attached by place, the words should agree at least so much; below, a person should look. */
export const doubtfulBelow = 0.2;
/** Attached by words alone only where they agree so much. */
const ENOUGH = 0.3;
/** A sentence is the one of a measure where it bears out so much of it. */
const ENOUGH_FOR_SENTENCE = 0.25;

const PARTS: Readonly<Record<string, readonly SegmentKind[]>> = {
  circular: ["notice"],
  preamble: ["preamble"],
  annex: ["annex-list", "annex"],
};
/** Where the circular or the preamble is missing, the other carries its matter. */
const INSTEAD: Readonly<Record<string, string>> = { circular: "preamble", preamble: "circular" };

const wordsOfClause = (c: Clause): string => `${c.title ?? ""}。${c.body}${c.responsibility?.words ?? ""}`;

/** Words of a part of the text that stands outside the clauses. */
export function wordsOfPart(text: string, parsed: ParsedDocument, part: string): string {
  const kinds = PARTS[part] ?? [];
  return parsed.segments
    .filter((s) => kinds.includes(s.kind))
    .map((s) => text.slice(s.start, s.end))
    .join("");
}

/** Whether a clause has words of its own, or nothing below it. */
export function isBody(parsed: ParsedDocument): (clause: Clause) => boolean {
  const parents = new Set(parsed.clauses.map((c) => c.parent));
  return (c) => c.annexed !== true && (c.body !== "" || !parents.has(c.index));
}

/** Matches a parsed text with one of our documents. */
export function matchDocument(text: string, parsed: ParsedDocument, document: DocumentId): Matching {
  const ours = ourClauses(document);
  const bodies = parsed.clauses.filter(isBody(parsed));
  const byPath = new Map(parsed.clauses.map((c) => [c.path, c]));
  const pairs = new Map(bodies.map((c) => [c.path, pairsOf(wordsOfClause(c))]));
  const attachments: Attachment[] = [];
  const open: OurClause[] = [];
  for (const our of ours) {
    const { path } = our.place;
    const clause = path === undefined ? undefined : byPath.get(path);
    if (path !== undefined && clause !== undefined)
      attachments.push({
        clause: our.id,
        place: our.printed,
        path,
        how: "place",
        agreement: agreement(our, pairsOf(wordsOfClause(clause))),
      });
    else {
      const outside = attachOutside(text, parsed, our);
      attachments.push(...outside);
      if (outside.length === 0) open.push(our);
    }
  }
  const taken = new Set(attachments.map((a) => a.path));
  const free = bodies.filter((c) => !taken.has(c.path));
  attachments.push(...byWords(open, free, pairs));
  const attached = new Set(attachments.map((a) => `${a.clause} ${a.place}`));
  const paths = new Set(attachments.map((a) => a.path));
  return {
    document,
    attachments,
    measures: ours.flatMap((our) => sentencesFor(text, parsed, our, attachments)),
    unmatchedOurs: ours.filter((o) => !attached.has(o.key)).map((o) => ({ clause: o.id, place: o.printed })),
    unmatchedText: bodies
      .filter((c) => !paths.has(c.path))
      .map((c) => ({ path: c.path, mark: c.mark, ...(c.title === undefined ? {} : { title: c.title }) })),
    bodies: bodies.length,
    ours: ours.length,
  };
}

const agreement = (our: OurClause, theirs: ReadonlySet<string>): number => rounded(borneOut(our.pairs, theirs));

/** Parts outside the clauses: the circular, the preamble, the annex. */
function attachOutside(text: string, parsed: ParsedDocument, our: OurClause): Attachment[] {
  return our.place.parts.flatMap((part): Attachment[] => {
    const own = wordsOfPart(text, parsed, part);
    const other = INSTEAD[part];
    const path = own.trim() !== "" || other === undefined ? part : other;
    const words = path === part ? own : wordsOfPart(text, parsed, path);
    if (words.trim() === "") return [];
    return [{ clause: our.id, place: our.printed, path, how: "place", agreement: agreement(our, pairsOf(words)) }];
  });
}

/** The clauses whose numbers have changed: each of ours takes the free clause whose words agree best. */
function byWords(
  open: readonly OurClause[],
  free: readonly Clause[],
  pairs: ReadonlyMap<string, ReadonlySet<string>>,
): Attachment[] {
  const offers = open
    .flatMap((our) =>
      free.map((c) => ({ our, path: c.path, agreement: agreement(our, pairs.get(c.path) ?? new Set()) })),
    )
    .filter((o) => o.agreement >= ENOUGH)
    .sort((a, b) => b.agreement - a.agreement);
  const done = new Set<string>();
  return offers.flatMap(({ our, path, agreement: share }): Attachment[] => {
    if (done.has(our.key) || done.has(path)) return [];
    done.add(our.key).add(path);
    return [{ clause: our.id, place: our.printed, path, how: "words", agreement: share }];
  });
}

/** For each measure of a clause the sentence that bears it out best. */
function sentencesFor(
  text: string,
  parsed: ParsedDocument,
  our: OurClause,
  attachments: readonly Attachment[],
): MeasureAttachment[] {
  const places = attachments.filter((a) => a.clause === our.id && a.place === our.printed).map((a) => a.path);
  const sentences = places.flatMap((path) => {
    const clause = parsed.clauses.find((c) => c.path === path);
    const found = clause?.sentences.map((s) => s.text) ?? [];
    const own = clause === undefined ? wordsOfPart(text, parsed, path).split(/(?<=[。！？])/u) : found;
    return own.filter((s) => s.trim() !== "").map((s) => ({ path, sentence: s.trim(), pairs: pairsOf(s) }));
  });
  return our.measures.flatMap((m): MeasureAttachment[] => {
    const pairs = pairsOfMeasure(m);
    let best: MeasureAttachment | undefined;
    for (const s of sentences) {
      const share = rounded(borneOut(pairs, s.pairs));
      if (share >= ENOUGH_FOR_SENTENCE && share > (best?.agreement ?? 0))
        best = { measure: m.id, path: s.path, sentence: s.sentence, agreement: share };
    }
    return best === undefined ? [] : [best];
  });
}
