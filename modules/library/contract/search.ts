/** Contract of the search over our words, the official words, rules, departments and added documents. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import { measureKind } from "./read.ts";

const piece = z.object({ text: z.string(), hit: z.boolean() });

export const hit = z.object({
  id: z.string().describe("Measure km-2020/8.4, or clause of an added document"),
  of: z.enum(["measure", "draft"]),
  document: z.string(),
  documentTitle: wording,
  place: z.string(),
  kind: measureKind.optional(),
  title: z.array(piece),
  snippet: z.array(piece),
  found: z
    .enum(["title", "words", "departments", "rule", "official", "similar"])
    .describe("Where the words were found"),
  rule: z.boolean(),
  to: z.string(),
});
export type Hit = z.output<typeof hit>;

export const searchLibrary = route({
  id: "library.search",
  method: "GET",
  path: "/api/v1/library/search",
  summary: { zh: "在政策库里查找", en: "Search the library" },
  access: "public",
  query: z.object({
    q: z.string().trim().max(100).default(""),
    document: z.string().max(64).optional(),
    kind: measureKind.optional(),
    department: z.string().max(64).optional(),
    rule: z.enum(["yes"]).optional(),
    lang: z.enum(["zh", "en"]).default("zh"),
    offset: z.coerce.number().int().min(0).max(2000).default(0),
  }),
  reply: z.object({
    total: z.int(),
    understood: z.array(z.object({ word: z.string(), also: z.array(z.string()) })).describe("Words and their synonyms"),
    loosely: z.boolean().describe("Not every word was found together, or only similar words"),
    hits: z.array(hit),
    departments: z.array(z.object({ id: z.string(), name: wording })),
  }),
});
