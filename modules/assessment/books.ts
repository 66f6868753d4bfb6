/** The rules of a place on a day, compiled once and kept while they are asked for, with their ids ready to be sent. */
import { type Day, day } from "@qiaoti/engine/language";
import { VerdictBook } from "@qiaoti/engine/verdicts";
import { fillings, rules } from "@qiaoti/policies";

export interface Book {
  readonly verdicts: VerdictBook;
  /** What a reply says before its verdicts: `{"place":"530128","on":"2025-08-01"`. */
  readonly head: string;
  /** The ids as JSON, a comma before each. */
  readonly ids: readonly string[];
}

const MOST_BOOKS = 64;
const books = new Map<string, Book>();
/** Most requests ask for the same place and day as the one before. */
let latest: { readonly place: string; readonly on: string; readonly book: Book } | undefined;
const personal = rules.filter((r) => r.of === "person" || r.of === "household");

function make(place: string, on: string, readings: Readonly<Record<string, string>>): Book {
  const asOf: Day = day(on);
  const verdicts = new VerdictBook(personal, { region: place, asOf, fillings, readings });
  return {
    verdicts,
    head: JSON.stringify({ place, on }).slice(0, -1),
    ids: verdicts.rules.map(({ id }) => `,${JSON.stringify(id)}`),
  };
}

/**
 * The book of a place and a day, `YYYY-MM-DD`; those last used are kept. Readings of one's own make a book that is not
 * kept.
 */
export function bookFor(place: string, on: string, readings?: Readonly<Record<string, string>>): Book {
  if (readings !== undefined && Object.keys(readings).length > 0) return make(place, on, readings);
  if (latest !== undefined && latest.place === place && latest.on === on) return latest.book;
  const key = `${place} ${on}`;
  const book = books.get(key) ?? make(place, on, {});
  latest = { place, on, book };
  books.delete(key);
  books.set(key, book);
  const [oldest] = books.keys();
  if (books.size > MOST_BOOKS && oldest !== undefined) books.delete(oldest);
  return book;
}
