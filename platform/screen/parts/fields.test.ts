/** Numbers as people type them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumber } from "./fields.tsx";

it("reads full-width digits, separators and signs", () => {
  expect(["１２３", "7,000", "１，２００．５", "-3", " 65 "].map((text) => readNumber(text))).toEqual([
    123, 7000, 1200.5, -3, 65,
  ]);
});

it("refuses what is not a number, and parts where whole ones are asked", () => {
  expect(["", "三", "1.2.3", "5%", "1e3", "--1"].map((text) => readNumber(text))).toEqual(Array(6).fill(undefined));
  expect([readNumber("1.5", true), readNumber("9007199254740993", true), readNumber("12", true)]).toEqual([
    undefined,
    undefined,
    12,
  ]);
});

it("reads back every whole number that it could have shown", () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      (value) => readNumber(new Intl.NumberFormat("zh-CN").format(value), true) === value,
    ),
  );
  expect(readNumber("0")).toBe(0);
});
