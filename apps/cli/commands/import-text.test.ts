/** qiaoti import-text and export-text: what they say of a text, and their exit codes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { file, root, run } from "../testing/run.ts";

const own = (name: string): string => readFileSync(join(root, "modules/library/fixtures", `${name}.txt`), "utf8");

/** The national text stands beside the repository; in CI it must. */
function national(): string | undefined {
  const folder = process.env["QIAOTI_SEEDS"] ?? join(root, "..", "shared", "seeds");
  const path = join(folder, "001_57e34e6e1b8a4360.txt");
  if (existsSync(path)) return path;
  if (process.env["CI"] === "true") throw new Error(`no official texts at ${folder}`);
  return undefined;
}

describe("qiaoti import-text", () => {
  it("says what a new document holds", async () => {
    const { code, out } = await run(["import-text", file("a.txt", own("circular"))]);
    expect(code).toBe(0);
    expect(out).toContain("文号：松政办发〔2023〕12号");
    expect(out).toContain("政策库里没有这份文件");
  });

  it("ends with 1 and names each defect by its line", async () => {
    const { code, out, err } = await run(["import-text", file("a.txt", own("ugly")), "--lang", "en"]);
    expect([code, err]).toEqual([1, "0 without a match, 3 defects in the text\n"]);
    expect(out).toContain('✗ line 6 number 2 is missing before "3、"');
  });

  it("finds the place of every clause of ours in an official text", async () => {
    const path = national() ?? file("a.txt", own("circular"));
    const { code, out } = await run(["import-text", path, "--json"]);
    const told = JSON.parse(out) as { matching?: { document: string; ours: { percent: number } }; clauses: unknown[] };
    expect(code).toBe(0);
    if (national() === undefined) expect([told.matching, told.clauses.length]).toEqual([undefined, 9]);
    else expect(told.matching).toMatchObject({ document: "cn-2019", ours: { percent: 100 } });
  });

  it("refuses what is no policy, no text, or no document of ours", async () => {
    expect(await run(["import-text", file("a.txt", "今天下雨。")])).toMatchObject({ code: 1 });
    expect((await run(["import-text", file("a.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))])).err).toContain(
      "另存为 .docx",
    );
    expect((await run(["import-text", "/nowhere/a.txt"])).code).toBe(1);
    expect((await run(["import-text", file("a.txt", own("circular")), "--document", "xx"])).err).toContain("xx");
    expect((await run(["import-text", file("a.txt", own("circular")), "--region", "5"])).code).toBe(2);
  });
});

describe("qiaoti export-text", () => {
  it("gives segments that join to the text", async () => {
    const { code, out } = await run(["export-text", file("a.txt", own("circular"))]);
    const data = JSON.parse(out) as { segments: { text: string }[]; clauses: { path: string }[] };
    expect([code, data.segments.map((s) => s.text).join("")]).toEqual([0, own("circular")]);
    expect(data.clauses.map((c) => c.path)).toContain("2.2");
  });
});
