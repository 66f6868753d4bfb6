/** 就业公平：城乡劳动者平等，服务均等，就业困难的人得到援助，零就业家庭清零。 */
import { all, count, mustBeDone, preferred, right, served, text } from "@qiaoti/engine/language";
import { entitlement, matching, target } from "../../rule.ts";
import { employment, household, unemployment } from "../../vocabulary/index.ts";

// 17.4 and 17.6 name workers of town and countryside together, which is every worker.
const anyWorker = employment.isWorker;

/** 城乡劳动者平等就业。km-2021/17.4 */
export const equalEmployment = entitlement("km-2021/17.4", {
  of: "person",
  when: anyWorker,
  grants: [
    right(
      text("平等就业，就业政策不分城乡", "equal employment, under policies that do not tell town from countryside"),
    ),
  ],
  specialises: "cn-2019/12.2",
});

/** 城乡劳动者享受同样的公共就业服务。km-2021/17.6 */
export const equalEmploymentServices = entitlement("km-2021/17.6", {
  of: "person",
  when: anyWorker,
  grants: [
    served(text("与城乡其他劳动者同样的公共就业服务", "public employment services, the same for town and countryside")),
  ],
});

/** 为就业援助对象分类制定个性化援助计划。km-2021/17.13 */
export const assistancePlan = matching("km-2021/17.13", {
  of: "person",
  when: unemployment.isAssistanceRecipient,
  grants: [
    served(text("一份按类别、针对本人的就业援助计划", "a plan of assistance made for the person's category and needs")),
  ],
  specialises: "cn-2019/12.8",
});

/** 就业援助对象优先扶持、重点帮助。km-2021/17.14 */
export const assistanceFirst = entitlement("km-2021/17.14", {
  of: "person",
  when: unemployment.isAssistanceRecipient,
  grants: [preferred("first", text("优先得到就业扶持和重点帮助", "support and focused help go to the person first"))],
  specialises: "cn-2019/12.9",
});

/** 各类就业困难人员得到兜底帮扶。km-2021/17.16 */
export const lastResortHelp = matching("km-2021/17.16", {
  of: "person",
  when: unemployment.isHardToPlace,
  grants: [served(text("兜底帮扶，包括推荐公益性岗位", "help of last resort, public-welfare posts included"))],
  cites: ["cn-2019/12.10"],
});

/** 零就业家庭动态清零。km-2021/17.17 */
export const noHouseholdWithoutWork = target("km-2021/17.17", {
  of: "household",
  when: all(
    household.workingAgeMembers.atLeast(count(1, "person")),
    household.employedMembers.atMost(count(0, "person")),
  ),
  grants: [
    mustBeDone(
      text(
        "列入零就业家庭名册，尽快帮助至少一人就业",
        "the household is listed, and at least one member is helped into work",
      ),
    ),
  ],
  specialises: "cn-2019/12.11",
});
