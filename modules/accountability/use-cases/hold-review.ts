/** Keeps a review coming round: its schedule, and what each round found. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { relationOf } from "../access.ts";
import type { ItemDetail, ReviewRound } from "../contract/items.ts";
import { badDates, notYours, staleVersion, wrongKind } from "../errors.ts";
import { itemActed } from "../events.ts";
import { addMonths } from "../items/item.ts";
import { lockItem, readItem } from "../queries/read-item.ts";
import { appendAction } from "../store/append-action.ts";
import type { ItemRow, Tables } from "../store/tables.ts";

const verbs = ["schedule-review", "record-round"] as const;

async function openReview(work: Work<Tables>, id: string, seen: number): Promise<ItemRow> {
  const row = await lockItem(work, id);
  if (row.kind !== "review") throw wrongKind({ zh: "审查事项", en: "a review" });
  if (seen !== row.version) throw staleVersion(row.version, verbs);
  return row;
}

interface Schedule {
  readonly version: number;
  readonly everyMonths: number | null;
  readonly nextOn: string;
}

export async function scheduleReview(work: Work<Tables>, id: string, command: Schedule): Promise<ItemDetail> {
  const row = await openReview(work, id, command.version);
  if (!relationOf(work.actor, row).supervisor) throw notYours();
  if (command.nextOn < work.today)
    throw badDates("body.nextOn", { zh: "下次审查日期已经过去", en: "the day lies in the past" });
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.items")
    .set({ every_months: command.everyMonths, next_on: command.nextOn, version, updated_at: work.now })
    .where("id", "=", id)
    .execute();
  await appendAction(work, {
    type: "item",
    subject: id,
    region: row.region,
    action: "schedule-review",
    version,
    detail: { everyMonths: command.everyMonths, nextOn: command.nextOn },
  });
  return readItem(work, id);
}

interface Round {
  readonly version: number;
  readonly heldOn: string;
  readonly findings: string;
  readonly result: ReviewRound["result"];
  readonly nextOn?: string | null | undefined;
}

export async function recordRound(work: Work<Tables>, id: string, command: Round): Promise<ItemDetail> {
  const row = await openReview(work, id, command.version);
  const relation = relationOf(work.actor, row);
  if (!relation.responsible && !relation.supervisor) throw notYours();
  if (command.heldOn > work.today)
    throw badDates("body.heldOn", { zh: "审查日期在今天之后", en: "the day lies in the future" });
  const due = row.every_months === null ? null : addMonths(command.heldOn, row.every_months);
  const nextOn = command.nextOn === undefined ? due : command.nextOn;
  if (nextOn !== null && nextOn <= command.heldOn)
    throw badDates("body.nextOn", { zh: "下次审查不晚于这一次", en: "the next round is not after this one" });
  await work.db
    .insertInto("accountability.rounds")
    .values({
      id: randomUUID(),
      item: id,
      region: row.region,
      held_on: command.heldOn,
      findings: command.findings,
      result: command.result,
      next_on: nextOn,
      recorded_by: work.actor.name,
      recorded_at: work.now,
    })
    .execute();
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.items")
    .set({ next_on: nextOn, version, updated_at: work.now })
    .where("id", "=", id)
    .execute();
  await appendAction(work, {
    type: "item",
    subject: id,
    region: row.region,
    action: "record-round",
    version,
    note: command.findings,
    detail: { heldOn: command.heldOn, result: command.result, nextOn },
  });
  await work.publish(itemActed(id, "record-round", row.state));
  return readItem(work, id);
}
