/** columns: rules decided for tables of a million people and more, with the same three-valued meaning as decide. */

export {
  Batch,
  type BatchOptions,
  BoundBatch,
  compile,
  Results,
  type RunOptions,
  type SettlingFact,
  type Summary,
} from "./batch.ts";
export { fromPeople, type ListCells, TableBuilder, type TableOptions } from "./builder.ts";
export { type Cells, type CellValue, ColumnError } from "./cells.ts";
export * from "./columns.ts";
export { RegionDictionary } from "./dictionary.ts";
export type { BatchContext } from "./lower.ts";
export { CompileError } from "./refs.ts";
