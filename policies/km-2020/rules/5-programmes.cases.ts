/** 第五条（奖项、项目、专项招生、名师名医）的用例。 */
import { type CaseSpec, casesOf } from "../../cases.ts";
import {
  centralProgrammesFirst,
  doctorsAtWeekends,
  enrolPoorAreaStudents,
  favourGrassrootsTalent,
  programmeBenefitsFirst,
  teachersAtWeekends,
} from "./5-programmes.ts";
import {
  changed,
  engagementPlace,
  lacking,
  placed,
  programmePlace,
  together,
  underPlaceReadings,
  underTheMeasures,
} from "./shared.cases.ts";

const agronomist: CaseSpec = {
  name: "乡镇农艺师申报省级人才奖项",
  facts: { "employment.isGrassrootsTalent": true, "project.level": "provincial", "project.kind": "talent-award" },
};
const otherProject: CaseSpec = { ...agronomist, facts: { ...agronomist.facts, "project.kind": "talent-project" } };
const listed = (...kinds: string[]): NonNullable<CaseSpec["parameters"]> => ({
  "km-2020/other-talent-projects": kinds,
});

const visitingScholar: CaseSpec = {
  name: "东川区医院医生申报西部之光访问学者",
  facts: { "programme.central": ["light-of-the-west"], ...placed(programmePlace, true, true, true) },
};

const specialPostTeacher: CaseSpec = {
  name: "特岗教师在寻甸乡村期满，考核合格",
  facts: {
    "programme.served": ["rural-special-post-teacher"],
    ...placed(programmePlace, true, true, true),
    "programme.termCompleted": true,
    "programme.assessment": "qualified",
  },
};

const student: CaseSpec = {
  name: "考生来自集中连片特殊困难地区",
  facts: { "student.homePoorArea": "contiguous-special" },
};

const renownedTeacher: CaseSpec = {
  name: "昆明名师周末到禄劝乡村学校讲学",
  facts: {
    "engagement.expertKinds": ["renowned-teacher"],
    "engagement.onWeekendOrHoliday": true,
    ...placed(engagementPlace, true, true, true),
    "engagement.activities": ["lecture-teaching"],
  },
};
const surgeon: CaseSpec = {
  name: "昆明外科专家周末到东川坐诊",
  facts: {
    ...renownedTeacher.facts,
    "engagement.expertKinds": ["medical-expert"],
    "engagement.activities": ["clinic-session"],
  },
};

export const cases = [
  ...casesOf(
    favourGrassrootsTalent,
    together({ yes: [agronomist] }, underTheMeasures(agronomist), {
      yes: [
        ...changed(agronomist, [
          ["国家级科技计划", { "project.level": "national", "project.kind": "science-plan" }],
          ["市级人才奖项", { "project.level": "municipal" }],
        ]),
        { ...otherProject, name: "其他人才项目，已列入同样倾斜的名单", parameters: listed("talent-project") },
      ],
      no: [
        ...changed(agronomist, [
          ["不是基层人才", { "employment.isGrassrootsTalent": false }],
          ["县级奖项不在三级之内", { "project.level": "county" }],
        ]),
        { ...otherProject, name: "其他人才项目，没有列入名单", parameters: listed("rd-platform") },
      ],
      undetermined: [
        { ...otherProject, name: "其他人才项目，名单还没有定", missing: ["km-2020/other-talent-projects"] },
        ...lacking(agronomist, [
          ["是否基层人才不清楚", "employment.isGrassrootsTalent"],
          ["项目级别不清楚", "project.level"],
          ["项目类别不清楚", "project.kind"],
        ]),
      ],
    }),
  ),
  ...casesOf(
    centralProgrammesFirst,
    together(
      { yes: [visitingScholar] },
      underTheMeasures(visitingScholar),
      underPlaceReadings(visitingScholar, programmePlace),
      {
        yes: changed(visitingScholar, [
          ["博士服务团", { "programme.central": ["doctoral-service-corps"] }],
          ["其他中央人才项目", { "programme.central": ["other"] }],
        ]),
        no: changed(visitingScholar, [["没有参加中央项目", { "programme.central": [] }]]),
        undetermined: lacking(visitingScholar, [["没说申报什么项目", "programme.central"]]),
      },
    ),
  ),
  ...casesOf(
    programmeBenefitsFirst,
    together(
      { yes: [specialPostTeacher] },
      underTheMeasures(specialPostTeacher),
      underPlaceReadings(specialPostTeacher, programmePlace),
      {
        yes: changed(specialPostTeacher, [
          ["全科医生特岗，考核优秀", { "programme.served": ["gp-special-post"], "programme.assessment": "excellent" }],
          ["西部志愿者", { "programme.served": ["western-volunteer"] }],
          ["三支一扶", { "programme.served": ["three-supports"] }],
          ["其他服务基层项目", { "programme.served": ["other"] }],
        ]),
        no: changed(specialPostTeacher, [
          ["没有参加项目", { "programme.served": [] }],
          ["服务期没有满", { "programme.termCompleted": false }],
          ["考核基本合格", { "programme.assessment": "basically-qualified" }],
        ]),
        undetermined: lacking(specialPostTeacher, [
          ["没说参加什么项目", "programme.served"],
          ["是否期满不清楚", "programme.termCompleted"],
          ["考核结果不清楚", "programme.assessment"],
        ]),
      },
    ),
  ),
  ...casesOf(
    enrolPoorAreaStudents,
    together({ yes: [student] }, underTheMeasures(student), {
      yes: changed(student, [["来自其他贫困地区", { "student.homePoorArea": "other" }]]),
      no: changed(student, [["生源地不是贫困地区", { "student.homePoorArea": "none" }]]),
      undetermined: lacking(student, [["生源地类别没有确认", "student.homePoorArea"]]),
    }),
  ),
  ...casesOf(
    teachersAtWeekends,
    together(
      { yes: [renownedTeacher] },
      underTheMeasures(renownedTeacher),
      underPlaceReadings(renownedTeacher, engagementPlace),
      {
        yes: changed(renownedTeacher, [["合作项目也可以", { "engagement.activities": ["project-cooperation"] }]]),
        no: changed(renownedTeacher, [
          ["不是名优教师", { "engagement.expertKinds": ["other"] }],
          ["安排在工作日", { "engagement.onWeekendOrHoliday": false }],
          ["教师不坐诊", { "engagement.activities": ["clinic-session"] }],
        ]),
        undetermined: lacking(renownedTeacher, [
          ["专家类别不清楚", "engagement.expertKinds"],
          ["是否周末不清楚", "engagement.onWeekendOrHoliday"],
          ["做什么不清楚", "engagement.activities"],
        ]),
      },
    ),
  ),
  ...casesOf(
    doctorsAtWeekends,
    together({ yes: [surgeon] }, underTheMeasures(surgeon), underPlaceReadings(surgeon, engagementPlace), {
      yes: changed(surgeon, [
        ["讲学", { "engagement.activities": ["lecture-teaching"] }],
        ["合作项目", { "engagement.activities": ["project-cooperation"] }],
      ]),
      no: changed(surgeon, [
        ["是名师，不是医学专家", { "engagement.expertKinds": ["renowned-teacher"] }],
        ["安排在工作日", { "engagement.onWeekendOrHoliday": false }],
        ["做的是别的事", { "engagement.activities": ["other"] }],
      ]),
      undetermined: lacking(surgeon, [
        ["专家类别不清楚", "engagement.expertKinds"],
        ["是否周末不清楚", "engagement.onWeekendOrHoliday"],
        ["做什么不清楚", "engagement.activities"],
      ]),
    }),
  ),
];
