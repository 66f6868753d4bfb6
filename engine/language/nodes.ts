/** The rule language as data: every kind of expression that a reader must know. */
import type { Rounding } from "./dates.ts";
import type { Fact } from "./facts.ts";
import type { Parameter } from "./parameters.ts";
import type { Reading } from "./readings.ts";
import type { OpenTerm } from "./terms.ts";
import type { Text } from "./text.ts";

export type ItemFieldKind = "flag" | "choice" | "scale" | "integer" | "money" | "date" | "region" | "set";

/** A field of a spell or dated record. `from`, `to` and `date` are built in. */
export interface ItemField {
  readonly name: string;
  readonly kind: ItemFieldKind;
  readonly label: Text;
  readonly yes?: Text;
  readonly no?: Text;
  readonly options?: Readonly<Record<string, Text>>;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

/** Where a value comes from: a fact of the situation, or a field of the spell or record that is being looked at. */
export type Source =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "field"; readonly list: Fact; readonly field: ItemField };

export type Comparison = "atLeast" | "atMost" | "moreThan" | "lessThan" | "equals";

/** A list fact, narrowed. Only what has begun by the assessed day counts. */
export interface ListNode {
  readonly fact: Fact;
  readonly where: Condition | undefined;
}

export type Condition =
  | { readonly kind: "constant"; readonly value: boolean; readonly because: Text }
  | { readonly kind: "flag"; readonly of: Source }
  | { readonly kind: "choice"; readonly of: Source; readonly oneOf: readonly string[] }
  | { readonly kind: "rank"; readonly of: Source; readonly op: "atLeast" | "atMost"; readonly level: string }
  | {
      readonly kind: "has";
      readonly of: Source;
      readonly quantifier: "any" | "all";
      readonly options: readonly string[];
    }
  | {
      readonly kind: "compare";
      readonly op: Comparison;
      readonly left: QuantityNode;
      readonly right: QuantityNode;
    }
  | { readonly kind: "within"; readonly of: Source; readonly region: RegionOperand }
  | { readonly kind: "same"; readonly left: Source; readonly right: Source }
  | { readonly kind: "ongoing"; readonly list: Fact }
  | { readonly kind: "exists"; readonly list: ListNode }
  | { readonly kind: "every"; readonly list: ListNode; readonly holds: Condition }
  | { readonly kind: "last"; readonly list: ListNode; readonly count: number; readonly holds: Condition }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | {
      readonly kind: "reading";
      readonly reading: Reading;
      readonly branches: Readonly<Record<string, Condition>>;
    }
  | { readonly kind: "named"; readonly name: string; readonly label: Text; readonly when: () => Condition }
  | { readonly kind: "unless"; readonly base: Condition; readonly exceptions: readonly Exception[] }
  | { readonly kind: "open"; readonly term: OpenTerm }
  | { readonly kind: "inForce"; readonly parameter: Parameter<"flag"> }
  | { readonly kind: "listed"; readonly of: Source; readonly parameter: Parameter<"list"> }
  | {
      readonly kind: "share";
      readonly part: QuantityNode;
      readonly whole: QuantityNode;
      readonly op: Comparison;
      readonly percent: QuantityNode;
    };

export type ConditionKind = Condition["kind"];

export type RegionOperand =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "here" }
  | { readonly kind: "source"; readonly of: Source; readonly level: "exact" | "county" | "city" | "province" };

/** A stated exception: where `when` holds, the base condition counts as not met. */
export interface Exception {
  readonly label: Text;
  readonly when: Condition;
}

export type QuantityNode =
  | { readonly kind: "literal"; readonly value: number; readonly unit: string }
  | { readonly kind: "fact"; readonly of: Source; readonly unit: string }
  | { readonly kind: "level"; readonly of: Source; readonly unit: "level" }
  | { readonly kind: "parameter"; readonly parameter: Parameter; readonly unit: string }
  | { readonly kind: "today"; readonly unit: "date" }
  | {
      readonly kind: "elapsed";
      readonly from: QuantityNode;
      readonly to: QuantityNode;
      readonly rounding: Rounding;
      readonly unit: "duration" | "day";
    }
  | {
      readonly kind: "shift";
      readonly date: QuantityNode;
      readonly by: QuantityNode;
      readonly direction: 1 | -1;
      readonly rounding: Rounding;
      readonly unit: "date";
    }
  | {
      readonly kind: "sum" | "difference";
      readonly left: QuantityNode;
      readonly right: QuantityNode;
      readonly unit: string;
    }
  | { readonly kind: "times"; readonly of: QuantityNode; readonly by: number; readonly unit: string }
  | { readonly kind: "blocks"; readonly of: QuantityNode; readonly size: QuantityNode; readonly unit: "block" }
  | { readonly kind: "each"; readonly of: QuantityNode; readonly gives: QuantityNode; readonly unit: string }
  | { readonly kind: "least" | "greatest"; readonly of: readonly QuantityNode[]; readonly unit: string }
  | {
      readonly kind: "total" | "longest" | "current";
      readonly list: ListNode;
      readonly rounding: Rounding;
      readonly unit: "duration";
    }
  | { readonly kind: "count"; readonly list: ListNode; readonly unit: "record" }
  | { readonly kind: "firstStart" | "lastEnd"; readonly list: ListNode; readonly unit: "date" }
  | {
      readonly kind: "readingQuantity";
      readonly reading: Reading;
      readonly branches: Readonly<Record<string, QuantityNode>>;
      readonly unit: string;
    };

export type QuantityKind = QuantityNode["kind"];
