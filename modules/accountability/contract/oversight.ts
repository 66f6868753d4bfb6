/** Overview, dashboards, lenses, departments, notices and the assessment of departments. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import { itemState } from "./items.ts";
import {
  departmentId,
  departmentRef,
  historyReply,
  instant,
  itemId,
  permissions,
  plainDate,
  regionCode,
  scope,
  seenVersion,
} from "./shared.ts";
import { targetStatus } from "./targets.ts";

const count = z.int().min(0);
export const stateCounts = z.record(itemState, count);
export const statusCounts = z.record(targetStatus, count);

const tally = z.object({
  items: stateCounts,
  itemTotal: count,
  overdue: count,
  /** Mean progress of the items, 0 to 100. */
  progress: z.number(),
  targets: statusCounts,
  targetTotal: count,
});
export type Tally = z.output<typeof tally>;

/** For everyone: counts only. */
export const overview = route({
  id: "accountability.overview",
  method: "GET",
  path: "/api/v1/accountability/overview",
  summary: { zh: "各文件落实情况概览", en: "How far each document is carried out" },
  access: "public",
  reply: z.object({
    asOf: plainDate,
    documents: z.array(tally.extend({ document: z.string(), region: regionCode, title: wording })),
    total: tally,
  }),
});

export const readDashboard = route({
  id: "accountability.readDashboard",
  method: "GET",
  path: "/api/v1/accountability/dashboard",
  summary: { zh: "落实看板：按文件、部门、层级、方向", en: "Dashboard by document, department, level and lens" },
  access: permissions.read,
  query: z.object(scope),
  reply: z.object({
    asOf: plainDate,
    total: tally,
    byDocument: z.array(tally.extend({ document: z.string(), title: wording })),
    byLevel: z.array(tally.extend({ level: z.enum(["nation", "province", "city", "county"]) })),
    /** Items led or supported; an item counts once for each department. */
    byDepartment: z.array(tally.extend({ department: departmentRef, lead: count, supporting: count })),
    /** Horizontal and vertical mobility and the other headings that the principles give. */
    byLens: z.array(tally.extend({ lens: z.string(), label: wording })),
    /** Deadlines of the next ninety days, nearest first, at most twenty. */
    upcoming: z.array(
      z.object({ id: itemId, title: wording, deadline: plainDate, lead: wording.nullable(), state: itemState }),
    ),
    /** Items done by month, oldest first, twelve months. */
    doneByMonth: z.array(z.object({ month: z.string(), count })),
  }),
});

export const lens = z.object({
  id: z.string(),
  label: wording,
  question: wording.describe("What this lens asks of the work"),
  /** Principles of the documents that the lens carries. */
  principles: z.array(z.object({ measure: itemId, document: z.string(), title: wording, summary: wording })),
  /** How many tracked measures it groups. */
  measures: count,
});

export const listLenses = route({
  id: "accountability.listLenses",
  method: "GET",
  path: "/api/v1/accountability/lenses",
  summary: { zh: "原则和它们统领的工作", en: "Principles, and the work that each heads" },
  access: "public",
  reply: z.object({ lenses: z.array(lens) }),
});

export const departmentEntry = departmentRef.extend({
  region: regionCode,
  level: z.enum(["nation", "province", "city", "county"]),
  kind: z.string(),
  shortNames: z.array(z.string()),
  documents: z.array(z.string()),
});

export const listDepartments = route({
  id: "accountability.listDepartments",
  method: "GET",
  path: "/api/v1/accountability/departments",
  summary: { zh: "部门名录", en: "Directory of departments" },
  access: "public",
  query: z.object({ region: regionCode.optional(), document: z.string().optional() }),
  reply: z.object({ departments: z.array(departmentEntry) }),
});

export const notice = z.object({
  id: z.string(),
  kind: z.enum(["deadline", "overdue", "unreported", "returned", "submitted", "review-due", "assessment"]),
  title: wording,
  body: wording,
  /** What it is about: `item` or `target` and its id. */
  subject: z.object({ type: z.enum(["item", "target", "assessment"]), id: z.string() }),
  due: plainDate.nullable(),
  at: instant,
  readAt: instant.nullable(),
});
export type Notice = z.output<typeof notice>;

export const listNotices = route({
  id: "accountability.listNotices",
  method: "GET",
  path: "/api/v1/accountability/notices",
  summary: { zh: "本部门的提醒", en: "Notices of the caller's department" },
  access: permissions.read,
  query: z.object({ unread: z.enum(["true", "false"]).optional() }),
  reply: z.object({ notices: z.array(notice), unread: count }),
});

export const markNotices = route({
  id: "accountability.markNotices",
  method: "POST",
  path: "/api/v1/accountability/notices/read",
  summary: { zh: "标为已读", en: "Mark notices as read" },
  access: permissions.read,
  body: z.object({ notices: z.array(z.string()).max(500).optional().describe("Left out: all") }),
  reply: z.object({ unread: count }),
  repeatable: true,
});

export const reminderSettings = z.object({
  region: regionCode,
  /** Days before a deadline, largest first. */
  daysBefore: z.array(z.int().min(0).max(365)).min(1).max(10),
  /** Days after the end of a period within which its value is to be reported. */
  reportWithin: z.int().min(0).max(180),
  version: z.int(),
});

export const readReminders = route({
  id: "accountability.readReminders",
  method: "GET",
  path: "/api/v1/accountability/reminders",
  summary: { zh: "提醒设置", en: "Reminder settings of the caller's jurisdiction" },
  access: permissions.read,
  reply: reminderSettings,
});

export const setReminders = route({
  id: "accountability.setReminders",
  method: "PUT",
  path: "/api/v1/accountability/reminders",
  summary: { zh: "修改提醒设置", en: "Change reminder settings" },
  access: permissions.supervise,
  body: reminderSettings.omit({ region: true }),
  reply: reminderSettings,
});

/** Weights in points that add up to 100; what has nothing to measure gives its weight to the rest. */
export const assessmentWeights = z.object({
  onTime: z.int().min(0).max(100),
  progress: z.int().min(0).max(100),
  targets: z.int().min(0).max(100),
  reporting: z.int().min(0).max(100),
  /** Points taken off for each return for rework, and at most so many. */
  returnPenalty: z.int().min(0).max(20),
  returnPenaltyMax: z.int().min(0).max(50),
});
export type AssessmentWeights = z.output<typeof assessmentWeights>;

export const assessmentRule = z.object({
  version: z.int(),
  region: regionCode,
  weights: assessmentWeights,
  why: z.string(),
  by: z.string(),
  at: instant,
  text: wording.describe("The rule in a sentence"),
});

export type AssessmentRule = z.output<typeof assessmentRule>;

export const readAssessmentRule = route({
  id: "accountability.readAssessmentRule",
  method: "GET",
  path: "/api/v1/accountability/assessment-rule",
  summary: { zh: "考核规则及历次修改", en: "The rule of assessment and its earlier versions" },
  access: permissions.read,
  reply: z.object({ current: assessmentRule, earlier: z.array(assessmentRule), mayChange: z.boolean() }),
});

export const changeAssessmentRule = route({
  id: "accountability.changeAssessmentRule",
  method: "POST",
  path: "/api/v1/accountability/assessment-rule",
  summary: { zh: "修改考核规则", en: "Change the rule of assessment" },
  access: permissions.supervise,
  body: z.object({ version: seenVersion, weights: assessmentWeights, why: z.string().trim().min(2).max(1000) }),
  reply: assessmentRule,
  status: 201,
});

export const scorePart = z.object({
  part: z.enum(["onTime", "progress", "targets", "reporting", "returns"]),
  label: wording,
  /** Weight after what cannot be measured gave its share to the rest; null for the deduction. */
  weight: z.number().nullable(),
  /** Share reached, 0 to 100; null: nothing to measure. */
  reached: z.number().nullable(),
  points: z.number(),
  /** What it was counted from, in one sentence, with the ids. */
  counted: wording,
  ids: z.array(itemId),
});

export const departmentScore = z.object({
  department: departmentRef,
  score: z.number().nullable().describe("Null: nothing to assess"),
  parts: z.array(scorePart),
  returned: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
});
export type DepartmentScore = z.output<typeof departmentScore>;

export const assessment = z.object({
  id: z.string(),
  region: regionCode,
  label: z.string(),
  from: plainDate,
  to: plainDate,
  state: z.enum(["draft", "final"]),
  rule: assessmentRule,
  scores: z.array(departmentScore).describe("Best first; those with nothing to assess last"),
  version: z.int(),
  createdAt: instant,
  computedAt: instant,
  finalisedAt: instant.nullable(),
  abilities: z.array(z.enum(["recompute", "return", "finalise"])),
});
export type Assessment = z.output<typeof assessment>;

const assessmentPath = "/api/v1/accountability/assessments/:assessment" as const;
const assessmentParams = z.object({ assessment: z.string() });

export const listAssessments = route({
  id: "accountability.listAssessments",
  method: "GET",
  path: "/api/v1/accountability/assessments",
  summary: { zh: "历次部门考核", en: "Assessments of departments" },
  access: permissions.read,
  reply: z.object({
    assessments: z.array(assessment.omit({ scores: true, rule: true, abilities: true }).extend({ departments: count })),
  }),
});

export const readAssessment = route({
  id: "accountability.readAssessment",
  method: "GET",
  path: assessmentPath,
  summary: { zh: "查看一次考核", en: "Read one assessment" },
  access: permissions.read,
  params: assessmentParams,
  reply: assessment,
});

export const readAssessmentHistory = route({
  id: "accountability.readAssessmentHistory",
  method: "GET",
  path: `${assessmentPath}/history`,
  summary: { zh: "一次考核的记录", en: "History of an assessment" },
  access: permissions.read,
  params: assessmentParams,
  reply: historyReply,
});

export const createAssessment = route({
  id: "accountability.createAssessment",
  method: "POST",
  path: "/api/v1/accountability/assessments",
  summary: { zh: "开始一次部门考核", en: "Start an assessment of departments for a period" },
  access: permissions.supervise,
  body: z.object({ label: z.string().trim().min(2).max(100), from: plainDate, to: plainDate }),
  reply: assessment,
  status: 201,
});

export const recomputeAssessment = route({
  id: "accountability.recomputeAssessment",
  method: "POST",
  path: `${assessmentPath}/recompute`,
  summary: { zh: "按现行规则重新计算", en: "Compute again by the current rule" },
  access: permissions.supervise,
  params: assessmentParams,
  body: z.object({ version: seenVersion }),
  reply: assessment,
});

export const returnDepartment = route({
  id: "accountability.returnDepartment",
  method: "POST",
  path: `${assessmentPath}/return`,
  summary: { zh: "退回部门整改", en: "Return a department's work for rework, with a reason" },
  access: permissions.supervise,
  params: assessmentParams,
  body: z.object({ version: seenVersion, department: departmentId, reason: z.string().trim().min(2).max(2000) }),
  reply: assessment,
});

export const finaliseAssessment = route({
  id: "accountability.finaliseAssessment",
  method: "POST",
  path: `${assessmentPath}/finalise`,
  summary: { zh: "确定考核结果", en: "Make an assessment final" },
  access: permissions.supervise,
  params: assessmentParams,
  body: z.object({ version: seenVersion }),
  reply: assessment,
});
