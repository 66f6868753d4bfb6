/** Scores of departments: by example, and bounded for every performance. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssessmentWeights } from "../contract/oversight.ts";
import { targetStatuses } from "../contract/targets.ts";
import { type Performance, scoreOf, usualWeights, weightSum } from "./score.ts";

const idle: Performance = { deadlines: [], open: [], targets: [], reports: [], returns: [] };
const full: Performance = {
  deadlines: [
    { id: "a", met: true },
    { id: "b", met: false },
  ],
  open: [
    { id: "a", progress: 100 },
    { id: "b", progress: 40 },
  ],
  targets: [
    { id: "t", status: "met" },
    { id: "u", status: "at-risk" },
    { id: "v", status: "not-set" },
  ],
  reports: [
    { id: "t", inTime: true },
    { id: "u", inTime: false },
  ],
  returns: ["b"],
};

describe("the score of a department", () => {
  it("adds its parts by weight and takes off returns", () => {
    // 30 × 50 % + 30 × 70 % + 25 × 75 % + 15 × 50 % − 2
    const { score, parts } = scoreOf(full, usualWeights);
    expect(score).toBe(60.3);
    expect(parts.map((part) => [part.part, part.reached, part.points])).toEqual([
      ["onTime", 50, 15],
      ["progress", 70, 21],
      ["targets", 75, 18.8],
      ["reporting", 50, 7.5],
      ["returns", null, -2],
    ]);
  });

  it("does not count what there is nothing to measure of", () => {
    const { score, parts } = scoreOf({ ...idle, open: [{ id: "a", progress: 80 }] }, usualWeights);
    expect(score).toBe(80);
    expect(parts.find((part) => part.part === "progress")?.weight).toBe(100);
    expect(parts.find((part) => part.part === "targets")).toMatchObject({ weight: 0, reached: null, points: 0 });
  });

  it("is none, and not 0, where there is nothing at all", () => {
    expect(scoreOf(idle, usualWeights).score).toBeNull();
  });

  it("stops taking off at the maximum", () => {
    const open = [{ id: "a", progress: 100 }];
    const returns = Array.from({ length: 50 }, () => "a");
    expect(scoreOf({ ...idle, open, returns }, usualWeights).score).toBe(90);
  });

  it("has usual weights that add up to 100", () => {
    expect(weightSum(usualWeights)).toBe(100);
  });

  const id = fc.constantFrom("a", "b", "c");
  const performance: fc.Arbitrary<Performance> = fc.record({
    deadlines: fc.array(fc.record({ id, met: fc.boolean() })),
    open: fc.array(fc.record({ id, progress: fc.integer({ min: 0, max: 100 }) })),
    targets: fc.array(fc.record({ id, status: fc.constantFrom(...targetStatuses) })),
    reports: fc.array(fc.record({ id, inTime: fc.boolean() })),
    returns: fc.array(id),
  });
  const weights: fc.Arbitrary<AssessmentWeights> = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([onTime, progress, targets]) => ({
      onTime,
      progress,
      targets,
      reporting: 100 - onTime - progress - targets,
      returnPenalty: 2,
      returnPenaltyMax: 10,
    }));

  it("lies between 0 and 100, and its parts add up to it within rounding", () => {
    fc.assert(
      fc.property(performance, weights, (record, rule) => {
        const { score, parts } = scoreOf(record, rule);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const sum = parts.reduce((total, part) => total + part.points, 0);
        expect(Math.abs(Math.max(0, sum) - score)).toBeLessThan(0.5);
      }),
    );
  });

  it("never falls when something is done in time that was not", () => {
    fc.assert(
      fc.property(performance, weights, (record, rule) => {
        const better = { ...record, deadlines: record.deadlines.map((item) => ({ ...item, met: true })) };
        expect(scoreOf(better, rule).score ?? 0).toBeGreaterThanOrEqual(scoreOf(record, rule).score ?? 0);
      }),
    );
  });
});
