/** What can be reckoned of the alignment, and whether the reviewed judgements stand up to it. */
import { measures, ruleById } from "@qiaoti/policies";
import { alignedPlaces, alignment } from "@qiaoti/policies/alignment";
import { describe, expect, it } from "vitest";
import { compareRules } from "./compare-rules.ts";
import { evidenceOf } from "./evidence.ts";
import { quantityWords } from "./figures.ts";

const compared = (national: string, local: string) => {
  const [above, below] = [ruleById.get(national), ruleById.get(local)];
  if (above === undefined || below === undefined) throw new Error(`${national} or ${local} has no rule`);
  return compareRules(above, [below]);
};

describe("comparing rules", () => {
  it("finds people whom Kunming lets register and the national rule does not", () => {
    const found = compared("cn-2019/4.1", "km-2021/6.1");
    expect(found?.wider.length).toBeGreaterThan(0);
  });

  it("finds no difference where the texts say the same", () => {
    const found = compared("cn-2019/13.4", "km-2021/18.3");
    expect(found?.alike).toBeGreaterThan(0);
    expect([found?.stricter.length, found?.wider.length]).toEqual([0, 0]);
  });

  it("does not compare rules that speak of different subjects", () => {
    const city = [...ruleById.values()].find((r) => r.of === "area");
    const person = ruleById.get("cn-2019/13.4");
    if (city === undefined || person === undefined) throw new Error("rules are missing");
    expect(compareRules(city, [person])).toBeUndefined();
  });
});

describe("evidence", () => {
  it("tells the shares that Tianjin set and the nation did not", () => {
    const row = alignment.find((r) => r.national === "cn-2019/8.4");
    if (row === undefined) throw new Error("no row");
    const { why, agrees } = evidenceOf(row.national, "tianjin", row.at.tianjin);
    const figures = why.filter((e) => e.by === "figures").map((e) => e.says.zh);
    expect(figures.join()).toContain("65%");
    expect(figures.join()).toContain("80%");
    expect(agrees).toBe(true);
  });

  it("says why for every cell", () => {
    const silent = alignment.flatMap((row) =>
      alignedPlaces.flatMap(({ id }) =>
        evidenceOf(row.national, id, row.at[id]).why.every((e) => e.says.zh !== "" && e.says.en !== "")
          ? []
          : [row.national],
      ),
    );
    expect(silent).toEqual([]);
  });

  it("lists where examples or figures point elsewhere than the judgement, each looked at", () => {
    const differing = alignment.flatMap((row) =>
      alignedPlaces.flatMap(({ id }) =>
        evidenceOf(row.national, id, row.at[id]).agrees ? [] : [`${row.national} ${id}`],
      ),
    );
    expect(differing).toEqual([]);
  });
});

describe("figures in words", () => {
  const words = (id: Parameters<typeof measures.get>[0]) => measures.get(id)?.quantities.map(quantityWords);
  it("writes bounds, ranges and large numbers as people do", () => {
    expect(words("tj-2020/3-2.2")).toEqual(["不低于65%"]);
    expect(words("tj-2020/3-1.9")).toEqual(["3%至5%"]);
    expect(words("km-2021/2-0.2")).toEqual(["不低于700,000个"]);
  });
});
