/** Shows where words were found: a text in pieces, and the stretch of a long text that tells most. */

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Every place at which one of the words stands, the longest first, none twice. Offsets in the text. */
function placesOf(text: string, marks: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const taken: { start: number; end: number }[] = [];
  for (const mark of marks) {
    if (mark.length === 0) continue;
    for (let at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + mark.length)) {
      const end = at + mark.length;
      if (taken.every((t) => end <= t.start || at >= t.end)) taken.push({ start: at, end });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A text in pieces, found words marked. The pieces joined are the text. */
export function marked(text: string, marks: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of placesOf(text, marks)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

export const holds = (text: string, marks: readonly string[]): boolean => placesOf(text, marks).length > 0;

/** The stretch of at most `width` characters in which most found words stand, in pieces; its ends say that it goes on. */
export function snippet(text: string, marks: readonly string[], width = 110): Piece[] {
  if (text.length <= width) return marked(text, marks);
  const places = placesOf(text, marks);
  let best = 0;
  let most = -1;
  for (const { start } of places) {
    const from = Math.max(0, Math.min(start - 20, text.length - width));
    const count = places.filter((p) => p.start >= from && p.end <= from + width).length;
    if (count > most) {
      most = count;
      best = from;
    }
  }
  const pieces = marked(text.slice(best, best + width), marks);
  return [
    ...(best > 0 ? [{ text: "…", hit: false }] : []),
    ...pieces,
    ...(best + width < text.length ? [{ text: "…", hit: false }] : []),
  ];
}
