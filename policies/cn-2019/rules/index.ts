/** The rules of this document with their cases, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import { cases as regionalDevelopmentCases } from "./02-regional-development.cases.ts";
import * as regionalDevelopment from "./02-regional-development.ts";
import { cases as enterprisesCases } from "./03-enterprises.cases.ts";
import * as enterprises from "./03-enterprises.ts";
import { cases as householdRegistrationCases } from "./04-household-registration.cases.ts";
import * as householdRegistration from "./04-household-registration.ts";
import { cases as publicServicesCases } from "./04-public-services.cases.ts";
import * as publicServices from "./04-public-services.ts";
import { cases as movementBetweenSectorsCases } from "./05-movement-between-sectors.cases.ts";
import * as movementBetweenSectors from "./05-movement-between-sectors.ts";
import { cases as dossiersCases } from "./06-dossiers.cases.ts";
import * as dossiers from "./06-dossiers.ts";
import { cases as grassrootsCases } from "./07-grassroots.cases.ts";
import * as grassroots from "./07-grassroots.ts";
import { cases as evaluationAndRewardCases } from "./08-evaluation-and-reward.cases.ts";
import * as evaluationAndReward from "./08-evaluation-and-reward.ts";
import { cases as skillsLadderCases } from "./09-skills-ladder.cases.ts";
import * as skillsLadder from "./09-skills-ladder.ts";
import { cases as povertyAlleviationCases } from "./10-poverty-alleviation.cases.ts";
import * as povertyAlleviation from "./10-poverty-alleviation.ts";
import { cases as fairEducationCases } from "./11-fair-education.cases.ts";
import * as fairEducation from "./11-fair-education.ts";
import { cases as fairEmploymentCases } from "./12-fair-employment.cases.ts";
import * as fairEmployment from "./12-fair-employment.ts";
import { cases as socialAssistanceCases } from "./13-social-assistance.cases.ts";
import * as socialAssistance from "./13-social-assistance.ts";
import { cases as removingBarriersCases } from "./15-removing-barriers.cases.ts";
import * as removingBarriers from "./15-removing-barriers.ts";

export const rules: readonly Rule[] = [
  regionalDevelopment.distinctiveIndustries,
  enterprises.accessToFinance,
  householdRegistration.settlementWithoutLimits,
  householdRegistration.relaxedSettlement,
  householdRegistration.pointsSettlement,
  householdRegistration.fewerPointItems,
  householdRegistration.mainItemsOfPoints,
  publicServices.equalEducation,
  publicServices.equalEmploymentServices,
  publicServices.equalSocialInsurance,
  publicServices.equalHealth,
  publicServices.equalHousing,
  publicServices.outpatientSettlement,
  publicServices.easierReimbursement,
  movementBetweenSectors.wayIntoPublicUnits,
  movementBetweenSectors.lowerThresholdForCivilService,
  movementBetweenSectors.reasonableConditions,
  movementBetweenSectors.specialRecruitment,
  movementBetweenSectors.pensionAcrossRegions,
  movementBetweenSectors.pensionAcrossSchemes,
  dossiers.placeForDossier,
  dossiers.statusUnchanged,
  dossiers.transferByCertificates,
  dossiers.onlineTransfer,
  dossiers.transferAnywhere,
  grassroots.higherStartingWage,
  grassroots.rankPromotion,
  grassroots.shareOfHigherPosts,
  evaluationAndReward.weightForLongService,
  evaluationAndReward.conversionAward,
  skillsLadder.gradeComparedWithPosts,
  skillsLadder.newOccupations,
  povertyAlleviation.deepPovertyFirst,
  povertyAlleviation.shocksAfterPoverty,
  povertyAlleviation.slightlyAbovePoor,
  fairEducation.studentAid,
  fairEducation.schoolAtPlaceOfResidence,
  fairEducation.specialEnrolment,
  fairEmployment.equalRightsAtWork,
  fairEmployment.redressOfDiscrimination,
  fairEmployment.employmentSupportForResidents,
  fairEmployment.assistancePlan,
  fairEmployment.assistanceFirst,
  fairEmployment.publicWelfarePost,
  fairEmployment.noZeroEmploymentHousehold,
  socialAssistance.allowanceAbovePovertyLine,
  socialAssistance.supportOfDestitute,
  socialAssistance.temporaryAssistance,
  socialAssistance.leftBehindChildren,
  socialAssistance.orphans,
  socialAssistance.childrenInDifficulty,
  removingBarriers.clearingDocuments,
];

export const cases: readonly RuleCase[] = [
  ...regionalDevelopmentCases,
  ...enterprisesCases,
  ...householdRegistrationCases,
  ...publicServicesCases,
  ...movementBetweenSectorsCases,
  ...dossiersCases,
  ...grassrootsCases,
  ...evaluationAndRewardCases,
  ...skillsLadderCases,
  ...povertyAlleviationCases,
  ...fairEducationCases,
  ...fairEmploymentCases,
  ...socialAssistanceCases,
  ...removingBarriersCases,
];
