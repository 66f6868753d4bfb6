/** 评价激励的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { cashAwardOutsideCap, grassrootsRecordCounts, tieGoesToGrassroots } from "./13-rewards.ts";

const breeder: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.isProfessionalTechnical": true,
  "person.grassrootsVentureRecord": ["transferred-results"],
};

export const grassrootsRecordCountsCases = casesOf(grassrootsRecordCounts, {
  yes: [
    { name: "农科院育种员把新品种推广到寻甸", facts: breeder },
    {
      name: "大学教师在禄劝办过合作社",
      facts: { ...breeder, "person.grassrootsVentureRecord": ["innovated-or-founded"] },
    },
  ],
  no: [
    { name: "没有基层转化或创业经历", facts: { ...breeder, "person.grassrootsVentureRecord": [] } },
    { name: "民营企业的技术员", facts: { ...breeder, "employment.employerKind": "private-enterprise" } },
    { name: "事业单位的管理人员", facts: { ...breeder, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "基层经历没有报",
      facts: without(breeder, "person.grassrootsVentureRecord"),
      missing: ["person.grassrootsVentureRecord"],
    },
    {
      name: "单位类型没有报",
      facts: without(breeder, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
    {
      name: "是不是专业技术人员没有报",
      facts: without(breeder, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const countyTeacher: CaseFacts = {
  "employment.isGrassrootsTalent": true,
  "talent.awardApplication": "talent-award",
  "talent.awardEqualConditions": true,
};

export const tieGoesToGrassrootsCases = casesOf(tieGoesToGrassroots, {
  yes: [
    { name: "乡镇教师申报省级人才奖，评委认为条件相同", facts: countyTeacher },
    { name: "申报市级科技计划", facts: { ...countyTeacher, "talent.awardApplication": "science-programme" } },
  ],
  no: [
    { name: "评委认为条件不相同", facts: { ...countyTeacher, "talent.awardEqualConditions": false } },
    { name: "没有申报", facts: { ...countyTeacher, "talent.awardApplication": "none" } },
    { name: "不是基层人才", facts: { ...countyTeacher, "employment.isGrassrootsTalent": false } },
  ],
  undetermined: [
    {
      name: "评委还没有比较",
      facts: without(countyTeacher, "talent.awardEqualConditions"),
      missing: ["talent.awardEqualConditions"],
    },
    {
      name: "申报什么没有说",
      facts: without(countyTeacher, "talent.awardApplication"),
      missing: ["talent.awardApplication"],
    },
    {
      name: "算不算基层人才不清楚",
      facts: without(countyTeacher, "employment.isGrassrootsTalent"),
      missing: ["employment.isGrassrootsTalent"],
    },
  ],
});

const chemist: CaseFacts = {
  "research.isResearcher": true,
  "research.awardForm": "cash",
  "research.awardSource": "service-result-conversion",
};
const ISSUED = { "km-2021/cash-award-method-issued": true };
const NOT_ISSUED = { "km-2021/cash-award-method-issued": false };
const NOW = { "km-2021/19": "now" };

export const cashAwardOutsideCapCases = casesOf(cashAwardOutsideCap, {
  yes: [
    { name: "化工所研究员得到专利转让现金奖励，本市办法已出台", facts: chemist, parameters: ISSUED },
    { name: "口径现在就执行，不等办法", facts: chemist, readings: NOW },
  ],
  no: [
    { name: "本市办法还没有出台", facts: chemist, parameters: NOT_ISSUED },
    { name: "奖励是股权", facts: { ...chemist, "research.awardForm": "equity" }, readings: NOW },
    { name: "奖励来自论文发表", facts: { ...chemist, "research.awardSource": "other" }, readings: NOW },
    { name: "行政人员，不是科研人员", facts: { ...chemist, "research.isResearcher": false }, readings: NOW },
  ],
  undetermined: [
    { name: "办法出没出台没有设定", facts: chemist, missing: ["km-2021/cash-award-method-issued"] },
    {
      name: "奖励形式没有报",
      facts: without(chemist, "research.awardForm"),
      readings: NOW,
      missing: ["research.awardForm"],
    },
    {
      name: "奖励来源没有报",
      facts: without(chemist, "research.awardSource"),
      readings: NOW,
      missing: ["research.awardSource"],
    },
    {
      name: "是不是科研人员没有报",
      facts: without(chemist, "research.isResearcher"),
      readings: NOW,
      missing: ["research.isResearcher"],
    },
  ],
});
