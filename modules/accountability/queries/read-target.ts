/** One target in full: values, series, readings and what the caller may do. */
import type { Work } from "@qiaoti/platform";
import { readings, type TargetDefinition } from "@qiaoti/policies";
import { relationOf } from "../access.ts";
import type { TargetDetail } from "../contract/targets.ts";
import { notFound } from "../errors.ts";
import type { Tables, TargetRow } from "../store/tables.ts";
import { inOrder } from "../targets/status.ts";
import { evaluate, type LoadedTarget, standardReading, targetSummary, type Value } from "./load-targets.ts";
import { departmentRef } from "./names.ts";
import { remindersOf } from "./read-reminders.ts";

export async function lockTarget(work: Work<Tables>, id: string): Promise<TargetRow> {
  const row = await work.db
    .selectFrom("accountability.targets")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return row;
}

export const valuesOf = (work: Work<Tables>, id: string): Promise<Value[]> =>
  work.db
    .selectFrom("accountability.target_values")
    .selectAll()
    .where("target", "=", id)
    .orderBy("reported_at", "desc")
    .execute();

/** Where the text names nobody and nobody was assigned, the supervisors of the place report. */
export function abilitiesOnTarget(
  work: Work<Tables>,
  row: TargetRow,
  definition: TargetDefinition,
): TargetDetail["abilities"] {
  const relation = relationOf(work.actor, row);
  const unassigned = row.lead === null && row.supporting.length === 0;
  const reports = relation.responsible || (unassigned && relation.supervisor);
  return [
    ...(reports ? (["report", "correct"] as const) : []),
    ...(relation.supervisor ? (["set"] as const) : []),
    ...(reports && definition.computed !== null ? (["compute"] as const) : []),
  ];
}

function readingOf(target: LoadedTarget): TargetDetail["reading"] {
  const { reading } = target.definition;
  const known = reading === null ? undefined : readings.get(reading.id);
  if (known === undefined) return null;
  return {
    id: known.id,
    question: known.question,
    options: Object.entries(known.options).map(([id, label]) => ({ id, label })),
    chosen: target.row.reading ?? standardReading(target.definition),
  };
}

function seriesOf(target: LoadedTarget): TargetDetail["series"] {
  let sum = 0;
  return target.standing.map(({ period, value }) => {
    sum += value;
    return { period, value, running: target.setting.accumulation === "sum" ? sum : value };
  });
}

const presented = (value: Value): TargetDetail["values"][number] => ({
  id: value.id,
  period: value.period,
  value: value.value,
  source: value.source,
  note: value.note,
  origin: value.origin,
  department: value.department === null ? null : departmentRef(value.department).name,
  by: value.reported_by,
  at: value.reported_at.toISOString(),
  corrects: value.corrects,
  replaced: value.replaced,
  reason: value.reason,
});

export async function readTarget(work: Work<Tables>, id: string): Promise<TargetDetail> {
  const row = await work.db.selectFrom("accountability.targets").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound(id);
  const values = await valuesOf(work, id);
  const target = evaluate(row, values, work.today);
  const closed = await work.db
    .selectFrom("accountability.closed_periods")
    .select("period")
    .where("document", "=", row.document)
    .orderBy("period", "desc")
    .execute();
  const settings = await remindersOf(work, row.region);
  const { definition } = target;
  return {
    ...targetSummary(target, work.today, settings.reportWithin),
    definition: definition.definition,
    reading: readingOf(target),
    notes: [...definition.notes],
    computed:
      definition.computed === null
        ? null
        : {
            register: definition.computed.register,
            label: {
              zh: `取台账中“${definition.computed.category}”一类在报告期末有效的条目数`,
              en: `Entries of the register in ${definition.computed.category} that are valid at the end of the period`,
            },
          },
    values: [...inOrder(values)].reverse().map(presented),
    series: seriesOf(target),
    closedPeriods: closed.map((period) => period.period),
    abilities: abilitiesOnTarget(work, row, definition),
  };
}
