/** Sets what the text leaves open of a target: goal, baseline, period, frequency, reading, or who answers for it. */
import type { Work } from "@qiaoti/platform";
import { departments, type Frequency, type Operator, readings } from "@qiaoti/policies";
import { relationOf } from "../access.ts";
import type { TargetDetail } from "../contract/targets.ts";
import { badDates, badGoal, notYours, staleVersion, unknownDepartment, unknownReading } from "../errors.ts";
import { definitionOf } from "../queries/load-targets.ts";
import { lockTarget, readTarget } from "../queries/read-target.ts";
import { appendAction } from "../store/append-action.ts";
import type { Tables, TargetRow } from "../store/tables.ts";

export interface Settings {
  readonly version: number;
  readonly baseline?: { readonly value: number; readonly period: string | null } | undefined;
  readonly goal?: { readonly op: Operator; readonly value: number; readonly to: number | null } | undefined;
  readonly period?: { readonly from: string; readonly to: string } | null | undefined;
  readonly frequency?: Frequency | undefined;
  readonly reading?: string | undefined;
  readonly responsible?: { readonly lead: string | null; readonly supporting: readonly string[] } | undefined;
  readonly source: string;
}

function check(id: string, settings: Settings): void {
  const { goal, period, reading, responsible } = settings;
  const definition = definitionOf(id);
  if (goal !== undefined) {
    // What the text prints, an office may not print anew: it can only choose a reading.
    if (definition.goal.figure !== "unset")
      throw badGoal({
        zh: "目标值由原文写明，不能另设；可以选口径",
        en: "the text sets this figure; only a reading may be chosen",
      });
    if ((goal.op === "between") !== (goal.to !== null))
      throw badGoal({ zh: "只有“区间”要填上限，而且必须填", en: "a range, and only a range, has an upper end" });
    if (goal.to !== null && goal.to < goal.value)
      throw badGoal({ zh: "上限小于下限", en: "the upper end lies below the lower" });
  }
  if (period !== undefined && period !== null && period.to < period.from)
    throw badDates("body.period.to", { zh: "结束早于开始", en: "it ends before it begins" });
  if (reading !== undefined) {
    const known = definition.reading === null ? undefined : readings.get(definition.reading.id);
    if (known === undefined || !(reading in known.options)) throw unknownReading();
  }
  const strange = [responsible?.lead ?? null, ...(responsible?.supporting ?? [])].find(
    (d) => d !== null && !departments.has(d),
  );
  if (strange !== undefined && strange !== null) throw unknownDepartment(strange, "body.responsible");
}

function changeOf(settings: Settings): Partial<Omit<TargetRow, "id">> {
  const { baseline, goal, period, frequency, reading, responsible, source } = settings;
  return {
    ...(baseline === undefined
      ? {}
      : { baseline_value: baseline.value, baseline_period: baseline.period, baseline_source: source }),
    ...(goal === undefined ? {} : { goal_op: goal.op, goal_value: goal.value, goal_to: goal.to, goal_source: source }),
    ...(period === undefined ? {} : { period_from: period?.from ?? null, period_to: period?.to ?? null }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(reading === undefined ? {} : { reading }),
    ...(responsible === undefined ? {} : { lead: responsible.lead, supporting: [...responsible.supporting] }),
  };
}

export async function setTarget(work: Work<Tables>, id: string, settings: Settings): Promise<TargetDetail> {
  const row = await lockTarget(work, id);
  if (!relationOf(work.actor, row).supervisor) throw notYours();
  if (settings.version !== row.version) throw staleVersion(row.version, ["set"]);
  check(id, settings);
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.targets")
    .set({ ...changeOf(settings), version, updated_at: work.now })
    .where("id", "=", id)
    .execute();
  const { version: _seen, source, ...detail } = settings;
  await appendAction(work, {
    type: "target",
    subject: id,
    region: row.region,
    action: "set-target",
    version,
    note: source,
    detail,
  });
  return readTarget(work, id);
}
