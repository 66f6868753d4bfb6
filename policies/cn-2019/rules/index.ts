/** The rules of this document with their cases, in the order of the text. */
import type { RuleCase } from "../../cases.ts";
import { cases as regionalDevelopmentCases } from "./02-regional-development.cases.ts";
import { cases as enterprisesCases } from "./03-enterprises.cases.ts";
import { cases as householdRegistrationCases } from "./04-household-registration.cases.ts";
import { cases as publicServicesCases } from "./04-public-services.cases.ts";
import { cases as movementBetweenSectorsCases } from "./05-movement-between-sectors.cases.ts";
import { cases as dossiersCases } from "./06-dossiers.cases.ts";
import { cases as grassrootsCases } from "./07-grassroots.cases.ts";
import { cases as evaluationAndRewardCases } from "./08-evaluation-and-reward.cases.ts";
import { cases as skillsLadderCases } from "./09-skills-ladder.cases.ts";
import { cases as povertyAlleviationCases } from "./10-poverty-alleviation.cases.ts";
import { cases as fairEducationCases } from "./11-fair-education.cases.ts";
import { cases as fairEmploymentCases } from "./12-fair-employment.cases.ts";
import { cases as socialAssistanceCases } from "./13-social-assistance.cases.ts";
import { cases as removingBarriersCases } from "./15-removing-barriers.cases.ts";

export { rules } from "./all.ts";

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
