/** What a person has said, as a compact plain object: kept in the tab, and sent only where the person saves. */

/**
 * A fact as a person states it: yes or no, an option, options, a number (money in yuan), `YYYY-MM-DD`, a place code; for
 * spells and records a list of entries, in which a field left out is not known and a spell without `to` goes on.
 */
export type PlainValue = boolean | number | string | readonly string[] | readonly PlainEntry[];
export interface PlainEntry {
  readonly [field: string]: boolean | number | string | readonly string[] | null | undefined;
}

/** Null: asked, and the person does not know or does not want to say. */
export type Said = readonly [fact: string, value: PlainValue | null];

export interface SavedAnswers {
  readonly v: 1;
  /** GB/T 2260 code. */
  readonly place: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Matters asked about first, `settlement/*` for a theme; absent: all. */
  readonly matters?: readonly string[];
  /** Id of the life situation that was chosen, for the screen. */
  readonly start?: string;
  /** In the order in which it was said. */
  readonly said: readonly Said[];
}
