/**
 * Brings a database to the present shape. Own code instead of Kysely's Migrator, which knows neither a hash of what it ran
 * nor SQL files in a module's own order: here each migration is one transaction, recorded with the hash of its SQL, and
 * one that was changed after it ran is refused by name.
 */
import { createHash } from "node:crypto";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { quietLogger } from "../jobs/logger.ts";
import type { Migration, ServiceModule } from "../kernel.ts";
import { ensureBackupRole } from "./backup-role.ts";
import { ensureRole } from "./roles.ts";
import { platformMigrations } from "./schema.ts";

// Any number that no other program takes on this database.
const migrationLock = 7_401_920_188;

const hashOf = (sql: string): string => createHash("sha256").update(sql).digest("hex");

/** All migrations in the order in which they run: those of the platform, then each module's in its own order. */
export function migrationsOf(modules: readonly ServiceModule[]): Migration[] {
  const all = [...platformMigrations, ...modules.flatMap((module) => module.migrations ?? [])];
  const seen = new Set<string>();
  for (const { name } of all) {
    if (!/^[a-z-]+\/\d{4}-[a-z0-9-]+$/.test(name))
      throw new RangeError(`migration ${name}: module/0001-what is asked for`);
    if (seen.has(name)) throw new RangeError(`two migrations are named ${name}`);
    seen.add(name);
  }
  return all;
}

/** Runs what has not run yet; several processes may start at once. Returns the names of those that ran. */
export async function migrate(url: string, modules: readonly ServiceModule[]): Promise<string[]> {
  const all = migrationsOf(modules);
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: "qiaoti migrations" });
  // Graphile's migrations ask for both listeners; a lost connection fails the query that runs.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1)", [migrationLock]);
      await prepareDatabase(client);
      await runMigrations({ pgPool: pool, logger: quietLogger });
      const ran = await runAll(client, all);
      await ensureBackupRole(client);
      return ran;
    } finally {
      // Destroyed, not returned: the lock and the settings of the session go with it.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

async function prepareDatabase(client: pg.PoolClient): Promise<void> {
  await client.query(
    "set client_min_messages = warning; set qiaoti.actor_kind = 'system'; set qiaoti.actor_id = 'migration'",
  );
  await ensureRole(client, "qiaoti_app");
  await client.query(`create table if not exists public.qiaoti_migrations (
    name text primary key, hash text not null, at timestamptz not null default now())`);
}

async function runAll(client: pg.PoolClient, all: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    "select name, hash from public.qiaoti_migrations",
  );
  const done = new Map(rows.map(({ name, hash }) => [name, hash]));
  const changed = all.filter(({ name, sql }) => (done.get(name) ?? hashOf(sql)) !== hashOf(sql));
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(", ");
    throw new Error(`已执行的数据库变更被改动 / migrations changed after they ran: ${names}`);
  }
  const ran: string[] = [];
  for (const migration of all.filter(({ name }) => !done.has(name))) {
    await runOne(client, migration);
    ran.push(migration.name);
  }
  return ran;
}

async function runOne(client: pg.PoolClient, { name, sql }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into public.qiaoti_migrations (name, hash) values ($1, $2)", [name, hashOf(sql)]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`数据库变更没有成功，已撤回 / migration ${name} failed and was undone: ${reason}`, {
      cause: error,
    });
  }
}
