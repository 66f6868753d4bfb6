// Writes policies/headings.json: of each measure that has a rule, what the rule takes from it (kind, clause, titles).
// Rules read it instead of all measures, so that a browser need not load them. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const documents = ["cn-2019", "tj-2020", "km-2020", "km-2021", "zm-2022"];
const builder =
  /\b(?:entitlement|procedure|matching|target|duty|register|review|principle)\(\s*"((?:cn|tj|km|zm)-\d{4}\/[^"]+)"/g;

const at = (path) => new URL(`../policies/${path}`, import.meta.url);

const lines = [];
for (const document of documents) {
  const sources = readdirSync(at(`${document}/rules/`))
    .filter((name) => !name.includes("cases"))
    .map((name) => readFileSync(at(`${document}/rules/${name}`), "utf8"));
  const ruled = new Set(sources.flatMap((source) => [...source.matchAll(builder)].map((match) => match[1])));
  for (const row of JSON.parse(readFileSync(at(`${document}/measures.json`), "utf8")))
    if (ruled.has(row.id))
      lines.push(`  ${JSON.stringify(row.id)}: ${JSON.stringify([row.kind, row.clause, row.title, row.summary.en])}`);
}
const text = `{\n${lines.join(",\n")}\n}\n`;
const target = at("headings.json");
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("policies/headings.json is out of step with the measures: run node scripts/rule-headings.mjs");
  process.exitCode = 1;
}
