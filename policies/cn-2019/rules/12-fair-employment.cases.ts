/** 就业公平条款的算例：市场难以就业的两种算法，零就业家庭一人之差。 */
import { DAYS_PER_CARRY } from "@qiaoti/engine/language";
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  assistanceFirst,
  assistancePlan,
  employmentSupportForResidents,
  equalRightsAtWork,
  noZeroEmploymentHousehold,
  publicWelfarePost,
  redressOfDiscrimination,
} from "./12-fair-employment.ts";

const recipients: CasesSpec = {
  yes: [{ name: "登记的就业援助对象", facts: { "unemployment.isAssistanceRecipient": true } }],
  no: [{ name: "不是援助对象", facts: { "unemployment.isAssistanceRecipient": false } }],
  undetermined: [{ name: "不知道是否援助对象", missing: ["unemployment.isAssistanceRecipient"] }],
};

const byAttempts = { "cn-2019/failed-placements": 3 };
const byTime = { "cn-2019/time-without-work": 12 * DAYS_PER_CARRY };
const timeUnemployed = { "cn-2019/12": "time-unemployed" };

/** 下岗工人，认定为就业困难，人社部门没有直接确认市场难以就业。 */
const laidOff: CaseFacts = {
  "unemployment.isHardToPlace": true,
  "unemployment.marketAttemptFailed": false,
  "unemployment.recordedAttempts": 3,
  "unemployment.unemployedSince": "2024-08-01",
};

const household = (workingAge: number, employed: number): CaseFacts => ({
  "household.workingAgeMembers": workingAge,
  "household.employedMembers": employed,
});

export const cases = [
  ...casesOf(equalRightsAtWork, {
    yes: [
      { name: "进城务工的农村劳动者", facts: { "employment.isWorker": true, "residence.permanentPlaceType": "rural" } },
      { name: "城市劳动者", facts: { "employment.isWorker": true, "residence.permanentPlaceType": "city" } },
    ],
    no: [{ name: "不打算就业的人", facts: { "employment.isWorker": false } }],
    undetermined: [{ name: "不知道是否劳动者", missing: ["employment.isWorker"] }],
  }),
  ...casesOf(redressOfDiscrimination, {
    yes: [
      { name: "招聘只要男性", facts: { "matter.discriminationGrounds": ["gender"] } },
      { name: "因农民工身份被拒", facts: { "matter.discriminationGrounds": ["identity"] } },
      { name: "因其他缘由受歧视", facts: { "matter.discriminationGrounds": ["other"] } },
    ],
    no: [{ name: "没有受到歧视", facts: { "matter.discriminationGrounds": [] } }],
    undetermined: [{ name: "没有说明有无歧视", missing: ["matter.discriminationGrounds"] }],
  }),
  ...casesOf(employmentSupportForResidents, {
    yes: [
      {
        name: "户口在周口，常住天津",
        region: "120000",
        facts: { "residence.registeredPlace": "411600", "residence.permanentPlace": "120114" },
      },
    ],
    no: [
      {
        name: "户口在天津，常住郑州",
        region: "120000",
        facts: { "residence.registeredPlace": "120114", "residence.permanentPlace": "410102" },
      },
    ],
    undetermined: [
      {
        name: "只知道户口在天津",
        region: "120000",
        facts: { "residence.registeredPlace": "120114" },
        missing: ["residence.permanentPlace"],
      },
    ],
  }),
  ...casesOf(assistancePlan, recipients),
  ...casesOf(assistanceFirst, recipients),
  ...casesOf(publicWelfarePost, {
    yes: [
      { name: "推荐三次未成，正好达到次数", facts: laidOff, parameters: byAttempts },
      { name: "当天正好失业满一年，按时间的口径", facts: laidOff, readings: timeUnemployed, parameters: byTime },
      {
        name: "人社部门已确认市场难以就业，次数没有人定也可以",
        facts: { "unemployment.isHardToPlace": true, "unemployment.marketAttemptFailed": true },
      },
    ],
    no: [
      {
        name: "只推荐过两次",
        facts: { ...laidOff, "unemployment.recordedAttempts": 2 },
        parameters: byAttempts,
      },
      {
        name: "差一天失业满一年，按时间的口径",
        facts: { ...laidOff, "unemployment.unemployedSince": "2024-08-02" },
        readings: timeUnemployed,
        parameters: byTime,
      },
      {
        name: "没有认定为就业困难",
        facts: { ...laidOff, "unemployment.isHardToPlace": false },
        parameters: byAttempts,
      },
    ],
    undetermined: [
      { name: "没有定推荐次数", facts: laidOff, missing: ["cn-2019/failed-placements"] },
      {
        name: "按时间的口径，没有定时间",
        facts: laidOff,
        readings: timeUnemployed,
        missing: ["cn-2019/time-without-work"],
      },
      {
        name: "不知道推荐过几次",
        facts: without(laidOff, "unemployment.recordedAttempts"),
        parameters: byAttempts,
        missing: ["unemployment.recordedAttempts"],
      },
      {
        name: "不知道何时失业，按时间的口径",
        facts: without(laidOff, "unemployment.unemployedSince"),
        readings: timeUnemployed,
        parameters: byTime,
        missing: ["unemployment.unemployedSince"],
      },
      {
        name: "不知道是否就业困难人员",
        facts: without(laidOff, "unemployment.isHardToPlace"),
        parameters: byAttempts,
        missing: ["unemployment.isHardToPlace"],
      },
    ],
  }),
  ...casesOf(noZeroEmploymentHousehold, {
    yes: [
      { name: "一名劳动力，没有人就业", facts: household(1, 0) },
      { name: "两名劳动力，没有人就业", facts: household(2, 0) },
      {
        name: "怎样算动态为零没有定，期限也没有定",
        facts: household(2, 0),
        holds: ["open", "open"],
        amounts: ["open"],
      },
      {
        name: "任何时候都不留存量的口径，发现就办",
        facts: household(2, 0),
        readings: { "cn-2019/13": "every-moment" },
        holds: ["yes", "no"],
      },
      {
        name: "限期解决的口径，期限还没有人定",
        facts: household(2, 0),
        readings: { "cn-2019/13": "within-time" },
        holds: ["no", "yes"],
        amounts: ["open"],
      },
      {
        name: "限期解决的口径，当地定为一个月",
        facts: household(2, 0),
        readings: { "cn-2019/13": "within-time" },
        parameters: { "cn-2019/zero-employment-time": DAYS_PER_CARRY },
        holds: ["no", "yes"],
        amounts: [DAYS_PER_CARRY],
      },
    ],
    no: [
      { name: "两名劳动力，一人就业", facts: household(2, 1) },
      { name: "全家没有劳动力", facts: household(0, 0) },
    ],
    undetermined: [
      {
        name: "不知道有几人就业",
        facts: { "household.workingAgeMembers": 2 },
        missing: ["household.employedMembers"],
      },
      {
        name: "不知道有几名劳动力",
        facts: { "household.employedMembers": 0 },
        missing: ["household.workingAgeMembers"],
      },
    ],
  }),
];
