/** 单位之间流动条款的算例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  lowerThresholdForCivilService,
  pensionAcrossRegions,
  pensionAcrossSchemes,
  reasonableConditions,
  specialRecruitment,
  wayIntoPublicUnits,
} from "./05-movement-between-sectors.ts";

const engineer: CaseFacts = {
  "employment.employerKind": "private-enterprise",
  "recruitment.recruiterKind": "public-institution",
};

const mountainCounty: CaseFacts = {
  "post.kind": "civil-servant",
  "post.isGrassroots": true,
  "post.isHardshipRemote": true,
};

const townshipSchool: CaseFacts = {
  "post.kind": "public-institution",
  "post.isGrassroots": true,
  "post.isHardshipRemote": false,
};
const hardshipOnly = { "cn-2019/3": "hardship-only" };

const clerk: CaseFacts = { "person.isVeteran": false, "person.grassrootsRoles": [] };
const veteran: CaseFacts = { ...clerk, "person.isVeteran": true };
const open = { "cn-2019/4": "open" };
const inTianjin = { region: "120000", readings: open } as const;
const tianjinClerk: CaseFacts = { ...clerk, "programme.served": [], "recruitment.otherTargetedGroup": false };

const mover: CaseFacts = { "insurance.hasPensionRelation": true, "insurance.pensionChanges": ["region", "scheme"] };

export const cases = [
  ...casesOf(wayIntoPublicUnits, {
    yes: [
      { name: "民企工程师应聘事业单位", facts: engineer },
      {
        name: "社会组织人员应考党政机关",
        facts: {
          "employment.employerKind": "social-organisation",
          "recruitment.recruiterKind": "party-government-organ",
        },
      },
      {
        name: "国企人员应聘另一家国企",
        facts: {
          "employment.employerKind": "state-owned-enterprise",
          "recruitment.recruiterKind": "state-owned-enterprise",
        },
      },
    ],
    no: [
      { name: "个体工商户不在列举之内", facts: { ...engineer, "employment.employerKind": "individual-business" } },
      { name: "民企之间跳槽", facts: { ...engineer, "recruitment.recruiterKind": "private-enterprise" } },
    ],
    undetermined: [
      {
        name: "不知道去哪类单位",
        facts: without(engineer, "recruitment.recruiterKind"),
        missing: ["recruitment.recruiterKind"],
      },
      {
        name: "不知道现在哪类单位",
        facts: without(engineer, "employment.employerKind"),
        missing: ["employment.employerKind"],
      },
    ],
  }),
  ...casesOf(lowerThresholdForCivilService, {
    yes: [{ name: "报考禄劝山区乡镇公务员", facts: mountainCounty }],
    no: [
      { name: "乡镇公务员，但不在艰苦边远地区", facts: { ...mountainCounty, "post.isHardshipRemote": false } },
      { name: "艰苦边远地区的州直机关", facts: { ...mountainCounty, "post.isGrassroots": false } },
      { name: "艰苦边远地区的事业单位岗位", facts: { ...mountainCounty, "post.kind": "public-institution" } },
    ],
    undetermined: [
      {
        name: "不知道是否艰苦边远地区",
        facts: without(mountainCounty, "post.isHardshipRemote"),
        missing: ["post.isHardshipRemote"],
      },
      {
        name: "只知道在艰苦边远地区",
        facts: { "post.isHardshipRemote": true },
        missing: ["post.kind", "post.isGrassroots"],
      },
    ],
  }),
  ...casesOf(reasonableConditions, {
    yes: [
      { name: "平原乡镇学校招教师", facts: townshipSchool },
      { name: "是否艰苦地区不详，默认口径不看", facts: without(townshipSchool, "post.isHardshipRemote") },
      {
        name: "高寒山区乡镇卫生院，只限艰苦地区的口径",
        facts: { ...townshipSchool, "post.isHardshipRemote": true },
        readings: hardshipOnly,
      },
    ],
    no: [
      { name: "平原乡镇学校，只限艰苦地区的口径", facts: townshipSchool, readings: hardshipOnly },
      { name: "市属高校", facts: { ...townshipSchool, "post.isGrassroots": false } },
      { name: "乡镇公务员岗位", facts: { ...townshipSchool, "post.kind": "civil-servant" } },
    ],
    undetermined: [
      {
        name: "只限艰苦地区的口径，而不知道是否艰苦地区",
        facts: without(townshipSchool, "post.isHardshipRemote"),
        readings: hardshipOnly,
        missing: ["post.isHardshipRemote"],
      },
      {
        name: "不知道是不是基层岗位",
        facts: without(townshipSchool, "post.isGrassroots"),
        missing: ["post.isGrassroots"],
      },
    ],
  }),
  ...casesOf(specialRecruitment, {
    yes: [
      { name: "退役军人", facts: veteran },
      { name: "退役军人，缺省口径：当地设了计划才能报考", facts: veteran, holds: ["yes", "no"] },
      {
        name: "退役军人，当地应当设计划的口径",
        facts: veteran,
        readings: { "cn-2019/4-effect": "owed" },
        holds: ["no", "yes"],
      },
      {
        name: "退役军人，明定为可以设计划",
        facts: veteran,
        readings: { "cn-2019/4-effect": "discretionary" },
        holds: ["yes", "no"],
      },
      { name: "村党组织书记", facts: { ...clerk, "person.grassrootsRoles": ["village-party-secretary"] } },
      { name: "社区干部，按可以扩展的口径", facts: { "person.grassrootsRoles": ["community-cadre"] }, readings: open },
      {
        name: "可以扩展的口径，天津列入“三支一扶”人员",
        ...inTianjin,
        facts: { ...tianjinClerk, "programme.served": ["three-supports"] },
      },
      {
        name: "可以扩展的口径，天津列入农村专职党务工作者",
        ...inTianjin,
        facts: { ...tianjinClerk, "person.grassrootsRoles": ["rural-party-worker"] },
      },
      {
        name: "可以扩展的口径，天津的招人单位列入的其他对象",
        ...inTianjin,
        facts: { ...tianjinClerk, "recruitment.otherTargetedGroup": true },
      },
      {
        name: "可以扩展的口径，天津列入社区工作者",
        ...inTianjin,
        facts: { ...tianjinClerk, "person.grassrootsRoles": ["community-worker"] },
      },
    ],
    no: [
      { name: "普通职员", facts: clerk },
      { name: "可以扩展的口径，天津的普通职员", ...inTianjin, facts: tianjinClerk },
      {
        name: "只限两类的口径，天津的“三支一扶”人员",
        region: "120000",
        facts: { ...tianjinClerk, "programme.served": ["three-supports"] },
      },
      { name: "社区工作者不是社区干部", facts: { ...clerk, "person.grassrootsRoles": ["community-worker"] } },
    ],
    undetermined: [
      { name: "不知道是否退役", facts: { "person.grassrootsRoles": [] }, missing: ["person.isVeteran"] },
      { name: "不知道是否村干部", facts: { "person.isVeteran": false }, missing: ["person.grassrootsRoles"] },
      {
        name: "可以扩展的口径，当地没有规定还有谁",
        region: "610000",
        facts: clerk,
        readings: open,
        missing: ["cn-2019/other-special-recruitment-groups"],
      },
    ],
  }),
  ...casesOf(pensionAcrossRegions, {
    yes: [
      { name: "从昆明转到天津", facts: { ...mover, "insurance.pensionChanges": ["region"] } },
      { name: "既换地区又换制度", facts: mover },
    ],
    no: [
      { name: "只换制度", facts: { ...mover, "insurance.pensionChanges": ["scheme"] } },
      { name: "没有参加养老保险", facts: { ...mover, "insurance.hasPensionRelation": false } },
    ],
    undetermined: [
      {
        name: "不知道怎么变动",
        facts: without(mover, "insurance.pensionChanges"),
        missing: ["insurance.pensionChanges"],
      },
      {
        name: "不知道是否参保",
        facts: without(mover, "insurance.hasPensionRelation"),
        missing: ["insurance.hasPensionRelation"],
      },
    ],
  }),
  ...casesOf(pensionAcrossSchemes, {
    yes: [{ name: "从职工养老转到居民养老", facts: { ...mover, "insurance.pensionChanges": ["scheme"] } }],
    no: [
      { name: "只换地区", facts: { ...mover, "insurance.pensionChanges": ["region"] } },
      { name: "没有参加养老保险", facts: { ...mover, "insurance.hasPensionRelation": false } },
    ],
    undetermined: [
      {
        name: "不知道怎么变动",
        facts: without(mover, "insurance.pensionChanges"),
        missing: ["insurance.pensionChanges"],
      },
      {
        name: "不知道是否参保",
        facts: without(mover, "insurance.hasPensionRelation"),
        missing: ["insurance.hasPensionRelation"],
      },
    ],
  }),
];
