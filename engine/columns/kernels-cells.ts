/** Loops from cells to Kleene codes. One loop for each type of array, so that each stays fast. */

import { UNKNOWN_NUMBER } from "./columns.ts";
import { PREFIX_LENGTHS, type Prefixes } from "./dictionary.ts";
import type { Bands } from "./plan.ts";

// The casts say that the index is in range: a table has an entry for every code that its column can hold.

export function lookupBytes(
  cells: Uint8Array,
  table: Uint8Array,
  bytes: Uint8Array,
  words: Int32Array,
  start: number,
  count: number,
): void {
  const whole = count >> 2;
  for (let w = 0, i = start; w < whole; w++, i += 4)
    words[w] =
      (table[cells[i] as number] as number) |
      ((table[cells[i + 1] as number] as number) << 8) |
      ((table[cells[i + 2] as number] as number) << 16) |
      ((table[cells[i + 3] as number] as number) << 24);
  for (let j = whole << 2; j < count; j++) bytes[j] = table[cells[start + j] as number] as number;
}

export function lookupShorts(
  cells: Uint16Array,
  table: Uint8Array,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) bytes[j] = table[cells[start + j] as number] as number;
}

export function lookupWords(
  cells: Int32Array,
  table: Uint8Array,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) bytes[j] = table[cells[start + j] as number] as number;
}

// Comparisons are turned into numbers, not branches: half of all people on each side of a bound defeat the processor's
// guesses (4.5 against 1.3 ms a million).

/** Bands of which none is "unknown". */
export function betweenWords(
  cells: Int32Array,
  { trueFrom, trueTo, unknown }: Bands,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const cell = cells[start + j] as number;
    const known = -+(cell !== UNKNOWN_NUMBER);
    bytes[j] = ((2 - (+(cell >= trueFrom) & +(cell <= trueTo))) & known) | (unknown & ~known);
  }
}

export function bandWords(cells: Int32Array, bands: Bands, bytes: Uint8Array, start: number, count: number): void {
  const { trueFrom, trueTo, openFrom, openTo, unknown } = bands;
  for (let j = 0; j < count; j++) {
    const cell = cells[start + j] as number;
    const known = -+(cell !== UNKNOWN_NUMBER);
    const yes = +(cell >= trueFrom) & +(cell <= trueTo);
    const open = +(cell >= openFrom) & +(cell <= openTo);
    bytes[j] = ((yes | ((1 - open) << 1)) & known) | (unknown & ~known);
  }
}

export function bandDoubles(cells: Float64Array, bands: Bands, bytes: Uint8Array, start: number, count: number): void {
  const { trueFrom, trueTo, openFrom, openTo, unknown } = bands;
  for (let j = 0; j < count; j++) {
    const cell = cells[start + j] as number;
    const known = -+!Number.isNaN(cell);
    const yes = +(cell >= trueFrom) & +(cell <= trueTo);
    const open = +(cell >= openFrom) & +(cell <= openTo);
    bytes[j] = ((yes | ((1 - open) << 1)) & known) | (unknown & ~known);
  }
}

/** Sets of at most 31 options. */
export function bitsOfWord(
  cells: Int32Array,
  mask: number,
  all: boolean,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  const wanted = all ? mask : 0;
  const met = all ? 1 : 0;
  for (let j = 0; j < count; j++) {
    const cell = cells[start + j] as number;
    const holds = +((cell & mask) === wanted) ^ (1 - met);
    bytes[j] = (2 - holds) & -(cell & 1);
  }
}

export function bitsOfWords(
  words: readonly Int32Array[],
  masks: readonly number[],
  all: boolean,
  impossible: boolean,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    let any = 0;
    let missing = impossible ? 1 : 0;
    for (let w = 0; w < words.length; w++) {
      const cell = words[w]?.[start + j] ?? 0;
      const mask = masks[w] ?? 0;
      any |= cell & mask;
      missing |= ~cell & mask;
    }
    const holds = all ? missing === 0 : any !== 0;
    bytes[j] = ((words[0]?.[start + j] ?? 0) & 1) === 0 ? 0 : holds ? 1 : 2;
  }
}

/** Where to find the codes of a cell in a block. */
export interface CellRun {
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  readonly start: number;
}

/** Whether one place lies in the county, city or province of another; see `withinRegion` of decide. */
export function inSameRegion(
  inner: CellRun,
  outer: CellRun,
  own: Prefixes,
  wide: Prefixes,
  bytes: Uint8Array,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const a = inner.codes[inner.start + j] as number;
    const b = outer.codes[outer.start + j] as number;
    const length = own.own[a] as number;
    const wanted = wide.own[b] as number;
    const i = a * PREFIX_LENGTHS;
    const o = b * PREFIX_LENGTHS;
    const lies = +(own.cuts[i + wanted] === (wide.cuts[o + wanted] as number));
    const may = lies | +(wide.cuts[o + length] === (own.cuts[i + length] as number));
    const known = +(a !== 0) & +(b !== 0);
    bytes[j] = ((lies & (wide.exact[b] as number)) | ((1 - may) << 1)) & -known;
  }
}

export function sameCells(left: CellRun, right: CellRun, map: Int32Array, bytes: Uint8Array, count: number): void {
  for (let j = 0; j < count; j++) {
    const a = left.codes[left.start + j] as number;
    const b = map[right.codes[right.start + j] as number] as number;
    bytes[j] = a === 0 || b === 0 ? 0 : a === b ? 1 : 2;
  }
}
