/** What makes a measure live, and what that is doing now. */
import type { Wording } from "@qiaoti/contract";
import {
  documents,
  lenses,
  lensOf,
  living,
  type Measure,
  type MeasureKind,
  matterOf,
  ruleById,
} from "@qiaoti/policies";
import { casesOfRule } from "../alignment/compare-rules.ts";
import type { LiveState } from "../contract/read.ts";
import { decidedBy, type Tally, type Tracked } from "./sources.ts";

/** Kinds that a later part of the service carries: handling of cases, and matching of people with openings. */
const later: ReadonlySet<MeasureKind> = new Set(["procedure", "matching"]);

/** Whether a thing of the measure's own mechanism runs, as `qiaoti coverage` counts it; a rule alone is no procedure. */
export const runs = (measure: Measure): boolean => living.get(measure.id)?.alive ?? false;

type Figure = LiveState["figures"][number];
const plain = (zh: string, en: string, value: string): Figure => ({ label: { zh, en }, value, tone: "plain" });

const number = (value: number): string => new Intl.NumberFormat("zh-CN").format(value);

function ruleFigures(measure: Measure, tally: Tally | undefined): Figure[] {
  if (!ruleById.has(measure.id)) return [];
  const decided = decidedBy(tally);
  const own = [plain("核对过的例子", "examples checked", number(casesOfRule(measure.id).length))];
  own.unshift(plain("判断过", "decided", number(decided)));
  if (tally !== undefined && decided > 0) {
    own.push(plain("符合", "apply", number(tally.entitled)));
    own.push(plain("不符合", "do not apply", number(tally.notEntitled)));
  }
  return own;
}

function ruleLife(measure: Measure, tally: Tally | undefined): LiveState {
  const matter = matterOf(measure.id);
  const { region } = documents[measure.document];
  const search = new URLSearchParams({
    ...(matter === undefined ? {} : { matter: matter.id }),
    ...(region === "000000" ? {} : { place: region }),
  }).toString();
  const decided = decidedBy(tally);
  const says: Wording =
    decided === 0
      ? { zh: "规则可以判断，还没有人测过", en: "The rule can decide; nobody has asked it yet" }
      : { zh: `规则已判断 ${number(decided)} 次`, en: `The rule has decided ${number(decided)} times` };
  return {
    state: runs(measure) ? "runs" : "waits",
    by: { zh: "规则", en: "a rule" },
    says: later.has(measure.kind)
      ? {
          zh: `${says.zh}；在线办理要等办件功能`,
          en: `${says.en}; handling online comes with casework`,
        }
      : says,
    figures: ruleFigures(measure, tally),
    link: {
      to: `/assess${search === "" ? "" : `?${search}`}`,
      label: { zh: "测一测我符不符合", en: "See whether it applies to me" },
    },
  };
}

const trackers: Readonly<Partial<Record<MeasureKind, Wording>>> = {
  target: { zh: "指标", en: "an indicator" },
  duty: { zh: "责任台账", en: "a tracked duty" },
  register: { zh: "名册", en: "a register" },
  review: { zh: "定期审查", en: "a recurrent review" },
};

function trackedLife(measure: Measure, by: Wording, tally: Tally | undefined, tracked: Tracked | undefined): LiveState {
  const figures: Figure[] = [];
  if (tracked !== undefined)
    figures.push({ label: { zh: "现在", en: "now" }, value: tracked.state.zh, tone: tracked.tone });
  if (tracked?.progress !== undefined) figures.push(plain("进度", "progress", `${tracked.progress}%`));
  if (tracked?.latest !== undefined)
    figures.push({ label: tracked.latest.label, value: tracked.latest.value, tone: tracked.tone });
  figures.push(...ruleFigures(measure, tally));
  const says =
    tracked?.state ??
    ({ zh: "已列入责任与指标，还没有填报", en: "Listed among duties and indicators; nothing reported yet" } as const);
  return {
    state: "runs",
    by,
    says,
    figures,
    link: {
      to: tracked?.to ?? "/accountability",
      label: { zh: "看责任与指标", en: "Open duties and indicators" },
    },
  };
}

function principleLife(measure: Measure): LiveState {
  const lens = lenses[lensOf(measure.id)];
  return {
    state: "runs",
    by: { zh: "看问题的角度", en: "a lens" },
    says: {
      zh: `在看板上统领“${lens.label.zh}”：${lens.question.zh}`,
      en: `Heads “${lens.label.en}” on the dashboards: ${lens.question.en}`,
    },
    figures: [],
    link: { to: "/accountability", label: { zh: "看责任与指标", en: "Open duties and indicators" } },
  };
}

/** What makes a measure live: a rule, a tracked thing, a lens; or nothing yet, said by name. */
export function lifeOf(measure: Measure, tally: Tally | undefined, tracked: Tracked | undefined): LiveState {
  const by = trackers[measure.kind];
  if (by !== undefined) return trackedLife(measure, by, tally, tracked);
  if (measure.kind === "principle") return principleLife(measure);
  if (ruleById.has(measure.id)) return ruleLife(measure, tally);
  return {
    state: "waits",
    by: measure.kind === "matching" ? { zh: "对接项目", en: "a programme" } : { zh: "办事程序", en: "a procedure" },
    says:
      measure.kind === "matching"
        ? {
            zh: "还没有运行：要等求职招聘和帮扶对接的功能",
            en: "Not running yet: it comes with matching of people and openings",
          }
        : { zh: "还没有运行：要等在线办件的功能", en: "Not running yet: it comes with casework" },
    figures: [],
  };
}
