/** Room for what is computed of one block of people, small enough to stay in the processor's cache. */
import type { ListColumn } from "./columns.ts";

/** Kleene codes, one a byte; the same room as words of four. */
export interface Codes {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  /** The codes are a column of the table, to be read from the block's first row on. */
  readonly direct: boolean;
}

export interface Ranges {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Raw codes of cells. */
export interface CellCodes {
  readonly codes: Uint8Array | Uint16Array | Int32Array;
  readonly direct: boolean;
}

/** The rows that are computed now, and the spells and records that belong to them. */
export interface Block {
  start: number;
  count: number;
  /** By list: first entry, and number of entries. */
  readonly first: Int32Array;
  readonly items: Int32Array;
}

export type Step = (block: Block) => void;

export function makeCodes(size: number): Codes {
  const words = new Int32Array((size + 3) >> 2);
  return { words, bytes: new Uint8Array(words.buffer), direct: false };
}

export function constantCodes(size: number, value: number): Codes {
  const codes = makeCodes(size);
  codes.bytes.fill(value);
  return codes;
}

/** Reads a column of codes four at a time; undefined where its room does not allow that. */
export function directCodes(bytes: Uint8Array): Codes | undefined {
  const words = (bytes.length + 3) >> 2;
  if (bytes.byteOffset % 4 !== 0 || bytes.buffer.byteLength - bytes.byteOffset < words * 4) return undefined;
  return { bytes, words: new Int32Array(bytes.buffer, bytes.byteOffset, words), direct: true };
}

export function makeRanges(size: number): Ranges {
  return { lo: new Float64Array(size), hi: new Float64Array(size) };
}

/** The most spells or records that the rows of one block have. */
export function mostItems(list: ListColumn, rows: number, blockRows: number): number {
  let most = 0;
  for (let start = 0; start < rows; start += blockRows) {
    const end = Math.min(rows, start + blockRows);
    most = Math.max(most, (list.offsets[end] ?? 0) - (list.offsets[start] ?? 0));
  }
  return most;
}
