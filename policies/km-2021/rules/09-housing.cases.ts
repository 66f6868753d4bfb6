/** 住房的用例。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import { apartments, equalHousingRights, housingSecurity, publicRentalHousing, talentHousing } from "./09-housing.ts";

const LOCAL_IS_CITY = { "km-2021/1-local": "city" };
const LOCAL_IS_COUNTY = { "km-2021/1-local": "county" };

const couple: CaseFacts = {
  "residence.permanentPlace": "530111",
  "residence.registeredPlace": "530602",
  "residence.isAgriculturalMigrant": false,
  "housing.securityCriteriaMet": true,
};

/** 9.2 gives rights to those whom 9.1 brings in: the same facts decide both. */
const housingSecuritySpec: CasesSpec = {
  yes: [
    { name: "昭通户籍的小两口常住官渡，符合保障条件，两种口径都算外地", facts: couple },
    {
      name: "本区户籍，但从农村转到城镇",
      facts: { ...couple, "residence.registeredPlace": "530111", "residence.isAgriculturalMigrant": true },
    },
    {
      name: "户口在五华，常住官渡，“本地”指县区",
      facts: { ...couple, "residence.registeredPlace": "530102" },
      readings: LOCAL_IS_COUNTY,
    },
  ],
  no: [
    {
      name: "户口在五华，常住官渡，“本地”指全市",
      facts: { ...couple, "residence.registeredPlace": "530102" },
      readings: LOCAL_IS_CITY,
    },
    { name: "户口和常住都在官渡", facts: { ...couple, "residence.registeredPlace": "530111" } },
    { name: "常住成都", facts: { ...couple, "residence.permanentPlace": "510107" } },
    { name: "不符合住房保障条件", facts: { ...couple, "housing.securityCriteriaMet": false } },
  ],
  undetermined: [
    {
      name: "住建部门还没有确认条件",
      facts: without(couple, "housing.securityCriteriaMet"),
      missing: ["housing.securityCriteriaMet"],
    },
    {
      name: "户口在五华，常住官渡，没有定“本地”指什么",
      facts: { ...couple, "residence.registeredPlace": "530102" },
      missing: ["km-2021/1-local"],
    },
    {
      name: "户口在哪里不清楚",
      facts: without(couple, "residence.registeredPlace"),
      missing: ["residence.registeredPlace"],
    },
    {
      name: "本区户籍，是不是农业转移人口不清楚",
      facts: without({ ...couple, "residence.registeredPlace": "530111" }, "residence.isAgriculturalMigrant"),
      missing: ["residence.isAgriculturalMigrant"],
    },
    {
      name: "常住哪里不清楚",
      facts: without(couple, "residence.permanentPlace"),
      missing: ["residence.permanentPlace"],
    },
  ],
};

export const housingSecurityCases = casesOf(housingSecurity, housingSecuritySpec);
export const equalHousingRightsCases = casesOf(equalHousingRights, housingSecuritySpec);

/** A cook from Zhaotong in Guandu, on 1 August 2025: under every reading she meets the conditions. */
const cook: CaseFacts = {
  "residence.registeredPlace": "530602",
  "residence.isMigrantWorker": true,
  "education.graduation": "none",
  "residence.permitHeld": true,
  "residence.permitPlace": "530111",
  "residence.permitIssuer": "local-police-station",
  "service.spells": [{ from: "2023-03-01", place: "530111" }],
  "insurance.contributions": [{ from: "2023-03-01", place: "530111" }],
  "housing.publicRentalStandardMet": true,
};
const graduate: CaseFacts = {
  ...cook,
  "residence.isMigrantWorker": false,
  "education.graduation": "regular-college",
};
/** Readings under which the rest of the condition is settled, so that one point at a time is tried. */
const LENIENT = { "km-2021/1-local": "city", "km-2021/1-year": "cumulative", "km-2021/1-insurance": "now" };
const STRICT = { "km-2021/1-local": "county", "km-2021/1-year": "continuous", "km-2021/1-insurance": "whole-year" };
const WORKERS_ONLY = { ...LENIENT, "km-2021/1": "workers-only" };

const since = (from: string): CaseFacts => ({
  "service.spells": [{ from, place: "530111" }],
  "insurance.contributions": [{ from, place: "530111" }],
});
const brokenWork: CaseFacts = {
  "service.spells": [
    { from: "2023-08-01", to: "2024-01-31", place: "530111" },
    { from: "2025-02-01", place: "530111" },
  ],
};
const insuredLately: CaseFacts = { "insurance.contributions": [{ from: "2025-02-01", place: "530111" }] };

export const publicRentalHousingCases = casesOf(publicRentalHousing, {
  yes: [
    { name: "昭通来的厨师，各种口径下都符合", facts: cook },
    { name: "外地户籍的大学毕业生，各种口径下都符合", facts: graduate },
    {
      name: "到今天正好工作、参保满一年，按最严的口径",
      facts: { ...cook, ...since("2024-08-01") },
      readings: STRICT,
    },
    { name: "到今天正好工作满一年，按宽的口径", facts: { ...cook, ...since("2024-08-01") }, readings: LENIENT },
    { name: "两段工作累计满一年，口径允许累计", facts: { ...cook, ...brokenWork }, readings: LENIENT },
    { name: "社保今年才缴，口径只看现在", facts: { ...cook, ...insuredLately }, readings: LENIENT },
    {
      name: "前半年在呈贡、后半年在官渡工作，“当地”指全市",
      facts: {
        ...cook,
        "service.spells": [
          { from: "2024-08-01", to: "2025-01-31", place: "530114" },
          { from: "2025-02-01", place: "530111" },
        ],
      },
      readings: LENIENT,
    },
    {
      name: "五华户籍的务工者在官渡办居住证，“当地”指县区",
      facts: { ...cook, "residence.registeredPlace": "530102" },
      readings: STRICT,
    },
    {
      name: "五华户籍的毕业生，非本地户籍只限定务工人员",
      facts: { ...graduate, "residence.registeredPlace": "530102" },
      readings: WORKERS_ONLY,
    },
  ],
  no: [
    { name: "到今天差一天工作满一年，宽的口径也不够", facts: { ...cook, ...since("2024-08-02") }, readings: LENIENT },
    { name: "到今天差一天满一年，严的口径", facts: { ...cook, ...since("2024-08-02") }, readings: STRICT },
    {
      name: "工作早满一年，社保差一天满一年，口径要缴满一年",
      facts: { ...cook, "insurance.contributions": [{ from: "2024-08-02", place: "530111" }] },
      readings: STRICT,
    },
    { name: "两段工作累计满一年，口径要求连续", facts: { ...cook, ...brokenWork }, readings: STRICT },
    {
      name: "前半年在呈贡、后半年在官渡工作，“当地”指县区",
      facts: {
        ...cook,
        "service.spells": [
          { from: "2024-08-01", to: "2025-01-31", place: "530114" },
          { from: "2025-02-01", place: "530111" },
        ],
      },
      readings: STRICT,
    },
    {
      name: "五华户籍的毕业生，两类人都要外地户籍",
      facts: { ...graduate, "residence.registeredPlace": "530102" },
      readings: LENIENT,
    },
    {
      name: "五华户籍的务工者，只限定务工人员",
      facts: { ...cook, "residence.registeredPlace": "530102" },
      readings: WORKERS_ONLY,
    },
    {
      name: "官渡户籍的务工者在官渡，哪种“本地”都不算外地",
      facts: { ...cook, "residence.registeredPlace": "530111" },
      readings: STRICT,
    },
    {
      name: "一直在曲靖工作，刚回昆明",
      facts: {
        ...cook,
        "service.spells": [
          { from: "2020-03-01", to: "2025-04-30", place: "530302" },
          { from: "2025-05-01", place: "530111" },
        ],
      },
    },
    {
      name: "既不是务工人员，也不是毕业生",
      facts: { ...cook, "residence.isMigrantWorker": false },
      readings: LENIENT,
    },
    { name: "没有居住证", facts: { ...cook, "residence.permitHeld": false } },
    { name: "居住证是曲靖办的", facts: { ...cook, "residence.permitPlace": "530302" } },
    { name: "居住证不是派出所核发的", facts: { ...cook, "residence.permitIssuer": "other" } },
    {
      name: "社保早就停了",
      facts: { ...cook, "insurance.contributions": [{ from: "2023-03-01", to: "2024-12-31", place: "530111" }] },
    },
    {
      name: "社保缴在曲靖",
      facts: { ...cook, "insurance.contributions": [{ from: "2023-03-01", place: "530302" }] },
    },
    { name: "没有达到准入标准", facts: { ...cook, "housing.publicRentalStandardMet": false } },
  ],
  undetermined: [
    {
      name: "社保今年才缴，没有定缴多久才算",
      facts: { ...cook, ...insuredLately },
      missing: ["km-2021/1-insurance"],
    },
    { name: "工作断过，没有定能不能累计", facts: { ...cook, ...brokenWork }, missing: ["km-2021/1-year"] },
    {
      name: "五华户籍的务工者在官渡，没有定“本地”多大",
      facts: { ...cook, "residence.registeredPlace": "530102" },
      missing: ["km-2021/1-local"],
    },
    {
      name: "工作经历没有报",
      facts: without(cook, "service.spells"),
      missing: ["service.spells"],
    },
    {
      name: "社保经历没有报",
      facts: without(cook, "insurance.contributions"),
      missing: ["insurance.contributions"],
    },
    {
      name: "达没达到准入标准，住建部门还没有确认",
      facts: without(cook, "housing.publicRentalStandardMet"),
      missing: ["housing.publicRentalStandardMet"],
    },
    {
      name: "居住证由谁核发不清楚",
      facts: without(cook, "residence.permitIssuer"),
      missing: ["residence.permitIssuer"],
    },
  ],
});

export const talentHousingCases = casesOf(talentHousing, {
  yes: [
    {
      name: "引进的软件工程师，人才办确认达到条件",
      facts: { "talent.introductionCriteriaMet": true },
      holds: ["open", "open"],
    },
    {
      name: "由主管部门定给房还是给补贴",
      facts: { "talent.introductionCriteriaMet": true },
      readings: { "km-2021/3": "authority" },
      holds: ["yes", "no"],
    },
    {
      name: "由本人选房还是补贴",
      facts: { "talent.introductionCriteriaMet": true },
      readings: { "km-2021/3": "applicant" },
      holds: ["no", "yes"],
    },
  ],
  no: [{ name: "没有达到人才引进条件", facts: { "talent.introductionCriteriaMet": false } }],
  undetermined: [{ name: "人才办还没有答复", missing: ["talent.introductionCriteriaMet"] }],
});

export const apartmentsCases = casesOf(apartments, {
  yes: [{ name: "呈贡区政府认定有条件建公寓", region: "530114", facts: { "area.conditionsMature": true } }],
  no: [{ name: "寻甸县政府认定还没有条件", region: "530129", facts: { "area.conditionsMature": false } }],
  undetermined: [{ name: "宜良县没有作出认定", region: "530125", missing: ["area.conditionsMature"] }],
});
