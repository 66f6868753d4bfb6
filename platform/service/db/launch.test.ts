/** The database of one's own: made, kept, shared with nobody, taken up again after a crash. */
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accountForDatabase } from "./account.ts";
import { findBinaries, programOf } from "./binaries.ts";
import { initCluster, staleServer, startCluster, stopProcess } from "./cluster.ts";
import { openDatabase } from "./launch.ts";
import { takeLock } from "./lock.ts";

let root: string;
let dataFolder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "qiaoti-launch-"));
  chmodSync(root, 0o711);
  dataFolder = join(root, "data");
});
afterEach(async () => {
  const left = staleServer(join(dataFolder, "postgres"));
  if (left !== undefined) await stopProcess(left);
  rmSync(root, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

describe("a database of one's own", () => {
  it("keeps what was written, in a folder that others cannot read, for a user who is no superuser", async () => {
    const first = await openDatabase({ dataFolder, fsync: false });
    expect(await query(first.url, "select rolsuper, rolbypassrls from pg_roles where rolname = current_user")).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ]);
    await query(first.url, "create extension pg_trgm; create table kept (word text); insert into kept values ('档案')");
    await first.stop();
    const { mode, uid } = statSync(join(dataFolder, "postgres"));
    expect(mode & 0o777).toBe(0o700);
    expect(uid).not.toBe(0);
    expect(statSync(join(dataFolder, "database.json")).mode & 0o777).toBe(0o600);
    const second = await openDatabase({ dataFolder, fsync: false });
    expect(await query(second.url, "select word, similarity(word, '档案袋') > 0 as alike from kept")).toEqual([
      { word: "档案", alike: true },
    ]);
    await second.stop();
  });

  it("sorts Chinese by its sound", async () => {
    const database = await openDatabase({ dataFolder, fsync: false });
    const rows = await query(
      database.url,
      "select string_agg(w, '' order by w) as words from unnest(array['中', '安', '昆']) as w",
    );
    await database.stop();
    expect(rows).toEqual([{ words: "安昆中" }]);
  });

  it("refuses a second service on the folder, and lets a tool work beside the first", async () => {
    const first = await openDatabase({ dataFolder, fsync: false });
    await expect(openDatabase({ dataFolder, fsync: false })).rejects.toThrow(String(process.pid));
    const tool = await openDatabase({ dataFolder, attach: true });
    expect(await query(tool.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await tool.stop();
    expect(await query(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it("takes up what a killed process left: its server is stopped, its rows are there", async () => {
    const script = fileURLToPath(new URL("../testing/hold-database.ts", import.meta.url));
    const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", script, dataFolder]);
    await new Promise((resolve, reject) => {
      child.stdout.once("data", resolve);
      child.once("exit", reject);
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    const left = staleServer(join(dataFolder, "postgres"));
    expect(left).toBeTypeOf("number");
    const database = await openDatabase({ dataFolder, fsync: false });
    expect(database.notes.join()).toContain(String(left));
    expect(await query(database.url, "select n from kept")).toEqual([{ n: 1 }]);
    await database.stop();
  });

  it("leaves data of another version untouched and says which it is", async () => {
    await (await openDatabase({ dataFolder, fsync: false })).stop();
    const file = join(dataFolder, "postgres", "PG_VERSION");
    const control = join(dataFolder, "postgres", "global", "pg_control");
    const before = readFileSync(control);
    writeFileSync(file, "9\n");
    await expect(openDatabase({ dataFolder, fsync: false })).rejects.toThrow("PostgreSQL 9");
    expect(readFileSync(control).equals(before)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("9\n");
  });

  it("says that a password is missing instead of making a new database over the old", async () => {
    await (await openDatabase({ dataFolder, fsync: false })).stop();
    rmSync(join(dataFolder, "database.json"));
    await expect(openDatabase({ dataFolder, fsync: false })).rejects.toThrow("database.json");
  });
});

it("runs on every PostgreSQL that is found, that of the package included", async () => {
  const found = findBinaries();
  expect(found.map(({ from }) => from)).toContain("package");
  for (const binaries of found) {
    const place = {
      binaries,
      account: accountForDatabase(),
      folder: join(root, `data-${binaries.from}`),
      logFile: join(root, "log"),
    };
    expect(initCluster(place, "secret", { sync: false })).toBeUndefined();
    const server = await startCluster(place, { password: "secret", fsync: false });
    const url = `postgres://postgres:secret@127.0.0.1:${server.port}/postgres`;
    expect(await query(url, "select current_setting('server_version_num')::int / 10000 as major")).toEqual([
      { major: binaries.major },
    ]);
    await server.stop();
  }
  expect(programOf({ bin: root }, "postgres")).toBeUndefined();
});

it("takes over a lock whose process is gone, or whose number another process has now", () => {
  const lock = join(root, "lock");
  writeFileSync(lock, JSON.stringify({ pid: process.pid, began: "long ago" }));
  expect(takeLock(lock)).toBe(true);
  expect(takeLock(lock)).toBe(false);
  writeFileSync(lock, "half of a lo");
  expect(takeLock(lock)).toBe(true);
});
