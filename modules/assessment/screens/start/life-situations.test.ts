/** Every situation leads somewhere: its matters exist, its facts are of the vocabulary, and there is something to ask. */
import { matters, themes } from "@qiaoti/policies/matters";
import { describe, expect, it } from "vitest";
import { beginSession } from "../../browser.ts";
import { coveredPlaces } from "./covered-places.ts";
import { lifeSituations, situationGroups } from "./life-situations.ts";

const known = new Set([...matters.map((m) => m.id), ...Object.keys(themes).map((t) => `${t}/*`)]);

describe("life situations", () => {
  it("have one name each and stand in a group that is shown", () => {
    expect(new Set(lifeSituations.map((s) => s.id)).size).toBe(lifeSituations.length);
    const groups = situationGroups.map((g) => g.id);
    expect(lifeSituations.filter((s) => !groups.includes(s.group))).toEqual([]);
    for (const group of groups) expect(lifeSituations.some((s) => s.group === group)).toBe(true);
  });

  it.each(lifeSituations.map((s) => [s.id, s] as const))("%s names matters that exist", (_, situation) => {
    expect(situation.matters.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(lifeSituations.flatMap((s) => coveredPlaces.map((p) => [s.id, p.code, s] as const)))(
    "%s in %s: what is said already is understood, and there is a question to begin with",
    async (_, place, s) => {
      const session = await beginSession({ place, on: "2026-11-21", matters: s.matters, start: s.id, facts: s.facts });
      expect(session.progress.all).toBeGreaterThan(0);
      expect(session.question).toBeDefined();
      for (const [id, value] of Object.entries(s.facts)) {
        if (session.fact(id) === undefined) continue;
        expect(session.answer(id, value)).not.toHaveProperty("problems");
      }
    },
  );

  it("say nothing of a fact that no rule of any covered place knows", async () => {
    const sessions = await Promise.all(coveredPlaces.map((p) => beginSession({ place: p.code, on: "2026-11-21" })));
    const unknown = lifeSituations
      .flatMap((s) => Object.keys(s.facts))
      .filter((id) => sessions.every((session) => session.fact(id) === undefined));
    expect(unknown).toEqual([]);
  });
});
