/** Dates and periods: known days, and laws of the calendar by property. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, addPeriod, civil, day, dayNumber, firstDayReaching, formatDay, parseDay, period } from "./dates.ts";

const anyDay = fc.integer({ min: day("1900-01-01"), max: day("2150-12-31") });
const rounding = fc.constantFrom("clamp" as const, "next" as const);

describe("plain dates", () => {
  it("agree with the platform's calendar on every sampled day", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const iso = new Date(d * 86_400_000).toISOString().slice(0, 10);
        expect(formatDay(d)).toBe(iso);
        expect(parseDay(iso)).toBe(d);
        const { year, month, day: dom } = civil(d);
        expect(dayNumber(year, month, dom)).toBe(d);
      }),
    );
  });
  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "1899-12-31", "2200-01-01", "2025-1-1", "", "2025-04-31"])(
    "%s is no date",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
  it("29 February exists in leap years only", () => {
    expect(parseDay("2024-02-29")).toBeDefined();
    expect(parseDay("2000-02-29")).toBeDefined();
    expect(parseDay("1900-02-29")).toBeUndefined();
  });
});

describe("adding months", () => {
  it.each([
    ["2025-01-31", 1, "clamp", "2025-02-28"],
    ["2025-01-31", 1, "next", "2025-03-01"],
    ["2024-01-31", 1, "clamp", "2024-02-29"],
    ["2024-02-29", 12, "clamp", "2025-02-28"],
    ["2024-02-29", 12, "next", "2025-03-01"],
    ["2024-02-29", 48, "clamp", "2028-02-29"],
    ["2025-08-31", 6, "clamp", "2026-02-28"],
    ["2025-03-31", -1, "clamp", "2025-02-28"],
    ["2025-12-15", 1, "clamp", "2026-01-15"],
  ] as const)("%s + %i months (%s) is %s", (from, months, how, to) => {
    expect(formatDay(addMonths(day(from), months, how))).toBe(to);
  });
});

describe("periods", () => {
  it("five years are full on the day five years later, not a day before", () => {
    const from = day("2020-08-01");
    expect(period(from, day("2025-08-01"))).toBe(5 * 12 * 31);
    expect(period(from, day("2025-07-31"))).toBe(59 * 31 + 30);
  });
  it("never have more than 30 loose days, and grow with their end", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 8000 }), rounding, (from, length, how) => {
        const now = period(from, from + length, how);
        const next = period(from, from + length + 1, how);
        expect(now % 31).toBeLessThanOrEqual(30);
        expect(next).toBeGreaterThan(now);
      }),
    );
  });
  it("the first day that reaches a period is the first", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), rounding, (from, needed, how) => {
        const reached = firstDayReaching(from, needed, how);
        expect(period(from, reached, how)).toBeGreaterThanOrEqual(needed);
        expect(period(from, reached - 1, how)).toBeLessThan(needed);
      }),
    );
  });
  it("adding a period of whole months is adding the months", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), rounding, (from, months, how) => {
        expect(addPeriod(from, months * 31, how)).toBe(addMonths(from, months, how));
      }),
    );
  });
});
