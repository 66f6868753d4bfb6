/** The ten rules as SQL in DuckDB, in memory, one thread: a column a fact, options as enumerations, a column a set member. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Column, Table } from "@qiaoti/engine/columns";
import type { Rule } from "@qiaoti/engine/language";
import type { Counts } from "./hand-loops.ts";
import { plain, toSql } from "./translate.ts";

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly bigint[])[] }>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: object): void; closeSync(): void }>;
}
interface Duck {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  DuckDBDataChunk: { create(types: readonly unknown[]): { setColumns(columns: readonly unknown[][]): void } };
  BOOLEAN: unknown;
  INTEGER: unknown;
  VARCHAR: unknown;
}

interface SqlColumn {
  readonly name: string;
  readonly type: "BOOLEAN" | "INTEGER" | "VARCHAR";
  readonly options: readonly string[] | undefined;
  readonly at: (row: number) => boolean | number | string | null;
}

function sqlColumns(id: string, c: Column): readonly SqlColumn[] {
  const kleene = (code: number): boolean | null => (code === 0 ? null : code === 1);
  switch (c.kind) {
    case "flag":
      return [{ name: plain(id), type: "BOOLEAN", options: undefined, at: (i) => kleene(c.codes[i] ?? 0) }];
    case "option": {
      const name = (code: number): string | null => c.options[code - 1] ?? null;
      return [{ name: plain(id), type: "VARCHAR", options: c.options, at: (i) => name(c.codes[i] ?? 0) }];
    }
    case "number": {
      const value = (n: number): number | null => (n === -2147483648 ? null : n);
      return [{ name: plain(id), type: "INTEGER", options: undefined, at: (i) => value(c.values[i] ?? 0) }];
    }
    case "set":
      return c.options.map((option, bit) => ({
        name: plain(`${id}_${option}`),
        type: "BOOLEAN" as const,
        options: undefined,
        at: (i: number) => (((c.words[0]?.[i] ?? 0) & 1) === 0 ? null : ((c.words[0]?.[i] ?? 0) & (2 << bit)) !== 0),
      }));
    default:
      throw new TypeError(`${id}: not needed by the ten rules`);
  }
}

const CHUNK = 2048;

/** Loads the table and gives a query that counts all rules at once. */
export async function loadDuck(table: Table, rules: readonly Rule[]): Promise<() => Promise<readonly Counts[]>> {
  const path = createRequire(new URL("./peers/package.json", import.meta.url)).resolve("@duckdb/node-api");
  const loaded = (await import(pathToFileURL(path).href)) as Duck & { default?: Duck };
  const duck = loaded.default ?? loaded;
  const db = await (await duck.DuckDBInstance.create(":memory:")).connect();
  await db.run("SET threads = 1");
  const columns = [...table.columns].flatMap(([id, c]) => sqlColumns(id, c));
  await db.run(`CREATE TABLE raw (${columns.map((c) => `${c.name} ${c.type}`).join(", ")})`);
  const appender = await db.createAppender("raw");
  const types = columns.map((c) => duck[c.type]);
  for (let start = 0; start < table.length; start += CHUNK) {
    const size = Math.min(CHUNK, table.length - start);
    const chunk = duck.DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((c) => Array.from({ length: size }, (_, i) => c.at(start + i))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  for (const c of columns)
    if (c.options) await db.run(`CREATE TYPE e_${c.name} AS ENUM (${c.options.map((o) => `'${o}'`).join(", ")})`);
  const typed = columns.map((c) => (c.options ? `${c.name}::e_${c.name} AS ${c.name}` : c.name));
  await db.run(`CREATE TABLE people AS SELECT ${typed.join(", ")} FROM raw`);
  await db.run("DROP TABLE raw");
  const counts = rules.map((r) => {
    const condition = toSql(r);
    return `count(*) FILTER (WHERE ${condition}), count(*) FILTER (WHERE NOT (${condition}))`;
  });
  const sql = `SELECT ${counts.join(", ")} FROM people`;
  return async () => {
    const row = (await db.runAndReadAll(sql)).getRows()[0] ?? [];
    return rules.map((_, i) => ({ yes: Number(row[2 * i]), no: Number(row[2 * i + 1]) }));
  };
}
