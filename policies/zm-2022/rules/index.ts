/** The rules of this document with their cases, in the order of the text. */
import type { RuleCase } from "../../cases.ts";
import { byPlace } from "../../headings.ts";
import { casesA } from "./cases-a.ts";
import { casesB } from "./cases-b.ts";

export { rules } from "./all.ts";

export const cases: readonly RuleCase[] = [...casesA, ...casesB].sort((a, b) => byPlace(a.rule.id, b.rule.id));
