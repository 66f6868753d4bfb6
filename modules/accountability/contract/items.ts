/** Tracked items: duties, registers and reviews of the documents, their plan, progress, evidence and history. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import {
  departmentId,
  historyReply,
  instant,
  itemId,
  paging,
  permissions,
  plainDate,
  regionCode,
  responsibility,
  scope,
  seenVersion,
} from "./shared.ts";

export const itemKinds = ["duty", "register", "review"] as const;
export const itemKind = z.enum(itemKinds);

export const itemStates = ["not-started", "planned", "in-progress", "submitted", "returned", "paused", "done"] as const;
export const itemState = z.enum(itemStates);
export type ItemState = z.output<typeof itemState>;

export const itemActions = [
  "plan",
  "start",
  "note",
  "attach",
  "progress",
  "complete-milestone",
  "submit",
  "accept",
  "return",
  "reopen",
  "pause",
  "resume",
  "reassign",
] as const;
export const itemAction = z.enum(itemActions);
export type ItemAction = z.output<typeof itemAction>;

/** 优先序: 1 首要, 2 重要, 3 一般, 4 可缓. Null: not yet ordered. */
export const priority = z.int().min(1).max(4);

export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

export const followUp = z.enum(["once", "continuous", "by-deadline", "recurrent"]);

export const itemSummary = z.object({
  id: itemId,
  kind: itemKind,
  document: z.string(),
  region: regionCode,
  clause: z.string().describe("Place of the clause as printed"),
  title: wording,
  responsibility,
  state: itemState,
  progress: z.int().min(0).max(100),
  priority: priority.nullable(),
  quarter: quarter.nullable(),
  startsOn: plainDate.nullable(),
  deadline: plainDate.nullable(),
  /** Deadline passed and not done. */
  overdue: z.boolean(),
  /** Whole days to the deadline, negative when passed; null without one or when done. */
  daysLeft: z.int().nullable(),
  doneOn: plainDate.nullable(),
  milestones: z.object({ total: z.int(), done: z.int() }),
  evidence: z.int(),
  returned: z.int().describe("How often it was returned for rework"),
  version: z.int(),
  updatedAt: instant,
});
export type ItemSummary = z.output<typeof itemSummary>;

export const milestone = z.object({
  id: z.string(),
  title: z.string(),
  due: plainDate.nullable(),
  doneOn: plainDate.nullable(),
  overdue: z.boolean(),
});

export const evidence = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  note: z.string().nullable(),
  addedAt: instant,
  addedBy: z.string(),
});

/** What the caller may do now; buttons follow it and never guess. */
export const ability = z.object({
  action: itemAction,
  allowed: z.boolean(),
  /** Why not, where the state would allow it but something is lacking. */
  because: wording.nullable(),
});

export const reviewRound = z.object({
  id: z.string(),
  heldOn: plainDate,
  findings: z.string(),
  result: z.enum(["no-issue", "issues-found", "corrected"]),
  nextOn: plainDate.nullable(),
  by: z.string(),
  at: instant,
});
export type ReviewRound = z.output<typeof reviewRound>;

export const itemDetail = itemSummary.extend({
  summary: wording.describe("The commitment in our own words"),
  followUp,
  /** What the text itself says about time and steps; empty where it says nothing. */
  textSays: z.array(wording),
  /** What is still open in the text and who has to settle it. */
  open: z.array(wording),
  /** Proposed place in the 优先序, with its reason; an office decides. */
  priorityHint: z.object({ level: priority, why: wording }),
  deadlineSource: z.enum(["text", "plan"]).nullable(),
  milestoneList: z.array(milestone),
  evidenceList: z.array(evidence),
  abilities: z.array(ability),
  returnReason: z.string().nullable().describe("The reason of the last return, while it stands"),
  /** Of a register: open entries today. */
  entries: z.int().nullable(),
  /** Of a review: schedule and rounds held, newest first. */
  review: z
    .object({ everyMonths: z.int().nullable(), nextOn: plainDate.nullable(), rounds: z.array(reviewRound) })
    .nullable(),
});
export type ItemDetail = z.output<typeof itemDetail>;

const itemPath = "/api/v1/accountability/items/:item" as const;
const params = z.object({ item: itemId });

export const listItems = route({
  id: "accountability.listItems",
  method: "GET",
  path: "/api/v1/accountability/items",
  summary: { zh: "列出任务、台账和审查事项", en: "List duties, registers and reviews" },
  access: permissions.read,
  query: z.object({
    ...scope,
    kind: itemKind.optional(),
    state: itemState.optional(),
    overdue: z.enum(["true", "false"]).optional(),
    /** Only what the caller's own department answers for. */
    mine: z.enum(["true", "false"]).optional(),
    text: z.string().max(100).optional(),
    sort: z.enum(["document", "deadline", "priority", "updated", "state"]).default("document"),
    ...paging,
  }),
  reply: z.object({ items: z.array(itemSummary), total: z.int() }),
});

export const readItem = route({
  id: "accountability.readItem",
  method: "GET",
  path: itemPath,
  summary: { zh: "查看一项任务", en: "Read one item" },
  access: permissions.read,
  params,
  reply: itemDetail,
});

export const readItemHistory = route({
  id: "accountability.readItemHistory",
  method: "GET",
  path: `${itemPath}/history`,
  summary: { zh: "查看一项任务的办理记录", en: "History of one item" },
  access: permissions.read,
  params,
  reply: historyReply,
});

const version = seenVersion;
const note = z.string().trim().max(4000);
const because = z.string().trim().min(2).max(2000);

export const planFields = z.object({
  startsOn: plainDate.nullable().optional(),
  deadline: plainDate.nullable().optional(),
  priority: priority.nullable().optional(),
  quarter: quarter.nullable().optional(),
  /** The whole list; a milestone with its `id` is kept, one left out is removed unless already complete. */
  milestones: z
    .array(z.object({ id: z.string().optional(), title: z.string().trim().min(1).max(200), due: plainDate.nullable() }))
    .max(50)
    .optional(),
});

/** What may be done to an item; fields left out of `plan` stay as they are. */
export const itemCommand = z.discriminatedUnion("action", [
  planFields.extend({ action: z.literal("plan"), version, note: note.optional() }),
  z.object({ action: z.literal("start"), version, note: note.optional() }),
  z.object({ action: z.literal("note"), version, note: note.min(1) }),
  z.object({ action: z.literal("progress"), version, progress: z.int().min(0).max(100), note: note.optional() }),
  z.object({
    action: z.literal("complete-milestone"),
    version,
    milestone: z.string(),
    doneOn: plainDate.optional(),
    note: note.optional(),
  }),
  z.object({ action: z.literal("submit"), version, note: because.describe("What was done, for acceptance") }),
  z.object({ action: z.literal("accept"), version, note: note.optional() }),
  z.object({ action: z.literal("return"), version, note: because.describe("What has to be done again, and why") }),
  z.object({ action: z.literal("reopen"), version, note: because }),
  z.object({ action: z.literal("pause"), version, note: because }),
  z.object({ action: z.literal("resume"), version, note: note.optional() }),
  z.object({
    action: z.literal("reassign"),
    version,
    lead: departmentId.nullable(),
    supporting: z.array(departmentId).max(40),
    note: because,
  }),
]);
export type ItemCommand = z.output<typeof itemCommand>;

export const actOnItem = route({
  id: "accountability.actOnItem",
  method: "POST",
  path: `${itemPath}/actions`,
  summary: { zh: "办理一项任务：计划、启动、进度、提交、验收、退回等", en: "Act on an item" },
  access: permissions.read,
  params,
  body: itemCommand,
  reply: itemDetail,
});

/** Types of evidence that are taken; the bytes must be of the type that the name says. */
export const evidenceTypes = ["pdf", "docx", "xlsx", "png", "jpg", "jpeg", "txt", "csv", "ofd", "zip"] as const;
export const evidenceBytes = 20 * 1024 * 1024;

export const attachEvidence = route({
  id: "accountability.attachEvidence",
  method: "POST",
  path: `${itemPath}/evidence`,
  summary: { zh: "上传佐证材料", en: "Attach evidence" },
  access: permissions.read,
  params,
  body: z.object({ version: z.coerce.number().int().min(0), note: z.string().max(1000).optional() }),
  upload: { files: 5, bytes: evidenceBytes },
  reply: itemDetail,
  status: 201,
});

export const readEvidence = route({
  id: "accountability.readEvidence",
  method: "GET",
  path: `${itemPath}/evidence/:evidence`,
  summary: { zh: "下载佐证材料", en: "Download evidence" },
  access: permissions.read,
  params: z.object({ item: itemId, evidence: z.string() }),
  download: "application/octet-stream",
});

export const boardCard = itemSummary;

export const readBoard = route({
  id: "accountability.readBoard",
  method: "GET",
  path: "/api/v1/accountability/board",
  summary: { zh: "优先序看板", en: "Board by priority, quarter or state" },
  access: permissions.read,
  query: z.object({
    ...scope,
    kind: itemKind.optional(),
    by: z.enum(["priority", "quarter", "state"]).default("priority"),
  }),
  reply: z.object({
    by: z.enum(["priority", "quarter", "state"]),
    columns: z.array(
      z.object({ key: z.string(), label: wording, count: z.int(), overdue: z.int(), cards: z.array(boardCard) }),
    ),
  }),
});

export const roadmapBar = z.object({
  id: itemId,
  title: wording,
  document: z.string(),
  kind: itemKind,
  lead: z.string().nullable().describe("Name of the leading department"),
  state: itemState,
  overdue: z.boolean(),
  progress: z.int(),
  from: plainDate,
  to: plainDate,
  milestones: z.array(z.object({ title: z.string(), due: plainDate, done: z.boolean() })),
  version: z.int(),
});

export const readRoadmap = route({
  id: "accountability.readRoadmap",
  method: "GET",
  path: "/api/v1/accountability/roadmap",
  summary: { zh: "规划图", en: "Roadmap: bars over time" },
  access: permissions.read,
  query: z.object({ ...scope, kind: itemKind.optional() }),
  reply: z.object({
    from: plainDate.nullable(),
    to: plainDate.nullable(),
    today: plainDate,
    bars: z.array(roadmapBar),
    /** How many items of the scope have no start or deadline and so no bar. */
    unplanned: z.int(),
  }),
});
