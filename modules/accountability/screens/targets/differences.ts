/** What changed in a target while somebody had it open, in words. */
import { useWords, type Wording } from "@qiaoti/screen";
import type { TargetDetail } from "../../contract.ts";
import { periodWords } from "../shared/period-words.ts";
import type { Difference } from "../shared/stale.tsx";
import { statusNames } from "../shared/words.ts";

/** Gives the fields that differ between two states of one target. */
export function useDifferences(): (was: TargetDetail, is: TargetDetail) => readonly Difference[] {
  const { say, date, number } = useWords();
  const none = "—";
  const figure = (value: number | null, target: TargetDetail): string =>
    value === null ? none : `${number(value)} ${say(target.unit)}`;
  const fields: readonly (readonly [Wording, (target: TargetDetail) => string])[] = [
    [{ zh: "状态", en: "Status" }, (target) => say(statusNames[target.status].label)],
    [{ zh: "目标值", en: "Goal" }, (target) => figure(target.goal.value, target)],
    [{ zh: "基数", en: "Baseline" }, (target) => figure(target.baseline?.value ?? null, target)],
    [
      { zh: "最近一期", en: "Latest" },
      (target) =>
        target.latest === null
          ? none
          : `${say(periodWords(target.latest.period, date))} ${figure(target.latest.value, target)}`,
    ],
    [{ zh: "累计或现值", en: "So far" }, (target) => figure(target.achieved, target)],
    [
      { zh: "牵头部门", en: "Lead" },
      (target) => (target.responsibility.lead === null ? none : say(target.responsibility.lead.name)),
    ],
    [{ zh: "填报次数", en: "Reports" }, (target) => String(target.values.length)],
  ];
  return (was, is) =>
    fields
      .map(([label, of]) => ({ label, was: of(was), is: of(is) }))
      .filter((difference) => difference.was !== difference.is);
}
