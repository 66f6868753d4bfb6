/** Starts the real service on a database and a port of its own, for one run of the journeys. */
import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "@qiaoti/platform";
import { startService } from "@qiaoti/server";
import { firstSignIn } from "./sessions.ts";

/** The day of every journey; from there the clock goes on, so that deadlines on the screens do not move from run to run. */
const START = Date.parse("2026-11-21T09:00:00+08:00");

const dataFolder = await mkdtemp(join(tmpdir(), "qiaoti-journeys-"));
// As root the database runs under another account, which must be able to enter.
await chmod(dataFolder, 0o711);
// A build in the middle of a run must not take away the files of the pages that are open.
const web = join(dataFolder, "web");
await cp(new URL("../../../apps/web/dist", import.meta.url), web, { recursive: true });

const server = await startService(
  readConfig({
    QIAOTI_PORT: "0",
    QIAOTI_DATA: dataFolder,
    QIAOTI_LOG: "warn",
    QIAOTI_RATE_LIMIT: "0",
  }),
  { staticRoot: web, clock: { now: () => new Date(START + performance.now()) } },
);

async function stop(): Promise<void> {
  await server.close();
  await rm(dataFolder, { recursive: true, force: true });
  process.exit(0);
}
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());

if (server.firstAdministrator === undefined) throw new Error("the journeys need a database of their own");
const { signInName, oneTimePassword } = server.firstAdministrator;
const password = await firstSignIn(server.url, signInName, oneTimePassword);
console.log(`journeys at ${server.url} as ${signInName} with ${password}`);
