/** One answer as data: verdict, reasons, grants, what is missing, what it rests on. */
import { z } from "zod";

/** One schema for every date, so that it is printed once. */
export const isoDate = z.iso.date().describe("YYYY-MM-DD");
const wording = z.object({ zh: z.string(), en: z.string() });

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

export const answerData = z.object({
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
export type AnswerData = z.output<typeof answerData>;
