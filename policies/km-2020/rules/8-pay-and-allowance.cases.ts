/** 第八条（工资、待遇、津贴、岗位补贴）的用例。 */
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import { serving, underRecognisedDispatch, withinServicePeriod } from "./6-dispatched-professionals.cases.ts";
import {
  benefitsAsOnPost,
  hardshipAllowanceOfPlace,
  postAllowance,
  postAllowanceEligibility,
  wagesFromHomeUnit,
} from "./8-pay-and-allowance.ts";
import { changed, lacking, readAs, together, underTheMeasures } from "./shared.cases.ts";

const onDispatch: CaseSpec = { name: "省中医院杨医生正在服务期内", facts: serving };
const onDispatchSpec: CasesSpec = together(underRecognisedDispatch(onDispatch), withinServicePeriod(onDispatch));

const classTwo: CaseSpec = {
  name: "杨医生的服务地属于二类艰苦边远地区",
  facts: { ...serving, "dispatch.placeAllowanceClass": "two" },
};

/** In fen. */
const TEN_THOUSAND_YUAN = 1_000_000;

const townshipPost = { mode: "paired-support", level: "township", postCategory: "professional-technical" } as const;

const pairedFrom = (from: string, to?: string): CaseFacts => ({
  "service.spells": [
    {
      from,
      ...(to === undefined ? {} : { to }),
      ...townshipPost,
    },
  ],
});

/** Since 1 August 2024: one continuous year is full on 1 August 2025. */
const wang: CaseSpec = {
  name: "市一中王老师对口支援乡镇中学，正好满一年",
  on: "2025-08-01",
  facts: {
    "dispatch.kind": "paired-support",
    "dispatch.hostLevel": "township",
    "dispatch.hostUnitType": "primary-secondary-school",
    "dispatch.hostPostCategory": "professional-technical",
    "title.highestRank": "intermediate",
    "employment.isHealthTechnical": false,
    "title.physicianLicence": "none",
    ...pairedFrom("2024-08-01"),
  },
};

/** A doctor without an intermediate title. */
const li: CaseSpec = {
  ...wang,
  name: "市医院李医师对口支援乡镇卫生院，有执业医师资格",
  facts: {
    ...wang.facts,
    "dispatch.hostUnitType": "township-health-centre",
    "title.highestRank": "assistant",
    "employment.isHealthTechnical": true,
    "title.physicianLicence": "physician",
  },
};
const assistantPhysician: CaseSpec = { ...li, facts: { ...li.facts, "title.physicianLicence": "assistant" } };
const healthOnly = { readings: { "km-2020/16-title": "health-only" } };
const needsRecognition: CaseSpec = { ...wang, readings: { "km-2020/17": "needed" } };

const allowanceSpec: CasesSpec = together({ yes: [wang, li] }, underTheMeasures(wang), {
  yes: [
    ...changed(wang, [
      [
        "到乡镇职业学校支援，副高职称",
        { "dispatch.hostUnitType": "vocational-school", "title.highestRank": "associate" },
      ],
      ["已经回到原单位，当时连续干满一年", pairedFrom("2022-09-01", "2023-08-31")],
    ]),
    { ...li, ...healthOnly, name: "两项都限卫生人员：李医师符合" },
    ...changed({ ...li, ...healthOnly }, [
      ["两项都限卫生人员：中级职称的护士", { "title.highestRank": "intermediate", "title.physicianLicence": "none" }],
    ]),
    {
      ...assistantPhysician,
      readings: { "km-2020/16-assistant": "assistant-counts" },
      name: "执业助理医师，按也算读",
    },
    ...changed(needsRecognition, [["要认可：已得到市人才办认可", { "dispatch.isRecognised": true }]]),
  ],
  no: [
    { ...wang, on: "2025-07-31", name: "差一天满一年" },
    ...changed(wang, [
      [
        "中断过，没有一段连续满一年",
        {
          "service.spells": [
            {
              from: "2023-09-01",
              to: "2024-06-30",
              ...townshipPost,
            },
            { ...townshipPost, from: "2024-11-01" },
          ],
        },
      ],
      [
        "支援的一年在县城",
        {
          "service.spells": [
            { from: "2024-08-01", mode: "paired-support", level: "county", postCategory: "professional-technical" },
          ],
        },
      ],
      [
        "在乡镇的一年是本单位正常工作，不是支援",
        {
          "service.spells": [
            { from: "2024-08-01", mode: "regular", level: "township", postCategory: "professional-technical" },
          ],
        },
      ],
      [
        "支援的一年在管理岗位",
        {
          "service.spells": [
            { from: "2024-08-01", mode: "paired-support", level: "township", postCategory: "management" },
          ],
        },
      ],
      ["是选派，不是对口支援", { "dispatch.kind": "selected" }],
      ["接收单位在县城", { "dispatch.hostLevel": "county" }],
      ["接收单位是农技站", { "dispatch.hostUnitType": "agricultural-station" }],
      ["在接收单位做管理", { "dispatch.hostPostCategory": "management" }],
      ["初级职称的教师", { "title.highestRank": "assistant" }],
    ]),
    ...changed(li, [
      ["没有资格证书的护士，初级职称", { "title.physicianLicence": "none" }],
      ["有执业证书而现在不是卫生技术人员", { "employment.isHealthTechnical": false }],
    ]),
    { ...wang, ...healthOnly, name: "两项都限卫生人员：中级教师不符合" },
    {
      ...assistantPhysician,
      readings: { "km-2020/16-assistant": "physician-only" },
      name: "执业助理医师，按只算执业医师读",
    },
    ...changed(needsRecognition, [["要认可：没有得到认可", { "dispatch.isRecognised": false }]]),
  ],
  undetermined: [
    { ...assistantPhysician, name: "执业助理医师，口径未定", missing: ["km-2020/16-assistant"] },
    ...lacking(needsRecognition, [["要认可：是否认可不清楚", "dispatch.isRecognised"]]),
    ...lacking(wang, [
      ["选派类别不清楚", "dispatch.kind"],
      ["接收单位层级不清楚", "dispatch.hostLevel"],
      ["接收单位类型不清楚", "dispatch.hostUnitType"],
      ["岗位类别不清楚", "dispatch.hostPostCategory"],
      ["职称不清楚", "title.highestRank"],
      ["没有填写经历", "service.spells"],
    ]),
    ...lacking(li, [
      ["有没有执业资格不清楚", "title.physicianLicence"],
      ["是否卫生技术人员不清楚", "employment.isHealthTechnical"],
    ]),
  ],
});

export const cases = [
  ...casesOf(wagesFromHomeUnit, onDispatchSpec),
  ...casesOf(benefitsAsOnPost, onDispatchSpec),
  ...casesOf(
    hardshipAllowanceOfPlace,
    together(underRecognisedDispatch(classTwo), withinServicePeriod(classTwo), {
      yes: [
        ...changed(classTwo, [["最低的一类也有津贴", { "dispatch.placeAllowanceClass": "one" }]]),
        { ...classTwo, name: "津贴标准没有录入，数额说不准", amounts: ["open"] },
        {
          ...classTwo,
          name: "津贴标准录入为每月五百元",
          parameters: { "km-2020/hardship-allowance": 50_000 },
          amounts: [50_000],
        },
        {
          ...classTwo,
          on: "2026-08-31",
          name: "服务期最后一天，津贴不减",
          parameters: { "km-2020/hardship-allowance": 50_000 },
          amounts: [50_000],
        },
      ],
      no: changed(classTwo, [["服务地没有津贴类别", { "dispatch.placeAllowanceClass": "none" }]]),
      undetermined: lacking(classTwo, [["服务地类别不清楚", "dispatch.placeAllowanceClass"]]),
    }),
  ),
  ...casesOf(postAllowanceEligibility, allowanceSpec),
  ...casesOf(
    postAllowance,
    together(allowanceSpec, {
      yes: [
        { ...wang, on: "2027-11-30", name: "第四年中途，标准仍是每年一万元", amounts: [TEN_THOUSAND_YUAN] },
        ...changed(li, [["李医师没有中级职称，补贴一分不少", { "title.highestRank": "none" }]]).map(
          (c): CaseSpec => ({ ...c, amounts: [TEN_THOUSAND_YUAN] }),
        ),
        ...changed(wang, [
          ["正高职称，补贴也是每年一万元", { "title.highestRank": "senior" }],
          ["支援结束回到原单位，标准不变", pairedFrom("2022-09-01", "2024-02-29")],
          [
            "先后在两个乡镇支援，中间没有断，合起来满一年",
            {
              "service.spells": [
                { ...townshipPost, from: "2024-08-01", to: "2025-01-31" },
                { ...townshipPost, from: "2025-02-01" },
              ],
            },
          ],
        ]).map((c): CaseSpec => ({ ...c, amounts: [TEN_THOUSAND_YUAN] })),
        ...readAs(wang, [
          ["每年一万元，零头怎么算口径未定", {}, { amounts: [TEN_THOUSAND_YUAN], holds: ["open", "open"] }],
          ["零头按实际时间折算", { "km-2020/18-part-years": "pro-rata" }, { holds: ["yes", "no"] }],
          ["只算整年", { "km-2020/18-part-years": "whole-years" }, { holds: ["no", "yes"] }],
          [
            "只从满一年以后起算，标准不变",
            { "km-2020/18-accrual": "after-first-year" },
            { amounts: [TEN_THOUSAND_YUAN] },
          ],
        ]),
        ...changed(wang, [
          [
            "前一次支援差一天满一年，从后一次到岗起算",
            {
              "service.spells": [
                { ...townshipPost, from: "2019-09-01", to: "2020-08-30" },
                { ...townshipPost, from: "2023-09-01", to: "2025-06-30" },
              ],
            },
          ],
        ]),
      ],
    }),
  ),
];
