/** What assessment and accountability say shows on a measure of the running service. */
import { accountability } from "@qiaoti/accountability";
import { module as assessment } from "@qiaoti/assessment/service";
import type { ReplyOf } from "@qiaoti/contract";
import { actorOf, type TestService, testService } from "@qiaoti/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { readMeasure } from "../contract/read.ts";
import { library } from "../module.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService([assessment, accountability, library], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(() => service.close());

const reader = actorOf({ jurisdiction: "000000", permissions: [] });

async function life(id: string) {
  const [document, measure] = id.split("/");
  const reply = await service.inject({
    method: "GET",
    url: `/api/v1/library/documents/${document}/measures/${measure}`,
  });
  expect(reply.status, reply.text).toBe(200);
  return reply.json<ReplyOf<typeof readMeasure>>().life;
}

describe("a living measure", () => {
  it("shows where a duty stands", async () => {
    expect((await life("km-2021/1.3")).says.zh).toBe("还没有开始");
  });

  it("shows the latest value of a target as soon as it is reported", async () => {
    expect((await life("km-2021/2-0.2")).says.zh).toBe("还没有填报");
    const actor = actorOf({
      jurisdiction: "530100",
      permissions: ["accountability.read", "accountability.report", "accountability.supervise"],
    });
    const reported = await service.inject({
      method: "POST",
      url: `/api/v1/accountability/targets/${encodeURIComponent("km-2021/2-0.2")}/values`,
      actor,
      payload: { version: 0, period: "2021", value: 71, unit: "万个", source: "统计台账" },
    });
    expect(reported.status, reported.text).toBe(201);
    const now = await life("km-2021/2-0.2");
    expect(now.says.zh).toBe("已达到");
    expect(now.figures.map((f) => f.value)).toContain("710,000");
  });

  it("counts what its rule decided", async () => {
    expect((await life("km-2020/2.1")).says.zh).toBe("规则可以判断，还没有人测过");
    const decided = await service.inject({
      method: "POST",
      url: "/api/v1/assessments/decide",
      payload: { place: "530128", on: "2026-11-21", facts: {} },
    });
    expect(decided.status, decided.text).toBe(200);
    // Reading the tallies writes what is counted but not kept yet.
    expect((await service.inject({ method: "GET", url: "/api/v1/assessments/tallies", actor: reader })).status).toBe(
      200,
    );
    expect((await life("km-2020/2.1")).says.zh).toBe("规则已判断 1 次");
  });
});
