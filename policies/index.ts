/** What the documents say, as data and rules. */
export { type CaseFacts, type CaseSpec, casesOf, type RuleCase, situationOf } from "./cases.ts";
export * from "./catalogue.ts";
export { defectsOf } from "./check.ts";
export {
  actsFor,
  type Department,
  type DepartmentKind,
  type DepartmentLevel,
  departmentByName,
  departments,
  departmentsOf,
  type Responsible,
} from "./departments/index.ts";
export * from "./documents.ts";
export * from "./duties/index.ts";
export { cases } from "./every-case.ts";
export { fillings } from "./fillings.ts";
export { type Heading, headings } from "./headings.ts";
export * from "./living.ts";
export { type Matter, matterOf, matters, type ThemeId, themes } from "./matters.ts";
export * from "./measures.ts";
export { ruleById, rules } from "./rules.ts";
export { type FactSubject, subjects } from "./subjects.ts";
export * from "./targets/index.ts";
