/** The contract of an assessment: what goes in and what comes out, as schemas for type, check and JSON Schema. */
import { z } from "zod";

const isoDate = z.iso.date().describe("YYYY-MM-DD");
const region = z
  .string()
  .regex(/^(\d{6}|\d{9}|\d{12})$/)
  .describe("GB/T 2260 code; 6, 9 or 12 digits");
const wording = z.object({ zh: z.string(), en: z.string() });

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

const missing = z.object({
  kind: z.enum(["fact", "field", "judgement", "parameter", "reading", "term"]),
  id: z.string(),
  path: z.string(),
  label: wording,
  ask: wording.optional(),
  setBy: wording.optional(),
  verifiedBy: z.array(z.string()),
});

const reason = z.object({ zh: z.string(), en: z.string(), holds: z.enum(["yes", "no", "unknown"]) });

const grant = z.object({
  kind: z.string(),
  text: wording,
  holds: z.enum(["yes", "no", "unknown"]),
  /** Fen, days or a period, by `unit`. Null: known to be open. */
  amount: z.object({ least: z.number().nullable(), most: z.number().nullable(), unit: z.string() }).optional(),
  every: z.string().optional(),
  payer: wording.optional(),
  from: isoDate.optional(),
  due: isoDate.optional(),
  mode: z.string().optional(),
  level: z.string().optional(),
});

const answer = z.object({
  rule: z.string(),
  kind: z.string(),
  title: wording,
  document: z.string(),
  clause: z.string(),
  verdict: z.enum(["entitled", "not-entitled", "undetermined"]),
  reasons: z.array(reason),
  grants: z.array(grant),
  missing: z.array(missing),
  citations: z.array(z.string()),
  parameters: z.array(
    z.object({
      id: z.string(),
      label: wording,
      unit: z.string().optional(),
      value: z.union([z.number(), z.boolean(), z.array(z.string())]).nullable(),
      source: z.string().optional(),
      setBy: wording,
    }),
  ),
  readings: z.array(
    z.object({ id: z.string(), option: z.string().nullable(), adopted: z.boolean(), question: wording }),
  ),
  conflicts: z.array(z.object({ term: z.string(), clauses: z.array(z.string()) })),
  declared: z.array(z.string()).describe("Facts the rule looked at that only the person has stated"),
  restsOnDeclared: z.boolean(),
  /** The national clause that this local rule carries out in its place. */
  specialises: z.string().optional(),
  /** For a change to come: the day, and what binds until then. */
  becomes: z
    .object({ on: isoDate, binding: z.array(wording), assumptions: z.array(wording) })
    .optional()
    .describe("When and why a person who is not entitled today will be, while what lasts today goes on"),
  opens: z
    .object({ on: isoDate, binding: z.array(wording) })
    .optional()
    .describe("When a refusal of today comes to hang on facts that are not known, and what binds until then"),
  until: isoDate.optional().describe("First day on which the entitlement ends, where that is foreseeable"),
  receipt: z.string(),
});
export type AnswerData = z.output<typeof answer>;

/** The answer to "what applies to me, here, on this day". */
export const assessmentData = z.object({
  format: z.literal("qiaoti-assessment/1"),
  name: z.string().optional(),
  subject: z.string(),
  region: z.object({ code: region, name: z.string() }),
  on: isoDate,
  now: z.array(answer),
  later: z.array(answer),
  undecided: z.array(answer),
  not: z.array(answer),
});
export type AssessmentData = z.output<typeof assessmentData>;
