/** The ways in which the national Opinion can be read, with the reading taken by default where there is one. */
import { reading, text } from "@qiaoti/engine/language";

/** Bears on 4.1 and 4.2; 4.3 begins at five million under either reading. 民法典 art. 1259: 以上、以下 include the number. */
export const bandEdges = reading({
  id: "cn-2019/1",
  question: text(
    "城区常住人口正好处在档位上限时，算不算在这一档内？",
    "Does a city whose population equals the upper bound of a band belong to that band?",
  ),
  options: {
    "upper-excluded": text("不含上限：满三百万、满五百万即进入下一档", "upper bound excluded"),
    inclusive: text("含上限：正好三百万、五百万也算在前一档内", "upper bound included"),
  },
  standard: "upper-excluded",
  cites: "cn-2019/4.1",
});

/** Bears on 4.5. */
export const mainProportion = reading({
  id: "cn-2019/2",
  question: text(
    "社会保险和居住年限要占“主要比例”，怎么衡量？",
    "How is it measured that insurance and residence carry the main share of points?",
  ),
  options: {
    jointly: text("两项合计达到规定的比例", "the two together reach a set share"),
    "each-largest": text("两项分别都高于其他任何一项", "each of the two exceeds every other item"),
  },
  standard: "jointly",
  cites: "cn-2019/4.5",
});

/** Bears on 5.4. */
export const hardshipLimitsInstitutions = reading({
  id: "cn-2019/3",
  question: text(
    "“艰苦边远地区”只限定基层公务员，还是也限定基层事业单位？",
    "Do the words hardship and remote areas also limit the clause on grassroots public institutions?",
  ),
  options: {
    "all-grassroots": text(
      "只限定公务员；各地基层事业单位都适用",
      "only civil servants; every grassroots institution is covered",
    ),
    "hardship-only": text(
      "也限定事业单位；只适用于艰苦边远地区",
      "institutions too; only those in hardship areas are covered",
    ),
  },
  standard: "all-grassroots",
  cites: "cn-2019/5.4",
});

/** Bears on 5.5: whom the special plans are for. */
export const specialPlanList = reading({
  id: "cn-2019/4",
  question: text(
    "专项或单列计划只面向列举的两类人，还是“等”字可以扩展？",
    "Are the special plans only for the two groups named, or may others be added?",
  ),
  options: {
    closed: text("只限退役军人和村（社区）干部", "only veterans and village or community cadres"),
    open: text("当地可以列入其他人员", "the local authority may add other groups"),
  },
  standard: "closed",
  cites: "cn-2019/5.5",
});

/** Bears on the grants of 5.5, the second half of the same line. */
export const specialPlanEffect = reading({
  id: "cn-2019/4-effect",
  question: text(
    "设专项或单列计划，是招录机关可以做的事，还是必须做的事？",
    "May the recruiting authority run special plans, or must it?",
  ),
  options: {
    discretionary: text("可以做：设了计划才能报考", "it may: people apply where a plan exists"),
    owed: text("必须做：符合身份的人有权要求设立", "it must: those who belong to the groups may ask for a plan"),
  },
  standard: "discretionary",
  cites: "cn-2019/5.5",
});

/** Bears on 6.1. */
export const dossierKeepers = reading({
  id: "cn-2019/5",
  question: text(
    "流动人员的档案只能放在公共机构，还是可以放在任何获授权的机构？",
    "May a mobile person's dossier be kept only by public agencies, or by any licensed one?",
  ),
  options: {
    "public-only": text("只限公共就业、公共人才服务机构", "only public employment and talent services"),
    "any-licensed": text("获授权的档案服务机构都可以", "any licensed dossier agency"),
  },
  standard: "any-licensed",
  cites: "cn-2019/6.1",
});

/** Bears on 6.3. */
export const transferCertificates = reading({
  id: "cn-2019/6",
  question: text("毕业生转档要两份证明，还是有一份就行？", "Does a graduate need both certificates, or is one enough?"),
  options: {
    both: text("解除证明和接收证明都要有", "the certificates of termination and of acceptance"),
    either: text("有其中一份即可", "one of the two"),
  },
  standard: "both",
  cites: "cn-2019/6.3",
});

/** Bears on 7.3. */
export const countyIncluded = reading({
  id: "cn-2019/7",
  question: text("“县以下”包括县一级吗？", "Does “county and below” include the county level?"),
  options: {
    "includes-county": text("包括县级单位", "units at the county level are included"),
    "below-county": text("只指县级以下的单位", "only units below the county level"),
  },
  standard: "includes-county",
  cites: "cn-2019/7.3",
});

/** Bears on 8.2; the project takes no side. */
export const longService = reading({
  id: "cn-2019/8",
  question: text("“长期”在基层工作怎么认定？", "What counts as long service at the grassroots?"),
  options: {
    "fixed-years": text("满规定的年数", "a fixed number of years"),
    local: text("由各地自行规定", "what the local authority says"),
  },
  cites: "cn-2019/8.2",
});

/** Bears on 10.11; the project takes no side. */
export const slightlyAbove = reading({
  id: "cn-2019/9",
  question: text(
    "收入“略高”于贫困户，按比例还是按金额算？",
    "Is income slightly above measured by percentage or amount?",
  ),
  options: {
    percentage: text("不超过参照收入的一定百分比", "up to a percentage of the reference income"),
    absolute: text("高出参照收入的金额不超过一定数目", "up to an amount above the reference income"),
  },
  cites: "cn-2019/10.11",
});

/** Bears on 11.5; the project takes no side. */
export const permitHolder = reading({
  id: "cn-2019/10",
  question: text("居住证要由父母持有，还是由孩子本人持有？", "Must the parent or the child hold the residence permit?"),
  options: {
    parent: text("父母持有居住证", "the parent holds the permit"),
    child: text("孩子本人持有居住证", "the child holds the permit"),
  },
  cites: "cn-2019/11.5",
});

/** Bears on 11.7. */
export const ruralAndPoor = reading({
  id: "cn-2019/11",
  question: text(
    "专项招生面向农村和贫困地区学生，两项满足一项还是都要满足？",
    "Must a student come from a rural area, from a poor area, or from both?",
  ),
  options: {
    either: text("来自农村或者贫困地区即可", "rural or poor area"),
    both: text("既来自农村又来自贫困地区", "rural and poor area"),
  },
  standard: "either",
  cites: "cn-2019/11.7",
});

/** Bears on 12.10. */
export const marketFailure = reading({
  id: "cn-2019/12",
  question: text("怎样算通过市场渠道确实难以就业？", "How is it shown that market channels have failed?"),
  options: {
    "recorded-attempts": text("看有记录的推荐就业未成次数", "by recorded placements that failed"),
    "time-unemployed": text("看连续失业的时间", "by the time without work"),
  },
  standard: "recorded-attempts",
  cites: "cn-2019/12.10",
});

/** Bears on the grants of 12.11; the project takes no side. */
export const dynamicClearing = reading({
  id: "cn-2019/13",
  question: text("零就业家庭“动态为零”怎么算做到？", "When are zero-employment households dynamically at zero?"),
  options: {
    "every-moment": text("任何时候都没有未解决的家庭", "at no moment is a household left without help"),
    "within-time": text("每户都在规定期限内解决", "each household is helped within a set time"),
  },
  cites: "cn-2019/12.11",
});

/** Bears on 13.3; the project takes no side. */
export const standardsCompared = reading({
  id: "cn-2019/14",
  question: text(
    "农村低保标准和国家扶贫标准，按全年合计比还是按当前月标准比？",
    "Are the rural allowance and the poverty standard compared over the year or by the present monthly standard?",
  ),
  options: {
    annual: text("全年各月标准合计与年标准比", "the year's monthly standards added up, with the yearly standard"),
    monthly: text("现行月标准与年标准的十二分之一比", "the present monthly standard, with a twelfth of the yearly one"),
  },
  cites: "cn-2019/13.3",
});
