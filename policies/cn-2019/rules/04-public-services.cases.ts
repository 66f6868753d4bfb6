/** 公共服务条款的算例：住在本地而户口在外地的人最要紧。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  easierReimbursement,
  equalEducation,
  equalEmploymentServices,
  equalHealth,
  equalHousing,
  equalSocialInsurance,
  outpatientSettlement,
} from "./04-public-services.ts";

type Domain = NonNullable<CaseFacts["matter.serviceDomain"]>;

/** 武清居民，户口在周口，办理一项服务。 */
const equalIn = (domain: Domain, another: Domain): CasesSpec => {
  const migrant: CaseFacts = {
    "residence.registeredPlace": "411600",
    "residence.permanentPlace": "120114",
    "matter.serviceDomain": domain,
  };
  return {
    yes: [
      { name: "户口在周口，常住天津", region: "120000", facts: migrant },
      {
        name: "户口和常住都在天津",
        region: "120000",
        facts: { ...migrant, "residence.registeredPlace": "120114" },
      },
      { name: "不知道户口在哪里也不要紧", region: "120000", facts: without(migrant, "residence.registeredPlace") },
    ],
    no: [
      {
        name: "户口在天津，常住郑州",
        region: "120000",
        facts: { ...migrant, "residence.registeredPlace": "120114", "residence.permanentPlace": "410102" },
      },
      { name: "办的是别的服务", region: "120000", facts: { ...migrant, "matter.serviceDomain": another } },
    ],
    undetermined: [
      {
        name: "不知道常住哪里",
        region: "120000",
        facts: without(migrant, "residence.permanentPlace"),
        missing: ["residence.permanentPlace"],
      },
      {
        name: "不知道办哪类服务",
        region: "120000",
        facts: without(migrant, "matter.serviceDomain"),
        missing: ["matter.serviceDomain"],
      },
    ],
  };
};

const outpatient: CaseFacts = {
  "insurance.hasMedicalInsurance": true,
  "insurance.careKind": "outpatient",
  "insurance.medicalPlace": "530128",
  "insurance.carePlace": "110105",
};

export const cases = [
  ...casesOf(equalEducation, equalIn("education", "housing")),
  ...casesOf(equalEmploymentServices, equalIn("employment", "education")),
  ...casesOf(equalSocialInsurance, equalIn("social-insurance", "health")),
  ...casesOf(equalHealth, equalIn("health", "social-insurance")),
  ...casesOf(equalHousing, equalIn("housing", "other")),
  ...casesOf(outpatientSettlement, {
    yes: [
      { name: "在禄劝参保，到北京看门诊", facts: outpatient },
      { name: "在禄劝参保，到曲靖看门诊", facts: { ...outpatient, "insurance.carePlace": "530302" } },
      { name: "没说是否已全国联网，能不能直接结算说不准", facts: outpatient, holds: ["open"] },
      {
        name: "全国联网已经覆盖，当场直接结算",
        facts: { ...outpatient, "insurance.coveredByNationalRollout": true },
        holds: ["yes"],
      },
      {
        name: "全国联网还没有覆盖，先垫付再报销",
        facts: { ...outpatient, "insurance.coveredByNationalRollout": false },
        holds: ["no"],
      },
    ],
    no: [
      { name: "到北京住院", facts: { ...outpatient, "insurance.careKind": "inpatient" } },
      { name: "没有参加医保", facts: { ...outpatient, "insurance.hasMedicalInsurance": false } },
      { name: "到昆明市区看门诊，不算异地", facts: { ...outpatient, "insurance.carePlace": "530102" } },
      {
        name: "在天津两个区之间看门诊，不算异地",
        facts: { ...outpatient, "insurance.medicalPlace": "120114", "insurance.carePlace": "120101" },
      },
    ],
    undetermined: [
      {
        name: "不知道去哪里看病",
        facts: without(outpatient, "insurance.carePlace"),
        missing: ["insurance.carePlace"],
      },
      {
        name: "不知道参保地",
        facts: without(outpatient, "insurance.medicalPlace"),
        missing: ["insurance.medicalPlace"],
      },
      {
        name: "不知道是门诊还是住院",
        facts: without(outpatient, "insurance.careKind"),
        missing: ["insurance.careKind"],
      },
      {
        name: "不知道是否参保",
        facts: without(outpatient, "insurance.hasMedicalInsurance"),
        missing: ["insurance.hasMedicalInsurance"],
      },
    ],
  }),
  ...casesOf(easierReimbursement, {
    yes: [{ name: "参加了居民医保的农民", facts: { "insurance.hasMedicalInsurance": true } }],
    no: [{ name: "没有参保的人", facts: { "insurance.hasMedicalInsurance": false } }],
    undetermined: [{ name: "不知道是否参保", missing: ["insurance.hasMedicalInsurance"] }],
  }),
];
