/** `kill -9` in the middle of writes: what was acknowledged is there after the restart, and nothing is there twice. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Client,
  dataFolder,
  firstAdministrator,
  listAccounts,
  newAccount,
  postmasterOf,
  removeFolder,
  type ServerProcess,
  startServer,
} from "./server-process.ts";

interface Write {
  readonly key: string;
  readonly body: ReturnType<typeof newAccount>;
}

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

async function start(): Promise<ServerProcess> {
  const server = await startServer({ QIAOTI_DATA: folder });
  running.push(server);
  return server;
}

const WRITERS = 4;
const BEFORE_THE_CRASH = 24;

/** Writes without a pause from several callers until the server is gone. */
async function writeUntil(client: Client, server: ServerProcess, crash: () => void) {
  const acknowledged: Write[] = [];
  const unknown: Write[] = [];
  let count = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      count += 1;
      const write: Write = { key: randomUUID(), body: newAccount(`w.${count}`) };
      try {
        const { status } = await client.send(server, "POST", "/api/v1/accounts", write.body, write.key);
        if (status === 201) acknowledged.push(write);
        else unknown.push(write);
      } catch {
        unknown.push(write);
        return;
      }
      if (acknowledged.length === BEFORE_THE_CRASH) crash();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return { acknowledged, unknown };
}

/** A chain of changes to one account: each names the version that the one before left. */
async function changeUntil(client: Client, server: ServerProcess, id: string) {
  let version = 1;
  for (;;) {
    const change = { key: randomUUID(), body: { version, name: `n.${version}` } };
    try {
      const reply = await client.send(server, "PATCH", `/api/v1/accounts/${id}`, change.body, change.key);
      if (reply.status !== 200) return { version, pending: change };
      version = reply.body["version"] as number;
    } catch {
      return { version, pending: change };
    }
  }
}

async function crashAndCompare(kill: (server: ServerProcess) => void): Promise<void> {
  const first = await start();
  const client = await firstAdministrator(first, "red-billed-gulls");
  const changed = await client.send(first, "POST", "/api/v1/accounts", newAccount("changed"));
  const id = String(changed.body["id"]);
  const [writes, chain] = await Promise.all([
    writeUntil(client, first, () => kill(first)),
    changeUntil(client, first, id),
  ]);
  expect(await first.ended).toBe("SIGKILL");
  expect(writes.acknowledged.length).toBeGreaterThanOrEqual(BEFORE_THE_CRASH);
  expect(writes.unknown.length).toBeGreaterThan(0);

  const second = await start();
  const names = (await listAccounts(client, second)).map((a) => a.signInName);
  expect(names).toEqual(expect.arrayContaining(writes.acknowledged.map((w) => w.body.signInName)));

  // Whoever got no answer asks again with the same key, as a phone does; some whose answer came ask again too.
  for (const { key, body } of [...writes.unknown, ...writes.acknowledged.slice(0, 5)]) {
    const again = await client.send(second, "POST", "/api/v1/accounts", body, key);
    expect([again.status, again.body["signInName"]]).toEqual([201, body.signInName]);
  }
  const after = (await listAccounts(client, second)).map((a) => a.signInName);
  const all = [...writes.acknowledged, ...writes.unknown].map((w) => w.body.signInName);
  expect([...after].sort()).toEqual(["admin", "changed", ...all].sort());

  const retried = await client.send(second, "PATCH", `/api/v1/accounts/${id}`, chain.pending.body, chain.pending.key);
  expect([retried.status, retried.body["version"]]).toEqual([200, chain.version + 1]);
  const { history } = (await client.send(second, "GET", `/api/v1/accounts/${id}`)).body as { history: unknown[] };
  expect(history).toHaveLength(1 + chain.version);
}

describe("kill -9 during a stream of writes", () => {
  it("of the service loses nothing that was acknowledged and does nothing twice", async () => {
    await crashAndCompare((server) => server.signal("SIGKILL"));
  }, 180_000);

  it("of the service and its database at once loses nothing either", async () => {
    await crashAndCompare((server) => {
      process.kill(postmasterOf(folder), "SIGKILL");
      server.signal("SIGKILL");
    });
  }, 180_000);
});
