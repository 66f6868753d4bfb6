/** The database of the service: a server named by a URL, or one of our own on the data folder. */
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import pg from "pg";
import { type Account, accountForDatabase, reaches } from "./account.ts";
import { type Binaries, findBinaries, reachableBinaries } from "./binaries.ts";
import { initCluster, majorOfCluster, type RunningCluster, staleServer, startCluster, stopProcess } from "./cluster.ts";
import { liveHolder, releaseLock, takeLock } from "./lock.ts";

export interface DatabaseOptions {
  /** A server that somebody runs; no server of our own is started. */
  readonly url?: string | undefined;
  readonly dataFolder: string;
  /** Off in tests only. */
  readonly fsync?: boolean;
  /** A tool may work on the server of a service that runs on the same folder. */
  readonly attach?: boolean;
}

export interface Database {
  /** For the owner of the tables, who is no superuser. */
  readonly url: string;
  readonly kind: "server" | "own" | "attached";
  /** Of our own server; undefined for one that somebody else runs. */
  readonly binaries?: Binaries;
  /** What an administrator should know, one sentence each. */
  readonly notes: readonly string[];
  stop(): Promise<void>;
}

/** Where the parts of a data folder stand. */
interface Place {
  readonly home: string;
  readonly account: Account | undefined;
  readonly cluster: string;
  readonly lock: string;
  readonly secret: string;
  readonly log: string;
  readonly notes: readonly string[];
}

/** Opens the database. Throws with a sentence for the administrator where it cannot; the data stay as they are. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined) return { url: options.url, kind: "server", notes: [], stop: async () => undefined };
  const place = placeOf(options.dataFolder);
  if (!takeLock(place.lock)) return attach(place, options);
  try {
    return await launch(place, options.fsync ?? true);
  } catch (error) {
    releaseLock(place.lock);
    throw error;
  }
}

function attach(place: Place, options: DatabaseOptions): Database {
  const holder = liveHolder(place.lock);
  const { owner, port } = secretOf(place);
  if (options.attach !== true || port === undefined) {
    throw new Error(
      `数据目录 ${place.home} 正由另一个进程（${holder}）使用，请先停止它 / the data folder ${place.home} is in use by process ${holder}: stop it first`,
    );
  }
  return {
    url: ownerUrl(owner, port),
    kind: "attached",
    binaries: binariesFor(place),
    notes: [],
    stop: async () => undefined,
  };
}

async function launch(place: Place, fsync: boolean): Promise<Database> {
  const notes = [...place.notes];
  const stale = staleServer(place.cluster);
  if (stale !== undefined) {
    await stopProcess(stale);
    notes.push(
      `上次没有正常结束，已先停下遗留的数据库进程 ${stale} / the last run did not end properly: its database server ${stale} was stopped`,
    );
  }
  const binaries = binariesFor(place);
  const secret = secretOf(place);
  const running = { binaries, account: place.account, logFile: place.log };
  if (majorOfCluster(place.cluster) === undefined) {
    const warning = makeCluster(place, binaries, secret.superuser, fsync);
    if (warning) notes.push(warning);
  }
  chmodSync(place.cluster, 0o700);
  const server = await startCluster({ ...running, folder: place.cluster }, { password: secret.superuser, fsync });
  await ensureOwner(server, secret);
  writeSecret(place, { ...secret, port: server.port });
  return {
    url: ownerUrl(secret.owner, server.port),
    kind: "own",
    binaries,
    notes,
    stop: async () => {
      await server.stop();
      releaseLock(place.lock);
    },
  };
}

const ownerUrl = (password: string, port: number): string => `postgres://qiaoti:${password}@127.0.0.1:${port}/qiaoti`;

/** Folder for what does not fit where it was asked for. */
const systemHome = "/var/lib/qiaoti";

function placeOf(dataFolder: string): Place {
  const asked = resolve(dataFolder);
  mkdirSync(asked, { recursive: true, mode: 0o755 });
  const account = accountOf(join(asked, "postgres"));
  const notes: string[] = [];
  let home = asked;
  if (!reaches(account, asked)) {
    home = join(systemHome, `${basename(asked)}-${createHash("sha256").update(asked).digest("hex").slice(0, 8)}`);
    mkdirSync(home, { recursive: true, mode: 0o755 });
    if (!reaches(account, home))
      throw new Error(`账户 ${account?.name} 进不了 ${home} / the account ${account?.name} cannot enter ${home}`);
    // For whoever looks for the data where they were asked for, or deletes that folder to start anew.
    writeFileSync(join(asked, "data-are-elsewhere.txt"), `${home}\n`);
    notes.push(
      `账户 ${account?.name} 进不了 ${asked}，数据放在 ${home} / ${account?.name} cannot enter ${asked}: the data are kept in ${home}`,
    );
  }
  return {
    home,
    account: home === asked ? account : accountOf(join(home, "postgres")),
    cluster: join(home, "postgres"),
    lock: join(home, "service.lock"),
    secret: join(home, "database.json"),
    log: join(home, "postgres.log"),
    notes,
  };
}

// Data that exist are served by whoever owns them.
function accountOf(cluster: string): Account | undefined {
  const account = accountForDatabase();
  if (!existsSync(cluster)) return account;
  const { uid, gid } = statSync(cluster);
  if (account) return uid === 0 ? account : { name: `uid ${uid}`, uid, gid };
  if (process.getuid && uid !== process.getuid()) {
    throw new Error(
      `数据目录 ${cluster} 属于另一个账户（uid ${uid}） / the data folder ${cluster} belongs to another account (uid ${uid})`,
    );
  }
  return undefined;
}

/** Those that wrote the data; for new data the first that are found. */
function binariesFor(place: Place): Binaries {
  const found = findBinaries();
  const major = majorOfCluster(place.cluster);
  const chosen = major === undefined ? found[0] : found.find((candidate) => candidate.major === major);
  if (chosen) return reachableBinaries(chosen, place.account, systemHome);
  if (major !== undefined) {
    throw new Error(
      `数据由 PostgreSQL ${major} 写成，这台机器上没有这个版本（有：${found.map((one) => one.major).join("、") || "无"}）。数据没有改动。 / The data were written by PostgreSQL ${major}, which this machine does not have (it has: ${found.map((one) => one.major).join(", ") || "none"}). Nothing was changed.`,
    );
  }
  throw new Error(
    "没有找到 PostgreSQL：请安装 15 或更新的版本，或用 DATABASE_URL 指明服务器 / no PostgreSQL found: install version 15 or later, or name a server in DATABASE_URL",
  );
}

// Made beside and moved into place: a start that was cut short leaves no half of a cluster.
function makeCluster(place: Place, binaries: Binaries, password: string, sync: boolean): string | undefined {
  const draft = `${place.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  if (existsSync(place.cluster)) {
    throw new Error(`${place.cluster} 里不是数据库 / ${place.cluster} holds something other than a database`);
  }
  chmodSync(place.home, 0o711);
  mkdirSync(draft, { mode: 0o700 });
  const warning = initCluster({ binaries, account: place.account, folder: draft, logFile: place.log }, password, {
    sync,
  });
  renameSync(draft, place.cluster);
  return warning;
}

interface Secret {
  readonly superuser: string;
  readonly owner: string;
  readonly port?: number;
}

function secretOf(place: Place): Secret {
  if (existsSync(place.secret)) return JSON.parse(readFileSync(place.secret, "utf8")) as Secret;
  if (majorOfCluster(place.cluster) !== undefined) {
    throw new Error(
      `缺少 ${place.secret}，无法进入数据库 / ${place.secret} is missing: without it the database cannot be entered`,
    );
  }
  const secret = { superuser: randomBytes(24).toString("hex"), owner: randomBytes(24).toString("hex") };
  writeSecret(place, secret);
  return secret;
}

function writeSecret(place: Place, secret: Secret): void {
  const draft = `${place.secret}.new`;
  writeFileSync(draft, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, place.secret);
}

async function ensureOwner({ port }: RunningCluster, secret: Secret): Promise<void> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: secret.superuser,
    database: "postgres",
  });
  await client.connect();
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'qiaoti') then create role qiaoti login createrole; end if;
    end $$`);
    await client.query(`alter role qiaoti password '${secret.owner}'`);
    const { rowCount } = await client.query("select from pg_database where datname = 'qiaoti'");
    if (rowCount === 0) await client.query("create database qiaoti owner qiaoti");
  } finally {
    await client.end();
  }
}
