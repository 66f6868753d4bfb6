/** 社会救助各条的例子：物价涨幅正好达到和差万分之一，阶段性降低前后各一天。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  careOfLeftBehind,
  disasterRelief,
  educationAssistance,
  employmentAssistance,
  guardianshipIntervention,
  helpWithDisability,
  housingAssistance,
  livingOfOrphans,
  medicalAssistance,
  minimumLivingAllowance,
  servicesInDifficulty,
  standardsFollowPrices,
  supportOfDestitute,
  temporaryAssistance,
} from "./13-social-assistance.ts";

type Finding = {
  [F in keyof CaseFacts]-?: NonNullable<CaseFacts[F]> extends boolean ? F : never;
}[keyof CaseFacts];

/** A scheme that rests on one finding of the authority. */
const found = (fact: Finding, yes: string, no: string, unknown: string): CasesSpec => ({
  yes: [{ name: yes, facts: { [fact]: true } }],
  no: [{ name: no, facts: { [fact]: false } }],
  undetermined: [{ name: unknown, facts: {}, missing: [fact] }],
});

export const minimumLivingAllowanceCases = casesOf(
  minimumLivingAllowance,
  found("household.minimumLivingScope", "民政部门认定属于低保范围", "收入超出低保标准", "还没有认定"),
);
export const supportOfDestituteCases = casesOf(
  supportOfDestitute,
  found("assistance.isDestitute", "没有子女、没有收入的老人", "有子女赡养的老人", "是否特困还没有认定"),
);
export const disasterReliefCases = casesOf(
  disasterRelief,
  found("assistance.isDisasterAffected", "暴雨淹了房屋的一家", "没有受灾的一家", "灾情还没有核实"),
);
export const medicalAssistanceCases = casesOf(
  medicalAssistance,
  found("assistance.medicalAssistanceCriteriaMet", "大病支出高，医保部门确认符合", "确认不符合", "还没有确认"),
);
export const educationAssistanceCases = casesOf(
  educationAssistance,
  found("assistance.educationAssistanceCriteriaMet", "低保户的孩子，教育部门确认符合", "确认不符合", "还没有确认"),
);
export const housingAssistanceCases = casesOf(
  housingAssistance,
  found("assistance.housingAssistanceCriteriaMet", "住危房，住建部门确认符合", "确认不符合", "还没有确认"),
);
export const employmentAssistanceCases = casesOf(
  employmentAssistance,
  found("assistance.employmentAssistanceCriteriaMet", "低保家庭失业成员，人社部门确认符合", "确认不符合", "还没有确认"),
);
export const temporaryAssistanceCases = casesOf(
  temporaryAssistance,
  found("assistance.temporaryAssistanceCriteriaMet", "家里失火，民政部门确认符合", "确认不符合", "还没有确认"),
);

/** Rises of a month over the year before, in basis points: 350 is 3.5%. */
const prices = (all: number, food: number): CaseFacts => ({
  "area.priceLinkageStartedByProvince": false,
  "area.consumerPriceRise": all,
  "area.foodPriceRise": food,
});

export const standardsFollowPricesCases = casesOf(standardsFollowPrices, {
  yes: [
    { name: "消费价格涨幅正好百分之三点五", facts: prices(350, 200), holds: ["no"] },
    { name: "消费价格平稳，食品涨幅正好百分之六", facts: prices(180, 600) },
    { name: "食品没有报，消费价格涨幅已经够了", facts: { "area.consumerPriceRise": 410 } },
    {
      name: "郑州的涨幅没有到，省里已启动全省联动",
      facts: { ...prices(180, 200), "area.priceLinkageStartedByProvince": true },
    },
    { name: "阶段性降低期间，涨幅正好百分之三", on: "2022-09-01", facts: prices(300, 200) },
    { name: "阶段性降低的最后一天", on: "2023-03-31", facts: prices(300, 200) },
    {
      name: "本地把启动条件降到百分之三",
      facts: prices(300, 200),
      parameters: { "zm-2022/price-rise-trigger": 300 },
    },
    {
      name: "养老待遇一并联动的口径，同样启动",
      facts: prices(350, 200),
      readings: { "zm-2022/25": "pensions-too" },
      holds: ["yes"],
    },
  ],
  no: [
    { name: "两项都差万分之一", facts: prices(349, 599) },
    { name: "消费价格下降", facts: prices(-20, -150) },
    { name: "阶段性降低开始的前一天，涨幅百分之三", on: "2022-08-31", facts: prices(300, 200) },
    { name: "阶段性降低结束的次日，涨幅百分之三", on: "2023-04-01", facts: prices(300, 200) },
  ],
  undetermined: [
    {
      name: "食品没有到，消费价格没有报",
      facts: without(prices(200, 200), "area.consumerPriceRise"),
      missing: ["area.consumerPriceRise"],
    },
    {
      name: "消费价格没有到，食品没有报",
      facts: without(prices(200, 200), "area.foodPriceRise"),
      missing: ["area.foodPriceRise"],
    },
    {
      name: "郑州的涨幅没有到，不知道省里是否启动",
      facts: without(prices(200, 200), "area.priceLinkageStartedByProvince"),
      missing: ["area.priceLinkageStartedByProvince"],
    },
  ],
});

export const helpWithDisabilityCases = casesOf(
  helpWithDisability,
  found("person.hasDisability", "持证的肢体残疾人", "没有残疾人证", "没有说是否持证"),
);
export const careOfLeftBehindCases = casesOf(
  careOfLeftBehind,
  found("child.isRuralLeftBehind", "父母在外务工，孩子跟奶奶在村里", "父母都在身边", "没有说父母在哪里"),
);

export const livingOfOrphansCases = casesOf(livingOfOrphans, {
  yes: [
    {
      name: "父母双亡，认定为孤儿",
      facts: { "child.isOrphan": true, "child.isDeFactoUnattended": false },
      amounts: ["open"],
    },
    {
      name: "父亲去世、母亲失联，认定为事实无人抚养",
      facts: { "child.isOrphan": false, "child.isDeFactoUnattended": true },
    },
    {
      name: "省里定了每月标准",
      facts: { "child.isOrphan": true },
      parameters: { "zm-2022/child-living-allowance-month": 115_000 },
      amounts: [115_000],
    },
  ],
  no: [{ name: "由父母抚养", facts: { "child.isOrphan": false, "child.isDeFactoUnattended": false } }],
  undetermined: [
    {
      name: "不是孤儿，是否无人抚养还没有认定",
      facts: { "child.isOrphan": false },
      missing: ["child.isDeFactoUnattended"],
    },
    {
      name: "不属于事实无人抚养，是否孤儿还没有认定",
      facts: { "child.isDeFactoUnattended": false },
      missing: ["child.isOrphan"],
    },
  ],
});

const inDifficulty = found("child.isInDifficulty", "认定的困境儿童", "不是困境儿童", "还没有认定");

export const guardianshipInterventionCases = casesOf(guardianshipIntervention, inDifficulty);
export const servicesInDifficultyCases = casesOf(servicesInDifficulty, inDifficulty);
