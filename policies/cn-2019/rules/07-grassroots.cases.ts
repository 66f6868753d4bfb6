/** 引导人到基层条款的算例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { higherStartingWage, rankPromotion, shareOfHigherPosts } from "./07-grassroots.ts";

const newDoctor: CaseFacts = {
  "employment.employerKind": "public-institution",
  "education.graduation": "regular-college",
  "employment.workplaceHardshipRemote": true,
};

const officer: CaseFacts = {
  "employment.employerKind": "public-institution",
  "employment.unitLevel": "township",
  "employment.postCategory": "management",
};
const belowCounty = { "cn-2019/7": "below-county" };

const healthCentre: CaseFacts = {
  "employer.kind": "public-institution",
  "employer.isGrassroots": true,
  "employer.isPovertyFrontline": false,
  "employer.sector": "health",
};

export const cases = [
  ...casesOf(higherStartingWage, {
    yes: [
      { name: "本科毕业生到艰苦边远地区", facts: newDoctor },
      { name: "成人高等教育毕业", facts: { ...newDoctor, "education.graduation": "other-higher" } },
    ],
    no: [
      { name: "到民营企业工作", facts: { ...newDoctor, "employment.employerKind": "private-enterprise" } },
      { name: "留在省城工作", facts: { ...newDoctor, "employment.workplaceHardshipRemote": false } },
      { name: "中专毕业", facts: { ...newDoctor, "education.graduation": "secondary-vocational" } },
    ],
    undetermined: [
      {
        name: "不知道工作地的类别",
        facts: without(newDoctor, "employment.workplaceHardshipRemote"),
        missing: ["employment.workplaceHardshipRemote"],
      },
      {
        name: "不知道单位类型",
        facts: without(newDoctor, "employment.employerKind"),
        missing: ["employment.employerKind"],
      },
      { name: "不知道学历", facts: without(newDoctor, "education.graduation"), missing: ["education.graduation"] },
    ],
  }),
  ...casesOf(rankPromotion, {
    yes: [
      { name: "乡镇事业单位管理人员", facts: officer },
      { name: "县级事业单位，默认口径包括县", facts: { ...officer, "employment.unitLevel": "county" } },
      { name: "乡镇单位，不包括县的口径", facts: officer, readings: belowCounty },
    ],
    no: [
      { name: "市级事业单位", facts: { ...officer, "employment.unitLevel": "municipal" } },
      {
        name: "县级事业单位，不包括县的口径",
        facts: { ...officer, "employment.unitLevel": "county" },
        readings: belowCounty,
      },
      { name: "专业技术岗位", facts: { ...officer, "employment.postCategory": "professional-technical" } },
      { name: "乡镇机关公务员", facts: { ...officer, "employment.employerKind": "party-government-organ" } },
    ],
    undetermined: [
      {
        name: "不知道单位层级",
        facts: without(officer, "employment.unitLevel"),
        missing: ["employment.unitLevel"],
      },
      {
        name: "不知道岗位类别",
        facts: without(officer, "employment.postCategory"),
        missing: ["employment.postCategory"],
      },
      {
        name: "不知道单位类型",
        facts: without(officer, "employment.employerKind"),
        missing: ["employment.employerKind"],
      },
    ],
  }),
  ...casesOf(shareOfHigherPosts, {
    yes: [
      { name: "乡镇卫生院", facts: healthCentre },
      {
        name: "扶贫一线的农技站",
        facts: {
          ...healthCentre,
          "employer.isGrassroots": false,
          "employer.isPovertyFrontline": true,
          "employer.sector": "agricultural-technology",
        },
      },
      { name: "主管部门列明的其他行业", facts: { ...healthCentre, "employer.sector": "other-key-field" } },
    ],
    no: [
      { name: "省级医院", facts: { ...healthCentre, "employer.isGrassroots": false } },
      { name: "民营医院", facts: { ...healthCentre, "employer.kind": "private-enterprise" } },
      { name: "没有列明的行业", facts: { ...healthCentre, "employer.sector": "other" } },
    ],
    undetermined: [
      {
        name: "不是基层单位，是否扶贫一线不详",
        facts: { ...without(healthCentre, "employer.isPovertyFrontline"), "employer.isGrassroots": false },
        missing: ["employer.isPovertyFrontline"],
      },
      { name: "不知道行业", facts: without(healthCentre, "employer.sector"), missing: ["employer.sector"] },
      { name: "不知道单位类型", facts: without(healthCentre, "employer.kind"), missing: ["employer.kind"] },
    ],
  }),
];
