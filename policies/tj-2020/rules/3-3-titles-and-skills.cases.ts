/** 三（三）各条的例子。 */
import { type CaseFacts, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  fourHonoursToSeniorEngineer,
  leadingTalentException,
  professionalsToSkillEvaluation,
  qualificationAsTitle,
  skilledToEngineering,
} from "./3-3-titles-and-skills.ts";

const builder: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "title.qualificationHeld": true,
  "title.qualificationInMapping": true,
};

const mappingCases = casesOf(qualificationAsTitle, {
  yes: [{ name: "建造师的资格列在对应目录上", facts: builder }],
  no: [
    { name: "资格不在对应目录上", facts: { ...builder, "title.qualificationInMapping": false } },
    { name: "没有职业资格", facts: { ...builder, "title.qualificationHeld": false } },
    { name: "不从事专业技术工作", facts: { ...builder, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "不知道资格是否列入目录",
      facts: without(builder, "title.qualificationInMapping"),
      missing: ["title.qualificationInMapping"],
    },
    {
      name: "没有说是否持有资格",
      facts: without(builder, "title.qualificationHeld"),
      missing: ["title.qualificationHeld"],
    },
  ],
});

const fitter: CaseFacts = { "skill.grade": "senior-worker", "title.field": "engineering" };

const skilledCases = casesOf(skilledToEngineering, {
  yes: [
    { name: "钳工恰为高级工", facts: fitter },
    { name: "数控高级技师", facts: { ...fitter, "skill.grade": "senior-technician" } },
  ],
  no: [
    { name: "中级工还差一级", facts: { ...fitter, "skill.grade": "intermediate-worker" } },
    { name: "高级工从事农业", facts: { ...fitter, "title.field": "agriculture" } },
  ],
  undetermined: [
    { name: "没有说技能等级", facts: without(fitter, "skill.grade"), missing: ["skill.grade"] },
    { name: "没有说专业领域", facts: without(fitter, "title.field"), missing: ["title.field"] },
  ],
});

const engineer: CaseFacts = { "employment.isProfessionalTechnical": true, "title.field": "engineering" };
const healthTechnician: CaseFacts = { ...engineer, "title.field": "health" };
const ANY_FIELD = { "tj-2020/9": "any-field" };

const evaluationCases = casesOf(professionalsToSkillEvaluation, {
  yes: [
    { name: "机电工程师参加技能评价", facts: engineer },
    { name: "检验技师，读作不限领域", facts: healthTechnician, readings: ANY_FIELD },
  ],
  no: [
    { name: "检验技师，按默认读法限于工程", facts: healthTechnician },
    {
      name: "不是专业技术人员，读作不限领域也不行",
      facts: { ...engineer, "employment.isProfessionalTechnical": false },
      readings: ANY_FIELD,
    },
  ],
  undetermined: [
    { name: "没有说专业领域", facts: without(engineer, "title.field"), missing: ["title.field"] },
    {
      name: "没有说是否专业技术人员",
      facts: without(engineer, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const master: CaseFacts = { "skill.isHighSkilledLeading": true, "title.outstandingContribution": true };

const leadingCases = casesOf(leadingTalentException, {
  yes: [{ name: "高技能领军人才，评审机构认定贡献突出", facts: master }],
  no: [
    { name: "贡献没有被认定为突出", facts: { ...master, "title.outstandingContribution": false } },
    { name: "不是高技能领军人才", facts: { ...master, "skill.isHighSkilledLeading": false } },
  ],
  undetermined: [
    {
      name: "评审机构还没有认定贡献",
      facts: without(master, "title.outstandingContribution"),
      missing: ["title.outstandingContribution"],
    },
    {
      name: "没有说是否领军人才",
      facts: without(master, "skill.isHighSkilledLeading"),
      missing: ["skill.isHighSkilledLeading"],
    },
  ],
});

const honourCases = casesOf(fourHonoursToSeniorEngineer, {
  yes: [
    { name: "海河工匠，可进入破格评审", facts: { "skill.awards": ["haihe-craftsman"] }, holds: ["yes", "no"] },
    { name: "中华技能大奖获得者", facts: { "skill.awards": ["china-skills-award"] } },
    { name: "国家级技能大师工作室带头人", facts: { "skill.awards": ["national-studio-leader"] } },
    {
      name: "全国技术能手，机关读作直接认定",
      facts: { "skill.awards": ["national-technical-expert"] },
      readings: { "tj-2020/10": "recognition" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "春城首席技师不在四项之内", facts: { "skill.awards": ["spring-city-chief-technician"] } },
    { name: "没有称号", facts: { "skill.awards": [] } },
  ],
  undetermined: [{ name: "没有说有什么称号", facts: {}, missing: ["skill.awards"] }],
});

export const cases: readonly RuleCase[] = [
  ...mappingCases,
  ...skilledCases,
  ...evaluationCases,
  ...leadingCases,
  ...honourCases,
];
