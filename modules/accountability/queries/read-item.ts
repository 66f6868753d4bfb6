/** One item in full, with what the caller may do now. */
import type { Work } from "@qiaoti/platform";
import { duties, type TrackedId } from "@qiaoti/policies";
import { relationOf } from "../access.ts";
import type { ItemDetail } from "../contract/items.ts";
import { notFound } from "../errors.ts";
import { abilitiesOf } from "../items/item.ts";
import type { Conditions } from "../items/transitions.ts";
import type { ItemRow, MilestoneRow, Tables } from "../store/tables.ts";
import { itemSummary } from "./load-items.ts";
import { measureOf } from "./names.ts";

/** The row of an item, locked for a change. */
export async function lockItem(work: Work<Tables>, id: string): Promise<ItemRow> {
  const row = await work.db
    .selectFrom("accountability.items")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return row;
}

export const milestonesOf = (work: Work<Tables>, id: string): Promise<MilestoneRow[]> =>
  work.db.selectFrom("accountability.milestones").selectAll().where("item", "=", id).orderBy("position").execute();

export async function conditionsOf(work: Work<Tables>, row: ItemRow): Promise<Conditions> {
  const milestones = await milestonesOf(work, row.id);
  const evidence = await work.db
    .selectFrom("accountability.evidence")
    .select(({ fn }) => fn.countAll<string>().as("total"))
    .where("item", "=", row.id)
    .executeTakeFirstOrThrow();
  return {
    milestonesOpen: milestones.filter((milestone) => milestone.done_on === null).length,
    evidence: Number(evidence.total),
    isSubmitter: row.submitted_by === work.actor.id,
  };
}

async function reviewOf(work: Work<Tables>, row: ItemRow): Promise<ItemDetail["review"]> {
  if (row.kind !== "review") return null;
  const rounds = await work.db
    .selectFrom("accountability.rounds")
    .selectAll()
    .where("item", "=", row.id)
    .orderBy("held_on", "desc")
    .orderBy("recorded_at", "desc")
    .execute();
  return {
    everyMonths: row.every_months,
    nextOn: row.next_on,
    rounds: rounds.map((round) => ({
      id: round.id,
      heldOn: round.held_on,
      findings: round.findings,
      result: round.result,
      nextOn: round.next_on,
      by: round.recorded_by,
      at: round.recorded_at.toISOString(),
    })),
  };
}

async function openEntries(work: Work<Tables>, row: ItemRow): Promise<number | null> {
  if (row.kind !== "register") return null;
  const counted = await work.db
    .selectFrom("accountability.entries")
    .select(({ fn }) => fn.countAll<string>().as("total"))
    .where("item", "=", row.id)
    .where("state", "=", "open")
    .where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">=", work.today)]))
    .executeTakeFirstOrThrow();
  return Number(counted.total);
}

export async function readItem(work: Work<Tables>, id: string): Promise<ItemDetail> {
  const row = await work.db.selectFrom("accountability.items").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound(id);
  const measure = measureOf(id);
  const definition = duties.get(id as TrackedId);
  if (definition === undefined) throw new RangeError(`${id}: not a tracked measure`);
  const milestones = await milestonesOf(work, id);
  const evidence = await work.db
    .selectFrom("accountability.evidence")
    .selectAll()
    .where("item", "=", id)
    .orderBy("added_at")
    .execute();
  const done = milestones.filter((milestone) => milestone.done_on !== null).length;
  const counts = { milestones: milestones.length, milestonesDone: done, evidence: evidence.length };
  const conditions = {
    milestonesOpen: milestones.length - done,
    evidence: evidence.length,
    isSubmitter: row.submitted_by === work.actor.id,
  };
  return {
    ...itemSummary({ row, counts }, work.today),
    summary: measure.summary,
    followUp: definition.followUp,
    textSays: [...definition.textSays],
    open: [...definition.open],
    priorityHint: definition.priorityHint,
    deadlineSource: row.deadline_source,
    milestoneList: milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      due: milestone.due,
      doneOn: milestone.done_on,
      overdue: milestone.done_on === null && milestone.due !== null && milestone.due < work.today,
    })),
    evidenceList: evidence.map((piece) => ({
      id: piece.id,
      name: piece.name,
      type: piece.type,
      bytes: piece.bytes,
      note: piece.note,
      addedAt: piece.added_at.toISOString(),
      addedBy: piece.added_by,
    })),
    abilities: [...abilitiesOf(row, relationOf(work.actor, row), conditions)],
    returnReason: row.return_reason,
    entries: await openEntries(work, row),
    review: await reviewOf(work, row),
  };
}
