/** Routes of targets and of the periods in which they are reported. */
import type { Routes, Work } from "@qiaoti/platform";
import * as contract from "../contract/targets.ts";
import { isAnsweredBy } from "../queries/load-items.ts";
import { loadTargets, targetSummary } from "../queries/load-targets.ts";
import { readHistory } from "../queries/read-history.ts";
import { type Reminders, remindersOf } from "../queries/read-reminders.ts";
import { readTarget } from "../queries/read-target.ts";
import type { Tables } from "../store/tables.ts";
import { closePeriod, reopenPeriod } from "../use-cases/close-period.ts";
import { computeValue, correctValue, reportValue } from "../use-cases/report-value.ts";
import { setTarget } from "../use-cases/set-target.ts";

type W = Work<Tables>;

export function serveTargets(routes: Routes): void {
  routes.serve(contract.listTargets, ({ query, actor, run }) =>
    run(async (work: W) => {
      const found = (await loadTargets(work, query)).filter(
        ({ row, definition, status }) =>
          (query.mine !== "true" || (actor.department !== undefined && isAnsweredBy(row, actor.department))) &&
          (query.status === undefined || status.status === query.status) &&
          (query.text === undefined || `${row.id} ${definition.title.zh} ${definition.title.en}`.includes(query.text)),
      );
      const settings = new Map<string, Reminders>();
      for (const { row } of found)
        if (!settings.has(row.region)) settings.set(row.region, await remindersOf(work, row.region));
      return {
        targets: found
          .slice(query.offset, query.offset + query.limit)
          .map((target) => targetSummary(target, work.today, settings.get(target.row.region)?.reportWithin ?? 0)),
        total: found.length,
      };
    }),
  );
  routes.serve(contract.readTarget, ({ params, run }) => run((work: W) => readTarget(work, params.target)));
  routes.serve(contract.readTargetHistory, ({ params, run }) =>
    run(async (work: W) => ({ entries: [...(await readHistory(work, "target", params.target))] })),
  );
  routes.serve(contract.reportValue, ({ params, body, run }) =>
    run((work: W) => reportValue(work, params.target, body)),
  );
  routes.serve(contract.correctValue, ({ params, body, run }) =>
    run((work: W) => correctValue(work, params.target, params.value, body)),
  );
  routes.serve(contract.setTarget, ({ params, body, run }) => run((work: W) => setTarget(work, params.target, body)));
  routes.serve(contract.computeValue, ({ params, body, run }) =>
    run((work: W) => computeValue(work, params.target, body)),
  );
  routes.serve(contract.listPeriods, ({ query, run }) =>
    run(async (work: W) => {
      const rows = await work.db
        .selectFrom("accountability.closed_periods")
        .selectAll()
        .$if(query.document !== undefined, (q) => q.where("document", "=", query.document ?? ""))
        .orderBy("period", "desc")
        .execute();
      return {
        closed: rows.map(({ document, period, note, closed_by, closed_at }) => ({
          document,
          period,
          note,
          by: closed_by,
          closedAt: closed_at.toISOString(),
        })),
      };
    }),
  );
  routes.serve(contract.closePeriod, ({ body, run }) => run((work: W) => closePeriod(work, body)));
  routes.serve(contract.reopenPeriod, ({ body, run }) => run((work: W) => reopenPeriod(work, body)));
}
