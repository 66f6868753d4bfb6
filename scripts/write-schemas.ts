/** Writes schemas/*.schema.json from the contract and the vocabulary: `npm run schemas`. A test holds them in step. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inputSchema, officeSchema, outputSchema } from "@qiaoti/assessment";

const root = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(`${root}/schemas`, { recursive: true });
const schemas = { input: inputSchema(), office: officeSchema(), output: outputSchema() };
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`${root}/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
const { status } = spawnSync(`${root}/node_modules/.bin/biome`, ["check", "--write", "schemas"], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
