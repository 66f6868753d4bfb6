/** 就业公平：城乡劳动者平等，歧视要纠正，扶持覆盖常住人口，就业困难的人得到援助，零就业家庭清零。 */
import {
  all,
  any,
  byReading,
  count,
  mayApply,
  mustBeDone,
  named,
  obliged,
  onlyIf,
  preferred,
  right,
  served,
  since,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { entitlement, matching, procedure, target } from "../../rule.ts";
import { employment, household, matter, unemployment } from "../../vocabulary/index.ts";
import { failedPlacements, timeWithoutWork, zeroEmploymentTime } from "../parameters.ts";
import { livesHere } from "../parts.ts";
import { dynamicClearing, marketFailure } from "../readings.ts";

/** 城市和农村的劳动者，就业权利平等。cn-2019/12.2 */
export const equalRightsAtWork = entitlement("cn-2019/12.2", {
  of: "person",
  when: employment.isWorker,
  grants: [right(text("平等就业，不分城乡", "equal rights at work, from town or countryside alike"))],
});

/** 因身份、性别等在就业中受歧视的，依法纠正。cn-2019/12.3 */
export const redressOfDiscrimination = procedure("cn-2019/12.3", {
  of: "person",
  when: matter.discriminationGrounds.hasAny("identity", "gender", "other"),
  grants: [mayApply(text("请求查处和纠正就业歧视", "for the discrimination to be investigated and put right"))],
});

/** 就业扶持政策逐步面向全部常住人口。cn-2019/12.5 */
export const employmentSupportForResidents = entitlement("cn-2019/12.5", {
  of: "person",
  when: livesHere,
  grants: [
    right(text("享受本地就业扶持政策，不看户籍", "local support for employment, whatever the household registration")),
  ],
});

/** 为每名就业援助对象制定援助计划。cn-2019/12.8 */
export const assistancePlan = matching("cn-2019/12.8", {
  of: "person",
  when: unemployment.isAssistanceRecipient,
  grants: [served(text("一份针对本人情况的援助计划", "a plan of assistance made for the person"))],
});

/** 就业援助对象优先扶持、重点帮助。cn-2019/12.9 */
export const assistanceFirst = entitlement("cn-2019/12.9", {
  of: "person",
  when: unemployment.isAssistanceRecipient,
  grants: [preferred("first", text("优先得到就业扶持", "support for employment goes to the person first"))],
});

const marketHasFailed = named(
  "cn-2019/market-has-failed",
  text("通过市场渠道确实难以就业", "market channels have failed"),
  () =>
    any(
      unemployment.marketAttemptFailed,
      byReading(marketFailure, {
        "recorded-attempts": unemployment.recordedAttempts.atLeast(failedPlacements.quantity()),
        "time-unemployed": since(unemployment.unemployedSince).atLeast(timeWithoutWork.quantity()),
      }),
    ),
);

/** 市场渠道难以就业的困难人员，可以安置到公益性岗位。cn-2019/12.10 */
export const publicWelfarePost = entitlement("cn-2019/12.10", {
  of: "person",
  when: all(unemployment.isHardToPlace, marketHasFailed),
  grants: [mayApply(text("由公益性岗位安置", "for placement in a public-welfare post"))],
});

/** 有劳动力而无人就业的家庭，要及时解决，保持为零。cn-2019/12.11 */
export const noZeroEmploymentHousehold = target("cn-2019/12.11", {
  of: "household",
  when: all(
    household.workingAgeMembers.atLeast(count(1, "person")),
    household.employedMembers.lessThan(count(1, "person")),
  ),
  grants: [
    mustBeDone(text("帮助家中至少一人就业", "at least one member of the household is helped into work")),
    onlyIf(
      takenAs(dynamicClearing, "every-moment"),
      mustBeDone(text("发现后立即办理，不留存量", "the household is helped as soon as it is found")),
    ),
    onlyIf(
      takenAs(dynamicClearing, "within-time"),
      obliged({
        text: text("在规定期限内解决", "the household is helped within the set time"),
        term: zeroEmploymentTime,
      }),
    ),
  ],
});
