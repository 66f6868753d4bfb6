/** `qiaoti search` and `qiaoti alignment`: what a script or a person at a terminal is told of the library. */
import { library } from "@qiaoti/library";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../testing/run.ts";

describe("qiaoti alignment", () => {
  it("says what each place made of an item, and why", async () => {
    const { code, out } = await run(["alignment", "8.4"]);
    expect(code).toBe(0);
    expect(out).toMatch(/天津市\s+更严/);
    expect(out).toContain("企业职工占总数比例不低于65%");
    expect(out).toContain("tj-2020/3-2.2");
  });

  it("lists the matrix, and gives it as data", async () => {
    expect((await run(["alignment", "--lang", "en"])).out).toMatch(/Zhongmu\s+same \d+/);
    const matrix = JSON.parse((await run(["alignment", "--json"])).out) as { themes: unknown[] };
    expect(matrix.themes).toHaveLength(18);
  });

  it("ends with 3 where there is no such item", async () => {
    expect((await run(["alignment", "99.1"])).code).toBe(3);
  });
});

describe("qiaoti search", () => {
  let service: TestService | undefined;
  afterEach(async () => {
    vi.unstubAllEnvs();
    await service?.close();
  });

  it("finds by another word for the same thing, and ends with 3 where nothing is found", async () => {
    service = await testService([library]);
    vi.stubEnv("DATABASE_URL", service.url);
    const found = await run(["search", "户口", "--document", "km-2021"]);
    expect([found.code, found.err]).toEqual([0, ""]);
    expect(found.out).toContain("km-2021/6.1");
    expect((await run(["search", "xyzzy"])).code).toBe(3);
  });
});
