/** A service on a database of its own for one test: a clock that is set, HTTP without a socket, jobs on demand. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { runOnce } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import { inject as provided } from "vitest";
import { setClock } from "../clock/clock.ts";
import { migrate, migrationsOf } from "../db/migrate.ts";
import { createHttp, type HttpConfig } from "../http/create-http.ts";
import { quietLogger } from "../jobs/logger.ts";
import { taskList } from "../jobs/tasks.ts";
import type { Actor, Log, ServiceModule } from "../kernel.ts";
import { createService, type RunningService } from "../service.ts";

export interface TestOptions {
  /** The instant at which the clock stands, with its offset. */
  readonly now?: string;
  readonly region?: string;
  readonly log?: Log;
  readonly http?: Partial<HttpConfig>;
}

export interface InjectOptions {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  /** JSON, or a FormData with files. */
  readonly payload?: unknown;
  /** Whoever calls; a stranger where it is left out. */
  readonly actor?: Actor;
  readonly headers?: Readonly<Record<string, string>>;
  /** A new one for each change where it is left out; false for none. */
  readonly idempotencyKey?: string | false;
}

export interface InjectReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The reply as JSON; throws where it is none. `T` is taken on trust. */
  json<T = Record<string, unknown>>(): T;
}

export interface TestService extends RunningService {
  readonly url: string;
  readonly http: FastifyInstance;
  setNow(iso: string): void;
  inject(options: InjectOptions): Promise<InjectReply>;
  /**
   * Runs what is due by the clock, and what that brings about: events, jobs. Throws where one fails, unless failures are
   * asked for: then it returns their messages, and the next call tries them again.
   */
  runJobs(options?: { readonly failures?: "throw" | "return" }): Promise<string[]>;
}

const testNow = "2026-11-21T09:00:00+08:00";

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Every error that a test's service logged goes to the test's output, since a test sees only the problem. */
const loud: Log = {
  ...silent,
  error: (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
};

/** A service of these modules on a new database. Close it when the test is over. */
export async function testService(modules: readonly ServiceModule[], options: TestOptions = {}): Promise<TestService> {
  const database = await newDatabase(modules);
  const clock = setClock(options.now ?? testNow);
  const log = options.log ?? loud;
  const region = options.region === undefined ? {} : { region: options.region };
  const service = createService({ url: database.url, modules, log, clock, poolSize: 8, ...region });
  const actors = new Map<string, Actor>();
  const http = await createHttp(service, modules, {
    rateLimit: 0,
    ...options.http,
    identify: async (token) => actors.get(token),
  });
  await http.ready();
  for (const module of modules) await module.prepare?.(service.forModule(module.name));
  return {
    ...service,
    url: database.url,
    http,
    setNow: (iso) => clock.set(iso),
    inject: (request) => injectInto(http, actors, request),
    runJobs: (how) => runDue(service, how?.failures ?? "throw"),
    close: async () => {
      await http.close();
      await service.close();
      await database.drop();
    },
  };
}

async function injectInto(
  http: FastifyInstance,
  actors: Map<string, Actor>,
  request: InjectOptions,
): Promise<InjectReply> {
  const headers: Record<string, string> = {};
  if (request.actor && request.actor.kind !== "anonymous") {
    const token = `test-${randomUUID()}`;
    actors.set(token, request.actor);
    headers["authorization"] = `Bearer ${token}`;
  }
  if (request.method !== "GET" && request.idempotencyKey !== false) {
    headers["idempotency-key"] = request.idempotencyKey ?? randomUUID();
  }
  const { payload } = request;
  const form = payload instanceof FormData ? new Response(payload) : undefined;
  if (form) headers["content-type"] = form.headers.get("content-type") ?? "";
  const body = form ? Buffer.from(await form.arrayBuffer()) : (payload as object | string | undefined);
  const reply = await http.inject({
    method: request.method,
    url: request.url,
    headers: { ...headers, ...request.headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  return {
    status: reply.statusCode,
    headers: reply.headers,
    text: reply.body,
    bytes: new Uint8Array(reply.rawPayload),
    json: () => JSON.parse(reply.body),
  };
}

// The queue asks the time of the database; the test's clock stands. What is due by the clock is made due for the queue.
async function runDue(service: RunningService, failures: "throw" | "return"): Promise<string[]> {
  const taskLists = taskList(service);
  await sql`update graphile_worker._private_jobs set last_error = null, run_at = case
    when coalesce((payload ->> 'due')::timestamptz, '-infinity') <= ${service.clock.now()} then now() - interval '1 second'
    else now() + interval '100 years' end where locked_at is null`.execute(service.db);
  await runOnce({ pgPool: service.pool, taskList: taskLists, logger: quietLogger, noPreparedStatements: true });
  const { rows } = await sql<{ last_error: string }>`select last_error from graphile_worker._private_jobs
    where last_error is not null order by id`.execute(service.db);
  const messages = rows.map(({ last_error }) => last_error);
  if (messages.length > 0 && failures === "throw") throw new Error(`jobs failed: ${messages.join("; ")}`);
  return messages;
}

/** An actor who signed in. */
export function actorOf(options: {
  readonly jurisdiction?: string | undefined;
  readonly department?: string | undefined;
  readonly permissions?: Iterable<string>;
  readonly id?: string;
  readonly name?: string;
}): Actor {
  return {
    kind: "account",
    id: options.id ?? randomUUID(),
    name: options.name ?? "测试账户",
    jurisdiction: options.jurisdiction,
    department: options.department,
    permissions: new Set(options.permissions),
  };
}

interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database cloned from the template of these modules; the template is made the first time. */
export async function newDatabase(modules: readonly ServiceModule[]): Promise<TestDatabase> {
  const all = migrationsOf(modules).map(({ name, sql: text }) => [name, text]);
  const template = `template_${createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 24)}`;
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdministrator(async (client) => {
    // One at a time: a template in use by another session cannot be copied.
    await client.query("select pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await client.query("select from pg_database where datname = $1 and datistemplate", [template]);
    if (rowCount === 0) await makeTemplate(client, template, modules);
    await client.query(`create database ${name} template ${template} owner qiaoti`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      asAdministrator(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** A database with nothing in it, as a restore finds it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asAdministrator((client) => client.query(`create database ${name} template template0 owner qiaoti`));
  return {
    url: urlOf(name),
    drop: () =>
      asAdministrator(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

async function makeTemplate(client: pg.Client, template: string, modules: readonly ServiceModule[]): Promise<void> {
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template} owner qiaoti`);
  await migrate(urlOf(template), modules);
  await client.query(`alter database ${template} is_template true`);
}

/** URL of a database for the user who owns the tables. */
export function urlOf(database: string): string {
  const url = new URL(provided("postgres"));
  url.username = "qiaoti";
  url.pathname = `/${database}`;
  return url.href;
}

/** Does something as the superuser of the test server. */
export async function asAdministrator<R>(work: (client: pg.Client) => Promise<R>, database = "postgres"): Promise<R> {
  const url = new URL(provided("postgres"));
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
