/** Finds the entitled people in a table of any length: rows go through in blocks, and only counts and ids remain. */
import {
  type Batch,
  type BoundBatch,
  compile,
  type SettlingFact,
  type Summary,
  TableBuilder,
} from "@qiaoti/engine/columns";
import type { Rule, Situation, Text } from "@qiaoti/engine/language";
import { fillings } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { CellProblem } from "../table-cells.ts";
import type { TableColumns } from "../table-columns.ts";

/** Rows decided at a time: bounds the memory, whatever the length of the table. */
const BLOCK_ROWS = 65_536;

export interface FoundPerson {
  readonly rule: string;
  readonly id: string;
}

export interface WrongCell {
  /** Of the source, as given to `add`. */
  readonly line: number;
  readonly heading: string;
  readonly index: number;
  readonly message: Text;
}

export interface RuleFindings extends Summary {
  readonly rule: string;
  /** Facts that would settle most of the undetermined, the best first; empty where it was not asked for. */
  readonly settlesMost: readonly SettlingFact[];
}

export interface FindOptions {
  /** Called with the entitled of each block, in the order of the table. */
  readonly onFound: (people: readonly FoundPerson[]) => void;
  readonly onWrong: (cell: WrongCell) => void;
  /** Also reckon which facts would settle most; takes longer. */
  readonly settle: boolean;
}

type Question = Pick<Situation, "asOf" | "region" | "readings" | "settings">;

/** Rules compiled for the question, with the local rules that fill open terms. Throws a CompileError. */
export function compileFor(rules: readonly Rule[], question: Question): Batch {
  return compile(rules, { ...question, fillings });
}

interface Count {
  rows: number;
  entitled: number;
  notEntitled: number;
  undetermined: number;
  readonly settling: Map<string, { settles: number; unknown: number }>;
}

/** Takes the rows of one table; nothing but the current block is kept. */
export class PeopleFinder {
  readonly #batch: Batch;
  readonly #columns: TableColumns;
  readonly #options: FindOptions;
  readonly #counts: ReadonlyMap<string, Count>;
  #builder: TableBuilder;
  #ids: string[] = [];
  #rows = 0;

  constructor(batch: Batch, columns: TableColumns, options: FindOptions) {
    this.#batch = batch;
    this.#columns = columns;
    this.#options = options;
    this.#counts = new Map(
      batch.rules.map((r) => [r.id, { rows: 0, entitled: 0, notEntitled: 0, undetermined: 0, settling: new Map() }]),
    );
    this.#builder = this.#newBuilder();
  }

  get rows(): number {
    return this.#rows;
  }

  #newBuilder(): TableBuilder {
    const officer = this.#columns.facts.filter((c) => c.officer).map((c) => c.fact.id);
    return new TableBuilder(vocabulary, { rows: BLOCK_ROWS, officer });
  }

  /** Takes one row; a wrong cell is reported and counts as unknown. */
  add(cells: readonly unknown[], line: number): void {
    const builder = this.#builder;
    for (const { index, heading, fact, read } of this.#columns.facts) {
      const value = read(cells[index]);
      if (value === undefined) continue;
      if (value instanceof CellProblem) this.#options.onWrong({ line, heading, index, message: value.message });
      else builder.put(fact.id, value);
    }
    const { id } = this.#columns;
    this.#rows += 1;
    this.#ids.push(id === undefined ? String(this.#rows) : String(cells[id] ?? ""));
    builder.endRow();
    if (this.#ids.length >= BLOCK_ROWS) this.#decide();
  }

  #decide(): void {
    if (this.#ids.length === 0) return;
    const bound = this.#batch.over(this.#builder.build());
    const results = bound.run();
    for (const rule of results.rules) {
      const { rows, entitled, notEntitled, undetermined } = results.summary(rule);
      const count = this.#counts.get(rule);
      if (count === undefined) continue;
      count.rows += rows;
      count.entitled += entitled;
      count.notEntitled += notEntitled;
      count.undetermined += undetermined;
      if (entitled > 0) this.#report(rule, results.codes(rule));
      if (this.#options.settle && undetermined > 0) this.#settle(rule, bound, count);
    }
    this.#ids = [];
    this.#builder = this.#newBuilder();
  }

  #report(rule: string, codes: Uint8Array): void {
    const people: FoundPerson[] = [];
    for (const [row, code] of codes.entries()) if (code === 1) people.push({ rule, id: this.#ids[row] ?? "" });
    this.#options.onFound(people);
  }

  #settle(rule: string, bound: BoundBatch, count: Count): void {
    for (const { fact, settles, unknown } of bound.settlesMost(rule)) {
      const sum = count.settling.get(fact) ?? { settles: 0, unknown: 0 };
      count.settling.set(fact, { settles: sum.settles + settles, unknown: sum.unknown + unknown });
    }
  }

  /** Decides what is left and gives the findings of each rule. */
  finish(): readonly RuleFindings[] {
    this.#decide();
    return [...this.#counts].map(([rule, { settling, ...summary }]) => ({
      rule,
      ...summary,
      settlesMost: [...settling]
        .map(([fact, sums]): SettlingFact => ({ fact, ...sums }))
        .sort((a, b) => b.settles - a.settles || b.unknown - a.unknown),
    }));
  }
}
