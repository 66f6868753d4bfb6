/** The rules of this document with their cases, in the order of the text. */
import type { RuleCase } from "../../cases.ts";
import * as cleanUpCases from "./4-1-clean-up.cases.ts";
import * as sharingCases from "./03-county-sharing.cases.ts";
import * as innovationCases from "./04-innovation-and-talent.cases.ts";
import * as marketCases from "./05-market-environment.cases.ts";
import * as registrationCases from "./06-household-registration.cases.ts";
import * as publicServicesCases from "./07-equal-public-services.cases.ts";
import * as insuranceCases from "./08-insurance-transfer.cases.ts";
import * as housingCases from "./09-housing.cases.ts";
import * as sectorsCases from "./10-movement-between-sectors.cases.ts";
import * as dossiersCases from "./11-dossiers.cases.ts";
import * as payCases from "./12-grassroots-pay-and-dispatch.cases.ts";
import * as titlesCases from "./12-grassroots-titles-and-recruitment.cases.ts";
import * as rewardsCases from "./13-rewards.cases.ts";
import * as skillsCases from "./14-skills-ladder.cases.ts";
import * as povertyCases from "./15-poverty.cases.ts";
import * as educationCases from "./16-fair-education.cases.ts";
import * as employmentCases from "./17-fair-employment.cases.ts";
import * as assistanceCases from "./18-social-assistance.cases.ts";

export { rules } from "./all.ts";

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
