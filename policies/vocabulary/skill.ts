/** Skills: grades, technical school classes, awards of skilled talent. */
import { choice, date, flag, integer, item, manyOf, records, scale, text, theme } from "@qiaoti/engine/language";
import { personal, skillGrades } from "./shared-options.ts";

const byHumanResources = { ...personal, verifiedBy: ["human-resources"] } as const;

export const skill = theme("skill", {
  grade: scale({
    ...byHumanResources,
    label: text("职业技能等级", "vocational skill grade"),
    ask: text("您现在的职业技能等级是哪一级？", "What is your vocational skill grade?"),
    options: skillGrades,
    prior: {
      none: 0.72,
      apprentice: 0.02,
      "junior-worker": 0.07,
      "intermediate-worker": 0.08,
      "senior-worker": 0.07,
      technician: 0.02,
      "senior-technician": 0.01,
    },
  }),
  gradeAwardedOn: date({
    ...byHumanResources,
    label: text("取得现技能等级的日期", "date of the present skill grade"),
    ask: text("您是哪一天取得现在这个技能等级的？", "On which day did you obtain your present skill grade?"),
    cost: 2,
  }),
  earlierGrades: records({
    ...byHumanResources,
    label: text("以前取得的技能等级", "skill grades obtained earlier"),
    ask: text(
      "升到现在的等级以前，您取得过哪些技能等级，分别是哪一天取得的？",
      "Before your present grade, which skill grades did you obtain, and on which day each?",
    ),
    item: { grade: item.scale({ label: text("技能等级", "skill grade"), options: skillGrades }) },
    cost: 3,
  }),
  technicalSchoolClass: choice({
    ...byHumanResources,
    label: text("技工院校毕业的班次", "technical school class completed"),
    ask: text("您毕业于技工院校的哪类班？", "Which class of a technical school did you complete?"),
    options: {
      none: text("不是技工院校毕业", "not a graduate of a technical school"),
      "intermediate-worker": text("中级工班", "intermediate worker class"),
      "senior-worker": text("高级工班", "senior worker class"),
      technician: text("预备技师（技师）班", "preparatory technician or technician class"),
      other: text("其他班", "another class"),
    },
    verifiedBy: ["human-resources", "school"],
    prior: { none: 0.9, "intermediate-worker": 0.03, "senior-worker": 0.03, technician: 0.01 },
  }),
  awards: manyOf({
    ...byHumanResources,
    label: text("获得的技能人才奖项和称号", "awards and honours of skilled talent"),
    ask: text(
      "您获得过下面哪些技能人才奖项或称号？",
      "Which of these awards or honours of skilled talent do you hold?",
    ),
    options: {
      "china-skills-award": text("中华技能大奖", "China Skills Award"),
      "national-technical-expert": text("全国技术能手", "National Technical Expert"),
      "national-studio-leader": text("国家级技能大师工作室带头人", "leader of a national skill master studio"),
      "haihe-craftsman": text("海河工匠", "Haihe Craftsman"),
      "spring-city-chief-technician": text("春城首席技师", "Spring City Chief Technician"),
      "other-national": text("其他国家级奖项", "another national award"),
      "other-provincial": text("其他省级奖项", "another provincial award"),
    },
    prior: {
      "china-skills-award": 0.0005,
      "national-technical-expert": 0.001,
      "national-studio-leader": 0.0005,
      "haihe-craftsman": 0.001,
      "spring-city-chief-technician": 0.001,
      "other-national": 0.002,
      "other-provincial": 0.004,
    },
  }),
  isHighSkilledLeading: flag({
    ...byHumanResources,
    label: text("高技能领军人才认定", "recognised leading high-skilled talent"),
    ask: text("您是否被认定为高技能领军人才？", "Have you been recognised as leading high-skilled talent?"),
    yes: text("已认定为高技能领军人才", "recognised as leading high-skilled talent"),
    no: text("未认定为高技能领军人才", "not recognised as leading high-skilled talent"),
    prior: 0.005,
  }),
  points: integer({
    ...byHumanResources,
    label: text("技能积分", "skill points"),
    ask: text("您现在的技能积分是多少分？", "How many skill points do you have?"),
    unit: "point",
    min: 0,
    max: 1_000_000,
    verifiedBy: ["employer", "human-resources"],
    cost: 2,
  }),
});
