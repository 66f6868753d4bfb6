/** Settings: every mistake at once, defaults that work, a summary without secrets. */
import { expect, it } from "vitest";
import { describeConfig, readConfig } from "./config.ts";

it("works with nothing set, and takes an empty variable for none", () => {
  const config = readConfig({ QIAOTI_PORT: "", PATH: "/bin" });
  expect(config).toMatchObject({
    port: 8700,
    host: "127.0.0.1",
    dataFolder: "./data",
    databaseUrl: undefined,
    region: "000000",
    jobs: true,
  });
});

it("names every wrong and every unknown variable at once", () => {
  const wrong = { QIAOTI_PORT: "a", DATABASE_URL: "mysql://x", QIAOTI_REGION: "5301", QIAOTI_PROT: "8700" };
  for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name);
});

it("shows where things are, and no password", () => {
  const summary = describeConfig(
    readConfig({ DATABASE_URL: "postgres://li:geheim@db.example:5433/city", QIAOTI_METRICS_TOKEN: "0123456789abcdef" }),
  );
  expect(summary).toContain("db.example:5433/city");
  expect(summary).not.toMatch(/geheim|0123456789abcdef/);
});
