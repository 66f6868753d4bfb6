/** 第九条（企业、兼职、导师、专家）的用例。 */
import { type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  enterpriseFirstInProjects,
  enterpriseSubsidy,
  expertsPairWithGrassroots,
  jointEmployment,
  partTimeInEnterprise,
  payForPartTime,
  professorsAndMentors,
  ventureCountsForPromotion,
} from "./9-talent-gathers-at-the-grassroots.ts";
import { changed, lacking, together, underTheMeasures } from "./shared.cases.ts";

const flowerCompany: CaseSpec = {
  name: "呈贡花卉企业，人才办认定引才育才突出",
  facts: { "employer.kind": "private-enterprise", "employer.outstandingInTalent": true },
};
const enterpriseSpec: CasesSpec = together({ yes: [flowerCompany] }, underTheMeasures(flowerCompany), {
  yes: changed(flowerCompany, [
    ["国有企业", { "employer.kind": "state-owned-enterprise" }],
    ["外资企业", { "employer.kind": "other-enterprise" }],
  ]),
  no: changed(flowerCompany, [
    ["事业单位不是企业", { "employer.kind": "public-institution" }],
    ["没有认定为突出", { "employer.outstandingInTalent": false }],
  ]),
  undetermined: lacking(flowerCompany, [
    ["单位类型不清楚", "employer.kind"],
    ["人才办还没有认定", "employer.outstandingInTalent"],
  ]),
});

const lecturer: CaseSpec = {
  name: "高校讲师完成本职，学校同意，到企业兼职",
  facts: {
    "employment.isProfessionalTechnical": true,
    "employment.unitType": "university",
    "engagement.dutiesFulfilled": true,
    "engagement.ownWorkCompleted": true,
    "engagement.employerConsent": true,
    "engagement.hostKind": "private-enterprise",
  },
};
const partTimeSpec = (base: CaseSpec): CasesSpec =>
  together({ yes: [base] }, underTheMeasures(base), {
    yes: changed(base, [
      ["科研院所研究员", { "employment.unitType": "research-institute" }],
      ["到国有企业兼职", { "engagement.hostKind": "state-owned-enterprise" }],
    ]),
    no: changed(base, [
      ["不是专业技术人员", { "employment.isProfessionalTechnical": false }],
      ["医院医生不在本款之内", { "employment.unitType": "hospital" }],
      ["岗位职责没有履行好", { "engagement.dutiesFulfilled": false }],
      ["本职工作没有完成", { "engagement.ownWorkCompleted": false }],
      ["单位不同意", { "engagement.employerConsent": false }],
      ["要去的是另一所学校", { "engagement.hostKind": "public-institution" }],
    ]),
    undetermined: lacking(base, [
      ["是否专业技术人员不清楚", "employment.isProfessionalTechnical"],
      ["单位类型不清楚", "employment.unitType"],
      ["职责履行情况没有确认", "engagement.dutiesFulfilled"],
      ["本职完成情况没有确认", "engagement.ownWorkCompleted"],
      ["单位还没有答复", "engagement.employerConsent"],
      ["去什么单位不清楚", "engagement.hostKind"],
    ]),
  });
const paidLecturer: CaseSpec = {
  ...lecturer,
  name: "兼职的讲师按规定取酬",
  facts: { ...lecturer.facts, "engagement.remunerationFollowsRules": true },
};

const founder: CaseSpec = {
  name: "有创新经验的企业家到农业大学当创业导师",
  facts: {
    "person.isEntrepreneur": true,
    "person.hasInnovationPractice": true,
    "research.isResearcher": false,
    "employment.employerKind": "private-enterprise",
    "engagement.hostUnitType": "university",
    "engagement.role": "startup-mentor",
  },
};
/** Works for a firm, founded none. */
const engineer: CaseSpec = {
  ...founder,
  name: "企业研发工程师到职业院校当兼职教授",
  facts: {
    ...founder.facts,
    "person.isEntrepreneur": false,
    "research.isResearcher": true,
    "engagement.hostUnitType": "vocational-school",
    "engagement.role": "part-time-professor",
  },
};
const onlyEntrepreneurs = { readings: { "km-2020/21": "entrepreneurs-only" } };
const atStation: CaseSpec = {
  ...founder,
  facts: { ...founder.facts, "engagement.hostUnitType": "agricultural-station" },
};
const hostList = (...kinds: string[]): NonNullable<CaseSpec["parameters"]> => ({ "km-2020/other-mentor-hosts": kinds });

const jointly: CaseSpec = {
  name: "县医院和省医院联合聘用一名医生",
  facts: { "engagement.form": "joint-employment" },
};

const venturer: CaseSpec = {
  name: "农科院研究员到乡镇转化过新品种",
  facts: {
    "employment.isProfessionalTechnical": true,
    "employment.employerKind": "public-institution",
    "person.grassrootsVentureRecord": ["transferred-results"],
  },
};

const pairing: CaseSpec = {
  name: "专家与乡镇医生结对",
  facts: { "engagement.serviceModes": ["paired-assistance"] },
};

export const cases = [
  ...casesOf(enterpriseFirstInProjects, enterpriseSpec),
  ...casesOf(
    enterpriseSubsidy,
    together(enterpriseSpec, {
      yes: [
        { ...flowerCompany, name: "补贴数额没有定", amounts: ["open"] },
        {
          ...flowerCompany,
          name: "主管部门定为二十万元",
          parameters: { "km-2020/talent-enterprise-subsidy": 20_000_000 },
          amounts: [20_000_000],
        },
      ],
    }),
  ),
  ...casesOf(partTimeInEnterprise, partTimeSpec(lecturer)),
  ...casesOf(
    payForPartTime,
    together(partTimeSpec(paidLecturer), {
      no: changed(paidLecturer, [["取酬不合规定", { "engagement.remunerationFollowsRules": false }]]),
      undetermined: lacking(paidLecturer, [["取酬是否合规没有确认", "engagement.remunerationFollowsRules"]]),
    }),
  ),
  ...casesOf(
    professorsAndMentors,
    together({ yes: [founder, engineer] }, underTheMeasures(founder), {
      yes: [
        ...changed(engineer, [["到乡镇卫生院讲授", { "engagement.hostUnitType": "township-health-centre" }]]),
        ...changed({ ...engineer, ...onlyEntrepreneurs }, [
          ["只要求企业家：没有创新经验的研发工程师", { "person.hasInnovationPractice": false }],
        ]),
        { ...founder, ...onlyEntrepreneurs, name: "只要求企业家：有创新经验的企业家" },
        { ...atStation, name: "农技站列入名单", parameters: hostList("agricultural-station") },
      ],
      no: [
        ...changed(founder, [
          ["企业家没有创新经验", { "person.hasInnovationPractice": false }],
          ["既不是企业家也不是科研人员", { "person.isEntrepreneur": false }],
          ["担任其他角色", { "engagement.role": "other" }],
        ]),
        ...changed(engineer, [
          ["研发工程师没有创新经验", { "person.hasInnovationPractice": false }],
          ["是科研人员，但在研究所工作", { "employment.employerKind": "public-institution" }],
        ]),
        ...changed({ ...founder, ...onlyEntrepreneurs }, [
          ["只要求企业家：企业家没有创新经验", { "person.hasInnovationPractice": false }],
        ]),
        { ...atStation, name: "农技站没有列入名单", parameters: hostList("other") },
      ],
      undetermined: [
        { ...atStation, name: "农技站算不算，名单还没有定", missing: ["km-2020/other-mentor-hosts"] },
        ...lacking(founder, [
          ["是否企业家不清楚", "person.isEntrepreneur"],
          ["有没有创新经验不清楚", "person.hasInnovationPractice"],
          ["去什么单位不清楚", "engagement.hostUnitType"],
          ["担任什么角色不清楚", "engagement.role"],
        ]),
        ...lacking(engineer, [
          ["是否科研人员不清楚", "research.isResearcher"],
          ["在什么单位工作不清楚", "employment.employerKind"],
        ]),
      ],
    }),
  ),
  ...casesOf(
    jointEmployment,
    together({ yes: [jointly] }, underTheMeasures(jointly), {
      yes: changed(jointly, [
        ["交叉任职", { "engagement.form": "cross-appointment" }],
        ["其他柔性方式", { "engagement.form": "other" }],
      ]),
      no: changed(jointly, [
        ["普通兼职按别的条款办", { "engagement.form": "part-time" }],
        ["没有合作", { "engagement.form": "none" }],
      ]),
      undetermined: lacking(jointly, [["方式没有说明", "engagement.form"]]),
    }),
  ),
  ...casesOf(
    ventureCountsForPromotion,
    together({ yes: [venturer] }, underTheMeasures(venturer), {
      yes: changed(venturer, [["在基层创办过企业", { "person.grassrootsVentureRecord": ["innovated-or-founded"] }]]),
      no: changed(venturer, [
        ["没有基层创业经历", { "person.grassrootsVentureRecord": [] }],
        ["现在企业工作", { "employment.employerKind": "private-enterprise" }],
        ["不是专业技术人员", { "employment.isProfessionalTechnical": false }],
      ]),
      undetermined: lacking(venturer, [
        ["有没有经历不清楚", "person.grassrootsVentureRecord"],
        ["单位类型不清楚", "employment.employerKind"],
        ["是否专业技术人员不清楚", "employment.isProfessionalTechnical"],
      ]),
    }),
  ),
  ...casesOf(
    expertsPairWithGrassroots,
    together({ yes: [pairing] }, underTheMeasures(pairing), {
      yes: changed(pairing, [
        ["点对点指导技术", { "engagement.serviceModes": ["point-to-point"] }],
        ["组团咨询", { "engagement.serviceModes": ["group-consultation"] }],
      ]),
      no: changed(pairing, [["以其他方式", { "engagement.serviceModes": ["other"] }]]),
      undetermined: lacking(pairing, [["方式没有说明", "engagement.serviceModes"]]),
    }),
  ),
];
