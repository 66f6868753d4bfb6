/** 社会救助条款的算例：低保与扶贫标准相差一元，年中调标的地区两种口径结果不同。 */
import { casesOf } from "../../cases.ts";
import {
  allowanceAbovePovertyLine,
  childrenInDifficulty,
  leftBehindChildren,
  orphans,
  supportOfDestitute,
  temporaryAssistance,
} from "./13-social-assistance.ts";

// 4,200 yuan a year, in fen.
const standard = { "cn-2019/national-poverty-standard": 420_000 };
const annual = { "cn-2019/14": "annual" };
const monthly = { "cn-2019/14": "monthly" };
const fire = { "assistance.inTemporaryHardship": true } as const;
const raisedInJuly = { "area.ruralAllowanceYear": 4100, "area.ruralAllowanceMonth": 360 };

export const cases = [
  ...casesOf(allowanceAbovePovertyLine, {
    yes: [
      {
        name: "全年正好等于国家标准",
        facts: { "area.ruralAllowanceYear": 4200 },
        readings: annual,
        parameters: standard,
      },
      {
        name: "月标准正好是十二分之一",
        facts: { "area.ruralAllowanceMonth": 350 },
        readings: monthly,
        parameters: standard,
      },
      { name: "七月调标后的月标准达到", facts: raisedInJuly, readings: monthly, parameters: standard },
      {
        name: "两种口径都达到，口径未定也可以",
        facts: { "area.ruralAllowanceYear": 4400, "area.ruralAllowanceMonth": 370 },
        parameters: standard,
      },
    ],
    no: [
      { name: "全年差一元", facts: { "area.ruralAllowanceYear": 4199 }, readings: annual, parameters: standard },
      { name: "月标准差一分", facts: { "area.ruralAllowanceMonth": 349.99 }, readings: monthly, parameters: standard },
      { name: "七月调标，全年合计没有达到", facts: raisedInJuly, readings: annual, parameters: standard },
    ],
    undetermined: [
      { name: "七月调标，口径未定", facts: raisedInJuly, parameters: standard, missing: ["cn-2019/14"] },
      {
        name: "没有公布国家扶贫标准",
        facts: raisedInJuly,
        readings: annual,
        missing: ["cn-2019/national-poverty-standard"],
      },
      {
        name: "不知道全年标准",
        facts: { "area.ruralAllowanceMonth": 360 },
        readings: annual,
        parameters: standard,
        missing: ["area.ruralAllowanceYear"],
      },
      {
        name: "不知道月标准",
        facts: { "area.ruralAllowanceYear": 4400 },
        readings: monthly,
        parameters: standard,
        missing: ["area.ruralAllowanceMonth"],
      },
    ],
  }),
  ...casesOf(supportOfDestitute, {
    yes: [{ name: "无依无靠的老人已认定特困", facts: { "assistance.isDestitute": true } }],
    no: [{ name: "没有认定特困", facts: { "assistance.isDestitute": false } }],
    undetermined: [{ name: "不知道是否认定特困", missing: ["assistance.isDestitute"] }],
  }),
  ...casesOf(temporaryAssistance, {
    yes: [
      { name: "家里突遭火灾", facts: fire },
      { name: "当地没有规定救助谁，能得到多少说不准", region: "610000", facts: fire, holds: ["open"] },
      {
        name: "在天津，符合当地临时救助条件",
        region: "120000",
        facts: { ...fire, "assistance.temporaryAssistanceCriteriaMet": true },
        holds: ["yes"],
      },
      {
        name: "在天津，不符合当地临时救助条件",
        region: "120000",
        facts: { ...fire, "assistance.temporaryAssistanceCriteriaMet": false },
        holds: ["no"],
      },
      { name: "在天津，是否符合条件还没有认定", region: "120000", facts: fire, holds: ["open"] },
    ],
    no: [{ name: "生活没有突发困难", facts: { "assistance.inTemporaryHardship": false } }],
    undetermined: [{ name: "没有说明困难情况", missing: ["assistance.inTemporaryHardship"] }],
  }),
  ...casesOf(leftBehindChildren, {
    yes: [{ name: "父母在外打工的孩子", facts: { "child.isRuralLeftBehind": true } }],
    no: [{ name: "和父母一起住的孩子", facts: { "child.isRuralLeftBehind": false } }],
    undetermined: [{ name: "不知道是否留守", missing: ["child.isRuralLeftBehind"] }],
  }),
  ...casesOf(orphans, {
    yes: [
      { name: "孤儿", facts: { "child.isOrphan": true } },
      { name: "事实无人抚养", facts: { "child.isOrphan": false, "child.isDeFactoUnattended": true } },
    ],
    no: [{ name: "两样都不是", facts: { "child.isOrphan": false, "child.isDeFactoUnattended": false } }],
    undetermined: [
      {
        name: "不是孤儿，是否无人抚养不详",
        facts: { "child.isOrphan": false },
        missing: ["child.isDeFactoUnattended"],
      },
      {
        name: "有人抚养，是否孤儿不详",
        facts: { "child.isDeFactoUnattended": false },
        missing: ["child.isOrphan"],
      },
    ],
  }),
  ...casesOf(childrenInDifficulty, {
    yes: [{ name: "已认定的困境儿童", facts: { "child.isInDifficulty": true } }],
    no: [{ name: "没有认定", facts: { "child.isInDifficulty": false } }],
    undetermined: [{ name: "不知道是否认定", missing: ["child.isInDifficulty"] }],
  }),
];
