/** 四（一）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  appointmentOnReturn,
  appointmentPriority,
  labourTransfer,
  leadershipOnReturn,
  promotionAfterAidYear,
  reviewPriority,
  titleForAidProfessionals,
  welfarePostsForThePoor,
  workNearHome,
} from "./4-1-aid-and-poverty.ts";

const poorVillager: CaseFacts = { "household.povertyStatus": "registered", "residence.inAidRecipientArea": true };

const poorInRecipientArea: CasesSpec = {
  yes: [{ name: "受援县的建档立卡贫困户", facts: poorVillager }],
  no: [
    { name: "已经脱贫", facts: { ...poorVillager, "household.povertyStatus": "lifted" } },
    { name: "住地不是受援地", facts: { ...poorVillager, "residence.inAidRecipientArea": false } },
  ],
  undetermined: [
    {
      name: "没有说是否建档立卡",
      facts: without(poorVillager, "household.povertyStatus"),
      missing: ["household.povertyStatus"],
    },
    {
      name: "没有说是否住在受援地",
      facts: without(poorVillager, "residence.inAidRecipientArea"),
      missing: ["residence.inAidRecipientArea"],
    },
  ],
};

const poorWorker: CaseFacts = { ...poorVillager, "employment.isWorker": true };

const transferCases = casesOf(labourTransfer, {
  yes: [{ name: "受援县贫困户的青年想外出务工", facts: poorWorker }],
  no: [
    { name: "家中老人不打算就业", facts: { ...poorWorker, "employment.isWorker": false } },
    { name: "不是贫困户", facts: { ...poorWorker, "household.povertyStatus": "none" } },
    { name: "住地不是受援地", facts: { ...poorWorker, "residence.inAidRecipientArea": false } },
  ],
  undetermined: [
    {
      name: "没有说是否劳动者",
      facts: without(poorWorker, "employment.isWorker"),
      missing: ["employment.isWorker"],
    },
  ],
});

/** 派出日和实际在受援地工作的起始日可以不同。 */
const cadreSince = (dispatched: string, worked: string): CaseFacts => ({
  "dispatch.kind": "aid-cadre",
  "dispatch.performanceOutstanding": true,
  "dispatch.promotionCriteriaMet": true,
  "dispatch.startedOn": dispatched,
  "service.spells": [
    { from: "2015-07-01", to: "2024-06-30", mode: "regular", place: "120101" },
    { from: worked, mode: "aid", place: "620102" },
  ],
});
const cadre = cadreSince("2024-08-01", "2024-08-01");
const SINCE_DISPATCH = { "tj-2020/15": "since-dispatch" };

const promotionCases = casesOf(promotionAfterAidYear, {
  yes: [
    { name: "在受援地实际干到今天恰满一年", facts: cadre },
    {
      name: "派出恰满一年，中间回津治病，读作自派出起算",
      facts: cadreSince("2024-08-01", "2024-12-01"),
      readings: SINCE_DISPATCH,
    },
    {
      name: "两段援派工作加起来满一年",
      facts: {
        ...cadre,
        "service.spells": [
          { from: "2023-01-01", to: "2023-06-30", mode: "aid", place: "620102" },
          { from: "2025-01-01", mode: "aid", place: "620102" },
        ],
      },
    },
  ],
  no: [
    { name: "实际工作差一天满一年", facts: cadreSince("2024-07-01", "2024-08-02") },
    {
      name: "派出差一天满一年，读作自派出起算",
      facts: cadreSince("2024-08-02", "2024-08-02"),
      readings: SINCE_DISPATCH,
    },
    { name: "派出满一年，实际工作只有八个月", facts: cadreSince("2024-08-01", "2024-12-01") },
    { name: "表现没有被认定为突出", facts: { ...cadre, "dispatch.performanceOutstanding": false } },
    { name: "没有达到任职条件", facts: { ...cadre, "dispatch.promotionCriteriaMet": false } },
    { name: "援派的专业技术人才不走这一条", facts: { ...cadre, "dispatch.kind": "aid-professional" } },
  ],
  undetermined: [
    {
      name: "组织部门还没有认定表现",
      facts: without(cadre, "dispatch.performanceOutstanding"),
      missing: ["dispatch.performanceOutstanding"],
    },
    { name: "没有工作经历", facts: without(cadre, "service.spells"), missing: ["service.spells"] },
    {
      name: "读作自派出起算，没有派出日期",
      facts: without(cadre, "dispatch.startedOn"),
      readings: SINCE_DISPATCH,
      missing: ["dispatch.startedOn"],
    },
  ],
});

const surgeon: CaseFacts = { "dispatch.kind": "aid-professional", "dispatch.agreedMonths": 12 };
const elevenMonths: CaseFacts = { ...surgeon, "dispatch.agreedMonths": 11 };

const titleCases = casesOf(titleForAidProfessionals, {
  yes: [
    { name: "外科医生援派期恰为十二个月", facts: surgeon },
    { name: "教师援派三年", facts: { ...surgeon, "dispatch.agreedMonths": 36 } },
  ],
  no: [
    { name: "援派期十一个月", facts: elevenMonths },
    { name: "援派干部", facts: { ...surgeon, "dispatch.kind": "aid-cadre" } },
  ],
  undetermined: [
    {
      name: "没有说援派期多长",
      facts: without(surgeon, "dispatch.agreedMonths"),
      missing: ["dispatch.agreedMonths"],
    },
  ],
});

const equalSurgeon: CaseFacts = { ...surgeon, "title.equalConditions": true };
const ANY_TERM = { "tj-2020/12": "any-term" };

const priority: CasesSpec = {
  yes: [
    { name: "援派期恰为一年，与其他人选条件相同", facts: equalSurgeon },
    {
      name: "援派期十一个月，读作不论长短",
      facts: { ...equalSurgeon, "dispatch.agreedMonths": 11 },
      readings: ANY_TERM,
    },
  ],
  no: [
    { name: "援派期十一个月，按默认读法", facts: { ...equalSurgeon, "dispatch.agreedMonths": 11 } },
    { name: "条件并不相同", facts: { ...equalSurgeon, "title.equalConditions": false } },
    {
      name: "援派干部，读作不论长短也不行",
      facts: { ...equalSurgeon, "dispatch.kind": "aid-cadre" },
      readings: ANY_TERM,
    },
  ],
  undetermined: [
    {
      name: "评审委员会还没有认定条件是否相同",
      facts: without(equalSurgeon, "title.equalConditions"),
      missing: ["title.equalConditions"],
    },
    {
      name: "没有说援派期多长",
      facts: without(equalSurgeon, "dispatch.agreedMonths"),
      missing: ["dispatch.agreedMonths"],
    },
  ],
};

const deputyHead: CaseFacts = {
  "dispatch.kind": "aid-cadre",
  "dispatch.heldLeadershipPost": true,
  "dispatch.isReturned": true,
};
const viceDean: CaseFacts = { ...deputyHead, "dispatch.kind": "aid-professional" };
const CADRES_ONLY = { "tj-2020/13": "cadres-only" };

const leadershipCases = casesOf(leadershipOnReturn, {
  yes: [
    { name: "挂任副县长的援派干部已经返回", facts: deputyHead },
    { name: "任副院长的援派医生已经返回", facts: viceDean },
    { name: "援派干部，读作只有干部", facts: deputyHead, readings: CADRES_ONLY },
  ],
  no: [
    { name: "任副院长的援派医生，读作只有干部", facts: viceDean, readings: CADRES_ONLY },
    { name: "在受援地没有领导职务", facts: { ...deputyHead, "dispatch.heldLeadershipPost": false } },
    { name: "还没有返回", facts: { ...deputyHead, "dispatch.isReturned": false } },
    { name: "没有援派过", facts: { ...deputyHead, "dispatch.kind": "none" } },
  ],
  undetermined: [
    {
      name: "没有说是否担任过领导职务",
      facts: without(deputyHead, "dispatch.heldLeadershipPost"),
      missing: ["dispatch.heldLeadershipPost"],
    },
    { name: "没有说援派的类别", facts: without(deputyHead, "dispatch.kind"), missing: ["dispatch.kind"] },
  ],
});

const returnedTeacher: CaseFacts = {
  ...elevenMonths,
  "dispatch.termCompleted": true,
  "dispatch.isReturned": true,
};
const ONE_YEAR = { "tj-2020/14": "one-year-term" };

const returnCases = casesOf(appointmentOnReturn, {
  yes: [
    { name: "援派十一个月期满返回的教师", facts: returnedTeacher },
    {
      name: "援派恰为一年，读作要求一年以上",
      facts: { ...returnedTeacher, "dispatch.agreedMonths": 12 },
      readings: ONE_YEAR,
    },
  ],
  no: [
    { name: "援派十一个月，读作要求一年以上", facts: returnedTeacher, readings: ONE_YEAR },
    { name: "援派期没有满就返回", facts: { ...returnedTeacher, "dispatch.termCompleted": false } },
    { name: "期满，还没有返回", facts: { ...returnedTeacher, "dispatch.isReturned": false } },
    { name: "援派干部", facts: { ...returnedTeacher, "dispatch.kind": "aid-cadre" } },
  ],
  undetermined: [
    {
      name: "没有说是否期满",
      facts: without(returnedTeacher, "dispatch.termCompleted"),
      missing: ["dispatch.termCompleted"],
    },
    {
      name: "读作要求一年以上，没有说援派期",
      facts: without(returnedTeacher, "dispatch.agreedMonths"),
      readings: ONE_YEAR,
      missing: ["dispatch.agreedMonths"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...casesOf(welfarePostsForThePoor, poorInRecipientArea),
  ...casesOf(workNearHome, poorInRecipientArea),
  ...transferCases,
  ...promotionCases,
  ...titleCases,
  ...casesOf(reviewPriority, priority),
  ...casesOf(appointmentPriority, priority),
  ...leadershipCases,
  ...returnCases,
];
