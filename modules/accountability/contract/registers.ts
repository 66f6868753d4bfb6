/** Registers: the entries that each one holds, their closing and correction, and counts. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import { instant, itemId, paging, periodKey, permissions, plainDate, seenVersion } from "./shared.ts";

const params = z.object({ item: itemId });
const version = seenVersion;
const note = z.string().trim().max(4000);
const because = z.string().trim().min(2).max(2000);

export const registerEntry = z.object({
  id: z.string(),
  name: z.string(),
  area: z.string().nullable().describe("Place, code or name"),
  category: z.string().nullable(),
  validFrom: plainDate,
  validTo: plainDate.nullable(),
  source: z.string(),
  note: z.string().nullable(),
  /** `corrected`: replaced by a later entry that names it in `corrects`. */
  state: z.enum(["open", "closed", "corrected"]),
  corrects: z.string().nullable(),
  by: z.string(),
  at: instant,
});
export type RegisterEntry = z.output<typeof registerEntry>;

const entryFields = z.object({
  name: z.string().trim().min(1).max(200),
  area: z.string().trim().max(100).nullable().default(null),
  category: z.string().trim().max(100).nullable().default(null),
  validFrom: plainDate,
  validTo: plainDate.nullable().default(null),
  source: z.string().trim().min(2).max(500),
  note: note.nullable().default(null),
});

const registerPath = "/api/v1/accountability/registers/:item" as const;

export const listEntries = route({
  id: "accountability.listEntries",
  method: "GET",
  path: `${registerPath}/entries`,
  summary: { zh: "查看台账条目和统计", en: "Entries of a register, with counts" },
  access: permissions.read,
  params,
  query: z.object({
    on: plainDate.optional().describe("Entries valid on this day; without it all"),
    category: z.string().optional(),
    area: z.string().optional(),
    text: z.string().max(100).optional(),
    ...paging,
  }),
  reply: z.object({
    entries: z.array(registerEntry),
    total: z.int(),
    /** Words for what this register holds. */
    holds: wording,
    /** Categories that the text lists, then others in use. */
    categories: z.array(z.string()),
    counts: z.object({
      open: z.int(),
      byCategory: z.array(z.object({ key: z.string(), count: z.int() })),
      byArea: z.array(z.object({ key: z.string(), count: z.int() })),
      /** Valid at the end of each year that any entry touches. */
      byPeriod: z.array(z.object({ period: periodKey, count: z.int(), added: z.int(), closed: z.int() })),
    }),
    version: z.int(),
    mayWrite: z.boolean(),
  }),
});

const entryParams = z.object({ item: itemId, entry: z.string() });
const entryReply = z.object({ entry: registerEntry, version: z.int() });

export const addEntry = route({
  id: "accountability.addEntry",
  method: "POST",
  path: `${registerPath}/entries`,
  summary: { zh: "登记一条台账", en: "Add an entry" },
  access: permissions.report,
  params,
  body: entryFields.extend({ version }),
  reply: entryReply,
  status: 201,
});

export const closeEntry = route({
  id: "accountability.closeEntry",
  method: "POST",
  path: `${registerPath}/entries/:entry/close`,
  summary: { zh: "注销一条台账", en: "Close an entry" },
  access: permissions.report,
  params: entryParams,
  body: z.object({ version, validTo: plainDate, reason: because }),
  reply: entryReply,
});

export const correctEntry = route({
  id: "accountability.correctEntry",
  method: "POST",
  path: `${registerPath}/entries/:entry/correct`,
  summary: { zh: "更正一条台账", en: "Correct an entry: a new one replaces it" },
  access: permissions.report,
  params: entryParams,
  body: entryFields.extend({ version, reason: because }),
  reply: entryReply,
});
