/** The search finds what a clerk expects, on a real database, in a few statements and by index. */
import { type ServiceModule, system } from "@qiaoti/platform";
import { testService } from "@qiaoti/platform/testing";
import { measures } from "@qiaoti/policies";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchLibrary } from "../contract/search.ts";
import type { OfficialTexts } from "../queries/official.ts";
import { type SearchTables, searchMigrations } from "../store/search-tables.ts";
import { marked, snippet } from "./mark.ts";
import { understand } from "./question.ts";
import { refreshIndex } from "./refresh-index.ts";
import { search } from "./search-library.ts";

/** An installation that has imported one clause and added one document. */
const texts: OfficialTexts = {
  current: async () => new Map([["zm-2022", { text: "t", version: 1, importedAt: "2026-11-21T09:00:00+08:00" }]]),
  pieces: async () => [
    { clause: "zm-2022/6", text: "t", path: "3.6", mark: "（六）", words: "为检验官方文字而写的一句：紫藤花开。" },
  ],
  sentences: async () => new Map(),
  added: async () => [],
  addedClauses: async () => [
    {
      draft: "0b6f0f5e-6d5c-4f0e-9d4a-0a3f6f1f2a11",
      document: "某县关于灯塔工程的通知",
      region: "410122",
      path: "1",
      mark: "一",
      title: "建设灯塔",
      text: "由县人社局牵头建设灯塔三座。",
    },
  ],
};

const room: ServiceModule = {
  name: "library",
  migrations: [{ name: "library/0000-schema", sql: "create schema library" }, ...searchMigrations],
};

let service: Awaited<ReturnType<typeof testService>>;

const refresh = () =>
  service.run<SearchTables, { written: number; removed: number; kept: number }>(system("library.search"), (work) =>
    refreshIndex(work, texts),
  );

beforeAll(async () => {
  service = await testService([room], { now: "2026-11-21T09:00:00+08:00" });
  await refresh();
});
afterAll(() => service.close());

const find = (query: object) =>
  service.run<SearchTables, Awaited<ReturnType<typeof search>>>(system("test"), (work) =>
    search(work, searchLibrary.query.parse(query)),
  );
const ids = async (query: object) => (await find(query)).hits.map((h) => h.id);

describe("what a clerk expects", () => {
  it("finds for 档案 the measures on dossiers first, of every document that has them", async () => {
    const found = await find({ q: "档案" });
    const first = found.hits.slice(0, 20);
    expect(first.every((h) => measures.get(h.id as never)?.clauseId.match(/\/(6|11|2-3)$/))).toBe(true);
    expect(new Set(first.map((h) => h.document)).size).toBe(4);
    const rest = (await find({ q: "档案", offset: 20 })).hits.map((h) => h.id);
    const all = [...first.map((h) => h.id), ...rest];
    for (const id of ["cn-2019/6.1", "cn-2019/6.3", "tj-2020/2-3.1", "km-2021/11.1", "zm-2022/6.1", "zm-2022/6.3"])
      expect(all).toContain(id);
    expect(found.loosely).toBe(false);
  });

  it("takes 干部档案 and 户口 as the words of the documents", async () => {
    expect((await ids({ q: "干部档案" })).slice(0, 10).every((id) => /(6|11|2-3)\.\d+$/.test(id))).toBe(true);
    expect(await ids({ q: "户口" })).toContain("km-2021/6.1");
    expect((await ids({ q: "社保转移" })).some((id) => measures.get(id as never)?.title.includes("养老"))).toBe(true);
  });

  it("puts the measure whose title says it before those that mention it", async () => {
    expect((await ids({ q: "首席技师" }))[0]).toMatch(/^(km-2021\/14\.|cn-2019\/9\.4|tj-2020\/3-3\.7|zm-2022\/9\.5)/);
    expect((await ids({ q: "零就业家庭" })).slice(0, 4).sort()).toEqual([
      "cn-2019/12.11",
      "km-2021/17.17",
      "tj-2020/4-3.17",
      "zm-2022/12.17",
    ]);
  });

  it("asks for every word, and says when it could not", async () => {
    const both = await find({ q: "毕业生 工资" });
    expect(both.loosely).toBe(false);
    expect(both.hits.map((h) => h.id)).toContain("cn-2019/7.2");
    const loose = await find({ q: "毕业生 太空电梯" });
    expect(loose.loosely).toBe(true);
    expect(loose.hits.length).toBeGreaterThan(0);
  });

  it("forgives a wrong character and another order", async () => {
    expect((await ids({ q: "人事挡案" })).slice(0, 10).some((id) => /(6|11|2-3)\.\d+$/.test(id))).toBe(true);
    expect((await ids({ q: "案档" })).length).toBeGreaterThan(0);
    expect((await ids({ q: "转递线上申请档案" }))[0]).toMatch(/6\.6|11\.7|6\.8|6\.10/);
  });

  it("understands a question as people ask it, and English", async () => {
    expect((await ids({ q: "我的档案怎么转走" })).slice(0, 5).every((id) => /(6|11|2-3)\.\d+$/.test(id))).toBe(true);
    expect(await ids({ q: "zero-employment households", lang: "en" })).toContain("cn-2019/12.11");
  });

  it("finds departments, official wording, rules and added documents, and says where", async () => {
    const official = await find({ q: "紫藤" });
    expect(official.hits.every((h) => h.id.startsWith("zm-2022/6.") && h.found === "official")).toBe(true);
    expect(official.total).toBe(14);
    const added = await find({ q: "灯塔" });
    expect(added.hits[0]?.of).toBe("draft");
    const department = await find({ q: "团市委" });
    expect(department.hits.some((h) => h.found === "departments")).toBe(true);
  });

  it("narrows by document, kind, department and rule, and lists without words", async () => {
    const all = await find({ document: "km-2020" });
    expect(all.total).toBe(80);
    expect(all.hits[0]?.id).toBe("km-2020/0.1");
    const narrowed = await find({ q: "职称", document: "km-2020", kind: "entitlement", rule: "yes" });
    expect(narrowed.hits.every((h) => h.document === "km-2020" && h.kind === "entitlement" && h.rule)).toBe(true);
    const department = all.departments.find((d) => d.name.zh.includes("人力资源"));
    const byDepartment = await find({ document: "km-2020", department: department?.id });
    expect(byDepartment.total).toBeGreaterThan(0);
    expect(byDepartment.total).toBeLessThan(80);
  });

  it("is not disturbed by signs, quotes and what looks like a query", async () => {
    for (const q of ["'", "\\", "& | !", "档案' | 'x", "(((", "%_", "：，。", "<->", "a".repeat(100)])
      expect((await find({ q })).total).toBeGreaterThanOrEqual(0);
    expect((await find({ q: "档案' | 'x" })).hits.length).toBeGreaterThan(0);
  });
});

describe("the index", () => {
  it("writes nothing where nothing changed", async () => {
    expect(await refresh()).toEqual({ written: 0, removed: 0, kept: 882 });
  });

  it("looks words up by index", async () => {
    const plan = await service.run<SearchTables, string>(system("test"), async (work) => {
      await sql`set local enable_seqscan = off`.execute(work.db);
      const { rows } = await sql<Record<string, string>>`
        explain select number, score from library.search_words where word = ${"档案"}`.execute(work.db);
      return rows.map((row) => Object.values(row).join()).join("\n");
    });
    expect(plan).toMatch(/Index (?:Only )?Scan .*search_words_pkey/);
    expect(understand("档案")?.sought.map((s) => s.word)).toContain("人事档案");
  });

  it("cannot be written by a visitor", async () => {
    const { anonymous } = await import("@qiaoti/platform");
    const writing = service.run<SearchTables, unknown>(anonymous, (work) =>
      work.db.deleteFrom("library.search_entries").where("document", "=", "km-2020").executeTakeFirst(),
    );
    expect(String(((await writing) as { numDeletedRows: bigint }).numDeletedRows)).toBe("0");
    expect((await find({ document: "km-2020" })).total).toBe(80);
  });
});

describe("marking", () => {
  it("joins to the text and marks the longest word", () => {
    const pieces = marked("人事档案和档案", ["人事档案", "档案"]);
    expect(pieces.map((p) => p.text).join("")).toBe("人事档案和档案");
    expect(pieces.filter((p) => p.hit).map((p) => p.text)).toEqual(["人事档案", "档案"]);
  });

  it("cuts a long text around what was found", () => {
    const pieces = snippet(`${"无关".repeat(100)}档案${"其他".repeat(100)}`, ["档案"], 40);
    expect(pieces.map((p) => p.text).join("")).toContain("档案");
    expect(pieces[0]?.text).toBe("…");
  });
});
