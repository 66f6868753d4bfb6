/** 基层激励各条的例子。 */
import { DAYS_PER_CARRY } from "@qiaoti/engine/language";
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  awardBeyondCap,
  awardCountedInTotal,
  awardOutsideBase,
  pooledAwardQuotas,
  rightsInServiceResults,
  titlePreference,
} from "./08-reward-at-front-line.ts";

const yearsOf = (n: number): number => n * 12 * DAYS_PER_CARRY;
const LONG = { "zm-2022/long-frontline-service": yearsOf(10) };
const TWO_YEARS_LESS = { "zm-2022/title-tenure-relief": yearsOf(2) };
const WEIGHED = { "zm-2022/8": "weighed" };
const REQUIRED = { "zm-2022/8": "all-required" };

/** Ten years at the front line are full on 2025-09-01. */
const townshipDoctor: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "service.spells": [{ from: "2015-09-01", frontline: true }],
  "employment.ownSpecialty": true,
  "employment.performanceOutstanding": true,
  "employment.assessments": [
    { date: "2023-12-31", grade: "qualified" },
    { date: "2024-12-31", grade: "excellent" },
  ],
};
const ON = "2025-09-01";

export const titlePreferenceCases = casesOf(titlePreference, {
  yes: [
    {
      name: "乡镇医生在一线正好满十年，放宽几年还没有定",
      on: ON,
      facts: townshipDoctor,
      parameters: LONG,
      amounts: ["open"],
    },
    {
      name: "省里定为放宽两年",
      on: ON,
      facts: townshipDoctor,
      parameters: { ...LONG, ...TWO_YEARS_LESS },
      amounts: [yearsOf(2)],
    },
    {
      name: "在一线二十年，放宽的还是两年",
      on: ON,
      facts: { ...townshipDoctor, "service.spells": [{ from: "2005-09-01", frontline: true }] },
      parameters: { ...LONG, ...TWO_YEARS_LESS },
      amounts: [yearsOf(2)],
    },
    { name: "采用逐项具备的口径", on: ON, facts: townshipDoctor, parameters: LONG, readings: REQUIRED },
    {
      name: "两段一线经历合计满十年",
      on: ON,
      facts: {
        ...townshipDoctor,
        "service.spells": [
          { from: "2008-01-01", to: "2012-12-31", frontline: true },
          { from: "2018-01-01", to: "2022-12-31", frontline: true },
          { from: "2023-01-01", frontline: false },
        ],
      },
      parameters: LONG,
    },
    {
      name: "在一线只有六年，评审机构综合衡量可以放宽",
      facts: {
        ...townshipDoctor,
        "service.spells": [{ from: "2019-08-01", frontline: true }],
        "title.grassrootsRecordWeighed": true,
      },
      parameters: { ...LONG, ...TWO_YEARS_LESS },
      readings: WEIGHED,
      amounts: [yearsOf(2)],
    },
  ],
  no: [
    { name: "差一天满十年", on: "2025-08-31", facts: townshipDoctor, parameters: LONG },
    {
      name: "不在一线工作",
      on: ON,
      facts: { ...townshipDoctor, "service.spells": [{ from: "2005-01-01", frontline: false }] },
      parameters: LONG,
    },
    { name: "改行做行政，不在本专业", on: ON, facts: { ...townshipDoctor, "employment.ownSpecialty": false } },
    { name: "业绩未认定突出", on: ON, facts: { ...townshipDoctor, "employment.performanceOutstanding": false } },
    {
      name: "有一年考核基本合格",
      on: ON,
      facts: {
        ...townshipDoctor,
        "employment.assessments": [
          { date: "2023-12-31", grade: "basically-qualified" },
          { date: "2024-12-31", grade: "excellent" },
        ],
      },
    },
    { name: "一次考核也没有", on: ON, facts: { ...townshipDoctor, "employment.assessments": [] } },
    { name: "不是专业技术人员", on: ON, facts: { ...townshipDoctor, "employment.isProfessionalTechnical": false } },
    {
      name: "各项都具备，评审机构综合衡量不予放宽",
      on: ON,
      facts: { ...townshipDoctor, "title.grassrootsRecordWeighed": false },
      parameters: LONG,
      readings: WEIGHED,
    },
  ],
  undetermined: [
    {
      name: "省里没有定多少年算长期",
      on: ON,
      facts: townshipDoctor,
      missing: ["zm-2022/long-frontline-service"],
    },
    {
      name: "业绩还没有认定",
      on: ON,
      facts: without(townshipDoctor, "employment.performanceOutstanding"),
      parameters: LONG,
      missing: ["employment.performanceOutstanding"],
    },
    {
      name: "工作经历没有报",
      on: ON,
      facts: without(townshipDoctor, "service.spells"),
      parameters: LONG,
      missing: ["service.spells"],
    },
    {
      name: "考核结果没有报",
      on: ON,
      facts: without(townshipDoctor, "employment.assessments"),
      parameters: LONG,
      missing: ["employment.assessments"],
    },
    {
      name: "按综合衡量的口径，评审机构还没有意见",
      on: ON,
      facts: townshipDoctor,
      parameters: LONG,
      readings: WEIGHED,
      missing: ["title.grassrootsRecordWeighed"],
    },
  ],
});

const healthCentre: CaseFacts = { "employer.kind": "public-institution", "employer.level": "township" };
const countyHospital: CaseFacts = { ...healthCentre, "employer.level": "county" };
const INCLUDED = { "zm-2022/7": "county-included" };
const BELOW_ONLY = { "zm-2022/7": "below-only" };

export const pooledAwardQuotasCases = casesOf(pooledAwardQuotas, {
  yes: [
    { name: "乡镇卫生院的名额，怎样统筹没有定", facts: healthCentre, holds: ["open", "open"] },
    {
      name: "乡镇卫生院的名额，县内调剂",
      facts: healthCentre,
      readings: { "zm-2022/9": "inside-county" },
      holds: ["yes", "no"],
    },
    {
      name: "乡镇卫生院的名额，由县整体安排",
      facts: healthCentre,
      readings: { "zm-2022/9": "per-county" },
      holds: ["no", "yes"],
    },
    { name: "县医院，按含县级的口径", facts: countyHospital, readings: INCLUDED },
    { name: "乡镇卫生院，按不含县级的口径", facts: healthCentre, readings: BELOW_ONLY },
  ],
  no: [
    { name: "县医院，按不含县级的口径", facts: countyHospital, readings: BELOW_ONLY },
    { name: "市属医院", facts: { ...healthCentre, "employer.level": "municipal" } },
    { name: "镇政府不是事业单位", facts: { ...healthCentre, "employer.kind": "party-government-organ" } },
  ],
  undetermined: [
    { name: "县医院，口径还没有采用", facts: countyHospital, missing: ["zm-2022/7"] },
    { name: "单位层级不明", facts: without(healthCentre, "employer.level"), missing: ["employer.level"] },
    { name: "单位类型不明", facts: without(healthCentre, "employer.kind"), missing: ["employer.kind"] },
  ],
});

const seedBreeder: CaseFacts = {
  "employer.inOwnershipPilot": true,
  "research.isServiceResult": true,
  "research.rightGranted": "ownership",
};

export const rightsInServiceResultsCases = casesOf(rightsInServiceResults, {
  yes: [
    { name: "试点农科所把新品种所有权赋予育种人，谁来选没有定", facts: seedBreeder, holds: ["open", "open"] },
    { name: "赋予长期使用权", facts: { ...seedBreeder, "research.rightGranted": "long-term-use" } },
    { name: "由单位选定权利", facts: seedBreeder, readings: { "zm-2022/10": "unit" }, holds: ["yes", "no"] },
    {
      name: "由科研人员选定权利",
      facts: seedBreeder,
      readings: { "zm-2022/10": "researcher" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "单位不在试点", facts: { ...seedBreeder, "employer.inOwnershipPilot": false } },
    { name: "业余发明，不是职务成果", facts: { ...seedBreeder, "research.isServiceResult": false } },
    { name: "单位不打算赋权", facts: { ...seedBreeder, "research.rightGranted": "none" } },
  ],
  undetermined: [
    {
      name: "单位是否试点不明",
      facts: without(seedBreeder, "employer.inOwnershipPilot"),
      missing: ["employer.inOwnershipPilot"],
    },
    {
      name: "是否职务成果不明",
      facts: without(seedBreeder, "research.isServiceResult"),
      missing: ["research.isServiceResult"],
    },
    {
      name: "赋予哪种权利还没有定",
      facts: without(seedBreeder, "research.rightGranted"),
      missing: ["research.rightGranted"],
    },
  ],
});

const rewardedResearcher: CaseFacts = {
  "research.isResearcher": true,
  "research.awardForm": "cash",
  "research.awardSource": "service-result-conversion",
};

const cashAward: CasesSpec = {
  yes: [{ name: "科研人员得到成果转化现金奖励", facts: rewardedResearcher }],
  no: [
    { name: "行政人员得奖", facts: { ...rewardedResearcher, "research.isResearcher": false } },
    { name: "奖励是股权", facts: { ...rewardedResearcher, "research.awardForm": "equity" } },
    { name: "年终奖，不是成果转化", facts: { ...rewardedResearcher, "research.awardSource": "other" } },
  ],
  undetermined: [
    {
      name: "奖励来源不明",
      facts: without(rewardedResearcher, "research.awardSource"),
      missing: ["research.awardSource"],
    },
    { name: "奖励形式不明", facts: without(rewardedResearcher, "research.awardForm"), missing: ["research.awardForm"] },
    {
      name: "是否科研人员不明",
      facts: without(rewardedResearcher, "research.isResearcher"),
      missing: ["research.isResearcher"],
    },
  ],
};

export const awardCountedInTotalCases = casesOf(awardCountedInTotal, cashAward);
export const awardBeyondCapCases = casesOf(awardBeyondCap, cashAward);
export const awardOutsideBaseCases = casesOf(awardOutsideBase, cashAward);
