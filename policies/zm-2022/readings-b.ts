/** Readings of clauses 9 to 13: where the county plan can be read in two ways. */
import { reading, text } from "@qiaoti/engine/language";

/** Line 11, bears on 9.2. */
export const qualificationPaths = reading({
  id: "zm-2022/11",
  question: text(
    "自愿申报职称、职业资格或技能等级，技能人才和专业技术人才都可以，还是只限技能人才？",
    "May both skilled and professional staff apply for a title, qualification or skill grade, or skilled staff only?",
  ),
  options: {
    "both-tracks": text("技能人才和专业技术人才都可以", "both skilled and professional staff"),
    "skilled-only": text("只限技能人才", "skilled staff only"),
  },
  standard: "both-tracks",
  cites: "zm-2022/9.2",
});

/** Line 12, bears on 9.7 and 9.8; 9.9 and 9.10 wait for the national arrangement under either reading. */
export const nationalRollout = reading({
  id: "zm-2022/12",
  question: text(
    "“按国家部署”只管聘期制和积分晋级，还是连年薪制、股权期权的试行也管？",
    "Do the words “under national arrangement” govern terms and points only, or the pilots of annual pay and equity too?",
  ),
  options: {
    "terms-and-points": text(
      "只管聘期制和积分晋级，年薪和股权期权现在就可以试行",
      "only terms and points; the pilots may run now",
    ),
    "pilots-too": text(
      "年薪、股权期权的试行也要等国家部署",
      "the pilots of annual pay and equity wait for the arrangement as well",
    ),
  },
  standard: "terms-and-points",
  cites: "zm-2022/9.9",
});

/** Line 17, bears on 10.11. No default. */
export const renovatedHouseholds = reading({
  id: "zm-2022/17",
  question: text(
    "改厕改污的1.8万户，是38个村合计，还是每个村都要达到？",
    "Are the 18,000 households with renewed toilets and sewage the sum over 38 villages, or the figure of each?",
  ),
  options: {
    "in-total": text("各村合计1.8万户", "18,000 households in all"),
    "in-each": text("每个村都达到1.8万户", "18,000 households in each village"),
  },
  cites: "zm-2022/10.11",
});

// Line 18 (10.4 and 10.7) leaves the three groups and the four “non-removals” undefined: the lists `threeGroups` and
// `fourNonRemovals` in parameters-b.ts. Whether a household is on the register stays a fact, used by 10.5.

/** Line 19, bears on 11.11. */
export const permitForEnrolment = reading({
  id: "zm-2022/19",
  question: text(
    "随迁子女入学“以居住证为主要依据”，有居住证就够了，还是另外还要其他材料？",
    "Enrolment rests “mainly” on the residence permit: is the permit enough, or are other papers needed besides?",
  ),
  options: {
    sufficient: text("有居住证就够了", "the permit is enough"),
    primary: text(
      "居住证为主，教育部门要求的其他材料也要齐全",
      "the permit comes first, and other papers are needed too",
    ),
  },
  standard: "sufficient",
  cites: "zm-2022/11.11",
});

/**
 * Line 20, bears on the indicator of 11.14 (whether a hundred thousand is counted against). No rule uses it: 11.14
 * sets no condition, and under its default there is no figure to reach.
 */
export const coderProgramme = reading({
  id: "zm-2022/20",
  question: text(
    "“十万码农”是培养模式的名称，还是要本县培养十万人？",
    "Is “a hundred thousand coders” the name of a programme, or a number for the county to train?",
  ),
  options: {
    name: text("只是培养模式的名称", "only the name of a programme"),
    quota: text("是培养人数的指标", "a number of people to be trained"),
  },
  standard: "name",
  cites: "zm-2022/11.14",
});

/** Line 21, bears on 12.4. */
export const roadsideOperators = reading({
  id: "zm-2022/21",
  question: text(
    "免收城市道路占用费，经批准占道经营的都免，还是只免灵活就业人员？",
    "Is every approved roadside business exempt from the road occupation fee, or only people in flexible employment?",
  ),
  options: {
    "any-approved": text("经批准占道经营的都免", "every approved roadside business"),
    "flexible-only": text("只免灵活就业人员", "only people in flexible employment"),
  },
  standard: "any-approved",
  cites: "zm-2022/12.4",
});

/**
 * Line 22, bears on 12.15, 12.16, 12.20 and 12.21: a hard-to-place person is a recipient of assistance under either
 * reading (12.10 to 12.14), a recipient is hard to place under the first only. No default; 就业服务与就业管理规定
 * art. 40 counts households without anyone in work among the recipients as well.
 */
export const assistedGroups = reading({
  id: "zm-2022/22",
  question: text(
    "“就业援助对象”和“就业困难人员”是同一批人，还是前者范围更大？",
    "Are recipients of employment assistance and the hard-to-place the same people, or are the recipients more?",
  ),
  options: {
    same: text("是同一批人：援助对象都算就业困难人员", "the same: every recipient counts as hard to place"),
    "recipients-wider": text(
      "援助对象范围更大：不都是就业困难人员",
      "recipients are more: not every one of them is hard to place",
    ),
  },
  cites: "zm-2022/12.15",
});

/** Line 23, bears on what 12.18 and 12.19 grant: the subsidy policy in force says who is paid. No default. */
export const subsidyRecipient = reading({
  id: "zm-2022/23",
  question: text(
    "社会保险补贴和岗位补贴，发给单位还是发给本人？",
    "Are the social insurance and post subsidies paid to the employer or to the worker?",
  ),
  options: {
    employer: text("发给招用或安置的单位", "to the employer"),
    worker: text("发给本人", "to the worker"),
  },
  cites: "zm-2022/12.18",
});

/** Line 24, bears on what 12.18 and 12.19 grant; 12.7 itself is an indicator without a condition. */
export const residentCoverage = reading({
  id: "zm-2022/24",
  question: text(
    "就业扶持“逐步”覆盖常住人口，是一个目标，还是现在就不得以户籍设限？",
    "Support for all permanent residents comes “step by step”: is it a target, or may registration no longer be asked for?",
  ),
  options: {
    target: text("是逐步达到的覆盖目标", "a coverage to be reached step by step"),
    "no-filter-now": text("现在就不得以户籍设限", "limits by household registration are forbidden now"),
  },
  standard: "target",
  cites: "zm-2022/12.7",
});

/** Line 25, bears on what 13.9 grants. The trigger, which the plan does not give, is a parameter. */
export const linkedStandards = reading({
  id: "zm-2022/25",
  question: text(
    "物价上涨时联动的“保障标准”，只指社会救助类标准，还是也包括养老待遇？",
    "When prices rise, do the “security standards” that follow mean those of assistance only, or pensions too?",
  ),
  options: {
    "assistance-only": text("只指社会救助类标准", "the standards of social assistance only"),
    "pensions-too": text("养老待遇也一并联动", "pensions as well"),
  },
  standard: "assistance-only",
  cites: "zm-2022/13.9",
});
