/** 测一测: what applies to a subject, where, why and when. */

export type { TallyData } from "./contract/service.ts";
export { type AnswerData, type AssessmentData, assessmentData, type PersonFile, personFile } from "./contract.ts";
export { readIdentityNumber } from "./identity-number.ts";
export { inputSchema, officeSchema, outputSchema } from "./json-schema.ts";
export type { Change, ChangeSet } from "./ladder/changes.ts";
export { type Climb, climb, type Route, type Step, type StepState } from "./ladder/climb.ts";
export { type Office, readingsOn, readOffice } from "./office.ts";
export { type PopulationOptions, personAt, population } from "./population/generate.ts";
export { Random } from "./population/random.ts";
export { assumptionTexts, bindingTexts, present, presentAnswer } from "./present.ts";
export { presentComparison } from "./present-comparison.ts";
export type { FileProblem } from "./problems.ts";
export { type TallyScope, tallies } from "./queries/tallies.ts";
export { type ReadReceipt, readReceipt } from "./read-receipt.ts";
export { type Question, type ReadPerson, readPerson } from "./situation.ts";
export type { Tables as AssessmentTables } from "./store/tables.ts";
export { CellProblem, type CellReader, cellReader } from "./table-cells.ts";
export {
  type ColumnMapping,
  type FactColumn,
  type HeadingProblem,
  readHeadings,
  type TableColumns,
  type TableMapping,
} from "./table-columns.ts";
export { type Assessment, type AssessOptions, assess, rulesInForce, type Standing } from "./use-cases/assess.ts";
export {
  comparePlaces,
  type MatterComparison,
  type Movement,
  type PlaceComparison,
} from "./use-cases/compare-places.ts";
export {
  compileFor,
  type FindOptions,
  type FoundPerson,
  PeopleFinder,
  type RuleFindings,
  type WrongCell,
} from "./use-cases/find-people.ts";
export {
  groupOpenQuestions,
  type OpenQuestion,
  type OpenQuestions,
  subjectCanSay,
} from "./use-cases/group-open-questions.ts";
export { type Gap, isAskable, PersonInterview, type PersonQuestion } from "./use-cases/interview-person.ts";
export { type JoinedStanding, joinLevels } from "./use-cases/join-levels.ts";
export { boundToPlace, type Move, moveTo } from "./use-cases/move-to.ts";
export { type ReadingEffect, weighReadings } from "./use-cases/weigh-readings.ts";
export { clauseName, documentOf, placeText, renderOptions, shortTitle, unitText } from "./wording.ts";
export { writeFact } from "./write-facts.ts";
export { writePerson } from "./write-person.ts";
