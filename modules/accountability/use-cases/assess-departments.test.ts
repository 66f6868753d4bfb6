/** Reminders, reviews that come round, and the assessment of departments, by a clock that is set. */
import type { Actor, ServiceModule } from "@qiaoti/platform";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assessment, Notice } from "../contract/oversight.ts";
import { accountability } from "../module.ts";
import { at, officerOf, supervisorOf } from "../testing/people.ts";
import { stepOf } from "./remind-departments.ts";

let service: TestService;
/** Ids of notices that another module was told of. */
const heard: string[] = [];

beforeAll(async () => {
  const listener: ServiceModule = {
    name: "listener",
    on: { "accountability.reminded": async (event) => void heard.push(String(event.payload["notice"])) },
  };
  service = await testService([accountability, listener], { now: "2026-11-01T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

const supervisor = supervisorOf("410122");
const hrss = officerOf("410122/hrss", "县人社局");
const duty = "zm-2022/1.5";

const post = (path: string, ids: readonly string[], actor: Actor, payload: object) =>
  service.inject({ method: "POST", url: at(path, ...ids), actor, payload });

async function notices(actor: Actor): Promise<readonly Notice[]> {
  const reply = await service.inject({ method: "GET", url: at("/notices"), actor });
  return reply.json<{ notices: Notice[] }>().notices;
}

const about = async (actor: Actor, id: string) =>
  (await notices(actor)).filter((notice) => notice.subject.id === id).map((notice) => [notice.kind, notice.title.zh]);

async function remindOn(day: string): Promise<void> {
  service.setNow(`${day}T07:30:00+08:00`);
  await accountability.jobs?.["accountability.remind"]?.({}, service.forModule("accountability"));
}

describe("reminders", () => {
  it("find the step that a day falls into", () => {
    expect([31, 30, 8, 7, 2, 1, 0].map((left) => stepOf(left, [30, 7, 1]))).toEqual([undefined, 30, 30, 7, 7, 1, 1]);
  });

  it("come 30, 7 and 1 days before a deadline and once after it, each once", async () => {
    const planned = await post("/items/:item/actions", [duty], supervisor, {
      action: "plan",
      version: 0,
      deadline: "2026-12-31",
    });
    expect(planned.status, planned.text).toBe(200);
    const lead = officerOf(planned.json<{ responsibility: { lead: { id: string } } }>().responsibility.lead.id);
    const kinds = async () => (await about(lead, duty)).map(([kind]) => kind);
    await remindOn("2026-11-30");
    expect(await kinds()).toEqual([]);
    await remindOn("2026-12-01");
    await remindOn("2026-12-01");
    await remindOn("2026-12-15");
    expect(await kinds()).toEqual(["deadline"]);
    await remindOn("2026-12-24");
    await remindOn("2026-12-30");
    expect(await kinds()).toEqual(["deadline", "deadline", "deadline"]);
    await remindOn("2027-01-01");
    await remindOn("2027-01-02");
    expect((await kinds()).filter((kind) => kind === "overdue")).toHaveLength(1);
    expect(await kinds()).toHaveLength(4);
    expect(await about(officerOf("410122/water"), duty)).toEqual([]);
  });

  it("follow the settings of the place", async () => {
    const settings = { daysBefore: [3], reportWithin: 20, version: 0 };
    const reply = await service.inject({ method: "PUT", url: at("/reminders"), actor: supervisor, payload: settings });
    expect(reply.json()).toEqual({ region: "410122", daysBefore: [3], reportWithin: 20, version: 1 });
    const stale = await service.inject({ method: "PUT", url: at("/reminders"), actor: supervisor, payload: settings });
    expect(stale.status).toBe(409);
  });

  it("ask for values that are due, and again when they are late", async () => {
    // 就业扶持覆盖率有数值要求，按年填报：期限先是次年 1 月 15 日，改设置后是 1 月 20 日。
    const coverage = "zm-2022/12.7";
    const asked = (await notices(hrss)).filter((notice) => notice.subject.id === coverage);
    expect(asked.map((notice) => [notice.due, notice.at.slice(0, 10)])).toEqual([["2027-01-15", "2026-12-31"]]);
    expect((await about(hrss, coverage)).map(([, title]) => title)).toContain("请填报：就业扶持政策常住人口覆盖率");
    await remindOn("2027-01-20");
    const before = await about(hrss, coverage);
    await remindOn("2027-01-21");
    const after = await about(hrss, coverage);
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(([, title]) => title)).toContain("逾期未填报：就业扶持政策常住人口覆盖率");
  });

  it("tell other modules, once for each notice", async () => {
    await service.runJobs();
    expect(new Set(heard).size).toBe(heard.length);
    for (const notice of await notices(hrss)) expect(heard).toContain(notice.id);
    await service.runJobs();
    expect(new Set(heard).size).toBe(heard.length);
  });
});

describe("a review", () => {
  const review = "zm-2022/5.24";

  it("is scheduled, held, and comes round again", async () => {
    const scheduled = await post("/reviews/:item/schedule", [review], supervisor, {
      version: 0,
      everyMonths: 6,
      nextOn: "2027-02-28",
    });
    expect(scheduled.json()).toMatchObject({ review: { everyMonths: 6, nextOn: "2027-02-28" }, version: 1 });
    const round = {
      version: 1,
      heldOn: "2027-01-20",
      findings: "两个岗位设置了不必要的年龄条件",
      result: "issues-found",
    };
    const held = await post("/reviews/:item/rounds", [review], officerOf("410122/party-organisation"), round);
    expect(held.status, held.text).toBe(201);
    expect(held.json()).toMatchObject({
      review: { nextOn: "2027-07-20", rounds: [{ result: "issues-found", heldOn: "2027-01-20" }] },
    });
    const future = await post("/reviews/:item/rounds", [review], supervisor, {
      ...round,
      version: 2,
      heldOn: "2027-03-01",
    });
    expect(future.json()).toMatchObject({ code: "accountability.bad-dates" });
    expect((await post("/reviews/:item/rounds", [duty], supervisor, { ...round, version: 1 })).json()).toMatchObject({
      code: "accountability.wrong-kind",
    });
  });
});

describe("the assessment of departments", () => {
  const weights = { onTime: 40, progress: 20, targets: 25, reporting: 15, returnPenalty: 3, returnPenaltyMax: 9 };

  it("follows a rule that the place changes, with who, when and why", async () => {
    const wrong = await post("/assessment-rule", [], supervisor, {
      version: 0,
      weights: { ...weights, onTime: 50 },
      why: "更重时限",
    });
    expect(wrong.json()).toMatchObject({ code: "accountability.bad-weights", status: 422 });
    const changed = await post("/assessment-rule", [], supervisor, { version: 0, weights, why: "更重时限" });
    expect(changed.json()).toMatchObject({ version: 1, why: "更重时限", by: "督查员", weights });
    const rule = await service.inject({ method: "GET", url: at("/assessment-rule"), actor: hrss });
    expect(rule.json()).toMatchObject({ current: { version: 1 }, earlier: [{ version: 0 }], mayChange: false });
    expect((await post("/assessment-rule", [], supervisor, { version: 0, weights, why: "再改" })).status).toBe(409);
  });

  it("is computed with its breakdown, returned for rework, computed again and made final", async () => {
    const created = await post("/assessments", [], supervisor, {
      label: "2026年第四季度",
      from: "2026-10-01",
      to: "2026-12-31",
    });
    expect(created.status, created.text).toBe(201);
    const draft = created.json<Assessment>();
    expect(draft).toMatchObject({
      state: "draft",
      rule: { version: 1 },
      abilities: ["recompute", "return", "finalise"],
    });
    const lead = draft.scores.find((score) =>
      score.parts.some((part) => part.part === "onTime" && part.ids.includes(duty)),
    );
    const onTime = lead?.parts.find((part) => part.part === "onTime");
    expect(onTime).toMatchObject({ reached: 0, points: 0, ids: [duty] });

    service.setNow("2027-01-22T09:00:00+08:00");
    const department = lead?.department.id ?? "";
    const returned = await post("/assessments/:assessment/return", [draft.id], supervisor, {
      version: 1,
      department,
      reason: "请说明逾期原因",
    });
    expect(returned.json<Assessment>().abilities).toEqual(["recompute", "return"]);
    const early = await post("/assessments/:assessment/finalise", [draft.id], supervisor, { version: 2 });
    expect(early.json()).toMatchObject({ code: "accountability.awaits-rework", status: 409 });
    expect(await about(officerOf(department), draft.id)).toEqual([["assessment", "“2026年第四季度”考核退回整改"]]);

    service.setNow("2027-01-25T09:00:00+08:00");
    expect((await post("/assessments/:assessment/recompute", [draft.id], supervisor, { version: 2 })).status).toBe(200);
    const finalised = await post("/assessments/:assessment/finalise", [draft.id], supervisor, { version: 3 });
    expect(finalised.json()).toMatchObject({ state: "final", version: 4, abilities: [] });
    expect(
      (await post("/assessments/:assessment/recompute", [draft.id], supervisor, { version: 4 })).json(),
    ).toMatchObject({ code: "accountability.final" });
    const history = await service.inject({
      method: "GET",
      url: at("/assessments/:assessment/history", draft.id),
      actor: hrss,
    });
    expect(history.json<{ entries: { action: string }[] }>().entries.map((entry) => entry.action)).toEqual([
      "create-assessment",
      "return-department",
      "recompute-assessment",
      "finalise-assessment",
    ]);
  });

  it("stays as it was when the rule or the work changes later", async () => {
    const list = async () =>
      (await service.inject({ method: "GET", url: at("/assessments"), actor: hrss })).json<{
        assessments: { id: string }[];
      }>();
    const { assessments } = await list();
    const url = at("/assessments/:assessment", assessments[0]?.id ?? "");
    const before = (await service.inject({ method: "GET", url, actor: hrss })).json();
    await post("/assessment-rule", [], supervisor, {
      version: 1,
      weights: { ...weights, onTime: 20, progress: 40 },
      why: "更重进度",
    });
    await post("/items/:item/actions", [duty], supervisor, { action: "plan", version: 1, deadline: "2027-12-31" });
    expect((await service.inject({ method: "GET", url, actor: hrss })).json()).toEqual(before);
  });

  it("is no one else's to make or to see", async () => {
    expect((await post("/assessments", [], hrss, { label: "自评", from: "2026-10-01", to: "2026-12-31" })).status).toBe(
      403,
    );
    const elsewhere = await service.inject({ method: "GET", url: at("/assessments"), actor: supervisorOf("530100") });
    expect(elsewhere.json()).toEqual({ assessments: [] });
  });
});
