/** Words and shapes that all routes of accountability share. */
import { wording } from "@qiaoti/contract";
import { z } from "zod";

/** `YYYY-MM-DD` in China time. */
export const plainDate = z.iso.date();

/** Instant as ISO 8601 with offset or Z. */
export const instant = z.string();

/** Id of a measure, of a tracked item, or of a target: `km-2020/3.10`, `zm-2022/10.11/villages`. Encode it in a path. */
export const itemId = z.string().min(3).max(80);

/** GB/T 2260 code of six digits. */
export const regionCode = z.string().regex(/^\d{6}$/);

/** Id in the directory of departments: `530100/hrss`. */
export const departmentId = z.string().min(3).max(60);

/** A period by its kind: `2026`, `2026-H1`, `2026-Q3`, `2026-10`, or the day of an occasion `2026-11-21`. */
export const periodKey = z.string().regex(/^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-\d{2})?))?$/);

/** The version that the caller saw; a stale one is answered with 409, `version` and `allowed`. */
export const seenVersion = z.int().min(0);

export const departmentRef = z.object({
  id: departmentId,
  name: wording,
  /** A group stands for several bodies (各县（市）区): any of its members may act. */
  group: z.boolean(),
});
export type DepartmentRef = z.output<typeof departmentRef>;

export const responsibility = z.object({ lead: departmentRef.nullable(), supporting: z.array(departmentRef) });
export type Responsibility = z.output<typeof responsibility>;

/** One line of history, oldest first. `detail` holds what changed, by field. */
export const historyEntry = z.object({
  id: z.string(),
  at: instant,
  action: z.string(),
  label: wording,
  by: z.object({ name: z.string(), department: departmentRef.nullable() }),
  version: z.int(),
  note: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.output<typeof historyEntry>;

export const historyReply = z.object({ entries: z.array(historyEntry) });

export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).default(0),
};

/** Narrowing that lists, boards and dashboards share. */
export const scope = {
  document: z.string().optional().describe("Document id, km-2021"),
  department: departmentId.optional().describe("Lead or supporting; a member of a group finds the group's items too"),
  level: z.enum(["nation", "province", "city", "county"]).optional(),
};

export const permissions = {
  read: "accountability.read",
  report: "accountability.report",
  supervise: "accountability.supervise",
} as const;
