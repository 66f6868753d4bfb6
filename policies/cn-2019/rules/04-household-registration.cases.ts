/** 户籍制度条款的算例：三百万、五百万正好在线上和差一人，两种口径都试；能不能落户看当地怎么规定。 */
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf, without } from "../../cases.ts";
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

/** Kunming opened settlement on 15 September 2021 (km-2021/6.1): its filling says who may register there. */
const toKunming: CaseFacts = {
  ...city(4_000_000),
  "residence.settlementDestination": "530102",
  "residence.settlementDestinationType": "city",
};
const inKunming = { region: "530100", facts: toKunming } as const;
const workOrDwelling = { "km-2021/2": "work-or-dwelling" };

/** Zhongmu refers to the conditions in force there (zm-2022/4.2). */
const toZhongmu: CaseFacts = { ...city(3_000_000), "residence.settlementConditionsMet": true };
const inZhongmu = { region: "410122", facts: toZhongmu } as const;

const relaxedHere: readonly CaseSpec[] = [
  { name: "当地没有规定怎样放宽，能不能落户说不准", region: "610000", facts: city(4_000_000), holds: ["open"] },
  { ...inKunming, name: "落户五华区城区，昆明全面放开，可以落户", holds: ["yes"] },
  {
    ...inKunming,
    name: "落户昆明的一个镇区，可以落户",
    facts: { ...toKunming, "residence.settlementDestinationType": "town" },
    holds: ["yes"],
  },
  {
    ...inKunming,
    name: "想落到昆明的农村，不在放开之列",
    facts: { ...toKunming, "residence.settlementDestinationType": "rural" },
    holds: ["no"],
  },
  {
    ...inKunming,
    name: "想落户曲靖，昆明的规定不管",
    facts: { ...toKunming, "residence.settlementDestination": "530302" },
    holds: ["no"],
  },
  {
    ...inKunming,
    name: "没说落到哪里，能不能落户说不准",
    facts: without(toKunming, "residence.settlementDestination"),
    holds: ["open"],
  },
  { ...inKunming, name: "昆明方案施行第一天", on: "2021-09-15", holds: ["yes"] },
  { ...inKunming, name: "昆明方案施行前一天，当地还没有规定", on: "2021-09-14", holds: ["open"] },
  {
    ...inKunming,
    name: "昆明要求有合法稳定就业或住所的口径，她有",
    facts: { ...toKunming, "residence.lawfulWorkOrResidence": true },
    readings: workOrDwelling,
    holds: ["yes"],
  },
  {
    ...inKunming,
    name: "昆明要求有合法稳定就业或住所的口径，她没有",
    facts: { ...toKunming, "residence.lawfulWorkOrResidence": false },
    readings: workOrDwelling,
    holds: ["no"],
  },
  { ...inZhongmu, name: "设想中牟城区到了三百万人，达到县里的落户条件", holds: ["yes"] },
  {
    ...inZhongmu,
    name: "设想中牟城区到了三百万人，没有达到县里的落户条件",
    facts: { ...toZhongmu, "residence.settlementConditionsMet": false },
    holds: ["no"],
  },
  {
    ...inZhongmu,
    name: "设想中牟城区到了三百万人，是否达到条件不清楚",
    facts: without(toZhongmu, "residence.settlementConditionsMet"),
    holds: ["open"],
  },
];

/** Tianjin lets holders of its permit apply for points (tj-2020/2-1.2). */
const pointsApplicant: CaseFacts = {
  ...city(10_930_000),
  "residence.permitHeld": true,
  "residence.permitPlace": "120114",
  "residence.pointsApplicant": true,
};
const inTianjin = { region: "120000", facts: pointsApplicant } as const;

const pointsHere: readonly CaseSpec[] = [
  { ...inTianjin, name: "持天津居住证申请积分，可以凭积分落户", holds: ["yes"] },
  {
    ...inTianjin,
    name: "没有居住证",
    facts: { ...pointsApplicant, "residence.permitHeld": false },
    holds: ["no"],
  },
  {
    ...inTianjin,
    name: "持北京的居住证",
    facts: { ...pointsApplicant, "residence.permitPlace": "110105" },
    holds: ["no"],
  },
  {
    ...inTianjin,
    name: "持证而没有申请积分",
    facts: { ...pointsApplicant, "residence.pointsApplicant": false },
    holds: ["no"],
  },
  {
    ...inTianjin,
    name: "有没有居住证不清楚，能不能凭积分落户说不准",
    facts: without(pointsApplicant, "residence.permitHeld"),
    holds: ["open"],
  },
  { ...inTianjin, name: "天津措施印发当天", on: "2020-07-30", holds: ["yes"] },
  { ...inTianjin, name: "天津措施印发前一天，谁能申请还没有规定", on: "2020-07-29", holds: ["open"] },
  { name: "城市没有规定谁能按积分申请", region: "310000", facts: pointsApplicant, holds: ["open"] },
];

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
      ...relaxedHere,
    ],
    no: [
      { name: "差一人到三百万", facts: city(2_999_999) },
      { name: "正好五百万，按不含上限的口径", facts: city(5_000_000) },
      { name: "五百万零一人，含上限也不在内", facts: city(5_000_001), readings: inclusive },
    ],
    undetermined: [{ name: "不知道城区人口", missing }],
  }),
  ...casesOf(pointsSettlement, pointsCity),
  ...casesOf(pointsSettlement, { yes: pointsHere }),
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
