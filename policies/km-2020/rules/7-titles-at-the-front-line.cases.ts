/** 第七条（基层一线评职称）的用例。 */
import { years } from "@qiaoti/engine/language";
import { type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  exceptionalReview,
  graduatesOneYearEarly,
  noThesisNoExaminations,
  ruralServiceFirst,
} from "./7-titles-at-the-front-line.ts";
import {
  changed,
  lacking,
  periodOf,
  placed,
  readAs,
  together,
  underPlaceReadings,
  underTheMeasures,
  workPlace,
} from "./shared.cases.ts";

const villageDoctor: CaseSpec = {
  name: "东川区乡镇卫生院主治医师",
  facts: { "employment.isProfessionalTechnical": true, ...placed(workPlace, true, true, true) },
};
const frontlineSpec = (base: CaseSpec): CasesSpec =>
  together({ yes: [base] }, underTheMeasures(base), underPlaceReadings(base, workPlace), {
    no: changed(base, [["不是专业技术人员", { "employment.isProfessionalTechnical": false }]]),
    undetermined: lacking(base, [["是否专业技术人员不清楚", "employment.isProfessionalTechnical"]]),
  });

const neverDispatched: CaseSpec = {
  ...villageDoctor,
  name: "本地医师没有选派，论文免除",
  facts: {
    ...villageDoctor.facts,
    "dispatch.kind": "none",
    "service.spells": [{ from: "2016-07-01", mode: "regular" }],
  },
  holds: ["yes"],
};
const reviewedAtHome: CaseSpec = {
  ...villageDoctor,
  facts: {
    ...villageDoctor.facts,
    "dispatch.kind": "selected",
    "service.spells": [{ from: "2025-03-01", mode: "selected-dispatch" }],
    "title.reviewPlace": "sending",
  },
};

const outstanding: CaseSpec = {
  name: "乡镇卫生院医师，评审机构认定贡献突出",
  facts: { ...villageDoctor.facts, "title.outstandingContribution": true },
};

const graduate: CaseSpec = {
  name: "师范大学毕业生在乡镇中学，首次申报",
  facts: {
    "education.graduation": "regular-college",
    "employment.workplaceLevel": "township",
    "employment.workplaceHardshipRemote": false,
    "title.isFirstApplication": true,
  },
};
const countyToo: CaseSpec = { ...graduate, readings: { "km-2020/14-level": "county" } };
const hardshipOnly: CaseSpec = { ...graduate, readings: { "km-2020/14-area": "hardship-only" } };

/** Exactly one year at a rural school. */
const chen: CaseSpec = {
  name: "城区中学陈老师支教正好一年，申报副高",
  facts: {
    "employment.isProfessionalTechnical": true,
    "employment.sector": "primary-secondary-education",
    "title.isApplying": true,
    "title.rankApplied": "associate",
    "service.spells": [
      { from: "2010-08-01", to: "2020-08-31", rural: false },
      { from: "2020-09-01", to: "2021-08-31", rural: true },
      { from: "2021-09-01", rural: false },
    ],
  },
};
const ruralUntil = (to: string) => ({ "service.spells": [{ from: "2020-09-01", to, rural: true }] });
const equalToOthers: CaseSpec = { ...chen, facts: { ...chen.facts, "title.equalConditions": true } };
const moreThanOne: CaseSpec = { ...chen, readings: { "km-2020/15-year": "more-than-one" } };

export const cases = [
  ...casesOf(
    noThesisNoExaminations,
    together(frontlineSpec(villageDoctor), {
      yes: [
        neverDispatched,
        ...readAs(reviewedAtHome, [
          ["选派中在派出地评审，口径未定", {}, { holds: ["open"] }],
          ["按第六条：论文只能以材料代替", { "km-2020/11": "replaceable" }, { holds: ["no"] }],
          ["按第七条：论文免除", { "km-2020/11": "not-required" }, { holds: ["yes"] }],
        ]),
        ...changed(reviewedAtHome, [
          ["选派中在服务地评审，论文免除", { "title.reviewPlace": "service" }],
          [
            "选派已经结束，论文免除",
            { "service.spells": [{ from: "2022-03-01", to: "2024-02-29", mode: "selected-dispatch" }] },
          ],
        ]).map((c): CaseSpec => ({ ...c, holds: ["yes"] })),
      ],
    }),
  ),
  ...casesOf(
    exceptionalReview,
    together(frontlineSpec(outstanding), {
      no: changed(outstanding, [["没有认定贡献突出", { "title.outstandingContribution": false }]]),
      undetermined: lacking(outstanding, [["评审机构还没有认定", "title.outstandingContribution"]]),
    }),
  ),
  ...casesOf(
    graduatesOneYearEarly,
    together({ yes: [graduate] }, underTheMeasures(graduate), {
      yes: [
        ...changed(graduate, [
          ["在街道社区工作", { "employment.workplaceLevel": "subdistrict" }],
          ["在村里工作", { "employment.workplaceLevel": "village-community" }],
        ]),
        ...changed(countyToo, [["按县及以下读：在县城中学", { "employment.workplaceLevel": "county" }]]),
        ...changed(hardshipOnly, [["只限艰苦边远地区：工作地属于", { "employment.workplaceHardshipRemote": true }]]),
        ...changed(graduate, [
          ["在乡镇中学，提前一年", {}],
          ["在艰苦边远乡镇，提前的也只有一年", { "employment.workplaceHardshipRemote": true }],
          ["在村里，提前的也只有一年", { "employment.workplaceLevel": "village-community" }],
        ]).map((c): CaseSpec => ({ ...c, amounts: [periodOf(years(1))] })),
        ...changed(countyToo, [
          ["按县及以下读：在县城也是一年", { "employment.workplaceLevel": "county" }],
          ["按县及以下读：在乡镇不多于一年", {}],
        ]).map((c): CaseSpec => ({ ...c, amounts: [periodOf(years(1))] })),
      ],
      no: [
        ...changed(graduate, [
          ["在县城中学，缺省口径不算", { "employment.workplaceLevel": "county" }],
          ["成人高校毕业，不是普通高校", { "education.graduation": "other-higher" }],
          ["不是首次申报", { "title.isFirstApplication": false }],
        ]),
        ...changed(countyToo, [["按县及以下读：在市属中学", { "employment.workplaceLevel": "municipal" }]]),
        { ...hardshipOnly, name: "只限艰苦边远地区：工作地不属于" },
      ],
      undetermined: [
        ...lacking(graduate, [
          ["学历类别不清楚", "education.graduation"],
          ["工作地层级不清楚", "employment.workplaceLevel"],
          ["是否首次申报不清楚", "title.isFirstApplication"],
        ]),
        ...lacking(hardshipOnly, [["只限艰苦边远地区：工作地性质不清楚", "employment.workplaceHardshipRemote"]]),
      ],
    }),
  ),
  ...casesOf(
    ruralServiceFirst,
    together({ yes: [chen] }, underTheMeasures(chen), {
      yes: [
        ...changed(chen, [
          ["乡镇卫生院出身的医生，申报正高", { "employment.sector": "health", "title.rankApplied": "senior" }],
          ["农技推广，列为重点领域", { "employment.sector": "other-key-field" }],
        ]),
        ...changed(moreThanOne, [["要多于一年：一年零一天", ruralUntil("2021-09-01")]]),
        ...readAs(equalToOthers, [
          ["条件与他人相同，怎样优先口径未定", {}, { holds: ["open", "open"] }],
          ["条件相同时优先", { "km-2020/15-priority": "tie-break" }, { holds: ["yes", "no"] }],
          ["直接排在前面", { "km-2020/15-priority": "ranked-first" }, { holds: ["no", "yes"] }],
        ]),
        ...changed({ ...equalToOthers, readings: { "km-2020/15-priority": "tie-break" } }, [
          ["条件相同时优先，而条件不同", { "title.equalConditions": false }],
        ]).map((c): CaseSpec => ({ ...c, holds: ["no", "no"] })),
        ...readAs(chen, [
          ["条件相同时优先，条件是否相同还没有认定", { "km-2020/15-priority": "tie-break" }, { holds: ["open", "no"] }],
          ["直接排在前面，不问条件是否相同", { "km-2020/15-priority": "ranked-first" }, { holds: ["no", "yes"] }],
        ]),
      ],
      no: [
        ...changed(chen, [
          ["支教差一天满一年", ruralUntil("2021-08-30")],
          ["没有农村基层经历", { "service.spells": [{ from: "2010-08-01", rural: false }] }],
          ["申报中级", { "title.rankApplied": "intermediate" }],
          ["没有申报", { "title.isApplying": false }],
          ["大学教师不在列举的领域", { "employment.sector": "other-education" }],
          ["不是专业技术人员", { "employment.isProfessionalTechnical": false }],
        ]),
        ...changed(moreThanOne, [["要多于一年：正好一年", ruralUntil("2021-08-31")]]),
      ],
      undetermined: [
        ...lacking(chen, [
          ["没有填写经历", "service.spells"],
          ["是否申报不清楚", "title.isApplying"],
          ["申报哪一级不清楚", "title.rankApplied"],
          ["行业不清楚", "employment.sector"],
          ["是否专业技术人员不清楚", "employment.isProfessionalTechnical"],
        ]),
        ...changed(chen, [["支教那段没说是不是农村", { "service.spells": [{ from: "2020-09-01" }] }]]).map((c) => ({
          ...c,
          missing: ["service.spells[0].rural"],
        })),
      ],
    }),
  ),
];
