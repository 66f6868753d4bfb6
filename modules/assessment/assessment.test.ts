/** An assessment as a whole: its four parts, its data, its receipts, and how answers are grouped. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { replay } from "@qiaoti/engine/decide";
import { day, type Situation } from "@qiaoti/engine/language";
import { fillings, ruleById } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assessmentData } from "./contract.ts";
import { present } from "./present.ts";
import { readReceipt } from "./read-receipt.ts";
import { readPerson } from "./situation.ts";
import { assess, type Standing } from "./use-cases/assess.ts";
import { groupOpenQuestions, subjectCanSay } from "./use-cases/group-open-questions.ts";
import { joinLevels } from "./use-cases/join-levels.ts";
import { boundToPlace, moveTo } from "./use-cases/move-to.ts";
import { weighReadings } from "./use-cases/weigh-readings.ts";
import { writePerson } from "./write-person.ts";

const folder = fileURLToPath(new URL("../../examples", import.meta.url));
const examples = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function person(name: string, on?: string): Situation {
  const read = readPerson(parse(readFileSync(`${folder}/${name}`, "utf8")), on === undefined ? {} : { on });
  if ("problems" in read) throw new RangeError(JSON.stringify(read.problems));
  return read.situation;
}

const ids = (part: readonly Standing[]): string[] => part.map((s) => s.determination.rule.id);

describe.each(examples)("%s", (name) => {
  const situation = person(name);
  const assessment = assess(situation);

  it("is assessed by the contract, every answer citing its clause", () => {
    const data = present(assessment, name);
    expect(assessmentData.safeParse(data).error).toBeUndefined();
    for (const answer of [...data.now, ...data.later, ...data.undecided, ...data.not]) {
      expect(answer.clause).not.toBe("");
      expect(answer.citations[0]).toBe(answer.rule);
      expect(answer.reasons.length).toBeGreaterThan(0);
      for (const reason of answer.reasons) expect([reason.zh, reason.en]).not.toContain("");
      expect(answer.missing.length > 0).toBe(answer.verdict === "undetermined");
    }
    for (const answer of data.later) expect(answer.becomes?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const answer of data.not) for (const reason of answer.reasons) expect(reason.holds).toBe("no");
  });

  it("has receipts that replay to the byte", () => {
    for (const answer of present(assessment).undecided.slice(0, 8).concat(present(assessment).now)) {
      const read = readReceipt(answer.receipt);
      if (!("receipt" in read)) throw new RangeError(`${answer.rule}: ${read.problem.en} ${read.path}`);
      expect(replay(read.receipt, ruleById, fillings)).toEqual({ same: true });
    }
  });

  it("is entitled on the foretold day, and not the day before", () => {
    const on = (asOf: number): string[] => ids(assess({ ...situation, asOf }).now);
    const foretold = assessment.later.map(({ determination: d, becoming }) => [d.rule.id, becoming?.day ?? 0] as const);
    expect(foretold.filter(([id, at]) => !on(at).includes(id))).toEqual([]);
    expect(foretold.filter(([id, at]) => on(at - 1).includes(id))).toEqual([]);
  });

  it("is written and read again without loss", () => {
    const again = readPerson(JSON.parse(JSON.stringify(writePerson(situation))));
    if ("problems" in again) throw new RangeError(JSON.stringify(again.problems));
    expect(again.situation.facts).toEqual(situation.facts);
    expect(again.situation.provenance).toEqual(situation.provenance);
  });

  it("shows each answer once, with the national ones under the local", () => {
    for (const part of [assessment.now, assessment.undecided, assessment.not]) {
      const joined = joinLevels(part);
      const shown = joined.flatMap((j) => [j.standing, ...j.carriesOut]);
      expect(ids(shown).sort()).toEqual(ids(part).sort());
    }
  });

  it("has each open answer under one question, the subject's own first", () => {
    const { fromSubject, fromOthers } = groupOpenQuestions(assessment.undecided);
    const grouped = [...fromSubject, ...fromOthers].flatMap((q) => q.standings);
    expect(ids(grouped).sort()).toEqual(ids(assessment.undecided).sort());
    for (const { missing, standings, touches } of fromSubject) {
      expect(subjectCanSay(missing, "person")).toBe(true);
      expect(touches).toBeGreaterThanOrEqual(joinLevels(standings).length);
      for (const s of standings) expect(s.determination.missing.map((m) => m.id)).toContain(missing.id);
    }
  });
});

describe("readings", () => {
  it("are weighed by what another option would make of the answer", () => {
    const standing = assess(person("graduate.yaml")).now.find((s) => s.determination.rule.id === "km-2020/7.1");
    if (standing === undefined) throw new RangeError("km-2020/7.1 should hold");
    const effects = weighReadings(standing.determination);
    expect(effects.map((e) => [e.reading.id, e.option, e.verdict])).toContainEqual([
      "km-2020/1",
      "every-clause",
      "undetermined",
    ]);
  });
});

describe("a household", () => {
  it("is spoken of in the answer to its member", () => {
    const found = assess(person("zero-employment-household.yaml"));
    const all = [...found.now, ...found.later, ...found.undecided, ...found.not];
    expect(all.some((s) => s.determination.rule.of === "household")).toBe(true);
  });
});

describe("a move", () => {
  it("knows only facts of the vocabulary as bound to a place", () => {
    for (const id of boundToPlace) expect(vocabulary.has(id), id).toBe(true);
  });

  it("takes the home along, forgets the old place, and puts what is known of the new one over it", () => {
    const from: Situation = {
      asOf: day("2025-08-01"),
      region: "530128",
      facts: {
        "residence.permanentPlace": "530128",
        "employment.workplaceHardshipRemote": true,
        "area.urbanResidentPopulation": 100,
        "person.isVeteran": true,
      },
      provenance: { "residence.permanentPlace": { source: "register" } },
    };
    const { situation, changed, dropped } = moveTo(from, "120000", {
      facts: { "employment.workplaceFrontline": false },
    });
    expect(situation.facts).toEqual({
      "residence.permanentPlace": "120000",
      "person.isVeteran": true,
      "employment.workplaceFrontline": false,
    });
    expect(situation.provenance).toEqual({});
    expect(changed).toEqual(["residence.permanentPlace"]);
    expect(dropped).toEqual(["employment.workplaceHardshipRemote", "area.urbanResidentPopulation"]);
  });
});
