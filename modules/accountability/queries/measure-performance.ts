/** What each leading department of a place did in a period, for its assessment. */
import { chinaDay, type Work } from "@qiaoti/platform";
import type { Performance } from "../assessment/score.ts";
import { addDays } from "../items/item.ts";
import type { Tables } from "../store/tables.ts";
import { daysOf, lastOver } from "../targets/periods.ts";
import { isAskedFor, type LoadedTarget, loadTargets, type Value } from "./load-targets.ts";
import { remindersOf } from "./read-reminders.ts";

interface Span {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

/** Periods of a target whose reporting day lies in the span, newest first, at most so many as months in five years. */
function fallingDue(
  target: LoadedTarget,
  span: Span,
  reportWithin: number,
): readonly { readonly period: string; readonly by: string }[] {
  const due: { period: string; by: string }[] = [];
  const { frequency } = target;
  let day = addDays(span.to, 1);
  for (let i = 0; i < 60; i += 1) {
    const period = lastOver(frequency, day);
    const days = period === undefined ? undefined : daysOf(period);
    if (period === undefined || days === undefined) return due;
    const by = addDays(days.to, reportWithin);
    if (by < span.from) return due;
    if (isAskedFor(target, days) && by <= span.to) due.push({ period, by });
    day = days.to;
  }
  return due;
}

const inTime = (values: readonly Value[], period: string, by: string): boolean =>
  values.some((value) => value.period === period && chinaDay(value.reported_at) <= by);

export async function measurePerformance(work: Work<Tables>, span: Span): Promise<ReadonlyMap<string, Performance>> {
  const { region, from, to } = span;
  const items = await work.db.selectFrom("accountability.items").selectAll().where("region", "=", region).execute();
  const targets = (await loadTargets(work, {})).filter((target) => target.row.region === region);
  const values = await work.db
    .selectFrom("accountability.target_values")
    .selectAll()
    .where("region", "=", region)
    .execute();
  const returns = await work.db
    .selectFrom("accountability.actions")
    .select(["subject", "at"])
    .where("subject_type", "=", "item")
    .where("action", "=", "return")
    .where("region", "=", region)
    .execute();
  const { reportWithin } = await remindersOf(work, region);
  const leads = new Set([...items, ...targets.map((target) => target.row)].flatMap((row) => row.lead ?? []));
  return new Map(
    [...leads].sort().map((lead): [string, Performance] => {
      const led = items.filter((item) => item.lead === lead);
      const ids = new Set(led.map((item) => item.id));
      const own = targets.filter((target) => target.row.lead === lead);
      return [
        lead,
        {
          deadlines: led
            .filter((item) => item.deadline !== null && item.deadline >= from && item.deadline <= to)
            .map((item) => ({
              id: item.id,
              met: item.done_on !== null && item.done_on <= (item.deadline ?? item.done_on),
            })),
          open: led
            .filter((item) => item.done_on === null || item.done_on >= from)
            .map((item) => ({ id: item.id, progress: item.progress })),
          targets: own.map((target) => ({ id: target.row.id, status: target.status.status })),
          reports: own.flatMap((target) =>
            fallingDue(target, span, reportWithin).map(({ period, by }) => ({
              id: target.row.id,
              inTime: inTime(
                values.filter((value) => value.target === target.row.id),
                period,
                by,
              ),
            })),
          ),
          returns: returns
            .filter(({ subject, at }) => ids.has(subject) && chinaDay(at) >= from && chinaDay(at) <= to)
            .map(({ subject }) => subject),
        },
      ];
    }),
  );
}
