/** `qiaoti targets`: definitions without a service, values with the database of one. */
import { accountability } from "@qiaoti/accountability";
import { actorOf, type TestService, testService } from "@qiaoti/platform/testing";
import { targets } from "@qiaoti/policies";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../testing/run.ts";

const posts = "km-2021/2-0.2";

interface Printed {
  readonly values: boolean;
  readonly total: number;
  readonly targets: readonly {
    readonly id: string;
    readonly region: string;
    readonly goal: { readonly value: number | null };
  }[];
}

describe("qiaoti targets", () => {
  it("lists every figure of every target", async () => {
    const { code, out } = await run(["targets", "--definitions", "--json"]);
    const printed = JSON.parse(out) as Printed;
    expect([code, printed.values, printed.total]).toEqual([0, false, targets.size]);
    expect(printed.targets.find((target) => target.id === posts)?.goal.value).toBe(700_000);
    expect(
      printed.targets.filter((target) => target.id.startsWith("zm-2022/10.11/")).map((target) => target.goal.value),
    ).toEqual([38, 18_000]);
  });

  it("lists those of one place", async () => {
    const { out } = await run(["targets", "--definitions", "--json", "--region", "410122"]);
    expect(new Set((JSON.parse(out) as Printed).targets.map((target) => target.region))).toEqual(new Set(["410122"]));
    const words = await run(["targets", "--definitions", "--region", "410122"]);
    expect(words.out).toContain("≥ 18000 户");
    expect(words.out).toContain("原文未定");
    expect(words.out).toContain("只列定义");
  });

  it("prints a table that a spreadsheet reads", async () => {
    const { out } = await run(["targets", "--definitions", "--csv", "--lang", "en"]);
    const { data, errors } = Papa.parse<Record<string, string>>(out.trim(), { header: true });
    expect([errors, data.length]).toEqual([[], targets.size]);
    expect(data.find((row) => row["id"] === "km-2021/2-0.4")).toMatchObject({
      op: "at-most",
      goal: "5",
      unit: "%",
      to: "2025-12-31",
      status: "",
    });
  });

  it("tells a wrong call and an empty result apart", async () => {
    expect((await run(["targets", "--json", "--csv"])).code).toBe(2);
    expect((await run(["targets", "--definitions", "--region", "110000"])).code).toBe(3);
  });
});

describe("qiaoti targets with a database", () => {
  let service: TestService | undefined;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await service?.close();
  });

  it("adds what was reported and how it stands", async () => {
    service = await testService([accountability]);
    const actor = actorOf({
      jurisdiction: "530100",
      permissions: ["accountability.read", "accountability.report", "accountability.supervise"],
    });
    const url = `/api/v1/accountability/targets/${encodeURIComponent(posts)}/values`;
    const payload = { version: 0, period: "2021", value: 71, unit: "万个", source: "统计台账" };
    expect((await service.inject({ method: "POST", url, actor, payload })).status).toBe(201);
    vi.stubEnv("DATABASE_URL", service.url);
    const { code, out, err } = await run(["targets", "--json", "--region", "530100"]);
    expect(code, err).toBe(0);
    const printed = JSON.parse(out) as Printed;
    expect(printed.values).toBe(true);
    expect(printed.targets.find((target) => target.id === posts)).toMatchObject({
      status: "met",
      achieved: 710_000,
      latest: { period: "2021" },
    });
  });
});
