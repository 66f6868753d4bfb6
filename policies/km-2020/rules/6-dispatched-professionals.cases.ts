/** 第六条（全职选派人才评职称）的用例。 */
import { months, years } from "@qiaoti/engine/language";
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  appointFromDispatch,
  choosePlaceOfReview,
  noSecondConfirmation,
  papersInsteadOfThesis,
  recognisedDispatch,
  serviceBringsTitleForward,
  titleIntoDatabase,
  weighResults,
} from "./6-dispatched-professionals.ts";
import {
  changed,
  dispatchPlace,
  lacking,
  periodOf,
  placed,
  readAs,
  together,
  underPlaceReadings,
  underTheMeasures,
} from "./shared.cases.ts";

/** Full-time dispatch to a hardship area and the front line, recognised by the talent office. */
export const recognised: CaseFacts = {
  "dispatch.isRecognised": true,
  "dispatch.isFullTime": true,
  "employment.isProfessionalTechnical": true,
  ...placed(dispatchPlace, true, true, true),
};

/** What presupposing 6.1 adds to the cases of a rule. */
export function underRecognisedDispatch(base: CaseSpec): CasesSpec {
  return together({ yes: [base] }, underTheMeasures(base), underPlaceReadings(base, dispatchPlace), {
    no: changed(base, [
      ["选派没有得到市人才办认可", { "dispatch.isRecognised": false }],
      ["兼职选派，不是全职", { "dispatch.isFullTime": false }],
      ["不是专业技术人员", { "employment.isProfessionalTechnical": false }],
    ]),
    undetermined: lacking(base, [
      ["是否得到认可不清楚", "dispatch.isRecognised"],
      ["是否全职不清楚", "dispatch.isFullTime"],
      ["是否专业技术人员不清楚", "employment.isProfessionalTechnical"],
    ]),
  });
}

/** Dispatched since September 2024 for two years. */
export const serving: CaseFacts = {
  ...recognised,
  "service.spells": [{ from: "2024-09-01", to: "2026-08-31", mode: "selected-dispatch", fullTime: true }],
};

/** What "within the period of service" adds to the cases of a rule assessed on 1 August 2025. */
export function withinServicePeriod(base: CaseSpec): CasesSpec {
  return {
    yes: [
      { ...base, on: "2026-08-31", name: "服务期最后一天" },
      { ...base, on: "2024-09-01", name: "服务期第一天" },
    ],
    no: [
      { ...base, on: "2026-09-01", name: "服务期结束次日" },
      { ...base, on: "2024-08-31", name: "还没有出发" },
      ...changed(base, [
        ["一直在本单位工作", { "service.spells": [{ from: "2018-07-01", mode: "regular", fullTime: true }] }],
      ]),
    ],
    undetermined: lacking(base, [["没有填写经历", "service.spells"]]),
  };
}

const yang: CaseSpec = { name: "省中医院杨医生，获认可的全职选派人才", facts: recognised };
const yangServing: CaseSpec = { name: "杨医生正在服务期内", facts: serving };

const choosing: CaseSpec = {
  name: "杨医生服务期间选择在服务地评职称",
  facts: { ...serving, "title.reviewPlace": "service" },
};

const titled: CaseSpec = {
  name: "杨医生在服务地评上副高",
  facts: { ...recognised, "title.obtainedAtServicePlace": true },
};
const titledSpec: CasesSpec = together(underRecognisedDispatch(titled), {
  no: changed(titled, [["职称是派出以前评的", { "title.obtainedAtServicePlace": false }]]),
  undetermined: lacking(titled, [["在哪里评的不清楚", "title.obtainedAtServicePlace"]]),
});

const withSummary: CaseSpec = {
  name: "杨医生提交工作总结，没有论文",
  facts: { ...serving, "title.materials": ["work-summary"] },
};

/** Exactly two full-time years, back, applying for the next rank, nothing advanced before. */
const returned: CaseSpec = {
  name: "全职服务正好两年，返回后申报副高",
  on: "2025-08-01",
  facts: {
    ...recognised,
    "service.spells": [{ from: "2022-09-01", to: "2024-08-31", mode: "selected-dispatch", fullTime: true }],
    "dispatch.termCompleted": true,
    "dispatch.isReturned": true,
    "title.isApplying": true,
    "title.highestRank": "intermediate",
    "title.rankApplied": "associate",
    "title.yearsAlreadyAdvanced": 0,
  },
};
/** Full-time from 1 September 2015 to a day. */
const servedUntil = (lastDay: string, facts: CaseFacts = {}): CaseSpec => ({
  ...returned,
  facts: {
    ...returned.facts,
    ...facts,
    "service.spells": [{ from: "2015-09-01", to: lastDay, mode: "selected-dispatch", fullTime: true }],
  },
});
/** A graduate without a title yet. */
const firstTitle: CaseSpec = {
  ...returned,
  facts: {
    ...returned.facts,
    "title.highestRank": "none",
    "title.rankApplied": "elementary",
    "title.isFirstApplication": true,
  },
};
const lifetimeCap: CaseSpec = { ...returned, readings: { "km-2020/12-cap": "lifetime" } };
const eachApplication: CaseSpec = { ...returned, readings: { "km-2020/12-cap": "per-application" } };

/** Under the other reading of the rest: served from 1 September 2015 to a day, and by how much it advances. */
const proRata = (
  rows: readonly (readonly [name: string, lastDay: string, by: ReturnType<typeof years>])[],
): CaseSpec[] =>
  rows.map(([name, lastDay, by]) => ({
    ...servedUntil(lastDay),
    name,
    readings: { "km-2020/12-cap": "per-application", "km-2020/12-blocks": "pro-rata" },
    amounts: [periodOf(by)],
  }));

const eachTime = { readings: { "km-2020/12-cap": "per-application" } };

const notYetAppointed: CaseSpec = {
  name: "选派两年，派出时有中级职称而没有聘任",
  facts: {
    ...recognised,
    "dispatch.agreedMonths": 24,
    "dispatch.titleHeldAtDispatch": true,
    "dispatch.appointedToTitleAtDispatch": false,
  },
};
const bySender: CaseSpec = {
  ...notYetAppointed,
  facts: { ...notYetAppointed.facts, "dispatch.appointingUnit": "sending" },
};
const atLeastTwo: CaseSpec = { ...notYetAppointed, readings: { "km-2020/13-term": "at-least" } };

export const cases = [
  ...casesOf(recognisedDispatch, underRecognisedDispatch(yang)),
  ...casesOf(
    choosePlaceOfReview,
    together(underRecognisedDispatch(choosing), withinServicePeriod(choosing), {
      yes: changed(choosing, [["选择回派出地评", { "title.reviewPlace": "sending" }]]),
      no: changed(choosing, [["想在第三地评", { "title.reviewPlace": "other" }]]),
      undetermined: lacking(choosing, [["还没有选评审地", "title.reviewPlace"]]),
    }),
  ),
  ...casesOf(titleIntoDatabase, titledSpec),
  ...casesOf(noSecondConfirmation, titledSpec),
  ...casesOf(weighResults, together(underRecognisedDispatch(yangServing), withinServicePeriod(yangServing))),
  ...casesOf(
    papersInsteadOfThesis,
    together(underRecognisedDispatch(withSummary), withinServicePeriod(withSummary), {
      yes: changed(withSummary, [
        ["提交教学成果", { "title.materials": ["teaching-results"] }],
        ["提交技术推广总结", { "title.materials": ["technology-extension-summary"] }],
      ]),
      no: changed(withSummary, [["三类材料一样也没有", { "title.materials": ["thesis"] }]]),
      undetermined: lacking(withSummary, [["有哪些材料不清楚", "title.materials"]]),
    }),
  ),
  ...casesOf(
    serviceBringsTitleForward,
    together(underRecognisedDispatch(returned), {
      yes: [
        ...changed(returned, [
          [
            "两次选派各一年，合计正好两年",
            {
              "service.spells": [
                { from: "2020-03-01", to: "2021-02-28", mode: "selected-dispatch", fullTime: true },
                { from: "2022-09-01", to: "2023-08-31", mode: "selected-dispatch", fullTime: true },
              ],
            },
          ],
          ["没有职称的，申报员级", { "title.highestRank": "none", "title.rankApplied": "elementary" }],
        ]),
        { ...servedUntil("2017-08-31"), name: "正好两年，提前一年", ...eachTime, amounts: [periodOf(years(1))] },
        { ...servedUntil("2019-08-30"), name: "差一天四年，仍提前一年", ...eachTime, amounts: [periodOf(years(1))] },
        { ...servedUntil("2019-08-31"), name: "正好四年，提前两年", ...eachTime, amounts: [periodOf(years(2))] },
        { ...servedUntil("2023-08-31"), name: "满八年，最多提前两年", ...eachTime, amounts: [periodOf(years(2))] },
        ...readAs({ ...servedUntil("2018-08-31"), ...eachTime }, [
          ["三年，零头不算，提前一年", {}, { amounts: [periodOf(years(1))] }],
          ["三年，零头按月折算，提前一年半", { "km-2020/12-blocks": "pro-rata" }, { amounts: [periodOf(months(18))] }],
        ]),
        ...proRata([
          ["正好两年，按月折算也是一年", "2017-08-31", months(12)],
          ["两年零一个月，不满两个月的零头不折", "2017-09-30", months(12)],
          ["差一天两年零两个月，零头不折", "2017-10-30", months(12)],
          ["正好两年零两个月，多提前一个月", "2017-10-31", months(13)],
          ["差一天四年，按月折算提前二十三个月", "2019-08-30", months(23)],
          ["正好四年，按月折算提前两年", "2019-08-31", years(2)],
          ["四年零两个月，按月折算也不超过两年", "2019-10-31", years(2)],
        ]),
        ...changed({ ...returned, ...eachTime }, [
          [
            "两段各三年，合起来六年，最多提前两年",
            {
              "service.spells": [
                { from: "2012-09-01", to: "2015-08-31", mode: "selected-dispatch", fullTime: true },
                { from: "2018-09-01", to: "2021-08-31", mode: "selected-dispatch", fullTime: true },
              ],
            },
          ],
          [
            "两段各两年半，零头合起来满五年，提前两年",
            {
              "service.spells": [
                { from: "2012-09-01", to: "2015-02-28", mode: "selected-dispatch", fullTime: true },
                { from: "2018-09-01", to: "2021-02-28", mode: "selected-dispatch", fullTime: true },
              ],
            },
          ],
        ]).map((c): CaseSpec => ({ ...c, amounts: [periodOf(years(2))] })),
        ...changed({ ...returned, ...eachTime }, [
          [
            "全职两年后又兼职两年，兼职的不折",
            {
              "service.spells": [
                { from: "2015-09-01", to: "2017-08-31", mode: "selected-dispatch", fullTime: true },
                { from: "2017-09-01", to: "2019-08-31", mode: "selected-dispatch", fullTime: false },
              ],
            },
          ],
        ]).map((c): CaseSpec => ({ ...c, amounts: [periodOf(years(1))] })),
        ...changed({ ...returned, ...eachTime }, [
          [
            "全职两年，另外两年是不是全职没有说，提前一年还是两年说不准",
            {
              "service.spells": [
                { from: "2015-09-01", to: "2017-08-31", mode: "selected-dispatch", fullTime: true },
                { from: "2017-09-01", to: "2019-08-31", mode: "selected-dispatch" },
              ],
            },
          ],
        ]).map((c): CaseSpec => ({ ...c, amounts: ["open"] })),
        ...readAs(servedUntil("2019-08-31", { "title.yearsAlreadyAdvanced": 1 }), [
          ["四年，以前提前过一年，口径未定", {}, { amounts: ["open"] }],
          ["一生上限：以前提前过一年，还剩一年", { "km-2020/12-cap": "lifetime" }, { amounts: [periodOf(years(1))] }],
          [
            "每次上限：以前提前过一年，这次仍是两年",
            { "km-2020/12-cap": "per-application" },
            { amounts: [periodOf(years(2))] },
          ],
        ]),
        ...readAs(servedUntil("2019-08-31"), [
          ["四年，从未提前过，口径未定也是两年", {}, { amounts: [periodOf(years(2))] }],
          ["一生上限：从未提前过，提前两年", { "km-2020/12-cap": "lifetime" }, { amounts: [periodOf(years(2))] }],
        ]),
        ...readAs(servedUntil("2018-08-31", { "title.yearsAlreadyAdvanced": 1 }), [
          [
            "一生上限又按月折算：三年可折一年半，只剩一年",
            { "km-2020/12-cap": "lifetime", "km-2020/12-blocks": "pro-rata" },
            { amounts: [periodOf(years(1))] },
          ],
        ]),
        ...readAs(firstTitle, [
          ["又是毕业生首次申报，能否合并口径未定", {}, { holds: ["open", "open"] }],
          ["与首次申报的一年合并", { "km-2020/12-stacking": "added" }, { holds: ["yes", "no"] }],
          ["与首次申报的一年择一", { "km-2020/12-stacking": "alternative" }, { holds: ["no", "yes"] }],
        ]),
        ...readAs(returned, [
          ["是不是首次申报没有说，合并口径定了也说不准", { "km-2020/12-stacking": "added" }, { holds: ["open", "no"] }],
          ["是不是首次申报没有说，择一", { "km-2020/12-stacking": "alternative" }, { holds: ["no", "open"] }],
        ]),
        ...changed(firstTitle, [["不是首次申报，没有合并的问题", { "title.isFirstApplication": false }]]).map(
          (c): CaseSpec => ({ ...c, holds: ["no", "no"] }),
        ),
        ...changed(eachApplication, [["每次上限：以前提前过两年，这次另算", { "title.yearsAlreadyAdvanced": 2 }]]).map(
          (c): CaseSpec => ({ ...c, amounts: [periodOf(years(1))] }),
        ),
      ],
      no: [
        ...changed(returned, [
          [
            "差一天满两年",
            {
              "service.spells": [{ from: "2022-09-01", to: "2024-08-30", mode: "selected-dispatch", fullTime: true }],
            },
          ],
          [
            "第二年改为非全职，只算一年",
            {
              "service.spells": [
                { from: "2022-09-01", to: "2023-08-31", mode: "selected-dispatch", fullTime: true },
                { from: "2023-09-01", to: "2024-08-31", mode: "selected-dispatch", fullTime: false },
              ],
            },
          ],
          [
            "两年里有一年是志愿服务",
            {
              "service.spells": [
                { from: "2022-09-01", to: "2023-08-31", mode: "selected-dispatch", fullTime: true },
                { from: "2023-09-01", to: "2024-08-31", mode: "volunteer", fullTime: true },
              ],
            },
          ],
          ["服务期没有满", { "dispatch.termCompleted": false }],
          ["还没有返回", { "dispatch.isReturned": false }],
          ["没有申报职称", { "title.isApplying": false }],
          ["越级申报正高", { "title.rankApplied": "senior" }],
          ["申报同一级", { "title.rankApplied": "intermediate" }],
        ]),
        ...changed(lifetimeCap, [["一生上限：以前已经提前两年", { "title.yearsAlreadyAdvanced": 2 }]]),
      ],
      undetermined: [
        ...changed(returned, [["以前提前过两年，口径未定", { "title.yearsAlreadyAdvanced": 2 }]]).map((c) => ({
          ...c,
          missing: ["km-2020/12-cap"],
        })),
        ...lacking(lifetimeCap, [["一生上限：以前提前过几年不清楚", "title.yearsAlreadyAdvanced"]]),
        ...lacking(returned, [
          ["没有填写经历", "service.spells"],
          ["是否期满不清楚", "dispatch.termCompleted"],
          ["是否返回不清楚", "dispatch.isReturned"],
          ["是否申报不清楚", "title.isApplying"],
          ["现有职称不清楚", "title.highestRank"],
          ["申报哪一级不清楚", "title.rankApplied"],
        ]),
      ],
    }),
  ),
  ...casesOf(
    appointFromDispatch,
    together(underRecognisedDispatch(notYetAppointed), {
      yes: [
        ...changed(atLeastTwo, [
          ["两年以上：约定三年", { "dispatch.agreedMonths": 36 }],
          ["两年以上：正好两年", { "dispatch.agreedMonths": 24 }],
        ]),
        ...readAs(bySender, [
          ["由派出单位聘任，口径未定", {}, { holds: ["open"] }],
          ["派出单位可以聘任", { "km-2020/13-unit": "sending" }, { holds: ["yes"] }],
          ["只有服务单位可以聘任，派出单位不行", { "km-2020/13-unit": "host" }, { holds: ["no"] }],
        ]),
        ...changed({ ...bySender, readings: { "km-2020/13-unit": "host" } }, [
          ["服务单位可以聘任", { "dispatch.appointingUnit": "host" }],
        ]).map((c): CaseSpec => ({ ...c, holds: ["yes"] })),
        ...changed({ ...bySender, readings: { "km-2020/13-unit": "sending" } }, [
          ["只有派出单位可以聘任，服务单位不行", { "dispatch.appointingUnit": "host" }],
        ]).map((c): CaseSpec => ({ ...c, holds: ["no"] })),
        ...readAs(notYetAppointed, [["由哪个单位聘任没有说", { "km-2020/13-unit": "sending" }, { holds: ["open"] }]]),
      ],
      no: [
        ...changed(notYetAppointed, [
          ["约定三年，不是正好两年", { "dispatch.agreedMonths": 36 }],
          ["约定二十三个月", { "dispatch.agreedMonths": 23 }],
          ["派出时没有职称", { "dispatch.titleHeldAtDispatch": false }],
          ["派出时已经聘任", { "dispatch.appointedToTitleAtDispatch": true }],
        ]),
        ...changed(atLeastTwo, [["两年以上：约定二十三个月", { "dispatch.agreedMonths": 23 }]]),
      ],
      undetermined: lacking(notYetAppointed, [
        ["约定多久不清楚", "dispatch.agreedMonths"],
        ["派出时有没有职称不清楚", "dispatch.titleHeldAtDispatch"],
        ["派出时聘没聘不清楚", "dispatch.appointedToTitleAtDispatch"],
      ]),
    }),
  ),
];
