/** What the documents say, as data and rules. */
export { type CaseFacts, type CaseSpec, casesOf, type RuleCase, situationOf } from "./cases.ts";
export * from "./catalogue.ts";
export { defectsOf } from "./check.ts";
export * from "./documents.ts";
export { fillings } from "./fillings.ts";
export { type Matter, matterOf, matters, type ThemeId, themes } from "./matters.ts";
export * from "./measures.ts";
export { cases, ruleById, rules } from "./rules.ts";
export { type FactSubject, subjects } from "./subjects.ts";
