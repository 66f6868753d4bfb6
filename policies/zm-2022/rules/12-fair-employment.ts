/** 就业公平：非全日制有支持有保护，灵活就业不收费，占道经营免费，困难人员有援助、有补贴、有岗位，零就业家庭清零。 */
import {
  all,
  always,
  any,
  byReading,
  count,
  exempt,
  mustBeDone,
  named,
  onlyIf,
  paid,
  preferred,
  right,
  served,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { entitlement, matching, procedure, target } from "../../rule.ts";
import { area, employer, employment, matter, unemployment } from "../../vocabulary/index.ts";
import { insuranceSubsidy, postSubsidy } from "../parameters-b.ts";
import { assistedGroups, residentCoverage, roadsideOperators, subsidyRecipient } from "../readings-b.ts";

const isPartTime = employment.workingTime.is("part-time");

/** 非全日制劳动者，得到政策支持。zm-2022/12.1 */
export const supportForPartTime = entitlement("zm-2022/12.1", {
  of: "person",
  when: isPartTime,
  grants: [served(text("惠及非全日制就业的政策支持", "policy support for part-time workers"))],
});

/** 非全日制劳动者，合法权益受保护。zm-2022/12.2 */
export const rightsOfPartTime = entitlement("zm-2022/12.2", {
  of: "person",
  when: isPartTime,
  grants: [right(text("合法权益得到保护", "protection of lawful rights and interests"))],
});

/** 与灵活就业有关的行政事业性收费，一律取消。zm-2022/12.3 */
export const noChargesOnFlexibleWork = entitlement("zm-2022/12.3", {
  of: "person",
  when: all(matter.chargeIsAdministrative, matter.chargeConcernsFlexibleWork),
  grants: [exempt(text("这项收费，已取消，不得收取", "the charge, which is abolished and may not be levied"))],
});

/** 占道经营经过批准的，免收城市道路占用费。zm-2022/12.4 */
export const noRoadOccupationFee = entitlement("zm-2022/12.4", {
  of: "person",
  when: all(
    matter.isRoadsideBusiness,
    matter.roadOccupationApproved,
    byReading(roadsideOperators, {
      "any-approved": always(text("经批准的都免", "every approved business is exempt")),
      "flexible-only": employment.isFlexible,
    }),
  ),
  grants: [exempt(text("城市道路占用费", "the urban road occupation fee"))],
});

/** 有条件的乡镇、街道，选在交通方便、求职者聚集的地方办劳务市场或灵工市场，得到支持。zm-2022/12.8 */
export const labourMarkets = entitlement("zm-2022/12.8", {
  of: "area",
  when: all(
    area.level.oneOf("township", "subdistrict"),
    area.conditionsMature,
    matter.siteTransportConvenient,
    matter.siteJobseekersConcentrated,
    matter.marketKind.oneOf("labour", "gig"),
  ),
  grants: [right(text("开办该市场得到支持", "support in setting up a labour or gig market"))],
});

// 就业促进法 art. 52: assistance is for the hard-to-place; whoever is recognised as such is a recipient.
const isAssisted = named("zm-2022/assisted", text("就业援助对象", "a recipient of employment assistance"), () =>
  any(unemployment.isAssistanceRecipient, unemployment.isHardToPlace),
);

const isHardToPlace = named("zm-2022/hard-to-place", text("就业困难人员", "hard to place in work"), () =>
  byReading(assistedGroups, { same: isAssisted, "recipients-wider": unemployment.isHardToPlace }),
);

/** 就业援助对象优先扶持、重点帮助。zm-2022/12.10 */
export const assistanceFirst = matching("zm-2022/12.10", {
  of: "person",
  when: isAssisted,
  grants: [preferred("first", text("优先得到就业扶持和重点帮助", "support and focused help go to the person first"))],
  specialises: "cn-2019/12.9",
});

/** 为就业援助对象制定措施和个人计划，写明服务项目和步骤。zm-2022/12.11 */
export const assistancePlan = procedure("zm-2022/12.11", {
  of: "person",
  when: isAssisted,
  grants: [
    served(
      text(
        "一份写明服务项目和步骤的个人援助计划",
        "a personal plan of assistance that lists the services and the steps",
      ),
    ),
  ],
  specialises: "cn-2019/12.8",
});

/** 就业援助对象得到心理疏导。zm-2022/12.12 */
export const counselling = matching("zm-2022/12.12", {
  of: "person",
  when: isAssisted,
  grants: [served(text("心理疏导", "counselling"))],
});

/** 组织就业援助对象参加职业培训。zm-2022/12.13 */
export const vocationalTraining = matching("zm-2022/12.13", {
  of: "person",
  when: isAssisted,
  grants: [served(text("安排参加职业培训", "a place in vocational training"))],
});

/** 对就业援助对象持续跟踪服务。zm-2022/12.14 */
export const continuousFollowUp = procedure("zm-2022/12.14", {
  of: "person",
  when: isAssisted,
  grants: [
    mustBeDone(text("援助以后继续跟踪回访", "the person is followed up after the help, for as long as it is needed")),
  ],
});

/** 就业困难人员，享受免费的公共就业服务。zm-2022/12.15 */
export const freeEmploymentServices = entitlement("zm-2022/12.15", {
  of: "person",
  when: isHardToPlace,
  grants: [
    served(text("公共就业服务", "public employment services")),
    exempt(text("公共就业服务的任何费用", "any charge for public employment services")),
  ],
});

/** 就业困难人员通过提升技能，增强就业能力。zm-2022/12.16 */
export const skillsForWork = matching("zm-2022/12.16", {
  of: "person",
  when: isHardToPlace,
  grants: [served(text("匹配能提高就业能力的技能培训", "matching with skill training that makes work easier to find"))],
});

/** 全县零就业家庭动态清零。zm-2022/12.17 */
export const noHouseholdWithoutWork = target("zm-2022/12.17", {
  of: "area",
  when: area.zeroEmploymentHouseholds.atMost(count(0, "household")),
  grants: [
    mustBeDone(
      text("零就业家庭清零记为做到，有新增即重新计算", "zero households without work is recorded, until one is found"),
    ),
  ],
  cites: ["cn-2019/12.11"],
});

const whateverTheRegistration = onlyIf(
  takenAs(residentCoverage, "no-filter-now"),
  mustBeDone(
    text("办理时不得以户籍不在本地为由拒绝", "the application may not be refused because of household registration"),
  ),
);

/** 符合规定的就业困难人员，有社会保险补贴；标准文中未定。zm-2022/12.18 */
export const subsidyForInsurance = entitlement("zm-2022/12.18", {
  of: "person",
  when: unemployment.insuranceSubsidyCriteriaMet,
  grants: [
    onlyIf(
      takenAs(subsidyRecipient, "worker"),
      paid({
        text: text("发给本人的社会保险补贴", "social insurance subsidy to the person"),
        amount: insuranceSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      takenAs(subsidyRecipient, "employer"),
      paid({
        text: text("发给招用单位的社会保险补贴", "social insurance subsidy to the employer"),
        amount: insuranceSubsidy,
        every: "month",
      }),
    ),
    whateverTheRegistration,
  ],
  cites: ["zm-2022/12.7"],
});

/** 符合规定的就业困难人员，有岗位补贴；标准文中未定。zm-2022/12.19 */
export const subsidyForPosts = entitlement("zm-2022/12.19", {
  of: "person",
  when: unemployment.postSubsidyCriteriaMet,
  grants: [
    onlyIf(
      takenAs(subsidyRecipient, "worker"),
      paid({
        text: text("发给本人的岗位补贴", "post subsidy to the person"),
        amount: postSubsidy,
        every: "month",
      }),
    ),
    onlyIf(
      takenAs(subsidyRecipient, "employer"),
      paid({
        text: text("发给安置单位的岗位补贴", "post subsidy to the employer"),
        amount: postSubsidy,
        every: "month",
      }),
    ),
    whateverTheRegistration,
  ],
  cites: ["zm-2022/12.7"],
});

/** 多开发公益性岗位，安置就业困难人员。zm-2022/12.20 */
export const publicWelfarePosts = matching("zm-2022/12.20", {
  of: "person",
  when: isHardToPlace,
  grants: [served(text("对接新开发的公益性岗位", "matching with newly developed public-welfare posts"))],
  cites: ["cn-2019/12.10"],
});

/** 鼓励企业招用就业困难人员。zm-2022/12.21 */
export const enterprisesTakeOn = matching("zm-2022/12.21", {
  of: "person",
  when: all(isHardToPlace, employer.kind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise")),
  grants: [
    served(
      text("推荐到鼓励吸纳困难人员的企业岗位", "referral to a post of the enterprise, which is encouraged to hire"),
    ),
  ],
});
