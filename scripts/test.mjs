// The whole check of the repository: lint, format, types, laws, every test and every journey in a real browser. The last
// line printed is `N passed, N failed` alone, counting tests and journeys; a failed step counts as one failure. Exit 1
// where one failed, or where no test or no journey ran.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = `${root}/.reports`;
const report = `${reports}/vitest.json`;
const journeyReport = `${reports}/journeys.json`;

const steps = [
  ["lint", "biome", ["lint", "--error-on-warnings", "."]],
  ["format", "biome", ["check", "--linter-enabled=false", "."]],
  ["ids in step", process.execPath, ["scripts/measure-ids.mjs", "--check"]],
  ["import law and file laws", "tsx", ["tests/architecture/check.ts"]],
  ["build", "tsc", ["-b", "tsconfig.build.json"]],
  ["types, tests included", "tsc", ["-p", "tsconfig.json"]],
  ["web", "vite", ["build", "apps/web", "--logLevel", "warn"]],
  ["browser and fonts", process.execPath, ["scripts/ensure-browser.mjs"]],
];

/** Runs a command of node_modules/.bin with its output shown; true where it exits 0. */
function run(command, args) {
  const path = `${root}/node_modules/.bin:${process.env.PATH}`;
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** Counts of the report that the test runner wrote; nothing passed where it wrote none. */
function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites && 1) };
  } catch (error) {
    console.error(`no test report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

/** Counts of the report that the browser's runner wrote: one journey at one width is one. A second try is told. */
function journeyCounts() {
  try {
    const { stats, errors } = JSON.parse(readFileSync(journeyReport, "utf8"));
    if (stats.flaky > 0) console.log(`${stats.flaky} journeys passed at the second try only`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
  } catch (error) {
    console.error(`no report of the journeys: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

let failedSteps = 0;
for (const [name, command, args] of steps) {
  console.log(`— ${name}`);
  if (!run(command, args)) {
    console.error(`${name}: failed`);
    failedSteps += 1;
  }
}

mkdirSync(reports, { recursive: true });
rmSync(report, { force: true });
rmSync(journeyReport, { force: true });

console.log("— tests");
const clean = run("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`]);
const tests = counts();

console.log("— journeys");
const walked = run("playwright", ["test", "--config=tests/journeys/playwright.config.ts"]);
const journeys = journeyCounts();

const failed = (ok, count) => (ok ? count : Math.max(count, 1));
const total = failedSteps + failed(clean, tests.failed) + failed(walked, journeys.failed);
const passed = tests.passed + journeys.passed;
console.log(`tests: ${tests.passed} passed; journeys: ${journeys.passed} passed`);
console.log(`${passed} passed, ${total} failed`);
process.exitCode = total > 0 || tests.passed === 0 || journeys.passed === 0 ? 1 : 0;
