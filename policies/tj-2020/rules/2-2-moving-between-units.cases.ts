/** 二（二）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  ownRecruitmentConditions,
  pensionAcrossRegions,
  pensionAcrossSchemes,
  selectionFromEnterprises,
  simplerRecruitment,
  targetedRecruitment,
  transferToCivilService,
} from "./2-2-moving-between-units.ts";

const professor: CaseFacts = {
  "employment.employerKind": "public-institution",
  "talent.isOutstanding": true,
  "recruitment.transferRulesMet": true,
};

const civilServiceCases = casesOf(transferToCivilService, {
  yes: [
    { name: "高校优秀教师符合调任规定", facts: professor },
    {
      name: "国企优秀管理人员符合调任规定",
      facts: { ...professor, "employment.employerKind": "state-owned-enterprise" },
    },
  ],
  no: [
    { name: "民企人员不走这条通道", facts: { ...professor, "employment.employerKind": "private-enterprise" } },
    { name: "组织部门没有认定为优秀人才", facts: { ...professor, "talent.isOutstanding": false } },
    { name: "不符合调任规定", facts: { ...professor, "recruitment.transferRulesMet": false } },
  ],
  undetermined: [
    {
      name: "组织部门还没有认定是否优秀",
      facts: without(professor, "talent.isOutstanding"),
      missing: ["talent.isOutstanding"],
    },
    {
      name: "还没有确认是否符合调任规定",
      facts: without(professor, "recruitment.transferRulesMet"),
      missing: ["recruitment.transferRulesMet"],
    },
    {
      name: "没有说在哪类单位工作",
      facts: without(professor, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
  ],
});

const manager: CaseFacts = {
  "recruitment.recruiterKind": "public-institution",
  "employment.employerKind": "private-enterprise",
  "recruitment.needConfirmed": true,
};

const selectionCases = casesOf(selectionFromEnterprises, {
  yes: [
    { name: "职业学校从民企选聘技术主管", facts: manager },
    {
      name: "机关从社会组织选聘",
      facts: {
        ...manager,
        "recruitment.recruiterKind": "party-government-organ",
        "employment.employerKind": "social-organisation",
      },
    },
    {
      name: "国企从另一家国企选聘",
      facts: {
        ...manager,
        "recruitment.recruiterKind": "state-owned-enterprise",
        "employment.employerKind": "state-owned-enterprise",
      },
    },
  ],
  no: [
    { name: "招人的是民企", facts: { ...manager, "recruitment.recruiterKind": "private-enterprise" } },
    { name: "人选来自机关", facts: { ...manager, "employment.employerKind": "party-government-organ" } },
    { name: "单位没有用人需要", facts: { ...manager, "recruitment.needConfirmed": false } },
  ],
  undetermined: [
    {
      name: "没有说招人单位的类型",
      facts: without(manager, "recruitment.recruiterKind"),
      missing: ["recruitment.recruiterKind"],
    },
    {
      name: "单位还没有确认需要",
      facts: without(manager, "recruitment.needConfirmed"),
      missing: ["recruitment.needConfirmed"],
    },
  ],
});

const subdistrictCentre: CaseFacts = { "employer.kind": "public-institution", "employer.level": "subdistrict" };

const townshipInstitutions: CasesSpec = {
  yes: [
    { name: "街道综合便民服务中心", facts: subdistrictCentre },
    { name: "乡镇农业服务中心", facts: { ...subdistrictCentre, "employer.level": "township" } },
  ],
  no: [
    { name: "区属事业单位", facts: { ...subdistrictCentre, "employer.level": "county" } },
    { name: "村级组织", facts: { ...subdistrictCentre, "employer.level": "village-community" } },
    { name: "街道办事处是机关", facts: { ...subdistrictCentre, "employer.kind": "party-government-organ" } },
  ],
  undetermined: [
    { name: "没有说是哪一级", facts: without(subdistrictCentre, "employer.level"), missing: ["employer.level"] },
    { name: "没有说单位类型", facts: without(subdistrictCentre, "employer.kind"), missing: ["employer.kind"] },
  ],
};

const veteran: CaseFacts = {
  "recruitment.recruiterKind": "public-institution",
  "recruitment.needConfirmed": true,
  "person.isVeteran": true,
  "person.grassrootsRoles": [],
  "programme.served": [],
  "recruitment.otherTargetedGroup": false,
};
const civilian: CaseFacts = { ...veteran, "person.isVeteran": false };
const otherStandings = ["person.grassrootsRoles", "programme.served", "recruitment.otherTargetedGroup"] as const;

const targetedCases = casesOf(targetedRecruitment, {
  yes: [
    { name: "退役军人，只报了这一项身份", facts: without(veteran, ...otherStandings) },
    { name: "农村专职党务工作者", facts: { ...civilian, "person.grassrootsRoles": ["rural-party-worker"] } },
    {
      name: "社区工作者报考机关",
      facts: {
        ...civilian,
        "person.grassrootsRoles": ["community-worker"],
        "recruitment.recruiterKind": "party-government-organ",
      },
    },
    { name: "社区书记也是社区工作者", facts: { ...civilian, "person.grassrootsRoles": ["community-party-secretary"] } },
    { name: "单位列入的其他对象", facts: { ...civilian, "recruitment.otherTargetedGroup": true } },
    { name: "三支一扶人员", facts: { ...civilian, "programme.served": ["three-supports"] } },
  ],
  no: [
    { name: "四类都不是，单位也没有列入", facts: civilian },
    { name: "参加的是西部计划", facts: { ...civilian, "programme.served": ["western-volunteer"] } },
    { name: "村干部不在点名之列", facts: { ...civilian, "person.grassrootsRoles": ["village-cadre"] } },
    { name: "招人的是国企", facts: { ...veteran, "recruitment.recruiterKind": "state-owned-enterprise" } },
    { name: "单位没有用人需要", facts: { ...veteran, "recruitment.needConfirmed": false } },
  ],
  undetermined: [
    {
      name: "不是退役军人，别的身份没有说",
      facts: without(civilian, ...otherStandings),
      missing: [...otherStandings],
    },
    {
      name: "单位还没有确认需要",
      facts: without(veteran, "recruitment.needConfirmed"),
      missing: ["recruitment.needConfirmed"],
    },
  ],
});

const leavingForShanghai: CaseFacts = {
  "insurance.hasPensionRelation": true,
  "insurance.pensionChanges": ["region"],
};
const toResidentsScheme: CaseFacts = {
  "insurance.hasPensionRelation": true,
  "insurance.pensionChanges": ["scheme"],
};

const acrossRegions = casesOf(pensionAcrossRegions, {
  yes: [
    { name: "到上海工作，转养老关系", facts: leavingForShanghai },
    {
      name: "换地区又换制度",
      facts: { ...leavingForShanghai, "insurance.pensionChanges": ["region", "scheme"] },
    },
  ],
  no: [
    { name: "只换制度", facts: toResidentsScheme },
    { name: "没有参保", facts: { ...leavingForShanghai, "insurance.hasPensionRelation": false } },
  ],
  undetermined: [
    {
      name: "没有说怎么变动",
      facts: without(leavingForShanghai, "insurance.pensionChanges"),
      missing: ["insurance.pensionChanges"],
    },
    {
      name: "没有说是否参保",
      facts: without(leavingForShanghai, "insurance.hasPensionRelation"),
      missing: ["insurance.hasPensionRelation"],
    },
  ],
});

const acrossSchemes = casesOf(pensionAcrossSchemes, {
  yes: [{ name: "职工养老转到城乡居民养老", facts: toResidentsScheme }],
  no: [
    { name: "只换地区", facts: leavingForShanghai },
    { name: "没有参保", facts: { ...toResidentsScheme, "insurance.hasPensionRelation": false } },
  ],
  undetermined: [
    {
      name: "没有说怎么变动",
      facts: without(toResidentsScheme, "insurance.pensionChanges"),
      missing: ["insurance.pensionChanges"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...civilServiceCases,
  ...selectionCases,
  ...casesOf(ownRecruitmentConditions, townshipInstitutions),
  ...casesOf(simplerRecruitment, townshipInstitutions),
  ...targetedCases,
  ...acrossRegions,
  ...acrossSchemes,
];
