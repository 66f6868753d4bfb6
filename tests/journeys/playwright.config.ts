/** Journeys through the service in a real browser, on a phone and at a desk. */
import { defineConfig } from "@playwright/test";
import { browserPath } from "./support/browser.ts";

const root = new URL("../../", import.meta.url).pathname;
const executablePath = browserPath();

/** A browser that asks nothing of the network besides the service. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: `${root}.reports/journeys`,
  // The machine that builds has two cores: the server, the database and one browser share them.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A second try tells a slow machine from a fault; the run says how many needed it.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: `${root}.reports/journeys.json` }]],
  use: {
    baseURL: process.env["JOURNEY_URL"] ?? "http://127.0.0.1:8700",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...quiet],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true } },
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: "node --conditions=source --import tsx tests/journeys/support/serve.ts",
    cwd: root,
    // The line that serve.ts prints at the end; its parts reach the tests as JOURNEY_URL, JOURNEY_NAME, JOURNEY_PASSWORD.
    wait: { stdout: /journeys at (?<journey_url>\S+) as (?<journey_name>\S+) with (?<journey_password>\S+)/ },
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stderr: "pipe",
  },
});
