// Starts the service as a newcomer does (`npm start`) on a data folder of its own, asks for the home page, an answer of
// the interface and readiness, and stops it. Exit 1 with what was said where one of them fails.
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "qiaoti-start-"));
// Started by root, the database runs as an unprivileged account, which has to reach its folder.
chmodSync(folder, 0o755);

const child = spawn("npm", ["start"], {
  cwd: root,
  env: { ...process.env, QIAOTI_PORT: "0", QIAOTI_DATA: join(folder, "data") },
  stdio: ["ignore", "pipe", "pipe"],
  // A group of its own, so that the signal reaches the service and not only npm.
  detached: true,
});
let said = "";
const ready = new Promise((resolve, reject) => {
  const listen = (chunk) => {
    said += chunk;
    const url = /(?:ready, open): (http:\/\/\S+)/.exec(said)?.[1];
    if (url) resolve(url);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  child.on("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
  setTimeout(() => reject(new Error("npm start said no address within three minutes")), 180_000).unref();
});

const gone = new Promise((resolve) => child.on("exit", resolve));

try {
  const url = await ready;
  const page = await fetch(url, { headers: { accept: "text/html" } });
  const html = await page.text();
  if (!page.ok || !html.includes("<script")) throw new Error(`the home page answered ${page.status}`);
  for (const path of ["/ready", "/api/v1/accountability/overview", "/api/v1/openapi.json"]) {
    const reply = await fetch(url + path);
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  }
  console.log(`npm start: ${url} shows the home page and answers`);
} catch (error) {
  console.error(said);
  console.error(error.message);
  process.exitCode = 1;
}

/** Ends the group; it may have ended by itself. */
function end() {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

end();
await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 30_000).unref())]);
rmSync(folder, { recursive: true, force: true });
