/** Migrations of the library, in order. */
import type { Migration } from "@qiaoti/platform";
import { importMigrations } from "./import-tables.ts";
import { searchMigrations } from "./search-tables.ts";

export const migrations: readonly Migration[] = [...importMigrations, ...searchMigrations];
