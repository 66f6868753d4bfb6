/** Settings of reminders of a place; a place that set none has the usual ones. */
import type { Work } from "@qiaoti/platform";
import type { Tables } from "../store/tables.ts";

export interface Reminders {
  readonly region: string;
  /** Days before a deadline, largest first. */
  readonly daysBefore: readonly number[];
  readonly reportWithin: number;
  readonly version: number;
}

const usual = { daysBefore: [30, 7, 1], reportWithin: 15, version: 0 };

export async function remindersOf(work: Work<Tables>, region: string): Promise<Reminders> {
  const row = await work.db
    .selectFrom("accountability.reminder_settings")
    .selectAll()
    .where("region", "=", region)
    .executeTakeFirst();
  if (row === undefined) return { region, ...usual };
  return { region, daysBefore: row.days_before, reportWithin: row.report_within, version: row.version };
}
