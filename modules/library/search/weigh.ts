/** How much each word tells of an entry: reckoned once, when the entry is written. */
import { wordsIn } from "./words.ts";

/** Marks single characters of a title, kept apart from words: they find a title typed in another order. */
export const characterMark = "字:";

/** The Chinese characters of a text, each once. */
export const charactersOf = (text: string): readonly string[] => [
  ...new Set([...text].filter((c) => /\p{Script=Han}/u.test(c))),
];

export interface Fields {
  readonly title: string;
  /** Our words in both languages, and what belongs to them: kind, place, beneficiaries, figures. */
  readonly words: string;
  readonly departments: string;
  readonly official: string;
  readonly rule: string;
}

/** A short title says more by each of its words. */
const titleWeight = (count: number): number => 1 / (1 + count / 12);

const weights = { words: 0.3, departments: 0.1, official: 0.1, rule: 0.03 } as const;

/** A word longer than this is no word. */
const longest = 60;

/** Every word of an entry with its score; what comes again in a field counts a little more. */
export function weigh(fields: Fields): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const add = (word: string, score: number): void => {
    if (word.length <= longest) scores.set(word, (scores.get(word) ?? 0) + score);
  };
  const title = wordsIn(fields.title);
  for (const word of new Set(title)) add(word, titleWeight(title.length));
  for (const field of ["words", "departments", "official", "rule"] as const) {
    const counts = new Map<string, number>();
    for (const word of wordsIn(fields[field])) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) add(word, weights[field] * (1 + Math.log2(Math.min(count, 4)) / 4));
  }
  for (const character of charactersOf(fields.title)) add(`${characterMark}${character}`, 0.05);
  return scores;
}
