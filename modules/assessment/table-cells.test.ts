/** Cells as spreadsheets write them come to the same values as a person's file, or are refused with what was expected. */
import { day, readFacts } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { describe, expect, it } from "vitest";
import { personAt } from "./population/generate.ts";
import { CellProblem, cellReader } from "./table-cells.ts";
import { writeFact } from "./write-facts.ts";

function read(id: string, cell: unknown, values?: Readonly<Record<string, string>>): unknown {
  const fact = vocabulary.get(id);
  if (fact === undefined) throw new RangeError(id);
  const value = cellReader(fact, values)(cell);
  return value instanceof CellProblem ? value.message.zh : value;
}

describe("a cell", () => {
  it.each([
    ["person.isVeteran", "是", true],
    ["person.isVeteran", 0, false],
    ["person.isVeteran", true, true],
    ["person.isVeteran", "", undefined],
    ["person.isVeteran", "不清楚", undefined],
    ["person.isVeteran", null, undefined],
    ["person.birthDate", "1999/6/1", day("1999-06-01")],
    ["person.birthDate", "19990601", day("1999-06-01")],
    ["person.birthDate", "1999年6月1日", day("1999-06-01")],
    ["person.birthDate", "1999-06-01 00:00:00", day("1999-06-01")],
    ["person.birthDate", new Date(Date.UTC(1999, 5, 1)), day("1999-06-01")],
    ["employment.employerKind", "民营企业", "private-enterprise"],
    ["person.grassrootsRoles", "village-cadre; village-party-secretary", ["village-cadre", "village-party-secretary"]],
    ["person.grassrootsRoles", "无", []],
    ["person.grassrootsRoles", ["village-cadre"], ["village-cadre"]],
    ["household.workingAgeMembers", "3.0", 3],
    ["household.workingAgeMembers", 3n, 3],
    ["residence.permanentPlace", 530128, "530128"],
    ["service.spells", '[{"from":"2020-08-01"}]', [{ from: day("2020-08-01"), to: null }]],
    ["service.spells", [{ from: new Date(Date.UTC(2020, 7, 1)), to: null }], [{ from: day("2020-08-01"), to: null }]],
    ["service.spells", '[{"from":"2020-08-01","to":null}]', [{ from: day("2020-08-01"), to: undefined }]],
  ])("%s from %s", (id, cell, expected) => {
    expect(read(id, cell)).toEqual(expected);
  });

  it.each([
    ["person.isVeteran", "maybe", "应填 true（是）或 false（否），现为“maybe”"],
    ["person.birthDate", "1999-02-30", "应填真实存在的日期，如 2020-08-01，现为“1999-02-30”"],
    ["household.workingAgeMembers", "三", "应填整数，现为“三”"],
    ["household.workingAgeMembers", "-1", expect.stringMatching(/^应在 0 到 .* 之间，现为“-1”$/)],
    ["residence.permanentPlace", "110103", "110103（崇文区）已撤销，请改用现行代码"],
    ["service.spells", "{", expect.stringMatching(/^应填 JSON 列表/)],
    ["service.spells", '[{"from":"x"}]', expect.stringMatching(/^\[0\]\.from 应填真实存在的日期/)],
  ])("%s refuses %j", (id, cell, expected) => {
    expect(read(id, cell)).toEqual(expected);
  });

  it("is read by the words of the table itself", () => {
    expect(read("employment.employerKind", "私企", { 私企: "private-enterprise" })).toBe("private-enterprise");
    expect(read("person.isVeteran", "当过兵", { 当过兵: "是" })).toBe(true);
  });

  it("comes to what a person's file comes to, over a made-up population", () => {
    for (let i = 0; i < 200; i++) {
      for (const [id, value] of Object.entries(personAt(i, { seed: 3 }))) {
        const fact = vocabulary.get(id);
        if (fact === undefined) throw new RangeError(id);
        const stated = writeFact(fact, value);
        expect(readFacts(vocabulary, { [id]: stated }).facts[id]).toEqual(value);
        const isList = fact.kind === "spellsFact" || fact.kind === "recordsFact";
        const cell = isList
          ? JSON.stringify(stated)
          : Array.isArray(stated)
            ? stated.join(";") || "无"
            : String(stated);
        expect(read(id, cell)).toEqual(value);
      }
    }
  });
});
