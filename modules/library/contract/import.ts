/** Contract of the import of official text and of the review of drafts. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";

/** The largest file that is taken, in bytes. */
export const largestUpload = 20 * 1024 * 1024;

const kind = z.enum(["entitlement", "procedure", "matching", "target", "duty", "register", "review", "principle"]);
const range = { start: z.int(), end: z.int() };

export const kindFound = z.object({ kind, because: z.array(z.string()).describe("Words of the text that led to it") });
export const quantityFound = z.object({
  words: z.string(),
  ...range,
  op: z.enum(["<", "<=", "=", ">=", ">", "between", "about"]),
  value: z.number(),
  to: z.number().optional(),
  unit: z.string(),
});
export const dateFound = z.object({
  words: z.string(),
  ...range,
  kind: z.enum(["day", "month", "year", "deadline", "range", "plan-period", "relative"]),
  from: z.string().optional(),
  to: z.string().optional(),
});
export const departmentsFound = z.object({
  words: z.string().describe("The note as printed"),
  lead: z.array(z.string()),
  supporting: z.array(z.string()),
  joint: z.array(z.string()).describe("Departments of a note that does not say who leads"),
});
export const importFinding = z.object({
  code: z.string(),
  level: z.enum(["note", "warning"]),
  line: z.int().describe("1-based line of the text"),
  message: wording,
});

/** How a clause of the text found its place among ours. */
export const attachedHow = z.enum(["place", "words", "hand"]);

export const clauseOfText = z.object({
  path: z.string().describe("Ordinals from the top, unique in the document: 3.1.2"),
  mark: z.string().describe("The number as printed"),
  depth: z.int().describe("0 at the top"),
  title: z.string().optional(),
  characters: z.int(),
  clauses: z.array(z.string()).describe("Ids of our clauses that it is attached to: km-2021/3-1-2"),
  how: attachedHow.optional(),
  agreement: z.number().optional().describe("Share of our words that the official words bear out, 0 to 1"),
  departments: departmentsFound.optional(),
});
export type ClauseOfText = z.output<typeof clauseOfText>;

export const matchingReport = z.object({
  document: z.string().describe("Our document: km-2021"),
  because: z.array(wording).describe("What identified it"),
  ours: z.object({ total: z.int(), attached: z.int(), percent: z.number() }).describe("Our clauses"),
  text: z.object({ total: z.int(), attached: z.int(), percent: z.number() }).describe("Clauses of the text"),
  measures: z.object({ total: z.int(), attached: z.int() }).describe("Measures with a sentence of their own"),
  unmatchedOurs: z.array(z.object({ clause: z.string(), place: z.string() })),
  unmatchedText: z.array(z.object({ path: z.string(), mark: z.string(), title: z.string().optional() })),
  doubtful: z
    .array(z.object({ clause: z.string(), place: z.string(), path: z.string(), agreement: z.number() }))
    .describe("Attached by place though the words agree little: to be looked at"),
});
export type MatchingReport = z.output<typeof matchingReport>;

export const textDifference = z.object({
  path: z.string(),
  mark: z.string(),
  change: z.enum(["same", "changed", "added", "removed"]),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const importResult = z.object({
  outcome: z.enum(["preview", "imported", "replaced", "unchanged", "drafted"]),
  text: z.string().optional().describe("Id of the kept text"),
  document: z.string().optional().describe("Our document, where the text is one of ours"),
  draft: z.string().optional().describe("Id of the draft entry, where the document is new"),
  version: z.int().optional(),
  format: z.enum(["text", "markdown", "docx", "pdf", "html"]),
  encoding: z.string().optional(),
  characters: z.int(),
  title: z.string().optional(),
  number: z.string().optional(),
  issuers: z.array(z.string()),
  issued: z.string().optional(),
  clauses: z.array(clauseOfText),
  matching: matchingReport.optional(),
  findings: z.array(importFinding),
  comparison: z.array(textDifference).optional().describe("Against the kept text of the same document"),
});
export type ImportResult = z.output<typeof importResult>;

export const importDocument = route({
  id: "library.importDocument",
  method: "POST",
  path: "/api/v1/library/imports",
  summary: { zh: "导入一份文件的官方文本", en: "Import the official text of a document" },
  access: "library.import",
  body: z.object({
    intent: z
      .enum(["preview", "import", "replace"])
      .default("import")
      .describe("preview keeps nothing and compares; replace keeps the text as a new version, the old one stays"),
    region: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .describe("GB/T 2260 code of the place a new document is for; else read from its issuer"),
    document: z.string().optional().describe("Our document, where a person says which it is"),
    version: z.coerce.number().int().optional().describe("With replace: the version that the person saw"),
  }),
  upload: { files: 1, bytes: largestUpload },
  reply: importResult,
});

export const textSummary = z.object({
  id: z.string(),
  document: z.string().optional(),
  draft: z.string().optional(),
  version: z.int(),
  revision: z.int().describe("Counts the changes of its attachments"),
  current: z.boolean(),
  title: z.string().optional(),
  number: z.string().optional(),
  issued: z.string().optional(),
  region: z.string(),
  fileName: z.string(),
  format: z.string(),
  bytes: z.int(),
  characters: z.int(),
  importedBy: z.string(),
  importedAt: z.string(),
  attachedPercent: z.number().optional(),
});
export type TextSummary = z.output<typeof textSummary>;

export const listTexts = route({
  id: "library.listTexts",
  method: "GET",
  path: "/api/v1/library/texts",
  summary: { zh: "已导入的官方文本", en: "Imported official texts, every version" },
  access: "library.import",
  reply: z.object({ texts: z.array(textSummary) }),
});

const textParams = z.object({ text: z.uuid() });

export const exportedText = z.object({
  format: z.literal("qiaoti-official-text/1"),
  summary: textSummary,
  segments: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      path: z.string().optional().describe("Clause that it belongs to"),
    }),
  ),
  clauses: z.array(clauseOfText),
  measures: z.array(z.object({ measure: z.string(), path: z.string(), sentence: z.string(), agreement: z.number() })),
  matching: matchingReport.optional(),
  findings: z.array(importFinding),
});
export type ExportedText = z.output<typeof exportedText>;

export const readText = route({
  id: "library.readText",
  method: "GET",
  path: "/api/v1/library/texts/:text",
  summary: { zh: "官方文本全文及其对应关系", en: "An official text in its segments, with what each is attached to" },
  access: "public",
  params: textParams,
  reply: exportedText,
});

export const downloadOriginal = route({
  id: "library.downloadOriginal",
  method: "GET",
  path: "/api/v1/library/texts/:text/original",
  summary: { zh: "下载导入时的原文件", en: "The file as it was imported, byte for byte" },
  access: "public",
  params: textParams,
  download: "application/octet-stream",
});

export const draftClause = z.object({
  path: z.string(),
  mark: z.string(),
  depth: z.int(),
  title: z.string(),
  text: z.string(),
  state: z.enum(["open", "accepted", "rejected"]),
  likely: z.array(kindFound),
  kinds: z.array(kind).describe("As the reviewer settled them; at first the likely ones"),
  measures: z.array(z.string()).describe("Measures of ours that the reviewer attached it to"),
  departments: departmentsFound.optional(),
  quantities: z.array(quantityFound),
  dates: z.array(dateFound),
  reason: z.string().optional().describe("Why it was rejected"),
});
export type DraftClause = z.output<typeof draftClause>;

const draftHead = {
  id: z.uuid(),
  version: z.int(),
  state: z.enum(["in-review", "published", "discarded"]),
  region: z.string(),
  title: z.string(),
  number: z.string().optional(),
  issuers: z.array(z.string()),
  issued: z.string().optional(),
};

export const draft = z.object({
  ...draftHead,
  text: z.uuid(),
  clauses: z.array(draftClause),
  findings: z.array(importFinding),
  allowed: z.array(z.string()).describe("What this caller may do now"),
  history: z.array(z.object({ version: z.int(), action: z.string(), by: z.string(), at: z.string(), words: wording })),
});
export type Draft = z.output<typeof draft>;

export const listDrafts = route({
  id: "library.listDrafts",
  method: "GET",
  path: "/api/v1/library/drafts",
  summary: { zh: "待审的新文件", en: "Draft entries for documents that are new to the library" },
  access: "library.import",
  reply: z.object({
    drafts: z.array(
      z.object({ ...draftHead, clauses: z.int(), open: z.int(), rejected: z.int(), createdAt: z.string() }),
    ),
  }),
});

const draftParams = z.object({ draft: z.uuid() });

export const readDraft = route({
  id: "library.readDraft",
  method: "GET",
  path: "/api/v1/library/drafts/:draft",
  summary: { zh: "一份草稿", en: "A draft entry with its clauses and history" },
  access: "library.import",
  params: draftParams,
  reply: draft,
});

const paths = z.array(z.string()).min(1);

export const draftAction = z.discriminatedUnion("action", [
  z.object({
    action: z.literal("edit-document"),
    title: z.string().trim().min(1).max(300).optional(),
    number: z.string().trim().max(100).nullable().optional(),
    issuers: z.array(z.string().trim().min(1)).optional(),
    issued: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .optional(),
  }),
  z.object({
    action: z.literal("edit-clause"),
    path: z.string(),
    title: z.string().trim().max(300).optional(),
    kinds: z.array(kind).optional(),
  }),
  z.object({ action: z.literal("accept"), paths }),
  z.object({ action: z.literal("reject"), paths, reason: z.string().trim().min(1).max(1000) }),
  z.object({ action: z.literal("reopen"), paths }),
  z.object({ action: z.literal("attach"), path: z.string(), measures: z.array(z.string()) }),
  z.object({ action: z.literal("publish") }),
  z.object({ action: z.literal("discard"), reason: z.string().trim().min(1).max(1000) }),
]);
export type DraftAction = z.output<typeof draftAction>;

export const reviewDraft = route({
  id: "library.reviewDraft",
  method: "POST",
  path: "/api/v1/library/drafts/:draft/actions",
  summary: { zh: "审改草稿", en: "One step of the review of a draft" },
  access: "library.review",
  params: draftParams,
  body: z.object({ version: z.int(), do: draftAction }),
  reply: draft,
});

export const attachClause = route({
  id: "library.attachClause",
  method: "POST",
  path: "/api/v1/library/texts/:text/attachments",
  summary: { zh: "手工对应条款", en: "Attach a clause of the official text to our clauses by hand" },
  access: "library.review",
  params: textParams,
  body: z.object({ revision: z.int(), path: z.string(), clauses: z.array(z.string()) }),
  reply: exportedText,
});
