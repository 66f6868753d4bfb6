/** Targets that the caller may see, with the values that stand and how each one is doing. */
import { chinaDay, type Work } from "@qiaoti/platform";
import { type Frequency, readings, type TargetDefinition, targets, units } from "@qiaoti/policies";
import type { Selectable } from "kysely";
import type { TargetSummary } from "../contract/targets.ts";
import { addDays } from "../items/item.ts";
import type { Tables, TargetRow, ValueRow } from "../store/tables.ts";
import { type Days, daysOf, lastOver } from "../targets/periods.ts";
import { inOrder, type Setting, type Standing, settingOf, standingOf } from "../targets/status.ts";
import { type ItemScope, isAnsweredBy } from "./load-items.ts";
import { levelOf, measureOf, responsibilityOf } from "./names.ts";

export type Value = Selectable<ValueRow>;

export interface LoadedTarget {
  readonly row: TargetRow;
  readonly definition: TargetDefinition;
  readonly setting: Setting;
  readonly frequency: Frequency;
  /** Values that stand, oldest period first. */
  readonly standing: readonly Value[];
  readonly status: Standing;
}

/** @throws RangeError where the policies no longer have the target. */
export function definitionOf(id: string): TargetDefinition {
  const definition = targets.get(id);
  if (definition === undefined) throw new RangeError(`${id}: no such target`);
  return definition;
}

export const standardReading = (definition: TargetDefinition): string | null =>
  definition.reading === null ? null : (readings.get(definition.reading.id)?.standard ?? null);

export function evaluate(row: TargetRow, values: readonly Value[], today: string): LoadedTarget {
  const definition = definitionOf(row.id);
  const period =
    row.period_from === null || row.period_to === null ? null : { from: row.period_from, to: row.period_to };
  const setting = settingOf(
    definition,
    {
      op: row.goal_op,
      value: row.goal_value,
      to: row.goal_to,
      baseline: row.baseline_value,
      period,
      reading: row.reading,
    },
    standardReading(definition),
  );
  const standing = inOrder(values.filter((value) => !value.replaced));
  return {
    row,
    definition,
    setting,
    frequency: row.frequency ?? definition.frequency,
    standing,
    status: standingOf(setting, standing, today),
  };
}

type TargetScope = Omit<ItemScope, "kind">;

export async function loadTargets(work: Work<Tables>, scope: TargetScope): Promise<readonly LoadedTarget[]> {
  let query = work.db.selectFrom("accountability.targets").selectAll().orderBy("position");
  if (scope.document !== undefined) query = query.where("document", "=", scope.document);
  const rows = await query.execute();
  const values = await work.db
    .selectFrom("accountability.target_values")
    .selectAll()
    .where("replaced", "=", false)
    .execute();
  const byTarget = new Map<string, Value[]>();
  for (const value of values) byTarget.set(value.target, [...(byTarget.get(value.target) ?? []), value]);
  const { department, level } = scope;
  return rows
    .filter((row) => level === undefined || levelOf(row.region) === level)
    .filter((row) => department === undefined || isAnsweredBy(row, department))
    .map((row) => evaluate(row, byTarget.get(row.id) ?? [], work.today));
}

/**
 * Whether a value of the days is asked for: within the target's own period, or, where it has none, once it is tracked
 * here. Nobody is blamed for years before the installation.
 */
export function isAskedFor(target: LoadedTarget, days: Days): boolean {
  const { setting, row } = target;
  if (setting.undecided || (setting.value === null && setting.baseline === null)) return false;
  if (setting.period === null) return days.to >= chinaDay(row.created_at);
  return days.to >= setting.period.from && days.from <= setting.period.to;
}

/** The period to report next: the last one that is over, once it lies within the target's own and is not reported. */
export function dueOf(target: LoadedTarget, today: string, reportWithin: number): TargetSummary["due"] {
  const { setting, frequency, standing } = target;
  const end = setting.period?.to;
  // After the end of the target its last period stays due until it is reported.
  const day = end !== undefined && end < today ? addDays(end, 1) : today;
  const period = lastOver(frequency, day);
  const days = period === undefined ? undefined : daysOf(period);
  if (period === undefined || days === undefined) return null;
  if (!isAskedFor(target, days)) return null;
  if (standing.some((value) => value.period === period)) return null;
  const by = addDays(days.to, reportWithin);
  return { period, by, late: by < today };
}

export function targetSummary(target: LoadedTarget, today: string, reportWithin: number): TargetSummary {
  const { row, definition, setting, status, standing } = target;
  const last = standing.at(-1);
  const byOffice = row.goal_value !== null;
  return {
    id: row.id,
    measure: row.measure,
    document: row.document,
    region: row.region,
    clause: measureOf(row.measure).clause,
    title: definition.title,
    responsibility: responsibilityOf(row),
    unit: units[definition.unit].text,
    direction: definition.direction,
    goal: {
      op: setting.op,
      value: setting.value,
      to: setting.to,
      setBy: byOffice ? "office" : setting.value === null ? "unset" : "text",
      source: row.goal_source,
      whoSets: setting.value === null ? definition.whoSets : null,
    },
    baseline:
      row.baseline_value === null
        ? null
        : { value: row.baseline_value, source: row.baseline_source ?? "", period: row.baseline_period },
    period:
      setting.period === null
        ? null
        : {
            ...setting.period,
            label:
              row.period_from === null && definition.period !== null
                ? definition.period.label
                : {
                    zh: `${setting.period.from} 至 ${setting.period.to}`,
                    en: `${setting.period.from} to ${setting.period.to}`,
                  },
          },
    frequency: target.frequency,
    accumulation: setting.accumulation,
    status: status.status,
    why: status.why,
    achieved: status.achieved,
    share: status.share,
    latest: last === undefined ? null : { period: last.period, value: last.value },
    trend: status.trend,
    due: dueOf(target, today, reportWithin),
    version: row.version,
  };
}
