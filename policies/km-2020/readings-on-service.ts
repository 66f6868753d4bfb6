/** 第六至八条（选派、职称、待遇）的文字可以怎样读。 */
import { reading, text } from "@qiaoti/engine/language";

/** Bears on a grant of 7.1, against 6.6; the project takes no side. */
export const dispatchedThesis = reading({
  id: "km-2020/11",
  question: text(
    "选派人员在派出地评职称，论文是可以用材料代替，还是根本不作要求？",
    "For dispatched staff reviewed at the sending place, may other papers replace the thesis, or is none required?",
  ),
  options: {
    replaceable: text("按第六条：可用总结、成果代替论文", "measure six: other papers may replace the thesis"),
    "not-required": text("按第七条：不要求论文", "measure seven: no thesis is required"),
  },
  cites: "km-2020/6.6",
});

/** Bears on the amount that 6.7 grants. */
export const advanceBlocks = reading({
  id: "km-2020/12-blocks",
  question: text(
    "服务期折抵，只算满两年的整档，还是零头也按月折算？",
    "Do only full blocks of two years count toward the advance, or is the rest counted by the month?",
  ),
  options: {
    "completed-blocks": text("只算满两年的整档", "only full blocks of two years"),
    "pro-rata": text("满两年后，零头按月折算", "after two years, the rest by the month"),
  },
  standard: "completed-blocks",
  cites: "km-2020/6.7",
});

/** Bears on 6.7; the project takes no side. */
export const advanceCap = reading({
  id: "km-2020/12-cap",
  question: text(
    "最多提前两年，是每次申报的上限，还是一生合计的上限？",
    "Is the cap of two years one for each application, or one for a lifetime?",
  ),
  options: {
    "per-application": text("每次申报最多两年", "two years for each application"),
    lifetime: text("历次合计最多两年", "two years in all"),
  },
  cites: "km-2020/6.7",
});

/** Bears on a grant of 6.7, against 7.3; the project takes no side. */
export const advanceStacking = reading({
  id: "km-2020/12-stacking",
  question: text(
    "服务期折抵能否与毕业生首次申报提前一年合并计算？",
    "Does the advance for dispatch add to the year granted to graduates on their first application?",
  ),
  options: {
    added: text("合并计算", "the two are added"),
    alternative: text("只能择一适用", "only one of the two applies"),
  },
  cites: "km-2020/6.7",
});

/** Bears on 6.8. */
export const twoYearTerm = reading({
  id: "km-2020/13-term",
  question: text("服务期“为两年”，是正好两年，还是两年以上？", "Is the term exactly two years, or at least two?"),
  options: {
    exactly: text("正好两年", "exactly two years"),
    "at-least": text("两年以上", "at least two years"),
  },
  standard: "exactly",
  cites: "km-2020/6.8",
});

/** Bears on a grant of 6.8: which unit appoints; the project takes no side. */
export const appointingUnit = reading({
  id: "km-2020/13-unit",
  question: text(
    "可以聘任的“所在单位”是派出单位，还是服务单位？",
    "Which unit may appoint, the sending or the host unit?",
  ),
  options: {
    sending: text("派出单位", "the sending unit"),
    host: text("服务单位", "the host unit"),
  },
  cites: "km-2020/6.8",
});

/** Bears on 7.3: how far down the place of work must be. */
export const graduateLevel = reading({
  id: "km-2020/14-level",
  question: text(
    "毕业生首评提前，适用于乡镇（街道）及以下，还是县及以下？",
    "Is the year granted to graduates at township level and below, or at county level and below?",
  ),
  options: {
    township: text("乡镇（街道）及以下", "township or subdistrict and below"),
    county: text("县（市、区）及以下", "county or district and below"),
  },
  standard: "township",
  cites: "km-2020/7.3",
});

/** Bears on 7.3: where in the city. */
export const graduateArea = reading({
  id: "km-2020/14-area",
  question: text(
    "毕业生首评提前，全市适用，还是只限艰苦边远地区？",
    "Is the year granted to graduates citywide, or in hardship areas only?",
  ),
  options: {
    citywide: text("全市适用", "citywide"),
    "hardship-only": text("只限艰苦边远地区", "in hardship areas only"),
  },
  standard: "citywide",
  cites: "km-2020/7.3",
});

/** Bears on the grants of 7.4; the project takes no side. */
export const ruralPriority = reading({
  id: "km-2020/15-priority",
  question: text(
    "有农村基层经历者优先，是条件相同时优先，还是直接排在前面？",
    "Are those with rural service preferred between equals, or ranked first?",
  ),
  options: {
    "tie-break": text("条件相同时优先", "between equals"),
    "ranked-first": text("直接排在前面", "ranked first"),
  },
  cites: "km-2020/7.4",
});

/** Bears on 7.4. 民法典 art. 1259: 以上 includes the number. */
export const oneRuralYear = reading({
  id: "km-2020/15-year",
  question: text("农村基层服务“一年以上”，包括正好一年吗？", "Does one year or more include exactly one year?"),
  options: {
    "includes-one": text("包括正好一年", "exactly one year is included"),
    "more-than-one": text("要多于一年", "it must be more than one year"),
  },
  standard: "includes-one",
  cites: "km-2020/7.4",
});

/** Bears on 8.4: what the words “health technical staff” modify. */
export const allowanceTitle = reading({
  id: "km-2020/16-title",
  question: text(
    "“卫生技术人员”只限定执业医师一项，还是连中级职称一项也限定？",
    "Do the words health technical staff limit only the licence, or the intermediate title as well?",
  ),
  options: {
    "any-profession": text(
      "各类专业的中级以上职称，或者执业医师资格的卫生技术人员",
      "an intermediate title of any profession, or licensed health staff",
    ),
    "health-only": text("两项都只限卫生技术人员", "both only for health staff"),
  },
  standard: "any-profession",
  cites: "km-2020/8.4",
});

/** Bears on 8.4; the project takes no side. 医师法 keeps the two qualifications apart. */
export const assistantPhysicians = reading({
  id: "km-2020/16-assistant",
  question: text(
    "执业助理医师算不算“执业医师”？",
    "Does a licensed assistant physician count as a licensed physician?",
  ),
  options: {
    "physician-only": text("只算执业医师", "only licensed physicians"),
    "assistant-counts": text("执业助理医师也算", "assistant physicians too"),
  },
  cites: "km-2020/8.4",
});

/** Bears on 8.4, against 6.1. */
export const allowanceRecognition = reading({
  id: "km-2020/17",
  question: text(
    "对口支援岗位补贴，要不要先得到市人才办认可？",
    "Does the post allowance need recognition by the municipal talent office?",
  ),
  options: {
    needed: text("要得到认可", "recognition is needed"),
    "not-needed": text("不需要认可", "recognition is not needed"),
  },
  standard: "not-needed",
  cites: "km-2020/8.4",
});

/** Bears on the day from which 8.5 accrues. */
export const allowanceAccrual = reading({
  id: "km-2020/18-accrual",
  question: text(
    "岗位补贴满一年后补发到岗以来的全部，还是只从满一年以后起算？",
    "Is the allowance paid in arrears from arrival, or only for the time after the first year?",
  ),
  options: {
    "from-arrival": text("满一年后发放，从到岗之日起算", "paid after a year, accruing from arrival"),
    "after-first-year": text("只从满一年以后起算", "accruing only after the first year"),
  },
  standard: "from-arrival",
  cites: "km-2020/8.5",
});

/** Bears on the grants of 8.5; the project takes no side. */
export const allowancePartYears = reading({
  id: "km-2020/18-part-years",
  question: text("不满一年的零头，补贴怎么算？", "How does the allowance treat part of a year?"),
  options: {
    "pro-rata": text("按实际时间折算", "in proportion to the time served"),
    "whole-years": text("只算整年", "whole years only"),
  },
  cites: "km-2020/8.5",
});
