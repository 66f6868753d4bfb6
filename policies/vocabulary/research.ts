/** Research: results, their conversion, the awards paid, and the rights in them. */
import { choice, flag, text, theme } from "@qiaoti/engine/language";
import { ofCase, personal } from "./shared-options.ts";

const byResearchUnit = { ...personal, verifiedBy: ["employer", "science-technology"] } as const;

export const research = theme("research", {
  isResearcher: flag({
    ...byResearchUnit,
    label: text("科研人员", "research staff"),
    ask: text("您是科研人员吗？", "Are you research staff?"),
    yes: text("本人是科研人员", "the person is research staff"),
    no: text("本人不是科研人员", "the person is not research staff"),
    prior: 0.03,
  }),
  inventorRole: choice({
    ...byResearchUnit,
    label: text("在科技成果中的角色", "role in the research result"),
    ask: text("您是这项科技成果的发明人或发明团队成员吗？", "Are you the inventor of the result, or one of its team?"),
    options: {
      none: text("都不是", "neither"),
      inventor: text("发明人", "inventor"),
      team: text("发明团队成员", "member of the team"),
    },
    prior: { none: 0.96, inventor: 0.02, team: 0.02 },
  }),
  isConverted: flag({
    ...byResearchUnit,
    label: text("科技成果已转化应用", "research result put to use"),
    ask: text("这项科技成果已经转化应用了吗？", "Has the research result been put to use?"),
    yes: text("成果已转化应用", "the result has been put to use"),
    no: text("成果没有转化应用", "the result has not been put to use"),
    prior: 0.3,
  }),
  isServiceResult: flag({
    ...byResearchUnit,
    label: text("职务科技成果", "service research result"),
    ask: text("这项科技成果是职务科技成果吗？", "Is the result one made in the course of duty?"),
    yes: text("是职务科技成果", "the result was made in the course of duty"),
    no: text("不是职务科技成果", "the result was not made in the course of duty"),
    prior: 0.7,
  }),
  awardForm: choice({
    ...byResearchUnit,
    label: text("奖励的形式", "form of the award"),
    ask: text("您得到的奖励是现金还是其他形式？", "Is the award that you received in cash or in another form?"),
    options: {
      none: text("没有得到奖励", "no award"),
      cash: text("现金", "cash"),
      equity: text("股权", "equity"),
      other: text("其他形式", "another form"),
    },
    verifiedBy: ["employer", "finance"],
    prior: { none: 0.95, cash: 0.03 },
  }),
  awardSource: choice({
    ...byResearchUnit,
    label: text("奖励的来源", "source of the award"),
    ask: text("这笔奖励来自哪里？", "From what does the award come?"),
    options: {
      "service-result-conversion": text("职务科技成果转化", "conversion of a service research result"),
      other: text("其他来源", "another source"),
    },
    verifiedBy: ["employer", "finance"],
    prior: { "service-result-conversion": 0.6, other: 0.4 },
  }),
  rightGranted: choice({
    ...ofCase,
    label: text("拟赋予的成果权利", "right in the result to be granted"),
    ask: text("单位拟赋予科研人员哪种权利？", "Which right does the unit intend to grant the researcher?"),
    options: {
      ownership: text("所有权", "ownership"),
      "long-term-use": text("长期使用权", "long-term use"),
      none: text("不赋予权利", "no right"),
    },
    verifiedBy: ["employer", "science-technology"],
  }),
});
