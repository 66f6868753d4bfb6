/** The rules of this document with their cases, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import * as cleanUpCases from "./4-1-clean-up.cases.ts";
import * as cleanUp from "./4-1-clean-up.ts";
import * as sharingCases from "./03-county-sharing.cases.ts";
import * as sharing from "./03-county-sharing.ts";
import * as innovationCases from "./04-innovation-and-talent.cases.ts";
import * as innovation from "./04-innovation-and-talent.ts";
import * as marketCases from "./05-market-environment.cases.ts";
import * as market from "./05-market-environment.ts";
import * as registrationCases from "./06-household-registration.cases.ts";
import * as registration from "./06-household-registration.ts";
import * as publicServicesCases from "./07-equal-public-services.cases.ts";
import * as publicServices from "./07-equal-public-services.ts";
import * as insuranceCases from "./08-insurance-transfer.cases.ts";
import * as insurance from "./08-insurance-transfer.ts";
import * as housingCases from "./09-housing.cases.ts";
import * as housing from "./09-housing.ts";
import * as sectorsCases from "./10-movement-between-sectors.cases.ts";
import * as sectors from "./10-movement-between-sectors.ts";
import * as dossiersCases from "./11-dossiers.cases.ts";
import * as dossiers from "./11-dossiers.ts";
import * as payCases from "./12-grassroots-pay-and-dispatch.cases.ts";
import * as pay from "./12-grassroots-pay-and-dispatch.ts";
import * as titlesCases from "./12-grassroots-titles-and-recruitment.cases.ts";
import * as titles from "./12-grassroots-titles-and-recruitment.ts";
import * as rewardsCases from "./13-rewards.cases.ts";
import * as rewards from "./13-rewards.ts";
import * as skillsCases from "./14-skills-ladder.cases.ts";
import * as skills from "./14-skills-ladder.ts";
import * as povertyCases from "./15-poverty.cases.ts";
import * as poverty from "./15-poverty.ts";
import * as educationCases from "./16-fair-education.cases.ts";
import * as education from "./16-fair-education.ts";
import * as employmentCases from "./17-fair-employment.cases.ts";
import * as employment from "./17-fair-employment.ts";
import * as assistanceCases from "./18-social-assistance.cases.ts";
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

export const cases: readonly RuleCase[] = [
  ...sharingCases.sharingAcrossCountiesCases,
  ...innovationCases.platformFundsCases,
  ...innovationCases.newPlatformRewardCases,
  ...innovationCases.talentCommissionerCases,
  ...innovationCases.talentGreenCardCases,
  ...marketCases.accessRestrictionsCases,
  ...marketCases.documentsToClearCases,
  ...registrationCases.openSettlementCases,
  ...publicServicesCases.equalServicesCases,
  ...insuranceCases.equalPensionPolicyCases,
  ...insuranceCases.pensionAcrossRegionsCases,
  ...insuranceCases.pensionAcrossSchemesCases,
  ...insuranceCases.outpatientAcrossProvincesCases,
  ...insuranceCases.inpatientElsewhereCases,
  ...housingCases.housingSecurityCases,
  ...housingCases.equalHousingRightsCases,
  ...housingCases.publicRentalHousingCases,
  ...housingCases.talentHousingCases,
  ...housingCases.apartmentsCases,
  ...sectorsCases.wayIntoPublicUnitsCases,
  ...sectorsCases.openRecruitmentCases,
  ...sectorsCases.researchersOnTheMoveCases,
  ...sectorsCases.approvalOfRecruitmentCases,
  ...sectorsCases.simplifiedRecruitmentCases,
  ...sectorsCases.relaxedConditionsCases,
  ...dossiersCases.freeDossierServiceCases,
  ...dossiersCases.statusUnchangedCases,
  ...dossiersCases.transferByCertificatesCases,
  ...payCases.allowanceOfHardshipAreasCases,
  ...payCases.higherStartingPayCases,
  ...payCases.payDuringDispatchCases,
  ...payCases.treatmentDuringDispatchCases,
  ...payCases.allowanceDuringDispatchCases,
  ...titlesCases.titleWithoutHardLimitsCases,
  ...titlesCases.exceptionalReviewCases,
  ...titlesCases.priorityForRuralServiceCases,
  ...titlesCases.firstTitleEarlierCases,
  ...titlesCases.specialRecruitmentCases,
  ...rewardsCases.grassrootsRecordCountsCases,
  ...rewardsCases.tieGoesToGrassrootsCases,
  ...rewardsCases.cashAwardOutsideCapCases,
  ...skillsCases.intermediateClassAsSecondaryCases,
  ...skillsCases.seniorClassAsCollegeCases,
  ...skillsCases.technicianClassAsBachelorCases,
  ...skillsCases.seniorWorkerToAssistantCases,
  ...skillsCases.technicianToEngineerCases,
  ...skillsCases.seniorTechnicianToSeniorEngineerCases,
  ...skillsCases.mechanismsForTopTechniciansCases,
  ...skillsCases.fundsOfChiefTechniciansCases,
  ...skillsCases.allowanceOfChiefTechniciansCases,
  ...skillsCases.exceptionalPromotionCases,
  ...povertyCases.nothingRemovedInTransitionCases,
  ...povertyCases.subsidyForTrainingCases,
  ...povertyCases.subsidyForReturnVenturesCases,
  ...educationCases.studentAidCases,
  ...educationCases.noDropoutsCases,
  ...educationCases.openSchoolsCases,
  ...educationCases.enrolmentByPermitCases,
  ...educationCases.equalSeniorSecondaryEntryCases,
  ...employmentCases.equalEmploymentCases,
  ...employmentCases.equalEmploymentServicesCases,
  ...employmentCases.assistancePlanCases,
  ...employmentCases.assistanceFirstCases,
  ...employmentCases.lastResortHelpCases,
  ...employmentCases.noHouseholdWithoutWorkCases,
  ...assistanceCases.supportOfDestituteCases,
  ...assistanceCases.livingOfChildrenCases,
  ...assistanceCases.careOfLeftBehindCases,
  ...assistanceCases.protectionInDifficultyCases,
  ...cleanUpCases.issuerClearsCases,
];
