/** One step of a batch for each node that has room of its own: from its inputs' rooms to its own, for one block. */

import { isComputed } from "./arithmetic.ts";
import type { Block, CellCodes, Codes, Ranges, Step } from "./buffers.ts";
import { type ListColumn, UNKNOWN_NUMBER } from "./columns.ts";
import type { RegionDictionary } from "./dictionary.ts";
import { generateComparison, generateJoin, generateRange, goesOn, type Rooms } from "./generate.ts";
import {
  bandDoubles,
  bandWords,
  betweenWords,
  bitsOfWord,
  bitsOfWords,
  type CellRun,
  inSameRegion,
  lookupBytes,
  lookupShorts,
  lookupWords,
  sameCells,
} from "./kernels-cells.ts";
import { coverIn } from "./kernels-coverage.ts";
import { countIn, edgeIn, everyIn, existsIn, lastIn } from "./kernels-lists.ts";
import { combineAll, compareAll, joinAll, levelsOf, numbersOf, shareAll, spreadCodes } from "./kernels-ranges.ts";
import { type CellNode, type CodeNode, type ColumnRef, isJoin, type ListRef, type RangeNode } from "./plan.ts";

/** Where the steps of a program find each other's results. */
export interface Workshop extends Rooms {
  readonly asOf: number;
  readonly regions: RegionDictionary;
  /** Code may be generated. */
  readonly generate: boolean;
  /** The number of a list in a block. */
  readonly listIndex: (list: ListRef) => number;
  /** The row of each entry of a block's list. */
  readonly rowsOf: (list: ListRef) => Int32Array;
  readonly cells: (node: CellNode) => CellCodes;
}

/** Runs a loop over what the node has one value for: people, or the entries of a list. */
function over(scope: ListRef | undefined, shop: Workshop, loop: (start: number, count: number) => void): Step {
  if (scope === undefined) return (block) => loop(block.start, block.count);
  const list = shop.listIndex(scope);
  return (block) => loop(block.first[list] as number, block.items[list] as number);
}

function roomOf<T>(room: T | undefined): T {
  if (room === undefined) throw new RangeError("an input has no room");
  return room;
}

function columnOf(list: ListRef): ListColumn {
  if (list.column === undefined) throw new RangeError(`${list.fact} has no column`);
  return list.column;
}

/** Dates as 32-bit day numbers, whatever they are stored as; unknown where there is no such column. */
function daysOf(ref: ColumnRef, list: ListColumn): Int32Array {
  const { column } = ref;
  if (column?.kind !== "number") return new Int32Array(list.offsets[list.offsets.length - 1] ?? 0).fill(UNKNOWN_NUMBER);
  if (column.values instanceof Int32Array) return column.values;
  return Int32Array.from(column.values, (day) => (Number.isNaN(day) ? UNKNOWN_NUMBER : day));
}

function lookupLoop(node: Extract<CodeNode, { op: "lookup" }>, { bytes, words }: Codes) {
  const { column } = node.column;
  const { table } = node;
  const codes = column !== undefined && "codes" in column ? column.codes : new Uint8Array(0);
  if (codes instanceof Uint8Array)
    return (start: number, count: number) => lookupBytes(codes, table, bytes, words, start, count);
  if (codes instanceof Uint16Array)
    return (start: number, count: number) => lookupShorts(codes, table, bytes, start, count);
  return (start: number, count: number) => lookupWords(codes, table, bytes, start, count);
}

function bandLoop(node: Extract<CodeNode, { op: "between" }>, { bytes }: Codes) {
  const { column } = node.column;
  const values = column?.kind === "number" ? column.values : new Int32Array(0);
  if (values instanceof Float64Array)
    return (start: number, count: number) => bandDoubles(values, node, bytes, start, count);
  const plain = node.trueFrom === node.openFrom && node.trueTo === node.openTo;
  const loop = plain ? betweenWords : bandWords;
  return (start: number, count: number) => loop(values, node, bytes, start, count);
}

function bitLoop(node: Extract<CodeNode, { op: "bits" }>, { bytes }: Codes) {
  const { column } = node.column;
  const words = column?.kind === "set" ? column.words : [];
  const all = node.quantifier === "all";
  const [only] = words;
  const [mask = 0] = node.masks;
  if (words.length === 1 && only !== undefined && !node.impossible)
    return (start: number, count: number) => bitsOfWord(only, mask, all, bytes, start, count);
  return (start: number, count: number) => bitsOfWords(words, node.masks, all, node.impossible, bytes, start, count);
}

const run = ({ codes, direct }: CellCodes, start: number): CellRun => ({ codes, start: direct ? start : 0 });

function placeLoop(node: Extract<CodeNode, { op: "inSame" | "same" }>, { bytes }: Codes, shop: Workshop) {
  const [a, b] = node.inputs.map((n) => shop.cells(n));
  const [left, right] = [roomOf(a), roomOf(b)];
  if (node.op === "same") {
    const { map } = node;
    return (start: number, count: number) => sameCells(run(left, start), run(right, start), map, bytes, count);
  }
  const [own, wide] = [shop.regions.prefixes("own"), shop.regions.prefixes(node.level)];
  return (start: number, count: number) => inSameRegion(run(left, start), run(right, start), own, wide, bytes, count);
}

function listStep(
  node: Extract<CodeNode, { op: "exists" | "every" | "last" }>,
  { bytes }: Codes,
  shop: Workshop,
): Step {
  const list = columnOf(node.list);
  const [match, holds] = node.inputs.map((n) => roomOf(shop.codes(n)).bytes);
  const codes = roomOf(match);
  if (node.op === "exists") return ({ start, count }) => existsIn(list, codes, bytes, start, count);
  const holding = roomOf(holds);
  if (node.op === "every") return ({ start, count }) => everyIn(list, codes, holding, bytes, start, count);
  const days = daysOf(node.dates, list);
  return ({ start, count }) => lastIn(list, days, node.count, codes, holding, bytes, start, count);
}

function spreadStep(
  node: { readonly scope: ListRef | undefined },
  shop: Workshop,
  turn: (rows: Int32Array, block: Block, items: number) => void,
): Step {
  const scope = roomOf(node.scope);
  const [list, rows] = [shop.listIndex(scope), shop.rowsOf(scope)];
  return (block) => turn(rows, block, block.items[list] as number);
}

function comparisonLoop(node: Extract<CodeNode, { op: "compare" | "share" }>, { bytes }: Codes, shop: Workshop) {
  if (shop.generate) return generateComparison(node, shop, bytes);
  const inputs = node.inputs.map((n) => roomOf(shop.ranges(n)));
  const [a, b, c] = [roomOf(inputs[0]), roomOf(inputs[1]), inputs[2]];
  const op = node.comparison;
  if (node.op === "compare") return (_: number, count: number) => compareAll(op, a, b, bytes, count);
  return (_: number, count: number) => shareAll(op, [a, b, roomOf(c)], bytes, count);
}

/** The step that fills the room of a code. */
export function codeStep(node: CodeNode, out: Codes, shop: Workshop): Step {
  switch (node.op) {
    case "code":
      throw new RangeError("a constant needs no step");
    case "lookup":
      return over(node.scope, shop, lookupLoop(node, out));
    case "between":
      return over(node.scope, shop, bandLoop(node, out));
    case "bits":
      return over(node.scope, shop, bitLoop(node, out));
    case "inSame":
    case "same":
      return over(node.scope, shop, placeLoop(node, out, shop));
    case "compare":
    case "share":
      return over(node.scope, shop, comparisonLoop(node, out, shop));
    case "exists":
    case "every":
    case "last":
      return listStep(node, out, shop);
    case "spread": {
      const from = roomOf(shop.codes(node.inputs[0]));
      return spreadStep(node, shop, (rows, block, items) =>
        spreadCodes(from.bytes, from.direct ? block.start : 0, rows, out.bytes, items),
      );
    }
    default: {
      if (!isJoin(node)) throw new RangeError("no such node");
      if (shop.generate) return over(node.scope, shop, generateJoin(node, shop, out.words));
      const inputs = node.inputs.map((n) => roomOf(shop.codes(n)));
      return over(node.scope, shop, (start, count) => joinAll(node.op, inputs, out.words, start, count));
    }
  }
}

function measureStep(node: Extract<RangeNode, { op: "measure" }>, out: Ranges, shop: Workshop): Step {
  const list = columnOf(node.list);
  const match = roomOf(shop.codes(node.inputs[0])).bytes;
  const { which } = node;
  if (which === "count") return ({ start, count }) => countIn(list, match, out, start, count);
  const what = { list, from: daysOf(node.from, list), to: daysOf(node.to, list), asOf: shop.asOf };
  if (which === "firstStart" || which === "lastEnd")
    return ({ start, count }) => edgeIn(which, what, match, out, start, count);
  const loop = coverIn(which, node.rounding, what);
  return ({ start, count }) => loop(match, out, start, count);
}

/** The step that fills the room of a range. */
export function rangeStep(node: RangeNode, out: Ranges, shop: Workshop): Step {
  if (node.op === "measure") return measureStep(node, out, shop);
  if (node.op === "spreadRange") {
    const from = roomOf(shop.ranges(node.inputs[0]));
    return spreadStep(node, shop, (rows, _, items) => {
      spreadCodes(from.lo, 0, rows, out.lo, items);
      spreadCodes(from.hi, 0, rows, out.hi, items);
    });
  }
  if (shop.generate) return over(node.scope, shop, generateRange(node, shop, out));
  if (node.op === "number") {
    const { column } = node.column;
    const values = column?.kind === "number" ? column.values : new Int32Array(0);
    return over(node.scope, shop, (start, count) => numbersOf(values, node, goesOn(node), out, start, count));
  }
  if (node.op === "level") {
    const { column } = node.column;
    const codes = column?.kind === "option" ? column.codes : new Uint8Array(0);
    return over(node.scope, shop, (start, count) => levelsOf(codes, node, out, start, count));
  }
  if (!isComputed(node)) throw new RangeError("a constant needs no step");
  const inputs = node.inputs.map((n) => roomOf(shop.ranges(n)));
  return over(node.scope, shop, (_, count) => combineAll(node, inputs, out, count));
}

/** The step that spreads the cells of people over their spells. */
export function cellStep(node: Extract<CellNode, { op: "spreadCell" }>, out: Int32Array, shop: Workshop): Step {
  const from = shop.cells(node.inputs[0]);
  return spreadStep(node, shop, (rows, block, items) =>
    spreadCodes(from.codes, from.direct ? block.start : 0, rows, out, items),
  );
}
