/** One PostgreSQL server on one data folder: made, started, stopped. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Account, giveTo } from "./account.ts";
import { type Binaries, programOf } from "./binaries.ts";

export interface ClusterPlace {
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** PGDATA; 0700, owned by the account. */
  readonly folder: string;
  /** Where the server writes its own log. */
  readonly logFile: string;
}

const identityOf = (account: Account | undefined) => (account ? { uid: account.uid, gid: account.gid } : {});

// The process may stand in a folder that the account cannot read.
const common = (place: ClusterPlace) => ({ ...identityOf(place.account), cwd: place.folder, env: plainEnvironment() });

function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG") && !name.startsWith("LC_"));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

const localeFlags: readonly (readonly string[])[] = [
  ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=zh-Hans"],
  ["--locale=en_US.UTF-8", "--locale-provider=icu", "--icu-locale=zh-Hans"],
  ["--locale=C.UTF-8"],
  ["--no-locale"],
];

/** Makes an empty cluster. Returns a warning where Chinese sorting or ICU is missing. */
export function initCluster(
  place: ClusterPlace,
  password: string,
  options: { readonly sync: boolean },
): string | undefined {
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  giveTo(place.account, place.folder);
  const initdb = programOf(place.binaries, "initdb");
  if (!initdb) throw new Error(`no initdb in ${place.binaries.bin}`);
  let said = "";
  for (const [index, flags] of localeFlags.entries()) {
    const passwordFile = `${place.folder}.password`;
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(place.account, passwordFile);
    const result = spawnSync(
      initdb,
      [
        ...["-D", place.folder, "-U", "postgres", "-E", "UTF8", "-A", "scram-sha-256", `--pwfile=${passwordFile}`],
        ...flags,
        ...(options.sync ? [] : ["--no-sync"]),
      ],
      { ...common(place), encoding: "utf8" },
    );
    rmSync(passwordFile, { force: true });
    if (result.status === 0) {
      return index === 0 ? undefined : `collation: ${flags.join(" ")}; Chinese may sort by code point`;
    }
    said = result.stderr || (result.error?.message ?? "");
  }
  throw new Error(`数据库初始化没有成功 / the database could not be made: ${said.trim()}`);
}

/** Major version that wrote the folder; undefined where it holds no cluster. */
export function majorOfCluster(folder: string): number | undefined {
  const file = join(folder, "PG_VERSION");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : undefined;
}

export interface RunningCluster {
  readonly port: number;
  readonly pid: number;
  /** Fast shutdown: connections end, everything committed is kept. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly password: string;
  /** Off in tests only: nothing survives a loss of power. */
  readonly fsync: boolean;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts the server on the loopback address and waits until it answers. */
export async function startCluster(place: ClusterPlace, options: StartOptions): Promise<RunningCluster> {
  let failure: unknown;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = options.port ?? (await freePort());
    try {
      return await startOn(place, options, port);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function startOn(place: ClusterPlace, options: StartOptions, port: number): Promise<RunningCluster> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    timezone: "Asia/Shanghai",
    log_timezone: "Asia/Shanghai",
    lc_messages: "C",
    ...(options.fsync ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    ...options.settings,
  };
  const program = programOf(place.binaries, "postgres");
  if (!program) throw new Error(`no postgres in ${place.binaries.bin}`);
  const log = openSync(place.logFile, "a", 0o600);
  const child = spawn(
    program,
    ["-D", place.folder, ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    {
      ...common(place),
      // A session of its own: Ctrl-C in the terminal reaches the service, which drains first and stops the server last.
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  child.unref();
  await answering(child, port, options.password, place.logFile);
  const pid = child.pid;
  if (pid === undefined) throw new Error("postgres did not start");
  return { port, pid, stop: () => stopProcess(pid) };
}

async function answering(child: ChildProcess, port: number, password: string, logFile: string): Promise<void> {
  let ended: string | undefined;
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("exit", (code) => {
    ended = `exit code ${code}`;
  });
  // Recovery after a crash may take long; a server that gives up exits by itself.
  for (;;) {
    if (ended !== undefined) {
      throw new Error(`数据库没有启动 / PostgreSQL did not start (${ended}); ${logFile}:\n${tailOf(logFile)}`);
    }
    const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await sleep(25);
    }
  }
}

const tailOf = (file: string): string =>
  existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-8).join("\n") : "";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** SIGINT, and SIGQUIT after a minute: the log is replayed at the next start. */
export async function stopProcess(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid); waited += 20) {
    if (waited === 60_000) process.kill(pid, "SIGQUIT");
    if (waited > 90_000) throw new Error(`PostgreSQL (process ${pid}) does not stop`);
    await sleep(20);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** The server that runs on a folder though whoever started it is gone: its process id, or undefined. */
export function staleServer(folder: string): number | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  if (!Number.isInteger(pid) || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(folder) ? pid : undefined;
}

// Process ids come again: only a process that was started on this folder is stopped.
function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, "utf8").replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
