/** Every table of the library. */
import type { ImportTables } from "./import-tables.ts";
import type { SearchTables } from "./search-tables.ts";

export type Tables = ImportTables & SearchTables;
