/** Contract of reading the library: documents, clauses, measures and what makes them live. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";

export const measureKind = z.enum([
  "entitlement",
  "procedure",
  "matching",
  "target",
  "duty",
  "register",
  "review",
  "principle",
]);
export type MeasureKindName = z.output<typeof measureKind>;

export const documentId = z.enum(["cn-2019", "tj-2020", "km-2020", "km-2021", "zm-2022"]);
export const language = z.enum(["zh", "en"]);

/** `runs`: it is connected to something that works now; `waits`: that comes with a later part of the service. */
export const lifeState = z.enum(["runs", "waits"]);

export const figure = z.object({ label: wording, value: z.string(), tone: z.enum(["plain", "good", "watch", "late"]) });

export const liveState = z.object({
  state: lifeState,
  by: wording.describe("What makes it live: a rule, a tracked duty, an indicator"),
  says: wording.describe("What that is doing now, in one sentence"),
  figures: z.array(figure),
  link: z.object({ to: z.string(), label: wording }).optional(),
});
export type LiveState = z.output<typeof liveState>;

export const department = z.object({ id: z.string(), name: wording, lead: z.boolean() });

export const measureLine = z.object({
  id: z.string(),
  title: z.string(),
  summary: wording,
  kind: measureKind,
  departments: z.array(z.string()).describe("Department ids, the lead first"),
  rule: z.boolean(),
  decided: z.int().describe("Assessments that its rule decided"),
  life: lifeState,
});
export type MeasureLine = z.output<typeof measureLine>;

export const documentSummary = z.object({
  id: z.string(),
  number: z.string().nullable(),
  title: wording,
  issuers: z.array(wording),
  issued: z.string(),
  published: z.string().nullable(),
  region: z.string(),
  regionName: z.string(),
  trial: z.boolean(),
  basis: z.array(z.string()),
  reference: wording,
  measures: z.int(),
  clauses: z.int(),
  rules: z.int(),
  cases: z.int(),
  runs: z.int().describe("Measures that are connected to something that works now"),
  decided: z.int(),
  kinds: z.array(z.object({ kind: measureKind, count: z.int() })),
  official: z
    .object({ text: z.string(), version: z.int(), importedAt: z.string() })
    .optional()
    .describe("The official text that this installation imported"),
});
export type DocumentSummary = z.output<typeof documentSummary>;

export const listDocuments = route({
  id: "library.listDocuments",
  method: "GET",
  path: "/api/v1/library/documents",
  summary: { zh: "政策库里的文件", en: "The documents of the library" },
  access: "public",
  reply: z.object({
    documents: z.array(documentSummary),
    more: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          number: z.string().optional(),
          issuers: z.array(z.string()),
          issued: z.string().optional(),
          region: z.string(),
          regionName: z.string(),
          clauses: z.int(),
        }),
      )
      .describe("Documents that this installation added and reviewed"),
  }),
});

export const clauseEntry = z.object({
  id: z.string(),
  place: z.string().describe("As printed: 二、（一）"),
  upper: z.string().describe("The part that it stands in; empty where it stands alone"),
  official: z.boolean(),
  measures: z.array(measureLine),
});
export type ClauseEntry = z.output<typeof clauseEntry>;

export const readDocument = route({
  id: "library.readDocument",
  method: "GET",
  path: "/api/v1/library/documents/:document",
  summary: { zh: "一份文件的条款和措施", en: "The clauses of a document with their measures" },
  access: "public",
  params: z.object({ document: documentId }),
  reply: z.object({
    document: documentSummary,
    clauses: z.array(clauseEntry),
    departments: z.array(z.object({ id: z.string(), name: wording, measures: z.int() })),
  }),
});

export const officialPiece = z.object({
  clause: z.string(),
  text: z.string().describe("Id of the imported text"),
  path: z.string(),
  mark: z.string(),
  words: z.string(),
});
export type OfficialPiece = z.output<typeof officialPiece>;

export const readOfficialWording = route({
  id: "library.readOfficialWording",
  method: "GET",
  path: "/api/v1/library/documents/:document/official",
  summary: {
    zh: "一份文件各条款的官方原文",
    en: "The official wording of a document, clause by clause, where it was imported",
  },
  access: "public",
  params: z.object({ document: documentId }),
  reply: z.object({ pieces: z.array(officialPiece) }),
});

export const readAdded = route({
  id: "library.readAdded",
  method: "GET",
  path: "/api/v1/library/added/:draft",
  summary: { zh: "本机构补充的一份文件", en: "A document that this installation added and reviewed" },
  access: "public",
  params: z.object({ draft: z.uuid() }),
  reply: z.object({
    id: z.string(),
    title: z.string(),
    number: z.string().optional(),
    issuers: z.array(z.string()),
    issued: z.string().optional(),
    region: z.string(),
    regionName: z.string(),
    clauses: z.array(z.object({ path: z.string(), mark: z.string(), title: z.string(), text: z.string() })),
  }),
});

const run = z.object({ text: z.string(), strong: z.boolean().optional(), href: z.string().optional() });
export interface RuleItem {
  readonly text: z.output<typeof run>[];
  readonly items: RuleItem[];
}
const item: z.ZodType<RuleItem> = z
  .lazy(() => z.object({ text: z.array(run), items: z.array(item) }))
  .meta({ id: "RuleItem" });

export const ruleBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.int(), text: z.array(run) }),
  z.object({ kind: z.literal("paragraph"), text: z.array(run) }),
  z.object({ kind: z.literal("list"), items: z.array(item) }),
  z.object({
    kind: z.literal("table"),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.array(run))),
  }),
]);
export type RuleBlock = z.output<typeof ruleBlock>;

export const relation = z.enum(["same", "stricter", "wider", "mixed", "partly", "absent"]);
export type RelationName = z.output<typeof relation>;

const quantity = z.object({ name: z.string(), words: z.string() });

export const linkedMeasure = z.object({
  id: z.string(),
  document: z.string(),
  place: z.string(),
  title: z.string(),
  summary: wording,
  kind: measureKind,
  quantities: z.array(quantity),
  rule: z.boolean(),
});
export type LinkedMeasure = z.output<typeof linkedMeasure>;

export const readMeasure = route({
  id: "library.readMeasure",
  method: "GET",
  path: "/api/v1/library/documents/:document/measures/:measure",
  summary: {
    zh: "一项措施：它现在在做什么",
    en: "One measure: our words, the official words, its rule, and what it is doing now",
  },
  access: "public",
  params: z.object({ document: documentId, measure: z.string().describe("Without the document: 8.4") }),
  query: z.object({ lang: language.default("zh") }),
  reply: z.object({
    id: z.string(),
    document: documentSummary.pick({ id: true, number: true, title: true, region: true, regionName: true }),
    clause: z.string(),
    place: z.string(),
    title: z.string(),
    summary: wording,
    kind: measureKind,
    effect: z.string(),
    beneficiaries: z.array(z.string()),
    quantities: z.array(quantity),
    departments: z.array(department),
    matter: z.object({ id: z.string(), title: wording, theme: wording }).optional(),
    official: z.array(officialPiece.extend({ sentence: z.string().optional() })),
    rule: z
      .object({
        blocks: z.array(ruleBlock),
        cases: z.object({ yes: z.int(), no: z.int(), open: z.int() }),
        parameters: z.array(
          z.object({ id: z.string(), label: wording, set: z.boolean(), setBy: wording, sources: z.array(z.string()) }),
        ),
        readings: z.array(
          z.object({
            id: z.string(),
            question: wording,
            options: z.array(z.object({ id: z.string(), label: wording, standard: z.boolean() })),
          }),
        ),
        verdicts: z.object({ entitled: z.int(), notEntitled: z.int(), undetermined: z.int() }),
      })
      .optional(),
    life: liveState,
    national: z
      .array(linkedMeasure.extend({ relation }))
      .describe("The national items that it takes up, and how; empty for a national item"),
    upstream: z.array(z.object({ clause: z.string(), place: z.string() })).describe("National clauses it is linked to"),
    local: z
      .array(
        z.object({ place: z.string(), name: wording, relation, because: wording, measures: z.array(linkedMeasure) }),
      )
      .describe("For a national item: what each place made of it"),
    siblings: z.array(z.object({ id: z.string(), title: z.string(), kind: measureKind })),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
});
