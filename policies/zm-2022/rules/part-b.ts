/** Rules and cases of clauses 9 to 13, in the order of the clauses. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import * as skilledCases from "./09-skilled-careers.cases.ts";
import * as skilled from "./09-skilled-careers.ts";
import * as ruralCases from "./10-rural-revitalisation.cases.ts";
import * as rural from "./10-rural-revitalisation.ts";
import * as educationCases from "./11-fair-education.cases.ts";
import * as education from "./11-fair-education.ts";
import * as employmentCases from "./12-fair-employment.cases.ts";
import * as employment from "./12-fair-employment.ts";
import * as assistanceCases from "./13-social-assistance.cases.ts";
import * as assistance from "./13-social-assistance.ts";

const clauses: readonly Readonly<Record<string, Rule>>[] = [skilled, rural, education, employment, assistance];
const casesOfClauses: readonly Readonly<Record<string, readonly RuleCase[]>>[] = [
  skilledCases,
  ruralCases,
  educationCases,
  employmentCases,
  assistanceCases,
];

export const rulesB: readonly Rule[] = clauses.flatMap((clause) => Object.values(clause));
export const casesB: readonly RuleCase[] = casesOfClauses.flatMap((clause) => Object.values(clause).flat());
