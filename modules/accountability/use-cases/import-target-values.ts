/** Takes the values that a department filled into a workbook: all of them, or none and every wrong cell named. */

import type { Wording } from "@qiaoti/contract";
import { Problem, type Work } from "@qiaoti/platform";
import { badWorkbook, type CellProblem } from "../errors.ts";
import { valuesOf } from "../queries/read-target.ts";
import { targetColumnsRead, targetSheet } from "../sheets/target-sheet.ts";
import { numberIn, type ReadRow, readSheet, textIn } from "../sheets/workbook.ts";
import type { Tables } from "../store/tables.ts";
import { reportValue } from "./report-value.ts";

/** What a problem of one row says: its title, and the detail that goes with it. */
export function messageOf({ spec }: Problem): Wording {
  const more = spec.problems?.[0]?.message ?? spec.detail;
  return more === undefined ? spec.title : { zh: `${spec.title.zh}：${more.zh}`, en: `${spec.title.en}: ${more.en}` };
}

export async function importTargetValues(
  work: Work<Tables>,
  bytes: Uint8Array,
): Promise<{ readonly changed: number; readonly same: number }> {
  const rows = await readSheet(bytes, targetSheet, targetColumnsRead);
  const problems: CellProblem[] = [];
  const wrong = (row: ReadRow, heading: string, message: Wording): false => {
    problems.push({ path: row.address(heading), message });
    return false;
  };
  let changed = 0;
  let same = 0;
  for (const row of rows.filter((filled) => textIn(filled.cell("数值")) !== "")) {
    const value = numberIn(row.cell("数值"));
    const [id, period, source] = [textIn(row.cell("编号")), textIn(row.cell("报告期")), textIn(row.cell("数据来源"))];
    if (value === undefined) wrong(row, "数值", { zh: "不是数字", en: "not a number" });
    if (id === "") wrong(row, "编号", { zh: "缺编号", en: "the id is missing" });
    if (period === "") wrong(row, "报告期", { zh: "缺报告期", en: "the period is missing" });
    if (source.length < 2) wrong(row, "数据来源", { zh: "请写数据来源", en: "the source is missing" });
    if (value === undefined || id === "" || period === "" || source.length < 2) continue;
    try {
      const done = await reportRow(work, {
        id,
        period,
        value,
        source,
        unit: textIn(row.cell("单位")),
        note: textIn(row.cell("说明")),
      });
      if (done === "same") same += 1;
      else changed += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      wrong(row, headingOf(error), messageOf(error));
    }
  }
  if (problems.length > 0) throw badWorkbook(problems);
  await work.audit({ action: "accountability.import-values", object: "targets", detail: { changed, same } });
  return { changed, same };
}

const headingOf = ({ spec }: Problem): string => {
  if (/unit/.test(spec.code)) return "单位";
  if (/period|reported/.test(spec.code)) return "报告期";
  return /found|yours/.test(spec.code) ? "编号" : "数值";
};

interface Filled {
  readonly id: string;
  readonly period: string;
  readonly value: number;
  readonly source: string;
  readonly unit: string;
  readonly note: string;
}

async function reportRow(work: Work<Tables>, filled: Filled): Promise<"written" | "same"> {
  const { id, period, value, source, unit, note } = filled;
  const target = await work.db
    .selectFrom("accountability.targets")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirst();
  const standing = (await valuesOf(work, id)).find((known) => known.period === period && !known.replaced);
  // A workbook that is sent twice says what stands already.
  if (standing !== undefined && standing.value === value && standing.source === source) return "same";
  await reportValue(
    work,
    id,
    {
      version: target?.version ?? 0,
      period,
      value,
      source,
      ...(unit === "" ? {} : { unit }),
      ...(note === "" ? {} : { note }),
    },
    "imported",
  );
  return "written";
}
