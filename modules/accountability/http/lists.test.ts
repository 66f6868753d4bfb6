/** Lists, directory and lenses over HTTP: what narrows them, and that nothing is missing. */
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ItemSummary } from "../contract/items.ts";
import type { TargetSummary } from "../contract/targets.ts";
import { accountability } from "../module.ts";
import { at, officerOf, readerOf } from "../testing/people.ts";

let service: TestService;

beforeAll(async () => {
  service = await testService([accountability], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

const national = readerOf("000000");

async function items(query: string, actor = national): Promise<readonly ItemSummary[]> {
  const reply = await service.inject({ method: "GET", url: at(`/items?limit=500&${query}`), actor });
  expect(reply.status, reply.text).toBe(200);
  return reply.json<{ items: ItemSummary[] }>().items;
}

async function targets(query: string, actor = national): Promise<readonly TargetSummary[]> {
  const reply = await service.inject({ method: "GET", url: at(`/targets?limit=500&${query}`), actor });
  expect(reply.status, reply.text).toBe(200);
  return reply.json<{ targets: TargetSummary[] }>().targets;
}

describe("lists of items", () => {
  it.each([
    ["kind=register", (item: ItemSummary) => item.kind === "register", 27],
    ["kind=review", (item: ItemSummary) => item.kind === "review", 20],
    ["document=zm-2022&kind=register", (item: ItemSummary) => item.document === "zm-2022", 8],
    ["level=county", (item: ItemSummary) => item.region === "410122", undefined],
    ["overdue=true", (item: ItemSummary) => item.overdue, 2],
  ])("%s", async (query, fits, count) => {
    const found = await items(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(fits)).toBe(true);
    if (count !== undefined) expect(found).toHaveLength(count);
    const rest = (await items("")).filter((item) => !found.some(({ id }) => id === item.id));
    if (!query.includes("&")) expect(rest.filter(fits)).toEqual([]);
  });

  it("show what a department answers for, also as a member of a group", async () => {
    const named = await items("department=530100/zones");
    expect(named.length).toBeGreaterThan(0);
    const county = await items("department=530102/government");
    const groups = ["530100/counties", "530100/counties-concerned"];
    const expected = (await items("level=city")).filter(({ responsibility: { lead, supporting } }) =>
      [lead, ...supporting].some((department) => department !== null && groups.includes(department.id)),
    );
    expect(county.map((item) => item.id)).toEqual(expect.arrayContaining(expected.map((item) => item.id)));
    const mine = await items("mine=true", officerOf("410122/archives"));
    expect(mine).toEqual(await items("department=410122/archives"));
  });

  it("find words, sort by deadline, and turn pages without loss", async () => {
    const [first] = await items("text=%E8%BD%AE%E6%8D%A2&document=km-2020");
    expect(first?.id).toBe("km-2020/3.10");
    expect((await items("sort=deadline")).slice(0, 2).map((item) => item.deadline)).toEqual([
      "2020-12-31",
      "2022-12-31",
    ]);
    const page = (offset: number) =>
      service.inject({ method: "GET", url: at(`/items?limit=200&offset=${offset}`), actor: national });
    const pages = await Promise.all(
      [0, 200].map(async (offset) => (await page(offset)).json<{ items: ItemSummary[] }>().items),
    );
    expect(pages.flat().map((item) => item.id)).toEqual((await items("")).map((item) => item.id));
  });
});

describe("lists of targets", () => {
  it("hold all 83 rows, with status only where one can be given", async () => {
    const all = await targets("");
    expect(new Set(all.map((target) => target.measure)).size).toBe(83);
    expect(new Set(all.map((target) => target.status))).toEqual(new Set(["not-set", "no-data"]));
    for (const target of await targets("status=not-set"))
      expect(target.goal.setBy === "unset" || target.why.zh === "口径还没有选定", target.id).toBe(true);
  });

  it("name who sets an open figure", async () => {
    for (const target of await targets("document=zm-2022"))
      expect(target.goal.whoSets !== null).toBe(target.goal.value === null);
  });
});

describe("the directory and the lenses", () => {
  it("are open to everyone and complete", async () => {
    const directory = await service.inject({ method: "GET", url: at("/departments?document=zm-2022") });
    const { departments } = directory.json<{ departments: { id: string; shortNames: string[] }[] }>();
    expect(departments).toHaveLength(34);
    expect(departments.flatMap((department) => department.shortNames)).toContain("县政务数管局");
    const reply = await service.inject({ method: "GET", url: at("/lenses") });
    const { lenses } = reply.json<{ lenses: { principles: unknown[]; measures: number }[] }>();
    expect(lenses.flatMap((lens) => lens.principles)).toHaveLength(49);
    expect(lenses.reduce((sum, lens) => sum + lens.measures, 0)).toBe(335 + 27 + 20 + 83);
  });
});
