/** 一（三）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  accessToFinance,
  financingGuarantee,
  insuranceDeferral,
  insuranceReduction,
  rewardAfterConversion,
} from "./1-3-innovation-and-enterprise.ts";

const inventor: CaseFacts = { "research.isConverted": true, "research.inventorRole": "inventor" };

const rewardCases = casesOf(rewardAfterConversion, {
  yes: [
    { name: "高校教师的发明专利已经转让投产", facts: inventor },
    { name: "团队成员参与的成果已经转化", facts: { ...inventor, "research.inventorRole": "team" } },
    { name: "奖励数额还没有核定", facts: inventor, amounts: ["open"] },
    {
      name: "核定奖励三十万元",
      facts: inventor,
      parameters: { "tj-2020/conversion-reward": 30_000_000 },
      amounts: [30_000_000],
    },
  ],
  no: [
    { name: "成果还在实验室，没有转化", facts: { ...inventor, "research.isConverted": false } },
    { name: "成果已转化，本人只是行政人员", facts: { ...inventor, "research.inventorRole": "none" } },
  ],
  undetermined: [
    {
      name: "不知道成果是否已经转化",
      facts: without(inventor, "research.isConverted"),
      missing: ["research.isConverted"],
    },
    {
      name: "成果已转化，没有说明本人的角色",
      facts: without(inventor, "research.inventorRole"),
      missing: ["research.inventorRole"],
    },
  ],
});

const privateFirm: CaseFacts = { "employer.kind": "private-enterprise", "employer.size": "large" };
const smallStateFirm: CaseFacts = { "employer.kind": "state-owned-enterprise", "employer.size": "small" };

const financeCases = casesOf(accessToFinance, {
  yes: [
    { name: "大型民营企业，民营即可", facts: privateFirm },
    { name: "民营企业没有报规模", facts: { "employer.kind": "private-enterprise" } },
    { name: "小型国有企业", facts: smallStateFirm },
    {
      name: "中型外资企业，恰在中小微的上限",
      facts: { "employer.kind": "other-enterprise", "employer.size": "medium" },
    },
  ],
  no: [
    { name: "大型国有企业", facts: { ...smallStateFirm, "employer.size": "large" } },
    { name: "事业单位不是企业", facts: { "employer.kind": "public-institution" } },
    { name: "个体工商户不在这一条", facts: { "employer.kind": "individual-business" } },
  ],
  undetermined: [
    {
      name: "国有企业没有报规模",
      facts: without(smallStateFirm, "employer.size"),
      missing: ["employer.size"],
    },
    { name: "大型单位没有报类型", facts: { "employer.size": "large" }, missing: ["employer.kind"] },
  ],
});

const microFirm: CaseFacts = { "employer.kind": "private-enterprise", "employer.size": "micro" };
const noodleShop: CaseFacts = { "employer.kind": "individual-business" };

const reductionCases = casesOf(insuranceReduction, {
  yes: [
    { name: "微型民营企业，2020年9月在减免期内", on: "2020-09-01", facts: microFirm },
    { name: "面馆个体户，减免期最后一天", on: "2020-12-31", facts: noodleShop },
    {
      name: "国家宣布以前，本市先行减免",
      on: "2020-01-31",
      facts: microFirm,
      parameters: { "tj-2020/insurance-reduction-phase": true },
    },
  ],
  no: [
    { name: "减免期已经结束的第一天", on: "2021-01-01", facts: microFirm },
    { name: "大型民营企业在减免期内", on: "2020-09-01", facts: { ...microFirm, "employer.size": "large" } },
    { name: "社会组织在减免期内", on: "2020-09-01", facts: { "employer.kind": "social-organisation" } },
  ],
  undetermined: [
    {
      name: "民营企业在减免期内，没有报规模",
      on: "2020-09-01",
      facts: without(microFirm, "employer.size"),
      missing: ["employer.size"],
    },
    {
      name: "国家还没有宣布减免期",
      on: "2020-01-31",
      facts: noodleShop,
      missing: ["tj-2020/insurance-reduction-phase"],
    },
  ],
});

const deferralCases = casesOf(insuranceDeferral, {
  yes: [
    { name: "微型企业，2020年9月在缓缴期内", on: "2020-09-01", facts: microFirm },
    { name: "面馆个体户，国家宣布可以缓缴的当天", on: "2020-02-20", facts: noodleShop },
    { name: "面馆个体户，2022年缓缴期第一天", on: "2022-05-31", facts: noodleShop },
    {
      name: "缓缴期外，机关把“阶段性”读作只限减免",
      facts: microFirm,
      readings: { "tj-2020/21": "reduction-only" },
    },
    { name: "缓缴多久没有定，哪天以前补缴说不准", on: "2020-09-01", facts: microFirm, amounts: ["open"] },
    {
      name: "缓缴期限定为六个月",
      on: "2020-09-01",
      facts: microFirm,
      parameters: { "tj-2020/deferral-term": 6 * 31 },
      amounts: [6 * 31],
    },
  ],
  no: [
    { name: "微型企业，缓缴期已过", facts: microFirm },
    { name: "2020年缓缴期结束的次日", on: "2021-01-01", facts: noodleShop },
    {
      name: "大型国有企业，读法再宽也不在范围",
      facts: { "employer.kind": "state-owned-enterprise", "employer.size": "large" },
      readings: { "tj-2020/21": "reduction-only" },
    },
    {
      name: "事业单位在缓缴期内",
      on: "2020-09-01",
      facts: { "employer.kind": "public-institution" },
    },
  ],
  undetermined: [
    {
      name: "在缓缴期内，没有报单位类型",
      on: "2020-09-01",
      facts: { "employer.size": "micro" },
      missing: ["employer.kind"],
    },
    {
      name: "国家还没有宣布缓缴期",
      on: "2020-02-19",
      facts: noodleShop,
      missing: ["tj-2020/insurance-deferral-phase"],
    },
  ],
});

const guarantee: CasesSpec = {
  yes: [
    { name: "中型民营企业，恰在上限", facts: { "employer.kind": "private-enterprise", "employer.size": "medium" } },
    { name: "早点铺个体户，不看规模", facts: noodleShop },
  ],
  no: [
    { name: "大型民营企业", facts: privateFirm },
    { name: "村委会", facts: { "employer.kind": "village-community", "employer.size": "micro" } },
  ],
  undetermined: [
    {
      name: "外资企业没有报规模",
      facts: { "employer.kind": "other-enterprise" },
      missing: ["employer.size"],
    },
  ],
};

export const cases: readonly RuleCase[] = [
  ...rewardCases,
  ...financeCases,
  ...reductionCases,
  ...deferralCases,
  ...casesOf(financingGuarantee, guarantee),
];
