/** Cases of clauses 9 to 13, in the order of the clauses. */
import type { RuleCase } from "../../cases.ts";
import * as skilledCases from "./09-skilled-careers.cases.ts";
import * as ruralCases from "./10-rural-revitalisation.cases.ts";
import * as educationCases from "./11-fair-education.cases.ts";
import * as employmentCases from "./12-fair-employment.cases.ts";
import * as assistanceCases from "./13-social-assistance.cases.ts";

const casesOfClauses: readonly Readonly<Record<string, readonly RuleCase[]>>[] = [
  skilledCases,
  ruralCases,
  educationCases,
  employmentCases,
  assistanceCases,
];

export const casesB: readonly RuleCase[] = casesOfClauses.flatMap((clause) => Object.values(clause).flat());
