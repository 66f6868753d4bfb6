/** Backup beside a running service, restore into an empty folder: the API answers the same. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Client,
  dataFolder,
  firstAdministrator,
  listAccounts,
  newAccount,
  removeFolder,
  type ServerProcess,
  signIn,
  startServer,
} from "./server-process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folders: string[];
let running: ServerProcess[];
beforeEach(() => {
  folders = [dataFolder(), dataFolder()];
  running = [];
});
afterEach(async () => {
  for (const server of running) server.signal("SIGTERM");
  await Promise.all(running.map((server) => server.ended));
  folders.forEach(removeFolder);
});

async function start(folder: string): Promise<ServerProcess> {
  const server = await startServer({ QIAOTI_DATA: folder });
  running.push(server);
  return server;
}

function qiaoti(folder: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const call = ["--conditions=source", "--import", "tsx", "apps/cli/testing/start.ts", ...args, "--lang", "en"];
  const env = { ...process.env, QIAOTI_DATA: folder, DATABASE_URL: "", NO_COLOR: "1" };
  const child = spawn(process.execPath, call, { cwd: root, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}

/** What the API says of everything that this test can see, and what never changes by being read. */
async function everything(client: Client, server: ServerProcess): Promise<unknown[]> {
  const accounts = await listAccounts(client, server);
  const paths = [
    ...accounts.map(({ id }) => `/api/v1/accounts/${id}`),
    "/api/v1/accountability/overview",
    "/api/v1/library/documents",
  ];
  const replies: unknown[] = [];
  for (const path of paths) {
    const { status, body } = await client.send(server, "GET", path);
    expect([path, status]).toEqual([path, 200]);
    replies.push(body);
  }
  return replies;
}

describe("backup and restore", () => {
  it("bring everything into an empty folder, sessions and passwords too, and never overwrite by mistake", async () => {
    const [first = "", second = ""] = folders;
    const file = join(first, "kept.qiaoti");
    const source = await start(first);
    const client = await firstAdministrator(source, "red-billed-gulls");
    for (const name of ["one", "two", "three"])
      expect((await client.send(source, "POST", "/api/v1/accounts", newAccount(name))).status).toBe(201);
    const made = await qiaoti(first, "backup", file);
    expect(made).toEqual({ code: 0, said: expect.stringMatching(/^Backed up to .+: \d+ tables, \d+ rows\./) });
    const before = await everything(client, source);
    expect((await client.send(source, "POST", "/api/v1/accounts", newAccount("later"))).status).toBe(201);

    expect(await qiaoti(first, "backup", file)).toEqual({ code: 1, said: expect.stringContaining("exists already") });
    expect(await qiaoti(first, "restore", file)).toEqual({ code: 1, said: expect.stringContaining("is in use by") });

    expect(await qiaoti(second, "restore", file)).toEqual({ code: 0, said: expect.stringContaining("Restored from") });
    expect(await qiaoti(second, "restore", file)).toEqual({ code: 1, said: expect.stringContaining("--replace") });
    const target = await start(second);
    expect(target.said()).not.toContain("one-time password");
    expect(await everything(client, target)).toEqual(before);
    const again = await signIn(target, "admin", "red-billed-gulls");
    expect((await again.send(target, "POST", "/api/v1/accounts", newAccount("later"))).status).toBe(201);
  }, 300_000);
});
