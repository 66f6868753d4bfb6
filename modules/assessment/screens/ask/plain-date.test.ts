/** Dates as people type them. */
import { describe, expect, it } from "vitest";
import { dateWords, joinDate, shiftMonths, splitDate, todayInChina } from "./plain-date.ts";

describe("a date typed in three parts", () => {
  it.each([
    ["2020", "8", "1", "2020-08-01"],
    ["2024", "2", "29", "2024-02-29"],
    ["2023", "2", "29", undefined],
    ["2020", "13", "1", undefined],
    ["20", "1", "1", undefined],
    ["1899", "1", "1", undefined],
    ["2020", "", "1", undefined],
  ])("%s-%s-%s gives %s", (y, m, d, date) => expect(joinDate(y, m, d)).toBe(date));

  it("comes back in the parts that were typed", () => expect(splitDate("2020-08-01")).toEqual(["2020", "8", "1"]));

  it("is said in both languages", () => {
    expect(dateWords("2020-08-01", "zh")).toBe("2020年8月1日");
    expect(dateWords("2020-08-01", "en")).toBe("1 August 2020");
  });
});

describe("the day in China", () => {
  it("is tomorrow's for a reader whose clock shows 17:00 UTC", () =>
    expect(todayInChina(new Date("2026-11-21T17:00:00Z"))).toBe("2026-11-22"));
});

describe("moving a date by months", () => {
  it("holds to the last day of a shorter month", () => {
    expect(shiftMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(shiftMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(shiftMonths("2026-11-21", 14)).toBe("2028-01-21");
  });
});
