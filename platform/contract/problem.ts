/** RFC 9457 problem details as this service sends them: a stable code, every problem at once, no internals. */
import { z } from "zod";

/** The same sentence in both languages of the service. */
export const wording = z.object({ zh: z.string(), en: z.string() });
export type Wording = z.output<typeof wording>;

export const problemData = z.object({
  type: z.string().describe("/problems/{code}: what this kind of problem is"),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.string().describe("Stable, one namespace a module: library.too-large"),
  instance: z.string().optional(),
  requestId: z.string().describe("What to quote to the operator; also in the log"),
  problems: z
    .array(z.object({ path: z.string().describe("Where: body.items.3.value, or sheet and cell"), message: z.string() }))
    .optional(),
  allowed: z.array(z.string()).optional().describe("After a conflict: what may be done now"),
  version: z.int().optional().describe("After a conflict: the version that stands"),
});
export type ProblemData = z.output<typeof problemData>;
