/** 单位之间的流动：打通进入机关和国有单位的通道，放低基层门槛，设专项计划，养老保险跟着人走。 */
import {
  all,
  any,
  byReading,
  mayApply,
  mustBeDone,
  named,
  onlyIf,
  right,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { duty, entitlement, procedure } from "../../rule.ts";
import { employment, insurance, person, post, recruitment } from "../../vocabulary/index.ts";
import { hardshipLimitsInstitutions, specialPlanEffect, specialPlanList } from "../readings.ts";
import { otherSpecialRecruitmentGroups } from "../terms.ts";

/** 企业和社会组织的人员，可以依规定进入党政机关、国有企业和事业单位。cn-2019/5.2 */
export const wayIntoPublicUnits = procedure("cn-2019/5.2", {
  of: "person",
  when: all(
    employment.employerKind.oneOf(
      "state-owned-enterprise",
      "private-enterprise",
      "other-enterprise",
      "social-organisation",
    ),
    recruitment.recruiterKind.oneOf("party-government-organ", "state-owned-enterprise", "public-institution"),
  ),
  grants: [mayApply(text("依规定的渠道进入该单位", "to enter the unit through the channels that the rules provide"))],
});

/** 报考艰苦边远地区的基层公务员，门槛放低。cn-2019/5.3 */
export const lowerThresholdForCivilService = entitlement("cn-2019/5.3", {
  of: "person",
  when: all(post.kind.is("civil-servant"), post.isGrassroots, post.isHardshipRemote),
  grants: [right(text("适用放低后的招录门槛", "is judged by the lowered conditions of recruitment"))],
});

const grassrootsInstitutionPost = all(post.kind.is("public-institution"), post.isGrassroots);

/** 基层事业单位招人，条件要合理。cn-2019/5.4 */
export const reasonableConditions = duty("cn-2019/5.4", {
  of: "post",
  when: byReading(hardshipLimitsInstitutions, {
    "all-grassroots": grassrootsInstitutionPost,
    "hardship-only": all(grassrootsInstitutionPost, post.isHardshipRemote),
  }),
  grants: [
    mustBeDone(
      text(
        "逐项说明招聘条件的理由，去掉没有理由的条件",
        "every condition of recruitment is justified, and those that cannot be are dropped",
      ),
    ),
  ],
});

const villageOrCommunityCadre = person.grassrootsRoles.hasAny(
  "village-party-secretary",
  "community-party-secretary",
  "village-cadre",
  "community-cadre",
);

const namedGroups = named(
  "cn-2019/special-plan-groups",
  text("退役军人或村（社区）干部", "veteran, or village or community cadre"),
  () => any(person.isVeteran, villageOrCommunityCadre),
);

/** 招录可以为退役军人和村、社区的干部等设专项或单列计划。cn-2019/5.5 */
export const specialRecruitment = entitlement("cn-2019/5.5", {
  of: "person",
  when: byReading(specialPlanList, {
    closed: namedGroups,
    open: any(namedGroups, otherSpecialRecruitmentGroups),
  }),
  grants: [
    onlyIf(
      takenAs(specialPlanEffect, "discretionary"),
      mayApply(text("报考当地已设的专项或单列计划", "for a place under a special or separate plan, where one exists")),
    ),
    onlyIf(
      takenAs(specialPlanEffect, "owed"),
      right(
        text(
          "招录机关应当为所属群体设专项或单列计划",
          "the recruiting authority has to run a special or separate plan for the group",
        ),
      ),
    ),
  ],
});

/** 换地区参保，基本养老保险关系转移接续。cn-2019/5.6 */
export const pensionAcrossRegions = procedure("cn-2019/5.6", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("region")),
  grants: [
    mayApply(
      text(
        "转移接续养老保险关系，缴费年限连续计算",
        "to transfer the pension relation to another region, with all years counted on",
      ),
    ),
  ],
});

/** 换养老保险制度，基本养老保险关系转移接续。cn-2019/5.7 */
export const pensionAcrossSchemes = procedure("cn-2019/5.7", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("scheme")),
  grants: [
    mayApply(
      text("在不同养老保险制度之间转移接续", "to transfer the pension relation from one pension scheme to another"),
    ),
  ],
});
