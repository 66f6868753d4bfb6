/** What the README tells a newcomer to run is what CI runs and what the packages offer. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const assess = "npx qiaoti assess examples/township-doctor.yaml --region 530128 --on 2025-08-01";

describe.each(["README.md", "README.zh.md"])("%s", (path) => {
  it("gives the two set-up commands, each on one line", () => {
    expect(read(path)).toContain("\nnpm ci && npm start\n");
    expect(read(path)).toContain(`\n${assess}\n`);
    expect(read(path)).toContain("\nnpm ci && npm test\n");
  });

  it("links only to files that exist", () => {
    const targets = [...read(path).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? "");
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      if (target.endsWith("/")) expect(() => read(`${target}0001-rooms-and-import-law.md`)).not.toThrow();
      else expect(() => read(target)).not.toThrow();
    }
  });
});

describe("CI", () => {
  const lines = read(".ci/run").split("\n");

  it("installs, starts the service, runs the example and then the test command", () => {
    const order = ["npm ci", "node scripts/try-start.mjs", assess, "npm test"].map((command) => lines.indexOf(command));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

describe("the lock file", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly optionalDependencies?: object }>>;
  };

  it("names no download address", () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith("http"));
    expect(addressed.map(([path]) => path)).toEqual([]);
  });

  it("carries every platform package that it promises", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("versions", () => {
  it.each([
    "package.json",
    "engine/package.json",
    "policies/package.json",
    "apps/cli/package.json",
    "tests/package.json",
  ])("in %s are exact", (path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<
      string,
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+([-.][\w.]+)?$/);
    }
  });
});
