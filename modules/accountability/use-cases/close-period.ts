/** Closes a period of a document for reporting, or opens it again with a reason. */
import type { ReplyOf } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { type DocumentId, documents } from "@qiaoti/policies";
import type { closePeriod as closeRoute } from "../contract/targets.ts";
import { alreadyClosed, notClosed, notFound, notYours, wrongPeriod } from "../errors.ts";
import { periodClosedEvent } from "../events.ts";
import { appendAction } from "../store/append-action.ts";
import { lockPeriod } from "../store/lock-period.ts";
import type { Tables } from "../store/tables.ts";
import { daysOf } from "../targets/periods.ts";

/** Region of a document whose periods the caller may close: the supervisors of that very place. */
function regionFor(work: Work<Tables>, document: string): string {
  if (!(document in documents)) throw notFound(document);
  const { region } = documents[document as DocumentId];
  if (work.actor.jurisdiction !== region) throw notYours();
  return region;
}

export async function closePeriod(
  work: Work<Tables>,
  command: { readonly document: string; readonly period: string; readonly note?: string | undefined },
): Promise<ReplyOf<typeof closeRoute>> {
  const { document, period } = command;
  const region = regionFor(work, document);
  const days = daysOf(period);
  if (days === undefined) throw wrongPeriod({ zh: "没有这样的报告期", en: "there is no such period" });
  if (days.to >= work.today) throw wrongPeriod({ zh: "报告期还没有结束", en: "the period is not over" });
  const note = command.note ?? null;
  await lockPeriod(work, document, period, "exclusive");
  const closed = await work.db
    .insertInto("accountability.closed_periods")
    .values({ document, period, region, note, closed_by: work.actor.name, closed_at: work.now })
    .onConflict((conflict) => conflict.columns(["document", "period"]).doNothing())
    .returning("period")
    .executeTakeFirst();
  if (closed === undefined) throw alreadyClosed(period);
  await appendAction(work, {
    type: "period",
    subject: `${document} ${period}`,
    region,
    action: "close-period",
    version: 0,
    note,
  });
  await work.publish(periodClosedEvent(document, period));
  return { document, period, note, by: work.actor.name, closedAt: work.now.toISOString() };
}

export async function reopenPeriod(
  work: Work<Tables>,
  command: { readonly document: string; readonly period: string; readonly reason: string },
): Promise<{ document: string; period: string }> {
  const { document, period } = command;
  const region = regionFor(work, document);
  const opened = await work.db
    .deleteFrom("accountability.closed_periods")
    .where("document", "=", document)
    .where("period", "=", period)
    .returning("period")
    .executeTakeFirst();
  if (opened === undefined) throw notClosed(period);
  await appendAction(work, {
    type: "period",
    subject: `${document} ${period}`,
    region,
    action: "reopen-period",
    version: 0,
    note: command.reason,
  });
  return { document, period };
}
