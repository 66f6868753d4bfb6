/** Words with their weights as PostgreSQL's text-search values; written here so that no parser of its own cuts again. */
import { wordsIn } from "./words.ts";

export type Weight = "A" | "B" | "C" | "D";

const quoted = (word: string): string => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** A field is cut to so many words: a position holds at most 16383. */
const longest = 4000;

/** The text-search vector of weighed fields: `'档案':1A,7B`. At most 255 places a word are kept by PostgreSQL. */
export function vectorOf(fields: readonly { readonly weight: Weight; readonly text: string }[]): string {
  const places = new Map<string, string[]>();
  let at = 0;
  for (const { weight, text } of fields) {
    for (const word of wordsIn(text).slice(0, longest)) {
      at += 1;
      const known = places.get(word) ?? [];
      if (known.length < 6) known.push(`${Math.min(at, 16_383)}${weight}`);
      places.set(word, known);
    }
  }
  return [...places].map(([word, list]) => `${quoted(word)}:${list.join(",")}`).join(" ");
}

/** A question as a condition on the vector: every group must be met, each by one of its words. */
export function conditionOf(groups: readonly (readonly string[])[], join: "&" | "|"): string {
  return groups
    .filter((group) => group.length > 0)
    .map((group) => `(${group.map(quoted).join(" | ")})`)
    .join(` ${join} `);
}
