/** 就业公平各条的例子：援助对象和困难人员是不是同一批人，两种口径都看。 */
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf, without } from "../../cases.ts";
import * as clause from "./12-fair-employment.ts";

const partTime: CasesSpec = {
  yes: [{ name: "按小时计酬的家政工", facts: { "employment.workingTime": "part-time" } }],
  no: [
    { name: "工厂全日制工人", facts: { "employment.workingTime": "full-time" } },
    { name: "没有工作", facts: { "employment.workingTime": "none" } },
  ],
  undetermined: [{ name: "没有说用工形式", facts: {}, missing: ["employment.workingTime"] }],
};

export const supportForPartTimeCases = casesOf(clause.supportForPartTime, partTime);
export const rightsOfPartTimeCases = casesOf(clause.rightsOfPartTime, partTime);

const charge: CaseFacts = { "matter.chargeIsAdministrative": true, "matter.chargeConcernsFlexibleWork": true };

export const noChargesOnFlexibleWorkCases = casesOf(clause.noChargesOnFlexibleWork, {
  yes: [{ name: "向灵活就业人员收的一项管理费", facts: charge }],
  no: [
    { name: "商场收的摊位租金，不是行政事业性收费", facts: { ...charge, "matter.chargeIsAdministrative": false } },
    { name: "护照工本费，与灵活就业无关", facts: { ...charge, "matter.chargeConcernsFlexibleWork": false } },
  ],
  undetermined: [
    {
      name: "收费的性质不明",
      facts: without(charge, "matter.chargeIsAdministrative"),
      missing: ["matter.chargeIsAdministrative"],
    },
    {
      name: "是否与灵活就业有关不明",
      facts: without(charge, "matter.chargeConcernsFlexibleWork"),
      missing: ["matter.chargeConcernsFlexibleWork"],
    },
  ],
});

const snackStall: CaseFacts = { "matter.isRoadsideBusiness": true, "matter.roadOccupationApproved": true };
const FLEXIBLE_ONLY = { "zm-2022/21": "flexible-only" };
const ANY_APPROVED = { "zm-2022/21": "any-approved" };

export const noRoadOccupationFeeCases = casesOf(clause.noRoadOccupationFee, {
  yes: [
    { name: "批准的小吃摊", facts: snackStall },
    {
      name: "公司摆的摊，采用都免的口径",
      facts: { ...snackStall, "employment.isFlexible": false },
      readings: ANY_APPROVED,
    },
    {
      name: "灵活就业者的摊，采用只免灵活就业的口径",
      facts: { ...snackStall, "employment.isFlexible": true },
      readings: FLEXIBLE_ONLY,
    },
  ],
  no: [
    { name: "没有批准", facts: { ...snackStall, "matter.roadOccupationApproved": false } },
    { name: "在自家店里经营", facts: { ...snackStall, "matter.isRoadsideBusiness": false } },
    {
      name: "公司摆的摊，采用只免灵活就业的口径",
      facts: { ...snackStall, "employment.isFlexible": false },
      readings: FLEXIBLE_ONLY,
    },
  ],
  undetermined: [
    {
      name: "是否批准不明",
      facts: without(snackStall, "matter.roadOccupationApproved"),
      missing: ["matter.roadOccupationApproved"],
    },
    {
      name: "是否占道不明",
      facts: without(snackStall, "matter.isRoadsideBusiness"),
      missing: ["matter.isRoadsideBusiness"],
    },
    {
      name: "只免灵活就业的口径，是否灵活就业不明",
      facts: snackStall,
      readings: FLEXIBLE_ONLY,
      missing: ["employment.isFlexible"],
    },
  ],
});

const gigMarket: CaseFacts = {
  "area.level": "township",
  "area.conditionsMature": true,
  "matter.siteTransportConvenient": true,
  "matter.siteJobseekersConcentrated": true,
  "matter.marketKind": "gig",
};

const unknownSite = (
  fact:
    | "area.level"
    | "area.conditionsMature"
    | "matter.siteTransportConvenient"
    | "matter.siteJobseekersConcentrated"
    | "matter.marketKind",
  name: string,
): CaseSpec & { missing: readonly string[] } => ({ name, facts: without(gigMarket, fact), missing: [fact] });

export const labourMarketsCases = casesOf(clause.labourMarkets, {
  yes: [
    { name: "镇上汽车站旁办灵工市场", facts: gigMarket },
    { name: "街道办劳务市场", facts: { ...gigMarket, "area.level": "subdistrict", "matter.marketKind": "labour" } },
  ],
  no: [
    { name: "村里要办", facts: { ...gigMarket, "area.level": "village-community" } },
    { name: "县里要办", facts: { ...gigMarket, "area.level": "county" } },
    { name: "认定不具备条件", facts: { ...gigMarket, "area.conditionsMature": false } },
    { name: "选址交通不便", facts: { ...gigMarket, "matter.siteTransportConvenient": false } },
    { name: "选址没有求职者聚集", facts: { ...gigMarket, "matter.siteJobseekersConcentrated": false } },
    { name: "要办的是农贸市场", facts: { ...gigMarket, "matter.marketKind": "other" } },
  ],
  undetermined: [
    unknownSite("area.level", "不知道是哪一级"),
    unknownSite("area.conditionsMature", "是否具备条件还没有认定"),
    unknownSite("matter.siteTransportConvenient", "交通是否便利还没有认定"),
    unknownSite("matter.siteJobseekersConcentrated", "求职者是否聚集还没有认定"),
    unknownSite("matter.marketKind", "没有说办哪种市场"),
  ],
});

const hardToPlace: CaseFacts = { "unemployment.isHardToPlace": true, "unemployment.isAssistanceRecipient": true };
const recipientOnly: CaseFacts = { "unemployment.isHardToPlace": false, "unemployment.isAssistanceRecipient": true };
const neither: CaseFacts = { "unemployment.isHardToPlace": false, "unemployment.isAssistanceRecipient": false };
const SAME = { "zm-2022/22": "same" };
const WIDER = { "zm-2022/22": "recipients-wider" };

const assisted: CasesSpec = {
  yes: [
    { name: "登记的就业援助对象", facts: recipientOnly },
    { name: "认定的就业困难人员，就是援助对象", facts: { "unemployment.isHardToPlace": true } },
    { name: "既是援助对象也是困难人员", facts: hardToPlace },
  ],
  no: [{ name: "在岗职工，两样都不是", facts: neither }],
  undetermined: [
    {
      name: "不是困难人员，是否援助对象不明",
      facts: { "unemployment.isHardToPlace": false },
      missing: ["unemployment.isAssistanceRecipient"],
    },
    {
      name: "不是登记的援助对象，是否困难人员不明",
      facts: { "unemployment.isAssistanceRecipient": false },
      missing: ["unemployment.isHardToPlace"],
    },
  ],
};

export const assistanceFirstCases = casesOf(clause.assistanceFirst, assisted);
export const assistancePlanCases = casesOf(clause.assistancePlan, assisted);
export const counsellingCases = casesOf(clause.counselling, assisted);
export const vocationalTrainingCases = casesOf(clause.vocationalTraining, assisted);
export const continuousFollowUpCases = casesOf(clause.continuousFollowUp, assisted);

/** Cases of what hard-to-place people are given, with the other facts that a clause asks for. */
const difficulty = (besides: CaseFacts): CasesSpec => {
  const also = <C extends CaseSpec>(c: C): C => ({ ...c, facts: { ...besides, ...c.facts } });
  return {
    yes: [
      also({ name: "认定的就业困难人员，口径未定也算", facts: { "unemployment.isHardToPlace": true } }),
      also({ name: "只登记为援助对象，按同一批人的口径", facts: recipientOnly, readings: SAME }),
      also({ name: "就业困难人员，按援助对象更大的口径", facts: hardToPlace, readings: WIDER }),
    ],
    no: [
      also({ name: "两样都不是", facts: neither }),
      also({ name: "只登记为援助对象，按援助对象更大的口径", facts: recipientOnly, readings: WIDER }),
      also({ name: "两样都不是，按同一批人的口径", facts: neither, readings: SAME }),
    ],
    undetermined: [
      also({ name: "只登记为援助对象，口径未定", facts: recipientOnly, missing: ["zm-2022/22"] }),
      also({
        name: "不是登记的援助对象，还没有认定是否困难",
        facts: { "unemployment.isAssistanceRecipient": false },
        missing: ["unemployment.isHardToPlace"],
      }),
      also({
        name: "按同一批人的口径，没有认定困难，是否援助对象不明",
        facts: { "unemployment.isHardToPlace": false },
        readings: SAME,
        missing: ["unemployment.isAssistanceRecipient"],
      }),
    ],
  };
};

export const freeEmploymentServicesCases = casesOf(clause.freeEmploymentServices, difficulty({}));
export const skillsForWorkCases = casesOf(clause.skillsForWork, difficulty({}));
export const publicWelfarePostsCases = casesOf(clause.publicWelfarePosts, difficulty({}));

const atFactory = difficulty({ "employer.kind": "private-enterprise" });

export const enterprisesTakeOnCases = casesOf(clause.enterprisesTakeOn, {
  yes: [
    ...(atFactory.yes ?? []),
    { name: "国有企业招用", facts: { ...hardToPlace, "employer.kind": "state-owned-enterprise" } },
    { name: "外资企业招用", facts: { ...hardToPlace, "employer.kind": "other-enterprise" } },
  ],
  no: [
    ...(atFactory.no ?? []),
    { name: "事业单位招用", facts: { ...hardToPlace, "employer.kind": "public-institution" } },
    { name: "个体户招用", facts: { ...hardToPlace, "employer.kind": "individual-business" } },
  ],
  undetermined: [
    ...(atFactory.undetermined ?? []),
    { name: "不知道是什么单位招用", facts: hardToPlace, missing: ["employer.kind"] },
  ],
});

export const noHouseholdWithoutWorkCases = casesOf(clause.noHouseholdWithoutWork, {
  yes: [{ name: "名册上一户也没有", facts: { "area.zeroEmploymentHouseholds": 0 } }],
  no: [
    { name: "还有一户", facts: { "area.zeroEmploymentHouseholds": 1 } },
    { name: "还有十几户", facts: { "area.zeroEmploymentHouseholds": 14 } },
  ],
  undetermined: [{ name: "户数没有报", facts: {}, missing: ["area.zeroEmploymentHouseholds"] }],
});

/** A subsidy whose conditions the policy in force sets; who is paid does not change who qualifies. */
const subsidy = (
  fact: "unemployment.insuranceSubsidyCriteriaMet" | "unemployment.postSubsidyCriteriaMet",
  parameter: "zm-2022/insurance-subsidy-month" | "zm-2022/post-subsidy-month",
): CasesSpec => ({
  yes: [
    {
      name: "符合条件，发给谁、多少钱都没有定",
      facts: { [fact]: true },
      amounts: ["open", "open"],
      holds: ["open", "open", "no"],
    },
    {
      name: "标准定为每月五百元，发给本人",
      facts: { [fact]: true },
      parameters: { [parameter]: 50_000 },
      readings: { "zm-2022/23": "worker" },
      amounts: [50_000, 50_000],
      holds: ["yes", "no", "no"],
    },
    {
      name: "发给单位，户籍在外县也不得拒绝",
      facts: { [fact]: true, "residence.registeredPlace": "411600" },
      readings: { "zm-2022/23": "employer", "zm-2022/24": "no-filter-now" },
      holds: ["no", "yes", "yes"],
    },
  ],
  no: [{ name: "人社部门确认不符合条件", facts: { [fact]: false } }],
  undetermined: [{ name: "还没有确认", facts: {}, missing: [fact] }],
});

export const subsidyForInsuranceCases = casesOf(
  clause.subsidyForInsurance,
  subsidy("unemployment.insuranceSubsidyCriteriaMet", "zm-2022/insurance-subsidy-month"),
);
export const subsidyForPostsCases = casesOf(
  clause.subsidyForPosts,
  subsidy("unemployment.postSubsidyCriteriaMet", "zm-2022/post-subsidy-month"),
);
