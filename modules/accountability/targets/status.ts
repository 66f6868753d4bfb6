/** How a target stands: pure functions of its setting, the values that stand, and the day. */
import type { Wording } from "@qiaoti/contract";
import type { Accumulation, Direction, Operator, TargetDefinition } from "@qiaoti/policies";
import type { TargetStatus } from "../contract/targets.ts";
import { daysBetween } from "../items/item.ts";
import { daysOf } from "./periods.ts";

/** What decides: the text or an office, with the reading that was chosen. */
export interface Setting {
  readonly direction: Direction;
  readonly op: Operator;
  readonly value: number | null;
  readonly to: number | null;
  readonly accumulation: Accumulation;
  readonly baseline: number | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  /** A reading bears on the figure, has no default, and nobody has chosen. */
  readonly undecided: boolean;
}

export interface Point {
  readonly period: string;
  readonly value: number;
}

export interface Standing {
  readonly status: TargetStatus;
  readonly why: Wording;
  readonly achieved: number | null;
  readonly share: number | null;
  readonly trend: "rising" | "falling" | "flat" | null;
}

/** A tenth behind an even pace still counts as on track: figures of a year come in unevenly. */
const TOLERANCE = 0.1;

const w = (zh: string, en: string): Wording => ({ zh, en });

/** A figure as people write it, the same in both languages. */
const said = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 });

/** Oldest first, by the last day of each period. */
export const inOrder = <P extends Point>(points: readonly P[]): readonly P[] =>
  [...points].sort((a, b) => (daysOf(a.period)?.to ?? a.period).localeCompare(daysOf(b.period)?.to ?? b.period));

/** The chosen reading, or its default, changes operator and accumulation; baselines stand in for figures not set. */
export function settingOf(
  definition: TargetDefinition,
  office: {
    readonly op: Operator | null;
    readonly value: number | null;
    readonly to: number | null;
    readonly baseline: number | null;
    readonly period: Setting["period"];
    readonly reading: string | null;
  },
  standardReading: string | null,
): Setting {
  const chosen = office.reading ?? standardReading;
  const effect = chosen === null ? undefined : definition.reading?.effects[chosen];
  return {
    direction: definition.direction,
    // An office that sets a figure settles its operator; otherwise the reading may.
    op: office.op ?? effect?.op ?? definition.goal.op,
    value: office.value ?? definition.goal.value,
    to: office.value === null ? definition.goal.to : office.to,
    accumulation: effect?.accumulation ?? definition.accumulation,
    baseline: office.baseline,
    period: office.period ?? definition.period,
    undecided: definition.reading !== null && chosen === null,
  };
}

const meets = (setting: Setting, value: number, goal: number): boolean => {
  if (setting.op === "at-least") return value >= goal;
  if (setting.op === "at-most") return value <= goal;
  if (setting.op === "exactly") return value === goal;
  return value >= goal && value <= (setting.to ?? goal);
};

/** Sum or latest value of the points within the period of the target. */
export function achievedOf(setting: Setting, points: readonly Point[]): number | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  if (setting.accumulation === "sum") return points.reduce((sum, point) => sum + point.value, 0);
  return last.value;
}

function trendOf(points: readonly Point[]): Standing["trend"] {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (before === undefined || last === undefined) return null;
  if (last.value === before.value) return "flat";
  return last.value > before.value ? "rising" : "falling";
}

function shareOf(setting: Setting, achieved: number | null): number | null {
  if (achieved === null || setting.value === null || setting.value === 0 || setting.op !== "at-least") {
    return setting.op === "exactly" && achieved !== null && setting.value !== null && setting.value !== 0
      ? Math.round((achieved / setting.value) * 1000) / 10
      : null;
  }
  return Math.round((achieved / setting.value) * 1000) / 10;
}

/** Without a figure but with a baseline, the text asks for a change in its direction. */
function againstBaseline(
  setting: Setting,
  baseline: number,
  points: readonly Point[],
): readonly [TargetStatus, Wording] {
  const value = points.at(-1)?.value ?? baseline;
  const better = setting.direction === "down" ? value < baseline : value > baseline;
  return better
    ? [
        "on-track",
        w(`最近值 ${value} 优于基数 ${baseline}`, `The latest value ${value} is better than the baseline ${baseline}`),
      ]
    : [
        "at-risk",
        w(
          `最近值 ${value} 没有优于基数 ${baseline}`,
          `The latest value ${value} is no better than the baseline ${baseline}`,
        ),
      ];
}

/** Every value has to hold: one that does not is enough. */
function throughout(
  setting: Setting,
  goal: number,
  points: readonly Point[],
  over: boolean,
): readonly [TargetStatus, Wording] {
  const broken = points.find((point) => !meets(setting, point.value, goal));
  if (broken !== undefined)
    return [
      "missed",
      w(`${broken.period} 为 ${broken.value}，没有守住`, `${broken.value} in ${broken.period} did not hold`),
    ];
  return over
    ? ["met", w("期内每次填报都达标", "Every value of the period held")]
    : ["on-track", w("到目前每次填报都达标", "Every value so far holds")];
}

/** Whether progress keeps pace with time; without a period, whether it still moves. */
function pace(
  setting: Setting,
  goal: number,
  achieved: number,
  points: readonly Point[],
  today: string,
): readonly [TargetStatus, Wording] {
  if (setting.period === null || setting.accumulation !== "sum") {
    const before = points.at(-2)?.value;
    const last = points.at(-1)?.value ?? achieved;
    const moving =
      setting.accumulation === "sum"
        ? last > 0
        : before === undefined || Math.abs(goal - last) < Math.abs(goal - before);
    return moving
      ? ["on-track", w("还没有达到，正在接近", "Not reached yet, and coming nearer")]
      : ["at-risk", w("还没有达到，最近没有进展", "Not reached yet, and no nearer than before")];
  }
  const { from, to } = setting.period;
  const elapsed = Math.min(1, Math.max(0, (daysBetween(from, today) + 1) / (daysBetween(from, to) + 1)));
  const share = goal === 0 ? 0 : achieved / goal;
  const words = `${Math.round(share * 1000) / 10}%`;
  const time = `${Math.round(elapsed * 1000) / 10}%`;
  return share >= elapsed - TOLERANCE
    ? ["on-track", w(`已完成 ${words}，时间过去 ${time}`, `${words} done with ${time} of the time gone`)]
    : ["at-risk", w(`只完成 ${words}，时间已过 ${time}`, `Only ${words} done with ${time} of the time gone`)];
}

function judge(
  setting: Setting,
  goal: number,
  points: readonly Point[],
  achieved: number,
  today: string,
): readonly [TargetStatus, Wording] {
  const over = setting.period !== null && setting.period.to < today;
  if (setting.accumulation === "every") return throughout(setting, goal, points, over);
  if (setting.accumulation === "sum" && setting.op === "exactly" && achieved > goal)
    return [
      "missed",
      w(
        `累计 ${said(achieved)}，已经超过恰好要达到的 ${said(goal)}`,
        `${said(achieved)} in all is beyond the exact figure ${said(goal)}`,
      ),
    ];
  const holds = meets(setting, achieved, goal);
  if (holds && (over || setting.period === null || setting.op === "at-least"))
    return ["met", w(`已达到：${said(achieved)}`, `Reached: ${said(achieved)}`)];
  if (holds) return ["on-track", w(`目前为 ${said(achieved)}，符合要求`, `${said(achieved)} at present, as asked`)];
  if (over)
    return [
      "missed",
      w(`期限已到，为 ${said(achieved)}，没有达到`, `The period is over with ${said(achieved)}, not reached`),
    ];
  if (setting.op === "at-most" || setting.op === "between")
    return ["at-risk", w(`目前为 ${said(achieved)}，不符合要求`, `${said(achieved)} at present, not as asked`)];
  return pace(setting, goal, achieved, points, today);
}

/**
 * Status of a target on a day. Values outside its period do not count. A reading that nobody has chosen and that has
 * no default leaves the status open: a figure whose meaning is undecided is neither met nor missed.
 */
export function standingOf(setting: Setting, values: readonly Point[], today: string): Standing {
  const points = inOrder(values).filter((point) => {
    const days = daysOf(point.period);
    return (
      setting.period === null ||
      (days !== undefined && days.from <= setting.period.to && days.to >= setting.period.from)
    );
  });
  const achieved = achievedOf(setting, points);
  const base = { achieved, share: shareOf(setting, achieved), trend: trendOf(points) };
  const as = ([status, why]: readonly [TargetStatus, Wording]): Standing => ({ status, why, ...base });
  if (setting.undecided) return as(["not-set", w("口径还没有选定", "The reading has not been chosen")]);
  if (setting.value === null && setting.baseline === null)
    return as([
      "not-set",
      w("原文没有数值，目标和基数都还没有设定", "The text gives no figure; neither goal nor baseline is set"),
    ]);
  if (achieved === null) {
    const over = setting.period !== null && setting.period.to < today;
    return as([
      "no-data",
      over
        ? w("期限已过，没有填报数值", "The period is over and no value was reported")
        : w("还没有填报数值", "No value reported yet"),
    ]);
  }
  if (setting.value === null) return as(againstBaseline(setting, setting.baseline ?? 0, points));
  return as(judge(setting, setting.value, points, achieved, today));
}
