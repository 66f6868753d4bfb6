/** Workbooks out, filled in and back: what is right is written whole, what is wrong is named and nothing is written. */
import { read, utils, write } from "@e965/xlsx";
import type { Actor } from "@qiaoti/platform";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ItemDetail } from "../contract/items.ts";
import type { TargetDetail } from "../contract/targets.ts";
import { accountability } from "../module.ts";
import { at, officerOf, readerOf, supervisorOf } from "../testing/people.ts";

let service: TestService;
const supervisor = supervisorOf("530100");
const posts = "km-2021/2-0.2";
const unemployment = "km-2021/2-0.4";

beforeAll(async () => {
  service = await testService([accountability], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

type Grid = (string | number | null)[][];

async function take(what: "items" | "targets", actor: Actor): Promise<Record<string, Grid>> {
  const reply = await service.inject({ method: "GET", url: at(`/sheets/${what}`), actor });
  expect(reply.status, reply.text.slice(0, 300)).toBe(200);
  expect(reply.headers["content-disposition"]).toMatch(/filename\*=UTF-8''.+\.xlsx/);
  const book = read(reply.bytes, { type: "array" });
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<Grid[number]>(book.Sheets[name] ?? {}, { header: 1, defval: null }),
    ]),
  );
}

function send(what: "items" | "targets", actor: Actor, name: string, grid: Grid) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(grid), name);
  const bytes = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  const form = new FormData();
  form.append("file", new Blob([bytes]), "填报.xlsx");
  return service.inject({ method: "POST", url: at(`/sheets/${what}`), actor, payload: form });
}

/** The exported grid with some cells of the row of an id set by heading. */
function filled(grid: Grid, id: string, cells: Readonly<Record<string, string | number | null>>): Grid {
  const [headings = []] = grid;
  return grid.map((row) =>
    row[0] === id
      ? row.map((cell, at) => (String(headings[at]) in cells ? (cells[String(headings[at])] ?? null) : cell))
      : row,
  );
}

const target = async (id: string): Promise<TargetDetail> =>
  (await service.inject({ method: "GET", url: at("/targets/:target", id), actor: supervisor })).json<TargetDetail>();

describe("values of targets", () => {
  it("go out with ids, units and the period that is due, for what the caller may see", async () => {
    const sheets = await take("targets", supervisor);
    const grid = sheets["指标填报"] ?? [];
    expect(grid[0]).toContain("数据来源");
    const ids = grid.slice(1).map((row) => String(row[0]));
    expect(ids).toContain(posts);
    expect(ids.every((id) => id.startsWith("km-"))).toBe(true);
    const county = (await take("targets", supervisorOf("410122")))["指标填报"] ?? [];
    expect(county.slice(1).every((row) => String(row[0]).startsWith("zm-"))).toBe(true);
  });

  it("come back, in the unit that was written, and once only", async () => {
    const grid = (await take("targets", supervisor))["指标填报"] ?? [];
    const written = filled(grid, posts, { 报告期: "2021", 数值: 15, 单位: "万个", 数据来源: "统计台账" });
    const reply = await send("targets", supervisor, "指标填报", written);
    expect(reply.status, reply.text).toBe(200);
    expect(reply.json()).toEqual({ changed: 1, same: 0 });
    const after = await target(posts);
    expect(after.latest).toEqual({ period: "2021", value: 150_000 });
    expect(after.values[0]).toMatchObject({ origin: "imported", source: "统计台账" });
    const exact = filled(grid, posts, { 报告期: "2021", 数值: 150_000, 单位: "个", 数据来源: "统计台账" });
    expect((await send("targets", supervisor, "指标填报", exact)).json()).toEqual({ changed: 0, same: 1 });
  });

  it("are written whole or not at all, and every wrong cell is named", async () => {
    const grid = (await take("targets", supervisor))["指标填报"] ?? [];
    const before = await target(unemployment);
    const good = filled(grid, unemployment, { 报告期: before.due?.period ?? "2025", 数值: 4.5, 数据来源: "统计公报" });
    const bad = filled(good, posts, { 报告期: "2022", 数值: 3, 单位: "万人", 数据来源: "统计台账" });
    const row = grid.findIndex((cells) => cells[0] === posts) + 1;
    const column = String.fromCharCode(65 + (grid[0] ?? []).indexOf("单位"));
    const reply = await send("targets", supervisor, "指标填报", [
      ...bad,
      ["xx-1", "", "", "", "", "", "", "2022", "多", "", ""],
    ]);
    expect(reply.status).toBe(422);
    const { code, problems } = reply.json<{ code: string; problems: { path: string; message: string }[] }>();
    expect(code).toBe("accountability.bad-workbook");
    expect(problems.map(({ path }) => path)).toContain(`指标填报!${column}${row}`);
    expect(problems.some(({ message }) => message.includes("不是数字"))).toBe(true);
    expect((await target(unemployment)).version).toBe(before.version);
  });

  it("are refused for a closed period, and from whoever only looks", async () => {
    const closed = await service.inject({
      method: "POST",
      url: at("/periods/close"),
      actor: supervisor,
      payload: { document: "km-2021", period: "2022" },
    });
    expect(closed.status, closed.text).toBe(200);
    const grid = (await take("targets", supervisor))["指标填报"] ?? [];
    const late = filled(grid, posts, { 报告期: "2022", 数值: 140_000, 数据来源: "统计台账" });
    const reply = await send("targets", supervisor, "指标填报", late);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain("2022");
    expect((await send("targets", readerOf("530100"), "指标填报", late)).status).toBe(403);
    expect((await send("targets", officerOf("530100/finance"), "指标填报", late)).status).toBe(422);
  });
});

describe("plans of tasks", () => {
  it("come back as dates, priorities and quarters, and leave the rest as it was", async () => {
    const grid = (await take("items", supervisor))["任务清单"] ?? [];
    const id = String(grid.find((row) => String(row[0]).startsWith("km-2021/") && row[9] === null)?.[0]);
    const reply = await send(
      "items",
      supervisor,
      "任务清单",
      filled(grid, id, { 开始: "2026年1月5日", 期限: "2026-12-31", 优先序: 1, 季度: "2026-q4" }),
    );
    expect(reply.status, reply.text).toBe(200);
    expect(reply.json<{ changed: number }>().changed).toBe(1);
    const item = (
      await service.inject({ method: "GET", url: at("/items/:item", id), actor: supervisor })
    ).json<ItemDetail>();
    expect(item).toMatchObject({
      startsOn: "2026-01-05",
      deadline: "2026-12-31",
      priority: 1,
      quarter: "2026-Q4",
      state: "planned",
    });
  });

  it("name every wrong cell and write nothing", async () => {
    const grid = (await take("items", supervisor))["任务清单"] ?? [];
    const id = String(grid[1]?.[0]);
    const wrong = filled(grid, id, { 期限: "年底", 优先序: 9, 季度: "四季度" });
    const reply = await send("items", supervisor, "任务清单", wrong);
    expect(reply.status).toBe(422);
    expect(reply.json<{ problems: { path: string }[] }>().problems.map(({ path }) => path)).toEqual([
      "任务清单!J2",
      "任务清单!K2",
      "任务清单!L2",
    ]);
  });
});
