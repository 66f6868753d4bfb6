/** 四（三）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  claimChannels,
  followUp,
  freeServiceForHardToPlace,
  gradedServices,
  noHouseholdLimit,
  onlineClaim,
  registrationChannels,
  regularContact,
  relaxedClaimPeriod,
  skillsForHardToPlace,
  socialInsuranceSubsidy,
  subsidyForPosts,
} from "./4-3-fair-employment.ts";

const registered: CasesSpec = {
  yes: [{ name: "超市关门后登记失业的收银员", facts: { "unemployment.isRegistered": true } }],
  no: [{ name: "没有办失业登记", facts: { "unemployment.isRegistered": false } }],
  undetermined: [{ name: "没有说是否登记", facts: {}, missing: ["unemployment.isRegistered"] }],
};

/** 间隔由市里定；这里设为一个月。 */
const monthly = (last: keyof CaseFacts, interval: string, what: string): CasesSpec => {
  const since = (lastDay: string): CaseFacts => ({ "unemployment.isRegistered": true, [last]: lastDay });
  const parameters = { [interval]: 31 };
  return {
    yes: [
      { name: `间隔没有定，该不该${what}说不准`, facts: since("2025-07-01"), holds: ["open"] },
      { name: `上次${what}到今天正好一个月，应当${what}`, facts: since("2025-07-01"), parameters, holds: ["yes"] },
      { name: `上次${what}差一天满一个月`, facts: since("2025-07-02"), parameters, holds: ["no"] },
      {
        name: `不知道上次哪天${what}`,
        facts: { "unemployment.isRegistered": true },
        parameters,
        holds: ["open"],
      },
    ],
  };
};

const unemployed: CasesSpec = {
  yes: [{ name: "外省户籍的失业保安", facts: { "unemployment.isUnemployed": true } }],
  no: [{ name: "正在上班", facts: { "unemployment.isUnemployed": false } }],
  undetermined: [{ name: "没有说有没有工作", facts: {}, missing: ["unemployment.isUnemployed"] }],
};

const claimant: CasesSpec = {
  yes: [{ name: "被裁员后申领失业保险", facts: { "unemployment.isInsuranceClaimant": true } }],
  no: [{ name: "不申领失业保险", facts: { "unemployment.isInsuranceClaimant": false } }],
  undetermined: [{ name: "没有说是否申领", facts: {}, missing: ["unemployment.isInsuranceClaimant"] }],
};

const hardToPlace: CasesSpec = {
  yes: [{ name: "认定为就业困难人员的大龄失业者", facts: { "unemployment.isHardToPlace": true } }],
  no: [{ name: "没有被认定为就业困难人员", facts: { "unemployment.isHardToPlace": false } }],
  undetermined: [{ name: "还没有认定", facts: {}, missing: ["unemployment.isHardToPlace"] }],
};

const onlyRegisters: CaseFacts = { "unemployment.isUnemployed": true, "unemployment.isInsuranceClaimant": false };
const CLAIMS_ONLY = { "tj-2020/16": "claims-only" };

const householdCases = casesOf(noHouseholdLimit, {
  yes: [
    { name: "外省户籍者只办失业登记", facts: onlyRegisters },
    { name: "外省户籍者申领失业保险", facts: { "unemployment.isInsuranceClaimant": true } },
    {
      name: "申领失业保险，读作只及于申领",
      facts: { ...onlyRegisters, "unemployment.isInsuranceClaimant": true },
      readings: CLAIMS_ONLY,
    },
    {
      name: "户籍在云南与户籍在天津结论相同",
      facts: { ...onlyRegisters, "residence.registeredPlace": "530128" },
    },
    {
      name: "户籍在天津",
      facts: { ...onlyRegisters, "residence.registeredPlace": "120101" },
    },
  ],
  no: [
    { name: "只办失业登记，读作只及于申领", facts: onlyRegisters, readings: CLAIMS_ONLY },
    {
      name: "没有失业，也不申领",
      facts: { "unemployment.isUnemployed": false, "unemployment.isInsuranceClaimant": false },
    },
  ],
  undetermined: [
    {
      name: "没有失业，是否申领没有说",
      facts: { "unemployment.isUnemployed": false },
      missing: ["unemployment.isInsuranceClaimant"],
    },
  ],
});

const WINDOW = { "tj-2020/claim-window": 365 };
const BENEFIT_MONTHS = { "tj-2020/benefit-months": 12 };
const AS_MONTHS = { "tj-2020/17": "benefit-months" };

const laidOff: CaseFacts = { "unemployment.isInsuranceClaimant": true, "unemployment.unemployedSince": "2024-05-01" };
const drawing: CaseFacts = { "unemployment.isInsuranceClaimant": true, "unemployment.benefitMonthsReceived": 11 };

const claimPeriodCases = casesOf(relaxedClaimPeriod, {
  yes: [
    {
      name: "时限最后一天提出申领",
      facts: { ...laidOff, "unemployment.claimedOn": "2025-05-01" },
      parameters: WINDOW,
    },
    {
      name: "还没有提出，今天是时限最后一天",
      facts: { ...laidOff, "unemployment.unemployedSince": "2024-08-01" },
      parameters: WINDOW,
    },
    {
      name: "读作领取期，已领十一个月，最多十二个月",
      facts: drawing,
      parameters: BENEFIT_MONTHS,
      readings: AS_MONTHS,
    },
  ],
  no: [
    {
      name: "过了时限一天才提出",
      facts: { ...laidOff, "unemployment.claimedOn": "2025-05-02" },
      parameters: WINDOW,
    },
    {
      name: "读作领取期，已经领满十二个月",
      facts: { ...drawing, "unemployment.benefitMonthsReceived": 12 },
      parameters: BENEFIT_MONTHS,
      readings: AS_MONTHS,
    },
    {
      name: "不申领失业保险",
      facts: { ...laidOff, "unemployment.isInsuranceClaimant": false, "unemployment.claimedOn": "2025-05-01" },
      parameters: WINDOW,
    },
  ],
  undetermined: [
    {
      name: "放宽后的时限没有定",
      facts: { ...laidOff, "unemployment.claimedOn": "2025-05-01" },
      missing: ["tj-2020/claim-window"],
    },
    {
      name: "时限已过，没有说哪天提出",
      facts: laidOff,
      parameters: WINDOW,
      missing: ["unemployment.claimedOn"],
    },
    {
      name: "没有说哪天失业",
      facts: { ...without(laidOff, "unemployment.unemployedSince"), "unemployment.claimedOn": "2025-05-01" },
      parameters: WINDOW,
      missing: ["unemployment.unemployedSince"],
    },
    {
      name: "读作领取期，最多月数没有定",
      facts: drawing,
      readings: AS_MONTHS,
      missing: ["tj-2020/benefit-months"],
    },
  ],
});

/** 两项补贴各有自己的标准和条件，发给谁只有一个读法。 */
function subsidy(criteria: keyof CaseFacts, standard: string, what: string): CasesSpec {
  const met: CaseFacts = { [criteria]: true };
  const parameters = { [standard]: 60_000 };
  const six = [60_000, 60_000, 60_000];
  const paidTo = (option: string) => ({ facts: met, parameters, readings: { "tj-2020/18": option }, amounts: six });
  return {
    yes: [
      {
        name: `人社部门确认符合${what}条件，标准和发给谁都没有定`,
        facts: met,
        amounts: ["open", "open", "open"],
        holds: ["open", "open", "open"],
      },
      {
        name: `${what}定为每月六百元，发给谁没有定`,
        facts: met,
        parameters,
        amounts: six,
        holds: ["open", "open", "open"],
      },
      { name: `${what}选定发给吸纳企业`, ...paidTo("employer"), holds: ["yes", "no", "no"] },
      { name: `${what}选定发给个人`, ...paidTo("person"), holds: ["no", "yes", "no"] },
      { name: `${what}选定发给公益性岗位的用人单位`, ...paidTo("post-unit"), holds: ["no", "no", "yes"] },
      {
        name: `${what}选定发给个人，标准还没有定`,
        facts: met,
        readings: { "tj-2020/18": "person" },
        amounts: ["open", "open", "open"],
        holds: ["no", "yes", "no"],
      },
    ],
    no: [{ name: `确认不符合${what}条件`, facts: { [criteria]: false } }],
    undetermined: [{ name: `是否符合${what}条件还没有确认`, facts: {}, missing: [criteria] }],
  };
}

export const cases: readonly RuleCase[] = [
  ...casesOf(regularContact, registered),
  ...casesOf(regularContact, monthly("unemployment.lastContactedOn", "tj-2020/contact-interval", "联系")),
  ...casesOf(gradedServices, registered),
  ...casesOf(followUp, registered),
  ...casesOf(followUp, monthly("unemployment.lastFollowedUpOn", "tj-2020/follow-up-interval", "回访")),
  ...casesOf(registrationChannels, unemployed),
  ...casesOf(claimChannels, claimant),
  ...householdCases,
  ...claimPeriodCases,
  ...casesOf(onlineClaim, claimant),
  ...casesOf(freeServiceForHardToPlace, hardToPlace),
  ...casesOf(skillsForHardToPlace, hardToPlace),
  ...casesOf(
    socialInsuranceSubsidy,
    subsidy("unemployment.insuranceSubsidyCriteriaMet", "tj-2020/insurance-subsidy", "社保补贴"),
  ),
  ...casesOf(subsidyForPosts, subsidy("unemployment.postSubsidyCriteriaMet", "tj-2020/post-subsidy", "岗位补贴")),
];
