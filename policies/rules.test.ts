/** All rules of all documents: whole, with their cases beside them, and in step with the inventory. */
import { contains, declarationsOf, locality, right, text, WHOLE_COUNTRY } from "@qiaoti/engine/language";
import { describe, expect, it } from "vitest";
import { readings } from "./catalogue.ts";
import { defectsOf } from "./check.ts";
import { cases } from "./every-case.ts";
import { fillings } from "./fillings.ts";
import { measures } from "./measures.ts";
import { entitlement } from "./rule.ts";
import { rules } from "./rules.ts";
import { person } from "./vocabulary/index.ts";

describe("the rules", () => {
  it("decide every measure that states conditions, each once", () => {
    const conditioned = [...measures.values()].filter((m) => m.conditions !== null).map((m) => m.id);
    expect(conditioned).toHaveLength(354);
    expect(rules.map((r) => r.id).sort()).toEqual(conditioned.sort());
  });

  it("include every entitlement", () => {
    const entitlements = [...measures.values()].filter((m) => m.kind === "entitlement").map((m) => m.id);
    expect(entitlements).toHaveLength(201);
    expect(
      rules
        .filter((r) => r.kind === "entitlement")
        .map((r) => r.id)
        .sort(),
    ).toEqual(entitlements.sort());
  });

  const byRule = new Map(rules.map((r) => [r, cases.filter((c) => c.rule === r)]));
  it.each(rules.map((r) => [r.id, r] as const))("%s is whole with its cases", (_, r) => {
    expect(defectsOf(r, byRule.get(r) ?? [])).toEqual([]);
  });

  it("specialise only clauses of higher law", () => {
    for (const r of rules) {
      if (r.specialises === undefined) continue;
      const higher = rules.find((other) => other.id === r.specialises);
      expect(higher, `${r.id} → ${r.specialises}`).toBeDefined();
      if (higher === undefined) continue;
      expect(locality(higher.in)).toBeLessThan(locality(r.in));
      expect(higher.in === WHOLE_COUNTRY || contains(higher.in, r.in)).toBe(true);
    }
  });

  it("leave no open term filled twice with equal standing", () => {
    const seen = new Set<string>();
    for (const f of fillings) {
      const standing = `${f.term.id} ${f.region} ${String(f.special)} ${f.from}`;
      expect(seen.has(standing), standing).toBe(false);
      seen.add(standing);
    }
  });

  it("name in each parameter the body that sets it, and in each setting the instrument", () => {
    for (const p of declarationsOf(rules).parameters.values()) {
      expect(p.setBy.zh.length, p.id).toBeGreaterThan(1);
      for (const s of p.settings) expect(s.source.length, p.id).toBeGreaterThan(5);
    }
  });

  it("do not compile with an unknown clause or a clause of another kind", () => {
    const body = { of: "person", when: person.isVeteran, grants: [right(text("甲", "a"))] } as const;
    // @ts-expect-error no such clause
    expect(() => entitlement("km-2020/99.9", body)).toThrow("not a measure of kind entitlement");
    // @ts-expect-error a procedure is no entitlement
    expect(() => entitlement("km-2020/1.1", body)).toThrow("not a measure of kind entitlement");
  });

  it("let every ambiguity of the texts be read in each of its ways", () => {
    const lines = { "cn-2019": 14, "tj-2020": 24, "km-2020": 22, "km-2021": 24, "zm-2022": 26 };
    // Not ways of reading: lists left to configuration, an unnamed outside policy, two rows of one workflow.
    const otherwise = ["km-2021/21", "km-2021/23", "zm-2022/2", "zm-2022/18"];
    const ids = [...readings.keys()];
    const numbered = Object.entries(lines).flatMap(([d, n]) => Array.from({ length: n }, (_, i) => `${d}/${i + 1}`));
    const lacking = numbered.filter((line) => !ids.some((id) => id === line || id.startsWith(`${line}-`)));
    expect(lacking).toEqual(otherwise);
    for (const r of readings.values()) {
      expect(Object.keys(r.options).length, r.id).toBeGreaterThan(1);
      if (r.standard !== undefined) expect(Object.keys(r.options), r.id).toContain(r.standard);
    }
  });
});
