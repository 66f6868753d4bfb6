/** qiaoti ladder: steps with clauses and days, as text and as data; unknown goals. */
import { describe, expect, it } from "vitest";
import { example, run } from "../testing/run.ts";

describe("qiaoti ladder", () => {
  it("shows the way from a skill grade to a title, with clause and day", async () => {
    const { code, out, err } = await run(["ladder", example("technician"), "--to", "title.intermediate"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("成长阶梯：中级职称");
    expect(out).toMatch(/技师申报工程师（昆明市实施方案/);
    expect(out).toMatch(/最早 \d{4}年\d{1,2}月\d{1,2}日/);
  });

  it("prints the same as data, and in English", async () => {
    const args = ["ladder", example("technician"), "--to", "title.intermediate"];
    const data = JSON.parse((await run([...args, "--json"])).out) as {
      earliest: string;
      routes: { on: string | null; steps: { rule: string | null }[] }[];
    };
    expect(data.routes.some((r) => r.on === data.earliest && r.steps.at(-1)?.rule === "km-2021/14.6")).toBe(true);
    const english = (await run([...args, "--lang", "en"])).out;
    expect(english).toContain(`The earliest day is ${data.earliest}`);
  });

  it("names the goals there are where one is unknown, and asks for one", async () => {
    const unknown = await run(["ladder", example("technician"), "--to", "emperor"]);
    expect(unknown.code).toBe(3);
    expect(unknown.err).toContain("title.senior");
    expect((await run(["ladder", example("technician")])).err).toContain("--to");
  });
});
