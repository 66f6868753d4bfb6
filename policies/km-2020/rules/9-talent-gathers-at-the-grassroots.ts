/** 第九条：引导社会各方人才到基层：突出企业得支持，科研人员可兼职，企业家可当导师，到基层创业算业绩，专家结对。 */
import {
  all,
  any,
  byReading,
  mustBeDone,
  named,
  paid,
  preferred,
  right,
  sameAsIn,
  served,
  text,
} from "@qiaoti/engine/language";
import { entitlement, matching, procedure } from "../../rule.ts";
import { employer, employment, engagement, person, research } from "../../vocabulary/index.ts";
import { otherMentorHosts, talentEnterpriseSubsidy } from "../parameters.ts";
import { innovationExperience } from "../readings.ts";
import { measuresApply } from "./0-scope.ts";

const outstandingEnterprise = named(
  "km-2020/outstanding-enterprise",
  text("引进培养人才突出的企业", "is an enterprise outstanding in bringing in and training talent"),
  () =>
    all(
      employer.kind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
      employer.outstandingInTalent,
    ),
);

/** 引进培养人才突出的企业，市、区两级人才项目先考虑。km-2020/9.2 */
export const enterpriseFirstInProjects = entitlement("km-2020/9.2", {
  of: "employer",
  when: all(outstandingEnterprise, measuresApply),
  grants: [
    preferred(
      "first",
      text("市、区两级人才项目优先列入", "is admitted first to municipal and district talent projects"),
    ),
  ],
});

/** 这样的企业还可以得到适当补贴；数额没有写明。km-2020/9.3 */
export const enterpriseSubsidy = entitlement("km-2020/9.3", {
  of: "employer",
  when: all(outstandingEnterprise, measuresApply),
  grants: [
    paid({
      text: text("人才引进培养补贴", "subsidy for bringing in and training talent"),
      amount: talentEnterpriseSubsidy,
      every: "once",
    }),
  ],
});

/** 科研院所、高校的专业技术人员，做好本职、单位同意，可以到企业兼职。km-2020/9.5 */
export const partTimeInEnterprise = entitlement("km-2020/9.5", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.unitType.oneOf("research-institute", "university"),
    engagement.dutiesFulfilled,
    engagement.ownWorkCompleted,
    engagement.employerConsent,
    engagement.hostKind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
    measuresApply,
  ),
  grants: [right(text("到企业兼职", "to work part-time in an enterprise"))],
});

/** 这样兼职的，可以按规定取得报酬或者奖励。km-2020/9.6 */
export const payForPartTime = entitlement("km-2020/9.6", {
  of: "person",
  when: all(sameAsIn(partTimeInEnterprise), engagement.remunerationFollowsRules),
  grants: [right(text("按规定取得兼职报酬或者奖励", "to take pay or an award for the engagement under the rules"))],
});

const enterpriseResearcher = named(
  "km-2020/enterprise-researcher",
  text("企业的科研人员", "is a researcher of an enterprise"),
  () =>
    all(
      research.isResearcher,
      employment.employerKind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
    ),
);

const hostTakesMentors = named(
  "km-2020/host-takes-mentors",
  text("对方是科研、教学、医疗一类的机构", "the host is an institute, a school, a health institution or the like"),
  () =>
    any(
      engagement.hostUnitType.oneOf(
        "research-institute",
        "university",
        "primary-secondary-school",
        "vocational-school",
        "hospital",
        "township-health-centre",
        "community-health-centre",
        "other-grassroots-medical",
      ),
      engagement.hostUnitType.listedIn(otherMentorHosts),
    ),
);

/** 有创新实践经验的企业家、企业科研人员，可以到科研院所、学校、医疗卫生机构兼任教授或者创业导师。km-2020/9.7 */
export const professorsAndMentors = entitlement("km-2020/9.7", {
  of: "person",
  when: all(
    byReading(innovationExperience, {
      "both-groups": all(any(person.isEntrepreneur, enterpriseResearcher), person.hasInnovationPractice),
      "entrepreneurs-only": any(all(person.isEntrepreneur, person.hasInnovationPractice), enterpriseResearcher),
    }),
    hostTakesMentors,
    engagement.role.oneOf("part-time-professor", "startup-mentor"),
    measuresApply,
  ),
  grants: [right(text("担任兼职教授或者创业导师", "to serve as part-time professor or mentor of start-ups"))],
});

/** 引才可以用联合聘用、交叉任职等方式。km-2020/9.8 */
export const jointEmployment = procedure("km-2020/9.8", {
  of: "person",
  when: all(engagement.form.oneOf("joint-employment", "cross-appointment", "other"), measuresApply),
  grants: [
    right(text("以联合聘用、交叉任职等方式签订协议", "to agree on joint employment, cross appointment or the like")),
  ],
});

/** 事业单位的专业技术人员在基层转化过成果、创过业的，晋升评优时作为重要依据。km-2020/9.12 */
export const ventureCountsForPromotion = entitlement("km-2020/9.12", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.employerKind.is("public-institution"),
    person.grassrootsVentureRecord.hasAny("transferred-results", "innovated-or-founded"),
    measuresApply,
  ),
  grants: [
    mustBeDone(
      text("晋职晋级、评先评优时作为重要依据", "the record is taken as an important basis for promotion and awards"),
    ),
  ],
});

/** 专家到基层结对帮扶人才、点对点指导技术、组团提供咨询。km-2020/9.14 */
export const expertsPairWithGrassroots = matching("km-2020/9.14", {
  of: "person",
  when: all(engagement.serviceModes.hasAny("paired-assistance", "point-to-point", "group-consultation"), measuresApply),
  grants: [served(text("与基层的服务需求对接", "is matched with what the grassroots ask for"))],
});
