/** Counts of verdicts waiting to be written: one write a while, not one a request. */
import type { VerdictBook } from "@qiaoti/engine/verdicts";

export interface Count {
  readonly rule: string;
  readonly place: string;
  readonly day: string;
  readonly entitled: number;
  readonly undetermined: number;
  readonly not_entitled: number;
}

interface Waiting {
  readonly place: string;
  readonly day: string;
  readonly book: VerdictBook;
  /** Three numbers a rule: undetermined, entitled, not entitled. */
  readonly sums: Float64Array;
}

const county = (place: string): string => place.slice(0, 6);

export class TallyCounter {
  #waiting = new Map<VerdictBook, Waiting>();
  #returned: readonly Count[] = [];

  add(place: string, day: string, book: VerdictBook, codes: Uint8Array): void {
    let entry = this.#waiting.get(book);
    if (entry === undefined || entry.day !== day) {
      entry = { place: county(place), day, book, sums: new Float64Array(3 * book.rules.length) };
      this.#waiting.set(book, entry);
    }
    const { sums } = entry;
    for (let i = 0; i < codes.length; i++) {
      const at = 3 * i + (codes[i] ?? 0);
      sums[at] = (sums[at] ?? 0) + 1;
    }
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0 && this.#returned.length === 0;
  }

  /** How many books wait; each is a few hundred rows. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Counts that were taken and could not be written. */
  putBack(counts: readonly Count[]): void {
    this.#returned = counts;
  }

  /** Everything counted so far; the counter is empty after. */
  take(): readonly Count[] {
    const counts = new Map(this.#returned.map((c) => [`${c.rule} ${c.place} ${c.day}`, c]));
    this.#returned = [];
    for (const { place, day, book, sums } of this.#waiting.values())
      for (const [i, { id }] of book.rules.entries()) {
        const key = `${id} ${place} ${day}`;
        const before = counts.get(key);
        counts.set(key, {
          rule: id,
          place,
          day,
          undetermined: (before?.undetermined ?? 0) + (sums[3 * i] ?? 0),
          entitled: (before?.entitled ?? 0) + (sums[3 * i + 1] ?? 0),
          not_entitled: (before?.not_entitled ?? 0) + (sums[3 * i + 2] ?? 0),
        });
      }
    this.#waiting = new Map();
    return [...counts.values()];
  }
}
