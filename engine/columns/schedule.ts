/** Puts the nodes of a plan in order, gives each a room while it is needed, and runs them block by block. */
import {
  type Block,
  type CellCodes,
  type Codes,
  constantCodes,
  directCodes,
  makeCodes,
  makeRanges,
  mostItems,
  type Ranges,
  type Step,
} from "./buffers.ts";
import type { Table } from "./columns.ts";
import { fixedCode, fixedRange } from "./fixed.ts";
import { isInline } from "./inline.ts";
import { isIdentity } from "./interner.ts";
import { rowsOfItems } from "./kernels-ranges.ts";
import {
  type CellNode,
  type CodeNode,
  isCell,
  isJoin,
  isRange,
  type ListRef,
  type PlanNode,
  type RangeNode,
} from "./plan.ts";
import { cellStep, codeStep, rangeStep, type Workshop } from "./steps.ts";

/** A result, and what is done with it once a block; the codes are good only until that returns. */
export interface Root {
  readonly node: CodeNode;
  readonly take: (codes: Codes, block: Block) => void;
}

export interface ProgramOptions {
  readonly table: Table;
  readonly asOf: number;
  readonly generate: boolean;
  readonly blockRows: number;
}

/** A join with more inputs than this, those of joins below it included, gets a room of its own. */
const WIDEST_JOIN = 24;

type Entry = { readonly node: PlanNode; readonly root?: undefined } | { readonly node: CodeNode; readonly root: Root };

/** Which nodes have rooms, and in which order they are filled. */
class Order {
  readonly entries: Entry[] = [];
  readonly #generate: boolean;
  readonly #uses = new Map<PlanNode, number>();
  readonly #needed = new Set<PlanNode>();
  readonly #weights = new Map<PlanNode, number>();
  readonly #placed = new Set<PlanNode>();

  constructor(roots: readonly Root[], generate: boolean) {
    this.#generate = generate;
    for (const root of roots) {
      this.#needed.add(root.node);
      this.#count(root.node);
    }
    for (const root of roots) {
      this.#place(root.node);
      this.entries.push({ node: root.node, root });
    }
  }

  #count(node: PlanNode): void {
    const uses = this.#uses.get(node) ?? 0;
    this.#uses.set(node, uses + 1);
    if (uses > 0 || isFixed(node)) return;
    for (const input of node.inputs) {
      if (!readsInline(node, input)) this.#needed.add(input);
      this.#count(input);
    }
  }

  /** Inputs of a node that is computed within its parent count for the parent. */
  #weight(node: PlanNode): number {
    let weight = this.#weights.get(node);
    if (weight === undefined) {
      weight = isJoin(node) ? 0 : 2;
      for (const input of node.inputs) weight += this.hasRoom(input) ? 1 : this.#weight(input);
      this.#weights.set(node, weight);
    }
    return weight;
  }

  /** Whether the node is filled by a step; otherwise it is fixed, a column itself, or computed within what uses it. */
  hasRoom(node: PlanNode): boolean {
    if (isFixed(node) || node.op === "cell") return false;
    if (isDirect(node)) return false;
    if (!this.#generate || this.#needed.has(node)) return true;
    if (isJoin(node)) return (this.#uses.get(node) ?? 0) > 1 || this.#weight(node) > WIDEST_JOIN;
    if (isInline(node)) return (this.#uses.get(node) ?? 0) > 1;
    return !isRange(node) || node.op === "measure" || node.op === "spreadRange";
  }

  #place(node: PlanNode): void {
    if (this.#placed.has(node) || isFixed(node)) return;
    this.#placed.add(node);
    for (const input of node.inputs) this.#place(input);
    if (this.hasRoom(node)) this.entries.push({ node });
  }

  /** The rooms that a step reads: those of its inputs, through inputs without rooms. */
  reads(node: PlanNode): readonly PlanNode[] {
    if (isFixed(node)) return [];
    return node.inputs.flatMap((n) => (this.hasRoom(n) ? [n] : this.reads(n)));
  }
}

/** Joins read joins and tests on one column, and comparisons read arithmetic, without a room between them. */
function readsInline(node: PlanNode, input: PlanNode): boolean {
  if (isJoin(node)) return isJoin(input) || isInline(input);
  if (isRange(input)) return node.op !== "spreadRange";
  return false;
}

const isFixed = (node: PlanNode): boolean =>
  isCell(node) ? false : (isRange(node) ? fixedRange(node) : fixedCode(node)) !== undefined;

/** A yes-or-no column of people is a row of codes already. */
function isDirect(node: PlanNode): boolean {
  return node.op === "lookup" && node.scope === undefined && directOf(node) !== undefined;
}

function directOf(node: Extract<PlanNode, { op: "lookup" }>): Codes | undefined {
  const { column } = node.column;
  return column?.kind === "flag" && isIdentity(node.table) ? directCodes(column.codes) : undefined;
}

/** The lists that a program walks through. */
class Lists {
  readonly refs: ListRef[] = [];
  readonly #sizes: number[] = [];
  readonly #rows = new Map<ListRef, Int32Array>();
  readonly #options: ProgramOptions;
  constructor(options: ProgramOptions) {
    this.#options = options;
  }
  index(list: ListRef): number {
    const known = this.refs.indexOf(list);
    if (known >= 0) return known;
    const { table, blockRows } = this.#options;
    this.#sizes.push(list.column === undefined ? 0 : mostItems(list.column, table.length, blockRows));
    return this.refs.push(list) - 1;
  }
  size(list: ListRef): number {
    return this.#sizes[this.index(list)] ?? 0;
  }
  rowsOf(list: ListRef): Int32Array {
    let rows = this.#rows.get(list);
    if (rows === undefined) {
      rows = new Int32Array(this.size(list));
      this.#rows.set(list, rows);
    }
    return rows;
  }
  get spread(): ReadonlyMap<ListRef, Int32Array> {
    return this.#rows;
  }
}

type Room = Codes | Ranges | CellCodes;

/** Rooms that are free again, by what they hold and of which list. */
class Rooms {
  readonly #options: ProgramOptions;
  readonly #lists: Lists;
  readonly #free = new Map<string, Room[]>();
  readonly #held = new Map<PlanNode, Room>();
  readonly #constants = new Map<string, Room>();
  bytes = 0;
  constructor(options: ProgramOptions, lists: Lists) {
    this.#options = options;
    this.#lists = lists;
  }

  #size(scope: ListRef | undefined): number {
    return scope === undefined ? this.#options.blockRows : this.#lists.size(scope);
  }
  #shelf(node: PlanNode): Room[] {
    const key = `${isCell(node) ? "cell" : isRange(node) ? "range" : "code"} ${node.scope?.fact ?? ""}`;
    let shelf = this.#free.get(key);
    if (shelf === undefined) {
      shelf = [];
      this.#free.set(key, shelf);
    }
    return shelf;
  }
  take(node: PlanNode): Room {
    const size = this.#size(node.scope);
    let room = this.#shelf(node).pop();
    if (room === undefined) {
      this.bytes += size * (isCell(node) ? 4 : isRange(node) ? 16 : 1);
      if (isCell(node)) room = { codes: new Int32Array(size), direct: false };
      else room = isRange(node) ? makeRanges(size) : makeCodes(size);
    }
    this.#held.set(node, room);
    return room;
  }
  release(node: PlanNode): void {
    const room = this.#held.get(node);
    if (room !== undefined) this.#shelf(node).push(room);
    this.#held.delete(node);
  }

  #constant<R extends Room>(key: string, make: (size: number) => R): R {
    const size = Math.max(this.#options.blockRows, ...this.#lists.refs.map((l) => this.#lists.size(l)));
    const full = `${size} ${key}`;
    let room = this.#constants.get(full);
    if (room === undefined) {
      room = make(size);
      this.#constants.set(full, room);
    }
    return room as R;
  }
  codes(node: CodeNode): Codes | undefined {
    const fixed = fixedCode(node);
    if (fixed !== undefined) return this.#constant(`code ${fixed}`, (size) => constantCodes(size, fixed));
    const held = this.#held.get(node) as Codes | undefined;
    return held ?? (node.op === "lookup" ? directOf(node) : undefined);
  }
  ranges(node: RangeNode): Ranges | undefined {
    const held = this.#held.get(node) as Ranges | undefined;
    const fixed = held === undefined ? fixedRange(node) : undefined;
    if (fixed === undefined) return held;
    const fill = (size: number): Ranges => ({
      lo: new Float64Array(size).fill(fixed.lo),
      hi: new Float64Array(size).fill(fixed.hi),
    });
    return this.#constant(`range ${fixed.lo} ${fixed.hi}`, fill);
  }
  cells(node: CellNode): CellCodes {
    const held = this.#held.get(node) as CellCodes | undefined;
    if (held !== undefined) return held;
    const { column } = node.op === "cell" ? node.column : { column: undefined };
    if (column?.kind === "option" || column?.kind === "region") return { codes: column.codes, direct: true };
    throw new RangeError("a cell has no column");
  }
}

/** The steps of a plan over one table. */
export class Program {
  readonly #options: ProgramOptions;
  readonly #lists: Lists;
  readonly #steps: Step[] = [];
  /** Bytes of the rooms that a block is computed in. */
  readonly roomBytes: number;

  constructor(roots: readonly Root[], options: ProgramOptions) {
    this.#options = options;
    this.#lists = new Lists(options);
    const order = new Order(roots, options.generate);
    for (const { node } of order.entries) this.#register(node);
    const rooms = new Rooms(options, this.#lists);
    const shop: Workshop = {
      asOf: options.asOf,
      regions: options.table.regions,
      generate: options.generate,
      codes: (node) => rooms.codes(node),
      ranges: (node) => rooms.ranges(node),
      cells: (node) => rooms.cells(node),
      listIndex: (list) => this.#lists.index(list),
      rowsOf: (list) => this.#lists.rowsOf(list),
    };
    const reads = order.entries.map((e) => (e.root === undefined ? order.reads(e.node) : [e.node]));
    const lastUse = new Map<PlanNode, number>();
    reads.forEach((nodes, i) => {
      for (const node of nodes) lastUse.set(node, i);
    });
    order.entries.forEach((entry, i) => {
      this.#steps.push(entry.root === undefined ? this.#fill(entry.node, rooms, shop) : this.#emit(entry.root, rooms));
      for (const node of reads[i] ?? []) if (lastUse.get(node) === i) rooms.release(node);
    });
    this.roomBytes = rooms.bytes;
  }

  #register(node: PlanNode): void {
    if (node.scope !== undefined) this.#lists.index(node.scope);
    if ("list" in node) this.#lists.index(node.list);
  }

  #fill(node: PlanNode, rooms: Rooms, shop: Workshop): Step {
    const room = rooms.take(node);
    if (isRange(node)) return rangeStep(node, room as Ranges, shop);
    if (isCell(node)) {
      if (node.op === "cell") throw new RangeError("a column needs no step");
      return cellStep(node, (room as CellCodes).codes as Int32Array, shop);
    }
    return codeStep(node, room as Codes, shop);
  }

  #emit(root: Root, rooms: Rooms): Step {
    const codes = rooms.codes(root.node);
    if (codes === undefined) throw new RangeError("a result has no room");
    return (block) => root.take(codes, block);
  }

  /** Steps a block takes. */
  get size(): number {
    return this.#steps.length;
  }

  run(onBlock?: (rowsDone: number) => void): void {
    const { table, blockRows } = this.#options;
    const lists = this.#lists.refs;
    const block: Block = {
      start: 0,
      count: 0,
      first: new Int32Array(lists.length),
      items: new Int32Array(lists.length),
    };
    for (let start = 0; start < table.length; start += blockRows) {
      block.start = start;
      block.count = Math.min(blockRows, table.length - start);
      lists.forEach(({ column }, i) => {
        const first = column?.offsets[start] ?? 0;
        block.first[i] = first;
        block.items[i] = (column?.offsets[start + block.count] ?? 0) - first;
      });
      for (const [list, rows] of this.#lists.spread)
        if (list.column !== undefined) rowsOfItems(list.column.offsets, rows, block.start, block.count);
      for (const step of this.#steps) step(block);
      onBlock?.(start + block.count);
    }
  }
}
