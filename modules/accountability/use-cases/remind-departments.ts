/** Reminds departments of deadlines, overdue work, reviews and unreported periods; the same thing is said once. */
import type { Work } from "@qiaoti/platform";
import { daysBetween, isOverdue } from "../items/item.ts";
import { dueOf, loadTargets } from "../queries/load-targets.ts";
import { measureOf } from "../queries/names.ts";
import { type Reminders, remindersOf } from "../queries/read-reminders.ts";
import { notify, supervisorsOf } from "../store/notify.ts";
import type { ItemRow, Tables } from "../store/tables.ts";

/** The step of the settings that a day falls into: 30, 7 or 1 days before; undefined while it is too early. */
export function stepOf(daysLeft: number, daysBefore: readonly number[]): number | undefined {
  return [...daysBefore].sort((a, b) => a - b).find((days) => daysLeft <= days);
}

const answers = (row: { readonly lead: string | null; readonly region: string }): string =>
  row.lead ?? supervisorsOf(row.region);

async function remindOfDeadline(work: Work<Tables>, row: ItemRow, settings: Reminders): Promise<boolean> {
  if (row.deadline === null || row.state === "done" || row.state === "submitted") return false;
  const { title } = measureOf(row.id);
  const left = daysBetween(work.today, row.deadline);
  const common = {
    region: row.region,
    department: answers(row),
    subject: { type: "item" as const, id: row.id },
    due: row.deadline,
  };
  if (isOverdue(row, work.today))
    return notify(work, {
      ...common,
      key: `overdue:${row.id}:${row.deadline}`,
      kind: "overdue",
      title: { zh: `已超期：${title}`, en: `Overdue: ${row.id}` },
      body: {
        zh: `期限是 ${row.deadline}，目前进度 ${row.progress}%。`,
        en: `Due on ${row.deadline}; ${row.progress} % done.`,
      },
    });
  const step = stepOf(left, settings.daysBefore);
  if (step === undefined) return false;
  return notify(work, {
    ...common,
    key: `deadline:${row.id}:${row.deadline}:${step}`,
    kind: "deadline",
    title: { zh: `还有 ${left} 天到期：${title}`, en: `Due in ${left} days: ${row.id}` },
    body: {
      zh: `期限是 ${row.deadline}，目前进度 ${row.progress}%。`,
      en: `Due on ${row.deadline}; ${row.progress} % done.`,
    },
  });
}

async function remindOfReview(work: Work<Tables>, row: ItemRow, settings: Reminders): Promise<boolean> {
  if (row.next_on === null) return false;
  const step = stepOf(daysBetween(work.today, row.next_on), settings.daysBefore);
  if (step === undefined) return false;
  return notify(work, {
    key: `review:${row.id}:${row.next_on}:${step}`,
    region: row.region,
    department: answers(row),
    kind: "review-due",
    title: { zh: `审查将到：${measureOf(row.id).title}`, en: `Review due: ${row.id}` },
    body: { zh: `下一次审查定在 ${row.next_on}。`, en: `The next round is on ${row.next_on}.` },
    subject: { type: "item", id: row.id },
    due: row.next_on,
  });
}

/** Returns how many notices were new. Run as the system: it sees every place. */
export async function remindDepartments(work: Work<Tables>): Promise<number> {
  const settings = new Map<string, Reminders>();
  const settingsOf = async (region: string): Promise<Reminders> => {
    const known = settings.get(region) ?? (await remindersOf(work, region));
    settings.set(region, known);
    return known;
  };
  let fresh = 0;
  const items = await work.db
    .selectFrom("accountability.items")
    .selectAll()
    .where((where) => where.or([where("deadline", "is not", null), where("next_on", "is not", null)]))
    .execute();
  for (const row of items) {
    const place = await settingsOf(row.region);
    if (await remindOfDeadline(work, row, place)) fresh += 1;
    if (await remindOfReview(work, row, place)) fresh += 1;
  }
  for (const target of await loadTargets(work, {})) {
    const { row, definition } = target;
    const due = dueOf(target, work.today, (await settingsOf(row.region)).reportWithin);
    if (due === null) continue;
    const said = await notify(work, {
      key: `unreported:${row.id}:${due.period}:${due.late ? "late" : "due"}`,
      region: row.region,
      department: answers(row),
      kind: "unreported",
      title: {
        zh: due.late ? `逾期未填报：${definition.title.zh}` : `请填报：${definition.title.zh}`,
        en: due.late ? `Not reported in time: ${definition.title.en}` : `Please report: ${definition.title.en}`,
      },
      body: {
        zh: `${due.period} 的数值须在 ${due.by} 前填报。`,
        en: `The value of ${due.period} is due by ${due.by}.`,
      },
      subject: { type: "target", id: row.id },
      due: due.by,
    });
    if (said) fresh += 1;
  }
  return fresh;
}
