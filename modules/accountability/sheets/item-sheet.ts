/** The sheet by which a supervisor plans tasks: start, deadline, priority and quarter of each. */
import type { ItemState, ItemSummary } from "../contract.ts";
import { documentName } from "./document-name.ts";
import type { SheetToWrite } from "./workbook.ts";

export const itemSheet = "任务清单";

export const itemHeadings = [
  "编号",
  "文件",
  "条款",
  "任务",
  "牵头部门",
  "配合部门",
  "状态",
  "进度（%）",
  "开始",
  "期限",
  "优先序",
  "季度",
] as const;

/** What an import reads; the other columns are there for people. */
export const itemColumnsRead = ["编号", "开始", "期限", "优先序", "季度"] as const;

const states: Readonly<Record<ItemState, string>> = {
  "not-started": "未启动",
  planned: "已计划",
  "in-progress": "推进中",
  submitted: "待验收",
  returned: "退回整改",
  paused: "暂缓",
  done: "已完成",
};

export function itemSheets(items: readonly ItemSummary[]): readonly SheetToWrite[] {
  return [
    {
      name: itemSheet,
      headings: itemHeadings,
      widths: [16, 30, 14, 36, 24, 40, 10, 10, 12, 12, 8, 10],
      rows: items.map((item) => [
        item.id,
        documentName(item.document),
        item.clause,
        item.title.zh,
        item.responsibility.lead?.name.zh ?? "",
        item.responsibility.supporting.map(({ name }) => name.zh).join("、"),
        item.overdue ? `${states[item.state]}（逾期）` : states[item.state],
        item.progress,
        item.startsOn,
        item.deadline,
        item.priority,
        item.quarter,
      ]),
    },
  ];
}
