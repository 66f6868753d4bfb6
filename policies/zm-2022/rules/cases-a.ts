/** Cases of clauses 1 to 8 and of part six, in the order of the clauses. */
import type { RuleCase } from "../../cases.ts";
import * as safeguardCases from "./6-0-safeguards.cases.ts";
import * as employmentCases from "./01-employment-first.cases.ts";
import * as ventureCases from "./03-innovation-and-ventures.cases.ts";
import * as settlementCases from "./04-settlement-and-public-services.cases.ts";
import * as talentCases from "./05-talent-and-movement.cases.ts";
import * as dossierCases from "./06-dossiers.cases.ts";
import * as grassrootsCases from "./07-room-to-grow-at-grassroots.cases.ts";
import * as rewardCases from "./08-reward-at-front-line.cases.ts";

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

export const casesA: readonly RuleCase[] = casesOfClauses.flatMap((clause) => Object.values(clause).flat());
