/** 基层发展空间各条的例子。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  freeMovementOfProfessionals,
  higherStartingWage,
  rankPromotion,
  shareOfHigherPosts,
  townshipWorkAllowance,
  wayToTitles,
} from "./07-room-to-grow-at-grassroots.ts";

const newTeacher: CaseFacts = {
  "education.graduation": "regular-college",
  "employment.employerKind": "public-institution",
  "employment.workplaceHardshipRemote": false,
};
const HARDSHIP_ONLY = { "zm-2022/6": "hardship-only" };

export const higherStartingWageCases = casesOf(higherStartingWage, {
  yes: [
    { name: "本科毕业到县里中学任教，高定多少没有录入", facts: newTeacher, amounts: ["open"] },
    {
      name: "高定的部分录入为每月二百元",
      facts: newTeacher,
      parameters: { "zm-2022/starting-wage-rise-month": 20_000 },
      amounts: [20_000],
    },
    {
      name: "自考本科到镇政府工作",
      facts: {
        ...newTeacher,
        "education.graduation": "other-higher",
        "employment.employerKind": "party-government-organ",
      },
    },
    {
      name: "在艰苦边远地区工作，按只限艰苦边远地区的口径",
      facts: { ...newTeacher, "employment.workplaceHardshipRemote": true },
      readings: HARDSHIP_ONLY,
      parameters: { "zm-2022/starting-wage-rise-month": 20_000 },
      amounts: [20_000],
    },
    { name: "工作地是否艰苦边远不明，默认口径不看", facts: without(newTeacher, "employment.workplaceHardshipRemote") },
  ],
  no: [
    { name: "中专毕业", facts: { ...newTeacher, "education.graduation": "secondary-vocational" } },
    { name: "到民营企业工作", facts: { ...newTeacher, "employment.employerKind": "private-enterprise" } },
    { name: "不在艰苦边远地区，按只限艰苦边远地区的口径", facts: newTeacher, readings: HARDSHIP_ONLY },
  ],
  undetermined: [
    { name: "学历不明", facts: without(newTeacher, "education.graduation"), missing: ["education.graduation"] },
    {
      name: "单位类型不明",
      facts: without(newTeacher, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
    {
      name: "按只限艰苦边远地区的口径，工作地情况不明",
      facts: without(newTeacher, "employment.workplaceHardshipRemote"),
      readings: HARDSHIP_ONLY,
      missing: ["employment.workplaceHardshipRemote"],
    },
  ],
});

const townshipNurse: CaseFacts = {
  "employment.unitLevel": "township",
  "employment.employerKind": "public-institution",
};

export const townshipWorkAllowanceCases = casesOf(townshipWorkAllowance, {
  yes: [
    { name: "乡镇卫生院护士，补贴标准还没有定", facts: townshipNurse, amounts: ["open"] },
    { name: "镇政府工作人员", facts: { ...townshipNurse, "employment.employerKind": "party-government-organ" } },
    {
      name: "补贴标准由省里定下后",
      facts: townshipNurse,
      parameters: { "zm-2022/township-allowance-month": 30_000 },
      amounts: [30_000],
    },
  ],
  no: [
    { name: "调到县医院", facts: { ...townshipNurse, "employment.unitLevel": "county" } },
    { name: "街道单位不是乡镇单位", facts: { ...townshipNurse, "employment.unitLevel": "subdistrict" } },
    { name: "镇上的民营企业职工", facts: { ...townshipNurse, "employment.employerKind": "private-enterprise" } },
  ],
  undetermined: [
    { name: "单位层级不明", facts: without(townshipNurse, "employment.unitLevel"), missing: ["employment.unitLevel"] },
    {
      name: "单位类型不明",
      facts: without(townshipNurse, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
  ],
});

const manager: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.unitLevel": "township",
  "employment.postCategory": "management",
};
const INCLUDED = { "zm-2022/7": "county-included" };
const BELOW_ONLY = { "zm-2022/7": "below-only" };
const countyManager: CaseFacts = { ...manager, "employment.unitLevel": "county" };

export const rankPromotionCases = casesOf(rankPromotion, {
  yes: [
    { name: "乡镇文化站的管理岗人员，两种口径都可以", facts: manager },
    { name: "县级单位，按含县级的口径", facts: countyManager, readings: INCLUDED },
    { name: "乡镇单位，按不含县级的口径", facts: manager, readings: BELOW_ONLY },
  ],
  no: [
    { name: "县级单位，按不含县级的口径", facts: countyManager, readings: BELOW_ONLY },
    { name: "市级单位，两种口径都不可以", facts: { ...manager, "employment.unitLevel": "municipal" } },
    { name: "专业技术岗", facts: { ...manager, "employment.postCategory": "professional-technical" } },
    { name: "镇政府公务员", facts: { ...manager, "employment.employerKind": "party-government-organ" } },
  ],
  undetermined: [
    { name: "县级单位，口径还没有采用", facts: countyManager, missing: ["zm-2022/7"] },
    { name: "单位层级不明", facts: without(manager, "employment.unitLevel"), missing: ["employment.unitLevel"] },
    { name: "岗位类别不明", facts: without(manager, "employment.postCategory"), missing: ["employment.postCategory"] },
    { name: "单位类型不明", facts: without(manager, "employment.employerKind"), missing: ["employment.employerKind"] },
  ],
});

const villageSchool: CaseFacts = {
  "employer.kind": "public-institution",
  "employer.isFrontline": true,
  "employer.sector": "primary-secondary-education",
};

export const shareOfHigherPostsCases = casesOf(shareOfHigherPosts, {
  yes: [
    { name: "村小", facts: villageSchool },
    { name: "镇上的幼儿园", facts: { ...villageSchool, "employer.sector": "other-education" } },
    { name: "乡镇卫生院", facts: { ...villageSchool, "employer.sector": "health" } },
    { name: "乡镇农技站", facts: { ...villageSchool, "employer.sector": "agricultural-technology" } },
    { name: "乡镇科技服务站", facts: { ...villageSchool, "employer.sector": "science-technology" } },
  ],
  no: [
    { name: "县文化馆，不属于四类行业", facts: { ...villageSchool, "employer.sector": "other" } },
    { name: "县城高中，不在基层一线", facts: { ...villageSchool, "employer.isFrontline": false } },
    { name: "民办学校，不是事业单位", facts: { ...villageSchool, "employer.kind": "social-organisation" } },
  ],
  undetermined: [
    { name: "行业不明", facts: without(villageSchool, "employer.sector"), missing: ["employer.sector"] },
    {
      name: "是否基层一线不明",
      facts: without(villageSchool, "employer.isFrontline"),
      missing: ["employer.isFrontline"],
    },
    { name: "单位类型不明", facts: without(villageSchool, "employer.kind"), missing: ["employer.kind"] },
  ],
});

const agronomist: CaseFacts = { "employment.isProfessionalTechnical": true, "employment.moveCompliesWithRules": true };

export const freeMovementOfProfessionalsCases = casesOf(freeMovementOfProfessionals, {
  yes: [{ name: "农艺师合规流动到农业企业", facts: agronomist }],
  no: [
    { name: "服务期未满，流动不合规", facts: { ...agronomist, "employment.moveCompliesWithRules": false } },
    { name: "后勤人员，不是专业技术人才", facts: { ...agronomist, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "是否合规还没有核对",
      facts: without(agronomist, "employment.moveCompliesWithRules"),
      missing: ["employment.moveCompliesWithRules"],
    },
    {
      name: "是否专业技术人才不明",
      facts: without(agronomist, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});

const softwareEngineer: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "employment.employerKind": "private-enterprise",
};

export const wayToTitlesCases = casesOf(wayToTitles, {
  yes: [
    { name: "民营企业软件工程师", facts: softwareEngineer },
    { name: "外资企业检验员", facts: { ...softwareEngineer, "employment.employerKind": "other-enterprise" } },
    { name: "个体诊所医师", facts: { ...softwareEngineer, "employment.employerKind": "individual-business" } },
    { name: "社会组织的社工师", facts: { ...softwareEngineer, "employment.employerKind": "social-organisation" } },
    { name: "自由职业翻译", facts: { ...softwareEngineer, "employment.employerKind": "freelance" } },
  ],
  no: [
    {
      name: "公办学校教师走本单位渠道",
      facts: { ...softwareEngineer, "employment.employerKind": "public-institution" },
    },
    { name: "国有企业职工", facts: { ...softwareEngineer, "employment.employerKind": "state-owned-enterprise" } },
    { name: "民营企业行政人员", facts: { ...softwareEngineer, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "单位类型不明",
      facts: without(softwareEngineer, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
    {
      name: "是否专业技术人员不明",
      facts: without(softwareEngineer, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
});
