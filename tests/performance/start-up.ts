/** (l) From `npm start` to the first answer, on a fresh and on a kept data folder, beside a bare framework. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { duration } from "./measure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = fileURLToPath(new URL("..", import.meta.url));

const bare = `
const app = require("fastify")();
app.get("/", async () => "ready");
app.listen({ port: 0, host: "127.0.0.1" }).then((url) => console.log("open: " + url));
process.on("SIGTERM", () => app.close().then(() => process.exit(0)));
`;

/** Ends a process and waits until it has ended. */
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** Nanoseconds from the start of a process until it has answered a first request; the process is ended again. */
async function firstAnswer(args: readonly string[], folder: string, environment: object): Promise<number> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /open: (http:\S+)\n/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => reject(new Error(`it ended with ${String(code)}:\n${said}`)));
    });
    const reply = await fetch(`${url}/`, { headers: { accept: "text/html" } });
    const text = await reply.text();
    if (!reply.ok || text === "") throw new Error(`${url}: ${reply.status}`);
    return Number(process.hrtime.bigint() - start);
  } finally {
    await ended(child);
  }
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Prints the figures; there is no bound. */
export async function startUp(smoke: boolean): Promise<void> {
  for (const built of ["apps/server/dist/main.js", "apps/web/dist/index.html"])
    if (!existsSync(join(root, built))) throw new Error(`${built} is not built: npm run build`);
  const fresh: number[] = [];
  const kept: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < (smoke ? 1 : 5); round++) {
    const folder = mkdtempSync(join(tmpdir(), "qiaoti-bench-"));
    // As root the database runs under another account, which must be able to enter.
    chmodSync(folder, 0o711);
    try {
      const settings = { QIAOTI_PORT: "0", QIAOTI_DATA: join(folder, "data"), QIAOTI_LOG: "error" };
      alone.push(await firstAnswer(["-e", bare], tests, {}));
      fresh.push(await firstAnswer(["scripts/start.mjs"], root, settings));
      kept.push(await firstAnswer(["scripts/start.mjs"], root, settings));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [first, again, other] = [middle(fresh), middle(kept), middle(alone)];
  console.log("(l) from the start of the process to the first page (what `npm start` runs, built)");
  console.log(`  fresh folder: database made, filled  ${duration(first)}`);
  console.log(`  kept folder                          ${duration(again)}`);
  console.log(`  bare framework, no database          ${duration(other)}`);
  console.log(`  kept / bare                          ${(again / other).toFixed(1)}`);
}
