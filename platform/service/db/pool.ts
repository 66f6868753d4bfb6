/** The pool of connections. Instants come as Date, days as plain YYYY-MM-DD, big integers as text. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Log } from "../kernel.ts";

const dateType = 1082;

// A day has no zone: pg would make of it midnight in the zone of the process.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (oid === dateType) return (value: string) => value;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  },
};

export interface PoolOptions {
  readonly url: string;
  readonly size?: number;
  readonly log?: Log;
}

/** A pool that outlives its database: a lost connection is dropped and the next use opens another. */
export function openPool({ url, size = 10, log }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 120_000,
    application_name: "qiaoti",
    keepAlive: true,
  });
  // A connection in use that is lost fails its query; without this listener it would end the process as well.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", (error) => {
    if (!pool.ending) log?.warn({ error: error.message }, "database connection lost");
  });
  return pool;
}

/** Kysely over a pool. */
export const kyselyOver = (pool: pg.Pool): Kysely<unknown> =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
