// The whole check of the repository: lint, format, types, laws and every test. The last line printed is
// `N passed, N failed` alone, counting tests; a failed step counts as one failure. Exit 1 where one failed or none ran.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = `${root}/.reports/vitest.json`;

const steps = [
  ["lint", "biome", ["lint", "--error-on-warnings", "."]],
  ["format", "biome", ["check", "--linter-enabled=false", "."]],
  ["ids in step", process.execPath, ["scripts/measure-ids.mjs", "--check"]],
  ["import law and file laws", "tsx", ["tests/architecture/check.ts"]],
  ["build", "tsc", ["-b", "tsconfig.build.json"]],
  ["types, tests included", "tsc", ["-p", "tsconfig.json"]],
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

let failedSteps = 0;
for (const [name, command, args] of steps) {
  console.log(`— ${name}`);
  if (!run(command, args)) {
    console.error(`${name}: failed`);
    failedSteps += 1;
  }
}

console.log("— tests");
mkdirSync(`${root}/.reports`, { recursive: true });
rmSync(report, { force: true });
const clean = run("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`]);
const { passed, failed } = counts();
const total = failedSteps + (clean ? failed : Math.max(failed, 1));

console.log(`${passed} passed, ${total} failed`);
process.exitCode = total > 0 || passed === 0 ? 1 : 0;
