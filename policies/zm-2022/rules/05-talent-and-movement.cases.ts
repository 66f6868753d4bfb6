/** 引才和流动各条的例子。 */
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf, without } from "../../cases.ts";
import * as clause from "./05-talent-and-movement.ts";

const doctor: CaseFacts = { "talent.isRecognised": true, "talent.isRecruited": true };
const hiredEngineer: CaseFacts = { "talent.isRecognised": false, "talent.isRecruited": true };
const localGraduate: CaseFacts = { "talent.isRecognised": false, "talent.isRecruited": false };
const ANYONE = { "zm-2022/14": "anyone-recruited" };
const RECOGNISED = { "zm-2022/14": "recognised" };

/** Cases of the benefits of introduced talent, with what a benefit asks besides. */
const benefit = (besides: CaseFacts): CasesSpec => {
  const also = (c: CaseSpec): CaseSpec => ({ ...c, facts: { ...besides, ...c.facts } });
  return {
    yes: [
      also({ name: "人才办认定的引进博士", facts: doctor }),
      also({ name: "经认定，不问是谁引进", facts: { "talent.isRecognised": true } }),
      also({ name: "企业引进、未经认定，按引进即可的口径", facts: hiredEngineer, readings: ANYONE }),
      also({ name: "经认定，按引进即可的口径", facts: doctor, readings: ANYONE }),
    ],
    no: [
      also({ name: "企业引进、未经认定，按默认口径", facts: hiredEngineer }),
      also({ name: "企业引进、未经认定，采用须经认定的口径", facts: hiredEngineer, readings: RECOGNISED }),
      also({ name: "既未认定也未引进，按引进即可的口径", facts: localGraduate, readings: ANYONE }),
    ],
    undetermined: [
      {
        ...also({ name: "企业引进，是否认定不明", facts: { "talent.isRecruited": true } }),
        missing: ["talent.isRecognised"],
      },
      {
        ...also({
          name: "未认定，是否由单位引进不明，按引进即可的口径",
          facts: { "talent.isRecognised": false },
          readings: ANYONE,
        }),
        missing: ["talent.isRecruited"],
      },
    ],
  };
};

/** The same, with the flag that the benefit asks besides tried both ways. */
const benefitWith = (
  fact: "household.hasChildOfSchoolAge" | "talent.apartmentGroup" | "talent.runsVenture",
  lacking: string,
  unknown: string,
): CasesSpec => {
  const base = benefit({ [fact]: true });
  return {
    yes: base.yes ?? [],
    no: [...(base.no ?? []), { name: lacking, facts: { ...doctor, [fact]: false } }],
    undetermined: [...(base.undetermined ?? []), { name: unknown, facts: doctor, missing: [fact] }],
  };
};

export const homeAndSettlementCases = casesOf(clause.homeAndSettlement, benefit({}));
export const medicalCoverCases = casesOf(clause.medicalCover, benefit({}));
export const schoolingOfChildrenCases = casesOf(
  clause.schoolingOfChildren,
  benefitWith("household.hasChildOfSchoolAge", "引进博士没有学龄子女", "引进博士，有没有学龄子女不明"),
);
export const talentApartmentCases = casesOf(
  clause.talentApartment,
  benefitWith("talent.apartmentGroup", "引进博士不在公寓供给对象之列", "引进博士，是否列入供给对象不明"),
);
const ventureDoctor: CaseFacts = { ...doctor, "talent.runsVenture": true };
const FUNDING = { "zm-2022/venture-funding": 30_000_000 };

export const fundsForVenturesCases = [
  ...casesOf(
    clause.fundsForVentures,
    benefitWith("talent.runsVenture", "引进博士没有创新创业项目", "引进博士，有没有创新创业项目不明"),
  ),
  ...casesOf(clause.fundsForVentures, {
    yes: [
      { name: "引进博士带项目来，支持多少还没有定", facts: ventureDoctor, amounts: ["open"] },
      { name: "县里定为三十万元", facts: ventureDoctor, parameters: FUNDING, amounts: [30_000_000] },
      {
        name: "企业引进、未经认定，按引进即可的口径，数额一样",
        facts: { ...hiredEngineer, "talent.runsVenture": true },
        parameters: FUNDING,
        readings: ANYONE,
        amounts: [30_000_000],
      },
    ],
  }),
];

export const highLevelProjectsCases = casesOf(clause.highLevelProjects, {
  yes: [
    { name: "正好两个项目", facts: { "area.highLevelTalentProjects": 2 } },
    { name: "三个项目", facts: { "area.highLevelTalentProjects": 3 } },
  ],
  no: [{ name: "只有一个项目", facts: { "area.highLevelTalentProjects": 1 } }],
  undetermined: [{ name: "还没有统计", missing: ["area.highLevelTalentProjects"] }],
});

const EXACT = { "zm-2022/13": "exact" };

export const highLevelTalentsAndTeamsCases = casesOf(clause.highLevelTalentsAndTeams, {
  yes: [
    { name: "正好五个", facts: { "area.highLevelTalentsOrTeams": 5 } },
    { name: "六个，按至少五个的口径", facts: { "area.highLevelTalentsOrTeams": 6 } },
    { name: "正好五个，按正好五个的口径", facts: { "area.highLevelTalentsOrTeams": 5 }, readings: EXACT },
  ],
  no: [
    { name: "四个，差一个", facts: { "area.highLevelTalentsOrTeams": 4 } },
    { name: "六个，按正好五个的口径", facts: { "area.highLevelTalentsOrTeams": 6 }, readings: EXACT },
    { name: "四个，按正好五个的口径", facts: { "area.highLevelTalentsOrTeams": 4 }, readings: EXACT },
  ],
  undetermined: [{ name: "还没有统计", missing: ["area.highLevelTalentsOrTeams"] }],
});

const noneOfFour: CaseFacts = {
  "talent.isPartyGovernmentTalent": false,
  "employment.isEnterpriseManager": false,
  "employment.isProfessionalTechnical": false,
  "skill.grade": "intermediate-worker",
};

export const movementOfFourGroupsCases = casesOf(clause.movementOfFourGroups, {
  yes: [
    { name: "乡镇党政干部", facts: { ...noneOfFour, "talent.isPartyGovernmentTalent": true } },
    { name: "食品企业的厂长", facts: { ...noneOfFour, "employment.isEnterpriseManager": true } },
    { name: "农艺师", facts: { ...noneOfFour, "employment.isProfessionalTechnical": true } },
    { name: "正好高级工的焊工", facts: { ...noneOfFour, "skill.grade": "senior-worker" } },
    { name: "只知道是高级技师", facts: { "skill.grade": "senior-technician" } },
  ],
  no: [{ name: "中级工，其他三类也不是", facts: noneOfFour }],
  undetermined: [
    { name: "其他三类都不是，技能等级不明", facts: without(noneOfFour, "skill.grade"), missing: ["skill.grade"] },
    {
      name: "只知道是中级工",
      facts: { "skill.grade": "intermediate-worker" },
      missing: [
        "talent.isPartyGovernmentTalent",
        "employment.isEnterpriseManager",
        "employment.isProfessionalTechnical",
      ],
    },
  ],
});

const townshipExam: CaseFacts = {
  "recruitment.recruiterKind": "party-government-organ",
  "recruitment.recruiterLevel": "township",
};
const goodSecretary: CaseFacts = {
  ...townshipExam,
  "person.grassrootsRoles": ["village-party-secretary"],
  "recruitment.outstandingCadre": true,
};

export const villageCadresIntoTownshipOrgansCases = casesOf(clause.villageCadresIntoTownshipOrgans, {
  yes: [
    { name: "优秀村支书报考镇政府", facts: goodSecretary },
    { name: "优秀村委会委员报考镇政府", facts: { ...goodSecretary, "person.grassrootsRoles": ["village-cadre"] } },
  ],
  no: [
    {
      name: "社区书记不是村干部",
      facts: { ...goodSecretary, "person.grassrootsRoles": ["community-party-secretary"] },
    },
    { name: "组织部门未认定优秀", facts: { ...goodSecretary, "recruitment.outstandingCadre": false } },
    { name: "报考县直机关", facts: { ...goodSecretary, "recruitment.recruiterLevel": "county" } },
    { name: "报考街道办事处", facts: { ...goodSecretary, "recruitment.recruiterLevel": "subdistrict" } },
    { name: "应聘镇里的事业单位", facts: { ...goodSecretary, "recruitment.recruiterKind": "public-institution" } },
  ],
  undetermined: [
    {
      name: "是否优秀还没有认定",
      facts: without(goodSecretary, "recruitment.outstandingCadre"),
      missing: ["recruitment.outstandingCadre"],
    },
    {
      name: "招考单位的层级不明",
      facts: without(goodSecretary, "recruitment.recruiterLevel"),
      missing: ["recruitment.recruiterLevel"],
    },
  ],
});

const threeSupports: CaseFacts = { ...townshipExam, "programme.served": ["three-supports"] };

export const programmeStaffIntoTownshipOrgansCases = casesOf(clause.programmeStaffIntoTownshipOrgans, {
  yes: [
    { name: "“三支一扶”支农人员报考镇政府", facts: threeSupports },
    { name: "特岗教师报考镇政府", facts: { ...threeSupports, "programme.served": ["rural-special-post-teacher"] } },
    { name: "特设岗位全科医生报考乡政府", facts: { ...threeSupports, "programme.served": ["gp-special-post"] } },
    { name: "西部计划志愿者报考镇政府", facts: { ...threeSupports, "programme.served": ["western-volunteer"] } },
    { name: "参加过其他服务基层项目", facts: { ...threeSupports, "programme.served": ["other"] } },
  ],
  no: [
    { name: "没有参加过服务基层项目", facts: { ...threeSupports, "programme.served": [] } },
    { name: "报考市直机关", facts: { ...threeSupports, "recruitment.recruiterLevel": "municipal" } },
    { name: "应聘镇卫生院", facts: { ...threeSupports, "recruitment.recruiterKind": "public-institution" } },
  ],
  undetermined: [
    { name: "服务经历没有报", facts: townshipExam, missing: ["programme.served"] },
    {
      name: "招考单位的类型不明",
      facts: without(threeSupports, "recruitment.recruiterKind"),
      missing: ["recruitment.recruiterKind"],
    },
  ],
});

const qualifyingPlan: CaseFacts = { "recruitment.specialPlanCriteriaMet": true, "recruitment.planKind": "special" };
const retiredSergeant: CaseFacts = { ...qualifyingPlan, "person.isVeteran": true };
const VETERANS_ONLY = { "zm-2022/15": "veterans-only" };

export const plansForVeteransCases = casesOf(clause.plansForVeterans, {
  yes: [
    { name: "退役士官，符合专项计划条件", facts: retiredSergeant },
    { name: "退役士官，单列计划", facts: { ...retiredSergeant, "recruitment.planKind": "separate" } },
  ],
  no: [
    { name: "不是退役军人", facts: { ...retiredSergeant, "person.isVeteran": false } },
    { name: "不符合计划的条件", facts: { ...retiredSergeant, "recruitment.specialPlanCriteriaMet": false } },
    { name: "一般计划", facts: { ...retiredSergeant, "recruitment.planKind": "ordinary" } },
  ],
  undetermined: [
    { name: "是否退役军人不明", facts: qualifyingPlan, missing: ["person.isVeteran"] },
    {
      name: "条件还没有审核",
      facts: without(retiredSergeant, "recruitment.specialPlanCriteriaMet"),
      missing: ["recruitment.specialPlanCriteriaMet"],
    },
    {
      name: "计划类别不明",
      facts: without(retiredSergeant, "recruitment.planKind"),
      missing: ["recruitment.planKind"],
    },
  ],
});

const communitySecretary: CaseFacts = { ...qualifyingPlan, "person.grassrootsRoles": ["community-party-secretary"] };
const unqualified: CaseFacts = { ...communitySecretary, "recruitment.specialPlanCriteriaMet": false };

export const plansForCadresCases = casesOf(clause.plansForCadres, {
  yes: [
    { name: "社区书记，符合专项计划条件", facts: communitySecretary },
    {
      name: "村支书，单列计划",
      facts: {
        ...communitySecretary,
        "person.grassrootsRoles": ["village-party-secretary"],
        "recruitment.planKind": "separate",
      },
    },
    { name: "村干部，专项计划", facts: { ...communitySecretary, "person.grassrootsRoles": ["village-cadre"] } },
    { name: "社区干部，专项计划", facts: { ...communitySecretary, "person.grassrootsRoles": ["community-cadre"] } },
    { name: "不符合条件，按只限定退役军人的口径", facts: unqualified, readings: VETERANS_ONLY },
    {
      name: "条件没有审核，按只限定退役军人的口径",
      facts: without(communitySecretary, "recruitment.specialPlanCriteriaMet"),
      readings: VETERANS_ONLY,
    },
  ],
  no: [
    { name: "社区工作者不是干部", facts: { ...communitySecretary, "person.grassrootsRoles": ["community-worker"] } },
    { name: "不符合条件，按默认口径", facts: unqualified },
    { name: "不符合条件，采用两类都要符合的口径", facts: unqualified, readings: { "zm-2022/15": "both" } },
    { name: "一般计划", facts: { ...communitySecretary, "recruitment.planKind": "ordinary" } },
    {
      name: "一般计划，按只限定退役军人的口径",
      facts: { ...communitySecretary, "recruitment.planKind": "ordinary" },
      readings: VETERANS_ONLY,
    },
  ],
  undetermined: [
    {
      name: "条件还没有审核，按默认口径",
      facts: without(communitySecretary, "recruitment.specialPlanCriteriaMet"),
      missing: ["recruitment.specialPlanCriteriaMet"],
    },
    { name: "职务没有报", facts: qualifyingPlan, missing: ["person.grassrootsRoles"] },
    {
      name: "计划类别不明",
      facts: without(communitySecretary, "recruitment.planKind"),
      missing: ["recruitment.planKind"],
    },
  ],
});

const pension = (
  change: "region" | "scheme",
  other: "region" | "scheme",
  wording: Record<"moves" | "stays", string>,
): CasesSpec => {
  const moving: CaseFacts = { "insurance.hasPensionRelation": true, "insurance.pensionChanges": [change] };
  return {
    yes: [
      { name: wording.moves, facts: moving },
      { name: "地区和制度一起换", facts: { ...moving, "insurance.pensionChanges": ["region", "scheme"] } },
    ],
    no: [
      { name: "没有参加基本养老保险", facts: { ...moving, "insurance.hasPensionRelation": false } },
      { name: wording.stays, facts: { ...moving, "insurance.pensionChanges": [other] } },
      { name: "都不换", facts: { ...moving, "insurance.pensionChanges": [] } },
    ],
    undetermined: [
      {
        name: "是否参保不明",
        facts: without(moving, "insurance.hasPensionRelation"),
        missing: ["insurance.hasPensionRelation"],
      },
      {
        name: "怎么变动不明",
        facts: without(moving, "insurance.pensionChanges"),
        missing: ["insurance.pensionChanges"],
      },
    ],
  };
};

export const pensionAcrossRegionsCases = casesOf(
  clause.pensionAcrossRegions,
  pension("region", "scheme", { moves: "从中牟转到苏州参保", stays: "只换制度，不换地区" }),
);
export const pensionAcrossSchemesCases = casesOf(
  clause.pensionAcrossSchemes,
  pension("scheme", "region", { moves: "从居民养老保险转到职工养老保险", stays: "只换地区，不换制度" }),
);
