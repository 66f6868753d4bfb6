/** 社会保险的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { residentsOfKunming } from "./07-equal-public-services.cases.ts";
import {
  equalPensionPolicy,
  inpatientElsewhere,
  outpatientAcrossProvinces,
  pensionAcrossRegions,
  pensionAcrossSchemes,
} from "./08-insurance-transfer.ts";

export const equalPensionPolicyCases = casesOf(equalPensionPolicy, residentsOfKunming);

const movingRegion: CaseFacts = { "insurance.hasPensionRelation": true, "insurance.pensionChanges": ["region"] };

export const pensionAcrossRegionsCases = casesOf(pensionAcrossRegions, {
  yes: [
    { name: "电工从贵阳来昆明，养老关系跟着转", facts: movingRegion },
    {
      name: "既换地区又换制度",
      facts: { ...movingRegion, "insurance.pensionChanges": ["region", "scheme"] },
    },
  ],
  no: [
    { name: "只换制度，不换地区", facts: { ...movingRegion, "insurance.pensionChanges": ["scheme"] } },
    { name: "从来没有参保", facts: { ...movingRegion, "insurance.hasPensionRelation": false } },
  ],
  undetermined: [
    {
      name: "参没参保不清楚",
      facts: without(movingRegion, "insurance.hasPensionRelation"),
      missing: ["insurance.hasPensionRelation"],
    },
    {
      name: "要办什么变动没有说",
      facts: without(movingRegion, "insurance.pensionChanges"),
      missing: ["insurance.pensionChanges"],
    },
  ],
});

const movingScheme: CaseFacts = { "insurance.hasPensionRelation": true, "insurance.pensionChanges": ["scheme"] };

export const pensionAcrossSchemesCases = casesOf(pensionAcrossSchemes, {
  yes: [{ name: "进城务工的农民，从居民养老转职工养老", facts: movingScheme }],
  no: [
    { name: "只换地区，不换制度", facts: { ...movingScheme, "insurance.pensionChanges": ["region"] } },
    { name: "从来没有参保", facts: { ...movingScheme, "insurance.hasPensionRelation": false } },
  ],
  undetermined: [
    {
      name: "参没参保不清楚",
      facts: without(movingScheme, "insurance.hasPensionRelation"),
      missing: ["insurance.hasPensionRelation"],
    },
    {
      name: "要办什么变动没有说",
      facts: without(movingScheme, "insurance.pensionChanges"),
      missing: ["insurance.pensionChanges"],
    },
  ],
});

const clinicInGuiyang: CaseFacts = {
  "insurance.hasMedicalInsurance": true,
  "insurance.medicalPlace": "530102",
  "insurance.carePlace": "520103",
  "insurance.careKind": "outpatient",
};

export const outpatientAcrossProvincesCases = casesOf(outpatientAcrossProvinces, {
  yes: [
    { name: "五华参保，到贵阳看门诊", facts: clinicInGuiyang },
    {
      name: "成都参保，随女儿住昆明，在盘龙看门诊",
      facts: { ...clinicInGuiyang, "insurance.medicalPlace": "510107", "insurance.carePlace": "530103" },
    },
  ],
  no: [
    { name: "在曲靖看门诊，没有出省", facts: { ...clinicInGuiyang, "insurance.carePlace": "530302" } },
    { name: "跨省住院，不是门诊", facts: { ...clinicInGuiyang, "insurance.careKind": "inpatient" } },
    { name: "没有参加医保", facts: { ...clinicInGuiyang, "insurance.hasMedicalInsurance": false } },
  ],
  undetermined: [
    {
      name: "参保情况不明",
      facts: without(clinicInGuiyang, "insurance.hasMedicalInsurance"),
      missing: ["insurance.hasMedicalInsurance"],
    },
    {
      name: "就医地不明",
      facts: without(clinicInGuiyang, "insurance.carePlace"),
      missing: ["insurance.carePlace"],
    },
    {
      name: "参保地不明",
      facts: without(clinicInGuiyang, "insurance.medicalPlace"),
      missing: ["insurance.medicalPlace"],
    },
    {
      name: "门诊还是住院不明",
      facts: without(clinicInGuiyang, "insurance.careKind"),
      missing: ["insurance.careKind"],
    },
  ],
});

const hospitalInQujing: CaseFacts = {
  "insurance.hasMedicalInsurance": true,
  "insurance.medicalPlace": "530128",
  "insurance.carePlace": "530302",
  "insurance.careKind": "inpatient",
};

export const inpatientElsewhereCases = casesOf(inpatientElsewhere, {
  yes: [
    { name: "禄劝参保，在曲靖住院", facts: hospitalInQujing },
    { name: "禄劝参保，在北京住院", facts: { ...hospitalInQujing, "insurance.carePlace": "110101" } },
  ],
  no: [
    { name: "禄劝参保，在五华住院，还在本市", facts: { ...hospitalInQujing, "insurance.carePlace": "530102" } },
    { name: "异地看门诊，不是住院", facts: { ...hospitalInQujing, "insurance.careKind": "outpatient" } },
    { name: "没有参加医保", facts: { ...hospitalInQujing, "insurance.hasMedicalInsurance": false } },
  ],
  undetermined: [
    {
      name: "参保情况不明",
      facts: without(hospitalInQujing, "insurance.hasMedicalInsurance"),
      missing: ["insurance.hasMedicalInsurance"],
    },
    {
      name: "在哪里住院没有说",
      facts: without(hospitalInQujing, "insurance.carePlace"),
      missing: ["insurance.carePlace"],
    },
    {
      name: "门诊还是住院不明",
      facts: without(hospitalInQujing, "insurance.careKind"),
      missing: ["insurance.careKind"],
    },
  ],
});
