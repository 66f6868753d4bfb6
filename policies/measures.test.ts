/** The measures as data: complete, in step with their id types, and tied to clauses that exist. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentIds, documents } from "./documents.ts";
import { measureKinds, measuresOf } from "./measure.ts";
import { measures } from "./measures.ts";

const all = [...measures.values()];

/** Ids that `measure-ids.ts` lists, by the name of the union. */
function idsByUnion(document: string): Map<string, string[]> {
  const source = readFileSync(new URL(`./${document}/measure-ids.ts`, import.meta.url), "utf8");
  return new Map(
    [...source.matchAll(/export type (\w+) =([^;]+);/g)].map((match) => [
      match[1] ?? "",
      [...(match[2] ?? "").matchAll(/"([^"]+)"/g)].map((id) => id[1] ?? ""),
    ]),
  );
}

describe("measures", () => {
  it("are 881, of which 354 carry conditions", () => {
    const perDocument = documentIds.map((id) => all.filter((measure) => measure.document === id).length);
    expect(perDocument).toEqual([142, 215, 80, 206, 238]);
    expect(measures.size).toBe(881);
    expect(all.filter((measure) => measure.conditions !== null)).toHaveLength(354);
  });

  it("are 201 entitlements, 104 procedures, 62 matching, 83 targets, 335 duties, 27 registers, 20 reviews, 49 principles", () => {
    const count = (kind: string): number => all.filter((measure) => measure.kind === kind).length;
    expect(measureKinds.map(count)).toEqual([201, 104, 62, 83, 335, 27, 20, 49]);
  });

  it.each(documentIds)("of %s are in step with their id types (else: node scripts/measure-ids.mjs)", (document) => {
    const unions = idsByUnion(document);
    const prefix = (document[0] ?? "").toUpperCase() + document.slice(1).replace("-", "");
    const rows = all.filter((measure) => measure.document === document);
    for (const kind of measureKinds) {
      const ids = rows.filter((measure) => measure.kind === kind).map((measure) => measure.id);
      expect(unions.get(`${prefix}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`) ?? []).toEqual(ids);
    }
    const clauses = [...new Set(rows.map((measure) => measure.clauseId))];
    expect(unions.get(`${prefix}Clause`)).toEqual(clauses);
  });

  it("speak in both languages and say what they do", () => {
    for (const measure of all) {
      expect(measure.summary.zh, measure.id).not.toBe("");
      expect(measure.summary.en, measure.id).not.toBe("");
      expect(measure.title, measure.id).not.toBe("");
      expect(measure.effect, measure.id).not.toBe("");
    }
  });

  it("name upstream clauses that the national Opinion has", () => {
    const national = new Set<string>(all.filter((m) => m.document === "cn-2019").map((m) => m.clauseId));
    const unknown = all.flatMap((measure) => measure.upstream.filter((clause) => !national.has(clause)));
    expect(unknown).toEqual([]);
  });

  it("refuse a row of another document, an unknown kind and an unknown operator", () => {
    const base = all.find((measure) => measure.id === "km-2020/2.1");
    if (!base) throw new Error("km-2020/2.1 is missing");
    expect(() => measuresOf("tj-2020", [base])).toThrow(/km-2020\/2\.1: not a measure of tj-2020/);
    expect(() => measuresOf("km-2020", [{ ...base, kind: "wish" }])).toThrow(/"wish" is none of/);
    const quantities = [{ name: "n", op: "~", value: 1, unit: "年" }];
    expect(() => measuresOf("km-2020", [{ ...base, quantities }])).toThrow(/"~" is none of/);
  });
});

describe("documents", () => {
  it("carry a region code, an issue date and words of ours in both languages", () => {
    for (const id of documentIds) {
      const document = documents[id];
      expect(document.id).toBe(id);
      expect(document.region).toMatch(/^\d{6}$/);
      expect(document.issued).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(document.title.zh).not.toBe("");
      expect(document.title.en).not.toBe("");
    }
  });
});
