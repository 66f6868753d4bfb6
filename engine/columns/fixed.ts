/** Nodes that have one value throughout the table: constants, and what stands on a column that is not there. */
import { ANYTHING, type Range } from "../decide/ranges.ts";
import { type Kleene, UNKNOWN } from "../language/kleene.ts";
import type { CellNode, CodeNode, RangeNode } from "./plan.ts";

const absentCell = (node: CellNode): boolean =>
  node.op === "cell" ? node.column.column === undefined : absentCell(node.inputs[0]);

/** The code that a node has for everybody; undefined where it has to be computed. */
export function fixedCode(node: CodeNode): Kleene | undefined {
  switch (node.op) {
    case "code":
      return node.value;
    case "lookup":
      return node.column.column === undefined ? ((node.table[0] ?? UNKNOWN) as Kleene) : undefined;
    case "bits":
      return node.column.column === undefined ? UNKNOWN : undefined;
    case "between":
      return node.column.column === undefined ? node.unknown : undefined;
    case "exists":
    case "every":
    case "last":
      return node.list.column === undefined ? UNKNOWN : undefined;
    case "inSame":
    case "same":
      return node.inputs.some(absentCell) ? UNKNOWN : undefined;
    case "spread":
      return fixedCode(node.inputs[0]);
    default:
      return undefined;
  }
}

/** The range that a node has for everybody; undefined where it has to be computed. */
export function fixedRange(node: RangeNode): Range | undefined {
  switch (node.op) {
    case "range":
      return node;
    case "number":
      return node.column.column === undefined ? node : undefined;
    case "level":
      return node.column.column === undefined
        ? { lo: node.lo[0] ?? Number.NaN, hi: node.hi[0] ?? Number.NaN }
        : undefined;
    case "spreadRange":
      return fixedRange(node.inputs[0]);
    case "measure": {
      if (node.list.column !== undefined) return undefined;
      const isDate = node.which === "firstStart" || node.which === "lastEnd";
      return isDate ? ANYTHING : { lo: 0, hi: Number.POSITIVE_INFINITY };
    }
    default:
      return undefined;
  }
}
