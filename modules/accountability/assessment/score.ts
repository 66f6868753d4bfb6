/** Scores of a department for a period by a visible rule: pure functions, every part with what it was counted from. */
import type { Wording } from "@qiaoti/contract";
import type { AssessmentWeights, DepartmentScore } from "../contract/oversight.ts";
import type { TargetStatus } from "../contract/targets.ts";

export const usualWeights: AssessmentWeights = {
  onTime: 30,
  progress: 30,
  targets: 25,
  reporting: 15,
  returnPenalty: 2,
  returnPenaltyMax: 10,
};

/** What one department did in the period. */
export interface Performance {
  /** Items that it leads whose deadline lies in the period. */
  readonly deadlines: readonly { readonly id: string; readonly met: boolean }[];
  /** Items that it leads and that were open at some time of the period, with their progress. */
  readonly open: readonly { readonly id: string; readonly progress: number }[];
  /** Targets that it leads and that can be judged. */
  readonly targets: readonly { readonly id: string; readonly status: TargetStatus }[];
  /** Values that fell due in the period. */
  readonly reports: readonly { readonly id: string; readonly inTime: boolean }[];
  /** Items returned to it in the period, once for each return. */
  readonly returns: readonly string[];
}

type Part = DepartmentScore["parts"][number];
type Measured = keyof Pick<AssessmentWeights, "onTime" | "progress" | "targets" | "reporting">;

export const partWords: Readonly<Record<Part["part"], Wording>> = {
  onTime: { zh: "按期完成", en: "done in time" },
  progress: { zh: "工作进度", en: "progress" },
  targets: { zh: "指标完成", en: "targets" },
  reporting: { zh: "按时填报", en: "reported in time" },
  returns: { zh: "退回扣分", en: "returns for rework" },
};

const judged: Readonly<Partial<Record<TargetStatus, number>>> = { met: 1, "on-track": 1, "at-risk": 0.5, missed: 0 };

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (part / whole) * 100);
const tenth = (value: number): number => Math.round(value * 10) / 10;

interface Reached {
  readonly reached: number | null;
  readonly counted: Wording;
  readonly ids: readonly string[];
}

function reachedOf(record: Performance): Readonly<Record<Measured, Reached>> {
  const { deadlines, open, reports } = record;
  const met = deadlines.filter((item) => item.met).length;
  const sum = open.reduce((total, item) => total + item.progress, 0);
  const targets = record.targets.filter((target) => judged[target.status] !== undefined);
  const worth = targets.reduce((total, target) => total + (judged[target.status] ?? 0), 0);
  const inTime = reports.filter((report) => report.inTime).length;
  return {
    onTime: {
      reached: percent(met, deadlines.length),
      counted: {
        zh: `${deadlines.length} 项到期，按期完成 ${met} 项`,
        en: `${met} of ${deadlines.length} due were done in time`,
      },
      ids: deadlines.map((item) => item.id),
    },
    progress: {
      reached: open.length === 0 ? null : sum / open.length,
      counted: { zh: `${open.length} 项牵头任务的平均进度`, en: `mean progress of ${open.length} items led` },
      ids: open.map((item) => item.id),
    },
    targets: {
      reached: percent(worth, targets.length),
      counted: {
        zh: `${targets.length} 项可评指标，达到和正常计 1，有风险计 0.5，未达到计 0`,
        en: `${targets.length} targets judged: met and on track 1, at risk 0.5, missed 0`,
      },
      ids: targets.map((target) => target.id),
    },
    reporting: {
      reached: percent(inTime, reports.length),
      counted: {
        zh: `应填报 ${reports.length} 次，按时 ${inTime} 次`,
        en: `${inTime} of ${reports.length} reports in time`,
      },
      ids: [...new Set(reports.map((report) => report.id))],
    },
  };
}

const measured: readonly Measured[] = ["onTime", "progress", "targets", "reporting"];

/**
 * Score from 0 to 100 with its parts. A part with nothing to measure gives its weight to the others in proportion;
 * nothing measurable at all gives no score, which is not a score of 0.
 */
export function scoreOf(
  record: Performance,
  weights: AssessmentWeights,
): { readonly score: number | null; readonly parts: Part[] } {
  const reached = reachedOf(record);
  const live = measured.filter((part) => reached[part].reached !== null);
  const total = live.reduce((sum, part) => sum + weights[part], 0);
  const parts = measured.map((part): Part => {
    const { reached: share, counted, ids } = reached[part];
    const weight = share === null ? 0 : total === 0 ? 0 : (weights[part] / total) * 100;
    return {
      part,
      label: partWords[part],
      weight: tenth(weight),
      reached: share === null ? null : tenth(share),
      points: tenth((weight * (share ?? 0)) / 100),
      counted,
      ids: [...ids],
    };
  });
  const exact = live.reduce(
    (sum, part) => sum + (total === 0 ? 0 : (weights[part] / total) * (reached[part].reached ?? 0)),
    0,
  );
  const penalty = Math.min(record.returns.length * weights.returnPenalty, weights.returnPenaltyMax);
  const returns: Part = {
    part: "returns",
    label: partWords.returns,
    weight: null,
    reached: null,
    points: -penalty || 0,
    counted: {
      zh: `退回 ${record.returns.length} 次，每次扣 ${weights.returnPenalty} 分，最多扣 ${weights.returnPenaltyMax} 分`,
      en: `${record.returns.length} returns at ${weights.returnPenalty} points, at most ${weights.returnPenaltyMax}`,
    },
    ids: [...new Set(record.returns)],
  };
  return { score: total === 0 ? null : tenth(Math.max(0, exact - penalty)), parts: [...parts, returns] };
}

export const weightSum = (weights: AssessmentWeights): number => measured.reduce((sum, part) => sum + weights[part], 0);

/** The rule in a sentence, with its numbers. */
export const ruleText = (w: AssessmentWeights): Wording => ({
  zh: `按期完成 ${w.onTime} 分、工作进度 ${w.progress} 分、指标完成 ${w.targets} 分、按时填报 ${w.reporting} 分；没有可评内容的，其分值按比例分给其他项。每退回一次扣 ${w.returnPenalty} 分，最多扣 ${w.returnPenaltyMax} 分。`,
  en: `Done in time ${w.onTime}, progress ${w.progress}, targets ${w.targets}, reporting ${w.reporting} points; a part with nothing to measure gives its points to the others. Each return takes off ${w.returnPenalty}, at most ${w.returnPenaltyMax}.`,
});
