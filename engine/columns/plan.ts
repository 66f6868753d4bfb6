/** What a batch computes, as a graph without repeats: conditions resolved for one day and place over the columns of one table. */
import type { Rounding } from "../language/dates.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Comparison } from "../language/nodes.ts";
import type { RegionLevel } from "../language/regions.ts";
import type { Column, ListColumn } from "./columns.ts";

/** A list fact of the table; without a column it is unknown for everybody. */
export interface ListRef {
  readonly fact: string;
  /** Its entries last; those of records do not. */
  readonly lasting: boolean;
  readonly column: ListColumn | undefined;
}

/** A fact or a field of a list as it stands in the table; without a column it is unknown for everybody. */
export interface ColumnRef {
  readonly key: string;
  readonly fact: string;
  /** The list whose entries the cells belong to; undefined where they belong to people. */
  readonly list: ListRef | undefined;
  readonly column: Column | undefined;
}

interface PlanBase {
  readonly id: number;
  /** One value a spell or record of this list; undefined: one a person. */
  readonly scope: ListRef | undefined;
}

/** A node with a Kleene code. */
export type CodeNode = PlanBase &
  (
    | { readonly op: "code"; readonly value: Kleene; readonly inputs: readonly [] }
    /** The code of a cell looked up in a table. */
    | { readonly op: "lookup"; readonly column: ColumnRef; readonly table: Uint8Array; readonly inputs: readonly [] }
    | {
        readonly op: "bits";
        readonly column: ColumnRef;
        readonly masks: readonly number[];
        readonly quantifier: "any" | "all";
        /** An option that no set can have is asked for together with others. */
        readonly impossible: boolean;
        readonly inputs: readonly [];
      }
    /** True from `trueFrom` to `trueTo`, false outside `openFrom` to `openTo`, else unknown. */
    | ({ readonly op: "between"; readonly column: ColumnRef; readonly inputs: readonly [] } & Bands)
    | {
        readonly op: "compare";
        readonly comparison: Comparison;
        readonly inputs: readonly [left: RangeNode, right: RangeNode];
      }
    | {
        readonly op: "share";
        readonly comparison: Comparison;
        readonly inputs: readonly [part: RangeNode, whole: RangeNode, percent: RangeNode];
      }
    | {
        readonly op: "inSame";
        readonly level: RegionLevel;
        readonly inputs: readonly [inner: CellNode, outer: CellNode];
      }
    /** Equal codes; those of the right are put into those of the left by `map`, 0 where unknown, -1 where foreign. */
    | { readonly op: "same"; readonly map: Int32Array; readonly inputs: readonly [CellNode, CellNode] }
    | { readonly op: JoinOp; readonly inputs: readonly CodeNode[] }
    /** The code of a person at each spell or record. */
    | { readonly op: "spread"; readonly inputs: readonly [CodeNode] }
    | { readonly op: "exists"; readonly list: ListRef; readonly inputs: readonly [match: CodeNode] }
    | {
        readonly op: "every";
        readonly list: ListRef;
        readonly inputs: readonly [match: CodeNode, holds: CodeNode];
      }
    | {
        readonly op: "last";
        readonly list: ListRef;
        readonly dates: ColumnRef;
        readonly count: number;
        readonly inputs: readonly [match: CodeNode, holds: CodeNode];
      }
  );

/**
 * Joins of codes that four rows take at once: `and`, `or`, `not`, `agree` as in the language; `both` is `and` where both
 * are known, else unknown; `decided` is true where its part is known, else false.
 */
export type JoinOp = "and" | "or" | "not" | "agree" | "both" | "decided";
export const JOINS: ReadonlySet<string> = new Set<JoinOp>(["and", "or", "not", "agree", "both", "decided"]);

export type JoinNode = Extract<CodeNode, { op: JoinOp }>;
export const isJoin = (node: PlanNode): node is JoinNode => JOINS.has(node.op);

export interface Bands {
  readonly trueFrom: number;
  readonly trueTo: number;
  readonly openFrom: number;
  readonly openTo: number;
  /** The code of an unknown cell. */
  readonly unknown: Kleene;
}

export type MeasureOp = "total" | "longest" | "current" | "count" | "firstStart" | "lastEnd";

/** A node with a range of numbers, as quantities have in `decide`. */
export type RangeNode = PlanBase &
  (
    | { readonly op: "range"; readonly lo: number; readonly hi: number; readonly inputs: readonly [] }
    | {
        readonly op: "number";
        readonly column: ColumnRef;
        /** The range of an unknown cell. */
        readonly lo: number;
        readonly hi: number;
        readonly inputs: readonly [];
      }
    | {
        readonly op: "level";
        readonly column: ColumnRef;
        readonly lo: Float64Array;
        readonly hi: Float64Array;
        readonly inputs: readonly [];
      }
    | {
        readonly op: "elapsed";
        readonly rounding: Rounding;
        readonly unit: "duration" | "day";
        readonly inputs: readonly [from: RangeNode, to: RangeNode];
      }
    | {
        readonly op: "shift";
        readonly rounding: Rounding;
        readonly direction: 1 | -1;
        readonly inDays: boolean;
        readonly inputs: readonly [date: RangeNode, by: RangeNode];
      }
    | { readonly op: "sum" | "difference" | "blocks" | "each"; readonly inputs: readonly [RangeNode, RangeNode] }
    | { readonly op: "times"; readonly by: number; readonly inputs: readonly [RangeNode] }
    /** `hull`: from the least to the greatest, where no reading is chosen. */
    | { readonly op: "least" | "greatest" | "hull"; readonly inputs: readonly RangeNode[] }
    | { readonly op: "spreadRange"; readonly inputs: readonly [RangeNode] }
    | {
        readonly op: "measure";
        readonly which: MeasureOp;
        readonly rounding: Rounding;
        readonly list: ListRef;
        readonly from: ColumnRef;
        readonly to: ColumnRef;
        readonly inputs: readonly [match: CodeNode];
      }
  );

/** A node with the raw code of a cell: an option or a region, 0 unknown. */
export type CellNode = PlanBase &
  (
    | { readonly op: "cell"; readonly column: ColumnRef; readonly inputs: readonly [] }
    | { readonly op: "spreadCell"; readonly inputs: readonly [CellNode] }
  );

export type PlanNode = CodeNode | RangeNode | CellNode;

export const isCell = (node: PlanNode): node is CellNode => node.op === "cell" || node.op === "spreadCell";

const RANGES: ReadonlySet<string> = new Set<RangeNode["op"]>([
  "range",
  "number",
  "level",
  "elapsed",
  "shift",
  "sum",
  "difference",
  "blocks",
  "each",
  "times",
  "least",
  "greatest",
  "hull",
  "spreadRange",
  "measure",
]);
export const isRange = (node: PlanNode): node is RangeNode => RANGES.has(node.op);
