/** 基层待遇和选派的用例。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  allowanceDuringDispatch,
  allowanceOfHardshipAreas,
  higherStartingPay,
  payDuringDispatch,
  treatmentDuringDispatch,
} from "./12-grassroots-pay-and-dispatch.ts";

const luquanTeacher: CaseFacts = {
  "employment.workplaceHardshipRemote": true,
  "employment.employerKind": "public-institution",
};

export const allowanceOfHardshipAreasCases = casesOf(allowanceOfHardshipAreas, {
  yes: [
    { name: "禄劝山区小学的老师，津贴标准没有录入", facts: luquanTeacher, amounts: ["open"] },
    {
      name: "津贴标准录入为每月五百元",
      facts: luquanTeacher,
      parameters: { "km-2021/hardship-allowance": 50_000 },
      amounts: [50_000],
    },
    { name: "东川山区乡镇的公务员", facts: { ...luquanTeacher, "employment.employerKind": "party-government-organ" } },
  ],
  no: [
    { name: "五华小学的老师", facts: { ...luquanTeacher, "employment.workplaceHardshipRemote": false } },
    { name: "禄劝民营矿企的职工", facts: { ...luquanTeacher, "employment.employerKind": "private-enterprise" } },
  ],
  undetermined: [
    {
      name: "工作地属不属于艰苦边远地区不清楚",
      facts: without(luquanTeacher, "employment.workplaceHardshipRemote"),
      missing: ["employment.workplaceHardshipRemote"],
    },
    {
      name: "单位类型没有说",
      facts: without(luquanTeacher, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
  ],
});

const newDoctor: CaseFacts = {
  "education.graduation": "regular-college",
  "employment.workplaceHardshipRemote": true,
  "employment.employerKind": "public-institution",
};

export const higherStartingPayCases = casesOf(higherStartingPay, {
  yes: [
    { name: "医学院毕业生到寻甸山区卫生院", facts: newDoctor },
    { name: "成人高校毕业生到东川山区", facts: { ...newDoctor, "education.graduation": "other-higher" } },
    { name: "毕业生考进禄劝的乡政府", facts: { ...newDoctor, "employment.employerKind": "party-government-organ" } },
  ],
  no: [
    { name: "毕业生在呈贡工作", facts: { ...newDoctor, "employment.workplaceHardshipRemote": false } },
    { name: "中专毕业生到寻甸山区", facts: { ...newDoctor, "education.graduation": "secondary-vocational" } },
    { name: "毕业生到东川的民营矿企", facts: { ...newDoctor, "employment.employerKind": "private-enterprise" } },
  ],
  undetermined: [
    {
      name: "工作地类别不清楚",
      facts: without(newDoctor, "employment.workplaceHardshipRemote"),
      missing: ["employment.workplaceHardshipRemote"],
    },
    { name: "学历不清楚", facts: without(newDoctor, "education.graduation"), missing: ["education.graduation"] },
    {
      name: "在哪类单位工作不清楚",
      facts: without(newDoctor, "employment.employerKind"),
      missing: ["employment.employerKind"],
    },
  ],
});

const surgeon: CaseFacts = {
  "employment.isProfessionalTechnical": true,
  "dispatch.isFullTime": true,
  "dispatch.placeHardshipRemote": true,
  "dispatch.placeFrontline": false,
  "service.spells": [
    { from: "2010-07-01", to: "2025-02-28", mode: "regular" },
    { from: "2025-03-01", to: "2026-02-28", mode: "selected-dispatch" },
  ],
};

/** 12.3 and 12.4 speak of the same people. */
const dispatched: CasesSpec = {
  yes: [
    { name: "市医院外科医生全职选派到东川山区", facts: surgeon },
    {
      name: "农艺师全职选派到基层一线，不在艰苦边远地区",
      facts: { ...surgeon, "dispatch.placeHardshipRemote": false, "dispatch.placeFrontline": true },
    },
    { name: "服务期的最后一天", on: "2026-02-28", facts: surgeon },
  ],
  no: [
    { name: "服务期满的第二天", on: "2026-03-01", facts: surgeon },
    { name: "还没有开始选派", on: "2025-02-28", facts: surgeon },
    { name: "行政干部，不是专业技术人才", facts: { ...surgeon, "employment.isProfessionalTechnical": false } },
    { name: "每周去两天，不是全职", facts: { ...surgeon, "dispatch.isFullTime": false } },
    {
      name: "选派到市区单位，既非艰苦边远也非一线",
      facts: { ...surgeon, "dispatch.placeHardshipRemote": false },
    },
  ],
  undetermined: [
    { name: "服务经历没有报", facts: without(surgeon, "service.spells"), missing: ["service.spells"] },
    {
      name: "选派地的情况都不清楚",
      facts: without(surgeon, "dispatch.placeHardshipRemote", "dispatch.placeFrontline"),
      missing: ["dispatch.placeHardshipRemote", "dispatch.placeFrontline"],
    },
    {
      name: "是不是全职不清楚",
      facts: without(surgeon, "dispatch.isFullTime"),
      missing: ["dispatch.isFullTime"],
    },
    {
      name: "是不是专业技术人才不清楚",
      facts: without(surgeon, "employment.isProfessionalTechnical"),
      missing: ["employment.isProfessionalTechnical"],
    },
  ],
};

export const payDuringDispatchCases = casesOf(payDuringDispatch, dispatched);
export const treatmentDuringDispatchCases = casesOf(treatmentDuringDispatch, dispatched);

const frontlineOnly: CaseFacts = {
  ...surgeon,
  "dispatch.placeHardshipRemote": false,
  "dispatch.placeFrontline": true,
};
const GRASSROOTS_TOO = { "km-2021/4": "grassroots-too" };

export const allowanceDuringDispatchCases = casesOf(allowanceDuringDispatch, {
  yes: [
    { name: "外科医生全职选派到东川山区，津贴标准没有录入", facts: surgeon, amounts: ["open"] },
    {
      name: "东川山区的津贴标准录入为每月五百元",
      facts: surgeon,
      parameters: { "km-2021/hardship-allowance": 50_000 },
      amounts: [50_000],
    },
    { name: "选派到基层一线，口径也给", facts: frontlineOnly, readings: GRASSROOTS_TOO },
    {
      name: "选派到基层一线，口径也给，标准录入为每月三百元",
      facts: frontlineOnly,
      readings: GRASSROOTS_TOO,
      parameters: { "km-2021/hardship-allowance": 30_000 },
      amounts: [30_000],
    },
    { name: "服务期最后一天仍有津贴", on: "2026-02-28", facts: surgeon },
  ],
  no: [
    { name: "选派到基层一线，不在艰苦边远地区", facts: frontlineOnly },
    {
      name: "选派到市区单位，口径放宽也不给",
      facts: { ...surgeon, "dispatch.placeHardshipRemote": false },
      readings: GRASSROOTS_TOO,
    },
    { name: "服务期满的第二天", on: "2026-03-01", facts: surgeon },
    { name: "不是全职选派", facts: { ...surgeon, "dispatch.isFullTime": false } },
    { name: "不是专业技术人才", facts: { ...surgeon, "employment.isProfessionalTechnical": false } },
  ],
  undetermined: [
    {
      name: "选派地属不属于艰苦边远地区不清楚",
      facts: without(surgeon, "dispatch.placeHardshipRemote"),
      missing: ["dispatch.placeHardshipRemote"],
    },
    { name: "服务经历没有报", facts: without(surgeon, "service.spells"), missing: ["service.spells"] },
  ],
});
