/** What a rule takes from its measure: kind, clause and titles. Light enough to be loaded before anything is asked. */
import type { Text } from "@qiaoti/engine/language";
import rows from "./headings.json" with { type: "json" };

export interface Heading {
  readonly kind: string;
  /** Place of the clause as printed, such as 二、（一）. */
  readonly clause: string;
  readonly title: Text;
}

const entries = Object.entries(rows).map(([id, [kind, clause, zh, en]], place) => ({
  id,
  place,
  heading: { kind: kind ?? "", clause: clause ?? "", title: { zh: zh ?? "", en: en ?? "" } } satisfies Heading,
}));

const places: ReadonlyMap<string, number> = new Map(entries.map(({ id, place }) => [id, place]));

/** By the id of the measure, for every measure that has a rule. */
export const headings: ReadonlyMap<string, Heading> = new Map(entries.map(({ id, heading }) => [id, heading]));

/** The order of the documents and, in each, of its text. */
export const byPlace = (a: string, b: string): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
