/** The plan as a board (优先序) and as bars over time (规划图). */
import type { ReplyOf, Wording } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { type readBoard as boardRoute, itemStates, type readRoadmap as roadmapRoute } from "../contract/items.ts";
import { isOverdue } from "../items/item.ts";
import { stateWords } from "../items/transitions.ts";
import type { Tables } from "../store/tables.ts";
import { type ItemScope, itemSummary, loadItems } from "./load-items.ts";
import { departmentRef, measureOf, titleOf } from "./names.ts";

const priorities: Readonly<Record<string, Wording>> = {
  "1": { zh: "首要", en: "first" },
  "2": { zh: "重要", en: "important" },
  "3": { zh: "一般", en: "ordinary" },
  "4": { zh: "可缓", en: "may wait" },
};
const unordered: Wording = { zh: "未排序", en: "not yet ordered" };
const unscheduled: Wording = { zh: "未排期", en: "not yet scheduled" };

const quarterLabel = (quarter: string): Wording => ({
  zh: `${quarter.slice(0, 4)}年第${"一二三四".charAt(Number(quarter.slice(6)) - 1)}季度`,
  en: quarter,
});

export async function readBoard(
  work: Work<Tables>,
  query: ItemScope & { readonly by: "priority" | "quarter" | "state" },
): Promise<ReplyOf<typeof boardRoute>> {
  const cards = (await loadItems(work, query)).map((item) => itemSummary(item, work.today));
  const quarters = [...new Set(cards.flatMap((card) => card.quarter ?? []))].sort();
  const keys: readonly (readonly [string, Wording])[] =
    query.by === "state"
      ? itemStates.map((state) => [state, stateWords[state]])
      : query.by === "quarter"
        ? [...quarters.map((quarter) => [quarter, quarterLabel(quarter)] as const), ["none", unscheduled]]
        : [...Object.entries(priorities), ["none", unordered]];
  const keyOf = (card: (typeof cards)[number]): string => String(card[query.by] ?? "none");
  return {
    by: query.by,
    columns: keys.map(([key, label]) => {
      const own = cards.filter((card) => keyOf(card) === key);
      return { key, label, count: own.length, overdue: own.filter((card) => card.overdue).length, cards: own };
    }),
  };
}

export async function readRoadmap(work: Work<Tables>, scope: ItemScope): Promise<ReplyOf<typeof roadmapRoute>> {
  const items = await loadItems(work, scope);
  const milestones = await work.db
    .selectFrom("accountability.milestones")
    .selectAll()
    .where("due", "is not", null)
    .orderBy("due")
    .execute();
  const planned = items.filter(({ row }) => row.starts_on !== null || row.deadline !== null);
  const bars = planned.map(({ row }) => {
    const own = milestones.filter((milestone) => milestone.item === row.id);
    // An item with one date only is drawn as that day; today closes what has begun without a deadline.
    const from = row.starts_on ?? row.deadline ?? work.today;
    const end = row.deadline ?? row.done_on ?? work.today;
    return {
      id: row.id,
      title: titleOf(measureOf(row.id)),
      document: row.document,
      kind: row.kind,
      lead: row.lead === null ? null : departmentRef(row.lead).name.zh,
      state: row.state,
      overdue: isOverdue(row, work.today),
      progress: row.progress,
      from,
      to: end < from ? from : end,
      milestones: own.map((milestone) => ({
        title: milestone.title,
        due: milestone.due ?? from,
        done: milestone.done_on !== null,
      })),
      version: row.version,
    };
  });
  bars.sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.id.localeCompare(b.id));
  return {
    from: bars.map((bar) => bar.from).sort()[0] ?? null,
    to:
      bars
        .map((bar) => bar.to)
        .sort()
        .at(-1) ?? null,
    today: work.today,
    bars,
    unplanned: items.length - planned.length,
  };
}
