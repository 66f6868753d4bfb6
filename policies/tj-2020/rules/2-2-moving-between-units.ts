/** 二（二）：用人制度改革——进入公务员队伍、跨体制选聘、基层单位招聘、定向招录、养老关系转移。 */
import { all, any, mayApply, mustBeDone, named, right, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { employer, employment, insurance, person, programme, recruitment, talent } from "../../vocabulary/index.ts";
import { communityWorker } from "../parts.ts";

const townshipOrSubdistrictInstitution = named(
  "tj-2020/township-or-subdistrict-institution",
  text("街道（乡镇）事业单位", "public institution of a subdistrict or township"),
  () => all(employer.kind.is("public-institution"), employer.level.oneOf("subdistrict", "township")),
);

/** 定向招录对象里，退役军人以外的人；单位还可以列入别的对象。也用来填国家意见的“等”字。 */
export const groupsAddedByTianjin = any(
  communityWorker,
  person.grassrootsRoles.has("rural-party-worker"),
  programme.served.has("three-supports"),
  recruitment.otherTargetedGroup,
);

/** 事业单位（高校、科研院所等）和国企的优秀人才，符合调任规定的可转任公务员。tj-2020/2-2.2 */
export const transferToCivilService = procedure("tj-2020/2-2.2", {
  of: "person",
  when: all(
    employment.employerKind.oneOf("public-institution", "state-owned-enterprise"),
    talent.isOutstanding,
    recruitment.transferRulesMet,
  ),
  grants: [mayApply(text("按公务员调任办法转入公务员队伍", "to be transferred into the civil service"))],
});

/** 党政机关和国有单位确有需要时，可依规从企业、社会组织选聘人员。tj-2020/2-2.3 */
export const selectionFromEnterprises = procedure("tj-2020/2-2.3", {
  of: "person",
  when: all(
    recruitment.recruiterKind.oneOf("party-government-organ", "state-owned-enterprise", "public-institution"),
    employment.employerKind.oneOf(
      "state-owned-enterprise",
      "private-enterprise",
      "other-enterprise",
      "social-organisation",
    ),
    recruitment.needConfirmed,
  ),
  grants: [
    mayApply(
      text(
        "被选聘（公开招聘，或由上级任命、按政策安置等）",
        "to be taken on by open recruitment, appointment, policy placement or another way",
      ),
    ),
  ],
  specialises: "cn-2019/5.2",
});

/** 街道（乡镇）事业单位可在规定之内自定合理的招聘条件。tj-2020/2-2.5 */
export const ownRecruitmentConditions = entitlement("tj-2020/2-2.5", {
  of: "employer",
  when: townshipOrSubdistrictInstitution,
  grants: [right(text("在规定之内自定合理的招聘条件", "to set reasonable recruitment conditions within the rules"))],
  specialises: "cn-2019/5.4",
});

/** 街道（乡镇）事业单位的招聘程序从简。tj-2020/2-2.6 */
export const simplerRecruitment = procedure("tj-2020/2-2.6", {
  of: "employer",
  when: townshipOrSubdistrictInstitution,
  grants: [
    served(
      text(
        "适用简化的招聘程序，简化哪些环节由主管部门定",
        "a shorter recruitment procedure, as the authority lays down",
      ),
    ),
  ],
});

/** 机关事业单位有实际需要的，可以定向招人：退役军人、农村专职党务人员、社区工作者、三支一扶人员等。tj-2020/2-2.7 */
export const targetedRecruitment = entitlement("tj-2020/2-2.7", {
  of: "person",
  when: all(
    recruitment.recruiterKind.oneOf("party-government-organ", "public-institution"),
    recruitment.needConfirmed,
    any(person.isVeteran, groupsAddedByTianjin),
  ),
  grants: [
    mayApply(
      text(
        "参加定向招聘、招录（鼓励单位安排，并非必须）",
        "to take part in targeted recruitment, which units are encouraged but not bound to run",
      ),
    ),
  ],
});

/** 参加基本养老保险的人换地区，转移接续流程从简。tj-2020/2-2.8 */
export const pensionAcrossRegions = procedure("tj-2020/2-2.8", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("region")),
  grants: [
    mayApply(text("办理养老保险关系跨地区转移接续", "to move the pension relation to another region")),
    mustBeDone(text("经办机构按优化后的流程办理", "the agency follows the streamlined procedure")),
  ],
  specialises: "cn-2019/5.6",
});

/** 参加基本养老保险的人换制度，转移接续流程从简。tj-2020/2-2.9 */
export const pensionAcrossSchemes = procedure("tj-2020/2-2.9", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("scheme")),
  grants: [
    mayApply(text("办理养老保险关系跨制度转移接续", "to move the pension relation to another scheme")),
    mustBeDone(text("经办机构按优化后的流程办理", "the agency follows the streamlined procedure")),
  ],
  specialises: "cn-2019/5.7",
});
