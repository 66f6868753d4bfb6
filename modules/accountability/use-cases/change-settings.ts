/** Changes what a place decides for itself: the rule of assessment, and when to remind. */
import type { Work } from "@qiaoti/platform";
import { weightSum } from "../assessment/score.ts";
import type { AssessmentRule, AssessmentWeights } from "../contract/oversight.ts";
import { badWeights, notYours, staleVersion } from "../errors.ts";
import { rulesOf } from "../queries/read-assessments.ts";
import { type Reminders, remindersOf } from "../queries/read-reminders.ts";
import { appendAction } from "../store/append-action.ts";
import type { Tables } from "../store/tables.ts";

function placeOf(work: Work<Tables>): string {
  if (work.actor.jurisdiction === undefined) throw notYours();
  return work.actor.jurisdiction;
}

/** The earlier versions stay; assessments that were computed by them keep a copy. */
export async function changeAssessmentRule(
  work: Work<Tables>,
  command: { readonly version: number; readonly weights: AssessmentWeights; readonly why: string },
): Promise<AssessmentRule> {
  const region = placeOf(work);
  const [current] = await rulesOf(work, region);
  if (command.version !== current.version) throw staleVersion(current.version, ["change-rule"]);
  const sum = weightSum(command.weights);
  if (sum !== 100) throw badWeights(sum);
  const version = current.version + 1;
  const { weights, why } = command;
  const added = await work.db
    .insertInto("accountability.assessment_rules")
    .values({ region, version, weights: JSON.stringify(weights), why, set_by: work.actor.name, set_at: work.now })
    .onConflict((conflict) => conflict.columns(["region", "version"]).doNothing())
    .returning("version")
    .executeTakeFirst();
  if (added === undefined) throw staleVersion(version, ["change-rule"]);
  await appendAction(work, {
    type: "rule",
    subject: region,
    region,
    action: "change-assessment-rule",
    version,
    note: why,
    detail: { weights },
  });
  const [changed] = await rulesOf(work, region);
  return changed;
}

export async function setReminders(work: Work<Tables>, wanted: Omit<Reminders, "region">): Promise<Reminders> {
  const region = placeOf(work);
  const current = await remindersOf(work, region);
  if (wanted.version !== current.version) throw staleVersion(current.version, ["set-reminders"]);
  const daysBefore = [...new Set(wanted.daysBefore)].sort((a, b) => b - a);
  const next = { days_before: daysBefore, report_within: wanted.reportWithin, version: current.version + 1 };
  await work.db
    .insertInto("accountability.reminder_settings")
    .values({ region, ...next })
    .onConflict((conflict) => conflict.column("region").doUpdateSet(next))
    .execute();
  await appendAction(work, {
    type: "rule",
    subject: region,
    region,
    action: "set-reminders",
    version: next.version,
    detail: { daysBefore, reportWithin: wanted.reportWithin },
  });
  return remindersOf(work, region);
}
