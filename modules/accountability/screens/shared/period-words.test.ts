/** Periods in words, and which ones can still be reported. */
import { describe, expect, it } from "vitest";
import type { TargetDetail } from "../../contract.ts";
import { openPeriods, periodWords } from "./period-words.ts";

const date = (day: string): string => `<${day}>`;

describe("a period in words", () => {
  it.each([
    ["2026", "2026年", "2026"],
    ["2026-H1", "2026年上半年", "first half of 2026"],
    ["2025-Q4", "2025年第四季度", "fourth quarter of 2025"],
    ["2026-09", "2026年9月", "September 2026"],
    ["2026-04-28", "<2026-04-28>", "<2026-04-28>"],
    ["2026-XX", "2026-XX", "2026-XX"],
  ])("%s", (key, zh, en) => {
    expect(periodWords(key, date)).toEqual({ zh, en });
  });
});

const period = { from: "2021-01-01", to: "2025-12-31", label: { zh: "“十四五”", en: "five years" } };
const none: Pick<TargetDetail, "values" | "closedPeriods" | "due" | "period"> = {
  values: [],
  closedPeriods: [],
  due: null,
  period: null,
};
const value = (key: string, replaced: boolean) => ({
  id: key,
  period: key,
  value: 1,
  source: "台账",
  note: null,
  origin: "reported" as const,
  department: null,
  by: "某人",
  at: "2026-01-01T00:00:00Z",
  corrects: null,
  replaced,
  reason: null,
});

describe("periods that can be reported", () => {
  it("are those of the target, without the ones reported or closed", () => {
    const target = {
      ...none,
      frequency: "year" as const,
      period,
      values: [value("2022", false), value("2023", true)],
      closedPeriods: ["2021"],
    };
    expect(openPeriods(target, "2026-11-21")).toEqual(["2025", "2024", "2023"]);
    expect(openPeriods(target, "2024-05-01")).toEqual(["2024", "2023"]);
  });

  it("begin with the present one and go back some years where the target has no period", () => {
    const quarters = openPeriods({ ...none, frequency: "quarter" }, "2026-11-21");
    expect(quarters.slice(0, 2)).toEqual(["2026-Q4", "2026-Q3"]);
    expect(quarters).toHaveLength(12);
  });

  it("are none for what is reported when it happens", () => {
    expect(openPeriods({ ...none, frequency: "occasion" }, "2026-11-21")).toEqual([]);
  });
});
