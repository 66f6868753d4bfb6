/** The contract of an assessment: what goes in and what comes out, as schemas for type, check and JSON Schema. */
import { z } from "zod";
import { answerData, isoDate } from "./contract/answer.ts";

export type { AnswerData } from "./contract/answer.ts";
export * from "./contract/service.ts";

const region = z
  .string()
  .regex(/^(\d{6}|\d{9}|\d{12})$/)
  .describe("GB/T 2260 code; 6, 9 or 12 digits");

const parameterSettings = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        value: z
          .union([z.number(), z.boolean(), z.string(), z.array(z.string())])
          .describe("Money in yuan; a length of time as P5Y, P6M or P1Y6M; a date YYYY-MM-DD; else a whole number"),
        from: isoDate,
        region,
        source: z.string().min(1).describe("Document number and article"),
      }),
    ),
  )
  .default({});

const adoption = z.strictObject({
  option: z.string(),
  from: isoDate.describe("First day on which the office reads the text so"),
  source: z.string().min(1).describe("The decision by which the office adopted it"),
});

/** What an office has adopted: readings with their dates, and parameters that a body there has set. */
export const officeFile = z.strictObject({
  office: z.string().optional().describe("Name of the office"),
  readings: z
    .record(z.string(), z.array(adoption).min(1))
    .default({})
    .describe("Reading id to what was adopted, each from a day on"),
  parameters: parameterSettings.describe("Parameter id to its settings, with their source"),
});
export type OfficeFile = z.output<typeof officeFile>;

/** A person's circumstances in a file. `facts` is checked against the vocabulary. */
export const personFile = z.strictObject({
  name: z
    .string()
    .optional()
    .describe("A word for the person, printed at the head of the answer; never an identity number"),
  subject: z
    .enum(["person", "household", "employer", "agency", "post", "area", "document", "project", "case"])
    .default("person"),
  region: region.optional().describe("Where the question is asked; the command line overrides it"),
  on: isoDate.optional().describe("For which day; the command line overrides it"),
  idNumber: z.string().optional().describe("Resident identity number; checked, used for the date of birth, never kept"),
  readings: z.record(z.string(), z.string()).default({}).describe("Adopted readings: reading id to option"),
  parameters: parameterSettings.describe("Parameters that the installation has set, with their source"),
  facts: z.record(z.string(), z.unknown()).default({}),
});
export type PersonFile = z.output<typeof personFile>;

/** The answer to "what applies to me, here, on this day". */
export const assessmentData = z.object({
  format: z.literal("qiaoti-assessment/1"),
  name: z.string().optional(),
  subject: z.string(),
  region: z.object({ code: region, name: z.string() }),
  on: isoDate,
  now: z.array(answerData),
  later: z.array(answerData),
  undecided: z.array(answerData),
  not: z.array(answerData),
});
export type AssessmentData = z.output<typeof assessmentData>;
