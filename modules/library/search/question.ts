/** What a person typed, understood: its words, other words for them, and how strictly they are asked for. */
import { synonymsOf } from "./synonyms.ts";
import { characterMark, charactersOf } from "./weigh.ts";
import { wordsAsked, wordsIn, wordsInside } from "./words.ts";

/** A word that is looked up: which part of the question it answers, and how well. */
export interface Sought {
  readonly word: string;
  /** Part of the question, from 0; undefined for what only adds to the order. */
  readonly part: number | undefined;
  readonly factor: number;
}

export interface Question {
  readonly text: string;
  readonly words: readonly { readonly word: string; readonly also: readonly string[] }[];
  readonly sought: readonly Sought[];
  /** Its characters, as titles are marked with them: looked up where no entry holds everything. */
  readonly characters: readonly string[];
  /** How many parts an entry has to answer to hold everything that was asked for. */
  readonly parts: number;
  /** Every word that is to be shown as found. */
  readonly marks: readonly string[];
}

/** A question longer than this is cut: a bit of an integer stands for each part. */
const mostParts = 24;

/** A synonym that the cutter takes apart stands in no entry as one word. */
const single = (word: string): boolean => wordsIn(word).includes(word);

/** Understands a question; undefined where it holds no word. */
export function understand(text: string): Question | undefined {
  const asked = wordsAsked(text).slice(0, mostParts);
  if (asked.length === 0) return undefined;
  const words = asked.map((word) => ({ word, also: synonymsOf(word).filter(single) }));
  const inside = words.flatMap(({ word }) => wordsInside(word));
  const sought = new Map<string, Sought>();
  for (const word of inside) sought.set(word, { word, part: undefined, factor: 0.3 });
  words.forEach(({ also }, part) => {
    for (const word of also) sought.set(word, { word, part, factor: 0.6 });
  });
  words.forEach(({ word }, part) => {
    sought.set(word, { word, part, factor: 1 });
  });
  return {
    text,
    words: words.map(({ word, also }) => ({ word, also })),
    sought: [...sought.values()],
    characters: charactersOf(text)
      .slice(0, mostParts)
      .map((character) => `${characterMark}${character}`),
    parts: asked.length,
    marks: [...new Set([...words.flatMap(({ word, also }) => [word, ...also]), ...inside])].sort(
      (a, b) => b.length - a.length,
    ),
  };
}
