/** The catalogue and the pages made of it: every measure of every document is there, in order, with what makes it live. */
import { documentIds, documents, measures } from "@qiaoti/policies";
import { describe, expect, it } from "vitest";
import { lifeOf } from "../living/life.ts";
import { answerable, chinese, clausesOf, measuresIn, placeOf, summaryOfDocument } from "./catalogue.ts";
import { alignmentItem, alignmentMatrix, takenUpBy } from "./read-alignment.ts";

describe("documents and clauses", () => {
  it("holds all 881 measures, each in one clause, in the order of its document", () => {
    const listed = documentIds.flatMap((id) => clausesOf(id).flatMap((c) => c.measures.map((m) => m.id)));
    expect(listed).toEqual([...measures.keys()]);
  });

  it("counts what a document holds", () => {
    const { measures: count, kinds, rules, runs, regionName } = summaryOfDocument(documents["zm-2022"]);
    expect(count).toBe(238);
    expect(kinds.reduce((sum, k) => sum + k.count, 0)).toBe(238);
    expect(rules).toBeGreaterThan(80);
    expect(runs).toBeLessThanOrEqual(238);
    expect(regionName).toContain("中牟县");
  });

  it("writes places in one form and knows the part they stand in", () => {
    expect([placeOf("三、(四)"), placeOf("三、(一)4"), placeOf("一、")]).toEqual(["三、（四）", "三、（一）4", "一"]);
    const clause = clausesOf("cn-2019").find((c) => c.id === "cn-2019/6");
    expect([clause?.place, clause?.upper]).toEqual(["三、（六）", "三"]);
  });

  it("writes Chinese with Chinese punctuation and leaves figures alone", () => {
    expect(chinese("稳住,扩大(含试用期):三项")).toBe("稳住，扩大（含试用期）：三项");
    expect(chinese("1,000元")).toBe("1,000元");
  });

  it("names who answers, the lead first", () => {
    const named = measuresIn("km-2021").filter((m) => m.departments.length > 1);
    expect(named.length).toBeGreaterThan(50);
    expect(named.every((m) => answerable(m.id)[0]?.lead === true)).toBe(true);
  });
});

describe("life of measures", () => {
  it("leaves procedures and programmes waiting, as coverage counts, and says where a rule already decides", () => {
    const waiting = [...measures.values()].filter((m) => lifeOf(m, undefined, undefined).state === "waits");
    expect(waiting.every((m) => m.kind === "procedure" || m.kind === "matching")).toBe(true);
    expect(waiting).toHaveLength(166);
    expect(waiting.filter((m) => lifeOf(m, undefined, undefined).by.en === "a rule")).toHaveLength(92);
  });

  it("says how often a rule decided", () => {
    const m = measures.get("km-2020/2.1");
    if (m === undefined) throw new Error("no measure");
    const life = lifeOf(m, { entitled: 2, notEntitled: 1, undetermined: 0 }, undefined);
    expect(life.says.zh).toBe("规则已判断 3 次");
    expect(life.link?.to).toMatch(/^\/assess/);
  });

  it("says of a duty where it stands", () => {
    const m = measures.get("cn-2019/1.2");
    if (m === undefined) throw new Error("no measure");
    const life = lifeOf(m, undefined, {
      state: { zh: "推进中", en: "in progress" },
      tone: "good",
      progress: 40,
      latest: undefined,
      to: "/accountability/items/x",
    });
    expect(life.says.zh).toBe("推进中");
    expect(life.figures.map((f) => f.value)).toEqual(["推进中", "40%"]);
  });
});

describe("alignment pages", () => {
  it("counts every national item in every place, and every local measure as an answer or as added", () => {
    const { places, themes } = alignmentMatrix();
    for (const { totals } of places) {
      const { added, ...judged } = totals;
      expect(Object.values(judged).reduce((a, b) => a + b, 0)).toBe(142);
      expect(added).toBeGreaterThan(0);
    }
    const added = new Set(themes.flatMap((t) => t.added.map((a) => a.id)));
    const answering = [...measures.values()].filter((m) => m.document !== "cn-2019" && takenUpBy(m.id).length > 0);
    expect(added.size + answering.length).toBe(881 - 142);
    expect(answering.some((m) => added.has(m.id))).toBe(false);
  });

  it("puts figures side by side", () => {
    const item = alignmentItem("8.4");
    const tianjin = item?.places.find((p) => p.id === "tianjin");
    expect(tianjin?.relation).toBe("stricter");
    expect(tianjin?.measures.flatMap((m) => m.quantities.map((q) => q.words))).toEqual(["不低于65%", "不低于80%"]);
    expect([item?.before, item?.after]).toEqual(["cn-2019/8.3", "cn-2019/8.5"]);
    expect(alignmentItem("99.9")).toBeUndefined();
  });
});
