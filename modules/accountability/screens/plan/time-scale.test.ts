/** Where days lie on the line of a roadmap. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionIn, spanOf, ticksOf } from "./time-scale.ts";

describe("the time scale", () => {
  it("holds whole years", () => {
    expect(spanOf(["2025-12-31", "2021-06-30"])).toEqual({ from: "2021-01-01", to: "2026-01-01" });
    expect(() => spanOf([])).toThrow(RangeError);
  });

  it("puts the ends at the ends", () => {
    const span = spanOf(["2024-02-29"]);
    expect([positionIn(span, "2024-01-01"), positionIn(span, "2025-01-01")]).toEqual([0, 100]);
    expect(positionIn(span, "2024-07-02")).toBe(50);
  });

  it("keeps the order of days, and every day inside", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 20 }), (days) => {
        const span = spanOf(days);
        const sorted = [...days].sort();
        const positions = sorted.map((d) => positionIn(span, d));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...positions)).toBeLessThan(100);
        for (const tick of ticksOf(span)) expect(positionIn(span, tick.day)).toBeLessThan(100);
      }),
    );
  });

  it("names quarters where there are few years", () => {
    expect(ticksOf({ from: "2025-01-01", to: "2026-01-01" }).map(({ label }) => label)).toEqual([
      "2025 Q1",
      "2025 Q2",
      "2025 Q3",
      "2025 Q4",
    ]);
    expect(ticksOf({ from: "2021-01-01", to: "2026-01-01" })).toHaveLength(5);
  });
});
