/** Items that the caller may see, with the counts that lists need, narrowed by the shared scope. */
import type { Work } from "@qiaoti/platform";
import { actsFor } from "@qiaoti/policies";
import type { ItemSummary } from "../contract/items.ts";
import { daysBetween, isOverdue } from "../items/item.ts";
import type { ItemRow, Tables } from "../store/tables.ts";
import { levelOf, measureOf, responsibilityOf, titleOf } from "./names.ts";

export interface Counts {
  readonly milestones: number;
  readonly milestonesDone: number;
  readonly evidence: number;
}

export interface LoadedItem {
  readonly row: ItemRow;
  readonly counts: Counts;
}

export interface ItemScope {
  readonly document?: string | undefined;
  readonly department?: string | undefined;
  readonly level?: "nation" | "province" | "city" | "county" | undefined;
  readonly kind?: "duty" | "register" | "review" | undefined;
}

/** Whether a thing is answered for by a department, itself or through a group. */
export const isAnsweredBy = (owned: Pick<ItemRow, "lead" | "supporting">, department: string): boolean =>
  [owned.lead, ...owned.supporting].some((id) => id !== null && (id === department || actsFor(department, id)));

export async function countsOf(work: Work<Tables>, ids?: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const milestones = await work.db
    .selectFrom("accountability.milestones")
    .select(({ fn }) => ["item", fn.countAll<string>().as("total"), fn.count<string>("done_on").as("done")])
    .$if(ids !== undefined, (query) => query.where("item", "in", ids ?? []))
    .groupBy("item")
    .execute();
  const evidence = await work.db
    .selectFrom("accountability.evidence")
    .select(({ fn }) => ["item", fn.countAll<string>().as("total")])
    .$if(ids !== undefined, (query) => query.where("item", "in", ids ?? []))
    .groupBy("item")
    .execute();
  const attached = new Map(evidence.map((row) => [row.item, Number(row.total)]));
  const counts = new Map<string, Counts>();
  for (const row of milestones)
    counts.set(row.item, {
      milestones: Number(row.total),
      milestonesDone: Number(row.done),
      evidence: attached.get(row.item) ?? 0,
    });
  for (const [item, total] of attached)
    if (!counts.has(item)) counts.set(item, { milestones: 0, milestonesDone: 0, evidence: total });
  return counts;
}

export const noCounts: Counts = { milestones: 0, milestonesDone: 0, evidence: 0 };

/** Everything within the scope, in the order of the documents. Row-level security narrows it to the caller's places. */
export async function loadItems(work: Work<Tables>, scope: ItemScope): Promise<readonly LoadedItem[]> {
  let query = work.db.selectFrom("accountability.items").selectAll().orderBy("position");
  if (scope.document !== undefined) query = query.where("document", "=", scope.document);
  if (scope.kind !== undefined) query = query.where("kind", "=", scope.kind);
  const rows = await query.execute();
  const counts = await countsOf(work);
  const { department, level } = scope;
  return rows
    .filter((row) => level === undefined || levelOf(row.region) === level)
    .filter((row) => department === undefined || isAnsweredBy(row, department))
    .map((row) => ({ row, counts: counts.get(row.id) ?? noCounts }));
}

export function itemSummary({ row, counts }: LoadedItem, today: string): ItemSummary {
  const measure = measureOf(row.id);
  return {
    id: row.id,
    kind: row.kind,
    document: row.document,
    region: row.region,
    clause: measure.clause,
    title: titleOf(measure),
    responsibility: responsibilityOf(row),
    state: row.state,
    progress: row.progress,
    priority: row.priority,
    quarter: row.quarter,
    startsOn: row.starts_on,
    deadline: row.deadline,
    overdue: isOverdue(row, today),
    daysLeft: row.deadline === null || row.state === "done" ? null : daysBetween(today, row.deadline),
    doneOn: row.done_on,
    milestones: { total: counts.milestones, done: counts.milestonesDone },
    evidence: counts.evidence,
    returned: row.returned,
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
  };
}
