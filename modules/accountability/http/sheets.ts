/** Routes of workbooks, in and out. */
import type { Download, Routes, Work } from "@qiaoti/platform";
import * as contract from "../contract/sheets.ts";
import type { TargetSummary } from "../contract/targets.ts";
import { badWorkbook } from "../errors.ts";
import { itemSummary, loadItems } from "../queries/load-items.ts";
import { loadTargets, targetSummary } from "../queries/load-targets.ts";
import { remindersOf } from "../queries/read-reminders.ts";
import { itemSheets } from "../sheets/item-sheet.ts";
import { targetSheets } from "../sheets/target-sheet.ts";
import { type SheetToWrite, writeWorkbook } from "../sheets/workbook.ts";
import type { Tables } from "../store/tables.ts";
import { importPlans } from "../use-cases/import-plans.ts";
import { importTargetValues } from "../use-cases/import-target-values.ts";

type W = Work<Tables>;

const workbook = (name: string, today: string, sheets: readonly SheetToWrite[]): Download => ({
  name: `${name}-${today}.xlsx`,
  type: contract.workbookType,
  bytes: writeWorkbook(sheets),
});

const only = (uploads: readonly { readonly bytes: Uint8Array }[]): Uint8Array => {
  const [file] = uploads;
  if (file === undefined) throw badWorkbook([{ path: "", message: { zh: "没有收到文件", en: "no file came" } }]);
  return file.bytes;
};

export function serveSheets(routes: Routes): void {
  routes.serve(contract.exportItems, ({ query, run }) =>
    run(async (work: W) =>
      workbook(
        "任务清单",
        work.today,
        itemSheets((await loadItems(work, query)).map((item) => itemSummary(item, work.today))),
      ),
    ),
  );
  routes.serve(contract.exportTargets, ({ query, run }) =>
    run(async (work: W) => {
      const rows: TargetSummary[] = [];
      for (const target of await loadTargets(work, query)) {
        const { reportWithin } = await remindersOf(work, target.row.region);
        rows.push(targetSummary(target, work.today, reportWithin));
      }
      return workbook("指标填报", work.today, targetSheets(rows));
    }),
  );
  routes.serve(contract.importItems, ({ uploads, run }) => run((work: W) => importPlans(work, only(uploads))));
  routes.serve(contract.importTargets, ({ uploads, run }) => run((work: W) => importTargetValues(work, only(uploads))));
}
