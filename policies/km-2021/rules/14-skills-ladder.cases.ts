/** 技能人才上升的用例。 */
import type { Rule } from "@qiaoti/engine/language";
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  allowanceOfChiefTechnicians,
  exceptionalPromotion,
  fundsOfChiefTechnicians,
  intermediateClassAsSecondary,
  mechanismsForTopTechnicians,
  seniorClassAsCollege,
  seniorTechnicianToSeniorEngineer,
  seniorWorkerToAssistant,
  technicianClassAsBachelor,
  technicianToEngineer,
} from "./14-skills-ladder.ts";

type SchoolClass = NonNullable<CaseFacts["skill.technicalSchoolClass"]>;

/** Each class counts as its own schooling, and no other. */
function classCases(rule: Rule, own: SchoolClass, other: SchoolClass): readonly RuleCase[] {
  const graduate: CaseFacts = { "skill.technicalSchoolClass": own, "title.fieldCorresponds": true };
  return casesOf(rule, {
    yes: [{ name: "技师学院毕业，申报的专业对应", facts: graduate }],
    no: [
      { name: "申报的专业不对应", facts: { ...graduate, "title.fieldCorresponds": false } },
      { name: "毕业的是另一类班", facts: { ...graduate, "skill.technicalSchoolClass": other } },
      { name: "不是技工院校毕业", facts: { ...graduate, "skill.technicalSchoolClass": "none" } },
    ],
    undetermined: [
      {
        name: "毕业的班次没有说",
        facts: without(graduate, "skill.technicalSchoolClass"),
        missing: ["skill.technicalSchoolClass"],
      },
      {
        name: "专业对不对应没有确认",
        facts: without(graduate, "title.fieldCorresponds"),
        missing: ["title.fieldCorresponds"],
      },
    ],
  });
}

export const intermediateClassAsSecondaryCases = classCases(
  intermediateClassAsSecondary,
  "intermediate-worker",
  "senior-worker",
);
export const seniorClassAsCollegeCases = classCases(seniorClassAsCollege, "senior-worker", "technician");
export const technicianClassAsBachelorCases = classCases(technicianClassAsBachelor, "technician", "senior-worker");

type Grade = NonNullable<CaseFacts["skill.grade"]>;

/** One step of the ladder, on 1 August 2025: `years` after the award of `grade`, as the national opinion of November 2018 sets them. */
function ladderCases(
  rule: Rule,
  step: { grade: Grade; below: Grade; above: Grade; years: number; parameter: string },
): readonly RuleCase[] {
  const awardYear = 2025 - step.years;
  const exactly = `${awardYear}-08-01`;
  const oneDayShort = `${awardYear}-08-02`;
  const welder: CaseFacts = {
    "skill.grade": step.grade,
    "skill.gradeAwardedOn": exactly,
    "skill.earlierGrades": [{ date: "2012-05-20", grade: step.below }],
    "service.spells": [{ from: oneDayShort }],
    "title.fieldCorresponds": true,
  };
  const lately: CaseFacts = { ...welder, "skill.gradeAwardedOn": oneDayShort };
  const promoted: CaseFacts = {
    ...welder,
    "skill.grade": step.above,
    "skill.gradeAwardedOn": "2025-06-01",
    "skill.earlierGrades": [{ date: exactly, grade: step.grade }],
  };
  const ALL_SERVICE = { "km-2021/11": "total-service" };
  return casesOf(rule, {
    yes: [
      { name: "取得等级到今天正好满年限的焊工", facts: welder },
      { name: "等级更高，满年限", facts: { ...welder, "skill.grade": step.above } },
      { name: "刚升到更高等级，但原等级早满年限", facts: promoted },
      {
        name: "口径算全部工龄，刚取得等级但工龄正好够",
        facts: { ...lately, "service.spells": [{ from: exactly }] },
        readings: ALL_SERVICE,
      },
    ],
    no: [
      { name: "取得等级到今天差一天满年限", facts: lately },
      { name: "口径算全部工龄，工龄差一天", facts: welder, readings: ALL_SERVICE },
      { name: "等级还差一级", facts: { ...welder, "skill.grade": step.below } },
      {
        name: "刚升到更高等级，原等级差一天满年限",
        facts: { ...promoted, "skill.earlierGrades": [{ date: oneDayShort, grade: step.grade }] },
      },
      {
        name: "刚升到更高等级，以前只有更低的等级",
        facts: { ...promoted, "skill.earlierGrades": [{ date: "2012-05-20", grade: step.below }] },
      },
      { name: "申报的专业不对应", facts: { ...welder, "title.fieldCorresponds": false } },
    ],
    undetermined: [
      {
        name: "取得等级的日期没有说",
        facts: without(welder, "skill.gradeAwardedOn"),
        missing: ["skill.gradeAwardedOn"],
      },
      {
        name: "刚升到更高等级，以前的等级没有说",
        facts: without(promoted, "skill.earlierGrades"),
        missing: ["skill.earlierGrades"],
      },
      { name: "技能等级没有说", facts: without(welder, "skill.grade"), missing: ["skill.grade"] },
      {
        name: "口径算全部工龄，工作经历没有报",
        facts: without(welder, "service.spells"),
        readings: ALL_SERVICE,
        missing: ["service.spells"],
      },
      {
        name: "专业对不对应没有确认",
        facts: without(welder, "title.fieldCorresponds"),
        missing: ["title.fieldCorresponds"],
      },
      { name: "国家规定年限以前", on: "2018-11-29", facts: welder, missing: [step.parameter] },
    ],
  });
}

export const seniorWorkerToAssistantCases = ladderCases(seniorWorkerToAssistant, {
  grade: "senior-worker",
  below: "intermediate-worker",
  above: "technician",
  years: 2,
  parameter: "km-2021/senior-worker-years",
});
export const technicianToEngineerCases = ladderCases(technicianToEngineer, {
  grade: "technician",
  below: "senior-worker",
  above: "senior-technician",
  years: 3,
  parameter: "km-2021/technician-years",
});
export const seniorTechnicianToSeniorEngineerCases = ladderCases(seniorTechnicianToSeniorEngineer, {
  grade: "senior-technician",
  below: "technician",
  above: "special-grade-technician",
  years: 4,
  parameter: "km-2021/senior-technician-years",
});

export const mechanismsForTopTechniciansCases = casesOf(mechanismsForTopTechnicians, {
  yes: [
    { name: "规模以上机床厂，必须还是鼓励没有定", facts: { "employer.isAboveScale": true }, holds: ["open", "open"] },
    {
      name: "口径必须建立",
      facts: { "employer.isAboveScale": true },
      readings: { "km-2021/12": "must" },
      holds: ["yes", "no"],
    },
    {
      name: "口径只是鼓励",
      facts: { "employer.isAboveScale": true },
      readings: { "km-2021/12": "encouraged" },
      holds: ["no", "yes"],
    },
  ],
  no: [{ name: "街边的小修理厂", facts: { "employer.isAboveScale": false } }],
  undetermined: [{ name: "规模没有报", missing: ["employer.isAboveScale"] }],
});

const chief: CaseFacts = { "skill.awards": ["spring-city-chief-technician"] };

/** Funds and allowance go to the same people, each by its own standard. */
const chiefTechnicians = (standard: string, fen: number): CasesSpec => ({
  yes: [
    { name: "入选春城首席技师的钳工，标准还没有定", facts: chief, amounts: ["open"] },
    { name: `标准定为${fen / 100}元`, facts: chief, parameters: { [standard]: fen }, amounts: [fen] },
    {
      name: "又是全国技术能手，数额不变",
      facts: { "skill.awards": ["spring-city-chief-technician", "national-technical-expert"] },
      parameters: { [standard]: fen },
      amounts: [fen],
    },
  ],
  no: [
    { name: "全国技术能手，但没有入选春城首席技师", facts: { "skill.awards": ["national-technical-expert"] } },
    { name: "没有任何称号", facts: { "skill.awards": [] } },
  ],
  undetermined: [{ name: "获奖情况没有报", missing: ["skill.awards"] }],
});

export const fundsOfChiefTechniciansCases = casesOf(
  fundsOfChiefTechnicians,
  chiefTechnicians("km-2021/chief-technician-funds", 5_000_000),
);
export const allowanceOfChiefTechniciansCases = casesOf(
  allowanceOfChiefTechnicians,
  chiefTechnicians("km-2021/chief-technician-allowance", 100_000),
);

const champion: CaseFacts = { "skill.isHighSkilledLeading": true, "skill.awards": ["china-skills-award"] };

export const exceptionalPromotionCases = casesOf(exceptionalPromotion, {
  yes: [
    { name: "中华技能大奖得主，高技能领军人才", facts: champion },
    { name: "全国技术能手", facts: { ...champion, "skill.awards": ["national-technical-expert"] } },
    { name: "其他国家级奖项", facts: { ...champion, "skill.awards": ["other-national"] } },
    { name: "其他省级奖项", facts: { ...champion, "skill.awards": ["other-provincial"] } },
    { name: "天津来的海河工匠", facts: { ...champion, "skill.awards": ["haihe-craftsman"] } },
  ],
  no: [
    { name: "领军人才，只有市级称号", facts: { ...champion, "skill.awards": ["spring-city-chief-technician"] } },
    { name: "有国家级奖，没有认定为领军人才", facts: { ...champion, "skill.isHighSkilledLeading": false } },
  ],
  undetermined: [
    { name: "获奖情况没有报", facts: without(champion, "skill.awards"), missing: ["skill.awards"] },
    {
      name: "领军人才的认定不清楚",
      facts: without(champion, "skill.isHighSkilledLeading"),
      missing: ["skill.isHighSkilledLeading"],
    },
  ],
});
