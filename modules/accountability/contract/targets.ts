/** Targets: what was promised in figures, what was reported, how it stands, and periods closed for reporting. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";
import {
  departmentId,
  historyReply,
  instant,
  itemId,
  paging,
  periodKey,
  permissions,
  plainDate,
  regionCode,
  responsibility,
  scope,
  seenVersion,
} from "./shared.ts";

export const targetStatuses = ["not-set", "no-data", "on-track", "at-risk", "met", "missed"] as const;
export const targetStatus = z.enum(targetStatuses);
export type TargetStatus = z.output<typeof targetStatus>;

export const directions = ["up", "down", "within", "exists"] as const;
export const operators = ["at-least", "at-most", "exactly", "between"] as const;
export const frequencies = ["month", "quarter", "half-year", "year", "occasion"] as const;
export const accumulations = ["sum", "latest", "every"] as const;

/** Null value: the text sets no figure, and `whoSets` says who must. */
export const goal = z.object({
  op: z.enum(operators),
  value: z.number().nullable(),
  /** Upper end of `between`. */
  to: z.number().nullable(),
  setBy: z.enum(["text", "office", "unset"]),
  source: z.string().nullable().describe("Instrument or decision, when an office set it"),
  whoSets: wording.nullable(),
});

export const targetValue = z.object({
  id: z.string(),
  period: periodKey,
  value: z.number(),
  source: z.string(),
  note: z.string().nullable(),
  origin: z.enum(["reported", "computed", "imported"]),
  /** Name of the department that reported. */
  department: wording.nullable(),
  by: z.string(),
  at: instant,
  /** Value that this one corrects; the corrected one has `replaced`. */
  corrects: z.string().nullable(),
  replaced: z.boolean(),
  reason: z.string().nullable(),
});
export type TargetValue = z.output<typeof targetValue>;

export const targetSummary = z.object({
  id: itemId,
  measure: itemId,
  document: z.string(),
  region: regionCode,
  clause: z.string(),
  title: wording,
  responsibility,
  unit: wording,
  direction: z.enum(directions),
  goal,
  baseline: z.object({ value: z.number(), source: z.string(), period: z.string().nullable() }).nullable(),
  /** Null: the text gives no period. */
  period: z.object({ from: plainDate, to: plainDate, label: wording }).nullable(),
  frequency: z.enum(frequencies),
  accumulation: z.enum(accumulations),
  status: targetStatus,
  why: wording.describe("The rule that gave the status, in one sentence"),
  /** Sum, or latest value, by `accumulation`. */
  achieved: z.number().nullable(),
  /** Share of the goal, 0 to 100 and above; null where it has no meaning. */
  share: z.number().nullable(),
  latest: z.object({ period: periodKey, value: z.number() }).nullable(),
  trend: z.enum(["rising", "falling", "flat"]).nullable(),
  /** The period to report next and whether its day has passed; null when everything is reported or nothing is due. */
  due: z.object({ period: periodKey, by: plainDate, late: z.boolean() }).nullable(),
  version: z.int(),
});
export type TargetSummary = z.output<typeof targetSummary>;

export const targetDetail = targetSummary.extend({
  definition: wording,
  /** Readings of the text that bear on the figure, and the one chosen. */
  reading: z
    .object({
      id: z.string(),
      question: wording,
      options: z.array(z.object({ id: z.string(), label: wording })),
      chosen: z.string().nullable(),
    })
    .nullable(),
  /** What else the text says about the figure. */
  notes: z.array(wording),
  /** How it is computed from a register, where one gives it. */
  computed: z.object({ label: wording, register: itemId }).nullable(),
  values: z.array(targetValue).describe("Newest period first, replaced ones included"),
  series: z.array(z.object({ period: periodKey, value: z.number(), running: z.number() })).describe("Oldest first"),
  closedPeriods: z.array(periodKey),
  abilities: z.array(z.enum(["report", "correct", "set", "compute"])),
});
export type TargetDetail = z.output<typeof targetDetail>;

const targetPath = "/api/v1/accountability/targets/:target" as const;
const params = z.object({ target: itemId });

export const listTargets = route({
  id: "accountability.listTargets",
  method: "GET",
  path: "/api/v1/accountability/targets",
  summary: { zh: "列出指标", en: "List targets" },
  access: permissions.read,
  query: z.object({
    ...scope,
    status: targetStatus.optional(),
    mine: z.enum(["true", "false"]).optional(),
    text: z.string().max(100).optional(),
    ...paging,
  }),
  reply: z.object({ targets: z.array(targetSummary), total: z.int() }),
});

export const readTarget = route({
  id: "accountability.readTarget",
  method: "GET",
  path: targetPath,
  summary: { zh: "查看一项指标", en: "Read one target" },
  access: permissions.read,
  params,
  reply: targetDetail,
});

export const readTargetHistory = route({
  id: "accountability.readTargetHistory",
  method: "GET",
  path: `${targetPath}/history`,
  summary: { zh: "查看一项指标的办理记录", en: "History of one target" },
  access: permissions.read,
  params,
  reply: historyReply,
});

const version = seenVersion;
const source = z.string().trim().min(2).max(500);

export const reportValue = route({
  id: "accountability.reportValue",
  method: "POST",
  path: `${targetPath}/values`,
  summary: { zh: "填报数值", en: "Report a value" },
  access: permissions.report,
  params,
  body: z.object({
    version,
    period: periodKey,
    value: z.number().finite(),
    /** Unit that the reporter wrote; converted where it is the same measure (万人 to 人), refused otherwise. */
    unit: z.string().trim().max(20).optional(),
    source,
    note: z.string().trim().max(2000).optional(),
  }),
  reply: targetDetail,
  status: 201,
});

export const correctValue = route({
  id: "accountability.correctValue",
  method: "POST",
  path: `${targetPath}/values/:value/correct`,
  summary: { zh: "更正数值", en: "Correct a value: a new one replaces it" },
  access: permissions.report,
  params: z.object({ target: itemId, value: z.string() }),
  body: z.object({
    version,
    value: z.number().finite(),
    unit: z.string().trim().max(20).optional(),
    source,
    reason: z.string().trim().min(2).max(2000),
  }),
  reply: targetDetail,
});

export const setTarget = route({
  id: "accountability.setTarget",
  method: "POST",
  path: `${targetPath}/settings`,
  summary: { zh: "设定基数、目标值、期限、口径", en: "Set baseline, goal, period, frequency or reading" },
  access: permissions.supervise,
  params,
  body: z.object({
    version,
    baseline: z.object({ value: z.number(), period: z.string().max(40).nullable() }).optional(),
    goal: z.object({ op: z.enum(operators), value: z.number(), to: z.number().nullable().default(null) }).optional(),
    period: z.object({ from: plainDate, to: plainDate }).nullable().optional(),
    frequency: z.enum(frequencies).optional(),
    reading: z.string().optional(),
    /** Who answers for it, where the text names nobody or work is divided anew. */
    responsible: z.object({ lead: departmentId.nullable(), supporting: z.array(departmentId).max(40) }).optional(),
    source: source.describe("Instrument or decision that sets it"),
  }),
  reply: targetDetail,
});

export const computeValue = route({
  id: "accountability.computeValue",
  method: "POST",
  path: `${targetPath}/compute`,
  summary: { zh: "由台账计算数值", en: "Compute a value from its register" },
  access: permissions.report,
  params,
  body: z.object({ version, period: periodKey }),
  reply: targetDetail,
  status: 201,
});

export const closedPeriod = z.object({
  document: z.string(),
  period: periodKey,
  closedAt: instant,
  by: z.string(),
  note: z.string().nullable(),
});

export const listPeriods = route({
  id: "accountability.listPeriods",
  method: "GET",
  path: "/api/v1/accountability/periods",
  summary: { zh: "已关账的报告期", en: "Periods closed for reporting" },
  access: permissions.read,
  query: z.object({ document: z.string().optional() }),
  reply: z.object({ closed: z.array(closedPeriod) }),
});

export const closePeriod = route({
  id: "accountability.closePeriod",
  method: "POST",
  path: "/api/v1/accountability/periods/close",
  summary: { zh: "关闭报告期", en: "Close a period for reporting" },
  access: permissions.supervise,
  body: z.object({ document: z.string(), period: periodKey, note: z.string().max(1000).optional() }),
  reply: closedPeriod,
});

export const reopenPeriod = route({
  id: "accountability.reopenPeriod",
  method: "POST",
  path: "/api/v1/accountability/periods/reopen",
  summary: { zh: "重新打开报告期", en: "Open a closed period again" },
  access: permissions.supervise,
  body: z.object({ document: z.string(), period: periodKey, reason: z.string().trim().min(2).max(1000) }),
  reply: z.object({ document: z.string(), period: periodKey }),
});
