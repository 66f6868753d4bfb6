/** 评价和激励条款的算例：“长期”没有国家标准，年数和当地规定都要有人定。 */
import { DAYS_PER_CARRY } from "@qiaoti/engine/language";
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { conversionAward, weightForLongService } from "./08-evaluation-and-reward.ts";

const fixed = { "cn-2019/8": "fixed-years" };
const local = { "cn-2019/8": "local" };
const tenYears = { "cn-2019/long-service-years": 10 * 12 * DAYS_PER_CARRY };

// Zhongmu reads “long” by a number of years that Henan has to set.
const inZhongmu = {
  region: "410122",
  readings: local,
  parameters: { "zm-2022/long-frontline-service": 15 * 12 * DAYS_PER_CARRY },
} as const;

/** 从某日起一直在乡镇卫生院工作的医生。 */
const doctorSince = (from: string): CaseFacts => ({
  "employment.workplaceFrontline": true,
  "employment.workplaceHardshipRemote": false,
  "service.spells": [{ from, frontline: true, hardshipRemote: false }],
});
const hardshipTeacher: CaseFacts = {
  "employment.workplaceFrontline": false,
  "employment.workplaceHardshipRemote": true,
  "service.spells": [
    { from: "2008-09-01", to: "2013-08-31", frontline: false, hardshipRemote: true },
    { from: "2013-09-01", to: "2018-08-31", frontline: false, hardshipRemote: false },
    { from: "2018-09-01", frontline: false, hardshipRemote: true },
  ],
};

const award: CaseFacts = {
  "research.isResearcher": true,
  "research.awardForm": "cash",
  "research.awardSource": "service-result-conversion",
};

export const cases = [
  ...casesOf(weightForLongService, {
    yes: [
      { name: "按年数的口径，当天正好满十年", facts: doctorSince("2015-08-01"), readings: fixed, parameters: tenYears },
      { name: "按当地规定的口径，中牟的医生当天正好满十五年", ...inZhongmu, facts: doctorSince("2010-08-01") },
      { name: "两段艰苦地区教龄合计满十年", facts: hardshipTeacher, readings: fixed, parameters: tenYears },
    ],
    no: [
      { name: "按当地规定的口径，差一天满十五年", ...inZhongmu, facts: doctorSince("2010-08-02") },
      { name: "差一天满十年", facts: doctorSince("2015-08-02"), readings: fixed, parameters: tenYears },
      {
        name: "两地累计不到十年，中间一段在城里不算",
        on: "2023-08-31",
        facts: hardshipTeacher,
        readings: fixed,
        parameters: tenYears,
      },
      {
        name: "已经调回城里",
        facts: { "employment.workplaceFrontline": false, "employment.workplaceHardshipRemote": false },
      },
      {
        name: "已经调回城里，按当地规定的口径也一样",
        facts: { "employment.workplaceFrontline": false, "employment.workplaceHardshipRemote": false },
        readings: local,
      },
    ],
    undetermined: [
      {
        name: "没有选定口径，年数也没有人定",
        region: "610000",
        facts: doctorSince("2000-08-01"),
        missing: ["cn-2019/8", "cn-2019/long-service-years", "cn-2019/long-term-grassroots-talent"],
      },
      {
        name: "按年数的口径，年数没有人定",
        facts: doctorSince("2000-08-01"),
        readings: fixed,
        missing: ["cn-2019/long-service-years"],
      },
      {
        name: "按当地规定的口径，当地没有规定",
        region: "610000",
        facts: doctorSince("2000-08-01"),
        readings: local,
        missing: ["cn-2019/long-term-grassroots-talent"],
      },
      {
        name: "不知道工作经历",
        facts: without(doctorSince("2000-08-01"), "service.spells"),
        readings: fixed,
        parameters: tenYears,
        missing: ["service.spells"],
      },
      {
        name: "不知道现在是否在基层",
        facts: { "employment.workplaceHardshipRemote": false },
        readings: fixed,
        parameters: tenYears,
        missing: ["employment.workplaceFrontline", "service.spells"],
      },
    ],
  }),
  ...casesOf(conversionAward, {
    yes: [{ name: "研究员得到转化现金奖励", facts: award }],
    no: [
      { name: "奖励的是股权", facts: { ...award, "research.awardForm": "equity" } },
      { name: "奖金来自年终考核", facts: { ...award, "research.awardSource": "other" } },
      { name: "不是科研人员", facts: { ...award, "research.isResearcher": false } },
    ],
    undetermined: [
      { name: "不知道奖励来源", facts: without(award, "research.awardSource"), missing: ["research.awardSource"] },
      { name: "不知道奖励形式", facts: without(award, "research.awardForm"), missing: ["research.awardForm"] },
      {
        name: "不知道是否科研人员",
        facts: without(award, "research.isResearcher"),
        missing: ["research.isResearcher"],
      },
    ],
  }),
];
