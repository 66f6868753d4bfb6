/** Builds a table cell by cell: for readers of CSV and Parquet, and for batches of engine facts. */
import { FIRST_DAY, LAST_DAY } from "../language/dates.ts";
import type { Fact } from "../language/facts.ts";
import type { ItemField } from "../language/nodes.ts";
import type { Facts, FactValue } from "../language/situation.ts";
import { text } from "../language/text.ts";
import type { Vocabulary } from "../language/themes.ts";
import {
  Cells,
  type CellValue,
  ColumnError,
  FlagCells,
  type ListValue,
  NumberCells,
  OptionCells,
  RegionCells,
  room,
  SetCells,
  trimmed,
} from "./cells.ts";
import { type Column, GOES_ON, type ListColumn, type Table, UNKNOWN_NUMBER } from "./columns.ts";
import { RegionDictionary } from "./dictionary.ts";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

/** 4 bytes suffice where both bounds are declared and fit; without bounds they suffice until a value does not fit. */
const fits = (bound: number | undefined): boolean => bound === undefined || (bound > UNKNOWN_NUMBER && bound < GOES_ON);

function fieldCells(path: string, field: ItemField, regions: RegionDictionary): Cells {
  switch (field.kind) {
    case "flag":
      return new FlagCells(path, false);
    case "choice":
    case "scale":
      return new OptionCells(path, Object.keys(field.options ?? {}));
    case "integer":
      return new NumberCells(path, { wide: !(fits(field.min) && fits(field.max)) });
    case "money":
      return new NumberCells(path, { wide: true });
    case "date":
      return new NumberCells(path, { wide: false, low: FIRST_DAY, high: LAST_DAY, mayGoOn: field.name === "to" });
    case "region":
      return new RegionCells(path, regions);
    case "set":
      return new SetCells(path, Object.keys(field.options ?? {}));
  }
}

function factCells(fact: Exclude<Fact, ListFact>, regions: RegionDictionary, officer: boolean): Cells {
  switch (fact.kind) {
    case "flagFact":
      return new FlagCells(fact.id, officer);
    case "choiceFact":
    case "scaleFact":
      return new OptionCells(fact.id, Object.keys(fact.spec.options));
    case "integerFact":
      return new NumberCells(fact.id, { wide: !(fits(fact.spec.min) && fits(fact.spec.max)) });
    case "moneyFact":
      return new NumberCells(fact.id, { wide: true });
    case "dateFact":
      return new NumberCells(fact.id, { wide: false, low: FIRST_DAY, high: LAST_DAY });
    case "regionFact":
      return new RegionCells(fact.id, regions);
    case "setFact":
      return new SetCells(fact.id, Object.keys(fact.spec.options));
  }
}

/** The spells or records of everybody: open the list of a row, then add entries field by field. */
export class ListCells {
  readonly path: string;
  readonly #fields: ReadonlyMap<string, Cells>;
  #offsets = new Int32Array(8);
  #known = new Uint8Array(0);
  /** Rows up to here have their first entry fixed. */
  #rows = 0;
  #items = 0;

  constructor(fact: ListFact, regions: RegionDictionary) {
    this.path = fact.id;
    this.#fields = new Map(fact.fields.map((f) => [f.name, fieldCells(`${fact.id}.${f.name}`, f, regions)]));
  }

  /** Says that the list of this row is known, so far without entries. Throws a ColumnError on a row already passed. */
  open(row: number): void {
    if (row < this.#rows)
      throw new ColumnError(this.path, row, text("这一行已经填过", "this row has been filled already"));
    if (row >= this.#known.length) this.reserve(room(row + 1));
    this.#offsets.fill(this.#items, this.#rows, row + 1);
    this.#known[row] = 1;
    this.#rows = row + 1;
  }

  /** A new entry of the row opened last; its fields are unknown until they are put. */
  add(): void {
    this.#items += 1;
  }

  /** Writes a field of the entry added last (one that is never written takes no room); `null` for `to` says that the spell goes on. Throws a ColumnError. */
  put(field: string, value: CellValue): void {
    const cells = this.#fields.get(field);
    if (cells === undefined)
      throw new ColumnError(`${this.path}.${field}`, this.#rows - 1, text("没有这个字段", "there is no such field"));
    cells.put(this.#items - 1, value);
  }

  /** A whole list at once. */
  putAll(row: number, items: ListValue): void {
    if (items === undefined) return;
    this.open(row);
    for (const item of items) {
      this.add();
      for (const field of Object.keys(item)) this.put(field, item[field]);
    }
  }

  reserve(rows: number): void {
    if (rows <= this.#known.length) return;
    const [offsets, known] = [new Int32Array(((rows + 7) & ~7) + 8), new Uint8Array((rows + 7) & ~7)];
    offsets.set(this.#offsets);
    known.set(this.#known);
    this.#offsets = offsets;
    this.#known = known;
  }

  finish(rows: number): ListColumn {
    this.reserve(rows);
    this.#offsets.fill(this.#items, this.#rows, rows + 1);
    const stated = [...this.#fields].filter(([, cells]) => !cells.isEmpty);
    const fields = new Map(stated.map(([name, cells]) => [name, cells.finish(this.#items)]));
    return { kind: "list", offsets: trimmed(this.#offsets, rows + 1), known: trimmed(this.#known, rows), fields };
  }
}

export interface TableOptions {
  /** Rows to make room for at the start. */
  readonly rows?: number;
  /** Facts of this table that officers have stated: judgements among other facts count for nothing. */
  readonly officer?: Iterable<string>;
}

/** Appends people cell by cell; a cell that is not written is unknown. */
export class TableBuilder {
  readonly #vocabulary: Vocabulary;
  readonly #regions = new RegionDictionary();
  readonly #cells = new Map<string, Cells | ListCells>();
  readonly #officer: ReadonlySet<string>;
  readonly #reserved: number;
  #row = 0;

  constructor(vocabulary: Vocabulary, options: TableOptions = {}) {
    this.#vocabulary = vocabulary;
    this.#officer = new Set(options.officer ?? []);
    this.#reserved = options.rows ?? 0;
  }

  /** The row that is being written, from 0. */
  get row(): number {
    return this.#row;
  }

  #cellsOf(id: string): Cells | ListCells {
    let cells = this.#cells.get(id);
    if (cells !== undefined) return cells;
    const fact = this.#vocabulary.get(id);
    if (fact === undefined) throw new ColumnError(id, this.#row, text("词汇表中没有这项事实", "no such fact"));
    cells =
      fact.kind === "spellsFact" || fact.kind === "recordsFact"
        ? new ListCells(fact, this.#regions)
        : factCells(fact, this.#regions, this.#officer.has(id));
    cells.reserve(this.#reserved);
    this.#cells.set(id, cells);
    return cells;
  }

  /** The cells of a fact with one value a person; keep it and call `put(builder.row, value)`. Throws a ColumnError. */
  column(id: string): Cells {
    const cells = this.#cellsOf(id);
    if (cells instanceof Cells) return cells;
    throw new ColumnError(id, this.#row, text("这项事实是一个列表", "this fact is a list"));
  }

  /** The cells of a fact that is a list of spells or records. Throws a ColumnError. */
  list(id: string): ListCells {
    const cells = this.#cellsOf(id);
    if (cells instanceof ListCells) return cells;
    throw new ColumnError(id, this.#row, text("这项事实不是列表", "this fact is not a list"));
  }

  /** Writes any fact of the current row. Throws a ColumnError. */
  put(id: string, value: FactValue | undefined): void {
    const cells = this.#cellsOf(id);
    if (cells instanceof ListCells) cells.putAll(this.#row, value as ListValue);
    else cells.put(this.#row, value as CellValue);
  }

  endRow(): void {
    this.#row += 1;
  }

  /** The table of the rows that have ended. The builder is used up. */
  build(): Table {
    const columns = new Map<string, Column>();
    for (const [id, cells] of this.#cells) columns.set(id, cells.finish(this.#row));
    return { length: this.#row, columns, regions: this.#regions };
  }
}

/**
 * A table of people as engine facts. Throws a ColumnError on a fact that is not in the vocabulary and on a value of the
 * wrong type (`readFacts` reports those for all people at once).
 */
export function fromPeople(vocabulary: Vocabulary, people: readonly Facts[], options: TableOptions = {}): Table {
  const builder = new TableBuilder(vocabulary, { rows: people.length, ...options });
  for (const facts of people) {
    for (const id of Object.keys(facts)) builder.put(id, facts[id]);
    builder.endRow();
  }
  return builder.build();
}
