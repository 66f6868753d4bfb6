/** The laws on imports and files hold in this tree, and each of them can fail. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { browserBreaches } from "./browser-law.ts";
import { fileBreaches } from "./file-law.ts";
import { type Breach, cycles, importBreaches } from "./import-law.ts";
import { importsOf } from "./imports.ts";
import { type Package, readTree, type Tree } from "./tree.ts";

const shown = (breaches: readonly Breach[]): string[] => breaches.map((b) => `${b.path}:${b.line}: ${b.law}`);

describe("this repository", () => {
  const tree = readTree(fileURLToPath(new URL("../..", import.meta.url)));

  it("has sources in every room", () => {
    const rooms = new Set([...tree.files.keys()].map((path) => path.split("/")[0]));
    expect([...rooms].sort()).toEqual(
      expect.arrayContaining(["apps", "engine", "modules", "platform", "policies", "tests"]),
    );
  });

  it("keeps the import law", () => expect(shown(importBreaches(tree))).toEqual([]));
  it("keeps the server out of the browser", () => expect(shown(browserBreaches(tree))).toEqual([]));
  it("has no circle of imports", () => expect(shown(cycles(tree))).toEqual([]));
  it("keeps the laws on files", () => expect(shown(fileBreaches(tree))).toEqual([]));
});

const room = (folder: string, name: string, dependencies: readonly string[], entries: readonly string[]): Package => ({
  folder,
  name,
  dependencies,
  entries,
  devDependencies: [],
});

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    files: new Map(Object.entries(files)),
    packages: [
      room("engine", "@qiaoti/engine", ["@noble/hashes"], [".", "./decide"]),
      room("policies", "@qiaoti/policies", ["@qiaoti/engine"], ["."]),
      room("platform", "@qiaoti/platform", [], ["."]),
      room("modules/library", "@qiaoti/library", ["@qiaoti/engine", "@qiaoti/platform"], ["."]),
      room("apps/cli", "@qiaoti/cli", ["@qiaoti/policies", "yaml"], []),
      room("tests", "@qiaoti/tests", ["@qiaoti/cli"], []),
    ],
    testTools: ["vitest"],
  };
}

const lawsBroken = (files: Readonly<Record<string, string>>): string[] =>
  importBreaches(treeOf(files)).map((breach) => breach.law);

describe("the import law", () => {
  it.each([
    ["engine/a.ts", 'import { x } from "@qiaoti/policies";', /engine may not import policies/],
    ["policies/a.ts", 'export * from "@qiaoti/cli";', /policies may not import apps/],
    ["platform/a.ts", 'import type { X } from "@qiaoti/library";', /platform may not import modules/],
    ["engine/a.ts", 'import { readFileSync } from "node:fs";', /runs in the browser/],
    ["policies/a.ts", 'const fs = await import("node:fs");', /runs in the browser/],
    ["engine/a.ts", 'import { z } from "zod";', /may not use the library zod/],
    ["policies/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";', /may not use the library @noble\/hashes/],
    ["apps/cli/a.ts", 'import { z } from "zod";', /does not declare zod/],
    ["apps/cli/a.ts", 'import { z } from "@qiaoti/engine/decide/kleene";', /not among the exports/],
    ["apps/cli/a.ts", 'import { z } from "@qiaoti/engine";', /does not declare @qiaoti\/engine/],
    ["apps/cli/a.ts", 'import { z } from "../../policies/index.ts";', /leaves @qiaoti\/cli/],
    ["apps/cli/a.ts", 'import { readFile } from "fs/promises";', /without node:/],
    ["engine/a.ts", 'import { b } from "./b";', /no \.ts extension/],
    ["engine/a.ts", 'import { b } from "./b.ts";', /leads to no file/],
    ["engine/a.ts", 'import { b } from "@qiaoti/engine/decide";', /imports itself by name/],
  ])("finds in %s: %s", (path, source, law) => {
    expect(lawsBroken({ [path]: source })).toEqual([expect.stringMatching(law)]);
  });

  it("lets pass what it allows", () => {
    const files = {
      "engine/a.ts": 'import { sha256 } from "@noble/hashes/sha2.js";',
      "engine/a.test.ts": 'import { readFileSync } from "node:fs";\nimport { it } from "vitest";',
      "policies/a.ts":
        'import { decide } from "@qiaoti/engine/decide";\nimport m from "./m.json" with { type: "json" };',
      "modules/library/a.ts": 'import { db } from "@qiaoti/platform";\nimport { hash } from "node:crypto";',
      "apps/cli/a.ts": 'import { parse } from "yaml";\nimport { measures } from "@qiaoti/policies";',
    };
    expect(lawsBroken(files)).toEqual([]);
  });

  it("finds a circle, and leaves erased type imports out of it", () => {
    const circle = {
      "engine/a.ts": 'import { b } from "./b.ts";',
      "engine/b.ts": 'import { c } from "./deep/c.ts";',
      "engine/deep/c.ts": 'export { a } from "../a.ts";',
    };
    expect(cycles(treeOf(circle)).map((breach) => breach.law)).toEqual([
      "cyclic import: engine/a.ts → engine/b.ts → engine/deep/c.ts → engine/a.ts",
    ]);
    expect(cycles(treeOf({ ...circle, "engine/deep/c.ts": 'import type { A } from "../a.ts";' }))).toEqual([]);
  });
});

describe("the law of the browser", () => {
  const broken = (files: Readonly<Record<string, string>>): string[] =>
    browserBreaches(treeOf(files)).map((breach) => breach.law);

  it.each([
    ["modules/library/screens/a.tsx", 'import { q } from "../queries/q.ts";', /enters its module by contract/],
    ["modules/library/screens/a.tsx", 'import { db } from "@qiaoti/platform";', /may not import "@qiaoti\/platform"/],
    ["modules/library/screens/a.tsx", 'import { x } from "@qiaoti/parties";', /its door is/],
    ["modules/library/contract.ts", 'import { hash } from "node:crypto";', /may not use node:crypto/],
    ["apps/web/main.tsx", 'import { readFileSync } from "node:fs";', /may not use node:fs/],
    ["modules/library/http.ts", 'import { Page } from "@qiaoti/screen";', /may not import a screen/],
    ["apps/server/main.ts", 'import { screens } from "@qiaoti/library/screens";', /may not import a screen/],
  ])("finds in %s: %s", (path, source, law) => {
    expect(broken({ [path]: source })).toEqual([expect.stringMatching(law)]);
  });

  it("lets pass what it allows", () => {
    const files = {
      "modules/library/screens/deep/a.tsx":
        'import { routes } from "../../contract.ts";\nimport type { Q } from "../../queries/q.ts";\nimport { b } from "./b.tsx";',
      "modules/library/contract/read.ts": 'import { route } from "@qiaoti/contract";',
      "apps/web/main.tsx":
        'import { screens } from "@qiaoti/library/screens";\nimport { x } from "@qiaoti/engine/decide";',
      "apps/web/vite.config.ts": 'import { readFileSync } from "node:fs";',
    };
    expect(broken(files)).toEqual([]);
  });
});

describe("reading imports", () => {
  it("sees every form, over several lines, and skips comments", () => {
    const source = [
      'import "./side.ts";',
      'import a, { type B } from "./a.ts";',
      "import {",
      "  c,",
      '} from "./c.ts";',
      'export type { D } from "./d.ts";',
      'export * as e from "./e.ts";',
      '// import f from "./f.ts";',
      '/* import g from "./g.ts"; */',
      'const h = await import("./h.ts");',
      'import type from "./i.ts";',
    ].join("\n");
    expect(importsOf(source)).toEqual([
      { specifier: "./side.ts", typeOnly: false, line: 1 },
      { specifier: "./a.ts", typeOnly: false, line: 2 },
      { specifier: "./c.ts", typeOnly: false, line: 3 },
      { specifier: "./d.ts", typeOnly: true, line: 6 },
      { specifier: "./e.ts", typeOnly: false, line: 7 },
      { specifier: "./i.ts", typeOnly: false, line: 11 },
      { specifier: "./h.ts", typeOnly: false, line: 10 },
    ]);
  });
});

describe("the laws on files", () => {
  const word = (...parts: readonly string[]): string => parts.join("");
  const opened = (body: string): string => `/** What it is for. */\n${body}\n`;

  it.each([
    ["400 lines", opened("x;\n".repeat(400).trimEnd()), /401 lines/],
    ["an opening line", "export const x = 1;\n", /no opening line/],
    ["a skipped test", opened(word("it", ".skip('x');")), /skipped/],
    ["a lonely test", opened(word("describe", ".only('x');")), /skipped/],
    ["a switched-off check", opened(word("// @ts-", "ignore")), /type checker/],
    ["any", opened(word("const x: ", "any", " = 1;")), /any/],
    ["a cast to any", opened(word("f(x as ", "any", ");")), /any/],
    ["open ends", opened(word("// TO", "DO later")), /left open/],
  ])("ask for %s", (_, source, law) => {
    expect(fileBreaches(treeOf({ "engine/a.ts": source })).map((breach) => breach.law)).toEqual([
      expect.stringMatching(law),
    ]);
  });

  it("let pass a file that keeps them", () => {
    const source = opened('const company = "any word"; // in any case');
    expect(fileBreaches(treeOf({ "engine/a.ts": source }))).toEqual([]);
  });
});
