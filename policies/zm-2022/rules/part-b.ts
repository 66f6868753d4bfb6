/** Rules of clauses 9 to 13, in the order of the clauses. */
import type { Rule } from "@qiaoti/engine/language";
import * as skilled from "./09-skilled-careers.ts";
import * as rural from "./10-rural-revitalisation.ts";
import * as education from "./11-fair-education.ts";
import * as employment from "./12-fair-employment.ts";
import * as assistance from "./13-social-assistance.ts";

const clauses: readonly Readonly<Record<string, Rule>>[] = [skilled, rural, education, employment, assistance];
export const rulesB: readonly Rule[] = clauses.flatMap((clause) => Object.values(clause));
