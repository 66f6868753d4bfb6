/** 第四条：艰苦边远地区县乡事业单位放宽条件、简化方式招人；招来的人负有服务年限，提前辞职限制报考；项目人员优先。 */
import {
  all,
  always,
  barred,
  between,
  byReading,
  days,
  greatest,
  later,
  mayApply,
  mustBeDone,
  named,
  not,
  obliged,
  onlyIf,
  preferred,
  quantityByReading,
  right,
  takenAs,
  text,
  today,
  years,
} from "@qiaoti/engine/language";
import { entitlement, procedure, register } from "../../rule.ts";
import { post, programme, recruitment } from "../../vocabulary/index.ts";
import { barTrigger, citywideExaminations, programmePriority, serviceTerm, specialMethods } from "../readings.ts";
import { measuresApply, postAtHardshipFrontline } from "./0-scope.ts";

/** 艰苦边远地区的县、乡事业单位，按实际需要可以适当放宽招聘条件。km-2020/4.2 */
export const relaxConditions = entitlement("km-2020/4.2", {
  of: "post",
  when: all(
    post.isHardshipRemote,
    post.kind.is("public-institution"),
    post.unitLevel.oneOf("county", "township"),
    recruitment.relaxationJustified,
    measuresApply,
  ),
  grants: [
    right(
      text(
        "适当放宽招聘条件，放宽哪些由招录机关按需要确定",
        "relaxed conditions of recruitment, as the recruiting authority decides by need",
      ),
    ),
  ],
  specialises: "cn-2019/5.4",
});

/** 依照国家规定组织招聘的，由六方组成领导小组。km-2020/4.3，人社部规〔2016〕3号 */
export const leadingGroup = procedure("km-2020/4.3", {
  of: "case",
  when: all(
    recruitment.leadingGroupMembers.hasAll(
      "discipline-inspection",
      "organisation",
      "confidentiality",
      "human-resources",
      "competent",
      "employer",
    ),
    measuresApply,
  ),
  grants: [right(text("组织公开招聘", "to run the open recruitment"))],
});

/** 按岗位特点列出不能录用的情形；没有命中的才可以录用。km-2020/4.4 */
export const negativeList = register("km-2020/4.4", {
  of: "person",
  when: all(not(recruitment.matchesNegativeList), measuresApply),
  grants: [right(text("不因负面清单而被拒绝录用", "not to be refused on the ground of the negative list"))],
});

/** 一线事业单位招聘，符合条件的人员可以经面试、考核、考察录用。km-2020/4.5 */
export const recruitByInterview = procedure("km-2020/4.5", {
  of: "person",
  when: all(
    recruitment.criteriaMet,
    post.kind.is("public-institution"),
    postAtHardshipFrontline,
    byReading(specialMethods, {
      "all-three": recruitment.methods.hasAll("interview", "assessment", "inspection"),
      any: recruitment.methods.hasAny("interview", "assessment", "inspection"),
    }),
    measuresApply,
  ),
  grants: [mayApply(text("以面试、考核、考察方式应聘", "to be recruited by interview, assessment and inspection"))],
});

const serviceBegan = recruitment.serviceStartedOn;
const afterContract = later(recruitment.serviceTermEndsOn, days(1));
const afterTenYears = later(serviceBegan, years(10));

/** 服务期满后的第一天：合同约定的年限（不少于十年），或者一律十年。 */
export const firstFreeDay = quantityByReading(serviceTerm, {
  "contract-at-least-ten": greatest(afterContract, afterTenYears),
  "flat-ten": afterTenYears,
});

/** 以此办法招聘的人员，最少服务十年。km-2020/4.6 */
export const tenYearsOfService = entitlement("km-2020/4.6", {
  of: "person",
  when: all(recruitment.recruitedBySpecialMethod, measuresApply),
  grants: [
    obliged({
      text: text("在招聘单位服务，最少十年", "to serve the recruiting unit, for at least ten years"),
      from: serviceBegan,
      term: quantityByReading(serviceTerm, {
        "contract-at-least-ten": greatest(years(10), between(serviceBegan, afterContract)),
        "flat-ten": years(10),
      }),
    }),
  ],
});

const leftOn = quantityByReading(barTrigger, {
  application: recruitment.resignationAppliedOn,
  separation: recruitment.separationApprovedOn,
});

const leftEarly = named(
  "km-2020/left-early",
  text("服务期未满而申请辞职", "applied to resign before the term of service was over"),
  () => all(recruitment.resignationApplied, leftOn.lessThan(firstFreeDay)),
);

const barStillRuns = named(
  "km-2020/bar-still-runs",
  text("五年限制还没有期满", "the five years of the bar are not over"),
  () => today.lessThan(later(leftOn, years(5))),
);

/** 服务期未满申请辞职的，五年内不得参加全市的公务员和事业单位招考。km-2020/4.7 */
export const barAfterLeavingEarly = entitlement("km-2020/4.7", {
  of: "person",
  when: all(recruitment.recruitedBySpecialMethod, leftEarly, barStillRuns, measuresApply),
  grants: [
    barred({
      text: text(
        "参加全市范围的公务员、事业单位招考",
        "taking citywide examinations for the civil service and public institutions",
      ),
      from: leftOn,
      term: years(5),
    }),
    onlyIf(
      all(
        post.kind.oneOf("civil-servant", "public-institution"),
        byReading(citywideExaminations, {
          "run-by-city": recruitment.organisedByCity,
          "posts-in-city": post.place.within("530100"),
        }),
      ),
      mustBeDone(
        text(
          "这场招考在限制范围内，招录机关不接受报名",
          "this examination is under the bar and the recruiting authority does not take the application",
        ),
      ),
    ),
  ],
  cites: ["km-2020/4.6"],
});

const completedProgramme = named(
  "km-2020/completed-programme",
  text("大学生服务基层项目期满、考核合格以上", "completed a programme for graduates, assessed as qualified or better"),
  () =>
    all(
      // Programmes for graduates: special posts for general practitioners are filled with practising doctors.
      programme.served.hasAny("rural-special-post-teacher", "three-supports", "western-volunteer", "other"),
      programme.termCompleted,
      programme.assessment.atLeast("qualified"),
    ),
);

const hardshipCountyRecruitment = named(
  "km-2020/hardship-county-recruitment",
  text("艰苦边远地区县、乡事业单位的公开招聘", "open recruitment of county or township institutions in hardship areas"),
  () =>
    all(
      recruitment.usesOpenRecruitment,
      post.kind.is("public-institution"),
      post.isHardshipRemote,
      recruitment.recruiterLevel.oneOf("county", "township"),
    ),
);

/** 项目人员期满合格，条件相同时优先录用到服务地所在县（市、区）的乡镇事业单位。km-2020/4.9 */
export const programmeMembersFirst = entitlement("km-2020/4.9", {
  of: "person",
  when: all(
    completedProgramme,
    hardshipCountyRecruitment,
    post.unitLevel.is("township"),
    recruitment.recruiterPlace.inSame("county", programme.place),
    byReading(programmePriority, {
      "tie-break": recruitment.equalConditions,
      weighting: always(text("加权不以条件相同为前提", "weighting does not presuppose equal conditions")),
    }),
    measuresApply,
  ),
  grants: [
    onlyIf(
      takenAs(programmePriority, "tie-break"),
      preferred(
        "tie-break",
        text("条件相同时可以优先录用", "may be recruited first between candidates of equal conditions"),
      ),
    ),
    onlyIf(
      takenAs(programmePriority, "weighting"),
      preferred("weighting", text("录用评分时加权", "weighs more in the scoring of candidates")),
    ),
  ],
});
