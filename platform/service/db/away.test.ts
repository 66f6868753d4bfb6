/** A database that goes away and comes back: told plainly, nothing half done, and the service goes on by itself. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { route } from "@qiaoti/contract";
import { sql } from "kysely";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { createHttp } from "../http/create-http.ts";
import { type Log, type ServiceModule, system } from "../kernel.ts";
import { createService, type RunningService } from "../service.ts";
import { accountForDatabase } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { initCluster, type RunningCluster, startCluster } from "./cluster.ts";
import { migrate } from "./migrate.ts";

const count = route({
  id: "counts.add",
  method: "POST",
  path: "/api/v1/counts",
  summary: { zh: "数", en: "count" },
  access: "public",
  reply: z.object({ count: z.string() }),
});
let atWork: () => Promise<void> = async () => undefined;
const counts: ServiceModule = {
  name: "counts",
  migrations: [
    {
      name: "counts/0001-counts",
      sql: "create schema counts; grant usage on schema counts to qiaoti_app; create table counts.counts (n int); grant select, insert on counts.counts to qiaoti_app",
    },
  ],
  http: (routes) => {
    routes.serve(count, ({ run }) =>
      run(async ({ db }) => {
        await sql`insert into counts.counts values (1)`.execute(db);
        await atWork();
        const { rows } = await sql<{ count: string }>`select count(*)::text as count from counts.counts`.execute(db);
        return { count: rows[0]?.count ?? "" };
      }),
    );
  },
};
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let root: string;
let cluster: RunningCluster;
let start: () => Promise<RunningCluster>;
let service: RunningService;
let url: string;

beforeEach(async () => {
  atWork = async () => undefined;
  root = mkdtempSync(join(tmpdir(), "qiaoti-away-"));
  chmodSync(root, 0o711);
  const [binaries] = findBinaries();
  if (!binaries) throw new Error("no PostgreSQL");
  const place = { binaries, account: accountForDatabase(), folder: join(root, "data"), logFile: join(root, "log") };
  initCluster(place, "secret", { sync: false });
  cluster = await startCluster(place, { password: "secret", fsync: false });
  const { port } = cluster;
  start = () => startCluster(place, { password: "secret", fsync: false, port });
  const admin = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password: "secret", database: "postgres" });
  await admin.connect();
  await admin.query("create role qiaoti login createrole password 'secret'");
  await admin.query("create database qiaoti owner qiaoti");
  await admin.end();
  url = `postgres://qiaoti:secret@127.0.0.1:${port}/qiaoti`;
  await migrate(url, [counts]);
  service = createService({ url, modules: [counts], log: quiet });
});
afterEach(async () => {
  await service.close();
  await cluster.stop();
  rmSync(root, { recursive: true, force: true });
});

it("says that the data are out of reach, and goes on when they are back", async () => {
  const http = await createHttp(service, [counts], { rateLimit: 0 });
  const add = (key: string) =>
    http.inject({ method: "POST", url: "/api/v1/counts", headers: { "idempotency-key": key } });
  expect((await add("first-key")).json()).toEqual({ count: "1" });
  await cluster.stop();
  const away = await add("second-key");
  expect(away.json()).toMatchObject({ status: 503, code: "platform.database-away" });
  expect((await http.inject({ method: "GET", url: "/ready" })).statusCode).toBe(503);
  expect((await http.inject({ method: "GET", url: "/health" })).statusCode).toBe(200);
  cluster = await start();
  expect((await http.inject({ method: "GET", url: "/ready" })).statusCode).toBe(200);
  expect((await add("second-key")).json()).toEqual({ count: "2" });
  expect((await add("first-key")).json()).toEqual({ count: "1" });
  await http.close();
});

it("undoes what was under way when it went, so that the same key does it once", async () => {
  const http = await createHttp(service, [counts], { rateLimit: 0 });
  const add = () =>
    http.inject({ method: "POST", url: "/api/v1/counts", headers: { "idempotency-key": "in-the-middle" } });
  atWork = () => cluster.stop();
  expect((await add()).json()).toMatchObject({ code: "platform.database-away" });
  atWork = async () => undefined;
  cluster = await start();
  expect((await add()).json()).toEqual({ count: "1" });
  await http.close();
});

it("does again what collided with other work", async () => {
  await service.run(system("seed"), ({ db }) => sql`insert into counts.counts values (0)`.execute(db));
  let tries = 0;
  const result = await service.run(system("test"), async ({ db }) => {
    tries += 1;
    if (tries < 3) await sql`do $$ begin raise exception 'collided' using errcode = '40001'; end $$`.execute(db);
    return tries;
  });
  expect(result).toBe(3);
});
