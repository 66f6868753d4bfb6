/** 测一测: what applies to a subject, where, why and when. */
export { type AnswerData, type AssessmentData, assessmentData, type PersonFile, personFile } from "./contract.ts";
export { readIdentityNumber } from "./identity-number.ts";
export { type PopulationOptions, personAt, population } from "./population/generate.ts";
export { Random } from "./population/random.ts";
export { type FileProblem, type Question, type ReadPerson, readPerson } from "./situation.ts";
export { type Assessment, type AssessOptions, assess, rulesInForce, type Standing } from "./use-cases/assess.ts";
