/** The rules of this document with their cases, in the order of the text. */
import type { RuleCase } from "../../cases.ts";
import { cases as scopeCases } from "./0-scope.cases.ts";
import { cases as specialPostCases } from "./1-special-posts.cases.ts";
import { cases as transferCases } from "./2-transfer-to-county-seat.cases.ts";
import { cases as establishmentCases } from "./3-establishment.cases.ts";
import { cases as recruitmentCases } from "./4-open-recruitment.cases.ts";
import { cases as programmeCases } from "./5-programmes.cases.ts";
import { cases as dispatchCases } from "./6-dispatched-professionals.cases.ts";
import { cases as titleCases } from "./7-titles-at-the-front-line.cases.ts";
import { cases as payCases } from "./8-pay-and-allowance.cases.ts";
import { cases as gatheringCases } from "./9-talent-gathers-at-the-grassroots.cases.ts";

export { rules } from "./all.ts";

export const cases: readonly RuleCase[] = [
  ...scopeCases,
  ...specialPostCases,
  ...transferCases,
  ...establishmentCases,
  ...recruitmentCases,
  ...programmeCases,
  ...dispatchCases,
  ...titleCases,
  ...payCases,
  ...gatheringCases,
];
