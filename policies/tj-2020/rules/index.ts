/** The rules of this document with their cases, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import * as innovationCases from "./1-3-innovation-and-enterprise.cases.ts";
import * as innovation from "./1-3-innovation-and-enterprise.ts";
import * as settlementCases from "./2-1-settlement-and-public-services.cases.ts";
import * as settlement from "./2-1-settlement-and-public-services.ts";
import * as movingCases from "./2-2-moving-between-units.cases.ts";
import * as moving from "./2-2-moving-between-units.ts";
import * as dossierCases from "./2-3-dossiers.cases.ts";
import * as dossiers from "./2-3-dossiers.ts";
import * as grassrootsCases from "./3-1-grassroots-careers.cases.ts";
import * as grassroots from "./3-1-grassroots-careers.ts";
import * as rewardCases from "./3-2-rewards.cases.ts";
import * as rewards from "./3-2-rewards.ts";
import * as titleCases from "./3-3-titles-and-skills.cases.ts";
import * as titles from "./3-3-titles-and-skills.ts";
import * as aidCases from "./4-1-aid-and-poverty.cases.ts";
import * as aid from "./4-1-aid-and-poverty.ts";
import * as educationCases from "./4-2-education.cases.ts";
import * as education from "./4-2-education.ts";
import * as employmentCases from "./4-3-fair-employment.cases.ts";
import * as employment from "./4-3-fair-employment.ts";
import * as assistanceCases from "./4-4-social-assistance.cases.ts";
import * as assistance from "./4-4-social-assistance.ts";

export const rules: readonly Rule[] = [
  innovation.rewardAfterConversion,
  innovation.accessToFinance,
  innovation.insuranceReduction,
  innovation.insuranceDeferral,
  innovation.financingGuarantee,
  settlement.raisedPoints,
  settlement.longTermSettlementPriority,
  settlement.fiveTypesOfTalent,
  settlement.settlementForIndustry,
  settlement.outpatientSettlement,
  settlement.rightsOfRuralMigrants,
  moving.transferToCivilService,
  moving.selectionFromEnterprises,
  moving.ownRecruitmentConditions,
  moving.simplerRecruitment,
  moving.targetedRecruitment,
  moving.pensionAcrossRegions,
  moving.pensionAcrossSchemes,
  dossiers.freeDossierServices,
  dossiers.nearbyDossierService,
  dossiers.entrepreneurRepository,
  dossiers.dossierGreenChannel,
  dossiers.dedicatedDossierService,
  grassroots.allowanceForTownshipWork,
  grassroots.staffGradePromotion,
  grassroots.favourableEstablishment,
  grassroots.favourableTitleReview,
  grassroots.capOnDirectedPosts,
  grassroots.ownRatioOfDirectedPosts,
  grassroots.morePostsForWeakSchools,
  grassroots.separateEvaluationForHealth,
  grassroots.villageCadresToTownships,
  grassroots.secretariesToInstitutionPosts,
  rewards.enterpriseShareOfModels,
  rewards.frontlineShareOfModels,
  rewards.awardCountedInTotal,
  rewards.awardOutsideCap,
  rewards.awardOutsideBase,
  titles.qualificationAsTitle,
  titles.skilledToEngineering,
  titles.professionalsToSkillEvaluation,
  titles.leadingTalentException,
  titles.fourHonoursToSeniorEngineer,
  aid.welfarePostsForThePoor,
  aid.workNearHome,
  aid.labourTransfer,
  aid.promotionAfterAidYear,
  aid.titleForAidProfessionals,
  aid.reviewPriority,
  aid.appointmentPriority,
  aid.leadershipOnReturn,
  aid.appointmentOnReturn,
  education.schoolQuotaWithinTotal,
  education.aidForStudentsInDifficulty,
  education.publicSchoolForAccompanyingChildren,
  education.mixedClasses,
  education.uniformManagement,
  education.nationalSpecialPlan,
  education.localRuralPlan,
  employment.regularContact,
  employment.gradedServices,
  employment.followUp,
  employment.registrationChannels,
  employment.claimChannels,
  employment.noHouseholdLimit,
  employment.relaxedClaimPeriod,
  employment.onlineClaim,
  employment.freeServiceForHardToPlace,
  employment.skillsForHardToPlace,
  employment.socialInsuranceSubsidy,
  employment.subsidyForPosts,
  assistance.temporaryAssistance,
  assistance.ledgerOfSupportedAtHome,
  assistance.benefitsOfSupportedAtHome,
  assistance.basicSecurityForChildren,
  assistance.livingAllowanceForChildren,
  assistance.pairingInWinterHolidays,
];

export const cases: readonly RuleCase[] = [
  ...innovationCases.cases,
  ...settlementCases.cases,
  ...movingCases.cases,
  ...dossierCases.cases,
  ...grassrootsCases.cases,
  ...rewardCases.cases,
  ...titleCases.cases,
  ...aidCases.cases,
  ...educationCases.cases,
  ...employmentCases.cases,
  ...assistanceCases.cases,
];
