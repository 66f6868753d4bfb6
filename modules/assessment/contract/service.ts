/** The routes of an assessment on the server: deciding without keeping, saving by a code, opening, printing, counting. */
import { route } from "@qiaoti/contract";
import { z } from "zod";
import { answerData } from "./answer.ts";

const isoDate = z.iso.date().describe("YYYY-MM-DD, China time");
const place = z
  .string()
  .regex(/^(\d{6}|\d{9}|\d{12})$/)
  .describe("GB/T 2260 code; 6, 9 or 12 digits");
const slug = z.string().regex(/^[a-z0-9-]{1,40}$/);
const factId = z.string().regex(/^[a-zA-Z]{1,30}\.[a-zA-Z0-9]{1,60}$/);

/** As people write it: in any case, with or without spaces and hyphens. */
const code = z.string().min(12).max(40).describe("12 characters in three groups, such as 7K4M-2QX9-H3TC");

export const decideBody = z.object({
  place,
  on: isoDate.optional().describe("For which day; today in China where it is left out"),
  facts: z.record(z.string(), z.unknown()).describe("As in a person's file: ids of the vocabulary, money in yuan"),
  readings: z.record(z.string(), z.string()).optional().describe("Adopted readings: reading id to option"),
});

export const verdicts = z.object({
  place: z.string(),
  on: z.string(),
  entitled: z.array(z.string()).describe("Rule ids, in the order of the documents"),
  undetermined: z.array(z.string()),
  notEntitled: z.array(z.string()),
  answers: z.array(answerData).optional().describe("With ?detail=: each answer with reasons, grants, what is missing"),
});
export type Verdicts = z.output<typeof verdicts>;

export const decide = route({
  id: "assessment.decide",
  method: "POST",
  path: "/api/v1/assessments/decide",
  summary: { zh: "按全部规则判定一个人，不保存任何内容", en: "Decide one person against all rules, keeping nothing" },
  access: "public",
  repeatable: true,
  query: z.object({
    detail: z
      .union([z.literal("all"), z.string().max(2000)])
      .optional()
      .describe("all, or rule ids with commas: reasons and traces of these answers"),
  }),
  body: decideBody,
  reply: verdicts,
});

const plain = z.union([z.boolean(), z.number(), z.string().max(100)]);
const plainEntry = z.record(
  z.string().max(60),
  z.union([plain, z.array(z.string().max(100)).max(100), z.null()]).optional(),
);
const plainValue = z.union([plain, z.array(z.string().max(100)).max(100), z.array(plainEntry).max(200)]);

export const savedAnswers = z.object({
  v: z.literal(1),
  place,
  on: isoDate,
  matters: z
    .array(z.string().regex(/^[a-z-]{1,40}[./][a-z*-]{1,60}$/))
    .max(200)
    .optional(),
  start: slug.optional(),
  said: z.array(z.tuple([factId, plainValue.nullable()])).max(600),
});

const kept = z.object({
  savedOn: isoDate,
  expiresOn: isoDate.describe("First day on which it is no longer there"),
});

/**
 * Not kept under an idempotency key: the record would hold the code beside the sealed answers. Sent twice, it saves
 * twice; what nobody holds the code of goes away by itself.
 */
export const save = route({
  id: "assessment.save",
  guarded: true,
  method: "POST",
  path: "/api/v1/assessments/saved",
  summary: { zh: "保存答案，得到一个取回码", en: "Save the answers and receive a code" },
  access: "public",
  repeatable: true,
  status: 201,
  body: z.object({ answers: savedAnswers }),
  reply: kept.extend({ code }),
});

export const open = route({
  id: "assessment.open",
  guarded: true,
  method: "POST",
  path: "/api/v1/assessments/saved/open",
  summary: { zh: "凭取回码打开", en: "Open by code" },
  access: "public",
  repeatable: true,
  body: z.object({ code }),
  reply: kept.extend({ answers: savedAnswers }),
});

export const remove = route({
  id: "assessment.remove",
  guarded: true,
  method: "POST",
  path: "/api/v1/assessments/saved/remove",
  summary: { zh: "凭取回码删除", en: "Delete by code" },
  access: "public",
  repeatable: true,
  status: 204,
  body: z.object({ code }),
});

export const print = route({
  id: "assessment.print",
  guarded: true,
  method: "POST",
  path: "/api/v1/assessments/saved/print",
  summary: { zh: "凭取回码取得 PDF", en: "A PDF by code" },
  access: "public",
  repeatable: true,
  body: z.object({ code, lang: z.enum(["zh", "en"]).optional() }),
  download: "application/pdf",
});

export const tally = z.object({
  rule: z.string(),
  entitled: z.int(),
  undetermined: z.int(),
  notEntitled: z.int(),
});
export type TallyData = z.output<typeof tally>;

export const readTallies = route({
  id: "assessment.readTallies",
  method: "GET",
  path: "/api/v1/assessments/tallies",
  summary: {
    zh: "每条规则判定过多少次（只计保存的和通过接口判定的）",
    en: "How often each rule was decided (assessments that were saved or decided over the interface)",
  },
  access: "public",
  reply: z.object({ tallies: z.array(tally) }),
});
