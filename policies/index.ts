/** What the documents say, as data and rules. */
export * from "./catalogue.ts";
export { type CaseFacts, type CaseSpec, casesOf, type RuleCase, situationOf } from "./cases.ts";
export { defectsOf } from "./check.ts";
export * from "./documents.ts";
export * from "./measures.ts";
export { fillings } from "./fillings.ts";
export { cases, ruleById, rules } from "./rules.ts";
export { type FactSubject, subjects } from "./subjects.ts";
