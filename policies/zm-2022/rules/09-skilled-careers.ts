/** 技能人才：职称、职业资格、技能等级三条路可以自选，新职业也能认定，领军人才有年薪和股权，聘期、积分等国家部署。 */
import {
  all,
  always,
  any,
  byReading,
  mayApply,
  mustBeDone,
  named,
  onlyIf,
  preferred,
  right,
  text,
} from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { employment, skill, title } from "../../vocabulary/index.ts";
import { leadingTalentPilotsArranged, pointsForPromotion, termsAndPointsArranged } from "../parameters-b.ts";
import { nationalRollout, qualificationPaths } from "../readings-b.ts";

const isSkilledTalent = named("zm-2022/skilled-talent", text("技能人才，持有职业技能等级", "holds a skill grade"), () =>
  skill.grade.atLeast("apprentice"),
);

/** 技能人才、专业技术人才看自己做的工作，在职称、职业资格、技能等级里自选一种申报。zm-2022/9.2 */
export const choiceOfPath = procedure("zm-2022/9.2", {
  of: "person",
  when: all(
    byReading(qualificationPaths, {
      "both-tracks": any(isSkilledTalent, employment.isProfessionalTechnical),
      "skilled-only": isSkilledTalent,
    }),
    title.seriesMatchesWork,
    title.levelMatchesEquivalence,
  ),
  grants: [
    mayApply(
      text(
        "申报与工作相符的职称、职业资格或技能等级，三者自选",
        "for a title, a vocational qualification or a skill grade of the matching series and level, as the person chooses",
      ),
    ),
  ],
});

/** 从事新职业的人，可以申请职业资格、职称或职业技能等级认定。zm-2022/9.4 */
export const newOccupations = procedure("zm-2022/9.4", {
  of: "person",
  when: employment.inNewOccupation,
  grants: [
    mayApply(
      text("申请职业资格、职称或职业技能等级认定", "for recognition by vocational qualification, title or skill grade"),
    ),
  ],
  specialises: "cn-2019/9.3",
});

const pilotsMayRun = byReading(nationalRollout, {
  "terms-and-points": always(text("年薪和股权期权不必等国家部署", "the pilots need no national arrangement")),
  "pilots-too": leadingTalentPilotsArranged,
});

/** 单位试行年薪制的，高技能领军人才可以按年薪计酬。zm-2022/9.7 */
export const annualPay = entitlement("zm-2022/9.7", {
  of: "person",
  when: all(skill.isHighSkilledLeading, employment.employerSchemes.has("annual-salary"), pilotsMayRun),
  grants: [right(text("与单位约定按年薪取酬", "to be paid by the year, as agreed with the employer"))],
});

/** 单位试行股权期权激励的，高技能领军人才可以享受。zm-2022/9.8 */
export const equityIncentives = entitlement("zm-2022/9.8", {
  of: "person",
  when: all(skill.isHighSkilledLeading, employment.employerSchemes.has("equity-option"), pilotsMayRun),
  grants: [right(text("获得股权或期权激励", "an incentive in equity or options"))],
});

/** 国家部署以后，技能人才按聘期管理。zm-2022/9.9 */
export const termsOfAppointment = procedure("zm-2022/9.9", {
  of: "person",
  when: all(isSkilledTalent, termsAndPointsArranged),
  grants: [
    mustBeDone(
      text("所在单位约定聘期，按聘期管理", "the employer appoints the person for a term and manages by that term"),
    ),
  ],
  cites: ["cn-2019/9.5"],
});

/** 国家部署以后，技能人才积分达到要求的可以晋级。zm-2022/9.10 */
export const promotionByPoints = entitlement("zm-2022/9.10", {
  of: "person",
  when: all(isSkilledTalent, termsAndPointsArranged, skill.points.atLeast(pointsForPromotion.quantity())),
  grants: [right(text("凭技能积分晋级", "promotion on the strength of skill points"))],
  cites: ["cn-2019/9.6"],
});

const hasAnnuity = employment.employerSchemes.has("annuity");
const hasSupplementaryMedical = employment.employerSchemes.has("supplementary-medical");

/** 单位有企业年金或补充医疗保险的，对高技能人才倾斜；幅度文中未定。zm-2022/9.13 */
export const favouredInSupplementarySchemes = entitlement("zm-2022/9.13", {
  of: "person",
  // 中办发〔2022〕58号: high-skilled talent are senior workers and above.
  when: all(skill.grade.atLeast("senior-worker"), any(hasAnnuity, hasSupplementaryMedical)),
  grants: [
    onlyIf(hasAnnuity, preferred("unspecified", text("企业年金向本人倾斜", "favoured in the enterprise annuity"))),
    onlyIf(
      hasSupplementaryMedical,
      preferred("unspecified", text("补充医疗保险向本人倾斜", "favoured in supplementary medical insurance")),
    ),
  ],
});
