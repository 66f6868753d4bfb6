/** Seeds a row for every tracked measure and target of the documents; what offices have made of them stays. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { departmentsOf, documents, duties, measures, targets } from "@qiaoti/policies";
import { sql } from "kysely";
import type { ItemRow, Tables, TargetRow } from "../store/tables.ts";

const answering = (id: Parameters<typeof departmentsOf>[0]): Pick<ItemRow, "lead" | "supporting"> => {
  const { lead, supporting } = departmentsOf(id);
  return { lead: lead?.id ?? null, supporting: supporting.map((department) => department.id) };
};

/** Rows that a newer edition of the documents adds come in; rows that are there are left as they are. */
export async function seedRows(work: Work<Tables>): Promise<void> {
  // Two processes that start together would both find a row missing.
  await sql`select pg_advisory_xact_lock(hashtextextended('accountability.seed', 0))`.execute(work.db);
  const order = new Map([...measures.keys()].map((id, position) => [id, position]));
  const present = new Set(
    (await work.db.selectFrom("accountability.items").select("id").execute()).map((row) => row.id),
  );
  const fresh = [...duties.values()].filter((duty) => !present.has(duty.id));
  const items = fresh.map((duty): ItemRow => {
    const document = duty.id.slice(0, duty.id.indexOf("/")) as keyof typeof documents;
    return {
      id: duty.id,
      kind: duty.kind,
      document,
      region: documents[document].region,
      ...answering(duty.id),
      state: "not-started",
      progress: 0,
      priority: null,
      quarter: null,
      starts_on: duty.startsOn,
      deadline: duty.deadline,
      deadline_source: duty.deadline === null ? null : "text",
      done_on: null,
      returned: 0,
      return_reason: null,
      submitted_by: null,
      submitted_on: null,
      paused_from: null,
      every_months: duty.everyMonths,
      next_on: null,
      version: 0,
      position: order.get(duty.id) ?? 0,
      created_at: work.now,
      updated_at: work.now,
    };
  });
  if (items.length > 0) await work.db.insertInto("accountability.items").values(items).execute();
  const milestones = fresh.flatMap((duty) =>
    duty.milestones.map((milestone, position) => ({
      id: randomUUID(),
      item: duty.id,
      region: documents[duty.id.slice(0, duty.id.indexOf("/")) as keyof typeof documents].region,
      title: milestone.zh,
      due: null,
      done_on: null,
      position,
    })),
  );
  if (milestones.length > 0) await work.db.insertInto("accountability.milestones").values(milestones).execute();
  const known = new Set(
    (await work.db.selectFrom("accountability.targets").select("id").execute()).map((row) => row.id),
  );
  const rows = [...targets.values()]
    .filter((target) => !known.has(target.id))
    .map((target): TargetRow => {
      const document = target.measure.slice(0, target.measure.indexOf("/")) as keyof typeof documents;
      return {
        id: target.id,
        measure: target.measure,
        document,
        region: documents[document].region,
        ...answering(target.measure),
        goal_op: null,
        goal_value: null,
        goal_to: null,
        goal_source: null,
        baseline_value: null,
        baseline_period: null,
        baseline_source: null,
        period_from: null,
        period_to: null,
        frequency: null,
        reading: null,
        version: 0,
        position: order.get(target.measure) ?? 0,
        created_at: work.now,
        updated_at: work.now,
      };
    });
  if (rows.length > 0) await work.db.insertInto("accountability.targets").values(rows).execute();
}
