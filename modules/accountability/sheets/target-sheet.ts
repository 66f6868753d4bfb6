/** The sheet by which a department reports the values of its targets. */

import type { TargetSummary } from "../contract.ts";
import { documentName } from "./document-name.ts";
import type { SheetToWrite } from "./workbook.ts";

export const targetSheet = "指标填报";

export const targetHeadings = [
  "编号",
  "文件",
  "条款",
  "指标",
  "目标",
  "牵头部门",
  "单位",
  "报告期",
  "数值",
  "数据来源",
  "说明",
] as const;
export type TargetHeading = (typeof targetHeadings)[number];

/** What an import reads; the other columns are there for people. */
export const targetColumnsRead = [
  "编号",
  "单位",
  "报告期",
  "数值",
  "数据来源",
  "说明",
] as const satisfies readonly TargetHeading[];

const operators = { "at-least": "不低于", "at-most": "不高于", exactly: "等于", between: "介于" } as const;

function goalText({ goal }: TargetSummary): string {
  if (goal.value === null) return goal.whoSets === null ? "未定数值" : `未定数值（${goal.whoSets.zh}）`;
  return goal.op === "between" ? `${goal.value} 至 ${goal.to ?? ""}` : `${operators[goal.op]} ${goal.value}`;
}

/** One row a target, the period that is due filled in and the value left open; what was reported stands on a sheet of its own. */
export function targetSheets(targets: readonly TargetSummary[]): readonly SheetToWrite[] {
  const common = (target: TargetSummary) => [
    target.id,
    documentName(target.document),
    target.clause,
    target.title.zh,
    goalText(target),
    target.responsibility.lead?.name.zh ?? "",
    target.unit.zh,
  ];
  return [
    {
      name: targetSheet,
      headings: targetHeadings,
      widths: [20, 30, 14, 36, 22, 24, 10, 12, 14, 28, 28],
      rows: targets.map((target) => [...common(target), target.due?.period ?? "", null, null, null]),
    },
    {
      name: "现有数值",
      headings: ["编号", "文件", "条款", "指标", "目标", "牵头部门", "单位", "最近一期", "数值", "累计或现值", "状态"],
      widths: [20, 30, 14, 36, 22, 24, 10, 12, 14, 14, 12],
      rows: targets.map((target) => [
        ...common(target),
        target.latest?.period ?? "",
        target.latest?.value ?? null,
        target.achieved,
        target.why.zh,
      ]),
    },
  ];
}
