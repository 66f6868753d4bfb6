/** 基层发展空间：到机关事业单位的毕业生起点工资高定，乡镇人员有补贴，职员等级能晋升，专业人才能流动、能评职称。 */
import { all, byReading, mayApply, mustBeDone, paid, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure, target } from "../../rule.ts";
import { education, employer, employment } from "../../vocabulary/index.ts";
import { startingWageRise, townshipAllowance } from "../parameters-a.ts";
import { countyOrBelow } from "../parts.ts";
import { startingWagePlaces } from "../readings-a.ts";

const worksInOrganOrInstitution = employment.employerKind.oneOf("party-government-organ", "public-institution");
const higherEducationGraduate = education.graduation.oneOf("regular-college", "other-higher");

/** 高校毕业生到机关、事业单位工作，起点工资高定；高定几档文中未写。zm-2022/7.1 */
export const higherStartingWage = entitlement("zm-2022/7.1", {
  of: "person",
  when: byReading(startingWagePlaces, {
    "all-units": all(higherEducationGraduate, worksInOrganOrInstitution),
    "hardship-only": all(higherEducationGraduate, worksInOrganOrInstitution, employment.workplaceHardshipRemote),
  }),
  grants: [
    paid({
      text: text("起点工资高定的部分", "the part by which the starting wage is set higher"),
      amount: startingWageRise,
      every: "month",
    }),
  ],
  specialises: "cn-2019/7.2",
});

/** 乡镇机关和事业单位的工作人员，享受乡镇工作补贴；标准文中未写。zm-2022/7.2 */
export const townshipWorkAllowance = entitlement("zm-2022/7.2", {
  of: "person",
  when: all(employment.unitLevel.is("township"), worksInOrganOrInstitution),
  grants: [
    paid({
      text: text("乡镇工作补贴", "township work allowance"),
      amount: townshipAllowance,
      every: "month",
    }),
  ],
});

/** 县以下事业单位的管理岗人员，可以按职员等级晋升。zm-2022/7.3 */
export const rankPromotion = procedure("zm-2022/7.3", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    countyOrBelow(employment.unitLevel),
    employment.postCategory.is("management"),
  ),
  grants: [mayApply(text("按职员等级晋升", "for promotion by staff rank"))],
  specialises: "cn-2019/7.3",
});

/** 基层一线的教育、科技、医疗、农技事业单位，中高级专业技术岗位比例要优化；比例文中未写。zm-2022/7.4 */
export const shareOfHigherPosts = target("zm-2022/7.4", {
  of: "employer",
  when: all(
    employer.kind.is("public-institution"),
    employer.isFrontline,
    employer.sector.oneOf(
      "primary-secondary-education",
      "other-education",
      "science-technology",
      "health",
      "agricultural-technology",
    ),
  ),
  grants: [
    mustBeDone(
      text(
        "监测并优化本单位中级、高级专业技术岗位的比例",
        "the share of intermediate and senior technical posts is watched and improved",
      ),
    ),
  ],
  specialises: "cn-2019/7.4",
});

/** 专业技术人才流动只要合规，主管部门和单位就应当允许。zm-2022/7.11 */
export const freeMovementOfProfessionals = entitlement("zm-2022/7.11", {
  of: "person",
  when: all(employment.isProfessionalTechnical, employment.moveCompliesWithRules),
  grants: [right(text("主管部门和单位允许流动", "the department and the unit allow the move"))],
});

/** 非公经济组织、社会组织的专业技术人员和自由职业者，有渠道申报职称。zm-2022/7.12 */
export const wayToTitles = procedure("zm-2022/7.12", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    employment.employerKind.oneOf(
      "private-enterprise",
      "other-enterprise",
      "individual-business",
      "social-organisation",
      "freelance",
    ),
  ),
  grants: [
    mayApply(text("申报职称，有为这类人员开的渠道", "for a professional title, by a channel open to these groups")),
  ],
});
