/** Workbooks as they come from offices: formulas, merged cells, missing columns, dates and numbers as people type them. */
import { utils, write } from "@e965/xlsx";
import { Problem } from "@qiaoti/platform";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn, numberIn, readSheet, writeWorkbook } from "./workbook.ts";

const headings = ["编号", "数值"];

type Sheet = ReturnType<typeof utils.aoa_to_sheet>;

function workbook(change: (sheet: Sheet) => void = () => undefined, rows: unknown[][] = [["a", 1]]): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([headings, ...rows]);
  change(sheet);
  utils.book_append_sheet(book, sheet, "表");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

async function problemsOf(bytes: Uint8Array, sheet = "表", wanted = headings): Promise<readonly string[]> {
  try {
    await readSheet(bytes, sheet, wanted);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.spec.problems ?? []).map(({ path, message }) => `${path} ${message.zh}`);
  }
}

describe("reading a workbook", () => {
  it("gives rows by their headings, in any order, and passes over empty ones", async () => {
    const bytes = writeWorkbook([
      {
        name: "表",
        headings: ["备注", "数值", "编号"],
        widths: [5, 5, 5],
        rows: [
          ["x", 3, "km-2021/1"],
          [null, null, null],
          ["y", null, "b"],
        ],
      },
    ]);
    const rows = await readSheet(bytes, "表", headings);
    expect(rows.map((row) => [row.number, row.cell("编号"), row.cell("数值")])).toEqual([
      [2, "km-2021/1", 3],
      [4, "b", null],
    ]);
    expect(rows[0]?.address("数值")).toBe("表!B2");
  });

  it("names formulas, errors and merged cells, all at once", async () => {
    const bytes = workbook(
      (sheet) => {
        sheet["B2"] = { t: "n", v: 3, f: "1+2" };
        sheet["B3"] = { t: "e", v: 7 };
        sheet["!merges"] = [utils.decode_range("A2:A3")];
      },
      [
        ["a", 1],
        ["b", 2],
      ],
    );
    expect(await problemsOf(bytes)).toEqual([
      "表!A2:A3 单元格合并了，看不出每一格的内容，请取消合并",
      "表!B2 这里是公式，请填算好的数",
      "表!B3 这里是 Excel 的错误值",
    ]);
  });

  it("names what is missing or doubled", async () => {
    expect(await problemsOf(workbook(), "别的")).toEqual(["别的 没有名为“别的”的工作表，或者它是空的"]);
    expect(await problemsOf(workbook(), "表", ["编号", "单位"])).toEqual(["表!1 缺“单位”这一列"]);
    const doubled = workbook((sheet) => {
      sheet["B1"] = { t: "s", v: "编号" };
    });
    expect(await problemsOf(doubled, "表", ["编号"])).toEqual(["表!B1 “编号”这一列出现了两次"]);
  });

  it("refuses what is no workbook", async () => {
    expect(await problemsOf(new TextEncoder().encode("编号,数值\na,1"))).toEqual([" 这不是 Excel 工作簿（.xlsx）"]);
    expect(await problemsOf(new Uint8Array())).toEqual([" 这不是 Excel 工作簿（.xlsx）"]);
    expect(await problemsOf(workbook().slice(0, 200))).toHaveLength(1);
  });
});

describe("cells", () => {
  it.each([
    ["2026-11-21", "2026-11-21"],
    ["2026年1月5日", "2026-01-05"],
    ["2026/1/5", "2026-01-05"],
    [46_347, "2026-11-21"],
    ["2026-02-30", undefined],
    ["下周", undefined],
    [5, undefined],
    ["", null],
    [null, null],
  ])("%s is the day %s", (cell, day) => expect(dayIn(cell)).toBe(day));

  it.each([
    [3.5, 3.5],
    ["１，２００", 1200],
    ["1,200", 1200],
    ["１２００", 1200],
    ["12万", undefined],
    ["", undefined],
  ])("%s is the number %s", (cell, number) => expect(numberIn(cell)).toBe(number));

  it("a day of Excel comes back as the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        const day = dayIn(serial);
        expect(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569).toBe(serial);
      }),
    );
  });
});
