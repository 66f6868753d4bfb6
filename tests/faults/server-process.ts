/** The service as a process of its own, so that it can be killed, and a client that keeps its keys. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it has said so far. */
  said(): string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  signal(name: NodeJS.Signals): void;
}

export interface FailedStart {
  readonly code: number | string;
  readonly said: string;
}

/** A folder for data of its own; remove it when the test is over. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qiaoti-faults-"));
  // As root the database runs as another account, which must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function launch(environment: Readonly<Record<string, string>>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", "apps/server/main.ts"], {
    cwd: root,
    env: {
      ...process.env,
      QIAOTI_PORT: "0",
      QIAOTI_LOG: "error",
      QIAOTI_REGION: "530100",
      QIAOTI_RATE_LIMIT: "0",
      DATABASE_URL: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  return { child, said: () => text };
}

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once("close", (code, signal) => resolve(code ?? signal ?? "")));

/** Starts a server and waits until it says where it answers. */
export async function startServer(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { child, said } = launch(environment);
  const ended = endOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /ready, open: (http:\S+)\n/.exec(said())?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", look);
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${said()}`)));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("the server has no process id");
  return { url, pid, said, ended, signal: (name) => void child.kill(name) };
}

/** Starts a server that is expected not to come up. */
export async function failToStart(environment: Readonly<Record<string, string>>): Promise<FailedStart> {
  const { child, said } = launch(environment);
  return { code: await endOf(child), said: said() };
}

/** The one-time password that a first start shows. */
export function oneTimePasswordOf(server: ServerProcess): string {
  const found = /one-time password: (\S+)/.exec(server.said())?.[1];
  if (found === undefined) throw new Error(`no password was shown:\n${server.said()}`);
  return found;
}

/** Process id of the PostgreSQL server on a data folder. */
export const postmasterOf = (folder: string): number =>
  Number.parseInt(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8"), 10);

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A caller that is signed in and survives restarts of the server. */
export interface Client {
  /** Throws where no reply came. */
  send(server: ServerProcess, method: string, path: string, body?: object, key?: string): Promise<Reply>;
}

async function request(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: object | undefined,
): Promise<{ reply: Reply; cookie: string | undefined }> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  return { reply: { status: response.status, body: text === "" ? {} : JSON.parse(text) }, cookie };
}

/** Signs in. */
export async function signIn(server: ServerProcess, signInName: string, password: string): Promise<Client> {
  const { reply, cookie } = await request(`${server.url}/api/v1/session`, "POST", {}, { signInName, password });
  if (reply.status !== 200 || cookie === undefined) throw new Error(`sign-in: ${JSON.stringify(reply)}`);
  return {
    send: async (at, method, path, body, key = randomUUID()) =>
      (await request(at.url + path, method, { cookie, ...(method === "GET" ? {} : { "idempotency-key": key }) }, body))
        .reply,
  };
}

/** Signs in as the first administrator and chooses a password. */
export async function firstAdministrator(server: ServerProcess, password: string): Promise<Client> {
  const given = oneTimePasswordOf(server);
  const client = await signIn(server, "admin", given);
  const changed = await client.send(server, "POST", "/api/v1/me/password", { current: given, next: password });
  if (changed.status !== 204) throw new Error(`password: ${JSON.stringify(changed)}`);
  return client;
}

/** An account to be made; the name says which one it is. */
export const newAccount = (signInName: string) => ({
  signInName,
  name: signInName,
  roles: ["reader"],
  jurisdiction: "530100",
  oneTimePassword: "lake-dian-2026",
});

export interface ListedAccount {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly version: number;
}

export const listAccounts = async (client: Client, server: ServerProcess): Promise<readonly ListedAccount[]> =>
  (await client.send(server, "GET", "/api/v1/accounts")).body["accounts"] as ListedAccount[];
