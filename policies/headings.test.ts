/** Headings of rules: each rule has the one of its measure, and none is left over. */
import { describe, expect, it } from "vitest";
import { headings } from "./headings.ts";
import { type MeasureId, measures } from "./measures.ts";
import { rules } from "./rules.ts";

describe("headings", () => {
  it("are those of the measures that have a rule, in the order of the text", () => {
    const ruled = new Set<string>(rules.map((r) => r.id));
    expect([...headings.keys()]).toEqual([...measures.keys()].filter((id) => ruled.has(id)));
    for (const [id, { kind, clause, title }] of headings) {
      const measure = measures.get(id as MeasureId);
      expect({ kind, clause, zh: title.zh, en: title.en }).toEqual({
        kind: measure?.kind,
        clause: measure?.clause,
        zh: measure?.title,
        en: measure?.summary.en,
      });
    }
  });
});
