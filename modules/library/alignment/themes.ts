/** The themes of the matrix: the sixteen numbered clauses of the national document, in our own words. */
import type { Wording } from "@qiaoti/contract";

export interface Theme {
  /** Number of the national clause; 0 for the opening, `other` for what no national clause is linked to. */
  readonly id: string;
  readonly title: Wording;
}

export const themes: readonly Theme[] = [
  { id: "0", title: { zh: "总的方向", en: "Direction" } },
  { id: "1", title: { zh: "就业优先和产业", en: "Employment first, and industry" } },
  { id: "2", title: { zh: "城乡和区域协调", en: "Town, country and regions" } },
  { id: "3", title: { zh: "创新创业和营商环境", en: "Innovation, ventures, business environment" } },
  { id: "4", title: { zh: "落户和公共服务", en: "Household registration and public services" } },
  { id: "5", title: { zh: "单位之间流动", en: "Moving between sectors" } },
  { id: "6", title: { zh: "人事档案", en: "Personnel dossiers" } },
  { id: "7", title: { zh: "基层职业发展", en: "Careers at the grassroots" } },
  { id: "8", title: { zh: "奖励和激励", en: "Rewards and incentives" } },
  { id: "9", title: { zh: "技能人才上升", en: "Advancement of skilled workers" } },
  { id: "10", title: { zh: "脱贫和不返贫", en: "Out of poverty, and staying out" } },
  { id: "11", title: { zh: "教育公平", en: "Fair education" } },
  { id: "12", title: { zh: "公平就业和援助", en: "Fair employment and assistance" } },
  { id: "13", title: { zh: "社会救助", en: "Social assistance" } },
  { id: "14", title: { zh: "组织实施", en: "Carrying it out" } },
  { id: "15", title: { zh: "法治保障", en: "Rule of law" } },
  { id: "16", title: { zh: "宣传引导", en: "Publicity" } },
  { id: "other", title: { zh: "地方自己提出的", en: "Of the places' own" } },
];

/** Number of a national clause in an id: `cn-2019/6.1` and `cn-2019/6` give 6. */
export const themeOf = (national: string): string => /^cn-2019\/(\d+)/.exec(national)?.[1] ?? "other";
