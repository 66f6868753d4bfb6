/** 三（二）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  awardCountedInTotal,
  awardOutsideBase,
  awardOutsideCap,
  enterpriseShareOfModels,
  frontlineShareOfModels,
} from "./3-2-rewards.ts";

/** 一百名个人里六十五名企业职工；二十个集体里十三个企业集体：两种算法都恰好65%。 */
const list: CaseFacts = {
  "matter.selectionRound": "tianjin-model-workers",
  "matter.nominees": 100,
  "matter.enterpriseNominees": 65,
  "matter.nomineeCollectives": 20,
  "matter.enterpriseCollectives": 13,
};
/** 个人够65%，加上集体不够。 */
const fewEnterpriseCollectives: CaseFacts = { ...list, "matter.enterpriseCollectives": 12 };
/** 个人差一名，加上集体够。 */
const manyEnterpriseCollectives: CaseFacts = {
  ...list,
  "matter.enterpriseNominees": 64,
  "matter.enterpriseCollectives": 15,
};
const INDIVIDUALS = { "tj-2020/2": "individuals-only" };
const WITH_COLLECTIVES = { "tj-2020/2": "with-collectives" };

const enterpriseCases = casesOf(enterpriseShareOfModels, {
  yes: [
    { name: "两种算法都恰好65%，不用选口径", facts: list },
    { name: "只算个人，恰好65%", facts: fewEnterpriseCollectives, readings: INDIVIDUALS },
    { name: "连集体一起算，过65%", facts: manyEnterpriseCollectives, readings: WITH_COLLECTIVES },
  ],
  no: [
    { name: "只算个人，差一名", facts: manyEnterpriseCollectives, readings: INDIVIDUALS },
    { name: "连集体一起算，差一个", facts: fewEnterpriseCollectives, readings: WITH_COLLECTIVES },
    {
      name: "两种算法都不到65%",
      facts: { ...list, "matter.enterpriseNominees": 40, "matter.enterpriseCollectives": 5 },
    },
    { name: "不是劳模评选", facts: { ...list, "matter.selectionRound": "other" } },
  ],
  undetermined: [
    { name: "两种算法结论不同，没有选口径", facts: fewEnterpriseCollectives, missing: ["tj-2020/2"] },
    {
      name: "只算个人，没有报企业职工数",
      facts: without(list, "matter.enterpriseNominees"),
      readings: INDIVIDUALS,
      missing: ["matter.enterpriseNominees"],
    },
  ],
});

/** 一百名企业职工：一线五十、专技四十，兼有十名：合计恰为八十。 */
const staff: CaseFacts = {
  "matter.selectionRound": "tianjin-model-workers",
  "matter.enterpriseNominees": 100,
  "matter.frontlineNominees": 50,
  "matter.technicalNominees": 40,
  "matter.frontlineAndTechnicalNominees": 10,
};
const bothEighty: CaseFacts = {
  ...staff,
  "matter.frontlineNominees": 80,
  "matter.technicalNominees": 80,
  "matter.frontlineAndTechnicalNominees": 60,
};
const EACH = { "tj-2020/3": "each" };

const frontlineCases = casesOf(frontlineShareOfModels, {
  yes: [
    { name: "两类合计恰好80%", facts: staff },
    { name: "读作各自达到，两类都恰好80%", facts: bothEighty, readings: EACH },
  ],
  no: [
    { name: "兼有的多一名，合计79%", facts: { ...staff, "matter.frontlineAndTechnicalNominees": 11 } },
    { name: "读作各自达到，两类都不到", facts: staff, readings: EACH },
    {
      name: "读作各自达到，专技差一名",
      facts: { ...bothEighty, "matter.technicalNominees": 79 },
      readings: EACH,
    },
    {
      name: "读作各自达到，一线差一名",
      facts: { ...bothEighty, "matter.frontlineNominees": 79 },
      readings: EACH,
    },
    { name: "不是劳模评选", facts: { ...staff, "matter.selectionRound": "other" } },
  ],
  undetermined: [
    {
      name: "没有报兼有两种身份的人数",
      facts: without(staff, "matter.frontlineAndTechnicalNominees"),
      missing: ["matter.frontlineAndTechnicalNominees"],
    },
    {
      name: "没有说是哪项评选",
      facts: without(staff, "matter.selectionRound"),
      missing: ["matter.selectionRound"],
    },
  ],
});

const researcher: CaseFacts = {
  "research.isResearcher": true,
  "research.awardForm": "cash",
  "research.awardSource": "service-result-conversion",
};
const ISSUED = { "tj-2020/cash-award-measures-issued": true };
const NOW = { "tj-2020/23": "now" };

const cashAward: CasesSpec = {
  yes: [
    { name: "科研人员得到转化现金奖励，操作办法已出台", facts: researcher, parameters: ISSUED },
    { name: "读作现在就适用，不等操作办法", facts: researcher, readings: NOW },
  ],
  no: [
    {
      name: "操作办法还没有出台",
      facts: researcher,
      parameters: { "tj-2020/cash-award-measures-issued": false },
    },
    { name: "得到的是股权", facts: { ...researcher, "research.awardForm": "equity" }, parameters: ISSUED },
    {
      name: "奖金来自学校的教学奖",
      facts: { ...researcher, "research.awardSource": "other" },
      readings: NOW,
    },
    { name: "行政人员", facts: { ...researcher, "research.isResearcher": false }, parameters: ISSUED },
  ],
  undetermined: [
    { name: "操作办法是否出台没有录入", facts: researcher, missing: ["tj-2020/cash-award-measures-issued"] },
    {
      name: "没有说奖励的来源",
      facts: without(researcher, "research.awardSource"),
      parameters: ISSUED,
      missing: ["research.awardSource"],
    },
  ],
};

export const cases: readonly RuleCase[] = [
  ...enterpriseCases,
  ...frontlineCases,
  ...casesOf(awardCountedInTotal, cashAward),
  ...casesOf(awardOutsideCap, cashAward),
  ...casesOf(awardOutsideBase, cashAward),
];
