/** Writes schemas/*.schema.json from the contract and the vocabulary: `npm run schemas`. A test holds them in step. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inputSchema, outputSchema } from "@qiaoti/assessment";

const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(`${root}/schemas`, { recursive: true });
writeFileSync(`${root}/schemas/input.schema.json`, `${JSON.stringify(inputSchema(), null, 2)}\n`);
writeFileSync(`${root}/schemas/output.schema.json`, `${JSON.stringify(outputSchema(), null, 2)}\n`);
const { status } = spawnSync(`${root}/node_modules/.bin/biome`, ["check", "--write", "schemas"], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
