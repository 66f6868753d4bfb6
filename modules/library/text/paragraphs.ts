/** Paragraphs: lines that a page break or a narrow column tore apart are one again. */
import { type Line, linesOf } from "./lines.ts";
import { type Mark, markAt } from "./numbering.ts";

/** Joined words, and for each of their code units its place in the text. */
export interface Words {
  readonly text: string;
  /** Pieces of the text that the words were joined from: place in the words, place in the text. */
  readonly pieces: readonly { readonly at: number; readonly from: number }[];
}

export interface Paragraph {
  lines: Line[];
  readonly words: Words;
  readonly mark: Mark | undefined;
  readonly heading: boolean;
  /** Blank lines or a page number stood before it. */
  readonly apart: boolean;
  readonly kind: "words" | "ornament";
}

/** Place in the text of a place in joined words. */
export function placeOf(words: Words, at: number): number {
  let low = 0;
  let high = words.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words.pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = words.pieces[low];
  return piece === undefined ? 0 : piece.from + (at - piece.at);
}

/** Joins words; between two letters or digits of the Latin kind a space stands, between Chinese characters none. */
export function joinWords(parts: readonly Words[]): Words {
  let text = "";
  const pieces: { at: number; from: number }[] = [];
  for (const part of parts) {
    const latin = /[A-Za-z0-9,.;]$/.test(text.slice(-1)) && /^[A-Za-z]/.test(part.text);
    if (latin) text += " ";
    for (const piece of part.pieces) pieces.push({ at: text.length + piece.at, from: piece.from });
    text += part.text;
  }
  return { text, pieces };
}

/** A cut of joined words. */
export function cutWords(words: Words, from: number, to = words.text.length): Words {
  const end = Math.max(from, to);
  const pieces = words.pieces
    .filter((p, i) => (words.pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY) > from && p.at < end)
    .map((p) => (p.at < from ? { at: 0, from: p.from + (from - p.at) } : { at: p.at - from, from: p.from }));
  return {
    text: words.text.slice(from, end),
    pieces: pieces.length > 0 ? pieces : [{ at: 0, from: placeOf(words, from) }],
  };
}

/** Last character of a sentence that is complete. */
const ENDED = /[。！？!?；;：:…]["”’」』）)】]*$/u;
const CLOSED = /["”’」』）)】》〉〕\]]$/u;
const KIND_OF_DOCUMENT =
  /(?:通知|意见|决定|方案|办法|措施|规定|细则|条例|规划|计划|纲要|公告|通告|批复|函)(?:[（(][^（()）]{1,12}[）)])?$/u;
const DATE_ALONE =
  /^[（(]?(?:[12]\d{3}|[二一][〇○零OＯ一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日(?:印发|发布)?[）)]?$/u;
const OPENS_PART = /^(?:附\s*件|附\s*[：:]|抄\s*送|主\s*送|[（(]此件|[（(](?:责任|牵头|配合)(?:单位|部门))/u;
/** At least so many characters fill a line in a narrow column or page. */
const FULL_LINE = 25;
/** A bracket that never closes does not swallow the rest of the document. */
const LONGEST_OPEN = 4000;

const PAIRS: Readonly<Record<string, number>> = {
  "（": 1,
  "(": 1,
  "《": 1,
  "〈": 1,
  "“": 1,
  "）": -1,
  ")": -1,
  "》": -1,
  "〉": -1,
  "”": -1,
};

interface Open {
  lines: Line[];
  parts: string[];
  length: number;
  balance: number;
  mark: Mark | undefined;
  heading: boolean;
  apart: boolean;
}

function balanceOf(words: string): number {
  let balance = 0;
  for (const c of words) balance += PAIRS[c] ?? 0;
  return balance;
}

/** Whether the words so far leave a sentence, or a bracket, open. */
export function isUnfinished(last: string, length: number, balance: number, first = last): boolean {
  if (balance > 0 && length < LONGEST_OPEN) return true;
  if (/[，、]$/u.test(last)) return true;
  if (length < FULL_LINE || ENDED.test(last)) return false;
  if (KIND_OF_DOCUMENT.test(last) && /关于|印发/u.test(first + last)) return false;
  return !CLOSED.test(last);
}

function goesOn(open: Open, line: Line, words: string, mark: Mark | undefined, apart: boolean): boolean {
  if (line.heading || mark !== undefined) return false;
  if (DATE_ALONE.test(words) || (OPENS_PART.test(words) && open.balance <= 0)) return false;
  const last = open.parts.at(-1) ?? "";
  if (open.heading && open.balance <= 0) return false;
  // A long heading on a line of its own, then its text after a blank line.
  const headingAlone = apart && open.mark !== undefined && open.lines.length === 1 && open.length <= 45;
  if (headingAlone && open.balance <= 0 && !/[。，；]/u.test(last)) return false;
  return isUnfinished(last, open.length, open.balance, open.parts[0]);
}

/** The paragraphs of a text, with the lines that carry no words left out of their joined words. */
export function paragraphsOf(text: string): { readonly lines: readonly Line[]; readonly paragraphs: Paragraph[] } {
  const lines = linesOf(text);
  const paragraphs: Paragraph[] = [];
  let open: Open | undefined;
  let apart = true;
  const close = (): void => {
    if (open !== undefined) paragraphs.push(closed(text, open));
    open = undefined;
  };
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "page-number") {
      apart = true;
      continue;
    }
    if (line.kind === "ornament") {
      close();
      paragraphs.push({
        lines: [line],
        words: wordsOf(text, [line]),
        mark: undefined,
        heading: false,
        apart,
        kind: "ornament",
      });
      apart = true;
      continue;
    }
    const words = text.slice(line.from, line.to);
    const mark = markAt(words.slice(0, 40));
    const balance = balanceOf(words);
    if (open !== undefined && goesOn(open, line, words, mark, apart)) {
      open.lines.push(line);
      open.parts.push(words);
      open.length += words.length;
      open.balance += balance;
    } else {
      close();
      open = { lines: [line], parts: [words], length: words.length, balance, mark, heading: line.heading, apart };
    }
    apart = false;
  }
  close();
  return { lines, paragraphs };
}

function wordsOf(text: string, lines: readonly Line[]): Words {
  return joinWords(
    lines.map((line) => ({ text: text.slice(line.from, line.to), pieces: [{ at: 0, from: line.from }] })),
  );
}

function closed(text: string, open: Open): Paragraph {
  const { lines, mark, heading, apart } = open;
  return { lines, words: wordsOf(text, lines), mark, heading, apart, kind: "words" };
}

/** Two paragraphs that belong together as one: the second began with what only looked like a number. */
export function joined(first: Paragraph, second: Paragraph): Paragraph {
  return { ...first, lines: [...first.lines, ...second.lines], words: joinWords([first.words, second.words]) };
}

export function endsOpen(paragraph: Paragraph): boolean {
  const { text } = paragraph.words;
  return isUnfinished(text.slice(-200), text.length, balanceOf(text), text.slice(0, 200));
}

export { DATE_ALONE, KIND_OF_DOCUMENT };
