/** Contract of alignment across levels: what each place made of each national item, and why we say so. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import { linkedMeasure, measureKind, relation } from "./read.ts";

export const placeId = z.enum(["tianjin", "kunming", "zhongmu"]);
export type PlaceName = z.output<typeof placeId>;

const counts = z.object({
  same: z.int(),
  stricter: z.int(),
  wider: z.int(),
  mixed: z.int(),
  partly: z.int(),
  absent: z.int(),
  added: z.int().describe("Local measures on this theme that no national item asks for"),
});
export type RelationCounts = z.output<typeof counts>;

export const readAlignment = route({
  id: "library.readAlignment",
  method: "GET",
  path: "/api/v1/library/alignment",
  summary: { zh: "各级对照总表", en: "The matrix of themes and places" },
  access: "public",
  reply: z.object({
    places: z.array(
      z.object({ id: placeId, name: wording, documents: z.array(z.string()), region: z.string(), totals: counts }),
    ),
    themes: z.array(
      z.object({
        id: z
          .string()
          .describe("Number of the national clause; 0 for the opening; other where nothing national is linked"),
        title: wording,
        at: z.array(z.object({ place: placeId, counts })),
        items: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            kind: measureKind,
            at: z.array(z.object({ place: placeId, relation, measures: z.int() })),
          }),
        ),
        added: z.array(z.object({ place: placeId, id: z.string(), title: z.string(), kind: measureKind })),
      }),
    ),
  }),
});

/** Why a relation is stated: what a machine found, and what a person judged. */
export const evidence = z.object({
  by: z.enum(["judgement", "rules", "figures", "kinds", "links"]),
  says: wording,
  points: z.enum(["same", "stricter", "wider", "mixed", "none"]),
  witness: z
    .object({
      about: z.string().describe("Name of the example"),
      national: z.enum(["yes", "no", "open"]),
      local: z.enum(["yes", "no", "open"]),
      rules: z.array(z.string()).describe("The local rules, taken together"),
    })
    .optional(),
});
export type Evidence = z.output<typeof evidence>;

export const readAlignmentItem = route({
  id: "library.readAlignmentItem",
  method: "GET",
  path: "/api/v1/library/alignment/:item",
  summary: { zh: "一项全国规定在三地的样子", en: "One national item and what each place made of it, side by side" },
  access: "public",
  params: z.object({ item: z.string().describe("Number of the national item: 6.1") }),
  reply: z.object({
    national: linkedMeasure,
    theme: z.object({ id: z.string(), title: wording }),
    places: z.array(
      z.object({
        id: placeId,
        name: wording,
        relation,
        why: z.array(evidence),
        measures: z.array(linkedMeasure),
        agrees: z.boolean().describe("Whether what the machine found bears the judgement out, as far as it can tell"),
      }),
    ),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
});
