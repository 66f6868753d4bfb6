/** What the forms accept, and how answers are said. */
import { describe, expect, it } from "vitest";
import type { FactView, FieldView } from "../../browser.ts";
import { answerWords } from "./answer-words.ts";
import { entryProblem } from "./entry-form.tsx";
import { entryWords } from "./entry-words.ts";
import { numberProblem } from "./number-answer.tsx";

const whole = { money: false, min: 0, max: 50 } as const;
const yuan = { money: true, min: 0, max: undefined } as const;

describe("a number", () => {
  it.each(["0", "50", " 12 ", "１２"])("%s is taken", (typed) => expect(numberProblem(typed, whole)).toBeUndefined());
  it.each(["", "1.5", "-1", "51", "三"])("%s is not", (typed) => expect(numberProblem(typed, whole)).toBeDefined());
  it.each(["12,000", "0.50", "１２０００"])("%s yuan is taken", (typed) =>
    expect(numberProblem(typed, yuan)).toBeUndefined(),
  );
  it.each(["1.234", "abc"])("%s yuan is not", (typed) => expect(numberProblem(typed, yuan)).toBeDefined());
});

describe("an entry", () => {
  it("of a period needs a beginning, and an end that is not before it", () => {
    expect(entryProblem({}, "spells", "on")?.zh).toContain("开始");
    expect(entryProblem({ from: "2020-01-01" }, "spells", "on")).toBeUndefined();
    expect(entryProblem({ from: "2020-01-01" }, "spells", "known")?.zh).toContain("结束");
    expect(entryProblem({ from: "2020-01-01", to: "2019-12-31" }, "spells", "known")?.zh).toContain("早于");
    expect(entryProblem({ from: "2020-01-01", to: "2020-01-01" }, "spells", "known")).toBeUndefined();
    expect(entryProblem({ from: "2020-01-01" }, "spells", "unknown")).toBeUndefined();
  });

  it("of a record needs its date", () => {
    expect(entryProblem({}, "records", "on")).toBeDefined();
    expect(entryProblem({ date: "2024-12-31" }, "records", "on")).toBeUndefined();
  });
});

const level: FieldView = {
  name: "level",
  kind: "scale",
  label: { zh: "层级", en: "level" },
  options: [{ value: "township", label: { zh: "乡镇", en: "township" } }],
};
const nameOf = (code: string): string => (code === "410122" ? "中牟县" : code);

describe("an answer in words", () => {
  it("says of a period when, and what", () => {
    const entry = { from: "2018-09-01", level: "township" };
    expect(entryWords(entry, [level], "spells", "zh", nameOf)).toBe("2018年9月1日至现在 · 乡镇");
    expect(entryWords({ ...entry, to: "unknown" }, [level], "spells", "en", nameOf)).toBe(
      "1 September 2018 to date unknown · township",
    );
  });

  const fact = (kind: FactView["kind"], more: Partial<FactView> = {}): FactView => ({
    id: "x",
    kind,
    ask: { zh: "", en: "" },
    label: { zh: "", en: "" },
    sensitivity: "open",
    verifiedBy: [],
    ...more,
  });

  it.each([
    [fact("flag", { yes: { zh: "已登记", en: "registered" } }), true, "已登记"],
    [fact("scale", { options: level.options ?? [] }), "township", "乡镇"],
    [fact("set", { options: level.options ?? [] }), ["township"], "乡镇"],
    [fact("set", { options: level.options ?? [] }), [], "没有"],
    [fact("region"), "410122", "中牟县"],
    [fact("date"), "1990-08-01", "1990年8月1日"],
    [fact("money", { unit: { zh: "元", en: "yuan" } }), 12000, "12000 元"],
    [fact("spells"), [{ from: "2018-09-01" }], "2018年9月1日至现在"],
    [fact("records"), [], "没有"],
    [fact("flag"), null, "不清楚"],
  ] as const)("%#: %s", (of, value, words) => expect(answerWords(of, value, nameOf).zh).toBe(words));
});
