/** The life of a duty over HTTP: plan, work, submit, return, accept; conflicts; who sees what. */
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ItemDetail } from "../contract/items.ts";
import type { HistoryEntry } from "../contract/shared.ts";
import { accountability } from "../module.ts";
import { at, officerOf, readerOf, supervisorOf } from "../testing/people.ts";

let service: TestService;

beforeAll(async () => {
  service = await testService([accountability], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

/** 一项牵头是市委编办的任务。 */
const duty = "km-2020/3.10";
const lead = officerOf("530100/establishment", "编办小王");
const supporting = officerOf("530100/hrss", "人社小李");
const supervisor = supervisorOf("530100");

async function read(id: string, actor = lead): Promise<ItemDetail> {
  return (await service.inject({ method: "GET", url: at("/items/:item", id), actor })).json<ItemDetail>();
}

const act = (id: string, actor: typeof lead, payload: object) =>
  service.inject({ method: "POST", url: at("/items/:item/actions", id), actor, payload });

async function acted(id: string, actor: typeof lead, payload: object): Promise<ItemDetail> {
  const { version } = await read(id, actor);
  const reply = await act(id, actor, { version, ...payload });
  expect(reply.status, reply.text).toBe(200);
  return reply.json<ItemDetail>();
}

async function attach(id: string, actor: typeof lead, name: string, text: string) {
  const { version } = await read(id, actor);
  const payload = new FormData();
  payload.set("version", String(version));
  payload.set("note", "轮换名单");
  payload.set("file", new Blob([text]), name);
  return service.inject({ method: "POST", url: at("/items/:item/evidence", id), actor, payload });
}

describe("a duty", () => {
  it("starts as the text gives it, led by the department named first", async () => {
    const item = await read(duty);
    expect(item).toMatchObject({
      state: "not-started",
      progress: 0,
      version: 0,
      deadline: null,
      followUp: "recurrent",
    });
    expect(item.responsibility.lead?.id).toBe("530100/establishment");
    expect(item.open.map((open) => open.zh)).toEqual(["原文留白：周期未写"]);
    expect(item.abilities.map((ability) => ability.action)).toEqual(["plan", "start", "note", "attach"]);
  });

  it("goes through plan, work, return and acceptance, and its history says all of it", async () => {
    const planned = await acted(duty, lead, {
      action: "plan",
      startsOn: "2026-12-01",
      deadline: "2027-03-31",
      priority: 1,
      quarter: "2027-Q1",
      milestones: [
        { title: "摸底", due: "2026-12-31" },
        { title: "轮换到位", due: "2027-03-31" },
      ],
    });
    expect(planned).toMatchObject({
      state: "planned",
      deadlineSource: "plan",
      daysLeft: 130,
      milestones: { total: 2, done: 0 },
    });
    await acted(duty, supporting, { action: "start" });
    await acted(duty, lead, { action: "progress", progress: 60, note: "已完成摸底" });

    const early = await act(duty, lead, { version: (await read(duty)).version, action: "submit", note: "请验收" });
    expect(early.status).toBe(409);
    expect(early.json()).toMatchObject({ code: "accountability.lacking", title: "还有节点没有完成" });

    for (const milestone of planned.milestoneList)
      await acted(duty, lead, { action: "complete-milestone", milestone: milestone.id });
    const bare = await act(duty, lead, { version: (await read(duty)).version, action: "submit", note: "请验收" });
    expect(bare.json()).toMatchObject({ code: "accountability.lacking", title: "请先上传至少一份佐证材料" });

    expect((await attach(duty, lead, "名单.txt", "名单如下")).status).toBe(201);
    const submitted = await acted(duty, lead, { action: "submit", note: "已全部到位，请验收" });
    expect(submitted.state).toBe("submitted");
    const returned = await acted(duty, supervisor, { action: "return", note: "请补充轮换依据" });
    expect(returned).toMatchObject({ state: "returned", returned: 1, returnReason: "请补充轮换依据" });
    await acted(duty, lead, { action: "submit", note: "已补充" });
    const done = await acted(duty, supervisor, { action: "accept" });
    expect(done).toMatchObject({
      state: "done",
      progress: 100,
      doneOn: "2026-11-21",
      overdue: false,
      returnReason: null,
    });

    const history = await service.inject({ method: "GET", url: at("/items/:item/history", duty), actor: lead });
    const { entries } = history.json<{ entries: HistoryEntry[] }>();
    expect(entries.map((entry) => entry.action)).toEqual([
      "plan",
      "start",
      "progress",
      "complete-milestone",
      "complete-milestone",
      "attach",
      "submit",
      "return",
      "submit",
      "accept",
    ]);
    expect(entries.map((entry) => entry.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(entries[1]?.by).toMatchObject({ name: "人社小李", department: { id: "530100/hrss" } });
  });

  it("tells the department of a return and the supervisors of a submission", async () => {
    const notices = async (actor: typeof lead) =>
      (await service.inject({ method: "GET", url: at("/notices"), actor })).json<{
        notices: { kind: string }[];
        unread: number;
      }>();
    expect((await notices(lead)).notices.map((notice) => notice.kind)).toEqual(["returned"]);
    expect((await notices(supervisor)).notices.map((notice) => notice.kind)).toEqual(["submitted", "submitted"]);
    const read = await service.inject({ method: "POST", url: at("/notices/read"), actor: lead, payload: {} });
    expect(read.json()).toEqual({ unread: 0 });
    expect((await notices(supervisor)).unread).toBe(2);
  });

  it("gives its evidence back byte by byte, to those who see it", async () => {
    const [piece] = (await read(duty)).evidenceList;
    const url = at("/items/:item/evidence/:evidence", duty, piece?.id ?? "");
    const reply = await service.inject({ method: "GET", url, actor: readerOf("530100") });
    expect(Buffer.from(reply.bytes).toString("utf8")).toBe("名单如下");
    expect((await service.inject({ method: "GET", url, actor: readerOf("410122") })).status).toBe(404);
  });
});

describe("two officers who edit one duty", () => {
  it("do not overwrite each other: the second is told what stands and what may be done", async () => {
    const id = "km-2020/3.13";
    const { version } = await read(id);
    const first = await act(id, lead, { version, action: "start" });
    const second = await act(id, supporting, { version, action: "note", note: "我方已准备好" });
    expect(first.status).toBe(200);
    expect(second.status).toBe(409);
    expect(second.json()).toMatchObject({ code: "accountability.stale-version", version: 1 });
    expect(second.json()["allowed"]).toContain("progress");
    const again = await act(id, supporting, { version: 1, action: "note", note: "我方已准备好" });
    expect(again.json()).toMatchObject({ version: 2, state: "in-progress" });
  });

  it("at the very same moment: one goes through, one is told", async () => {
    const id = "km-2020/9.4";
    const owner = officerOf((await read(id, supervisor)).responsibility.lead?.id ?? "");
    const replies = await Promise.all(["甲", "乙"].map((note) => act(id, owner, { version: 0, action: "note", note })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409]);
    expect((await read(id, supervisor)).version).toBe(1);
  });
});

describe("what may not be done", () => {
  it("is refused with its reason", async () => {
    const id = "km-2020/4.1";
    const { version } = await read(id, supervisor);
    const outsider = officerOf("530100/culture");
    expect((await act(id, outsider, { version, action: "start" })).json()).toMatchObject({
      code: "accountability.not-yours",
      status: 403,
    });
    const accept = await act(id, supervisor, { version, action: "accept" });
    expect(accept.json()).toMatchObject({
      code: "accountability.not-allowed-now",
      version,
      allowed: ["plan", "note", "pause", "reassign"],
    });
    const dates = await act(id, supervisor, {
      version,
      action: "plan",
      startsOn: "2027-02-01",
      deadline: "2027-01-01",
    });
    expect(dates.json()).toMatchObject({ code: "accountability.bad-dates", status: 422 });
    const nobody = await act(id, supervisor, {
      version,
      action: "reassign",
      lead: "530100/unknown",
      supporting: [],
      note: "调整",
    });
    expect(nobody.json()).toMatchObject({ code: "accountability.unknown-department", status: 422 });
    expect((await read(id, supervisor)).version).toBe(version);
  });

  it("includes a file that is not what its name says", async () => {
    const id = "km-2020/4.1";
    const owner = officerOf((await read(id, supervisor)).responsibility.lead?.id ?? "");
    const reply = await attach(id, owner, "报告.pdf", "这不是 PDF");
    expect(reply.json()).toMatchObject({ code: "accountability.evidence-type", status: 415 });
    expect((await attach(id, owner, "程序.exe", "MZ")).status).toBe(415);
    expect((await read(id, supervisor)).evidenceList).toEqual([]);
  });

  it("pauses and resumes to the state before", async () => {
    const id = "km-2020/3.13";
    await acted(id, supervisor, { action: "pause", note: "等待上级文件" });
    const resumed = await acted(id, supervisor, { action: "resume" });
    expect(resumed.state).toBe("in-progress");
  });
});

describe("each level", () => {
  const total = async (actor: typeof lead) =>
    (await service.inject({ method: "GET", url: at("/items?limit=1"), actor })).json<{ total: number }>().total;

  it("sees its own and what is below it", async () => {
    const all = await total(readerOf("000000"));
    expect(all).toBe(382);
    const parts = await Promise.all(["120000", "530100", "410122"].map((place) => total(readerOf(place))));
    expect(parts.every((count) => count > 0)).toBe(true);
    expect(await total(readerOf("410100"))).toBe(parts[2]);
    expect(await total(readerOf("530000"))).toBe(parts[1]);
    expect(await total(readerOf("530102"))).toBe(0);
    expect(
      (await service.inject({ method: "GET", url: at("/items/:item", duty), actor: readerOf("410122") })).status,
    ).toBe(404);
  });

  it("decides only for its own place; one above may remark", async () => {
    const id = "km-2020/3.13";
    const above = supervisorOf("530000");
    const { abilities, version } = await read(id, above);
    expect(abilities.map((ability) => ability.action)).toEqual(["note"]);
    expect((await act(id, above, { version, action: "pause", note: "不该由我" })).status).toBe(403);
    expect((await act(id, above, { version, action: "note", note: "请加快" })).status).toBe(200);
  });

  it("without an account sees counts only", async () => {
    expect((await service.inject({ method: "GET", url: at("/items") })).status).toBe(401);
    const overview = await service.inject({ method: "GET", url: at("/overview") });
    expect(overview.json()).toMatchObject({ total: { itemTotal: 382, items: { done: 1 } } });
  });
});

describe("board, roadmap and dashboard", () => {
  it("show the plan by priority and over time", async () => {
    const board = await service.inject({
      method: "GET",
      url: at("/board?document=km-2020&by=priority"),
      actor: supervisor,
    });
    const { columns } = board.json<{ columns: { key: string; count: number; cards: { id: string }[] }[] }>();
    expect(columns.map((column) => column.key)).toEqual(["1", "2", "3", "4", "none"]);
    expect(columns[0]?.cards.map((card) => card.id)).toEqual([duty]);
    const roadmap = await service.inject({ method: "GET", url: at("/roadmap?document=km-2020"), actor: supervisor });
    const { bars } = roadmap.json<{
      bars: { id: string; from: string; to: string; milestones: { done: boolean }[] }[];
    }>();
    expect(bars.find((bar) => bar.id === duty)).toMatchObject({
      from: "2026-12-01",
      to: "2027-03-31",
      milestones: [{ done: true }, { done: true }],
    });
  });

  it("count every item once by document and by lens", async () => {
    const reply = await service.inject({ method: "GET", url: at("/dashboard"), actor: readerOf("000000") });
    const dashboard =
      reply.json<Record<"byDocument" | "byLens" | "byLevel", { itemTotal: number; targetTotal: number }[]>>();
    for (const rows of [dashboard.byDocument, dashboard.byLens, dashboard.byLevel])
      expect(rows.reduce((sum, row) => sum + row.itemTotal, 0)).toBe(382);
    expect(dashboard.byLens).toHaveLength(8);
  });
});

describe("seeding again", () => {
  it("leaves what offices have made of their rows", async () => {
    const before = await read(duty);
    await accountability.prepare?.(service.forModule("accountability"));
    expect(await read(duty)).toEqual(before);
  });
});
