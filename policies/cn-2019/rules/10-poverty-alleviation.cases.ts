/** 扶贫条款的算例：“略高”的上限没有国家数字，两种口径都要有人定。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { deepPovertyFirst, shocksAfterPoverty, slightlyAbovePoor } from "./10-poverty-alleviation.ts";

const nujiang = "533301";

const villager: CaseFacts = {
  "residence.permanentPlace": "533301",
  "area.isThreeRegions": true,
  "area.isDeepPoverty": true,
  "household.isSpecialPoorGroup": false,
};

const lifted: CaseFacts = {
  "residence.permanentPlace": "530128",
  "area.isLiftedOutOfPoverty": true,
  "household.povertyStatus": "lifted",
};

const percentage = { "cn-2019/9": "percentage" };
const absolute = { "cn-2019/9": "absolute" };
// Money of parameters in fen, of facts in yuan.
const reference = { "cn-2019/poor-household-income": 600_000 };
const upTo150Percent = { ...reference, "cn-2019/near-poor-percent": 150 };
const upTo2000Yuan = { ...reference, "cn-2019/near-poor-margin": 200_000 };
const family = (income: number): CaseFacts => ({
  "household.povertyStatus": "none",
  "household.incomePerCapitaYear": income,
});

export const cases = [
  ...casesOf(deepPovertyFirst, {
    yes: [
      { name: "常住怒江", region: nujiang, facts: villager },
      {
        name: "三区三州以外的深度贫困县",
        region: nujiang,
        facts: { ...villager, "area.isThreeRegions": false },
      },
      {
        name: "住在城里的特殊贫困群体",
        region: "530102",
        facts: {
          "residence.permanentPlace": "530102",
          "area.isThreeRegions": false,
          "area.isDeepPoverty": false,
          "household.isSpecialPoorGroup": true,
        },
      },
    ],
    no: [
      { name: "在怒江出差，常住昆明", region: nujiang, facts: { ...villager, "residence.permanentPlace": "530102" } },
      {
        name: "常住地不属于深度贫困地区",
        region: nujiang,
        facts: { ...villager, "area.isThreeRegions": false, "area.isDeepPoverty": false },
      },
    ],
    undetermined: [
      {
        name: "不知道常住哪里",
        region: nujiang,
        facts: without(villager, "residence.permanentPlace"),
        missing: ["residence.permanentPlace"],
      },
      {
        name: "不知道是否特殊贫困群体",
        region: nujiang,
        facts: {
          "residence.permanentPlace": "533301",
          "area.isThreeRegions": false,
          "area.isDeepPoverty": false,
        },
        missing: ["household.isSpecialPoorGroup"],
      },
      {
        name: "不知道本地是否深度贫困",
        region: nujiang,
        facts: without(villager, "area.isThreeRegions", "area.isDeepPoverty"),
        missing: ["area.isThreeRegions", "area.isDeepPoverty"],
      },
    ],
  }),
  ...casesOf(shocksAfterPoverty, {
    yes: [
      { name: "脱贫县里的脱贫户", region: "530128", facts: lifted },
      { name: "脱贫县里的一般户", region: "530128", facts: { ...lifted, "household.povertyStatus": "none" } },
      {
        name: "已搬到昆明的脱贫户",
        region: "530128",
        facts: { ...lifted, "residence.permanentPlace": "530102" },
      },
    ],
    no: [
      {
        name: "一般户，本地不是脱贫地区",
        region: "530102",
        facts: {
          "residence.permanentPlace": "530102",
          "area.isLiftedOutOfPoverty": false,
          "household.povertyStatus": "none",
        },
      },
      {
        name: "一般户，不住在这个脱贫县",
        region: "530128",
        facts: { ...lifted, "residence.permanentPlace": "530102", "household.povertyStatus": "none" },
      },
    ],
    undetermined: [
      {
        name: "一般户，不知道本地是否脱贫地区",
        region: "530128",
        facts: { "residence.permanentPlace": "530128", "household.povertyStatus": "none" },
        missing: ["area.isLiftedOutOfPoverty"],
      },
      {
        name: "不知道是不是脱贫户",
        region: "530102",
        facts: { "residence.permanentPlace": "530102", "area.isLiftedOutOfPoverty": false },
        missing: ["household.povertyStatus"],
      },
    ],
  }),
  ...casesOf(slightlyAbovePoor, {
    yes: [
      { name: "比例口径，正好是上限", facts: family(9000), readings: percentage, parameters: upTo150Percent },
      { name: "金额口径，正好是上限", facts: family(8000), readings: absolute, parameters: upTo2000Yuan },
      {
        name: "口径未定，两种算法都在范围内",
        facts: family(7000),
        parameters: { ...upTo150Percent, ...upTo2000Yuan },
      },
      {
        name: "脱贫户也可以是略高的一户",
        facts: { ...family(6000.01), "household.povertyStatus": "lifted" },
        readings: percentage,
        parameters: upTo150Percent,
      },
    ],
    no: [
      { name: "比例口径，超出一分", facts: family(9000.01), readings: percentage, parameters: upTo150Percent },
      { name: "金额口径，超出一分", facts: family(8000.01), readings: absolute, parameters: upTo2000Yuan },
      { name: "收入正好等于参照数，不算略高", facts: family(6000), readings: percentage, parameters: upTo150Percent },
      {
        name: "建档立卡户本身另有政策",
        facts: { ...family(7000), "household.povertyStatus": "registered" },
        readings: percentage,
        parameters: upTo150Percent,
      },
    ],
    undetermined: [
      {
        name: "两种口径结果不同，口径未定",
        facts: family(8500),
        parameters: { ...upTo150Percent, ...upTo2000Yuan },
        missing: ["cn-2019/9"],
      },
      {
        name: "没有参照收入",
        facts: family(7000),
        readings: percentage,
        missing: ["cn-2019/poor-household-income", "cn-2019/near-poor-percent"],
      },
      {
        name: "金额口径，没有定金额",
        facts: family(7000),
        readings: absolute,
        parameters: reference,
        missing: ["cn-2019/near-poor-margin"],
      },
      {
        name: "不知道收入",
        facts: { "household.povertyStatus": "none" },
        readings: percentage,
        parameters: upTo150Percent,
        missing: ["household.incomePerCapitaYear"],
      },
      {
        name: "不知道是否建档立卡",
        facts: { "household.incomePerCapitaYear": 7000 },
        readings: absolute,
        parameters: upTo2000Yuan,
        missing: ["household.povertyStatus"],
      },
    ],
  }),
];
