/** What was done to a thing, oldest first. */
import type { Wording } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { type ItemAction, itemActions } from "../contract/items.ts";
import type { HistoryEntry } from "../contract/shared.ts";
import { actionWords } from "../items/transitions.ts";
import type { ActionRow, Tables } from "../store/tables.ts";
import { departmentRef } from "./names.ts";

const otherWords: Readonly<Record<string, Wording>> = {
  "add-entry": { zh: "登记条目", en: "add an entry" },
  "close-entry": { zh: "注销条目", en: "close an entry" },
  "correct-entry": { zh: "更正条目", en: "correct an entry" },
  "schedule-review": { zh: "安排审查", en: "schedule the review" },
  "record-round": { zh: "登记审查结论", en: "record a round" },
  "report-value": { zh: "填报数值", en: "report a value" },
  "correct-value": { zh: "更正数值", en: "correct a value" },
  "compute-value": { zh: "由台账计算", en: "compute a value" },
  "import-value": { zh: "导入数值", en: "import a value" },
  "set-target": { zh: "设定目标", en: "set the target" },
  "create-assessment": { zh: "开始考核", en: "start the assessment" },
  "recompute-assessment": { zh: "重新计算", en: "compute again" },
  "return-department": { zh: "退回部门整改", en: "return a department's work" },
  "finalise-assessment": { zh: "确定结果", en: "make final" },
};

const isItemAction = (action: string): action is ItemAction => itemActions.some((known) => known === action);

export async function readHistory(
  work: Work<Tables>,
  type: ActionRow["subject_type"],
  subject: string,
): Promise<readonly HistoryEntry[]> {
  const rows = await work.db
    .selectFrom("accountability.actions")
    .selectAll()
    .where("subject_type", "=", type)
    .where("subject", "=", subject)
    .orderBy("place")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    action: row.action,
    label: isItemAction(row.action)
      ? actionWords[row.action]
      : (otherWords[row.action] ?? { zh: row.action, en: row.action }),
    by: { name: row.actor_name, department: row.department === null ? null : departmentRef(row.department) },
    version: row.version,
    note: row.note,
    detail: row.detail,
  }));
}
