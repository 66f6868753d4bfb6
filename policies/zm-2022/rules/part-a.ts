/** Rules and cases of clauses 1 to 8 and of part six, in the order of the clauses. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import * as safeguardCases from "./6-0-safeguards.cases.ts";
import * as safeguards from "./6-0-safeguards.ts";
import * as employmentCases from "./01-employment-first.cases.ts";
import * as employment from "./01-employment-first.ts";
import * as ventureCases from "./03-innovation-and-ventures.cases.ts";
import * as ventures from "./03-innovation-and-ventures.ts";
import * as settlementCases from "./04-settlement-and-public-services.cases.ts";
import * as settlement from "./04-settlement-and-public-services.ts";
import * as talentCases from "./05-talent-and-movement.cases.ts";
import * as talent from "./05-talent-and-movement.ts";
import * as dossierCases from "./06-dossiers.cases.ts";
import * as dossiers from "./06-dossiers.ts";
import * as grassrootsCases from "./07-room-to-grow-at-grassroots.cases.ts";
import * as grassroots from "./07-room-to-grow-at-grassroots.ts";
import * as rewardCases from "./08-reward-at-front-line.cases.ts";
import * as reward from "./08-reward-at-front-line.ts";

const clauses: readonly Readonly<Record<string, Rule>>[] = [
  employment,
  ventures,
  settlement,
  talent,
  dossiers,
  grassroots,
  reward,
  safeguards,
];
const casesOfClauses: readonly Readonly<Record<string, readonly RuleCase[]>>[] = [
  employmentCases,
  ventureCases,
  settlementCases,
  talentCases,
  dossierCases,
  grassrootsCases,
  rewardCases,
  safeguardCases,
];

export const rulesA: readonly Rule[] = clauses.flatMap((clause) => Object.values(clause));
export const casesA: readonly RuleCase[] = casesOfClauses.flatMap((clause) => Object.values(clause).flat());
