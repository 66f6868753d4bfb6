/** Writes openapi.json from the routes of all modules: `npm run openapi`. A test holds the two in step. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openapi } from "@qiaoti/platform";
import { modules } from "@qiaoti/server";

const root = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(`${root}/openapi.json`, `${JSON.stringify(await openapi(modules), null, 2)}\n`);
const { status } = spawnSync(`${root}/node_modules/.bin/biome`, ["check", "--write", "openapi.json"], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
