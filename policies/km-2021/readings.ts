/** The ways in which the Kunming plan can be read, with the reading taken by default where there is one. */
import { reading, text } from "@qiaoti/engine/language";

export * from "./readings-of-follow-up.ts";

/** Bears on 9.3: whom the words “non-local” cover. */
export const nonLocalCovers = reading({
  id: "km-2021/1",
  question: text(
    "申请公租房时，“非本地户籍”限定外来务工人员和毕业生两类人，还是只限定务工人员？",
    "For public rental housing, does “non-local” limit both workers and graduates, or workers only?",
  ),
  options: {
    both: text("两类人都须是非本地户籍", "both groups must be registered elsewhere"),
    "workers-only": text("只限定务工人员，毕业生不论户籍", "workers only; graduates whatever their registration"),
  },
  standard: "both",
  cites: "km-2021/9.3",
});

/** Bears on 9.3: how the year of local work is counted. */
export const yearOfWork = reading({
  id: "km-2021/1-year",
  question: text(
    "在当地工作满一年，可以累计，还是要连续？",
    "May the year of local work be added up, or must it be unbroken?",
  ),
  options: {
    cumulative: text("累计满一年", "a year in all"),
    continuous: text("到现在连续满一年", "an unbroken year up to now"),
  },
  cites: "km-2021/9.3",
});

/** Bears on 9.3: for how long social insurance must have been paid. */
export const insurancePaid = reading({
  id: "km-2021/1-insurance",
  question: text(
    "缴纳社会保险，是现在在缴就行，还是要缴满一年？",
    "Is it enough to pay social insurance now, or must it have been paid for the whole year?",
  ),
  options: {
    now: text("现在正在缴纳", "paid at present"),
    "whole-year": text("到现在连续缴满一年", "paid without a break for a year up to now"),
  },
  cites: "km-2021/9.3",
});

/** Bears on 9.1 and 9.3: how large “local” is. */
export const localMeans = reading({
  id: "km-2021/1-local",
  question: text("“本地”“当地”指全市，还是指县（市、区）？", "Does “local” mean the city, or the county or district?"),
  options: {
    city: text("昆明全市", "the whole of Kunming"),
    county: text("所在的县（市、区）", "the county or district concerned"),
  },
  cites: "km-2021/9.3",
});

/** Bears on 6.1. */
export const openSettlementMeans = reading({
  id: "km-2021/2",
  question: text(
    "落户“全面放开”，是不附条件，还是仍要有合法稳定就业或住所？",
    "Is settlement open without conditions, or is lawful stable work or a dwelling still needed?",
  ),
  options: {
    unconditional: text("不附条件", "without conditions"),
    "work-or-dwelling": text("仍要有合法稳定就业或住所", "with lawful stable work or a dwelling"),
  },
  standard: "unconditional",
  cites: "km-2021/6.1",
});

/** Bears on the grants of 9.4. */
export const housingFormChosenBy = reading({
  id: "km-2021/3",
  question: text(
    "引进人才得到实物住房还是租房补贴，由谁选？",
    "Who chooses between a dwelling and a rent subsidy for introduced talent?",
  ),
  options: {
    authority: text("由主管部门定", "the authority"),
    applicant: text("由本人选", "the applicant"),
  },
  cites: "km-2021/9.4",
});

/** Bears on 12.5. */
export const dispatchAllowanceFor = reading({
  id: "km-2021/4",
  question: text(
    "全职选派人员的津贴，只给派到艰苦边远地区的，还是派到基层一线的也给？",
    "Is the allowance only for those dispatched to hardship areas, or for the grassroots front line too?",
  ),
  options: {
    "hardship-only": text("只给派到艰苦边远地区的", "hardship areas only"),
    "grassroots-too": text("派到基层一线的也给", "the grassroots front line too"),
  },
  standard: "hardship-only",
  cites: "km-2021/12.5",
});

/** Bears on 12.6, 12.7 and 12.9. */
export const hardshipAndFrontline = reading({
  id: "km-2021/5",
  question: text(
    "“艰苦边远地区和基层一线”，符合其中一样就算，还是两样都要符合？",
    "Must a place be a hardship area or at the front line, or both at once?",
  ),
  options: {
    either: text("符合其中一样", "either"),
    both: text("两样都要符合", "both"),
  },
  standard: "either",
  cites: "km-2021/12.6",
});

/** Bears on 12.9. */
export const townshipLimits = reading({
  id: "km-2021/6",
  question: text(
    "“乡镇（街道）及以下”限定两类地方，还是只限定基层一线？",
    "Do the words township and below limit both kinds of place, or only the front line?",
  ),
  options: {
    both: text("艰苦边远地区和基层一线都限定", "both hardship areas and the front line"),
    frontline: text("只限定基层一线", "only the front line"),
  },
  standard: "both",
  cites: "km-2021/12.9",
});

/** Bears on 12.8. 民法典 art. 1259: 以上 includes the number. */
export const yearAtGrassroots = reading({
  id: "km-2021/7",
  question: text(
    "一年以上农村基层工作经历，正好一年算不算？",
    "Does exactly one year of work at the rural grassroots count as one year or more?",
  ),
  options: {
    "exactly-counts": text("正好一年也算", "exactly one year counts"),
    more: text("要多于一年", "it must be more than a year"),
  },
  standard: "exactly-counts",
  cites: "km-2021/12.8",
});

/** Bears on the grants of 12.8, the second half of the same line. */
export const grassrootsPriority = reading({
  id: "km-2021/7-priority",
  question: text(
    "评聘高级职称的“优先”，是排在前面，还是条件相同时在先？",
    "Does priority for senior titles mean ranking ahead, or going first among equals?",
  ),
  options: {
    ranking: text("排在没有这段经历的人前面", "ranked ahead of those without the experience"),
    "tie-break": text("条件相同时在先", "first among equals"),
  },
  cites: "km-2021/12.8",
});

/** Bears on 12.7. */
export const exceptionalReviewFor = reading({
  id: "km-2021/8",
  question: text(
    "突出贡献者破格参评，只限在艰苦边远地区和基层一线工作的，还是所有专业技术人才？",
    "Is exceptional review for those at hardship areas and the front line, or for any professional?",
  ),
  options: {
    grassroots: text("只限在艰苦边远地区和基层一线工作的", "those who work there"),
    any: text("所有专业技术人才", "any professional"),
  },
  standard: "grassroots",
  cites: "km-2021/12.7",
});

/** Bears on 10.6 and the grants of 10.5. */
export const approvalBy = reading({
  id: "km-2021/9",
  question: text(
    "招聘高层次、紧缺人才的核准认定，要组织和人社两个部门都同意，还是其中一个？",
    "Must both the organisation department and the human resources authority approve, or either?",
  ),
  options: {
    both: text("两个部门都要核准", "both"),
    either: text("其中一个部门核准即可", "either"),
  },
  standard: "both",
  cites: "km-2021/10.5",
});

/** Bears on 10.6, the second half of the same line. */
export const approvalOf = reading({
  id: "km-2021/9-object",
  question: text("核准认定的是人选，还是岗位？", "Is it the person or the post that is approved?"),
  options: {
    person: text("认定人选", "the person"),
    post: text("认定岗位", "the post"),
  },
  cites: "km-2021/10.5",
});

/** Bears on 10.7. */
export const hardshipGrassrootsLimits = reading({
  id: "km-2021/10",
  question: text(
    "“艰苦边远地区基层”限定公务员和事业单位，还是只限定公务员？",
    "Do the words grassroots of hardship areas limit civil servants and institutions, or civil servants only?",
  ),
  options: {
    both: text("公务员和事业单位都限定", "civil servants and institutions"),
    "civil-servants": text("只限定公务员；事业单位不论在哪里", "civil servants only; institutions anywhere"),
  },
  standard: "both",
  cites: "km-2021/10.7",
});

/** Bears on 14.5, 14.6 and 14.7. */
export const gradeYearsCounted = reading({
  id: "km-2021/11",
  question: text(
    "技能人才申报职称的“相应年限”，从取得等级起算，还是算全部工作年限？",
    "Are the years for a title counted from the award of the grade, or is it all service?",
  ),
  options: {
    "since-award": text("从取得该等级起算", "from the award of the grade"),
    "total-service": text("全部工作年限", "all years of work"),
  },
  standard: "since-award",
  cites: "km-2021/14.5",
});

/** Bears on the grants of 14.9. */
export const chiefTechnicianMechanism = reading({
  id: "km-2021/12",
  question: text(
    "规模以上企业建立三类人才选拔培养机制，是必须，还是鼓励？",
    "Must enterprises above the threshold set up the three mechanisms, or are they only encouraged to?",
  ),
  options: {
    must: text("必须建立", "they must"),
    encouraged: text("只是鼓励", "they are encouraged"),
  },
  cites: "km-2021/14.9",
});

/** Bears on 4.7. */
export const nationalLimits = reading({
  id: "km-2021/13",
  question: text(
    "“国家”二字只限定重点实验室，还是也限定技术创新中心？",
    "Does “national” limit only the key laboratory, or the technology innovation centre too?",
  ),
  options: {
    laboratory: text("只限定重点实验室", "the laboratory only"),
    "laboratory-and-centre": text("也限定技术创新中心", "the laboratory and the centre"),
  },
  standard: "laboratory",
  cites: "km-2021/4.7",
});

/** Bears on 4.8, the second half of the same line. */
export const newlyLimits = reading({
  id: "km-2021/13-newly",
  question: text(
    "“新认定”限定实验室和企业创新中心两类，还是只限定实验室？",
    "Does “newly recognised” limit laboratories and enterprise centres, or laboratories only?",
  ),
  options: {
    both: text("两类都要新认定", "both kinds"),
    laboratories: text("只限定实验室", "laboratories only"),
  },
  standard: "both",
  cites: "km-2021/4.8",
});

/** Bears on 16.12. */
export const permitHolder = reading({
  id: "km-2021/16",
  question: text(
    "随迁子女凭居住证入学，看父母的居住证，还是孩子自己的？",
    "Whose residence permit counts when an accompanying child enrols, the parent's or the child's?",
  ),
  options: {
    parent: text("父母的居住证", "the parent's"),
    child: text("孩子自己的居住证", "the child's"),
  },
  cites: "km-2021/16.12",
});

/** Bears on 16.11, the second half of the same line. */
export const openEnrolment = reading({
  id: "km-2021/16-open",
  question: text(
    "随迁子女入学“放开”，是不附条件，还是按居住证入学的办法？",
    "Is enrolment open without conditions, or by way of the residence permit?",
  ),
  options: {
    unconditional: text("不附条件", "without conditions"),
    "by-permit": text("按居住证入学的办法", "by way of the residence permit"),
  },
  standard: "unconditional",
  cites: "km-2021/16.11",
});

/** Bears on 16.16. */
export const juniorStatus = reading({
  id: "km-2021/18",
  question: text(
    "报考普通高中，有昆明初中学籍就行，还是还要实际就读一定时间？",
    "Is the junior secondary enrolment record enough, or is actual attendance needed?",
  ),
  options: {
    record: text("有学籍就行", "the record alone"),
    attendance: text("还要实际就读一定时间", "a minimum of attendance too"),
  },
  standard: "record",
  cites: "km-2021/16.16",
});

/** Bears on 13.8. */
export const cashAwardInForce = reading({
  id: "km-2021/19",
  question: text(
    "现金奖励不占绩效工资总量，等本市操作办法出台后执行，还是现在就执行？",
    "Does the rule on cash awards apply once the city issues its method, or now?",
  ),
  options: {
    "once-issued": text("操作办法出台后", "once the method is issued"),
    now: text("现在就执行", "now"),
  },
  standard: "once-issued",
  cites: "km-2021/13.8",
});

// Line 21 (undefined lists) is held as list parameters: fourNoRemovals, fourCentres and keyMigrantGroups.

// Line 23 decides nothing: 5.5 and 4-1.5 are one workflow, and 4-1.5 rests on 5.5 by `sameAsIn`.
