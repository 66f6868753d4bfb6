/** A ladder as a document: routes to a goal, each step with its clause, its day and what it hangs on. */
import { type Climb, clauseName, placeText, type Route, type Step } from "@qiaoti/assessment";
import { formatDay, type Language } from "@qiaoti/engine/language";
import type { Block, ListItem, RenderedDocument } from "@qiaoti/engine/render";
import { dayText, heading, item, label, list, paragraph, t } from "./blocks.ts";

/** The label of a missing thing, or its id. */
const missingText = (m: Step["missing"][number], lang: Language): string =>
  (m.fact?.spec.label ?? m.parameter?.label ?? m.reading?.question ?? m.term?.label)?.[lang] ?? m.id;

function needText(step: Step, lang: Language): string {
  const sets = step.needs.map(({ changes }) =>
    changes.map((c) => c.fact.spec.label[lang]).join(t(lang, "和", " and ")),
  );
  return sets.join(t(lang, "；或者 ", "; or "));
}

function stateText(step: Step, lang: Language): string {
  const on = step.on === undefined ? "" : dayText(step.on, lang);
  switch (step.state) {
    case "now":
      return t(lang, "现在就可以", "now");
    case "later":
      return t(lang, `${on}起可以`, `from ${on}`);
    case "open":
      return t(lang, "还说不准", "cannot be told yet");
    case "needs":
      return t(lang, "还不行", "not as things are");
    case "outside":
      return t(lang, "这些文件没有写怎么取得", "these documents do not say how");
  }
}

function stepItem(step: Step, lang: Language): ListItem {
  const clause =
    step.rule === undefined
      ? ""
      : t(lang, "（", " (") + (clauseName(step.rule.id, lang) ?? step.rule.id) + t(lang, "）", ")");
  const title = step.rule === undefined ? step.goal.title[lang] : step.rule.title[lang];
  const missing = step.missing.map((m) => missingText(m, lang)).join(t(lang, "、", ", "));
  return item(`${title}${clause}${t(lang, "：", ": ")}${stateText(step, lang)}`, [
    step.rule === undefined || step.rule.grants.length === 0
      ? undefined
      : label(t(lang, "得到：", "gives: "), step.rule.grants.map((g) => g.text[lang]).join(t(lang, "；", "; "))),
    missing === "" ? undefined : label(t(lang, "还要知道：", "to be known: "), missing),
    step.needs.length === 0 ? undefined : label(t(lang, "要改变的：", "would have to change: "), needText(step, lang)),
    step.state === "outside" && step.goal.otherwise !== undefined ? item(step.goal.otherwise[lang]) : undefined,
  ]);
}

function routeBlocks(route: Route, i: number, lang: Language): readonly Block[] {
  const day = route.on === undefined ? t(lang, "日期说不准", "no day can be told") : dayText(route.on, lang);
  const supposed = route.supposed
    ? t(lang, "，假设中间一步当天办成", ", supposing the step between on the same day")
    : "";
  return [
    heading(2, t(lang, `路线 ${i + 1}：最早 ${day}${supposed}`, `Way ${i + 1}: earliest ${day}${supposed}`)),
    list(route.steps.map((step) => stepItem(step, lang))),
  ];
}

/** Dated routes are all shown; of the others the first few. */
const MOST_UNDATED = 4;

export function ladderDocument(climb: Climb, place: string, lang: Language): RenderedDocument {
  const dated = climb.routes.filter((r) => r.on !== undefined);
  const shown = [...dated, ...climb.routes.filter((r) => r.on === undefined).slice(0, MOST_UNDATED)];
  const lead = climb.reached
    ? t(lang, "您已经达到这个目标。", "This goal is reached.")
    : climb.earliest === undefined
      ? t(lang, "按已知情况，还说不准最早哪一天。", "On what is known, no earliest day can be told.")
      : t(lang, `最早 ${dayText(climb.earliest, lang)}。`, `The earliest day is ${dayText(climb.earliest, lang)}.`);
  return {
    language: lang,
    blocks: [
      heading(1, t(lang, `成长阶梯：${climb.goal.title.zh}`, `The ladder to ${climb.goal.title.en}`)),
      paragraph(`${placeText(place, lang)}${t(lang, "。", ". ")}${lead}`),
      ...shown.flatMap((route, i) => routeBlocks(route, i, lang)),
      ...(climb.eased.length === 0
        ? []
        : [
            heading(2, t(lang, "路上有帮助的", "What helps on the way")),
            list(climb.eased.map((s) => stepItem(s, lang))),
          ]),
    ],
  };
}

const stepData = (s: Step) => ({
  goal: s.goal.id,
  rule: s.rule?.id ?? null,
  role: s.role,
  state: s.state,
  on: s.on === undefined ? null : formatDay(s.on),
  missing: s.missing.map((m) => m.path),
  needs: s.needs.map(({ changes, on }) => ({ on: formatDay(on), changes: changes.map((c) => [c.fact.id, c.value]) })),
});

/** What `--json` prints. */
export const ladderData = (climb: Climb) => ({
  format: "qiaoti-ladder/1",
  goal: climb.goal.id,
  reached: climb.reached,
  earliest: climb.earliest === undefined ? null : formatDay(climb.earliest),
  routes: climb.routes.map((r) => ({
    on: r.on === undefined ? null : formatDay(r.on),
    supposed: r.supposed,
    steps: r.steps.map(stepData),
  })),
  eased: climb.eased.map(stepData),
});
