/** Two texts of one document clause by clause. */
import type { z } from "zod";
import type { textDifference } from "../contract/import.ts";

type Difference = z.output<typeof textDifference>;

/** Words of a clause by its path, in the order of the text; layout is no difference. */
export type ClauseWords = ReadonlyMap<string, { readonly mark: string; readonly words: string }>;

const bare = (words: string): string =>
  words
    .replace(/[\s　#]+/gu, "")
    .replace(/[（]/gu, "(")
    .replace(/[）]/gu, ")");

/** What became of each clause: those of the new text in its order, then those that it lacks. */
export function compareTexts(before: ClauseWords, after: ClauseWords): Difference[] {
  const now = [...after].map(([path, { mark, words }]): Difference => {
    const old = before.get(path);
    if (old === undefined) return { path, mark, change: "added", after: words };
    return bare(old.words) === bare(words)
      ? { path, mark, change: "same" }
      : { path, mark, change: "changed", before: old.words, after: words };
  });
  const gone = [...before]
    .filter(([path]) => !after.has(path))
    .map(([path, { mark, words }]): Difference => ({ path, mark, change: "removed", before: words }));
  return [...now, ...gone];
}
