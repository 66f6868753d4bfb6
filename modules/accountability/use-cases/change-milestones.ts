/** Milestones of a plan: replaced as a list, completed one by one; what is complete stays. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { badDates, notFound } from "../errors.ts";
import { milestonesOf } from "../queries/read-item.ts";
import type { ItemRow, Tables } from "../store/tables.ts";

interface Wanted {
  readonly id?: string | undefined;
  readonly title: string;
  readonly due: string | null;
}

/** Those with a known id are changed, others added; those left out are taken off unless complete. */
export async function replaceMilestones(work: Work<Tables>, row: ItemRow, wanted: readonly Wanted[]): Promise<void> {
  const present = await milestonesOf(work, row.id);
  const keep = new Set(wanted.flatMap((milestone) => milestone.id ?? []));
  const strange = [...keep].find((id) => !present.some((milestone) => milestone.id === id));
  if (strange !== undefined) throw notFound(strange);
  const gone = present.filter((milestone) => !keep.has(milestone.id) && milestone.done_on === null);
  if (gone.length > 0)
    await work.db
      .deleteFrom("accountability.milestones")
      .where(
        "id",
        "in",
        gone.map((milestone) => milestone.id),
      )
      .execute();
  for (const [position, milestone] of wanted.entries()) {
    const { id, title, due } = milestone;
    if (id === undefined)
      await work.db
        .insertInto("accountability.milestones")
        .values({ id: randomUUID(), item: row.id, region: row.region, title, due, done_on: null, position })
        .execute();
    else
      await work.db
        .updateTable("accountability.milestones")
        .set({ title, due, position })
        .where("id", "=", id)
        .execute();
  }
}

export async function completeMilestone(work: Work<Tables>, row: ItemRow, id: string, doneOn: string): Promise<void> {
  const milestone = (await milestonesOf(work, row.id)).find((m) => m.id === id && m.done_on === null);
  if (milestone === undefined) throw notFound(id);
  if (doneOn > work.today)
    throw badDates("body.doneOn", { zh: "完成日期在今天之后", en: "the day lies in the future" });
  await work.db.updateTable("accountability.milestones").set({ done_on: doneOn }).where("id", "=", id).execute();
}
