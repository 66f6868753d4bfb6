/** The household: who works in it, its means, and the registers that it is on. */
import { choice, flag, integer, money, text, theme } from "@qiaoti/engine/language";
import { ofHousehold } from "./shared-options.ts";

export const household = theme("household", {
  workingAgeMembers: integer({
    ...ofHousehold,
    label: text("家中处于劳动年龄且有劳动能力的人数", "members of working age who are able to work"),
    ask: text(
      "您家里处于劳动年龄、又有劳动能力的有几个人？",
      "How many people in your household are of working age and able to work?",
    ),
    unit: "person",
    min: 0,
    max: 50,
    verifiedBy: ["human-resources", "public-security"],
  }),
  employedMembers: integer({
    ...ofHousehold,
    label: text("家中有工作的人数", "members who have work"),
    ask: text("您家里现在有工作的有几个人？", "How many people in your household have work now?"),
    unit: "person",
    min: 0,
    max: 50,
    verifiedBy: ["human-resources"],
  }),
  povertyStatus: choice({
    ...ofHousehold,
    label: text("建档立卡与脱贫情况", "standing on the register of poor households"),
    ask: text(
      "您家是建档立卡贫困户、已经脱贫的户，还是都不是？",
      "Is your household registered as poor, lifted out of poverty, or neither?",
    ),
    options: {
      none: text("都不是", "neither"),
      registered: text("建档立卡贫困户", "registered as poor"),
      lifted: text("脱贫户", "lifted out of poverty"),
    },
    verifiedBy: ["rural-revitalisation"],
    prior: { none: 0.9, registered: 0.02, lifted: 0.08 },
  }),
  incomePerCapitaYear: money({
    ...ofHousehold,
    label: text("家庭人均年收入", "yearly income per head of the household"),
    ask: text(
      "您家去年全年的收入，平均到每个人大约是多少元？",
      "Over the last year, about how much income did your household have per person?",
    ),
    min: 0,
    verifiedBy: ["civil-affairs", "statistics"],
    cost: 3,
  }),
  isSpecialPoorGroup: flag({
    ...ofHousehold,
    label: text("特殊贫困群体", "specially poor group"),
    ask: text(
      "有关部门是否把您家列为特殊贫困群体？",
      "Has the authority listed your household among the specially poor groups?",
    ),
    yes: text("属于特殊贫困群体", "the household belongs to a specially poor group"),
    no: text("不属于特殊贫困群体", "the household does not belong to a specially poor group"),
    verifiedBy: ["rural-revitalisation", "civil-affairs"],
    prior: 0.01,
  }),
  isRuralLowIncome: flag({
    ...ofHousehold,
    label: text("农村低收入人口", "rural low-income population"),
    ask: text("您家是否被认定为农村低收入人口？", "Is your household recognised as rural low-income?"),
    yes: text("已认定为农村低收入人口", "the household is recognised as rural low-income"),
    no: text("未认定为农村低收入人口", "the household is not recognised as rural low-income"),
    verifiedBy: ["rural-revitalisation", "civil-affairs"],
    prior: 0.04,
  }),
  returnToPovertyRisk: flag({
    ...ofHousehold,
    label: text("返贫风险", "risk of falling back into poverty"),
    ask: text(
      "监测中是否发现这户家庭有返贫风险？",
      "Has monitoring found that the household risks falling back into poverty?",
    ),
    yes: text("监测发现有返贫风险", "monitoring has found a risk"),
    no: text("监测未发现返贫风险", "monitoring has found no risk"),
    verifiedBy: ["rural-revitalisation"],
    prior: 0.02,
  }),
  inThreeGroupsRegister: flag({
    ...ofHousehold,
    label: text("防返贫监测三类人群名册", "register of the three groups watched for return to poverty"),
    ask: text(
      "您家是否在防返贫监测的三类人群名册上？",
      "Is your household on the register of the three groups watched for return to poverty?",
    ),
    yes: text("在三类人群名册上", "the household is on the register"),
    no: text("不在三类人群名册上", "the household is not on the register"),
    verifiedBy: ["rural-revitalisation"],
    prior: 0.02,
  }),
  financialHardship: flag({
    ...ofHousehold,
    label: text("家庭经济困难认定", "recognised financial hardship of the family"),
    ask: text("您家是否被认定为家庭经济困难？", "Has your family been recognised as being in financial hardship?"),
    yes: text("家庭经济困难", "the family is in financial hardship"),
    no: text("未被认定为家庭经济困难", "the family is not recognised as being in hardship"),
    verifiedBy: ["education", "civil-affairs"],
    prior: 0.08,
  }),
  hasChildOfSchoolAge: flag({
    ...ofHousehold,
    sensitivity: "personal",
    label: text("有学龄子女", "child of school age"),
    ask: text("您有正处在上学年龄的子女吗？", "Do you have a child of school age?"),
    yes: text("有学龄子女", "there is a child of school age"),
    no: text("没有学龄子女", "there is no child of school age"),
    verifiedBy: ["public-security", "education"],
    prior: 0.3,
  }),
  minimumLivingScope: flag({
    ...ofHousehold,
    label: text(
      "属于民政部门认定的最低生活保障范围",
      "the civil affairs authority's scope of minimum living allowance",
    ),
    ask: text(
      "民政部门是否认定您家属于最低生活保障范围？",
      "Has the civil affairs authority found that your household falls under the minimum living allowance?",
    ),
    yes: text("属于最低生活保障范围", "the household falls under the minimum living allowance"),
    no: text("不属于最低生活保障范围", "the household does not fall under the minimum living allowance"),
    verifiedBy: ["civil-affairs"],
    prior: 0.03,
  }),
});
