/** The rules of this document with their cases, in the order of the text. */
import type { RuleCase } from "../../cases.ts";
import * as innovationCases from "./1-3-innovation-and-enterprise.cases.ts";
import * as settlementCases from "./2-1-settlement-and-public-services.cases.ts";
import * as movingCases from "./2-2-moving-between-units.cases.ts";
import * as dossierCases from "./2-3-dossiers.cases.ts";
import * as grassrootsCases from "./3-1-grassroots-careers.cases.ts";
import * as rewardCases from "./3-2-rewards.cases.ts";
import * as titleCases from "./3-3-titles-and-skills.cases.ts";
import * as aidCases from "./4-1-aid-and-poverty.cases.ts";
import * as educationCases from "./4-2-education.cases.ts";
import * as employmentCases from "./4-3-fair-employment.cases.ts";
import * as assistanceCases from "./4-4-social-assistance.cases.ts";

export { rules } from "./all.ts";

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
