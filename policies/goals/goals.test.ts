/** Goals name rules, facts and goals that exist, and no rung leads back to itself. */
import { day, declarationsIn } from "@qiaoti/engine/language";
import { describe, expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { vocabulary } from "../vocabulary/index.ts";
import { goalById, goals } from "./index.ts";

describe("goals", () => {
  it.each(goals.map((g) => [g.id, g] as const))("%s names what exists", (_, goal) => {
    for (const { rule } of goal.ways) expect(ruleById.has(rule), rule).toBe(true);
    expect(goal.ways.some((w) => w.role === "opens")).toBe(true);
    const facts = { ...goal.aims("530128"), ...goal.becomes(day("2026-01-01"), "530128") };
    for (const [id, value] of Object.entries(facts)) {
      const fact = vocabulary.get(id);
      expect(fact, id).toBeDefined();
      if (fact?.kind === "choiceFact" || fact?.kind === "scaleFact")
        expect(Object.keys(fact.spec.options), id).toContain(value);
    }
    for (const id of declarationsIn(goal.reached).facts.keys()) expect(vocabulary.has(id), id).toBe(true);
    for (const id of goal.after) expect(goalById(id), id).toBeDefined();
  });

  it("go one way", () => {
    const visit = (id: string, trail: readonly string[]): void => {
      expect(trail).not.toContain(id);
      for (const before of goalById(id)?.after ?? []) visit(before, [...trail, id]);
    };
    for (const goal of goals) visit(goal.id, []);
  });
});
