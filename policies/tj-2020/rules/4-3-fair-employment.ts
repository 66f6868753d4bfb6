/** 四（三）：公平就业——登记失业人员服务、失业登记和失业保险申领、就业困难人员帮扶和补贴。 */
import {
  all,
  any,
  byReading,
  exempt,
  later,
  mayApply,
  mustBeDone,
  onlyIf,
  paid,
  right,
  served,
  since,
  text,
  today,
} from "@qiaoti/engine/language";
import { entitlement, matching, procedure } from "../../rule.ts";
import { unemployment } from "../../vocabulary/index.ts";
import {
  benefitMonths,
  claimWindow,
  contactInterval,
  followUpInterval,
  insuranceSubsidy,
  postSubsidy,
} from "../parameters.ts";
import { claimPeriod, householdLimit, readAs, subsidyRecipient } from "../readings.ts";

const lastDayToClaim = later(unemployment.unemployedSince, claimWindow.quantity());

/** 登记失业的人，有人按期联系。tj-2020/4-3.7 */
export const regularContact = procedure("tj-2020/4-3.7", {
  of: "person",
  when: unemployment.isRegistered,
  grants: [
    served(text("就业服务机构定期联系", "regular contact by the employment service")),
    onlyIf(
      since(unemployment.lastContactedOn).atLeast(contactInterval.quantity()),
      mustBeDone(text("已到联系时间，应尽快联系", "contact is due and has to be made")),
    ),
  ],
});

/** 登记失业的人，按级别、类别得到服务。tj-2020/4-3.8 */
export const gradedServices = matching("tj-2020/4-3.8", {
  of: "person",
  when: unemployment.isRegistered,
  grants: [
    served(text("分级分类的就业服务，划分标准由人社部门定", "graded services, by criteria that the bureau sets")),
  ],
});

/** 登记失业的人，服务以后有人定期跟踪。tj-2020/4-3.9 */
export const followUp = procedure("tj-2020/4-3.9", {
  of: "person",
  when: unemployment.isRegistered,
  grants: [
    served(text("定期跟踪服务", "regular follow-up")),
    onlyIf(
      since(unemployment.lastFollowedUpOn).atLeast(followUpInterval.quantity()),
      mustBeDone(text("已到跟踪时间，应尽快回访", "follow-up is due and has to be made")),
    ),
  ],
});

/** 失业的人，可从更多渠道办理失业登记。tj-2020/4-3.10 */
export const registrationChannels = procedure("tj-2020/4-3.10", {
  of: "person",
  when: unemployment.isUnemployed,
  grants: [
    mayApply(
      text("经更多渠道办理失业登记，渠道以公布的为准", "to register as unemployed through more channels, as announced"),
    ),
  ],
});

/** 申领失业保险的人，可从更多渠道申领。tj-2020/4-3.11 */
export const claimChannels = procedure("tj-2020/4-3.11", {
  of: "person",
  when: unemployment.isInsuranceClaimant,
  grants: [
    mayApply(
      text(
        "经更多渠道申领失业保险，渠道以公布的为准",
        "to claim unemployment insurance through more channels, as announced",
      ),
    ),
  ],
});

/** 失业登记和失业保险申领，不以户籍为限。tj-2020/4-3.12 */
export const noHouseholdLimit = entitlement("tj-2020/4-3.12", {
  of: "person",
  when: byReading(householdLimit, {
    "registration-and-claims": any(unemployment.isUnemployed, unemployment.isInsuranceClaimant),
    "claims-only": unemployment.isInsuranceClaimant,
  }),
  grants: [
    mustBeDone(
      text("不得以户籍不在本地为由拒绝受理", "no request is refused because of where the person is registered"),
    ),
  ],
});

/** 失业保险申领期限放宽，在放宽后的期限内可以申领。tj-2020/4-3.13 */
export const relaxedClaimPeriod = entitlement("tj-2020/4-3.13", {
  of: "person",
  when: all(
    unemployment.isInsuranceClaimant,
    byReading(claimPeriod, {
      // 时限未过的，不论何时提出都在期限内；已过的看提出申领那天。
      "filing-window": any(today.atMost(lastDayToClaim), unemployment.claimedOn.atMost(lastDayToClaim)),
      "benefit-months": unemployment.benefitMonthsReceived.lessThan(benefitMonths.quantity()),
    }),
  ),
  grants: [right(text("按放宽后的期限申领失业保险", "to claim unemployment insurance within the relaxed period"))],
});

/** 失业保险金全程可在线申领。tj-2020/4-3.14 */
export const onlineClaim = procedure("tj-2020/4-3.14", {
  of: "person",
  when: unemployment.isInsuranceClaimant,
  grants: [mayApply(text("在线申领失业保险金", "to claim unemployment benefit online"))],
});

/** 就业困难人员得到的公共就业服务不收费。tj-2020/4-3.15 */
export const freeServiceForHardToPlace = entitlement("tj-2020/4-3.15", {
  of: "person",
  when: unemployment.isHardToPlace,
  grants: [
    served(text("公共就业服务", "public employment services")),
    exempt(text("公共就业服务不收任何费用", "no charge for public employment services")),
  ],
});

/** 就业困难人员靠提升技能提高就业能力。tj-2020/4-3.16 */
export const skillsForHardToPlace = matching("tj-2020/4-3.16", {
  of: "person",
  when: unemployment.isHardToPlace,
  grants: [served(text("对接技能提升培训", "matching with training that raises skills"))],
});

/** 符合现行政策的，享受社会保险补贴。tj-2020/4-3.18 */
export const socialInsuranceSubsidy = entitlement("tj-2020/4-3.18", {
  of: "person",
  when: unemployment.insuranceSubsidyCriteriaMet,
  grants: [
    onlyIf(
      readAs(subsidyRecipient, "employer"),
      paid({
        text: text("发给吸纳企业的社会保险补贴", "social insurance subsidy to the enterprise that hires"),
        amount: insuranceSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      readAs(subsidyRecipient, "person"),
      paid({
        text: text("发给个人的社会保险补贴", "social insurance subsidy to the person"),
        amount: insuranceSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      readAs(subsidyRecipient, "post-unit"),
      paid({
        text: text("发给公益性岗位用人单位的社会保险补贴", "social insurance subsidy to the unit of a welfare post"),
        amount: insuranceSubsidy,
        every: "month",
      }),
    ),
  ],
});

/** 符合现行政策的，享受岗位补贴。tj-2020/4-3.19 */
export const subsidyForPosts = entitlement("tj-2020/4-3.19", {
  of: "person",
  when: unemployment.postSubsidyCriteriaMet,
  grants: [
    onlyIf(
      readAs(subsidyRecipient, "employer"),
      paid({
        text: text("发给吸纳企业的岗位补贴", "post subsidy to the enterprise that hires"),
        amount: postSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      readAs(subsidyRecipient, "person"),
      paid({
        text: text("发给个人的岗位补贴", "post subsidy to the person"),
        amount: postSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      readAs(subsidyRecipient, "post-unit"),
      paid({
        text: text("发给公益性岗位用人单位的岗位补贴", "post subsidy to the unit of a welfare post"),
        amount: postSubsidy,
        every: "month",
      }),
    ),
  ],
});
