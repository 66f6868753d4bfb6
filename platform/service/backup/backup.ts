/** A backup is one file that holds everything, made while the service runs; it is restored whole or not at all. */
import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import pg from "pg";
import { findClientProgram } from "../db/binaries.ts";
import { ensureRole } from "../db/roles.ts";
import { fingerprint, type TablePrint } from "./fingerprint.ts";

export interface BackupResult {
  readonly file: string;
  readonly tables: readonly TablePrint[];
}

/** Writes a backup of a database. The file appears under its name when it is complete, readable by its owner only. */
export async function backup(url: string, file: string): Promise<BackupResult> {
  if (existsSync(file)) throw new Error(`${file} 已经存在 / ${file} exists already`);
  const program = await programFor(url, "pg_dump");
  const draft = `${file}.part`;
  try {
    await runProgram(
      program,
      ["--format=custom", "--role=qiaoti_backup", "--enable-row-security", "--no-comments", `--file=${draft}`],
      url,
    );
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return { file, tables: await fingerprint(url) };
}

export interface RestoreOptions {
  /** What the database holds is replaced. */
  readonly replace?: boolean;
}

/** Restores a backup in one transaction: where it fails, what was there before stays. */
export async function restore(
  file: string,
  url: string,
  { replace = false }: RestoreOptions = {},
): Promise<readonly TablePrint[]> {
  if (!existsSync(file)) throw new Error(`没有文件 ${file} / there is no file ${file}`);
  const held = await prepareTarget(url);
  if (held && !replace) {
    throw new Error(
      "目标数据库里已有数据，没有改动；确要覆盖请写明 --replace / the database holds data and was left as it is; say --replace to replace them",
    );
  }
  const program = await programFor(url, "pg_restore");
  const clean = held ? ["--clean", "--if-exists"] : [];
  const options = ["--no-owner", "--exit-on-error", "--single-transaction", "--no-comments", ...clean];
  await runProgram(program, [...options, "--dbname", databaseOf(url), file], url);
  return fingerprint(url);
}

async function prepareTarget(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await ensureRole(client, "qiaoti_app");
    await ensureRole(client, "qiaoti_backup");
    const { rowCount } = await client.query(
      "select from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1",
    );
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}

async function programFor(url: string, name: "pg_dump" | "pg_restore"): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ major: number }>(
      "select current_setting('server_version_num')::int / 10000 as major",
    );
    const major = rows[0]?.major ?? 0;
    const program = findClientProgram(name, major);
    if (program !== undefined) return program;
    throw new Error(
      `这台机器上没有 ${name} ${major} 或更新的版本，请安装 PostgreSQL 客户端（Debian：postgresql-client-${major}） / this machine has no ${name} of version ${major} or later: install the client programs of PostgreSQL (Debian: postgresql-client-${major})`,
    );
  } finally {
    await client.end();
  }
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

// The password goes by the environment: arguments are seen by every user of the machine.
function environmentOf(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const sslmode = searchParams.get("sslmode");
  const host = searchParams.get("host") ?? hostname;
  return {
    ...process.env,
    ...(host === "" ? {} : { PGHOST: host }),
    ...(port === "" ? {} : { PGPORT: port }),
    ...(username === "" ? {} : { PGUSER: decodeURIComponent(username) }),
    ...(password === "" ? {} : { PGPASSWORD: decodeURIComponent(password) }),
    ...(sslmode === null ? {} : { PGSSLMODE: sslmode }),
    PGDATABASE: databaseOf(url),
    LC_ALL: "C",
  };
}

function runProgram(program: string, args: readonly string[], url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environmentOf(url), stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`没有完成 / not completed: ${said.trim() || `exit code ${code}`}`));
    });
  });
}
