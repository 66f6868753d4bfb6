/** Statuses of targets: by example from the documents, and by properties over all values. */
import { targets } from "@qiaoti/policies";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, frequencyOf, lastOver, periodOn } from "./periods.ts";
import { type Setting, settingOf, standingOf } from "./status.ts";

const unset = { op: null, value: null, to: null, baseline: null, period: null, reading: null };

function definition(id: string) {
  const target = targets.get(id);
  if (target === undefined) throw new Error(id);
  return target;
}

const posts = settingOf(definition("km-2021/2-0.2"), unset, "floor");
const postsExactly = settingOf(definition("km-2021/2-0.2"), { ...unset, reading: "exact" }, "floor");
const rate = settingOf(definition("km-2021/2-0.4"), unset, "throughout");
const rateAtEnd = settingOf(definition("km-2021/2-0.4"), { ...unset, reading: "at-end" }, "throughout");
const year = (value: number, period = "2021") => ({ period, value });

describe("700,000 posts in five years", () => {
  it("add up, keep pace with the years, and are met when reached", () => {
    expect(standingOf(posts, [], "2022-01-10").status).toBe("no-data");
    expect(standingOf(posts, [year(140_000)], "2022-01-10").status).toBe("on-track");
    expect(standingOf(posts, [year(60_000)], "2022-01-10").status).toBe("at-risk");
    const reached = standingOf(posts, [year(400_000), year(300_000, "2022")], "2023-01-10");
    expect([reached.status, reached.achieved, reached.share]).toEqual(["met", 700_000, 100]);
  });

  it("are missed when the five years are over", () => {
    expect(standingOf(posts, [year(699_999)], "2025-12-31").status).toBe("on-track");
    expect(standingOf(posts, [year(699_999)], "2026-01-01").status).toBe("missed");
  });

  it("may be more by the reading of a floor, not by that of an exact figure", () => {
    expect(standingOf(posts, [year(700_001)], "2026-11-21").status).toBe("met");
    expect(standingOf(postsExactly, [year(700_001)], "2026-11-21").status).toBe("missed");
    expect(standingOf(postsExactly, [year(700_000)], "2026-11-21").status).toBe("met");
  });

  it("count no value from outside the five years", () => {
    expect(standingOf(posts, [year(700_000, "2020")], "2022-01-10").status).toBe("no-data");
    expect(standingOf(posts, [year(700_000, "2026")], "2026-12-31").status).toBe("no-data");
  });
});

describe("an unemployment rate of at most 5 %", () => {
  const values = [year(4.9, "2021-Q1"), year(5.1, "2021-Q2"), year(4.2, "2025-Q4")];

  it("read throughout, is missed by one quarter; read at the end, by the last alone", () => {
    expect(standingOf(rate, values, "2026-11-21").status).toBe("missed");
    expect(standingOf(rateAtEnd, values, "2026-11-21").status).toBe("met");
    expect(standingOf(rateAtEnd, values.slice(0, 2), "2021-07-10").status).toBe("at-risk");
  });

  it("includes exactly 5", () => {
    expect(standingOf(rate, [year(5, "2021-Q1")], "2021-05-01").status).toBe("on-track");
    expect(standingOf(rate, [year(5, "2021-Q1")], "2026-05-01").status).toBe("met");
  });
});

describe("a figure with an open reading", () => {
  it("is neither met nor missed until someone chooses", () => {
    const households = definition("zm-2022/10.11/households");
    expect(standingOf(settingOf(households, unset, null), [year(20_000)], "2026-11-21").status).toBe("not-set");
    const chosen = settingOf(households, { ...unset, reading: "in-total" }, null);
    expect(standingOf(chosen, [year(18_000)], "2026-11-21").status).toBe("met");
    expect(standingOf(chosen, [year(17_999)], "2026-11-21").status).toBe("on-track");
  });
});

describe("a target without a figure", () => {
  const honours = definition("zm-2022/8.2/skilled");

  it("is not set, then judged against its baseline", () => {
    expect(standingOf(settingOf(honours, unset, null), [year(10)], "2026-11-21").status).toBe("not-set");
    const based = settingOf(honours, { ...unset, baseline: 20 }, null);
    expect(standingOf(based, [year(21)], "2026-11-21").status).toBe("on-track");
    expect(standingOf(based, [year(20)], "2026-11-21").status).toBe("at-risk");
  });

  it("takes a figure that an office sets", () => {
    const set = settingOf(honours, { ...unset, op: "at-least", value: 30 }, null);
    expect(standingOf(set, [year(30)], "2026-11-21").status).toBe("met");
  });
});

const anySetting: fc.Arbitrary<Setting> = fc.record({
  direction: fc.constantFrom("up", "down", "within", "exists"),
  op: fc.constantFrom("at-least", "at-most", "exactly", "between"),
  value: fc.option(fc.integer({ min: 0, max: 1000 })),
  to: fc.option(fc.integer({ min: 1000, max: 2000 })),
  accumulation: fc.constantFrom("sum", "latest", "every"),
  baseline: fc.option(fc.integer({ min: 0, max: 1000 })),
  period: fc.option(fc.constant({ from: "2021-01-01", to: "2025-12-31" })),
  undecided: fc.boolean(),
});
const anyValues = fc.uniqueArray(
  fc.record({
    period: fc.constantFrom("2021", "2022", "2023", "2024", "2025"),
    value: fc.integer({ min: 0, max: 2000 }),
  }),
  { selector: (point) => point.period },
);
const anyDay = fc.constantFrom("2021-06-30", "2023-11-21", "2025-12-31", "2026-01-01", "2030-01-01");

describe("any target", () => {
  it("does not care in which order values arrived", () => {
    fc.assert(
      fc.property(anySetting, anyValues, anyDay, (setting, values, day) => {
        expect(standingOf(setting, [...values].reverse(), day)).toEqual(standingOf(setting, values, day));
      }),
    );
  });

  it("is never judged without a meaning, a measure or a value", () => {
    fc.assert(
      fc.property(anySetting, anyValues, anyDay, (setting, values, day) => {
        const { status } = standingOf(setting, values, day);
        const open = setting.undecided || (setting.value === null && setting.baseline === null);
        expect(status === "not-set").toBe(open);
        if (!open) expect(status === "no-data").toBe(values.length === 0);
      }),
    );
  });

  it("of a sum and a floor is never worse for a larger value", () => {
    const rank = { missed: 0, "at-risk": 1, "on-track": 2, met: 3, "no-data": -1, "not-set": -1 };
    fc.assert(
      fc.property(anyValues, anyDay, fc.integer({ min: 1, max: 500 }), (values, day, more) => {
        const floor: Setting = { ...posts, value: 3000 };
        const raised = values.map((point) => ({ ...point, value: point.value + more }));
        expect(rank[standingOf(floor, raised, day).status]).toBeGreaterThanOrEqual(
          rank[standingOf(floor, values, day).status],
        );
      }),
    );
  });

  it("throughout is missed exactly when some value breaks it", () => {
    fc.assert(
      fc.property(anyValues, anyDay, fc.integer({ min: 0, max: 2000 }), (values, day, ceiling) => {
        fc.pre(values.length > 0);
        const { status } = standingOf({ ...rate, value: ceiling }, values, day);
        expect(status === "missed").toBe(values.some((point) => point.value > ceiling));
      }),
    );
  });
});

describe("periods", () => {
  it("know their days", () => {
    expect(daysOf("2026")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(daysOf("2026-H2")).toEqual({ from: "2026-07-01", to: "2026-12-31" });
    expect(daysOf("2026-Q1")).toEqual({ from: "2026-01-01", to: "2026-03-31" });
    expect(daysOf("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(daysOf("2026-02-30")).toBeUndefined();
    expect(daysOf("2026-13")).toBeUndefined();
    expect(daysOf("last year")).toBeUndefined();
  });

  it("are found by day, and the last one that is over", () => {
    expect(lastOver("year", "2026-11-21")).toBe("2025");
    expect(lastOver("quarter", "2026-11-21")).toBe("2026-Q3");
    expect(lastOver("half-year", "2026-01-01")).toBe("2025-H2");
    expect(lastOver("month", "2026-01-31")).toBe("2025-12");
    expect(lastOver("occasion", "2026-11-21")).toBeUndefined();
  });

  it("hold every day of the calendar in exactly the period that they are found by", () => {
    const kinds = fc.constantFrom("month", "quarter", "half-year", "year" as const);
    fc.assert(
      fc.property(
        kinds,
        fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (kind, date) => {
          const day = date.toISOString().slice(0, 10);
          const period = periodOn(kind, day) ?? "";
          const days = daysOf(period);
          expect(frequencyOf(period)).toBe(kind);
          expect(days !== undefined && days.from <= day && day <= days.to).toBe(true);
        },
      ),
    );
  });
});
