/** Growable typed cells: what a table is built from, without an object a row. */
import type { Item, Scalar } from "../language/situation.ts";
import { type Text, text } from "../language/text.ts";
import { GOES_ON, type ScalarColumn, UNKNOWN_NUMBER } from "./columns.ts";
import type { RegionDictionary } from "./dictionary.ts";

/** A cell that cannot be: its row (from 0), its fact or field, and what was expected. */
export class ColumnError extends RangeError {
  readonly row: number;
  readonly path: string;
  readonly problem: Text;
  constructor(path: string, row: number, problem: Text) {
    super(`${path}, row ${row}: ${problem.en}`);
    this.name = "ColumnError";
    this.path = path;
    this.row = row;
    this.problem = problem;
  }
}

/** What a cell may be given: a scalar, `null` for "goes on", or undefined for unknown. */
export type CellValue = Scalar | null | undefined;

type Cell = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Room for `wanted` cells, with some to spare. */
export function room(wanted: number): number {
  const more = wanted < 1_000_000 ? wanted * 2 : wanted + Math.floor(wanted / 2);
  return Math.max(64, more);
}

/**
 * The first `length` cells, copied only where more than an eighth of the room is left over. The room stays a multiple of
 * 8, so that four codes can be read as one word up to the end.
 */
export function trimmed<A extends Cell>(array: A, length: number): A {
  const whole = (length + 7) & ~7;
  const kept = array.length - whole > whole / 8 ? (array.slice(0, whole) as A) : array;
  return kept.subarray(0, length) as A;
}

function grown<A extends Cell>(array: A, larger: A, unknown: number): A {
  if (unknown !== 0) larger.fill(unknown, array.length);
  larger.set(array);
  return larger;
}

/** Cells of one fact or field. Cells that were passed over are unknown. */
export abstract class Cells {
  readonly path: string;
  /** Cells up to here are written. */
  #length = 0;
  #room = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Writes one cell. Rows come in ascending order, each at most once. Throws a ColumnError. */
  put(row: number, value: CellValue): void {
    if (row < this.#length) this.refuse(row, "这一格已经填过", "this cell has been filled already", String(value));
    if (row >= this.#room) this.reserve(room(row + 1));
    if (value !== undefined) this.write(row, value);
    this.#length = row + 1;
  }

  /** Nothing was ever written: everything is unknown. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Makes room for that many cells at once. */
  reserve(rows: number): void {
    if (rows <= this.#room) return;
    this.#room = (rows + 7) & ~7;
    this.resize(this.#room);
  }

  protected abstract resize(room: number): void;
  protected abstract write(row: number, value: Exclude<CellValue, undefined>): void;
  abstract finish(rows: number): ScalarColumn;

  protected refuse(row: number, zh: string, en: string, found: string): never {
    throw new ColumnError(this.path, row, text(`${zh}，现为“${found}”`, `${en}, found "${found}"`));
  }
}

export class FlagCells extends Cells {
  #codes = new Uint8Array(0);
  readonly #officer: boolean;
  constructor(path: string, officer: boolean) {
    super(path);
    this.#officer = officer;
  }
  protected resize(room: number): void {
    this.#codes = grown(this.#codes, new Uint8Array(room), 0);
  }
  protected write(row: number, value: Scalar | null): void {
    if (typeof value !== "boolean") this.refuse(row, "应填是或否", "expected true or false", String(value));
    this.#codes[row] = value ? 1 : 2;
  }
  finish(rows: number): ScalarColumn {
    this.reserve(rows);
    return { kind: "flag", codes: trimmed(this.#codes, rows), officer: this.#officer };
  }
}

export class OptionCells extends Cells {
  readonly #options: readonly string[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #make: (n: number) => Uint8Array | Uint16Array;
  #codes: Uint8Array | Uint16Array;
  constructor(path: string, options: readonly string[]) {
    super(path);
    this.#options = options;
    this.#index = new Map(options.map((option, i) => [option, i + 1]));
    this.#make = options.length < 255 ? (n) => new Uint8Array(n) : (n) => new Uint16Array(n);
    this.#codes = this.#make(0);
  }
  protected resize(room: number): void {
    this.#codes = grown(this.#codes, this.#make(room), 0);
  }
  protected write(row: number, value: Scalar | null): void {
    const code = this.#index.get(value as string);
    if (code === undefined) this.refuse(row, "不在可选项内", "none of the options", String(value));
    this.#codes[row] = code;
  }
  finish(rows: number): ScalarColumn {
    this.reserve(rows);
    return { kind: "option", codes: trimmed(this.#codes, rows), options: this.#options };
  }
}

/** Whole numbers in 4 bytes each, until one does not fit: then in 8. */
export class NumberCells extends Cells {
  #values: Int32Array | Float64Array;
  readonly #low: number;
  readonly #high: number;
  readonly #mayGoOn: boolean;
  constructor(path: string, spec: { wide: boolean; low?: number; high?: number; mayGoOn?: boolean }) {
    super(path);
    this.#values = spec.wide ? new Float64Array(0) : new Int32Array(0);
    this.#low = spec.low ?? Number.MIN_SAFE_INTEGER;
    this.#high = spec.high ?? Number.MAX_SAFE_INTEGER;
    this.#mayGoOn = spec.mayGoOn === true;
  }
  protected resize(room: number): void {
    const values = this.#values;
    this.#values =
      values instanceof Int32Array
        ? grown(values, new Int32Array(room), UNKNOWN_NUMBER)
        : grown(values, new Float64Array(room), Number.NaN);
  }
  protected write(row: number, value: Scalar | null): void {
    if (value === null && this.#mayGoOn) {
      this.#values[row] = GOES_ON;
      return;
    }
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < this.#low || value > this.#high)
      this.refuse(row, "应填范围内的整数", "expected a whole number in range", String(value));
    const values = this.#values;
    if (values instanceof Int32Array && (value <= UNKNOWN_NUMBER || value >= GOES_ON)) {
      const wide = new Float64Array(values.length);
      for (let i = 0; i < values.length; i++)
        wide[i] = values[i] === UNKNOWN_NUMBER ? Number.NaN : (values[i] ?? Number.NaN);
      this.#values = wide;
    }
    this.#values[row] = value;
  }
  finish(rows: number): ScalarColumn {
    this.reserve(rows);
    return { kind: "number", values: trimmed(this.#values, rows) };
  }
}

export class RegionCells extends Cells {
  #codes = new Int32Array(0);
  readonly #regions: RegionDictionary;
  constructor(path: string, regions: RegionDictionary) {
    super(path);
    this.#regions = regions;
  }
  protected resize(room: number): void {
    this.#codes = grown(this.#codes, new Int32Array(room), 0);
  }
  protected write(row: number, value: Scalar | null): void {
    const code = typeof value === "string" ? this.#regions.add(value) : undefined;
    if (code === undefined)
      this.refuse(
        row,
        "应填 6、9 或 12 位行政区划代码",
        "expected a division code of 6, 9 or 12 digits",
        String(value),
      );
    this.#codes[row] = code;
  }
  finish(rows: number): ScalarColumn {
    this.reserve(rows);
    return { kind: "region", codes: trimmed(this.#codes, rows) };
  }
}

export class SetCells extends Cells {
  readonly #options: readonly string[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #words: Int32Array[];
  constructor(path: string, options: readonly string[]) {
    super(path);
    this.#options = options;
    this.#index = new Map(options.map((option, i) => [option, i + 1]));
    this.#words = Array.from({ length: (options.length >>> 5) + 1 }, () => new Int32Array(0));
  }
  protected resize(room: number): void {
    this.#words.forEach((word, i) => {
      this.#words[i] = grown(word, new Int32Array(room), 0);
    });
  }
  protected write(row: number, value: Scalar | null): void {
    if (!Array.isArray(value)) this.refuse(row, "应填一个列表", "expected a list", String(value));
    this.#setBit(row, 0);
    for (const option of value as readonly string[]) {
      const bit = this.#index.get(option);
      if (bit === undefined) this.refuse(row, "不在可选项内", "none of the options", option);
      this.#setBit(row, bit);
    }
  }
  #setBit(row: number, bit: number): void {
    const word = this.#words[bit >>> 5];
    if (word !== undefined) word[row] = (word[row] ?? 0) | (1 << (bit & 31));
  }
  finish(rows: number): ScalarColumn {
    this.reserve(rows);
    return { kind: "set", words: this.#words.map((word) => trimmed(word, rows)), options: this.#options };
  }
}

/** A spell or record as the engine holds it, for lists that come as a whole. */
export type ListValue = readonly Item[] | undefined;
