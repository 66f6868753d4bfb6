/** What a person typed, understood: its words, other words for them, and how strictly they are asked for. */
import { synonymsOf } from "./synonyms.ts";
import { conditionOf } from "./vector.ts";
import { wordsAsked, wordsIn, wordsInside } from "./words.ts";

export interface Question {
  readonly text: string;
  readonly words: readonly { readonly word: string; readonly also: readonly string[] }[];
  /** All words or their synonyms. */
  readonly strict: string;
  /** Any word, any synonym, any word inside a long one. */
  readonly loose: string;
  /** Every word that is to be shown as found. */
  readonly marks: readonly string[];
}

/** A synonym of several words is met by all of its words together; a condition of alternatives holds only single ones. */
const single = (word: string): boolean => wordsIn(word).includes(word);

/** Understands a question; undefined where it holds no word. */
export function understand(text: string): Question | undefined {
  const asked = wordsAsked(text);
  if (asked.length === 0) return undefined;
  const words = asked.map((word) => ({ word, also: synonymsOf(word).filter(single) }));
  const groups = words.map(({ word, also }) => [word, ...also]);
  const inside = words.flatMap(({ word }) => wordsInside(word));
  return {
    text,
    words: words.map(({ word, also }) => ({ word, also })),
    strict: conditionOf(groups, "&"),
    loose: conditionOf([...groups, inside], "|"),
    marks: [...new Set([...words.flatMap(({ word, also }) => [word, ...also]), ...inside])].sort(
      (a, b) => b.length - a.length,
    ),
  };
}
