// Writes policies/<document>/measure-ids.ts, the unions of measure and clause ids, from measures.json beside it.
// `node scripts/measure-ids.mjs` writes; with `--check` it only compares and exits 1 where a file is out of step.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const width = 120;
const documents = ["cn-2019", "tj-2020", "km-2020", "km-2021", "zm-2022"];
const kinds = ["entitlement", "procedure", "matching", "target", "duty", "register", "review", "principle"];

/** `export type Name = "a" | "b";`, broken as the formatter breaks it. */
function union(name, members) {
  const oneLine = `export type ${name} = ${members.join(" | ")};`;
  if (oneLine.length <= width) return oneLine;
  return `export type ${name} =\n${members.map((member) => `  | ${member}`).join("\n")};`;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const quoted = (id) => JSON.stringify(id);

/** Text of measure-ids.ts for the rows of one document. */
export function measureIdsSource(document, rows) {
  const prefix = capital(document.replace("-", ""));
  const present = kinds.filter((kind) => rows.some((row) => row.kind === kind));
  const clauses = [...new Set(rows.map((row) => row.id.slice(0, row.id.lastIndexOf("."))))];
  const parts = present.map((kind) =>
    union(
      prefix + capital(kind),
      rows.filter((row) => row.kind === kind).map((row) => quoted(row.id)),
    ),
  );
  parts.push(
    union(
      `${prefix}Measure`,
      present.map((kind) => prefix + capital(kind)),
    ),
  );
  parts.push(union(`${prefix}Clause`, clauses.map(quoted)));
  return `/** Ids of the measures of ${document}, by kind. Written by scripts/measure-ids.mjs from measures.json. */\n\n${parts.join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let stale = 0;
  for (const document of documents) {
    const folder = new URL(`../policies/${document}/`, import.meta.url);
    const rows = JSON.parse(readFileSync(new URL("measures.json", folder), "utf8"));
    const target = new URL("measure-ids.ts", folder);
    const source = measureIdsSource(document, rows);
    if (!process.argv.includes("--check")) writeFileSync(target, source);
    else if (readFileSync(target, "utf8") !== source) {
      console.error(
        `policies/${document}/measure-ids.ts is out of step with measures.json: run node scripts/measure-ids.mjs`,
      );
      stale += 1;
    }
  }
  process.exitCode = stale ? 1 : 0;
}
