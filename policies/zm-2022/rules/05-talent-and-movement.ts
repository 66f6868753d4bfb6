/** 用人制度：引来的人才安家、子女上学、看病、住房、创业有帮扶；四类人才能流动；基层有人可选；养老保险跟着人走。 */
import { all, any, byReading, count, mayApply, mustBeDone, named, paid, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure, target } from "../../rule.ts";
import {
  area,
  employment,
  household,
  insurance,
  person,
  programme,
  recruitment,
  skill,
  talent,
} from "../../vocabulary/index.ts";
import { ventureFunding } from "../parameters-a.ts";
import { qualifiedLimits, supportedTalent, talentTarget } from "../readings-a.ts";

const introducedTalent = named("zm-2022/introduced-talent", text("中牟引进的人才", "talent brought into Zhongmu"), () =>
  byReading(supportedTalent, {
    recognised: talent.isRecognised,
    "anyone-recruited": any(talent.isRecognised, talent.isRecruited),
  }),
);

/** 引进的人才，帮助安家、落户。zm-2022/5.10 */
export const homeAndSettlement = entitlement("zm-2022/5.10", {
  of: "person",
  when: introducedTalent,
  grants: [served(text("解决安家和落户", "help with finding a home and with settlement"))],
});

/** 引进的人才有学龄子女的，帮助子女入学。zm-2022/5.11 */
export const schoolingOfChildren = entitlement("zm-2022/5.11", {
  of: "person",
  when: all(introducedTalent, household.hasChildOfSchoolAge),
  grants: [served(text("解决子女就学", "help with places at school for the children"))],
});

/** 引进的人才，帮助解决医疗保障。zm-2022/5.12 */
export const medicalCover = entitlement("zm-2022/5.12", {
  of: "person",
  when: introducedTalent,
  grants: [served(text("解决医疗保障", "help with medical cover"))],
});

/** 引进的人才列入定向供给对象的，提供人才公寓。zm-2022/5.13 */
export const talentApartment = entitlement("zm-2022/5.13", {
  of: "person",
  when: all(introducedTalent, talent.apartmentGroup),
  grants: [mayApply(text("申请定向供给的人才公寓", "for a talent apartment provided to the listed group"))],
});

/** 引进的人才做创新创业项目的，给资金支持；金额文中未定。zm-2022/5.14 */
export const fundsForVentures = entitlement("zm-2022/5.14", {
  of: "person",
  when: all(introducedTalent, talent.runsVenture),
  grants: [
    paid({
      text: text("人才创新创业资金支持", "funding for talent who innovate or start a business"),
      amount: ventureFunding,
      every: "once",
    }),
  ],
});

/** 高层次人才项目，引进培育不少于两个。zm-2022/5.15 */
export const highLevelProjects = target("zm-2022/5.15", {
  of: "area",
  when: area.highLevelTalentProjects.atLeast(count(2, "project")),
  grants: [
    mustBeDone(
      text(
        "高层次人才项目目标记为完成，并附佐证",
        "the target for high-level projects is recorded as met, with evidence",
      ),
    ),
  ],
});

/** 高层次人才或团队，引进培育五个。zm-2022/5.16 */
export const highLevelTalentsAndTeams = target("zm-2022/5.16", {
  of: "area",
  when: byReading(talentTarget, {
    "at-least": area.highLevelTalentsOrTeams.atLeast(count(5, "talent-or-team")),
    exact: area.highLevelTalentsOrTeams.equals(count(5, "talent-or-team")),
  }),
  grants: [
    mustBeDone(
      text(
        "高层次人才（团队）目标记为完成，并附佐证",
        "the target for high-level talents and teams is recorded as met, with evidence",
      ),
    ),
  ],
});

/** 党政人才、企业经营管理人才、专业技术人才、高技能人才，都有流动的渠道。zm-2022/5.18 */
export const movementOfFourGroups = procedure("zm-2022/5.18", {
  of: "person",
  when: any(
    talent.isPartyGovernmentTalent,
    employment.isEnterpriseManager,
    employment.isProfessionalTechnical,
    // 中办发〔2022〕58号: high-skilled talent are senior workers and above.
    skill.grade.atLeast("senior-worker"),
  ),
  grants: [
    mayApply(text("按所在和拟去单位的类型办理流动", "to move, by the route for the present and the future unit")),
  ],
});

const villageCadre = person.grassrootsRoles.hasAny("village-party-secretary", "village-cadre");
const townshipOrgan = named("zm-2022/township-organ", text("乡镇机关招考公务员", "a township organ recruits"), () =>
  all(recruitment.recruiterKind.is("party-government-organ"), recruitment.recruiterLevel.is("township")),
);

/** 乡镇机关考录公务员，多从优秀村干部中选。zm-2022/5.20 */
export const villageCadresIntoTownshipOrgans = entitlement("zm-2022/5.20", {
  of: "person",
  when: all(villageCadre, recruitment.outstandingCadre, townshipOrgan),
  grants: [
    mayApply(
      text(
        "报考乡镇机关面向优秀村干部的公务员考录",
        "for the civil service examination of township organs for outstanding village cadres",
      ),
    ),
  ],
});

/** 乡镇机关考录公务员，多从“三支一扶”等服务基层项目人员中选。zm-2022/5.21 */
export const programmeStaffIntoTownshipOrgans = entitlement("zm-2022/5.21", {
  of: "person",
  when: all(
    programme.served.hasAny(
      "three-supports",
      "rural-special-post-teacher",
      "gp-special-post",
      "western-volunteer",
      "other",
    ),
    townshipOrgan,
  ),
  grants: [
    mayApply(
      text(
        "报考乡镇机关面向服务基层项目人员的公务员考录",
        "for the civil service examination of township organs for those who served in grassroots programmes",
      ),
    ),
  ],
});

const reservedPlan = recruitment.planKind.oneOf("special", "separate");

/** 符合条件的退役军人，可以报考专项或单列计划。zm-2022/5.25 */
export const plansForVeterans = entitlement("zm-2022/5.25", {
  of: "person",
  when: all(person.isVeteran, recruitment.specialPlanCriteriaMet, reservedPlan),
  grants: [
    mayApply(
      text("报考专项或单列计划中留给退役军人的名额", "for places kept for veterans in a special or separate plan"),
    ),
  ],
  specialises: "cn-2019/5.5",
});

/** 符合条件的村（社区）干部，可以报考专项或单列计划。zm-2022/5.26 */
export const plansForCadres = entitlement("zm-2022/5.26", {
  of: "person",
  when: all(
    person.grassrootsRoles.hasAny(
      "village-party-secretary",
      "community-party-secretary",
      "village-cadre",
      "community-cadre",
    ),
    byReading(qualifiedLimits, {
      both: all(recruitment.specialPlanCriteriaMet, reservedPlan),
      "veterans-only": reservedPlan,
    }),
  ),
  grants: [
    mayApply(
      text(
        "报考专项或单列计划中留给村（社区）干部的名额",
        "for places kept for village and community cadres in a special or separate plan",
      ),
    ),
  ],
  specialises: "cn-2019/5.5",
});

/** 参保人换地区，养老保险关系跟着转，手续从简。zm-2022/5.27 */
export const pensionAcrossRegions = procedure("zm-2022/5.27", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("region")),
  grants: [mayApply(text("跨地区转移接续养老保险关系", "to transfer the pension relation to another region"))],
  specialises: "cn-2019/5.6",
});

/** 参保人换养老保险制度，关系接得上，手续从简。zm-2022/5.28 */
export const pensionAcrossSchemes = procedure("zm-2022/5.28", {
  of: "person",
  when: all(insurance.hasPensionRelation, insurance.pensionChanges.has("scheme")),
  grants: [
    mayApply(
      text("在不同养老保险制度之间转移接续", "to transfer the pension relation from one pension scheme to another"),
    ),
  ],
  specialises: "cn-2019/5.7",
});
