/** Physical lines of a text, and what a line is before its neighbours are known. */

export interface Line {
  readonly start: number;
  /** Exclusive, with the line break. */
  readonly end: number;
  /** Where its words begin, after spaces and Markdown heading signs. */
  readonly from: number;
  /** Where its words end, before trailing spaces and the break. */
  readonly to: number;
  readonly kind: "blank" | "ornament" | "page-number" | "words";
  /** Carried a Markdown heading sign. */
  readonly heading: boolean;
}

// Spaces as offices' files hold them: ideographic, no-break, zero-width, byte order mark, form feed.
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x3000 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff ||
  code === 0x85;

const ORNAMENT = /^(?:[-—–―_*=~＿－·•※★☆\s]{3,}|\*+)$/u;
const PAGE_NUMBER =
  /^(?:[-—–－]{1,2}\s*\d{1,4}\s*[-—–－]{1,2}|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,3})$/u;

function kindOf(words: string): Line["kind"] {
  if (words === "") return "blank";
  if (words.length > 80) return "words";
  if (PAGE_NUMBER.test(words)) return "page-number";
  return ORNAMENT.test(words) ? "ornament" : "words";
}

/** The lines of a text; joined they are the text. Breaks are CRLF, LF, CR, form feed and the two of Unicode. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\u2028\u2029\u0085]/gu;
  let start = 0;
  while (start < text.length) {
    const found = breaks.exec(text);
    const end = found === null ? text.length : found.index + found[0].length;
    lines.push(lineOf(text, start, end));
    start = end;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  const sign = /^#{1,6}[ \t\u3000]+/u.exec(text.slice(from, Math.min(to, from + 12)));
  if (sign !== null) {
    from += sign[0].length;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  }
  return { start, end, from, to, kind: kindOf(text.slice(from, to)), heading: sign !== null };
}

/** Finds the 1-based line of an offset. */
export function lineFinder(lines: readonly Line[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
