/** Reports, corrects or computes a value of a target. A value is never overwritten: a correction replaces it. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { inUnit, type TargetDefinition, units } from "@qiaoti/policies";
import type { TargetDetail } from "../contract/targets.ts";
import {
  alreadyReported,
  impossibleValue,
  notComputed,
  notFound,
  notYours,
  periodClosed,
  staleVersion,
  wrongPeriod,
  wrongUnit,
} from "../errors.ts";
import { valueReported } from "../events.ts";
import { validOn } from "../queries/list-entries.ts";
import { definitionOf, type Value } from "../queries/load-targets.ts";
import { abilitiesOnTarget, lockTarget, readTarget, valuesOf } from "../queries/read-target.ts";
import { appendAction } from "../store/append-action.ts";
import { lockPeriod } from "../store/lock-period.ts";
import type { Tables, TargetRow, ValueRow } from "../store/tables.ts";
import { daysOf, frequencyOf, frequencyWords } from "../targets/periods.ts";

interface Opened {
  readonly row: TargetRow;
  readonly definition: TargetDefinition;
}

/** The target, locked, for a caller who may report on it and saw its version. */
async function openTarget(
  work: Work<Tables>,
  id: string,
  version: number,
  ability: "report" | "compute",
): Promise<Opened> {
  const row = await lockTarget(work, id);
  const definition = definitionOf(id);
  const abilities = abilitiesOnTarget(work, row, definition);
  if (!abilities.includes(ability)) {
    if (ability === "compute" && definition.computed === null) throw notComputed();
    throw notYours();
  }
  if (version !== row.version) throw staleVersion(row.version, abilities);
  return { row, definition };
}

async function checkPeriod(work: Work<Tables>, { row, definition }: Opened, period: string): Promise<void> {
  const frequency = row.frequency ?? definition.frequency;
  const days = daysOf(period);
  if (days === undefined || frequencyOf(period) !== frequency) {
    const { zh, en } = frequencyWords[frequency];
    throw wrongPeriod({ zh: `这项指标${zh}填报`, en: `this target is reported ${en}` });
  }
  if (days.from > work.today) throw wrongPeriod({ zh: "报告期还没有开始", en: "the period has not begun" });
  const bounds =
    row.period_from === null ? definition.period : { from: row.period_from, to: row.period_to ?? row.period_from };
  if (bounds !== null && (days.to < bounds.from || days.from > bounds.to))
    throw wrongPeriod({
      zh: `指标期限是 ${bounds.from} 至 ${bounds.to}，这一期不在其中`,
      en: `the target runs from ${bounds.from} to ${bounds.to}`,
    });
  await lockPeriod(work, row.document, period, "shared");
  const closed = await work.db
    .selectFrom("accountability.closed_periods")
    .selectAll()
    .where("document", "=", row.document)
    .where("period", "=", period)
    .executeTakeFirst();
  if (closed !== undefined) throw periodClosed(period, closed.closed_by);
}

/** What comes in whole numbers. */
const counted: ReadonlySet<string> = new Set(["person", "household", "item", "village", "standard", "yes"]);

function valueIn(definition: TargetDefinition, value: number, unit: string | undefined): number {
  const wanted = units[definition.unit];
  const converted = unit === undefined ? value : inUnit(value, unit, definition.unit);
  if (converted === undefined) throw wrongUnit(unit ?? "", wanted.text);
  const { min, max } = definition.bounds;
  if (min !== null && converted < min)
    throw impossibleValue({ zh: `不能小于 ${min}`, en: `it cannot be below ${min}` });
  if (max !== null && converted > max) throw impossibleValue({ zh: `不能大于 ${max}`, en: `it cannot exceed ${max}` });
  if (counted.has(wanted.dimension) && !Number.isInteger(converted))
    throw impossibleValue({ zh: `“${wanted.text.zh}”须是整数`, en: `${wanted.text.en} come in whole numbers` });
  return converted;
}

type NewValue = Pick<ValueRow, "period" | "value" | "source" | "note" | "origin" | "corrects" | "reason">;

async function keep(work: Work<Tables>, row: TargetRow, action: string, value: NewValue): Promise<void> {
  await work.db
    .insertInto("accountability.target_values")
    .values({
      id: randomUUID(),
      target: row.id,
      region: row.region,
      ...value,
      department: work.actor.department ?? null,
      reported_by: work.actor.name,
      reported_at: work.now,
    })
    .execute();
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.targets")
    .set({ version, updated_at: work.now })
    .where("id", "=", row.id)
    .execute();
  await appendAction(work, {
    type: "target",
    subject: row.id,
    region: row.region,
    action,
    version,
    note: value.reason ?? value.note,
    detail: { period: value.period, value: value.value, source: value.source },
  });
  await work.publish(valueReported(row.id, value.period, value.value));
}

const replace = (work: Work<Tables>, value: Value) =>
  work.db.updateTable("accountability.target_values").set({ replaced: true }).where("id", "=", value.id).execute();

export interface Report {
  readonly version: number;
  readonly period: string;
  readonly value: number;
  readonly unit?: string | undefined;
  readonly source: string;
  readonly note?: string | undefined;
}

export async function reportValue(
  work: Work<Tables>,
  id: string,
  command: Report,
  origin: "reported" | "imported" = "reported",
): Promise<TargetDetail> {
  const opened = await openTarget(work, id, command.version, "report");
  await checkPeriod(work, opened, command.period);
  const value = valueIn(opened.definition, command.value, command.unit);
  const before = (await valuesOf(work, id)).find((v) => v.period === command.period && !v.replaced);
  if (before !== undefined) throw alreadyReported(command.period, opened.row.version);
  await keep(work, opened.row, origin === "imported" ? "import-value" : "report-value", {
    period: command.period,
    value,
    source: command.source,
    note: command.note ?? null,
    origin,
    corrects: null,
    reason: null,
  });
  return readTarget(work, id);
}

export interface Correction {
  readonly version: number;
  readonly value: number;
  readonly unit?: string | undefined;
  readonly source: string;
  readonly reason: string;
}

export async function correctValue(
  work: Work<Tables>,
  id: string,
  wrong: string,
  command: Correction,
): Promise<TargetDetail> {
  const opened = await openTarget(work, id, command.version, "report");
  const before = (await valuesOf(work, id)).find((v) => v.id === wrong && !v.replaced);
  if (before === undefined) throw notFound(wrong);
  await checkPeriod(work, opened, before.period);
  const value = valueIn(opened.definition, command.value, command.unit);
  await replace(work, before);
  await keep(work, opened.row, "correct-value", {
    period: before.period,
    value,
    source: command.source,
    note: null,
    origin: "reported",
    corrects: before.id,
    reason: command.reason,
  });
  return readTarget(work, id);
}

/** Counts the entries of the register that are valid at the end of the period, or today where it still runs. */
export async function computeValue(
  work: Work<Tables>,
  id: string,
  command: { readonly version: number; readonly period: string },
): Promise<TargetDetail> {
  const opened = await openTarget(work, id, command.version, "compute");
  await checkPeriod(work, opened, command.period);
  const { computed } = opened.definition;
  const end = daysOf(command.period)?.to ?? work.today;
  const day = end < work.today ? end : work.today;
  if (computed === null) throw notComputed();
  const entries = await work.db
    .selectFrom("accountability.entries")
    .selectAll()
    .where("item", "=", computed.register)
    .where("category", "=", computed.category)
    .execute();
  const before = (await valuesOf(work, id)).find((v) => v.period === command.period && !v.replaced);
  if (before !== undefined) await replace(work, before);
  await keep(work, opened.row, "compute-value", {
    period: command.period,
    value: entries.filter((entry) => validOn(entry, day)).length,
    source: `${computed.register}（${day}）`,
    note: null,
    origin: "computed",
    corrects: before?.id ?? null,
    reason: null,
  });
  return readTarget(work, id);
}
