/** Rules of clauses 1 to 8 and of part six, in the order of the clauses. */
import type { Rule } from "@qiaoti/engine/language";
import * as safeguards from "./6-0-safeguards.ts";
import * as employment from "./01-employment-first.ts";
import * as ventures from "./03-innovation-and-ventures.ts";
import * as settlement from "./04-settlement-and-public-services.ts";
import * as talent from "./05-talent-and-movement.ts";
import * as dossiers from "./06-dossiers.ts";
import * as grassroots from "./07-room-to-grow-at-grassroots.ts";
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
export const rulesA: readonly Rule[] = clauses.flatMap((clause) => Object.values(clause));
