/** The figures of a measure in words, and what they say when a national item and its local answers are compared. */
import type { Measure, Quantity } from "@qiaoti/policies";

const signs: Readonly<Record<Quantity["op"], string>> = {
  "<": "低于",
  "<=": "不超过",
  "=": "",
  ">=": "不低于",
  between: "",
};

const grouped = (value: number | string): string =>
  typeof value === "number" ? new Intl.NumberFormat("zh-CN").format(value) : value;

/** A unit that is named for a machine is left out of words. */
const unitWords = (unit: string): string => (/^[a-z_]+$/i.test(unit) || unit === "日期" || unit === "年份" ? "" : unit);

/** A figure as people write it: 不低于65%. A list of two ends is 3%至5%. */
export function quantityWords(quantity: Quantity): string {
  const unit = unitWords(quantity.unit);
  if (typeof quantity.value === "object")
    return quantity.value.map((v) => `${quantity.unit === "年份" ? v : grouped(v)}${unit}`).join("至");
  return `${signs[quantity.op]}${grouped(quantity.value)}${unit}`;
}

const englishNames: Readonly<Record<string, string>> = {
  monitored_groups: "监测人群",
  non_removals: "不摘的事项",
  villages_toilet_sewage: "改厕改污的村",
  households_toilet_sewage: "改厕改污的户",
  villages_road_hardening: "道路硬化的村",
  chains: "链条",
  residence_permit_coverage: "居住证覆盖率",
  resident_policy_coverage: "就业扶持政策常住人口覆盖率",
  zero_employment_households: "零就业家庭",
  high_level_talent_projects: "高层次人才项目",
  high_level_talents_or_teams: "高层次人才或团队",
};

export const quantityName = (name: string): string => englishNames[name] ?? name;

/** Counts of what the text itself lists: how many kinds, items, papers it names. */
const countsOfItsOwn =
  /列明|种类|类别|维度|类型|方式|要素|因素|份数|条件|限制|工程总数|方案数|回看|班级|monitored_groups|non_removals|chains/;

/** The figures that can be held against others: no dates, no years of a plan, no counts of what the text lists. */
export const figuresOf = (measure: Measure): readonly Quantity[] =>
  measure.quantities.filter((q) => q.unit !== "日期" && q.unit !== "年份" && !countsOfItsOwn.test(q.name));

export const figureWords = (measure: Measure): string =>
  figuresOf(measure)
    .map((q) => `${quantityName(q.name)}${quantityWords(q)}`)
    .join("、");

/** Whether two measures state one figure alike: the same bound, value and unit, whatever it is called. */
export function sameFigure(a: Measure, b: Measure): boolean {
  return figuresOf(a).some((x) =>
    figuresOf(b).some((y) => x.op === y.op && x.unit === y.unit && JSON.stringify(x.value) === JSON.stringify(y.value)),
  );
}
