/** Tables of people as typed columns: what a cell holds, how unknown is written, and what it costs in memory. */
import type { RegionDictionary } from "./dictionary.ts";

/** An unknown whole number or date in an Int32Array; in a Float64Array it is NaN. */
export const UNKNOWN_NUMBER = -2147483648;
/** The last day of a spell that goes on. */
export const GOES_ON = 2147483647;

/** Yes and no as Kleene codes: 0 unknown, 1 true, 2 false. */
export interface FlagColumn {
  readonly kind: "flag";
  readonly codes: Uint8Array;
  /** Officers made these statements; a judgement counts only then. */
  readonly officer: boolean;
}

/** Options as codes: 0 unknown, else the index in `options` plus 1. */
export interface OptionColumn {
  readonly kind: "option";
  readonly codes: Uint8Array | Uint16Array;
  readonly options: readonly string[];
}

/** Whole numbers, money in fen, or day numbers. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Int32Array | Float64Array;
}

/** Regions as codes of the table's dictionary, 0 unknown. */
export interface RegionColumn {
  readonly kind: "region";
  readonly codes: Int32Array;
}

/** Sets as bits: bit 0 of the first word says known, bit `index + 1` that the option is a member. */
export interface SetColumn {
  readonly kind: "set";
  readonly words: readonly Int32Array[];
  readonly options: readonly string[];
}

/** Spells or records: those of row `r` are the entries `offsets[r]` to `offsets[r + 1]` of each field. */
export interface ListColumn {
  readonly kind: "list";
  readonly offsets: Int32Array;
  /** 1 where the list is known (it may be empty), 0 where it is not. */
  readonly known: Uint8Array;
  readonly fields: ReadonlyMap<string, ScalarColumn>;
}

export type ScalarColumn = FlagColumn | OptionColumn | NumberColumn | RegionColumn | SetColumn;
export type Column = ScalarColumn | ListColumn;

/** People in columns. A fact without a column is unknown for everybody. */
export interface Table {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly regions: RegionDictionary;
}

/** The typed arrays of a column. */
function arraysOf(column: Column): readonly ArrayBufferView[] {
  switch (column.kind) {
    case "flag":
    case "option":
    case "region":
      return [column.codes];
    case "number":
      return [column.values];
    case "set":
      return column.words;
    case "list":
      return [column.offsets, column.known, ...[...column.fields.values()].flatMap(arraysOf)];
  }
}

/** Bytes that the table's cells take, room for growth included; buffers shared by columns count once. */
export function memoryOf(table: Table): number {
  const buffers = new Set([...table.columns.values()].flatMap(arraysOf).map((array) => array.buffer));
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}
