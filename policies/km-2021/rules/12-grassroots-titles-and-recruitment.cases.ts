/** 基层职称和专项招录的用例。 */
import { DAYS_PER_CARRY } from "@qiaoti/engine/language";
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  exceptionalReview,
  firstTitleEarlier,
  priorityForRuralService,
  specialRecruitment,
  titleWithoutHardLimits,
} from "./12-grassroots-titles-and-recruitment.ts";

const BOTH_PLACES = { "km-2021/5": "both" };

const agronomist: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "employment.workplaceHardshipRemote": true,
  "employment.workplaceFrontline": false,
  "title.isApplying": true,
};
const inBothPlaces: CaseFacts = { ...agronomist, "employment.workplaceFrontline": true };

export const titleWithoutHardLimitsCases = casesOf(titleWithoutHardLimits, {
  yes: [
    { name: "东川山区的农艺师，申报职称", facts: agronomist },
    {
      name: "基层一线的农艺师，不在艰苦边远地区",
      facts: { ...agronomist, "employment.workplaceHardshipRemote": false, "employment.workplaceFrontline": true },
    },
    { name: "口径要两样都符合，他两样都符合", facts: inBothPlaces, readings: BOTH_PLACES },
  ],
  no: [
    { name: "口径要两样都符合，他只在艰苦边远地区", facts: agronomist, readings: BOTH_PLACES },
    { name: "市区单位的农艺师", facts: { ...agronomist, "employment.workplaceHardshipRemote": false } },
    { name: "没有申报职称", facts: { ...agronomist, "title.isApplying": false } },
    { name: "行政人员", facts: { ...agronomist, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "工作地的情况都不清楚",
      facts: without(agronomist, "employment.workplaceHardshipRemote", "employment.workplaceFrontline"),
      missing: ["employment.workplaceHardshipRemote", "employment.workplaceFrontline"],
    },
    { name: "申不申报没有说", facts: without(agronomist, "title.isApplying"), missing: ["title.isApplying"] },
    {
      name: "是不是专业技术人才不清楚",
      facts: without(agronomist, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const villageDoctor: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "employment.workplaceHardshipRemote": true,
  "employment.workplaceFrontline": false,
  "title.outstandingContribution": true,
};
const cityDoctor: CaseFacts = { ...villageDoctor, "employment.workplaceHardshipRemote": false };
const ANY_PROFESSIONAL = { "km-2021/8": "any" };

export const exceptionalReviewCases = casesOf(exceptionalReview, {
  yes: [
    { name: "山区卫生院医生，评委会认定突出贡献", facts: villageDoctor },
    {
      name: "口径两样都要，她两样都符合",
      facts: { ...villageDoctor, "employment.workplaceFrontline": true },
      readings: BOTH_PLACES,
    },
    { name: "市区医生有突出贡献，口径不限地方", facts: cityDoctor, readings: ANY_PROFESSIONAL },
  ],
  no: [
    { name: "市区医生有突出贡献", facts: cityDoctor },
    { name: "口径两样都要，她只在艰苦边远地区", facts: villageDoctor, readings: BOTH_PLACES },
    { name: "评委会认定没有突出贡献", facts: { ...villageDoctor, "title.outstandingContribution": false } },
    {
      name: "不是专业技术人才，口径不限地方",
      facts: { ...villageDoctor, "employment.isProfessionalTechnical": false },
      readings: ANY_PROFESSIONAL,
    },
  ],
  undetermined: [
    {
      name: "评委会还没有认定",
      facts: without(villageDoctor, "title.outstandingContribution"),
      missing: ["title.outstandingContribution"],
    },
    {
      name: "是不是专业技术人才不清楚",
      facts: without(villageDoctor, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const teacher: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "employment.sector": "primary-secondary-education",
  "title.isApplying": true,
  "title.rankApplied": "associate",
  "service.spells": [
    { from: "2008-09-01", to: "2023-08-31", rural: false },
    { from: "2023-09-01", to: "2024-08-31", rural: true },
    { from: "2024-09-01", rural: false },
  ],
};
const ruralSince = (from: string, to?: string): CaseFacts => ({
  "service.spells": [
    to === undefined ? { from, rural: true } : { from, to, rural: true },
    { from: "2010-07-01", to: "2015-06-30", rural: false },
  ],
});
const MORE = { "km-2021/7": "more" };

export const priorityForRuralServiceCases = casesOf(priorityForRuralService, {
  yes: [
    { name: "市区教师下乡支教正好一年，申报副高，怎样优先没有定", facts: teacher, holds: ["open", "open"] },
    { name: "到今天正好一年，正好算", facts: { ...teacher, ...ruralSince("2024-08-01") } },
    { name: "卫生人员申报正高", facts: { ...teacher, "employment.sector": "health", "title.rankApplied": "senior" } },
    { name: "列明的其他重点领域", facts: { ...teacher, "employment.sector": "other-key-field" } },
    {
      name: "口径要多于一年，他多了一天",
      facts: { ...teacher, ...ruralSince("2024-07-31") },
      readings: MORE,
    },
    {
      name: "口径按排名优先",
      facts: teacher,
      readings: { "km-2021/7-priority": "ranking" },
      holds: ["yes", "no"],
    },
    {
      name: "口径按同等优先",
      facts: teacher,
      readings: { "km-2021/7-priority": "tie-break" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "到今天差一天满一年", facts: { ...teacher, ...ruralSince("2024-08-02") } },
    { name: "正好一年，口径要多于一年", facts: { ...teacher, ...ruralSince("2024-08-01") }, readings: MORE },
    { name: "申报中级", facts: { ...teacher, "title.rankApplied": "intermediate" } },
    { name: "没有申报", facts: { ...teacher, "title.isApplying": false } },
    { name: "文化单位的人员", facts: { ...teacher, "employment.sector": "other" } },
    { name: "行政人员", facts: { ...teacher, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    { name: "服务经历没有报", facts: without(teacher, "service.spells"), missing: ["service.spells"] },
    {
      name: "一段经历在不在农村基层没有写",
      facts: { ...teacher, "service.spells": [{ from: "2020-09-01" }] },
      missing: ["service.spells"],
    },
    { name: "申报哪一级没有说", facts: without(teacher, "title.rankApplied"), missing: ["title.rankApplied"] },
    { name: "在哪个行业没有说", facts: without(teacher, "employment.sector"), missing: ["employment.sector"] },
    { name: "申不申报没有说", facts: without(teacher, "title.isApplying"), missing: ["title.isApplying"] },
    {
      name: "是不是专业技术人才不清楚",
      facts: without(teacher, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const youngEngineer: CaseFacts = {
  "education.graduation": "regular-college",
  "employment.workplaceHardshipRemote": false,
  "employment.workplaceFrontline": true,
  "employment.workplaceLevel": "township",
  "title.isFirstApplication": true,
};
const inHardshipCountySeat: CaseFacts = {
  ...youngEngineer,
  "employment.workplaceHardshipRemote": true,
  "employment.workplaceFrontline": false,
  "employment.workplaceLevel": "county",
};
const ONE_YEAR = 12 * DAYS_PER_CARRY;
const ONLY_FRONTLINE = { "km-2021/6": "frontline" };

export const firstTitleEarlierCases = casesOf(firstTitleEarlier, {
  yes: [
    { name: "水利专业毕业生在乡镇一线，首次申报，提前一年", facts: youngEngineer, amounts: [ONE_YEAR] },
    { name: "在街道一线工作", facts: { ...youngEngineer, "employment.workplaceLevel": "subdistrict" } },
    { name: "在村里工作", facts: { ...youngEngineer, "employment.workplaceLevel": "village-community" } },
    {
      name: "在艰苦边远的县城，口径乡镇只限定一线，也是一年",
      facts: inHardshipCountySeat,
      readings: ONLY_FRONTLINE,
      amounts: [ONE_YEAR],
    },
    { name: "在乡镇一线，口径乡镇只限定一线", facts: youngEngineer, readings: ONLY_FRONTLINE },
    {
      name: "两样都要，他在艰苦边远乡镇的一线，占两样也只有一年",
      facts: { ...youngEngineer, "employment.workplaceHardshipRemote": true },
      readings: BOTH_PLACES,
      amounts: [ONE_YEAR],
    },
  ],
  no: [
    { name: "在艰苦边远的县城", facts: inHardshipCountySeat },
    { name: "在县城的一线", facts: { ...youngEngineer, "employment.workplaceLevel": "county" } },
    { name: "两样都要，他只在一线", facts: youngEngineer, readings: BOTH_PLACES },
    {
      name: "两样都要且乡镇只限定一线，他在县城",
      facts: { ...inHardshipCountySeat, "employment.workplaceFrontline": true },
      readings: { ...BOTH_PLACES, ...ONLY_FRONTLINE },
    },
    {
      name: "乡镇工作，但不在一线也不在艰苦边远地区",
      facts: { ...youngEngineer, "employment.workplaceFrontline": false },
    },
    { name: "自考本科", facts: { ...youngEngineer, "education.graduation": "other-higher" } },
    { name: "已经有助理级职称，不是首次", facts: { ...youngEngineer, "title.isFirstApplication": false } },
  ],
  undetermined: [
    {
      name: "工作地点的层级没有说",
      facts: without(youngEngineer, "employment.workplaceLevel"),
      missing: ["employment.workplaceLevel"],
    },
    {
      name: "是不是首次申报没有说",
      facts: without(youngEngineer, "title.isFirstApplication"),
      missing: ["title.isFirstApplication"],
    },
    {
      name: "在不在一线没有说",
      facts: without(youngEngineer, "employment.workplaceFrontline"),
      missing: ["employment.workplaceFrontline"],
    },
    {
      name: "学历没有说",
      facts: without(youngEngineer, "education.graduation"),
      missing: ["education.graduation"],
    },
  ],
});

const neither: CaseFacts = { "programme.served": [], "person.grassrootsRoles": [], "person.isVeteran": false };

export const specialRecruitmentCases = casesOf(specialRecruitment, {
  yes: [
    { name: "三支一扶期满的大学生", facts: { ...neither, "programme.served": ["three-supports"] } },
    { name: "特岗教师", facts: { ...neither, "programme.served": ["rural-special-post-teacher"] } },
    { name: "西部计划志愿者", facts: { ...neither, "programme.served": ["western-volunteer"] } },
    { name: "社区工作者", facts: { ...neither, "person.grassrootsRoles": ["community-worker"] } },
    { name: "退役士兵", facts: { ...neither, "person.isVeteran": true } },
  ],
  no: [{ name: "三样都不是的毕业生", facts: neither }],
  undetermined: [
    { name: "参加过什么项目没有说", facts: without(neither, "programme.served"), missing: ["programme.served"] },
    {
      name: "在村里担任什么没有说",
      facts: without(neither, "person.grassrootsRoles"),
      missing: ["person.grassrootsRoles"],
    },
    { name: "是不是退役军人没有说", facts: without(neither, "person.isVeteran"), missing: ["person.isVeteran"] },
  ],
});
