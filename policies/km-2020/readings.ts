/** 昆明九条措施的文字可以怎样读：每个口径的读法、缺省读法，以及它影响哪一款。第六至八条的口径另列一页。 */
import { reading, text } from "@qiaoti/engine/language";

export * from "./readings-on-service.ts";

/** Bears on every clause: the annex is named, its body is missing. 7.3 and 7.4 speak of the whole city. */
export const annexScope = reading({
  id: "km-2020/1",
  question: text(
    "附件的适用范围清单缺失，它限定全部条款，还是只限定写明“艰苦边远地区”的条款？",
    "The annex on scope is missing: does it limit every clause, or only those that name hardship areas?",
  ),
  options: {
    "every-clause": text(
      "限定全部条款：单位须经确认在附件范围内",
      "every clause: the unit must be confirmed as within the annex",
    ),
    "named-clauses": text(
      "只限定写明艰苦边远地区、基层一线的条款",
      "only the clauses that name hardship areas and the front line",
    ),
  },
  standard: "named-clauses",
  cites: "km-2020/0.1",
});

/** Bears on every place of work, service or dispatch that must lie there; the project takes no side. */
export const hardshipFrontlineWords = reading({
  id: "km-2020/2",
  question: text(
    "“艰苦边远地区和基层一线”要两样都是、有一样即可，还是以人才办的逐处认定为准？",
    "Hardship areas and the front line: must a place be both, is one enough, or does the talent office find it case by case?",
  ),
  options: {
    both: text("既在艰苦边远地区，又在基层一线", "in a hardship area and at the front line"),
    either: text("在艰苦边远地区或者在基层一线", "in a hardship area or at the front line"),
    stated: text(
      "只占一样的，以人才办对该地点的认定为准",
      "where it is only one of them, as the talent office has found for the place",
    ),
  },
  cites: "km-2020/0.2",
});

/** Bears on 2.1; the project takes no side. */
export const fiveYears = reading({
  id: "km-2020/3",
  question: text(
    "乡镇服务满五年，是各乡镇累计，还是在同一处连续？",
    "Are the five years added up across townships, or must they be continuous in one place?",
  ),
  options: {
    cumulative: text("各乡镇的服务时间累计", "service in all townships added up"),
    continuous: text("在现工作地连续五年", "five years without a break at the present place of work"),
  },
  cites: "km-2020/2.1",
});

/** Bears on 2.1. A year on probation that got no grade stays open under the first option. */
export const threeYears = reading({
  id: "km-2020/4",
  question: text(
    "近三年考核合格，是每年都合格，还是总体合格？",
    "Must each of the last three years be qualified, or the overall result?",
  ),
  options: {
    "each-year": text("三年中每年都在合格以上", "each of the three years at least qualified"),
    overall: text("三年总体评价在合格以上", "the overall result at least qualified"),
  },
  standard: "each-year",
  cites: "km-2020/2.1",
});

/** Bears on 2.1, against 4.6. */
export const tenYearRecruits = reading({
  id: "km-2020/5",
  question: text(
    "负有十年服务义务的招录人员，满五年能否按第二条申请调动？",
    "May a recruit bound to ten years of service apply to transfer after five?",
  ),
  options: {
    "may-transfer": text("满五年即可申请", "yes, after five years"),
    "bound-to-ten": text("服务期满以前不能申请", "not before the term of service is over"),
  },
  standard: "may-transfer",
  cites: "km-2020/2.1",
});

/** Bears on 4.5; the project takes no side. */
export const specialMethods = reading({
  id: "km-2020/6",
  question: text(
    "面试、考核、考察三种方式要全部采用，还是可以择用？",
    "Must interview, assessment and inspection all be used, or any of them?",
  ),
  options: {
    "all-three": text("三种方式全部采用", "all three"),
    any: text("采用其中一种以上", "one or more of them"),
  },
  cites: "km-2020/4.5",
});

/** Bears on 4.6 (how long) and 4.7 (until when leaving is early). */
export const serviceTerm = reading({
  id: "km-2020/7",
  question: text(
    "服务年限按合同约定（不少于十年），还是一律十年？",
    "Is the term of service that of the contract, at least ten years, or ten years for all?",
  ),
  options: {
    "contract-at-least-ten": text("合同约定的年限，不少于十年", "the contract's term, at least ten years"),
    "flat-ten": text("一律十年", "ten years for all"),
  },
  standard: "contract-at-least-ten",
  cites: "km-2020/4.6",
});

/** Bears on 4.7: what makes the bar begin. */
export const barTrigger = reading({
  id: "km-2020/8",
  question: text(
    "五年禁考从申请辞职那天算，还是从获准离职那天算？",
    "Does the five-year bar run from the application to resign, or from the approved leaving?",
  ),
  options: {
    application: text("从申请辞职之日起", "from the application"),
    separation: text("从获准离职之日起", "from the approved leaving"),
  },
  standard: "application",
  cites: "km-2020/4.7",
});

/** Bears on a grant of 4.7: which examination falls under the bar; the project takes no side. */
export const citywideExaminations = reading({
  id: "km-2020/9",
  question: text(
    "“全市范围的招考”指市里组织的招考，还是岗位在全市范围内的一切招考？",
    "Are citywide examinations those that the city runs, or all for posts located in the city?",
  ),
  options: {
    "run-by-city": text("市里统一组织的招考", "examinations run by the city"),
    "posts-in-city": text("岗位在本市的一切招考", "any examination for posts in the city"),
  },
  cites: "km-2020/4.7",
});

/** Bears on 4.9. */
export const programmePriority = reading({
  id: "km-2020/10",
  question: text(
    "项目人员的优先，是条件相同时优先，还是在评分中加权？",
    "Are programme members preferred only between equals, or by weight in the scoring?",
  ),
  options: {
    "tie-break": text("条件相同时才优先", "only where conditions are equal"),
    weighting: text("评分时加权", "by weight in the scoring"),
  },
  standard: "tie-break",
  cites: "km-2020/4.9",
});

/** Bears on 1.4. */
export const performancePayUnits = reading({
  id: "km-2020/19",
  question: text(
    "核增绩效工资总量，只给设有特设岗位的单位，还是给所有乡镇事业单位？",
    "Is performance pay increased only for units with special posts, or for all township institutions?",
  ),
  options: {
    "with-special-post": text("只给设有特设岗位的单位", "units with special posts only"),
    "all-township": text("给所有乡镇（街道）事业单位", "all township and subdistrict institutions"),
  },
  standard: "with-special-post",
  cites: "km-2020/1.4",
});

/** Bears on the grants of 3.12; the project takes no side. */
export const provincialRatio = reading({
  id: "km-2020/20",
  question: text(
    "以省级指导比例“为基础”，是不得低于它，还是以它为基准上下调整？",
    "Is the provincial ratio a floor, or a baseline that may be adjusted?",
  ),
  options: {
    floor: text("不得低于省级指导比例", "a floor"),
    baseline: text("以省级指导比例为基准调整", "a baseline that may be adjusted"),
  },
  cites: "km-2020/3.12",
});

/** Bears on 9.7. */
export const innovationExperience = reading({
  id: "km-2020/21",
  question: text(
    "“有创新实践经验”限定企业家和企业科研人员两者，还是只限定企业家？",
    "Is practical experience of innovation asked of both groups, or only of entrepreneurs?",
  ),
  options: {
    "both-groups": text("两者都要有", "of both"),
    "entrepreneurs-only": text("只要求企业家", "only of entrepreneurs"),
  },
  standard: "both-groups",
  cites: "km-2020/9.7",
});

/** Bears on every clause: the measures are on trial and name no end. */
export const trialValidity = reading({
  id: "km-2020/22",
  question: text(
    "试行文件没有写期限，是替代以前一直有效，还是另有规定的失效日期？",
    "The trial document names no term: does it stay valid until replaced, or does it expire on a day set elsewhere?",
  ),
  options: {
    "until-replaced": text("被替代以前一直有效", "valid until replaced"),
    "external-expiry": text("到另行规定的日期失效", "expires on a day set elsewhere"),
  },
  standard: "until-replaced",
  cites: "km-2020/0.3",
});
