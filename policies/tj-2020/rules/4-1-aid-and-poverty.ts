/** 四（一）：扶贫协作——受援地贫困人口就业，援派干部和专业技术人才的使用。 */
import {
  all,
  byReading,
  count,
  mayApply,
  named,
  preferred,
  right,
  served,
  since,
  text,
  years,
} from "@qiaoti/engine/language";
import { entitlement, matching } from "../../rule.ts";
import { dispatch, employment, household, residence, service, title } from "../../vocabulary/index.ts";
import { aidPriorityTerm, completedTerm, returningLeaders, yearOfAid } from "../readings.ts";

const poorPersonInRecipientArea = named(
  "tj-2020/poor-person-in-recipient-area",
  text("受援地的建档立卡贫困人口", "registered poor person who lives in a recipient area"),
  () => all(household.povertyStatus.is("registered"), residence.inAidRecipientArea),
);

const aidProfessional = dispatch.kind.is("aid-professional");
const aidTermOfOneYear = dispatch.agreedMonths.atLeast(count(12, "month"));

const priorityOfAidProfessionals = byReading(aidPriorityTerm, {
  "one-year-term": all(aidProfessional, aidTermOfOneYear, title.equalConditions),
  "any-term": all(aidProfessional, title.equalConditions),
});

/** 受援地贫困人口，可安排扶贫公益性岗位。tj-2020/4-1.7 */
export const welfarePostsForThePoor = matching("tj-2020/4-1.7", {
  of: "person",
  when: poorPersonInRecipientArea,
  grants: [served(text("对接扶贫公益性岗位", "matching with a public-welfare post"))],
});

/** 受援地贫困人口，就近就地就业。tj-2020/4-1.8 */
export const workNearHome = matching("tj-2020/4-1.8", {
  of: "person",
  when: poorPersonInRecipientArea,
  grants: [served(text("对接家乡或附近的岗位", "matching with work at home or nearby"))],
});

/** 受援地贫困劳动力，经有组织的劳务输转就业。tj-2020/4-1.11 */
export const labourTransfer = matching("tj-2020/4-1.11", {
  of: "person",
  when: all(poorPersonInRecipientArea, employment.isWorker),
  grants: [served(text("参加有组织的劳务输转", "a place in organised labour transfer"))],
});

/** 援派干部表现突出、达到任职条件、在受援地干满一年，可提拔使用。tj-2020/4-1.13 */
export const promotionAfterAidYear = entitlement("tj-2020/4-1.13", {
  of: "person",
  when: all(
    dispatch.kind.is("aid-cadre"),
    dispatch.performanceOutstanding,
    dispatch.promotionCriteriaMet,
    byReading(yearOfAid, {
      worked: service.spells
        .where((s) => s.mode.is("aid"))
        .total()
        .atLeast(years(1)),
      "since-dispatch": since(dispatch.startedOn).atLeast(years(1)),
    }),
  ),
  grants: [right(text("可以提拔使用（并非必须）", "may be promoted, without being owed promotion"))],
});

/** 援派期一年及以上的专业技术人才，可申报职称。tj-2020/4-1.14 */
export const titleForAidProfessionals = entitlement("tj-2020/4-1.14", {
  of: "person",
  when: all(aidProfessional, aidTermOfOneYear),
  grants: [mayApply(text("依照规定申报职称", "for a professional title by the rules"))],
});

/** 上述人才在同等条件下，职称优先评审。tj-2020/4-1.15 */
export const reviewPriority = entitlement("tj-2020/4-1.15", {
  of: "person",
  when: priorityOfAidProfessionals,
  grants: [preferred("tie-break", text("同等条件下优先评审职称", "first in title review where conditions are equal"))],
});

/** 上述人才在同等条件下，优先聘任。tj-2020/4-1.16 */
export const appointmentPriority = entitlement("tj-2020/4-1.16", {
  of: "person",
  when: priorityOfAidProfessionals,
  grants: [preferred("tie-break", text("同等条件下优先聘任", "first in appointment where conditions are equal"))],
});

/** 在受援地当过领导的，返回以后一般要安排相应的领导职务。tj-2020/4-1.17 */
export const leadershipOnReturn = entitlement("tj-2020/4-1.17", {
  of: "person",
  when: all(
    byReading(returningLeaders, {
      "cadres-and-professionals": dispatch.kind.oneOf("aid-cadre", "aid-professional"),
      "cadres-only": dispatch.kind.is("aid-cadre"),
    }),
    dispatch.heldLeadershipPost,
    dispatch.isReturned,
  ),
  grants: [
    right(
      text(
        "一般安排相应的领导职务（允许例外）",
        "a corresponding leading post as a rule, from which there may be exceptions",
      ),
    ),
  ],
});

/** 专业技术人才援派期满回来的，聘任以援派期间的专技职务为准，并且优先。tj-2020/4-1.18 */
export const appointmentOnReturn = entitlement("tj-2020/4-1.18", {
  of: "person",
  when: byReading(completedTerm, {
    "any-term": all(aidProfessional, dispatch.termCompleted, dispatch.isReturned),
    "one-year-term": all(aidProfessional, dispatch.termCompleted, dispatch.isReturned, aidTermOfOneYear),
  }),
  grants: [
    preferred(
      "unspecified",
      text("按援派期间的专业技术职务优先聘任", "preferred for appointment at the level held during aid"),
    ),
  ],
});
