/** The rules of this document, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import * as regionalDevelopment from "./02-regional-development.ts";
import * as enterprises from "./03-enterprises.ts";
import * as householdRegistration from "./04-household-registration.ts";
import * as publicServices from "./04-public-services.ts";
import * as movementBetweenSectors from "./05-movement-between-sectors.ts";
import * as dossiers from "./06-dossiers.ts";
import * as grassroots from "./07-grassroots.ts";
import * as evaluationAndReward from "./08-evaluation-and-reward.ts";
import * as skillsLadder from "./09-skills-ladder.ts";
import * as povertyAlleviation from "./10-poverty-alleviation.ts";
import * as fairEducation from "./11-fair-education.ts";
import * as fairEmployment from "./12-fair-employment.ts";
import * as socialAssistance from "./13-social-assistance.ts";
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
