/** Takes the plan that a supervisor filled into a workbook: all of it, or none and every wrong cell named. */
import type { Wording } from "@qiaoti/contract";
import { Problem, type Work } from "@qiaoti/platform";
import { badWorkbook, type CellProblem } from "../errors.ts";
import { itemColumnsRead, itemSheet } from "../sheets/item-sheet.ts";
import { dayIn, numberIn, type ReadRow, readSheet, textIn } from "../sheets/workbook.ts";
import type { Tables } from "../store/tables.ts";
import { actOnItem } from "./act-on-item.ts";
import { messageOf } from "./import-target-values.ts";

interface Plan {
  readonly startsOn: string | null;
  readonly deadline: string | null;
  readonly priority: number | null;
  readonly quarter: string | null;
}

function planOf(row: ReadRow, wrong: (heading: string, message: Wording) => void): Plan | undefined {
  const [startsOn, deadline] = [dayIn(row.cell("开始")), dayIn(row.cell("期限"))];
  const noDay: Wording = { zh: "不是日期，请写成 2026-11-21", en: "not a day; please write 2026-11-21" };
  if (startsOn === undefined) wrong("开始", noDay);
  if (deadline === undefined) wrong("期限", noDay);
  const priority = textIn(row.cell("优先序")) === "" ? null : numberIn(row.cell("优先序"));
  const known = priority === null || (priority !== undefined && [1, 2, 3, 4].includes(priority));
  if (!known) wrong("优先序", { zh: "只能填 1、2、3、4", en: "1, 2, 3 or 4" });
  const quarter = textIn(row.cell("季度")).toUpperCase() || null;
  const quarterKnown = quarter === null || /^\d{4}-Q[1-4]$/.test(quarter);
  if (!quarterKnown) wrong("季度", { zh: "请写成 2026-Q4", en: "please write 2026-Q4" });
  if (startsOn === undefined || deadline === undefined || priority === undefined || !known || !quarterKnown)
    return undefined;
  return { startsOn, deadline, priority, quarter };
}

export async function importPlans(
  work: Work<Tables>,
  bytes: Uint8Array,
): Promise<{ readonly changed: number; readonly same: number }> {
  const rows = await readSheet(bytes, itemSheet, itemColumnsRead);
  const problems: CellProblem[] = [];
  let changed = 0;
  let same = 0;
  for (const row of rows) {
    const wrong = (heading: string, message: Wording): void => {
      problems.push({ path: row.address(heading), message });
    };
    const id = textIn(row.cell("编号"));
    const plan = planOf(row, wrong);
    const item = await work.db.selectFrom("accountability.items").selectAll().where("id", "=", id).executeTakeFirst();
    if (item === undefined)
      wrong("编号", {
        zh: `没有编号“${id}”的任务，或者不在您的辖区内`,
        en: `no task “${id}”, or not within your place`,
      });
    if (item === undefined || plan === undefined) continue;
    const stands: Plan = {
      startsOn: item.starts_on,
      deadline: item.deadline,
      priority: item.priority,
      quarter: item.quarter,
    };
    if (JSON.stringify(stands) === JSON.stringify(plan)) {
      same += 1;
      continue;
    }
    try {
      await actOnItem(work, id, { action: "plan", version: item.version, ...plan });
      changed += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      wrong("编号", messageOf(error));
    }
  }
  if (problems.length > 0) throw badWorkbook(problems);
  await work.audit({ action: "accountability.import-plans", object: "items", detail: { changed, same } });
  return { changed, same };
}
