/** What an import tells: the clauses of the text with what each is attached to, and the match in figures. */
import type { ClauseOfText, MatchingReport } from "../contract/import.ts";
import type { Clause, ParsedDocument, Segment } from "../text/document.ts";
import type { Identified } from "./identify.ts";
import { type Attachment, doubtfulBelow, type Matching } from "./match-document.ts";
import { ourClauses } from "./our-clauses.ts";

const PARTS: Readonly<Record<string, string>> = { circular: "印发通知", preamble: "引言", annex: "附件" };

/** Path of a segment: its clause, or the part of the text that it stands in. */
export function pathOfSegment(segment: Segment, clauses: readonly Clause[]): string | undefined {
  if (segment.clause !== undefined) return clauses[segment.clause]?.path;
  if (segment.kind === "notice") return "circular";
  if (segment.kind === "preamble") return "preamble";
  return segment.kind === "annex" || segment.kind === "annex-list" ? "annex" : undefined;
}

/** The clauses of a text, the parts outside them first and last, each with what it is attached to. */
export function clausesOfText(parsed: ParsedDocument, attachments: readonly Attachment[] = []): ClauseOfText[] {
  const part = (path: string): ClauseOfText[] => {
    const characters = parsed.segments
      .filter((s) => pathOfSegment(s, parsed.clauses) === path && s.clause === undefined)
      .reduce((sum, s) => sum + s.end - s.start, 0);
    return characters === 0
      ? []
      : [{ path, mark: PARTS[path] ?? path, depth: 0, characters, ...attachedTo(path, attachments) }];
  };
  return [
    ...part("circular"),
    ...part("preamble"),
    ...parsed.clauses.map((c) => clauseOf(c, attachments)),
    ...part("annex"),
  ];
}

function clauseOf(c: Clause, attachments: readonly Attachment[]): ClauseOfText {
  const note = c.responsibility;
  return {
    path: c.path,
    mark: c.mark,
    depth: c.depth,
    ...(c.title === undefined ? {} : { title: c.title }),
    characters: (c.title ?? "").length + c.body.length,
    ...attachedTo(c.path, attachments),
    ...(note === undefined
      ? {}
      : {
          departments: {
            words: note.words,
            lead: [...note.lead],
            supporting: [...note.supporting],
            joint: [...note.joint],
          },
        }),
  };
}

function attachedTo(
  path: string,
  attachments: readonly Attachment[],
): Pick<ClauseOfText, "clauses" | "how" | "agreement"> {
  const own = attachments.filter((a) => a.path === path);
  const first = own[0];
  if (first === undefined) return { clauses: [] };
  return {
    clauses: [...new Set(own.map((a) => a.clause))],
    how: first.how,
    agreement: Math.max(...own.map((a) => a.agreement)),
  };
}

const percent = (part: number, of: number): number => (of === 0 ? 100 : Math.round((part / of) * 1000) / 10);

/** The match in figures, with what did not match by name. */
export function reportOf({ document, because, matching }: Identified): MatchingReport {
  const ours = matching.ours - matching.unmatchedOurs.length;
  const theirs = matching.bodies - matching.unmatchedText.length;
  const total = ourClauses(matching.document).reduce((sum, c) => sum + c.measures.length, 0);
  return {
    document,
    because: [...because],
    ours: { total: matching.ours, attached: ours, percent: percent(ours, matching.ours) },
    text: { total: matching.bodies, attached: theirs, percent: percent(theirs, matching.bodies) },
    measures: { total, attached: matching.measures.length },
    unmatchedOurs: matching.unmatchedOurs.map((u) => ({ ...u })),
    unmatchedText: matching.unmatchedText.map((u) => ({ ...u })),
    doubtful: doubtfulIn(matching),
  };
}

/** Attached by place though the words agree little. Parts outside the clauses carry few words of ours: they are not judged. */
function doubtfulIn(matching: Matching): MatchingReport["doubtful"] {
  return matching.attachments
    .filter((a) => a.how === "place" && a.agreement < doubtfulBelow && PARTS[a.path] === undefined)
    .map(({ clause, place, path, agreement }) => ({ clause, place, path, agreement }));
}
