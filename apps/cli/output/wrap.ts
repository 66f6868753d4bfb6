/** Breaks runs of text into lines of a terminal's width: Chinese between characters, words at spaces. */
import { columnsOf, type Rich, type Span } from "@qiaoti/engine/render";

/** Marks that may not begin a line, and marks that may not end one (GB/T 15834). */
const CLOSING = /^[，。、；：？！）》”’…—〕】%,.;:?!)\]}]$/u;
const OPENING = /^[（《“‘〔【([{]$/u;
/** Units that stay with their figure. */
const UNIT = /^[年月日天岁人项件条次级元万亿段份个]$/u;
const WIDE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]$/u;

interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** What stays together on one line: a Chinese character with the marks that cling to it, or a word. */
type Word = readonly Piece[];

interface Token {
  readonly words: Word;
  readonly width: number;
  readonly space: boolean;
}

function* characters(text: Rich): Generator<Piece> {
  for (const span of text) for (const character of span.text) yield { text: character, strong: span.strong === true };
}

/** Whether a line may be broken between two characters. */
function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (/\d/.test(before) && UNIT.test(after)) return false;
  return WIDE.test(before) || WIDE.test(after);
}

function tokensOf(text: Rich): Token[] {
  const tokens: Token[] = [];
  let current: Piece[] = [];
  const close = (): void => {
    if (current.length > 0) tokens.push({ words: current, width: widthOf(current), space: false });
    current = [];
  };
  for (const piece of characters(text)) {
    if (piece.text === " ") {
      close();
      tokens.push({ words: [piece], width: 1, space: true });
      continue;
    }
    const last = current[current.length - 1];
    if (last !== undefined && mayBreak(last.text, piece.text)) close();
    current.push(piece);
  }
  close();
  return tokens;
}

const widthOf = (pieces: readonly Piece[]): number => columnsOf(pieces.map((p) => p.text).join(""));

/** A word too long for a whole line, cut where the line ends. */
function cut(token: Token, width: number): Token[] {
  if (token.width <= width) return [token];
  const parts: Token[] = [];
  let part: Piece[] = [];
  for (const piece of token.words) {
    if (part.length > 0 && widthOf([...part, piece]) > width) {
      parts.push({ words: part, width: widthOf(part), space: false });
      part = [];
    }
    part.push(piece);
  }
  return [...parts, { words: part, width: widthOf(part), space: false }];
}

/** Pieces of one kind side by side become one span. */
function spansOf(pieces: readonly Piece[]): Rich {
  const spans: { text: string; strong: boolean }[] = [];
  for (const piece of pieces) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.strong === piece.strong) last.text += piece.text;
    else spans.push({ ...piece });
  }
  return spans.map(({ text, strong }): Span => (strong ? { text, strong: true } : { text }));
}

/** Lines of at most `width` columns, the first one shortened by `first` columns that are taken already. */
export function wrapRich(text: Rich, width: number, first = 0): Rich[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = first;
  const close = (): void => {
    while (line[line.length - 1]?.text === " ") line.pop();
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const token of tokensOf(text).flatMap((t) => cut(t, width))) {
    if (used > 0 && used + token.width > width) close();
    if (token.space && line.length === 0 && lines.length > 0) continue;
    line.push(...token.words);
    used += token.width;
  }
  close();
  return lines.map(spansOf);
}

/** The same for plain text. */
export function wrapText(text: string, width: number): string[] {
  return wrapRich([{ text }], width).map((line) => line.map((span) => span.text).join(""));
}
