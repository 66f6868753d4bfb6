/** 户籍制度条款的算例：三百万、五百万正好在线上和差一人，两种口径都试。 */
import { type CasesSpec, casesOf } from "../../cases.ts";
import {
  fewerPointItems,
  mainItemsOfPoints,
  pointsSettlement,
  relaxedSettlement,
  settlementWithoutLimits,
} from "./04-household-registration.ts";

const city = (people: number) => ({ "area.urbanResidentPopulation": people });
const inclusive = { "cn-2019/1": "inclusive" };
const missing = ["area.urbanResidentPopulation"];

const pointsCity: CasesSpec = {
  yes: [
    { name: "正好五百万人", facts: city(5_000_000) },
    { name: "一千多万人的超大城市", region: "120000", facts: city(10_930_000) },
  ],
  no: [
    { name: "差一人到五百万", facts: city(4_999_999) },
    { name: "五十万人的城市", facts: city(500_000) },
  ],
  undetermined: [{ name: "不知道城区人口", missing }],
};

const megacity = city(8_000_000);
const shares = (insurance: number, residence: number) => ({
  ...megacity,
  "area.pointsShareInsurance": insurance,
  "area.pointsShareResidence": residence,
});
const other = (insurance: number, residence: number, largestOther: number) => ({
  ...shares(insurance, residence),
  "area.pointsShareLargestOther": largestOther,
});
const half = { "cn-2019/points-main-share": 50 };
const eachLargest = { "cn-2019/2": "each-largest" };

export const cases = [
  ...casesOf(settlementWithoutLimits, {
    yes: [
      { name: "四十万人的城市", facts: city(400_000) },
      { name: "差一人到三百万", facts: city(2_999_999) },
      { name: "正好三百万，按含上限的口径", facts: city(3_000_000), readings: inclusive },
    ],
    no: [
      { name: "正好三百万，按不含上限的口径", facts: city(3_000_000) },
      { name: "三百万零一人，含上限也不在内", facts: city(3_000_001), readings: inclusive },
      { name: "八百万人的城市", facts: city(8_000_000) },
    ],
    undetermined: [{ name: "不知道城区人口", missing }],
  }),
  ...casesOf(relaxedSettlement, {
    yes: [
      { name: "正好三百万", facts: city(3_000_000) },
      { name: "差一人到五百万", facts: city(4_999_999) },
      { name: "正好五百万，按含上限的口径", facts: city(5_000_000), readings: inclusive },
    ],
    no: [
      { name: "差一人到三百万", facts: city(2_999_999) },
      { name: "正好五百万，按不含上限的口径", facts: city(5_000_000) },
      { name: "五百万零一人，含上限也不在内", facts: city(5_000_001), readings: inclusive },
    ],
    undetermined: [{ name: "不知道城区人口", missing }],
  }),
  ...casesOf(pointsSettlement, pointsCity),
  ...casesOf(fewerPointItems, pointsCity),
  ...casesOf(mainItemsOfPoints, {
    yes: [
      { name: "两项合计正好达到当地定的一半", facts: shares(30, 20), parameters: half },
      {
        name: "两项都比其他最大一项多一分",
        facts: other(26, 26, 25),
        readings: eachLargest,
      },
    ],
    no: [
      { name: "两项合计差一个百分点", facts: shares(30, 19), parameters: half },
      { name: "五百万以下的城市不谈积分", facts: { ...shares(40, 30), ...city(4_999_999) }, parameters: half },
      { name: "居住年限只与其他最大一项持平", facts: other(40, 25, 25), readings: eachLargest },
      { name: "社会保险比其他最大一项少", facts: other(20, 40, 25), readings: eachLargest },
      {
        name: "合计过半，但按分别最大的口径不达标",
        facts: other(50, 10, 25),
        readings: eachLargest,
        parameters: half,
      },
    ],
    undetermined: [
      { name: "当地没有定主要比例", facts: shares(40, 30), missing: ["cn-2019/points-main-share"] },
      {
        name: "不知道居住年限的分值",
        facts: { ...city(5_000_000), "area.pointsShareInsurance": 30 },
        parameters: half,
        missing: ["area.pointsShareResidence"],
      },
      {
        name: "合计过半，按合计的口径缺其他项目也不要紧，缺人口则不能定",
        facts: { "area.pointsShareInsurance": 40, "area.pointsShareResidence": 30 },
        parameters: half,
        missing,
      },
      {
        name: "不知道其他最大一项",
        facts: shares(40, 30),
        readings: eachLargest,
        missing: ["area.pointsShareLargestOther"],
      },
    ],
  }),
];
