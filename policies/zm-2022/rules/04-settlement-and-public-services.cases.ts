/** 户籍和公共服务各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  employmentOfMigrants,
  equalPublicServices,
  medicalInsuranceOfMigrants,
  outpatientSettlement,
  schoolingForMigrantFamilies,
  settlementInZhongmu,
} from "./04-settlement-and-public-services.ts";

const newcomer: CaseFacts = { "residence.settlementApplicationFiled": true, "residence.settlementConditionsMet": true };

export const settlementInZhongmuCases = casesOf(settlementInZhongmu, {
  yes: [{ name: "从开封来的汽车厂工人申请落户，公安机关确认符合条件", facts: newcomer }],
  no: [
    { name: "符合条件，但没有申请", facts: { ...newcomer, "residence.settlementApplicationFiled": false } },
    { name: "申请了，不符合现行条件", facts: { ...newcomer, "residence.settlementConditionsMet": false } },
  ],
  undetermined: [
    {
      name: "申请了，公安机关还没有确认条件",
      facts: without(newcomer, "residence.settlementConditionsMet"),
      missing: ["residence.settlementConditionsMet"],
    },
    {
      name: "符合条件，不知道是否申请",
      facts: without(newcomer, "residence.settlementApplicationFiled"),
      missing: ["residence.settlementApplicationFiled"],
    },
  ],
});

export const equalPublicServicesCases = casesOf(equalPublicServices, {
  yes: [
    {
      name: "户口在周口、常住中牟",
      facts: { "residence.permanentPlace": "410122", "residence.registeredPlace": "411600" },
    },
    { name: "常住中牟的一个乡镇", facts: { "residence.permanentPlace": "410122100" } },
  ],
  no: [
    {
      name: "户口在中牟、常住郑州金水区",
      facts: { "residence.permanentPlace": "410105", "residence.registeredPlace": "410122" },
    },
  ],
  undetermined: [
    {
      name: "只知道户口在中牟，不知道常住哪里",
      facts: { "residence.registeredPlace": "410122" },
      missing: ["residence.permanentPlace"],
    },
  ],
});

const patient: CaseFacts = {
  "insurance.careKind": "outpatient",
  "insurance.medicalPlace": "410122",
  "insurance.carePlace": "310101",
  "insurance.coveredByNationalRollout": true,
};

export const outpatientSettlementCases = casesOf(outpatientSettlement, {
  yes: [
    { name: "中牟参保，在上海看门诊，部署已覆盖", facts: patient },
    { name: "中牟参保，在邻近的开封看门诊", facts: { ...patient, "insurance.carePlace": "410202" } },
  ],
  no: [
    { name: "在上海住院，不是门诊", facts: { ...patient, "insurance.careKind": "inpatient" } },
    { name: "在郑州市内其他区看门诊，不算异地", facts: { ...patient, "insurance.carePlace": "410105" } },
    { name: "国家部署还没有覆盖", facts: { ...patient, "insurance.coveredByNationalRollout": false } },
  ],
  undetermined: [
    {
      name: "是否已覆盖还没有确认",
      facts: without(patient, "insurance.coveredByNationalRollout"),
      missing: ["insurance.coveredByNationalRollout"],
    },
    {
      name: "不知道在哪里参保",
      facts: without(patient, "insurance.medicalPlace"),
      missing: ["insurance.medicalPlace"],
    },
    { name: "不知道在哪里看病", facts: without(patient, "insurance.carePlace"), missing: ["insurance.carePlace"] },
    { name: "不知道是门诊还是住院", facts: without(patient, "insurance.careKind"), missing: ["insurance.careKind"] },
  ],
});

const migrantMother: CaseFacts = { "residence.isAgriculturalMigrant": true, "household.hasChildOfSchoolAge": true };

export const schoolingForMigrantFamiliesCases = casesOf(schoolingForMigrantFamilies, {
  yes: [{ name: "从农村来县城做工的母亲，孩子八岁", facts: migrantMother }],
  no: [
    { name: "进城务工，没有学龄子女", facts: { ...migrantMother, "household.hasChildOfSchoolAge": false } },
    { name: "有学龄子女，一直住在县城", facts: { ...migrantMother, "residence.isAgriculturalMigrant": false } },
  ],
  undetermined: [
    {
      name: "不知道有没有学龄子女",
      facts: without(migrantMother, "household.hasChildOfSchoolAge"),
      missing: ["household.hasChildOfSchoolAge"],
    },
    {
      name: "不知道是不是农业转移人口",
      facts: without(migrantMother, "residence.isAgriculturalMigrant"),
      missing: ["residence.isAgriculturalMigrant"],
    },
  ],
});

const migrants: CasesSpec = {
  yes: [{ name: "从农村来县城务工", facts: { "residence.isAgriculturalMigrant": true } }],
  no: [{ name: "县城居民", facts: { "residence.isAgriculturalMigrant": false } }],
  undetermined: [
    {
      name: "来历没有说明",
      facts: { "residence.permanentPlace": "410122" },
      missing: ["residence.isAgriculturalMigrant"],
    },
  ],
};

export const employmentOfMigrantsCases = casesOf(employmentOfMigrants, migrants);
export const medicalInsuranceOfMigrantsCases = casesOf(medicalInsuranceOfMigrants, migrants);
