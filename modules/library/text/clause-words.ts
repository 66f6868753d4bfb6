/** Title, body, note, sentences, items, quantities and dates of one clause. */

import type { ClauseDraft } from "./clause-tree.ts";
import type { Clause, InlineItem, Responsibility, Segment, Sentence } from "./document.ts";
import { likelyKinds } from "./kinds.ts";
import { numeral } from "./numbering.ts";
import { cutWords, type Paragraph, placeOf, type Words } from "./paragraphs.ts";
import { datesIn } from "./periods.ts";
import { quantitiesIn } from "./quantities.ts";
import { referencesIn } from "./references.ts";
import { responsibilityIn } from "./responsibility.ts";

/** The longest run of words that is a title rather than a sentence. */
const LONGEST_TITLE = 60;

/** Length of the title at the head of the words, with the full stop after it; 0 where they begin with a sentence. */
function titleLength(words: string, isArticle: boolean): number {
  const bracketed = /^[【［〔][^】］〕]{1,30}[】］〕]/u.exec(words);
  if (bracketed !== null) return bracketed[0].length;
  const stop = words.search(/[。；]/u);
  const rest = stop < 0 ? "" : words.slice(stop + 1).trim();
  if (isArticle) return stop < 0 && words.length <= 20 && !/[，：]/u.test(words) ? words.length : 0;
  if (stop >= 0 && words[stop] === "。" && stop <= LONGEST_TITLE && rest !== "") return stop + 1;
  if (stop < 0 && words.length <= LONGEST_TITLE && !/[：:，,]$/u.test(words)) return words.length;
  return 0;
}

/** Without line breaks' leftovers: spaces between Chinese characters are of the layout. */
export const plainTitle = (words: string): string =>
  words
    .replace(/(?<=[^\u0021-\u007e])[\s　]+|[\s　]+(?=[^\u0021-\u007e])/gu, "")
    .replace(/^[【［〔]|[】］〕。.]+$/gu, "");

function sentencesOf(words: Words): Sentence[] {
  const found: Sentence[] = [];
  for (const m of words.text.matchAll(/[^。！？]+[。！？]*["”’」』）)]*|[。！？]+["”’」』）)]*/gu)) {
    const text = m[0].trim();
    if (text === "") continue;
    const at = m.index + m[0].indexOf(text);
    const cut: Words = { text, pieces: [{ at: 0, from: placeOf(words, at) }] };
    found.push({
      text,
      start: placeOf(words, at),
      end: placeOf(words, at + text.length - 1) + 1,
      kinds: likelyKinds(text, quantitiesIn(cut)),
    });
  }
  return found;
}

const INLINE = [
  /(?<![一二三四五六七八九十第])([一二三四五六七八九十])是(?!否|指)/gu,
  /[（(]([0-9]{1,2})[）)]/gu,
  /([①-⑳])/gu,
  /(?<=^|[：:；;。])\s?([0-9]{1,2})[.．](?![0-9])/gu,
] as const;

function ordinalOf(words: string): number {
  return /[①-⑳]/u.test(words) ? words.charCodeAt(0) - 0x245f : numeral(words);
}

/** Items of a list inside a paragraph: marks of one style that count up from 1, at least two. */
function itemsOf(words: Words): InlineItem[] {
  for (const pattern of INLINE) {
    const marks: { at: number; mark: string }[] = [];
    for (const m of words.text.matchAll(pattern))
      if (ordinalOf(m[1] ?? "") === marks.length + 1) marks.push({ at: m.index, mark: m[0].trim() });
    if (marks.length < 2) continue;
    return marks.map(({ at, mark }, i) => {
      const end = marks[i + 1]?.at ?? words.text.length;
      return {
        mark,
        ordinal: i + 1,
        text: words.text.slice(at, end).trim(),
        start: placeOf(words, at),
        end: placeOf(words, Math.max(at, end - 1)) + 1,
      };
    });
  }
  return [];
}

export interface ClauseRead {
  readonly clause: Clause;
  /** Cuts of the text inside the clause: where a piece of another kind begins. */
  readonly cuts: readonly Omit<Segment, "end">[];
}

const startOf = (paragraph: Paragraph): number => paragraph.lines[0]?.start ?? 0;

/** Reads a clause out of its paragraphs. */
export function readClause(draft: ClauseDraft): ClauseRead {
  const cuts: Omit<Segment, "end">[] = [];
  const bodies: Words[] = [];
  let title: string | undefined;
  let responsibility: Responsibility | undefined;
  draft.paragraphs.forEach((paragraph, i) => {
    const whole = paragraph.words;
    const from = i === 0 ? draft.mark.length : 0;
    const own = cutWords(whole, from);
    const note = responsibilityIn(own);
    const words = note === undefined ? own : cutWords(own, 0, note.at);
    const head = i === 0 ? titleLength(words.text.trimEnd(), draft.mark.style === "article") : 0;
    if (i === 0) {
      cuts.push({ kind: "clause-heading", start: startOf(paragraph), clause: draft.index });
      if (head > 0) title = plainTitle(words.text.slice(0, head));
    }
    const body = cutWords(words, head);
    if (body.text.trim() !== "") {
      bodies.push(body);
      cuts.push({
        kind: "clause-body",
        start: i === 0 ? placeOf(whole, from + head) : startOf(paragraph),
        clause: draft.index,
      });
    }
    if (note !== undefined) {
      responsibility = responsibility === undefined ? note.note : merged(responsibility, note.note);
      const start = from + note.at === 0 && i > 0 ? startOf(paragraph) : note.note.start;
      cuts.push({ kind: "responsible", start, clause: draft.index });
      const after = note.note.end;
      const last = paragraph.lines.at(-1);
      if (last !== undefined && after < last.to) cuts.push({ kind: "clause-body", start: after, clause: draft.index });
    }
  });
  const last = draft.paragraphs.at(-1)?.lines.at(-1);
  const first = draft.paragraphs[0];
  const clause: Clause = {
    index: draft.index,
    ...(draft.parent === undefined ? {} : { parent: draft.parent }),
    depth: draft.depth,
    ...(draft.annex === undefined ? {} : { annexed: true }),
    style: draft.mark.style,
    mark: draft.mark.words,
    ordinal: draft.mark.ordinal,
    path: draft.path,
    ...(title === undefined || title === "" ? {} : { title }),
    body: bodies.map((b) => b.text.trim()).join("\n"),
    start: first === undefined ? 0 : startOf(first),
    end: last?.end ?? 0,
    sentences: bodies.flatMap(sentencesOf),
    items: bodies.flatMap(itemsOf),
    ...(responsibility === undefined ? {} : { responsibility }),
    quantities: bodies.flatMap(quantitiesIn),
    dates: bodies.flatMap(datesIn),
    references: bodies.flatMap(referencesIn),
  };
  return { clause, cuts };
}

function merged(a: Responsibility, b: Responsibility): Responsibility {
  const join = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  return {
    words: a.words + b.words,
    start: a.start,
    end: b.end,
    lead: join(a.lead, b.lead),
    supporting: join(a.supporting, b.supporting),
    joint: join(a.joint, b.joint),
  };
}
