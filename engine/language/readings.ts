/** Readings: the ways in which a text can be read; an office adopts one, with a date, and answers show it. */

import { type Clause, toCondition } from "./conditions.ts";
import type { Condition } from "./nodes.ts";
import { Quantity } from "./quantities.ts";
import type { Text } from "./text.ts";

export interface Reading<O extends string = string> {
  readonly id: string;
  readonly question: Text;
  readonly options: Readonly<Record<O, Text>>;
  /** The default, or undefined where the project takes no side: then only agreement of all branches decides. */
  readonly standard: O | undefined;
  readonly cites: string;
}

/** Declares a reading: `reading({ id: "km-2020/3", options: { … }, standard: "cumulative", … })`. */
export function reading<const O extends string>(spec: {
  readonly id: string;
  readonly question: Text;
  readonly options: Readonly<Record<O, Text>>;
  readonly standard?: NoInfer<O>;
  readonly cites: string;
}): Reading<O> {
  return {
    id: spec.id,
    question: spec.question,
    options: spec.options,
    standard: spec.standard,
    cites: spec.cites,
  };
}

/** A condition for each way of reading. */
export function byReading<O extends string>(r: Reading<O>, branches: Readonly<Record<O, Clause>>): Condition {
  const conditions: Record<string, Condition> = {};
  for (const [option, clause] of Object.entries<Clause>(branches)) conditions[option] = toCondition(clause);
  return { kind: "reading", reading: r, branches: conditions };
}

/** A quantity for each way of reading; all in one unit. */
export function quantityByReading<O extends string, U extends string>(
  r: Reading<O>,
  branches: Readonly<Record<O, Quantity<U>>>,
): Quantity<U> {
  const entries = Object.entries<Quantity<U>>(branches);
  const first = entries[0];
  if (first === undefined) throw new RangeError(`reading ${r.id} has no branch`);
  return new Quantity<U>({
    kind: "readingQuantity",
    reading: r,
    branches: Object.fromEntries(entries.map(([option, quantity]) => [option, quantity.node])),
    unit: first[1].node.unit,
  });
}

/** True where the reading is taken as `option`: for what a clause gives under one reading only. */
export function takenAs<O extends string>(r: Reading<O>, option: NoInfer<O>): Condition {
  const branches: Record<string, Condition> = {};
  for (const [key, because] of Object.entries<Text>(r.options))
    branches[key] = { kind: "constant", value: key === option, because };
  return byReading<string>(r, branches);
}
