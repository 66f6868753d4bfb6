/** All targets with their values, for reports made outside a browser. */
import { type Service, system, type Work } from "@qiaoti/platform";
import type { TargetSummary } from "../contract/targets.ts";
import type { Tables } from "../store/tables.ts";
import { loadTargets, targetSummary } from "./load-targets.ts";
import { remindersOf } from "./read-reminders.ts";

export type TargetReport = TargetSummary;

/** Run by whoever holds the database, as the system: every place. */
export const listTargets = (service: Service): Promise<readonly TargetReport[]> =>
  service.run(system("accountability.report"), async (work: Work<Tables>) => {
    const report: TargetReport[] = [];
    for (const target of await loadTargets(work, {})) {
      const { reportWithin } = await remindersOf(work, target.row.region);
      report.push(targetSummary(target, work.today, reportWithin));
    }
    return report;
  });
