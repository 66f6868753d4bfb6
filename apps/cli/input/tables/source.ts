/** What every reader of tables delivers: headings first, then rows in blocks, each with its line. */

export interface TableRow {
  readonly cells: readonly unknown[];
  /** 1-based line of a text file, or row of a sheet; the heading is line 1. */
  readonly line: number;
}

export interface TableSource {
  readonly headings: readonly string[];
  /** Blocks of rows; a row with too few or too many cells is delivered as it is. */
  blocks(): AsyncIterable<readonly TableRow[]>;
  /** How far reading has come, from 0 to 1. */
  progress(): number;
  /** Whether every row must have as many cells as there are headings. */
  readonly strict: boolean;
  close(): Promise<void>;
}
