/** How much of our words the official words bear out: pairs of neighbouring characters that both have. */

const NOISE = /[^\u4e00-\u9fffA-Za-z0-9%]+/gu;

/** Pairs of neighbouring characters, punctuation left out. */
export function pairsOf(words: string): Set<string> {
  const plain = words.replace(NOISE, "");
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i += 1) pairs.add(plain.slice(i, i + 2));
  return pairs;
}

/** Share of the first's pairs that the second has too, 0 to 1. */
export function borneOut(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  if (ours.size === 0) return 0;
  let shared = 0;
  for (const pair of ours) if (theirs.has(pair)) shared += 1;
  return shared / ours.size;
}

/** Two digits are enough to compare by. */
export const rounded = (share: number): number => Math.round(share * 100) / 100;
