/** A climb: its days are those of forecast, its suppositions are enough, and it is honest about what is not written. */
import { decide } from "@qiaoti/engine/decide";
import { whenEntitled } from "@qiaoti/engine/forecast";
import { day, declarationsOf, type FactValue, formatDay, type Situation } from "@qiaoti/engine/language";
import { drawValue, pick, seeded } from "@qiaoti/engine/testing";
import { fillings, rules } from "@qiaoti/policies";
import { goalById, goals } from "@qiaoti/policies/goals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { climb, type Step } from "./climb.ts";

const at = (region: string, facts: Situation["facts"], on = "2026-11-21"): Situation => ({
  asOf: day(on),
  region,
  facts,
  fillings,
});

function goal(id: string) {
  const found = goalById(id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

describe("a climb", () => {
  // km-2021/14.6 and 14.7 set years after the grade: technician → engineer, senior technician → senior engineer.
  const technician = at("530111", {
    "skill.grade": "technician",
    "skill.gradeAwardedOn": day("2025-03-01"),
    "title.fieldCorresponds": true,
    "title.highestRank": "none",
  });

  it("dates the step from a skill grade to a title", () => {
    const found = climb(technician, goal("title.intermediate"), rules);
    const step = found.routes.find((r) => r.steps.at(-1)?.rule?.id === "km-2021/14.6")?.steps.at(-1);
    expect(step?.state).toBe("later");
    expect(found.earliest).toBe(step?.on);
    expect(step?.change?.binding.kind).toBe("each");
  });

  it("goes over a grade that these documents do not give, and says so", () => {
    const found = climb(technician, goal("title.associate"), rules);
    const way = found.routes.find((r) => r.steps.at(-1)?.rule?.id === "km-2021/14.7" && r.steps.length > 1);
    expect(way?.steps.map((s) => s.goal.id)).toEqual(["skill.senior-technician", "title.associate"]);
    expect(way?.steps[0]?.state).toBe("outside");
    expect(way?.supposed).toBe(true);
    expect(way?.on).toBeGreaterThan(technician.asOf);
    expect(found.earliest).toBeUndefined();
  });

  it("knows a goal that is reached", () => {
    const found = climb(technician, goal("skill.senior-worker"), rules);
    expect(found).toMatchObject({ reached: true, routes: [], eased: [] });
  });

  it("names what would have to become otherwise", () => {
    const clerk = at("530111", { "skill.grade": "none", "title.fieldCorresponds": true, "title.highestRank": "none" });
    const step = climb(clerk, goal("settlement.registered"), rules)
      .routes.flatMap((r) => r.steps)
      .find((s) => s.rule?.id === "km-2021/6.1");
    expect(["open", "needs"]).toContain(step?.state);
    const village = at("530111", { "residence.settlementDestinationType": "village" });
    const needs = climb(village, goal("settlement.registered"), rules)
      .routes.flatMap((r) => r.steps)
      .find((s) => s.rule?.id === "km-2021/6.1");
    expect(needs?.state).toBe("needs");
    expect(needs?.needs[0]?.changes.map((c) => c.fact.id)).toContain("residence.settlementDestinationType");
  });

  it("never promises a day that forecast does not give, and its suppositions make the clause apply", () => {
    const own = rules.filter((r) => goals.some((g) => g.ways.some((w) => w.rule === r.id)));
    const wanted = [...declarationsOf(own).facts.values()];
    let dated = 0;
    const check = (s: Situation, step: Step): void => {
      if (step.rule === undefined) return;
      const then = { ...s, facts: { ...s.facts, ...step.assumes } };
      for (const { changes, on } of step.needs) {
        const changed = Object.fromEntries(changes.map((c) => [c.fact.id, c.value]));
        const verdict = decide(step.rule, { ...then, asOf: on, facts: { ...then.facts, ...changed } }).verdict;
        expect(verdict, `${step.rule.id} needs`).toBe("entitled");
      }
      if (step.on === undefined) return;
      dated += 1;
      expect(decide(step.rule, { ...then, asOf: step.on }).verdict, `${step.rule.id} ${formatDay(step.on)}`).toBe(
        "entitled",
      );
      if (step.state === "later") {
        expect(whenEntitled(step.rule, then)?.day ?? step.on).toBeLessThanOrEqual(step.on);
        expect(decide(step.rule, { ...then, asOf: step.on - 1 }).verdict).not.toBe("entitled");
      }
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }).map(seeded), fc.constantFrom(...goals), (draw, g) => {
        const facts: Record<string, FactValue> = {};
        for (const fact of wanted) if (draw(0, 99) < 75) facts[fact.id] = drawValue(draw, fact, day("2026-11-21"));
        const s = at(pick(draw, ["530111", "120104", "410122", "530128"]), facts);
        const found = climb(s, g, rules);
        for (const r of found.routes) {
          for (const step of r.steps) check(s, step);
          const days = r.steps.map((step) => step.on).filter((d) => d !== undefined);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
        for (const step of found.eased) check(s, step);
      }),
      { numRuns: 120 },
    );
    expect(dated).toBeGreaterThan(50);
  });
});
