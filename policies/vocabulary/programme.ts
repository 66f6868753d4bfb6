/** Grassroots and central programmes: who served in which, whether the term was completed, and how it was assessed. */
import { flag, manyOf, regionCode, scale, text, theme } from "@qiaoti/engine/language";
import { assessmentGrades, grassrootsProgrammes, personal } from "./shared-options.ts";

const byProgramme = { ...personal, verifiedBy: ["programme-office", "human-resources"] } as const;

export const programme = theme("programme", {
  served: manyOf({
    ...byProgramme,
    label: text("参加的服务基层项目", "grassroots programmes served in"),
    ask: text("您参加过下面哪些服务基层项目？", "In which of these grassroots programmes have you served?"),
    options: grassrootsProgrammes,
    prior: {
      "rural-special-post-teacher": 0.02,
      "gp-special-post": 0.005,
      "three-supports": 0.02,
      "western-volunteer": 0.01,
      other: 0.01,
    },
  }),
  central: manyOf({
    ...byProgramme,
    label: text("参加或申报的中央人才项目", "central talent programmes"),
    ask: text("您参加或申报下面哪些中央人才项目？", "In which of these central talent programmes do you take part?"),
    options: {
      "light-of-the-west": text("西部之光访问学者", "Light of the West visiting scholars"),
      "doctoral-service-corps": text("博士服务团", "Doctoral Service Corps"),
      other: text("其他中央人才项目", "another central talent programme"),
    },
    verifiedBy: ["organisation-department"],
    prior: { "light-of-the-west": 0.002, "doctoral-service-corps": 0.001, other: 0.003 },
  }),
  termCompleted: flag({
    ...byProgramme,
    label: text("项目服务期满", "programme term completed"),
    ask: text("您的项目服务期已经满了吗？", "Have you completed the term of your programme?"),
    yes: text("项目服务期满", "the programme term is completed"),
    no: text("项目服务期未满", "the programme term is not completed"),
    prior: 0.6,
  }),
  assessment: scale({
    ...byProgramme,
    label: text("项目服务考核结果", "assessment of programme service"),
    ask: text("您的项目服务考核结果是什么？", "How was your programme service assessed?"),
    options: assessmentGrades,
    prior: { unqualified: 0.01, "basically-qualified": 0.03, qualified: 0.76, excellent: 0.2 },
  }),
  place: regionCode({
    ...byProgramme,
    label: text("项目服务地", "place of programme service"),
    ask: text("您在哪个县（市、区）参加项目服务？", "In which county or district did you serve in the programme?"),
  }),
  placeHardshipRemote: flag({
    ...byProgramme,
    label: text("项目服务地属于艰苦边远地区", "programme service in a hardship or remote area"),
    ask: text("您的项目服务地属于艰苦边远地区吗？", "Was your programme service in a hardship or remote area?"),
    yes: text("项目服务地属于艰苦边远地区", "the service was in a hardship or remote area"),
    no: text("项目服务地不属于艰苦边远地区", "the service was not in a hardship or remote area"),
    prior: 0.6,
  }),
  placeFrontline: flag({
    ...byProgramme,
    label: text("项目服务地属于基层一线", "programme service at the front line"),
    ask: text("您的项目服务地属于基层一线吗？", "Was your programme service at the grassroots front line?"),
    yes: text("项目服务地属于基层一线", "the service was at the front line"),
    no: text("项目服务地不属于基层一线", "the service was not at the front line"),
    prior: 0.8,
  }),
  placeInScope: flag({
    ...personal,
    label: text(
      "人才办认定项目服务地属于“艰苦边远地区和基层一线”",
      "the talent office's finding that programme service was in a hardship area and at the front line",
    ),
    ask: text(
      "人才工作领导小组办公室是否认定您的项目服务地属于“艰苦边远地区和基层一线”的范围？",
      "Has the talent office found that your programme service falls under hardship areas and the front line?",
    ),
    yes: text("项目服务地在认定范围内", "the place of service is within the scope found"),
    no: text("项目服务地不在认定范围内", "the place of service is not within the scope found"),
    verifiedBy: ["talent-office"],
    prior: 0.6,
    cost: 3,
  }),
});
