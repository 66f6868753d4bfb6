/** The table gives the same periods as the calculation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, FIRST_DAY, LAST_DAY, period, type Rounding } from "../language/dates.ts";
import { periodTable } from "./calendar.ts";

const roundings: readonly Rounding[] = ["clamp", "next"];

describe("periods by table", () => {
  it.each(roundings)("agree on every pair of days around month ends and leap days (%s)", (rounding) => {
    const table = periodTable(rounding);
    const start = day("2019-12-25");
    const wrong: string[] = [];
    for (let from = start; from < start + 500; from++)
      for (let to = from - 70; to < from + 500; to++)
        if (table(from, to) !== period(from, to, rounding)) wrong.push(`${from} ${to}`);
    expect(wrong).toEqual([]);
  });

  it("agree on days of three centuries and beyond", () => {
    const anyDay = fc.integer({ min: FIRST_DAY - 40, max: LAST_DAY + 40 });
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...roundings), (from, to, rounding) => {
        expect(periodTable(rounding)(from, to)).toBe(period(from, to, rounding));
      }),
      { numRuns: 3000 },
    );
  });
});
