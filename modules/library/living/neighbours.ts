/** What assessment and accountability say of measures, in the words of the library. */
import { type MeasureState, publicStateOfMeasures, type TargetState } from "@qiaoti/accountability";
import { tallies } from "@qiaoti/assessment";
import type { Wording } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import type { LivingSources, Tracked } from "./sources.ts";

type ItemState = NonNullable<MeasureState["item"]>["state"];

const itemWords: Readonly<Record<ItemState, Wording>> = {
  "not-started": { zh: "还没有开始", en: "Not started" },
  planned: { zh: "已排期", en: "Planned" },
  "in-progress": { zh: "进行中", en: "In progress" },
  submitted: { zh: "已报送，待验收", en: "Submitted for acceptance" },
  returned: { zh: "退回重做", en: "Returned for rework" },
  paused: { zh: "暂停", en: "Paused" },
  done: { zh: "已完成", en: "Done" },
};

const targetWords: Readonly<Record<TargetState["status"], Wording>> = {
  "not-set": { zh: "目标值还没有定", en: "No target value set" },
  "no-data": { zh: "还没有填报", en: "Nothing reported yet" },
  "on-track": { zh: "进度正常", en: "On track" },
  "at-risk": { zh: "有风险", en: "At risk" },
  met: { zh: "已达到", en: "Met" },
  missed: { zh: "没有达到", en: "Missed" },
};

const targetTones: Readonly<Record<TargetState["status"], Tracked["tone"]>> = {
  "not-set": "plain",
  "no-data": "plain",
  "on-track": "good",
  "at-risk": "watch",
  met: "good",
  missed: "late",
};

/** The figure that needs most attention speaks for its row. */
const urgency: readonly TargetState["status"][] = ["missed", "at-risk", "no-data", "not-set", "on-track", "met"];

function ofTargets(targets: readonly TargetState[]): Tracked | undefined {
  const [worst] = [...targets].sort((a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status));
  if (worst === undefined) return undefined;
  const reported = targets.find((t) => t.latest !== null);
  const latest = reported?.latest;
  return {
    state: targetWords[worst.status],
    tone: targetTones[worst.status],
    progress: undefined,
    latest:
      reported === undefined || latest === undefined || latest === null
        ? undefined
        : {
            label: { zh: `${reported.title.zh}（${latest.period}）`, en: `${reported.title.en} (${latest.period})` },
            value: new Intl.NumberFormat("zh-CN").format(latest.value),
          },
    to: `/accountability/targets/${encodeURIComponent(worst.id)}`,
  };
}

function ofItem(id: string, item: NonNullable<MeasureState["item"]>): Tracked {
  const words = itemWords[item.state];
  return {
    state: item.overdue ? { zh: `${words.zh}，已超期`, en: `${words.en}, overdue` } : words,
    tone: item.overdue ? "late" : item.state === "done" || item.state === "in-progress" ? "good" : "plain",
    progress: item.state === "not-started" ? undefined : item.progress,
    latest: undefined,
    to: `/accountability/items/${encodeURIComponent(id)}`,
  };
}

/** How a measure stands, in words; undefined where nothing of it is tracked. */
export const trackedFrom = (state: MeasureState): Tracked | undefined =>
  state.item === null ? ofTargets(state.targets) : ofItem(state.measure, state.item);

/** The neighbours of the library in the running service. */
export const neighbours: LivingSources = {
  tallies: async (work) => {
    const rows = await tallies(
      work as unknown as Work<Parameters<typeof tallies>[0] extends Pick<Work<infer T>, "db"> ? T : never>,
    );
    return new Map(rows.map(({ rule, ...tally }) => [rule, tally]));
  },
  tracked: async (service, ids) => {
    const states = await publicStateOfMeasures(service, ids);
    return new Map(
      [...states].flatMap(([id, state]) => {
        const tracked = trackedFrom(state);
        return tracked === undefined ? [] : [[id, tracked] as const];
      }),
    );
  },
};
