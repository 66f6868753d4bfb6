/** `npm run bench`: ratios and absolute figures in one run on one machine. `--smoke` tries all in little time; `--only a,c`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { type Bound, isMet, printBound } from "./measure.ts";

const smoke = process.argv.includes("--smoke");
const only = process.argv
  .find((a) => a.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const wanted = (part: string): boolean => only === undefined || only.includes(part);

const peers = fileURLToPath(new URL("./peers", import.meta.url));
if (!existsSync(`${peers}/node_modules`)) {
  console.log("installing the engines to compare with (the bench alone needs them)");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--workspaces=false"], {
    cwd: peers,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
const bounds: Bound[] = [];
if (wanted("a")) bounds.push(...(await (await import("./decide-one.ts")).decideOne(smoke)));
if (wanted("b")) await (await import("./everyone.ts")).allRules(smoke);
if (wanted("c")) bounds.push(...(await (await import("./tables.ts")).oneMillion(smoke)));
if (wanted("c")) (await import("./tables.ts")).everyRule(smoke);
if (wanted("d")) bounds.push(...(await (await import("./tables.ts")).growth(smoke)));
if (wanted("h")) bounds.push(...(await (await import("./http.ts")).overHttp(smoke)));
if (wanted("i")) bounds.push(...(await (await import("./web.ts")).firstScreen(smoke)));
if (wanted("j")) await (await import("./import-document.ts")).importOfMegabyte(smoke);
if (wanted("k")) bounds.push(...(await (await import("./search-clauses.ts")).overClauses(smoke)));
if (wanted("l")) await (await import("./start-up.ts")).startUp(smoke);
if (wanted("e")) bounds.push(...(await import("./questions.ts")).questions(smoke));

if (smoke) console.log("tried only: tables and rounds are too small to judge the bounds");
else {
  console.log("bounds");
  for (const b of bounds) console.log(printBound(b));
  const missed = bounds.filter((b) => !isMet(b)).length;
  console.log(`${bounds.length - missed} met, ${missed} missed`);
  process.exitCode = missed > 0 ? 1 : 0;
}
