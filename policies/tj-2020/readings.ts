/** 天津措施里可以有两种读法的地方：每条一个口径，带标准读法的照默认，没有的由机关选定后才能定论。 */
import {
  always,
  byReading,
  type Clause,
  type Condition,
  not,
  type Reading,
  reading,
  text,
} from "@qiaoti/engine/language";

/** 只在机关采用所列读法之一时成立：用在授予事项上。 */
export function readAs<O extends string>(r: Reading<O>, ...adopted: NoInfer<O>[]): Condition {
  const branch = (option: O): Clause =>
    adopted.includes(option) ? always(r.options[option]) : not(always(r.options[option]));
  const options = Object.keys(r.options) as O[];
  return byReading(r, Object.fromEntries(options.map((o) => [o, branch(o)])) as Readonly<Record<O, Clause>>);
}

/** 3-1.9 的3%至5%：按岗位个数增，还是按结构比例的百分点增。用在授予事项上。 */
export const postIncrease = reading({
  id: "tj-2020/1",
  question: text("3%至5%指什么？", "What does 3% to 5% refer to?"),
  options: {
    "more-posts": text("在现有岗位数上增加3%至5%", "3% to 5% more posts than there were"),
    "ratio-points": text("结构比例提高3至5个百分点", "3 to 5 percentage points of the structure ratio"),
  },
  cites: "tj-2020/3-1.9",
});

/** 3-2.2 的“总数”：只算个人，还是连集体一起算。 */
export const nominationTotal = reading({
  id: "tj-2020/2",
  question: text("企业职工占比的“总数”怎么算？", "What is the total of which enterprise employees are a share?"),
  options: {
    "individuals-only": text("只算推荐的个人", "individuals only"),
    "with-collectives": text("个人和集体一起算", "individuals and collectives together"),
  },
  cites: "tj-2020/3-2.2",
});

/** 3-2.3 的80%：两类人合计，还是各自达到。 */
export const frontlineShare = reading({
  id: "tj-2020/3",
  question: text("一线职工和专业技术人员怎样达到80%？", "How do the two groups reach 80%?"),
  options: {
    summed: text("两类合计，兼有两种身份的只算一次", "both together, a person in both counted once"),
    each: text("两类各自达到80%", "each of the two reaches 80%"),
  },
  standard: "summed",
  cites: "tj-2020/3-2.3",
});

/** 2-1.3 的“长期在津优先”：是积分的结果，还是另有一条优先规则。 */
export const longTermPriority = reading({
  id: "tj-2020/4",
  question: text("长期在津者的优先从哪里来？", "Whence comes the priority of long-term workers and residents?"),
  options: {
    "points-outcome": text("由提高后的积分自然得出", "an outcome of the raised points"),
    "own-priority": text(
      "单独一条优先规则，长期工作和长期生活都要有",
      "a rule of its own that needs long work and long life",
    ),
  },
  standard: "own-priority",
  cites: "tj-2020/2-1.3",
});

/** 2-1.6 的产业需求：是落户的门槛，还是优先的理由。用在授予事项上。 */
export const industryDemand = reading({
  id: "tj-2020/5",
  question: text("契合产业需求起什么作用？", "What is the effect of matching the demand of industry?"),
  options: {
    gate: text("是人才引进落户的门槛", "a gate to settlement as introduced talent"),
    priority: text("只是优先保障的理由", "only a reason for priority"),
  },
  cites: "tj-2020/2-1.6",
});

/** 3-1.2 的“县以下”：含不含县。 */
export const belowCounty = reading({
  id: "tj-2020/6",
  question: text("“县以下”是否包括县级？", "Does “below the county” include the county?"),
  options: {
    includes: text("包括县级", "it includes the county"),
    below: text("不包括县级", "only below the county"),
  },
  cites: "tj-2020/3-1.2",
});

/** 3-1.10 的“一级及以下规模”：限定全部机构，还是只限定没有点名的。 */
export const scaleLimit = reading({
  id: "tj-2020/7",
  question: text("“相当于一级及以下规模”限定哪些机构？", "Which institutions does the limit of scale concern?"),
  options: {
    "all-institutions": text("限定全部机构", "all institutions"),
    "unnamed-only": text("只限定未点名的其他机构", "only those that are not named"),
  },
  standard: "all-institutions",
  cites: "tj-2020/3-1.10",
});

/** 3-1.12 的“书记等”：只指书记，还是也含其他干部。 */
export const cadresForPosts = reading({
  id: "tj-2020/8",
  question: text("选聘事业编制面向哪些村、社区干部？", "Which village and community cadres may be selected?"),
  options: {
    secretaries: text("只有党组织书记", "Party secretaries only"),
    "other-cadres": text("其他村、社区干部也可以", "other cadres too"),
  },
  standard: "secretaries",
  cites: "tj-2020/3-1.12",
});

/** 3-3.4：句首的“工程技术领域”是否也限定这一项。 */
export const skillEvaluationField = reading({
  id: "tj-2020/9",
  question: text("专业技术人才参加技能评价是否限于工程技术领域？", "Is skill evaluation limited to engineering?"),
  options: {
    engineering: text("限于工程技术领域", "limited to engineering"),
    "any-field": text("不限领域", "any field"),
  },
  standard: "engineering",
  cites: "tj-2020/3-3.4",
});

/** 3-3.6：可以破格参评，还是直接认定。用在授予事项上。 */
export const seniorEngineer = reading({
  id: "tj-2020/10",
  question: text("四类人员得到的是什么？", "What do the four groups obtain?"),
  options: {
    review: text("破格进入评审，由评审决定", "exceptional access to review, which decides"),
    recognition: text("直接认定为高级工程师", "direct recognition as senior engineer"),
  },
  standard: "review",
  cites: "tj-2020/3-3.6",
});

/** 3-3.13 的“不以学历、资历设限”：只管薪酬，还是管全部用人规则。该条是倡导，不设条件，没有规则用它；供体检单位规章时选用。 */
export const credentialLimits = reading({
  id: "tj-2020/11",
  question: text("打破学历、资历限制针对什么？", "What does the removal of limits on schooling and seniority concern?"),
  options: {
    "pay-only": text("只针对薪酬", "pay only"),
    "all-personnel-rules": text("针对全部用人规则", "all personnel rules"),
  },
  cites: "tj-2020/3-3.13",
});

/** 4-1.15、4-1.16 的“上述人才”：是否要求援派期满一年。 */
export const aidPriorityTerm = reading({
  id: "tj-2020/12",
  question: text("同等条件下优先是否要求援派期一年以上？", "Does the priority need an aid term of one year?"),
  options: {
    "one-year-term": text("要求援派期一年及以上", "it needs a term of one year or more"),
    "any-term": text("不论援派期长短", "any term will do"),
  },
  standard: "one-year-term",
  cites: "tj-2020/4-1.15",
});

/** 4-1.17 的主语：干部和专业技术人才，还是只有干部。 */
export const returningLeaders = reading({
  id: "tj-2020/13",
  question: text("返回后安排领导职务包括哪些人？", "Who is placed in a leading post on return?"),
  options: {
    "cadres-and-professionals": text("援派干部和专业技术人才", "cadres and professionals"),
    "cadres-only": text("只有援派干部", "cadres only"),
  },
  standard: "cadres-and-professionals",
  cites: "tj-2020/4-1.17",
});

/** 4-1.18 的“期满”：任何期限，还是同样要求一年以上。 */
export const completedTerm = reading({
  id: "tj-2020/14",
  question: text("期满返回优先聘任是否也要求一年以上？", "Does appointment on return need a term of one year too?"),
  options: {
    "any-term": text("任何期限，期满即可", "any completed term"),
    "one-year-term": text("期满且援派期一年及以上", "a completed term of one year or more"),
  },
  standard: "any-term",
  cites: "tj-2020/4-1.18",
});

/** 4-1.13 的“工作满1年”：实际工作满一年，还是派出满一年。 */
export const yearOfAid = reading({
  id: "tj-2020/15",
  question: text("在受援地工作满一年怎么算？", "How is the year of work in the recipient area reckoned?"),
  options: {
    worked: text("实际工作时间满一年", "one year actually worked"),
    "since-dispatch": text("自派出之日起满一年", "one year since the dispatch"),
  },
  standard: "worked",
  cites: "tj-2020/4-1.13",
});

/** 4-3.12：破除户籍限制及于登记和申领，还是只及于申领。 */
export const householdLimit = reading({
  id: "tj-2020/16",
  question: text("打破户籍限制适用于哪些事项？", "To what does the removal of the household registration limit apply?"),
  options: {
    "registration-and-claims": text("失业登记和失业保险申领", "registration and claims"),
    "claims-only": text("只有失业保险申领", "claims only"),
  },
  standard: "registration-and-claims",
  cites: "tj-2020/4-3.12",
});

/** 4-3.13 的“申领期限”：提出申领的时限，还是可领的月数。 */
export const claimPeriod = reading({
  id: "tj-2020/17",
  question: text("“申领期限”指什么？", "What is the period for claiming?"),
  options: {
    "filing-window": text("提出申领的时限", "the window for filing a claim"),
    "benefit-months": text("可以领取的月数", "the months of benefit"),
  },
  standard: "filing-window",
  cites: "tj-2020/4-3.13",
});

/** 4-3.18、4-3.19：补贴发给谁，由现行补贴政策定，机关选定后显示收款方。用在授予事项上。 */
export const subsidyRecipient = reading({
  id: "tj-2020/18",
  question: text("补贴发给谁？", "To whom is the subsidy paid?"),
  options: {
    employer: text("吸纳人员的企业", "the enterprise that hires"),
    person: text("个人", "the person"),
    "post-unit": text("公益性岗位的用人单位", "the unit of the public-welfare post"),
  },
  cites: "tj-2020/4-3.18",
});

/** 4-3.20 的公益性岗位面向谁。该条是职责，不设条件，没有规则用它；供登记岗位、统计时选用。 */
export const welfarePostHolders = reading({
  id: "tj-2020/19",
  question: text("公益性岗位面向哪些人？", "For whom are the public-welfare posts?"),
  options: {
    "hard-to-place": text("只面向就业困难人员", "hard-to-place people only"),
    wider: text("也面向其他人员", "others too"),
  },
  cites: "tj-2020/4-3.20",
});

/** 4-4.11 的“两类儿童机构”没有说明。该条是职责，不设条件，没有规则用它；机关可按民政系统通行的两类，或自列名单。 */
export const childInstitutions = reading({
  id: "tj-2020/20",
  question: text("“两类儿童机构”是哪两类？", "Which are the two kinds of institutions for children?"),
  options: {
    "welfare-and-protection": text(
      "儿童福利机构和未成年人救助保护机构",
      "child welfare institutions and institutions that protect minors",
    ),
    "local-list": text("以民政部门自列的名单为准", "those on a list of the civil affairs authority"),
  },
  cites: "tj-2020/4-4.11",
});

/** 1-3.19、1-3.20 的“阶段性”：减免和缓缴都受限，还是只限减免。 */
export const phased = reading({
  id: "tj-2020/21",
  question: text("“阶段性”限定什么？", "What does “for a phase” modify?"),
  options: {
    both: text("减免和缓缴都只在阶段内", "both reduction and deferral"),
    "reduction-only": text("只限定减免，缓缴不受限", "reduction only"),
  },
  standard: "both",
  cites: "tj-2020/1-3.20",
});

/** 2-3.1 的“公共就业和人才服务机构”：两类机构，还是只有就业服务机构是公共的。 */
export const freeDossierAgencies = reading({
  id: "tj-2020/22",
  question: text("哪些机构免费提供档案基本服务？", "Which agencies serve dossiers free of charge?"),
  options: {
    "both-kinds": text("公共就业服务机构和公共人才服务机构", "public employment and public talent agencies"),
    "employment-only": text("只有公共就业服务机构", "public employment agencies only"),
  },
  standard: "both-kinds",
  cites: "tj-2020/2-3.1",
});

/** 3-2.6 至 3-2.8：现在就适用，还是操作办法出台以后。 */
export const cashAwardInForce = reading({
  id: "tj-2020/23",
  question: text("现金奖励的三条规则何时起作用？", "From when do the three rules on cash awards apply?"),
  options: {
    now: text("现在就适用", "they apply now"),
    "once-issued": text("本市操作办法出台后适用", "once the city's operating measures are issued"),
  },
  standard: "once-issued",
  cites: "tj-2020/3-2.5",
});

/** 3-1.8 的“比例单列、不占结构比例”：两项都做，还是只做一项。用在授予事项上。 */
export const separateRatio = reading({
  id: "tj-2020/24",
  question: text("双定向高级岗位怎样计算比例？", "How are directed senior posts reckoned in ratios?"),
  options: {
    both: text("单独核算比例，并从当地结构比例中剔除", "a ratio of their own, and excluded from the local one"),
    "own-ratio-only": text("只单独核算比例", "a ratio of their own only"),
    "exclusion-only": text("只从当地结构比例中剔除", "exclusion from the local ratio only"),
  },
  standard: "both",
  cites: "tj-2020/3-1.8",
});
