/** The library over HTTP: what a visitor without an account reads. */
import type { ReplyOf } from "@qiaoti/contract";
import type { ServiceModule } from "@qiaoti/platform";
import { testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { readAlignment, readAlignmentItem } from "../contract/align.ts";
import type { listDocuments, readDocument, readMeasure } from "../contract/read.ts";
import type { searchLibrary } from "../contract/search.ts";
import { noSources } from "../living/sources.ts";
import { nothingImported } from "../queries/official.ts";
import type { Ground } from "../queries/read-library.ts";
import { searchMigrations } from "../store/search-tables.ts";
import { keepIndex, serveReading } from "./read.ts";

const ground: Ground = {
  official: {
    ...nothingImported,
    current: async () => new Map([["km-2020", { text: "t1", version: 2, importedAt: "2026-11-20T10:00:00+08:00" }]]),
    pieces: async (_work, document) =>
      document === "km-2020"
        ? [{ clause: "km-2020/2", text: "t1", path: "2", mark: "二、", words: "甲句。乙句。" }]
        : [],
    sentences: async () => new Map([["km-2020/2.1", "乙句。"]]),
  },
  living: {
    ...noSources,
    tallies: async () => new Map([["km-2020/2.1", { entitled: 3, notEntitled: 2, undetermined: 1 }]]),
  },
};

const room: ServiceModule = {
  name: "library",
  migrations: [{ name: "library/0000-schema", sql: "create schema library" }, ...searchMigrations],
  http: serveReading(ground),
  prepare: keepIndex(ground),
};

let service: Awaited<ReturnType<typeof testService>>;
beforeAll(async () => {
  service = await testService([room], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(() => service.close());

async function get<T>(url: string): Promise<T> {
  const reply = await service.inject({ method: "GET", url: `/api/v1/library/${url}` });
  if (reply.status !== 200) throw new Error(`${url}: ${reply.status} ${reply.text}`);
  return reply.json<T>();
}

describe("reading the library", () => {
  it("shows the shelf with what is alive", async () => {
    const { documents } = await get<ReplyOf<typeof listDocuments>>("documents");
    expect(documents.map((d) => d.measures)).toEqual([142, 215, 80, 206, 238]);
    const km = documents.find((d) => d.id === "km-2020");
    expect([km?.decided, km?.official?.version, km?.regionName]).toEqual([6, 2, "云南省昆明市"]);
  });

  it("shows a document clause by clause with its departments", async () => {
    const page = await get<ReplyOf<typeof readDocument>>("documents/km-2020");
    expect(page.clauses.flatMap((c) => c.measures)).toHaveLength(80);
    expect(page.clauses.filter((c) => c.official).map((c) => c.id)).toEqual(["km-2020/2"]);
    expect(page.departments[0]?.measures).toBeGreaterThan(5);
  });

  it("shows a living clause: words, official words, rule, state, levels", async () => {
    const page = await get<ReplyOf<typeof readMeasure>>("documents/km-2020/measures/2.1");
    expect(page.official[0]?.sentence).toBe("乙句。");
    expect(page.rule?.blocks.some((b) => b.kind === "heading" && b.text[0]?.text.includes("条件"))).toBe(true);
    expect(page.rule?.verdicts.entitled).toBe(3);
    expect(page.life.says.zh).toBe("规则已判断 6 次");
    expect(page.upstream).toEqual([{ clause: "cn-2019/5", place: "三、（五）" }]);
    const english = await get<ReplyOf<typeof readMeasure>>("documents/km-2020/measures/2.1?lang=en");
    expect(JSON.stringify(english.rule?.blocks)).not.toEqual(JSON.stringify(page.rule?.blocks));
  });

  it("shows from a national item what each place made of it, and back", async () => {
    const national = await get<ReplyOf<typeof readMeasure>>("documents/cn-2019/measures/6.1");
    expect(national.local.map((l) => l.relation)).toEqual(["mixed", "mixed", "stricter"]);
    const local = await get<ReplyOf<typeof readMeasure>>("documents/zm-2022/measures/6.1");
    expect(local.national.map((n) => [n.id, n.relation])).toEqual([["cn-2019/6.1", "stricter"]]);
  });

  it("shows the matrix and one item with its reasons", async () => {
    const matrix = await get<ReplyOf<typeof readAlignment>>("alignment");
    expect(matrix.themes).toHaveLength(18);
    const item = await get<ReplyOf<typeof readAlignmentItem>>("alignment/8.4");
    expect(item.places[0]?.why.map((w) => w.by)).toContain("figures");
  });

  it("searches", async () => {
    const found = await get<ReplyOf<typeof searchLibrary>>(`search?q=${encodeURIComponent("档案")}`);
    expect(found.total).toBeGreaterThan(20);
    expect(found.understood[0]?.also).toContain("干部档案");
  });

  it("says politely what there is not", async () => {
    const missing = await service.inject({ method: "GET", url: "/api/v1/library/documents/km-2020/measures/99.9" });
    expect([missing.status, missing.json<{ code: string }>().code]).toEqual([404, "library.no-such-measure"]);
    const unknown = await service.inject({ method: "GET", url: "/api/v1/library/documents/xx-1999" });
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    expect(unknown.status).toBeLessThan(500);
  });
});
