/** Tests run on the sources of every room: the `source` condition leads there, so no build is needed. */
import { defineConfig } from "vitest/config";

const conditions = ["source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["source", "node"] } },
  test: {
    include: ["{engine,policies,platform,modules,apps,tests}/**/*.test.ts"],
    exclude: ["**/dist/**", "**/node_modules/**", "**/fixtures/**"],
    globalSetup: ["platform/service/testing/global-setup.ts"],
    environment: "node",
    pool: "threads",
    testTimeout: 30_000,
    expect: { requireAssertions: true },
    passWithNoTests: false,
  },
});
