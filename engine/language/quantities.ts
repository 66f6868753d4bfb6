/** Quantities: numbers with a unit in their type, so that a comparison across units does not compile. */
import { DAYS_PER_CARRY, day as parse, type Rounding } from "./dates.ts";
import type { Comparison, Condition, QuantityNode } from "./nodes.ts";

/** `fen` money, `date`, `duration` calendar period, `day` counted days, `level` rank, `person`, `record`, … */
export class Quantity<U extends string> {
  readonly node: QuantityNode;
  declare readonly unit: U;

  constructor(node: QuantityNode) {
    this.node = node;
  }

  private compare(op: Comparison, other: Quantity<U>): Condition {
    return { kind: "compare", op, left: this.node, right: other.node };
  }

  atLeast(other: Quantity<NoInfer<U>>): Condition {
    return this.compare("atLeast", other);
  }
  atMost(other: Quantity<NoInfer<U>>): Condition {
    return this.compare("atMost", other);
  }
  moreThan(other: Quantity<NoInfer<U>>): Condition {
    return this.compare("moreThan", other);
  }
  lessThan(other: Quantity<NoInfer<U>>): Condition {
    return this.compare("lessThan", other);
  }
  equals(other: Quantity<NoInfer<U>>): Condition {
    return this.compare("equals", other);
  }

  plus(other: Quantity<NoInfer<U>>): Quantity<U> {
    return new Quantity({ kind: "sum", left: this.node, right: other.node, unit: this.node.unit });
  }
  minus(other: Quantity<NoInfer<U>>): Quantity<U> {
    return new Quantity({ kind: "difference", left: this.node, right: other.node, unit: this.node.unit });
  }
  times(by: number): Quantity<U> {
    return new Quantity({ kind: "times", of: this.node, by, unit: this.node.unit });
  }

  /** For every full `size` in this quantity, `gives`: two full years give one year, twice over for four. */
  forEachFull<V extends string>(size: Quantity<NoInfer<U>>, gives: Quantity<V>): Quantity<V> {
    const blocks: QuantityNode = { kind: "blocks", of: this.node, size: size.node, unit: "block" };
    return new Quantity({ kind: "each", of: blocks, gives: gives.node, unit: gives.node.unit });
  }
}

const literal = <U extends string>(unit: U, value: number): Quantity<U> => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of ${unit}: ${value}`);
  return new Quantity<U>({ kind: "literal", value, unit });
};

/** A count in a unit: `count(5, "person")`. */
export const count = <const U extends string>(value: number, unit: U): Quantity<U> => literal(unit, value);
export const years = (n: number): Quantity<"duration"> => literal("duration", n * 12 * DAYS_PER_CARRY);
export const months = (n: number): Quantity<"duration"> => literal("duration", n * DAYS_PER_CARRY);
/** Days that are counted one by one (deadlines), not calendar periods. */
export const days = (n: number): Quantity<"day"> => literal("day", n);
export const percent = (n: number): Quantity<"percent"> => literal("percent", n);
/** Whole or hundredth yuan, held in fen. */
export const yuan = (n: number): Quantity<"fen"> => literal("fen", Math.round(n * 100));
export const onDay = (iso: string): Quantity<"date"> => literal("date", parse(iso));
/** The day for which the question is asked. */
export const today = new Quantity<"date">({ kind: "today", unit: "date" });

/** The smaller of several: a cap. */
export function least<U extends string>(first: Quantity<U>, ...rest: Quantity<NoInfer<U>>[]): Quantity<U> {
  return new Quantity({ kind: "least", of: [first, ...rest].map((q) => q.node), unit: first.node.unit });
}
/** The larger of several: a floor. */
export function greatest<U extends string>(first: Quantity<U>, ...rest: Quantity<NoInfer<U>>[]): Quantity<U> {
  return new Quantity({ kind: "greatest", of: [first, ...rest].map((q) => q.node), unit: first.node.unit });
}

/** The calendar period from a date to the assessed day (an age, a length of holding). 民法典 art. 200–202. */
export function since(date: Quantity<"date">, rounding: Rounding = "clamp"): Quantity<"duration"> {
  return new Quantity({ kind: "elapsed", from: date.node, to: today.node, rounding, unit: "duration" });
}
/** The calendar period between two dates. */
export function between(
  from: Quantity<"date">,
  to: Quantity<"date">,
  rounding: Rounding = "clamp",
): Quantity<"duration"> {
  return new Quantity({ kind: "elapsed", from: from.node, to: to.node, rounding, unit: "duration" });
}
/** Days counted from a date to the assessed day. */
export function daysSince(date: Quantity<"date">): Quantity<"day"> {
  return new Quantity({ kind: "elapsed", from: date.node, to: today.node, rounding: "clamp", unit: "day" });
}
/** A date moved later by a calendar period or counted days. */
export function later(
  date: Quantity<"date">,
  by: Quantity<"duration"> | Quantity<"day">,
  rounding: Rounding = "clamp",
): Quantity<"date"> {
  return new Quantity({ kind: "shift", date: date.node, by: by.node, direction: 1, rounding, unit: "date" });
}
/** A date moved earlier. */
export function earlier(
  date: Quantity<"date">,
  by: Quantity<"duration"> | Quantity<"day">,
  rounding: Rounding = "clamp",
): Quantity<"date"> {
  return new Quantity({ kind: "shift", date: date.node, by: by.node, direction: -1, rounding, unit: "date" });
}

/** A share of a whole in percent, compared exactly in integers: `share(part, whole).atLeast(percent(65))`. */
export function share<U extends string>(part: Quantity<U>, whole: Quantity<NoInfer<U>>) {
  const compare =
    (op: Comparison) =>
    (bound: Quantity<"percent">): Condition => ({
      kind: "share",
      part: part.node,
      whole: whole.node,
      op,
      percent: bound.node,
    });
  return {
    atLeast: compare("atLeast"),
    atMost: compare("atMost"),
    moreThan: compare("moreThan"),
    lessThan: compare("lessThan"),
  };
}
