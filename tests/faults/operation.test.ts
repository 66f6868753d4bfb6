/** Restarts, a second server, a taken port, a database that goes away: plain words, and nothing lost. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Client,
  dataFolder,
  failToStart,
  firstAdministrator,
  listAccounts,
  newAccount,
  oneTimePasswordOf,
  postmasterOf,
  type Reply,
  removeFolder,
  type ServerProcess,
  startServer,
} from "./server-process.ts";

let folder: string;
let running: ServerProcess[];
beforeEach(() => {
  folder = dataFolder();
  running = [];
});
afterEach(async () => {
  for (const server of running) server.signal("SIGTERM");
  await Promise.all(running.map((server) => server.ended));
  removeFolder(folder);
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const server = await startServer({ QIAOTI_DATA: folder, ...environment });
  running.push(server);
  return server;
}

const add = (client: Client, server: ServerProcess, name: string): Promise<Reply> =>
  client.send(server, "POST", "/api/v1/accounts", newAccount(name));

/** Processes that the PostgreSQL server started for connections of the service. */
const backendsOf = (postmaster: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const [parent] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]?.split(" ").slice(1) ?? [];
        return Number(parent) === postmaster && readFileSync(`/proc/${name}/cmdline`, "utf8").includes("qiaoti");
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);

describe("a restart", () => {
  it("keeps accounts and sessions, shows no new password, and ends cleanly by SIGINT and SIGTERM", async () => {
    const first = await start();
    const client = await firstAdministrator(first, "red-billed-gulls");
    expect((await add(client, first, "kept")).status).toBe(201);
    first.signal("SIGINT");
    expect(await first.ended).toBe(0);
    const second = await start();
    expect(() => oneTimePasswordOf(second)).toThrow("no password was shown");
    expect((await listAccounts(client, second)).map((a) => a.signInName)).toEqual(["admin", "kept"]);
    second.signal("SIGTERM");
    expect(await second.ended).toBe(0);
  }, 120_000);
});

describe("a start that cannot succeed", () => {
  it("says that the data folder is in use, and leaves the first server alone", async () => {
    const first = await start();
    const client = await firstAdministrator(first, "red-billed-gulls");
    const second = await failToStart({ QIAOTI_DATA: folder });
    expect(second.code).toBe(1);
    expect(second.said).toContain(`is in use by process ${first.pid}`);
    expect(second.said).toContain("正由另一个进程");
    expect((await add(client, first, "after")).status).toBe(201);
  }, 120_000);

  it("says that the port is taken, and stops its database again", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const failed = await failToStart({ QIAOTI_DATA: folder, QIAOTI_PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));
    expect([failed.code, failed.said]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    const free = await start({ QIAOTI_PORT: String(port) });
    expect(free.url).toBe(`http://127.0.0.1:${port}`);
    expect(free.said()).not.toContain("was stopped");
  }, 120_000);

  it("says that the database is away, without its password", async () => {
    const failed = await failToStart({ DATABASE_URL: "postgres://clerk:secret-word@127.0.0.1:1/nowhere" });
    expect(failed.code).toBe(1);
    expect(failed.said).toContain("The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED)");
    expect(failed.said).not.toContain("secret-word");
  }, 60_000);

  it("names every wrong setting at once", async () => {
    const failed = await failToStart({ QIAOTI_PORT: "70000", QIAOTI_REGION: "Kunming", QIAOTI_PROT: "8700" });
    expect(failed.code).toBe(1);
    for (const name of ["QIAOTI_PORT", "QIAOTI_REGION", "QIAOTI_PROT"]) expect(failed.said).toContain(name);
  }, 60_000);
});

describe("a database process that is killed in the middle", () => {
  it("gives a problem that may be tried again, and the service recovers with everything in place", async () => {
    const server = await start();
    const client = await firstAdministrator(server, "red-billed-gulls");
    expect((await add(client, server, "before")).status).toBe(201);
    const requests = Array.from({ length: 8 }, (_, i) => add(client, server, `during.${i}`));
    const backends = backendsOf(postmasterOf(folder));
    expect(backends.length).toBeGreaterThan(0);
    process.kill(backends[0] ?? 0, "SIGKILL");
    const replies = await Promise.all(requests);
    const failed = replies.filter((reply) => reply.status !== 201);
    expect(failed.length).toBeGreaterThan(0);
    for (const { status, body } of failed) expect([status, body["code"]]).toEqual([503, "platform.database-away"]);
    await recovered(client, server);
    const names = (await listAccounts(client, server)).map((a) => a.signInName);
    const acknowledged = replies.flatMap(({ status, body }) => (status === 201 ? [String(body["signInName"])] : []));
    expect(names).toEqual(expect.arrayContaining(["before", ...acknowledged]));
    expect((await add(client, server, "after")).status).toBe(201);
  }, 120_000);
});

/** Asks until the service answers; while it does not, it says why in the agreed form. */
async function recovered(client: Client, server: ServerProcess): Promise<void> {
  for (;;) {
    const { status, body } = await client.send(server, "GET", "/api/v1/accounts");
    if (status === 200) return;
    expect([status, body["code"]]).toEqual([503, "platform.database-away"]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
