/** Prints every break of the laws on imports and files, and exits 1 where there is one. */
import { fileURLToPath } from "node:url";
import { browserBreaches } from "./browser-law.ts";
import { fileBreaches } from "./file-law.ts";
import { cycles, importBreaches } from "./import-law.ts";
import { readTree } from "./tree.ts";

const tree = readTree(fileURLToPath(new URL("../..", import.meta.url)));
const breaches = [...importBreaches(tree), ...browserBreaches(tree), ...cycles(tree), ...fileBreaches(tree)];
for (const { path, line, law } of breaches) console.error(`${path}:${line}: ${law}`);
if (tree.files.size === 0) console.error("no source file found");
process.exitCode = breaches.length > 0 || tree.files.size === 0 ? 1 : 0;
