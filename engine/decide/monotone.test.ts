/** Unknown is a value: over every kind of node, what is decided stays decided, and what is missing is what matters. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completed } from "../testing/complete.ts";
import { chance, drawRule, drawSituation, seeded } from "../testing/generators.ts";
import { decide } from "./index.ts";

const draws = fc.integer({ min: 0, max: 2 ** 31 }).map(seeded);

describe("knowing more", () => {
  it("never turns a verdict round, whichever facts, fields, spells become known", () => {
    let decided = 0;
    fc.assert(
      fc.property(draws, (draw) => {
        const r = drawRule(draw);
        const s = drawSituation(draw, 50);
        const { verdict } = decide(r, s);
        if (verdict === "undetermined") return;
        decided += 1;
        for (let i = 0; i < 4; i++) {
          const more = completed(draw, s, chance(draw, 50) ? 100 : 50);
          expect(decide(r, more).verdict).toBe(verdict);
        }
      }),
      { numRuns: 1500 },
    );
    expect(decided).toBeGreaterThan(200);
  });

  it("about anything that is not named as missing leaves the answer open", () => {
    let tried = 0;
    fc.assert(
      fc.property(draws, (draw) => {
        const r = drawRule(draw);
        const s = drawSituation(draw, 50);
        const d = decide(r, s);
        if (d.verdict !== "undetermined") return;
        const named = new Set(d.missing.map((m) => m.id));
        const full = completed(draw, s);
        const facts = { ...s.facts };
        for (const [id, value] of Object.entries(full.facts)) if (!named.has(id)) facts[id] = value;
        if (named.size === 0) {
          // Strict Kleene logic leaves "a or not a" open; then every completion answers alike.
          const answers = Array.from({ length: 6 }, () => decide(r, completed(draw, s)).verdict);
          expect(new Set(answers.filter((a) => a !== "undetermined")).size).toBeLessThanOrEqual(1);
          return;
        }
        tried += 1;
        expect(decide(r, { ...s, facts }).verdict).toBe("undetermined");
      }),
      { numRuns: 1500 },
    );
    expect(tried).toBeGreaterThan(200);
  });
});
