/** 二（一）各条的例子。 */
import { type CaseFacts, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  fiveTypesOfTalent,
  longTermSettlementPriority,
  outpatientSettlement,
  raisedPoints,
  rightsOfRuralMigrants,
  settlementForIndustry,
} from "./2-1-settlement-and-public-services.ts";

const courier: CaseFacts = {
  "residence.permitHeld": true,
  "residence.permitPlace": "120103",
  "residence.pointsApplicant": true,
};

const pointsCases = casesOf(raisedPoints, {
  yes: [{ name: "河西区快递员持居住证，申请了积分", facts: courier }],
  no: [
    { name: "没有办居住证", facts: { ...courier, "residence.permitHeld": false } },
    { name: "居住证是北京的", facts: { ...courier, "residence.permitPlace": "110105" } },
    { name: "有居住证，没有申请积分", facts: { ...courier, "residence.pointsApplicant": false } },
  ],
  undetermined: [
    {
      name: "没有说居住证是哪里签发的",
      facts: without(courier, "residence.permitPlace"),
      missing: ["residence.permitPlace"],
    },
    {
      name: "没有说是否申请了积分",
      facts: without(courier, "residence.pointsApplicant"),
      missing: ["residence.pointsApplicant"],
    },
  ],
});

const FIVE_YEARS = { "tj-2020/long-term-in-tianjin": 5 * 12 * 31 };

/** 从所给日期起在天津工作、生活，此前在石家庄。 */
const sinceDay = (worked: string, lived: string): CaseFacts => ({
  "residence.pointsApplicant": true,
  "service.spells": [
    { from: "2015-03-01", to: "2019-02-28", place: "130102" },
    { from: worked, place: "120110" },
  ],
  "residence.history": [
    { from: "2015-03-01", to: "2019-02-28", place: "130102" },
    { from: lived, place: "120110" },
  ],
});
const welder = sinceDay("2020-08-01", "2020-08-01");

const longTermCases = casesOf(longTermSettlementPriority, {
  yes: [
    {
      name: "焊工在津工作、生活到今天恰满五年，市里定为五年",
      facts: welder,
      parameters: FIVE_YEARS,
      holds: ["yes", "no"],
    },
    {
      name: "在津三年，市里定为三年",
      facts: sinceDay("2022-08-01", "2021-05-01"),
      parameters: { "tj-2020/long-term-in-tianjin": 3 * 12 * 31 },
    },
    {
      name: "两段在津工作加起来满五年",
      facts: {
        ...welder,
        "service.spells": [
          { from: "2016-01-01", to: "2018-12-31", place: "120116" },
          { from: "2023-01-01", place: "120116" },
        ],
      },
      parameters: FIVE_YEARS,
    },
    {
      name: "读作积分的结果，不再看年限",
      facts: sinceDay("2025-01-01", "2025-01-01"),
      readings: { "tj-2020/4": "points-outcome" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "工作差一天满五年", facts: sinceDay("2020-08-02", "2020-08-01"), parameters: FIVE_YEARS },
    { name: "生活差一天满五年", facts: sinceDay("2020-08-01", "2020-08-02"), parameters: FIVE_YEARS },
    {
      name: "年限够，没有申请积分",
      facts: { ...welder, "residence.pointsApplicant": false },
      parameters: FIVE_YEARS,
    },
    {
      name: "读作积分的结果，没有申请积分的也没有优先",
      facts: { ...welder, "residence.pointsApplicant": false },
      readings: { "tj-2020/4": "points-outcome" },
    },
  ],
  undetermined: [
    {
      name: "市里还没有定“长期”是几年",
      facts: welder,
      missing: ["tj-2020/long-term-in-tianjin"],
    },
    {
      name: "没有居住经历",
      facts: without(welder, "residence.history"),
      parameters: FIVE_YEARS,
      missing: ["residence.history"],
    },
    {
      name: "没有工作经历",
      facts: without(welder, "service.spells"),
      parameters: FIVE_YEARS,
      missing: ["service.spells"],
    },
  ],
});

const talentCases = casesOf(fiveTypesOfTalent, {
  yes: [
    { name: "博士，学历型", facts: { "talent.introductionTypes": ["academic"] } },
    { name: "注册会计师，资格型", facts: { "talent.introductionTypes": ["qualification"] } },
    { name: "技师，技能型", facts: { "talent.introductionTypes": ["skill"] } },
    { name: "科技企业创办人，创业型又急需", facts: { "talent.introductionTypes": ["entrepreneur", "urgent-need"] } },
  ],
  no: [{ name: "五类都不属于", facts: { "talent.introductionTypes": [] } }],
  undetermined: [{ name: "没有说属于哪一类", facts: {}, missing: ["talent.introductionTypes"] }],
});

const chipEngineer: CaseFacts = { "talent.introductionApplicant": true, "talent.matchesIndustryDemand": true };

const industryCases = casesOf(settlementForIndustry, {
  yes: [
    { name: "集成电路工程师申请落户，契合产业需求", facts: chipEngineer, holds: ["open", "open"] },
    {
      name: "读作门槛时，契合的同样得到保障",
      facts: chipEngineer,
      readings: { "tj-2020/5": "gate" },
      holds: ["yes", "no"],
    },
    {
      name: "读作优先时，契合的同样得到保障",
      facts: chipEngineer,
      readings: { "tj-2020/5": "priority" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "专业与本市产业需求不合", facts: { ...chipEngineer, "talent.matchesIndustryDemand": false } },
    { name: "没有申请人才引进落户", facts: { ...chipEngineer, "talent.introductionApplicant": false } },
  ],
  undetermined: [
    {
      name: "人社部门还没有确认是否契合",
      facts: without(chipEngineer, "talent.matchesIndustryDemand"),
      missing: ["talent.matchesIndustryDemand"],
    },
    {
      name: "没有说是否申请",
      facts: without(chipEngineer, "talent.introductionApplicant"),
      missing: ["talent.introductionApplicant"],
    },
  ],
});

const retiree: CaseFacts = {
  "insurance.hasMedicalInsurance": true,
  "insurance.medicalPlace": "120111",
  "insurance.carePlace": "110108",
  "insurance.careKind": "outpatient",
};

const outpatientCases = casesOf(outpatientSettlement, {
  yes: [
    { name: "天津参保的老人到北京看门诊", facts: retiree },
    {
      name: "河北参保，到天津看门诊",
      facts: { ...retiree, "insurance.medicalPlace": "131002", "insurance.carePlace": "120101" },
    },
    {
      name: "北京参保，到河北看门诊",
      facts: { ...retiree, "insurance.medicalPlace": "110101", "insurance.carePlace": "130102" },
    },
  ],
  no: [
    { name: "在天津另一个区看门诊，不是异地", facts: { ...retiree, "insurance.carePlace": "120101" } },
    { name: "到上海看门诊，不在三地", facts: { ...retiree, "insurance.carePlace": "310101" } },
    { name: "参保地在山东", facts: { ...retiree, "insurance.medicalPlace": "370102" } },
    { name: "到北京住院", facts: { ...retiree, "insurance.careKind": "inpatient" } },
    { name: "没有参加医保", facts: { ...retiree, "insurance.hasMedicalInsurance": false } },
  ],
  undetermined: [
    {
      name: "没有说在哪里看病",
      facts: without(retiree, "insurance.carePlace"),
      missing: ["insurance.carePlace"],
    },
    {
      name: "没有说是门诊还是住院",
      facts: without(retiree, "insurance.careKind"),
      missing: ["insurance.careKind"],
    },
  ],
});

const migrantCases = casesOf(rightsOfRuralMigrants, {
  yes: [{ name: "从河北农村来津务工定居", facts: { "residence.isAgriculturalMigrant": true } }],
  no: [{ name: "一直住在市区", facts: { "residence.isAgriculturalMigrant": false } }],
  undetermined: [{ name: "没有说是否从农村来", facts: {}, missing: ["residence.isAgriculturalMigrant"] }],
});

export const cases: readonly RuleCase[] = [
  ...pointsCases,
  ...longTermCases,
  ...talentCases,
  ...industryCases,
  ...outpatientCases,
  ...migrantCases,
];
