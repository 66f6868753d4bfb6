/** The rules of this document, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import { withinAnnex } from "./0-scope.ts";
import * as specialPosts from "./1-special-posts.ts";
import {
  destinationInCountySeat,
  probationCounts,
  selectOnMerit,
  transferToCountySeat,
} from "./2-transfer-to-county-seat.ts";
import * as establishment from "./3-establishment.ts";
import * as recruitment from "./4-open-recruitment.ts";
import * as programmes from "./5-programmes.ts";
import * as dispatched from "./6-dispatched-professionals.ts";
import * as titles from "./7-titles-at-the-front-line.ts";
import * as pay from "./8-pay-and-allowance.ts";
import * as gathering from "./9-talent-gathers-at-the-grassroots.ts";

export const rules: readonly Rule[] = [
  withinAnnex,
  specialPosts.recruitBySpecialPost,
  specialPosts.outsidePostTotals,
  specialPosts.cancelSpecialPost,
  specialPosts.increasePerformancePay,
  specialPosts.favourInDistribution,
  transferToCountySeat,
  probationCounts,
  destinationInCountySeat,
  selectOnMerit,
  establishment.setAsideForTalent,
  establishment.dedicatedPlaceForTalent,
  establishment.takeBackPlace,
  establishment.countyPool,
  establishment.deployWithinCounty,
  establishment.rotateRegularly,
  establishment.moveQuotaDownward,
  establishment.improvePostStructure,
  recruitment.relaxConditions,
  recruitment.leadingGroup,
  recruitment.negativeList,
  recruitment.recruitByInterview,
  recruitment.tenYearsOfService,
  recruitment.barAfterLeavingEarly,
  recruitment.programmeMembersFirst,
  programmes.favourGrassrootsTalent,
  programmes.centralProgrammesFirst,
  programmes.programmeBenefitsFirst,
  programmes.enrolPoorAreaStudents,
  programmes.teachersAtWeekends,
  programmes.doctorsAtWeekends,
  dispatched.recognisedDispatch,
  dispatched.choosePlaceOfReview,
  dispatched.titleIntoDatabase,
  dispatched.noSecondConfirmation,
  dispatched.weighResults,
  dispatched.papersInsteadOfThesis,
  dispatched.serviceBringsTitleForward,
  dispatched.appointFromDispatch,
  titles.noThesisNoExaminations,
  titles.exceptionalReview,
  titles.graduatesOneYearEarly,
  titles.ruralServiceFirst,
  pay.wagesFromHomeUnit,
  pay.benefitsAsOnPost,
  pay.hardshipAllowanceOfPlace,
  pay.postAllowanceEligibility,
  pay.postAllowance,
  gathering.enterpriseFirstInProjects,
  gathering.enterpriseSubsidy,
  gathering.partTimeInEnterprise,
  gathering.payForPartTime,
  gathering.professorsAndMentors,
  gathering.jointEmployment,
  gathering.ventureCountsForPromotion,
  gathering.expertsPairWithGrassroots,
];
