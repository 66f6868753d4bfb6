/** What changed in a task while somebody had it open, in words. */
import { useWords, type Wording } from "@qiaoti/screen";
import type { ItemDetail } from "../../contract.ts";
import { periodWords } from "../shared/period-words.ts";
import type { Difference } from "../shared/stale.tsx";
import { priorityNames, stateNames } from "../shared/words.ts";

/** Gives the fields that differ between two states of one task, oldest field order. */
export function useDifferences(): (was: ItemDetail, is: ItemDetail) => readonly Difference[] {
  const { say, date } = useWords();
  const none = say({ zh: "未定", en: "not set" });
  const fields: readonly (readonly [Wording, (item: ItemDetail) => string])[] = [
    [{ zh: "状态", en: "State" }, (item) => say(stateNames[item.state].label)],
    [{ zh: "进度", en: "Progress" }, (item) => `${item.progress} %`],
    [{ zh: "开始", en: "Start" }, (item) => (item.startsOn === null ? none : date(item.startsOn))],
    [{ zh: "期限", en: "Deadline" }, (item) => (item.deadline === null ? none : date(item.deadline))],
    [
      { zh: "优先序", en: "Priority" },
      (item) => (item.priority === null ? none : say(priorityNames[item.priority] ?? String(item.priority))),
    ],
    [{ zh: "季度", en: "Quarter" }, (item) => (item.quarter === null ? none : say(periodWords(item.quarter, date)))],
    [
      { zh: "牵头部门", en: "Lead" },
      (item) => (item.responsibility.lead === null ? none : say(item.responsibility.lead.name)),
    ],
    [{ zh: "佐证材料", en: "Evidence" }, (item) => String(item.evidence)],
    [{ zh: "完成的节点", en: "Milestones done" }, (item) => `${item.milestones.done} / ${item.milestones.total}`],
  ];
  return (was, is) =>
    fields
      .map(([label, of]) => ({ label, was: of(was), is: of(is) }))
      .filter((difference) => difference.was !== difference.is);
}
