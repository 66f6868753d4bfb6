/** Adds counts of verdicts to the tallies. No person stands behind a row, only how many. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { Tables } from "../store/tables.ts";
import type { Count } from "../tally/counter.ts";

export async function countVerdicts(work: Work<Tables>, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return;
  // Always in the same order: two that write at once never wait for each other in a circle.
  const rows = [...counts].sort((a, b) => (a.rule + a.place + a.day < b.rule + b.place + b.day ? -1 : 1));
  await sql`insert into assessment.tallies as t (rule, place, day, entitled, undetermined, not_entitled)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as c (rule text, place text, day date, entitled bigint, undetermined bigint, not_entitled bigint)
    on conflict (rule, place, day) do update set entitled = t.entitled + excluded.entitled,
      undetermined = t.undetermined + excluded.undetermined, not_entitled = t.not_entitled + excluded.not_entitled`.execute(
    work.db,
  );
}
