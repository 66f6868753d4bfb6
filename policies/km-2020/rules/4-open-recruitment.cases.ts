/** 第四条（公开招聘、服务年限、限制报考、项目人员优先）的用例。 */
import { years } from "@qiaoti/engine/language";
import { type CaseSpec, casesOf, without } from "../../cases.ts";
import {
  barAfterLeavingEarly,
  leadingGroup,
  negativeList,
  programmeMembersFirst,
  recruitByInterview,
  relaxConditions,
  tenYearsOfService,
} from "./4-open-recruitment.ts";
import {
  changed,
  lacking,
  periodOf,
  placed,
  postPlace,
  readAs,
  together,
  underPlaceReadings,
  underTheMeasures,
} from "./shared.cases.ts";

const hardPost: CaseSpec = {
  name: "寻甸县乡镇卫生院岗位，招录机关认定应当放宽",
  facts: {
    "post.isHardshipRemote": true,
    "post.kind": "public-institution",
    "post.unitLevel": "township",
    "recruitment.relaxationJustified": true,
  },
};

const parties = {
  "discipline-inspection": "纪委监委",
  organisation: "组织部门",
  confidentiality: "保密部门",
  "human-resources": "人社部门",
  competent: "主管部门",
  employer: "用人单位",
} as const;
const sixParties = Object.keys(parties) as (keyof typeof parties)[];
const fullGroup: CaseSpec = {
  name: "六方齐备的领导小组",
  facts: { "recruitment.leadingGroupMembers": sixParties },
};

const clean: CaseSpec = { name: "没有负面清单所列情形", facts: { "recruitment.matchesNegativeList": false } };

const applicant: CaseSpec = {
  name: "符合条件的毕业生，应聘一线岗位，三种方式都采用",
  facts: {
    "recruitment.criteriaMet": true,
    "post.kind": "public-institution",
    ...placed(postPlace, true, true, true),
    "recruitment.methods": ["interview", "assessment", "inspection"],
  },
};
const allThree: CaseSpec = { ...applicant, readings: { "km-2020/6": "all-three" } };
const anyMethod: CaseSpec = { ...applicant, readings: { "km-2020/6": "any" } };

const recruited: CaseSpec = {
  name: "以面试、考核、考察方式招录的教师",
  facts: { "recruitment.recruitedBySpecialMethod": true },
};

const contractUntil = (lastDay: string): CaseSpec => ({
  ...recruited,
  facts: {
    ...recruited.facts,
    "recruitment.serviceStartedOn": "2018-09-01",
    "recruitment.serviceTermEndsOn": lastDay,
  },
});

/** Ten years from 1 September 2018: free from 1 September 2028. */
const leaver: CaseSpec = {
  name: "服务第六年申请辞职",
  on: "2025-08-01",
  facts: {
    "recruitment.recruitedBySpecialMethod": true,
    "recruitment.serviceStartedOn": "2018-09-01",
    "recruitment.serviceTermEndsOn": "2028-08-31",
    "recruitment.resignationApplied": true,
    "recruitment.resignationAppliedOn": "2024-05-10",
    "recruitment.separationApprovedOn": "2024-06-30",
  },
};
/** A county's own examination, in the city. */
const countyExam: CaseSpec = {
  ...leaver,
  facts: {
    ...leaver.facts,
    "post.kind": "public-institution",
    "post.place": "530128",
    "recruitment.organisedByCity": false,
  },
};
const bySeparation = { readings: { "km-2020/8": "separation" } };
const twelveYears: CaseSpec = {
  ...leaver,
  on: "2029-06-01",
  facts: {
    ...leaver.facts,
    "recruitment.serviceTermEndsOn": "2030-08-31",
    "recruitment.resignationAppliedOn": "2029-03-01",
    "recruitment.separationApprovedOn": "2029-03-31",
  },
};

const volunteer: CaseSpec = {
  name: "三支一扶期满合格，报考服务地乡镇卫生院，条件相同",
  facts: {
    "programme.served": ["three-supports"],
    "programme.termCompleted": true,
    "programme.assessment": "qualified",
    "programme.place": "530128",
    "recruitment.usesOpenRecruitment": true,
    "post.kind": "public-institution",
    "post.isHardshipRemote": true,
    "recruitment.recruiterLevel": "county",
    "post.unitLevel": "township",
    "recruitment.recruiterPlace": "530128103",
    "recruitment.equalConditions": true,
  },
};
const weighted: CaseSpec = { ...volunteer, readings: { "km-2020/10": "weighting" } };

export const cases = [
  ...casesOf(
    relaxConditions,
    together({ yes: [hardPost] }, underTheMeasures(hardPost), {
      yes: changed(hardPost, [["县级事业单位也可以", { "post.unitLevel": "county" }]]),
      no: changed(hardPost, [
        ["岗位不在艰苦边远地区", { "post.isHardshipRemote": false }],
        ["公务员职位不适用", { "post.kind": "civil-servant" }],
        ["市级单位不适用", { "post.unitLevel": "municipal" }],
        ["街道不是乡镇", { "post.unitLevel": "subdistrict" }],
        ["招录机关认定不必放宽", { "recruitment.relaxationJustified": false }],
      ]),
      undetermined: lacking(hardPost, [
        ["岗位是否在艰苦边远地区不清楚", "post.isHardshipRemote"],
        ["岗位性质不清楚", "post.kind"],
        ["单位层级不清楚", "post.unitLevel"],
        ["招录机关还没有认定", "recruitment.relaxationJustified"],
      ]),
    }),
  ),
  ...casesOf(
    leadingGroup,
    together({ yes: [fullGroup] }, underTheMeasures(fullGroup), {
      no: changed(
        fullGroup,
        sixParties.map((absent) => [
          `领导小组缺${parties[absent]}`,
          { "recruitment.leadingGroupMembers": sixParties.filter((party) => party !== absent) },
        ]),
      ),
      undetermined: lacking(fullGroup, [["没有报领导小组的组成", "recruitment.leadingGroupMembers"]]),
    }),
  ),
  ...casesOf(
    negativeList,
    together({ yes: [clean] }, underTheMeasures(clean), {
      no: changed(clean, [["命中岗位负面清单", { "recruitment.matchesNegativeList": true }]]),
      undetermined: lacking(clean, [["没有比对负面清单", "recruitment.matchesNegativeList"]]),
    }),
  ),
  ...casesOf(
    recruitByInterview,
    together({ yes: [applicant] }, underTheMeasures(applicant), underPlaceReadings(applicant, postPlace), {
      yes: [
        { ...allThree, name: "三种方式都要，也都采用了" },
        ...changed(anyMethod, [["可以择用，只用了面试", { "recruitment.methods": ["interview"] }]]),
      ],
      no: [
        ...changed(applicant, [
          ["不符合报考条件", { "recruitment.criteriaMet": false }],
          ["公务员职位不用这种办法", { "post.kind": "civil-servant" }],
          ["只用笔试", { "recruitment.methods": ["examination"] }],
        ]),
        ...changed(allThree, [["三种方式都要，少了考察", { "recruitment.methods": ["interview", "assessment"] }]]),
        ...changed(anyMethod, [["可以择用，一种也没有用", { "recruitment.methods": ["examination"] }]]),
      ],
      undetermined: [
        ...changed(applicant, [
          ["只用面试和考核，口径未定", { "recruitment.methods": ["interview", "assessment"] }],
        ]).map((c) => ({ ...c, missing: ["km-2020/6"] })),
        ...lacking(applicant, [
          ["是否符合条件不清楚", "recruitment.criteriaMet"],
          ["岗位性质不清楚", "post.kind"],
          ["用什么方式不清楚", "recruitment.methods"],
        ]),
      ],
    }),
  ),
  ...casesOf(
    tenYearsOfService,
    together({ yes: [recruited] }, underTheMeasures(recruited), {
      yes: [
        { ...recruited, name: "合同期不清楚，义务多长说不准", amounts: ["open"] },
        { ...contractUntil("2030-08-31"), name: "合同约定十二年", amounts: [periodOf(years(12))] },
        { ...contractUntil("2026-08-31"), name: "合同只约定八年，仍是十年", amounts: [periodOf(years(10))] },
        { ...contractUntil("2028-08-30"), name: "合同差一天十年，仍是十年", amounts: [periodOf(years(10))] },
        { ...contractUntil("2028-08-31"), name: "合同正好十年", amounts: [periodOf(years(10))] },
        { ...contractUntil("2028-09-01"), name: "合同十年零一天", amounts: [periodOf(years(10)) + 1] },
        {
          ...recruited,
          name: "合同约定到哪天清楚，从哪天起不清楚，长度说不准",
          facts: without(contractUntil("2030-08-31").facts ?? {}, "recruitment.serviceStartedOn"),
          amounts: ["open"],
        },
        ...readAs(contractUntil("2030-08-31"), [
          ["按一律十年读，合同约定十二年", { "km-2020/7": "flat-ten" }, { amounts: [periodOf(years(10))] }],
        ]),
        ...readAs(contractUntil("2026-08-31"), [
          ["按一律十年读，合同约定八年", { "km-2020/7": "flat-ten" }, { amounts: [periodOf(years(10))] }],
        ]),
        ...readAs(recruited, [
          ["按一律十年读，合同期不清楚也是十年", { "km-2020/7": "flat-ten" }, { amounts: [periodOf(years(10))] }],
        ]),
      ],
      no: changed(recruited, [["一般公开招聘进来的，没有十年义务", { "recruitment.recruitedBySpecialMethod": false }]]),
      undetermined: lacking(recruited, [["招录办法不清楚", "recruitment.recruitedBySpecialMethod"]]),
    }),
  ),
  ...casesOf(
    barAfterLeavingEarly,
    together({ yes: [leaver] }, underTheMeasures(leaver), {
      yes: [
        { ...leaver, on: "2029-05-09", name: "从申请辞职起，五年届满前一天", amounts: [periodOf(years(5))] },
        ...readAs(countyExam, [
          ["想考禄劝县自己组织的招考，口径未定", {}, { holds: ["open"] }],
          ["县里自己组织的，不算全市招考", { "km-2020/9": "run-by-city" }, { holds: ["no"] }],
          ["岗位在本市的都算", { "km-2020/9": "posts-in-city" }, { holds: ["yes"] }],
        ]),
        ...changed(countyExam, [
          ["想考市里统一组织的招考", { "recruitment.organisedByCity": true, "post.kind": "civil-servant" }],
        ]).map((c): CaseSpec => ({ ...c, holds: ["yes"] })),
        ...changed(countyExam, [
          ["想考曲靖市的招考", { "post.place": "530302" }],
          ["想应聘的是企业", { "post.kind": "other" }],
        ]).map((c): CaseSpec => ({ ...c, holds: ["no"] })),
        ...changed({ ...leaver, on: "2028-09-10" }, [
          ["服务期最后一天申请，仍是提前", { "recruitment.resignationAppliedOn": "2028-08-31" }],
        ]),
        {
          ...leaver,
          ...bySeparation,
          on: "2029-06-29",
          name: "从获准离职起，五年届满前一天",
          amounts: [periodOf(years(5))],
        },
        ...changed({ ...leaver, ...bySeparation, on: "2028-09-10" }, [
          [
            "按获准离职读：服务期最后一天获准，仍是提前",
            {
              "recruitment.resignationAppliedOn": "2028-08-01",
              "recruitment.separationApprovedOn": "2028-08-31",
            },
          ],
        ]),
        {
          ...twelveYears,
          name: "合同十二年，满十年后、满合同前申请，限制也是五年",
          amounts: [periodOf(years(5))],
        },
        {
          ...countyExam,
          name: "还没说想考哪类岗位，在不在限制范围说不准",
          facts: without(countyExam.facts ?? {}, "post.kind"),
          amounts: [periodOf(years(5))],
          holds: ["open"],
        },
        {
          ...countyExam,
          name: "想考事业单位，谁组织、岗位在哪里都不清楚，在不在限制范围说不准",
          facts: without(countyExam.facts ?? {}, "post.place", "recruitment.organisedByCity"),
          amounts: [periodOf(years(5))],
          holds: ["open"],
        },
        ...readAs(countyExam, [
          [
            "县里自己组织的，两样口径都定了，仍受五年限制",
            { "km-2020/8": "separation", "km-2020/9": "posts-in-city" },
            { amounts: [periodOf(years(5))], holds: ["yes"] },
          ],
        ]),
        ...changed(leaver, [["合同只写到第八年，仍以十年为准", { "recruitment.serviceTermEndsOn": "2026-08-31" }]]),
        {
          ...leaver,
          name: "没有满十年就申请，合同期不清楚也不影响结论",
          facts: without(leaver.facts ?? {}, "recruitment.serviceTermEndsOn"),
        },
      ],
      no: [
        { ...leaver, on: "2029-05-10", name: "从申请辞职起，正好满五年" },
        { ...leaver, ...bySeparation, on: "2029-06-30", name: "从获准离职起，正好满五年" },
        { ...twelveYears, readings: { "km-2020/7": "flat-ten" }, name: "一律十年，满十年后申请不算提前" },
        ...changed({ ...leaver, on: "2028-09-10" }, [
          ["服务期满次日申请，不算提前", { "recruitment.resignationAppliedOn": "2028-09-01" }],
        ]),
        ...changed({ ...leaver, ...bySeparation, on: "2028-09-10" }, [
          [
            "按获准离职读：服务期内申请、期满次日才获准，不算提前",
            {
              "recruitment.resignationAppliedOn": "2028-08-01",
              "recruitment.separationApprovedOn": "2028-09-01",
            },
          ],
        ]),
        ...changed(leaver, [
          ["没有申请辞职", { "recruitment.resignationApplied": false }],
          ["一般公开招聘进来的", { "recruitment.recruitedBySpecialMethod": false }],
        ]),
      ],
      undetermined: [
        ...lacking(leaver, [
          ["招录办法不清楚", "recruitment.recruitedBySpecialMethod"],
          ["有没有申请辞职不清楚", "recruitment.resignationApplied"],
          ["哪一天申请的不清楚", "recruitment.resignationAppliedOn"],
          ["服务期从哪天开始不清楚", "recruitment.serviceStartedOn", "recruitment.serviceTermEndsOn"],
        ]),
        ...lacking(twelveYears, [["满十年以后申请，合同期不清楚", "recruitment.serviceTermEndsOn"]]),
        ...lacking({ ...leaver, ...bySeparation }, [["从获准离职起，还没有批准", "recruitment.separationApprovedOn"]]),
      ],
    }),
  ),
  ...casesOf(
    programmeMembersFirst,
    together({ yes: [volunteer] }, underTheMeasures(volunteer), {
      yes: [
        ...changed(volunteer, [
          [
            "特岗教师，考核优秀",
            { "programme.served": ["rural-special-post-teacher"], "programme.assessment": "excellent" },
          ],
          ["由乡镇单位自己组织招聘", { "recruitment.recruiterLevel": "township" }],
        ]),
        ...changed(weighted, [["按加权读，不要求条件相同", { "recruitment.equalConditions": false }]]).map(
          (c): CaseSpec => ({ ...c, holds: ["no", "yes"] }),
        ),
        { ...volunteer, name: "缺省口径：条件相同时优先", holds: ["yes", "no"] },
      ],
      no: [
        ...changed(volunteer, [
          ["没有参加过项目", { "programme.served": [] }],
          ["全科医生特设岗位不是大学生项目", { "programme.served": ["gp-special-post"] }],
          ["服务期没有满", { "programme.termCompleted": false }],
          ["考核基本合格", { "programme.assessment": "basically-qualified" }],
          ["不是公开招聘", { "recruitment.usesOpenRecruitment": false }],
          ["报考公务员", { "post.kind": "civil-servant" }],
          ["岗位不在艰苦边远地区", { "post.isHardshipRemote": false }],
          ["市里单位的招聘", { "recruitment.recruiterLevel": "municipal" }],
          ["报考县城单位", { "post.unitLevel": "county" }],
          ["报考别的县", { "recruitment.recruiterPlace": "530129103" }],
          ["与其他人选条件不同", { "recruitment.equalConditions": false }],
        ]),
        ...changed(weighted, [["按加权读，服务期没有满", { "programme.termCompleted": false }]]),
      ],
      undetermined: lacking(volunteer, [
        ["没说参加过什么项目", "programme.served"],
        ["是否期满不清楚", "programme.termCompleted"],
        ["考核结果不清楚", "programme.assessment"],
        ["在哪里服务不清楚", "programme.place"],
        ["是否公开招聘不清楚", "recruitment.usesOpenRecruitment"],
        ["岗位性质不清楚", "post.kind"],
        ["岗位是否在艰苦边远地区不清楚", "post.isHardshipRemote"],
        ["招人单位层级不清楚", "recruitment.recruiterLevel"],
        ["岗位单位层级不清楚", "post.unitLevel"],
        ["拟去单位在哪里不清楚", "recruitment.recruiterPlace"],
        ["招录机关还没有认定条件是否相同", "recruitment.equalConditions"],
      ]),
    }),
  ),
];
