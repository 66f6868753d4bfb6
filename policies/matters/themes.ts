/** The themes by which answers are grouped for citizens, in the order in which they are shown. */
import { type Text, text } from "@qiaoti/engine/language";

export const themes = {
  settlement: text("落户与公共服务", "household registration and public services"),
  talents: text("人才引进与服务", "bringing in and serving talent"),
  movement: text("人才流动", "movement of talent"),
  dossiers: text("人事档案", "personnel dossiers"),
  grassroots: text("基层人才", "talent at the grassroots"),
  titles: text("职称评价", "evaluation for titles"),
  rewards: text("奖励激励", "rewards and incentives"),
  skills: text("技能人才", "skilled workers"),
  poverty: text("脱贫与乡村振兴", "out of poverty and rural revival"),
  education: text("教育", "education"),
  employment: text("就业", "employment"),
  assistance: text("社会救助", "social assistance"),
  enterprises: text("区域、企业与创业", "regions, companies and ventures"),
  review: text("审查清理", "review and removal of obstacles"),
} as const satisfies Readonly<Record<string, Text>>;

export type ThemeId = keyof typeof themes;
