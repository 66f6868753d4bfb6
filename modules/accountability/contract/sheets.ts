/** Tables in and out as Excel workbooks, in the form in which offices fill them. */
import { route } from "@qiaoti/contract";
import { z } from "zod";
import { permissions, scope } from "./shared.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const workbookBytes = 5 * 1024 * 1024;

/** What an import did; it is written whole or not at all. */
export const importResult = z.object({
  changed: z.int().describe("Rows that were written"),
  same: z.int().describe("Rows that say what already stands"),
});

export const exportItems = route({
  id: "accountability.exportItems",
  method: "GET",
  path: "/api/v1/accountability/sheets/items",
  summary: { zh: "导出任务清单（Excel）", en: "Tasks as a workbook" },
  access: permissions.read,
  query: z.object(scope),
  download: workbookType,
});

export const exportTargets = route({
  id: "accountability.exportTargets",
  method: "GET",
  path: "/api/v1/accountability/sheets/targets",
  summary: { zh: "导出指标填报表（Excel）", en: "Targets as a workbook to fill in" },
  access: permissions.read,
  query: z.object(scope),
  download: workbookType,
});

export const importItems = route({
  id: "accountability.importItems",
  method: "POST",
  path: "/api/v1/accountability/sheets/items",
  summary: { zh: "导入任务计划（Excel）", en: "Plans of tasks from a workbook" },
  access: permissions.supervise,
  upload: { files: 1, bytes: workbookBytes },
  reply: importResult,
});

export const importTargets = route({
  id: "accountability.importTargets",
  method: "POST",
  path: "/api/v1/accountability/sheets/targets",
  summary: { zh: "导入指标数值（Excel）", en: "Values of targets from a workbook" },
  access: permissions.report,
  upload: { files: 1, bytes: workbookBytes },
  reply: importResult,
});
