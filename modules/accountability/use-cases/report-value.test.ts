/** Values of targets over HTTP: reporting, units, corrections, closed periods, settings, and who may. */
import type { Actor } from "@qiaoti/platform";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TargetDetail } from "../contract/targets.ts";
import { accountability } from "../module.ts";
import { publicStateOfMeasures } from "../queries/state-of-measures.ts";
import { at, officerOf, readerOf, supervisorOf } from "../testing/people.ts";

let service: TestService;

beforeAll(async () => {
  service = await testService([accountability], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

const posts = "km-2021/2-0.2";
const households = "km-2021/17.17";
const hrss = officerOf("530100/hrss", "人社填报员");
const finance = officerOf("530100/finance", "财政填报员");
const supervisor = supervisorOf("530100");

const read = async (id: string, actor: Actor = supervisor): Promise<TargetDetail> =>
  (await service.inject({ method: "GET", url: at("/targets/:target", id), actor })).json<TargetDetail>();

async function send(path: string, ids: readonly string[], actor: Actor, payload: object) {
  const { version } = await read(ids[0] ?? "");
  return service.inject({ method: "POST", url: at(path, ...ids), actor, payload: { version, ...payload } });
}

const report = (id: string, actor: Actor, payload: object) => send("/targets/:target/values", [id], actor, payload);

describe("700,000 posts, for which the text names no department", () => {
  it("are set by the text, and reported by the supervisors until someone is assigned", async () => {
    const target = await read(posts);
    expect(target.goal).toMatchObject({ op: "at-least", value: 700_000, setBy: "text" });
    expect(target).toMatchObject({ status: "no-data", abilities: ["report", "correct", "set"], frequency: "year" });
    expect((await report(posts, hrss, { period: "2021", value: 150_000, source: "统计台账" })).status).toBe(403);
    const assigned = await send("/targets/:target/settings", [posts], supervisor, {
      responsible: { lead: "530100/hrss", supporting: [] },
      source: "分工方案",
    });
    expect(assigned.status, assigned.text).toBe(200);
    expect((await read(posts, hrss)).abilities).toEqual(["report", "correct"]);
    expect((await read(posts)).abilities).toEqual(["set"]);
  });

  it("take values in units of the same measure, and refuse others", async () => {
    const first = await report(posts, hrss, { period: "2021", value: 15, unit: "万个", source: "统计台账" });
    expect(first.status, first.text).toBe(201);
    expect(first.json<TargetDetail>()).toMatchObject({ achieved: 150_000, latest: { period: "2021", value: 150_000 } });
    const wrong = await report(posts, hrss, { period: "2022", value: 15, unit: "万人", source: "统计台账" });
    expect(wrong.json()).toMatchObject({ code: "accountability.wrong-unit", status: 422 });
    const half = await report(posts, hrss, { period: "2022", value: 0.5, source: "统计台账" });
    expect(half.json()).toMatchObject({ code: "accountability.impossible-value", status: 422 });
    expect((await report(posts, hrss, { period: "2022", value: -1, source: "统计台账" })).status).toBe(422);
    const share = await report("km-2021/6.4", hrss, { period: "2025", value: 101, unit: "%", source: "统计台账" });
    expect(share.json()).toMatchObject({ problems: [{ path: "body.value", message: "不能大于 100" }] });
    expect((await read(posts)).values).toHaveLength(1);
  });

  it("are reported by year, within the five years, once for each", async () => {
    const quarter = await report(posts, hrss, { period: "2022-Q1", value: 1, source: "统计台账" });
    expect(quarter.json()).toMatchObject({
      code: "accountability.wrong-period",
      problems: [{ message: "这项指标按年（如 2026）填报" }],
    });
    expect((await report(posts, hrss, { period: "2026", value: 1, source: "统计台账" })).status).toBe(422);
    const twice = await report(posts, hrss, { period: "2021", value: 1, source: "统计台账" });
    expect(twice.json()).toMatchObject({ code: "accountability.already-reported", status: 409, allowed: ["correct"] });
  });

  it("are corrected by a value that replaces the old one and says why", async () => {
    const wrong = (await read(posts)).values[0];
    const corrected = await send("/targets/:target/values/:value/correct", [posts, wrong?.id ?? ""], hrss, {
      value: 160_000,
      source: "统计公报",
      reason: "补报下半年",
    });
    expect(corrected.status, corrected.text).toBe(200);
    const { values, achieved } = corrected.json<TargetDetail>();
    expect(achieved).toBe(160_000);
    expect(values.map((value) => [value.value, value.replaced, value.reason]).sort()).toEqual([
      [150_000, true, null],
      [160_000, false, "补报下半年"],
    ]);
    const again = await send("/targets/:target/values/:value/correct", [posts, wrong?.id ?? ""], hrss, {
      value: 1,
      source: "统计公报",
      reason: "再改",
    });
    expect(again.status).toBe(404);
  });

  it("follow the reading that the office chooses", async () => {
    for (const [period, value] of Object.entries({ "2022": 180_000, "2023": 180_000, "2024": 180_000, "2025": 10_000 }))
      expect((await report(posts, hrss, { period, value, source: "统计台账" })).status).toBe(201);
    expect(await read(posts)).toMatchObject({ achieved: 710_000, status: "met", due: null });
    await send("/targets/:target/settings", [posts], supervisor, { reading: "exact", source: "督查会议纪要" });
    expect(await read(posts)).toMatchObject({ status: "missed", reading: { id: "km-2021/14", chosen: "exact" } });
    const odd = await send("/targets/:target/settings", [posts], supervisor, {
      reading: "about",
      source: "督查会议纪要",
    });
    expect(odd.json()).toMatchObject({ code: "accountability.unknown-reading" });
  });

  it("stay as the text prints them", async () => {
    const reply = await send("/targets/:target/settings", [posts], supervisor, {
      goal: { op: "at-least", value: 600_000 },
      source: "调整方案",
    });
    expect(reply.json()).toMatchObject({ code: "accountability.bad-goal", status: 422 });
  });

  it("appear in the public state of the measure, without notes", async () => {
    const states = await publicStateOfMeasures(service.forModule("accountability"), [
      posts,
      "km-2020/3.10",
      "km-2020/4.2",
    ]);
    expect([...states.keys()].sort()).toEqual(["km-2020/3.10", posts]);
    expect(states.get(posts)?.targets[0]).toMatchObject({ status: "missed", achieved: 710_000, goal: 700_000 });
    expect(JSON.stringify([...states.values()])).not.toContain("补报");
  });
});

describe("a closed period", () => {
  const rate = "km-2021/2-0.4";

  it("takes no value and no correction until a supervisor opens it again", async () => {
    const value = { period: "2025-Q4", value: 4.2, source: "统计台账" };
    const close = (actor: Actor, period = "2025-Q4") =>
      service.inject({ method: "POST", url: at("/periods/close"), actor, payload: { document: "km-2021", period } });
    expect((await close(hrss)).status).toBe(403);
    expect((await close(supervisorOf("410122"))).status).toBe(403);
    expect((await close(supervisor, "2026-Q4")).json()).toMatchObject({ code: "accountability.wrong-period" });
    expect((await report(rate, supervisor, value)).status).toBe(201);
    expect((await close(supervisor)).status).toBe(200);
    expect((await close(supervisor)).json()).toMatchObject({ code: "accountability.already-closed" });
    expect((await read(rate)).closedPeriods).toEqual(["2025-Q4"]);

    const { id = "" } = (await read(rate)).values[0] ?? {};
    const correction = { value: 4.3, source: "统计公报", reason: "更正" };
    const refused = await send("/targets/:target/values/:value/correct", [rate, id], supervisor, correction);
    expect(refused.json()).toMatchObject({
      code: "accountability.period-closed",
      status: 409,
      detail: "由督查员关闭；确需更正，请督查人员重新打开",
    });
    expect((await read(rate)).latest).toEqual({ period: "2025-Q4", value: 4.2 });

    const reopened = await service.inject({
      method: "POST",
      url: at("/periods/reopen"),
      actor: supervisor,
      payload: { document: "km-2021", period: "2025-Q4", reason: "统计公报更正" },
    });
    expect(reopened.status, reopened.text).toBe(200);
    expect((await send("/targets/:target/values/:value/correct", [rate, id], supervisor, correction)).status).toBe(200);
  });

  it("never lets a report slip past a closing that comes at the same moment", async () => {
    const value = { version: (await read(rate)).version, period: "2025-Q3", value: 4.1, source: "统计台账" };
    const [reported, closed] = await Promise.all([
      service.inject({ method: "POST", url: at("/targets/:target/values", rate), actor: supervisor, payload: value }),
      service.inject({
        method: "POST",
        url: at("/periods/close"),
        actor: supervisor,
        payload: { document: "km-2021", period: "2025-Q3" },
      }),
    ]);
    expect(closed.status).toBe(200);
    const standing = (await read(rate)).values.some((v) => v.period === "2025-Q3");
    expect(reported.status).toBe(standing ? 201 : 409);
  });
});

describe("zero-employment households", () => {
  it("are counted from the register, by those who answer for it", async () => {
    const register = "km-2021/17.12";
    const entry = async (name: string, category: string) => {
      const url = at("/registers/:item/entries", register);
      const { version } = (await service.inject({ method: "GET", url, actor: hrss })).json<{ version: number }>();
      const fields = { version, name, category, area: "530102", validFrom: "2026-09-10", source: "社区摸排" };
      const reply = await service.inject({ method: "POST", url, actor: hrss, payload: fields });
      expect(reply.status, reply.text).toBe(201);
      return reply.json<{ entry: { id: string }; version: number }>();
    };
    const first = await entry("编号 001", "零就业家庭");
    await entry("编号 002", "零就业家庭");
    const { version } = await entry("编号 003", "就业困难人员");
    const closed = await service.inject({
      method: "POST",
      url: at("/registers/:item/entries/:entry/close", register, first.entry.id),
      actor: hrss,
      payload: { version, validTo: "2026-10-20", reason: "已有一人就业" },
    });
    expect(closed.status, closed.text).toBe(200);

    const compute = (period: string) => send("/targets/:target/compute", [households], finance, { period });
    expect((await compute("2026-09")).json<TargetDetail>().latest).toEqual({ period: "2026-09", value: 2 });
    const october = (await compute("2026-10")).json<TargetDetail>();
    expect(october.latest).toEqual({ period: "2026-10", value: 1 });
    expect(october).toMatchObject({ status: "on-track", trend: "falling", goal: { op: "exactly", value: 0 } });
    expect(october.values[0]).toMatchObject({ origin: "computed", source: "km-2021/17.12（2026-10-31）" });
    expect((await send("/targets/:target/compute", [posts], hrss, { period: "2021" })).json()).toMatchObject({
      code: "accountability.not-computed",
    });
  });

  it("are listed with counts by category, area and year", async () => {
    const url = at("/registers/:item/entries?on=2026-10-31", "km-2021/17.12");
    const list = (await service.inject({ method: "GET", url, actor: readerOf("530100") })).json();
    expect(list).toMatchObject({
      total: 2,
      mayWrite: false,
      categories: ["零就业家庭", "就业困难人员"],
      counts: { open: 2, byPeriod: [{ period: "2026", count: 2, added: 3, closed: 1 }] },
    });
  });

  it("are corrected by an entry that replaces the wrong one", async () => {
    const url = at("/registers/:item/entries", "km-2021/17.12");
    const before = (await service.inject({ method: "GET", url, actor: hrss })).json<{
      version: number;
      entries: { id: string; name: string }[];
    }>();
    const wrong = before.entries.find((entry) => entry.name === "编号 003");
    const fields = {
      version: before.version,
      name: "编号 003",
      category: "零就业家庭",
      validFrom: "2026-09-11",
      source: "复核",
      reason: "类别登记有误",
    };
    const correct = () =>
      service.inject({
        method: "POST",
        url: at("/registers/:item/entries/:entry/correct", "km-2021/17.12", wrong?.id ?? ""),
        actor: hrss,
        payload: fields,
      });
    expect((await correct()).json()).toMatchObject({ entry: { corrects: wrong?.id, state: "open" } });
    expect((await correct()).json()).toMatchObject({ code: "accountability.stale-version", status: 409 });
    const after = (await service.inject({ method: "GET", url: `${url}?on=2026-11-21`, actor: hrss })).json<{
      total: number;
    }>();
    expect(after.total).toBe(2);
  });

  it("are no one else's to write, and no entry goes into a duty", async () => {
    const entry = { version: 0, name: "甲", validFrom: "2026-11-01", source: "来源" };
    const add = (id: string, actor: Actor) =>
      service.inject({ method: "POST", url: at("/registers/:item/entries", id), actor, payload: entry });
    expect((await add("km-2021/17.12", officerOf("530100/culture"))).json()).toMatchObject({
      code: "accountability.not-yours",
    });
    expect((await add("km-2020/3.10", officerOf("530100/establishment"))).json()).toMatchObject({
      code: "accountability.wrong-kind",
    });
  });
});

describe("a target that the text leaves open", () => {
  it("takes goal, baseline and period from a supervisor, with the source, and keeps who set what", async () => {
    const id = "zm-2022/1.3";
    const county = supervisorOf("410122");
    expect(await read(id, county)).toMatchObject({
      status: "not-set",
      goal: { setBy: "unset", whoSets: { zh: "由中牟县责任部门设定" } },
    });
    const payload = {
      version: 0,
      goal: { op: "at-most", value: 5.5 },
      period: { from: "2026-01-01", to: "2026-12-31" },
      source: "县政府工作报告",
    };
    const reply = await service.inject({
      method: "POST",
      url: at("/targets/:target/settings", id),
      actor: county,
      payload,
    });
    expect(reply.json()).toMatchObject({
      status: "no-data",
      goal: { op: "at-most", value: 5.5, setBy: "office", source: "县政府工作报告" },
    });
    const stale = await service.inject({
      method: "POST",
      url: at("/targets/:target/settings", id),
      actor: county,
      payload,
    });
    expect(stale.json()).toMatchObject({ code: "accountability.stale-version", version: 1 });
    const history = await service.inject({ method: "GET", url: at("/targets/:target/history", id), actor: county });
    expect(history.json()).toMatchObject({ entries: [{ action: "set-target", note: "县政府工作报告", version: 1 }] });
    expect((await service.inject({ method: "GET", url: at("/targets/:target", id), actor: hrss })).status).toBe(404);
  });
});
