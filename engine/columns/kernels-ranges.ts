/** Loops over ranges and codes that need no generated code: used where it is forbidden, and for what is spread over spells. */
import { compareRanges, compareShare, type Range } from "../decide/ranges.ts";
import type { Comparison } from "../language/nodes.ts";
import { combine, type Recipe } from "./arithmetic.ts";
import type { Codes, Ranges } from "./buffers.ts";
import { GOES_ON, UNKNOWN_NUMBER } from "./columns.ts";
import type { JoinOp } from "./plan.ts";

export function numbersOf(
  cells: Int32Array | Float64Array,
  unknown: Range,
  mayGoOn: boolean,
  out: Ranges,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const cell = cells[start + j] as number;
    const open = cell === UNKNOWN_NUMBER || Number.isNaN(cell);
    const value = mayGoOn && cell === GOES_ON ? Number.POSITIVE_INFINITY : cell;
    out.lo[j] = open ? unknown.lo : value;
    out.hi[j] = open ? unknown.hi : value;
  }
}

export function levelsOf(
  cells: Uint8Array | Uint16Array,
  levels: Ranges,
  out: Ranges,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const code = cells[start + j] as number;
    out.lo[j] = levels.lo[code] as number;
    out.hi[j] = levels.hi[code] as number;
  }
}

const at = (ranges: Ranges, j: number): Range => ({ lo: ranges.lo[j] as number, hi: ranges.hi[j] as number });

export function combineAll(recipe: Recipe, inputs: readonly Ranges[], out: Ranges, count: number): void {
  for (let j = 0; j < count; j++) {
    const range = combine(
      recipe,
      inputs.map((r) => at(r, j)),
    );
    out.lo[j] = range.lo;
    out.hi[j] = range.hi;
  }
}

export function compareAll(op: Comparison, left: Ranges, right: Ranges, bytes: Uint8Array, count: number): void {
  for (let j = 0; j < count; j++)
    bytes[j] = compareRanges(
      op,
      left.lo[j] as number,
      left.hi[j] as number,
      right.lo[j] as number,
      right.hi[j] as number,
    );
}

export function shareAll(
  op: Comparison,
  [part, whole, percent]: readonly [Ranges, Ranges, Ranges],
  bytes: Uint8Array,
  count: number,
): void {
  for (let j = 0; j < count; j++) bytes[j] = compareShare(op, at(part, j), at(whole, j), at(percent, j));
}

/** Bits 0 and 1 of each of four codes. */
export const YES_BITS = 0x01010101;
export const NO_BITS = 0x02020202;

/** Joins four codes at once, as the functions of `kleene.ts` join one. */
const PAIRS: Readonly<Record<Exclude<JoinOp, "not" | "decided">, (a: number, b: number) => number>> = {
  and: (a, b) => (a & b & YES_BITS) | ((a | b) & NO_BITS),
  or: (a, b) => ((a | b) & YES_BITS) | (a & b & NO_BITS),
  agree: (a, b) => a & b,
  both: (a, b) => {
    const known = (a | (a >> 1)) & (b | (b >> 1)) & YES_BITS;
    return ((a & b & YES_BITS) | ((a | b) & NO_BITS)) & (known * 3);
  },
};

const SINGLES: Readonly<Record<"not" | "decided", (a: number) => number>> = {
  not: (a) => ((a & YES_BITS) << 1) | ((a >> 1) & YES_BITS),
  decided: (a) => {
    const known = (a | (a >> 1)) & YES_BITS;
    return known | ((known ^ YES_BITS) << 1);
  },
};

export function joinAll(op: JoinOp, inputs: readonly Codes[], words: Int32Array, start: number, count: number): void {
  const length = (count + 3) >> 2;
  const offset = (codes: Codes): number => (codes.direct ? start >> 2 : 0);
  const [first, ...rest] = inputs;
  if (first === undefined) return;
  const from = offset(first);
  if (op === "not" || op === "decided") {
    const single = SINGLES[op];
    for (let j = 0; j < length; j++) words[j] = single(first.words[from + j] as number);
    return;
  }
  const pair = PAIRS[op];
  for (let j = 0; j < length; j++) words[j] = first.words[from + j] as number;
  for (const next of rest) {
    const at = offset(next);
    for (let j = 0; j < length; j++) words[j] = pair(words[j] as number, next.words[at + j] as number);
  }
}

/** Entries of a block by the row (in the block) that they belong to. */
export function rowsOfItems(offsets: Int32Array, rows: Int32Array, start: number, count: number): void {
  const base = offsets[start] as number;
  for (let j = 0; j < count; j++) {
    const end = (offsets[start + j + 1] as number) - base;
    for (let i = (offsets[start + j] as number) - base; i < end; i++) rows[i] = j;
  }
}

export function spreadCodes(
  from: { readonly [index: number]: number },
  offset: number,
  rows: Int32Array,
  to: { [index: number]: number },
  count: number,
): void {
  for (let i = 0; i < count; i++) to[i] = from[offset + (rows[i] as number)] as number;
}

/** Sums of four counts of one byte each. */
const sumOf = (lanes: number): number =>
  (lanes & 255) + ((lanes >> 8) & 255) + ((lanes >> 16) & 255) + ((lanes >> 24) & 255);

/** Adds how often "true" and "false" stand among the first `count` codes. */
export function tally(codes: Codes, start: number, count: number, sums: { yes: number; no: number }): void {
  const { words, bytes } = codes;
  const from = codes.direct ? start >> 2 : 0;
  const whole = count >> 2;
  let [yes, no] = [0, 0];
  for (let next = 0; next < whole; ) {
    const stop = Math.min(whole, next + 127); // a byte counts to 127 before the last of the four turns negative
    let [yesLanes, noLanes] = [0, 0];
    for (; next < stop; next++) {
      const word = words[from + next] as number;
      yesLanes += word & YES_BITS;
      noLanes += (word >> 1) & YES_BITS;
    }
    yes += sumOf(yesLanes);
    no += sumOf(noLanes);
  }
  for (let j = whole << 2; j < count; j++) {
    const code = bytes[(from << 2) + j] as number;
    yes += code & 1;
    no += code >> 1;
  }
  sums.yes += yes;
  sums.no += no;
}
