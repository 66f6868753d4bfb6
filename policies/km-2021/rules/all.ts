/** The rules of this document, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import * as cleanUp from "./4-1-clean-up.ts";
import * as sharing from "./03-county-sharing.ts";
import * as innovation from "./04-innovation-and-talent.ts";
import * as market from "./05-market-environment.ts";
import * as registration from "./06-household-registration.ts";
import * as publicServices from "./07-equal-public-services.ts";
import * as insurance from "./08-insurance-transfer.ts";
import * as housing from "./09-housing.ts";
import * as sectors from "./10-movement-between-sectors.ts";
import * as dossiers from "./11-dossiers.ts";
import * as pay from "./12-grassroots-pay-and-dispatch.ts";
import * as titles from "./12-grassroots-titles-and-recruitment.ts";
import * as rewards from "./13-rewards.ts";
import * as skills from "./14-skills-ladder.ts";
import * as poverty from "./15-poverty.ts";
import * as education from "./16-fair-education.ts";
import * as employment from "./17-fair-employment.ts";
import * as assistance from "./18-social-assistance.ts";

export const rules: readonly Rule[] = [
  sharing.sharingAcrossCounties,
  innovation.platformFunds,
  innovation.newPlatformReward,
  innovation.talentCommissioner,
  innovation.talentGreenCard,
  market.accessRestrictions,
  market.documentsToClear,
  registration.openSettlement,
  publicServices.equalServices,
  insurance.equalPensionPolicy,
  insurance.pensionAcrossRegions,
  insurance.pensionAcrossSchemes,
  insurance.outpatientAcrossProvinces,
  insurance.inpatientElsewhere,
  housing.housingSecurity,
  housing.equalHousingRights,
  housing.publicRentalHousing,
  housing.talentHousing,
  housing.apartments,
  sectors.wayIntoPublicUnits,
  sectors.openRecruitment,
  sectors.researchersOnTheMove,
  sectors.approvalOfRecruitment,
  sectors.simplifiedRecruitment,
  sectors.relaxedConditions,
  dossiers.freeDossierService,
  dossiers.statusUnchanged,
  dossiers.transferByCertificates,
  pay.allowanceOfHardshipAreas,
  pay.higherStartingPay,
  pay.payDuringDispatch,
  pay.treatmentDuringDispatch,
  pay.allowanceDuringDispatch,
  titles.titleWithoutHardLimits,
  titles.exceptionalReview,
  titles.priorityForRuralService,
  titles.firstTitleEarlier,
  titles.specialRecruitment,
  rewards.grassrootsRecordCounts,
  rewards.tieGoesToGrassroots,
  rewards.cashAwardOutsideCap,
  skills.intermediateClassAsSecondary,
  skills.seniorClassAsCollege,
  skills.technicianClassAsBachelor,
  skills.seniorWorkerToAssistant,
  skills.technicianToEngineer,
  skills.seniorTechnicianToSeniorEngineer,
  skills.mechanismsForTopTechnicians,
  skills.fundsOfChiefTechnicians,
  skills.allowanceOfChiefTechnicians,
  skills.exceptionalPromotion,
  poverty.nothingRemovedInTransition,
  poverty.subsidyForTraining,
  poverty.subsidyForReturnVentures,
  education.studentAid,
  education.noDropouts,
  education.openSchools,
  education.enrolmentByPermit,
  education.equalSeniorSecondaryEntry,
  employment.equalEmployment,
  employment.equalEmploymentServices,
  employment.assistancePlan,
  employment.assistanceFirst,
  employment.lastResortHelp,
  employment.noHouseholdWithoutWork,
  assistance.supportOfDestitute,
  assistance.livingOfChildren,
  assistance.careOfLeftBehind,
  assistance.protectionInDifficulty,
  cleanUp.issuerClears,
];
