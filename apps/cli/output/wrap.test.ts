/** Lines broken by columns: Chinese between characters, words whole, marks where they belong. */
import { columnsOf } from "@qiaoti/engine/render";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapRich, wrapText } from "./wrap.ts";

describe("wrapping", () => {
  it("counts Chinese characters twice and breaks between them", () => {
    expect(wrapText("乡镇人员调县城资格", 8)).toEqual(["乡镇人员", "调县城资", "格"]);
    expect(wrapText("在乡镇累计5年，已满5年", 12)).toEqual(["在乡镇累计", "5年，已满5年"]);
  });

  it("keeps words, ids and figures whole, and drops the blank at a break", () => {
    expect(wrapText("see km-2020/8.4 for more", 12)).toEqual(["see", "km-2020/8.4", "for more"]);
    expect(wrapText("条款（km-2020/8.4）。", 17)).toEqual(["条款", "（km-2020/8.4）。"]);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    for (const width of [6, 8, 10, 12]) {
      const lines = wrapText("甲乙（丙丁）“戊己”，庚辛；壬癸。", width);
      for (const line of lines) expect(line).not.toMatch(/^[，。；）”]|[（“]$/u);
    }
  });

  it("cuts what no line can hold, and keeps the weight of each run", () => {
    expect(wrapText("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrapRich([{ text: "甲乙", strong: true }, { text: "丙丁" }], 6)).toEqual([
      [{ text: "甲乙", strong: true }, { text: "丙" }],
      [{ text: "丁" }],
    ]);
  });

  it("loses no character and stays within the width", () => {
    const word = fc.string({ unit: fc.constantFrom(..."乡镇（）“”，。；ab1-/. "), maxLength: 60 });
    fc.assert(
      fc.property(word, fc.integer({ min: 12, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
