/** 引导人到基层：毕业生去艰苦边远地区起薪高定，县以下管理人员晋升职员等级，基层中高级岗位比例优化。 */
import { all, any, byReading, mayApply, mustBeDone, right, text } from "@qiaoti/engine/language";
import { entitlement, procedure, target } from "../../rule.ts";
import { education, employer, employment } from "../../vocabulary/index.ts";
import { countyIncluded } from "../readings.ts";

/** 到艰苦边远地区机关、事业单位工作的高校毕业生，工资高定。cn-2019/7.2 */
export const higherStartingWage = entitlement("cn-2019/7.2", {
  of: "person",
  when: all(
    education.graduation.oneOf("regular-college", "other-higher"),
    employment.workplaceHardshipRemote,
    // 国发〔2011〕16号: the pay that is set higher is that of organs and public institutions.
    employment.employerKind.oneOf("party-government-organ", "public-institution"),
  ),
  grants: [
    right(
      text(
        "起薪高定，档次按国家工资政策确定",
        "a higher starting grade of pay, by as many steps as national pay policy says",
      ),
    ),
  ],
});

/** 县以下事业单位管理岗位的人员，可以按职员等级晋升。cn-2019/7.3 */
export const rankPromotion = procedure("cn-2019/7.3", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    byReading(countyIncluded, {
      "includes-county": employment.unitLevel.atMost("county"),
      "below-county": employment.unitLevel.below("county"),
    }),
    employment.postCategory.is("management"),
  ),
  grants: [mayApply(text("按职员等级晋升", "for promotion in staff rank"))],
});

/** 基层和扶贫一线的教育、科技、卫生、农技等事业单位，中高级岗位比例要优化。cn-2019/7.4 */
export const shareOfHigherPosts = target("cn-2019/7.4", {
  of: "employer",
  when: all(
    employer.kind.is("public-institution"),
    any(employer.isGrassroots, employer.isPovertyFrontline),
    employer.sector.oneOf(
      "primary-secondary-education",
      "other-education",
      "science-technology",
      "health",
      "agricultural-technology",
      "other-key-field",
    ),
  ),
  grants: [
    mustBeDone(
      text(
        "优化中级、高级专业技术岗位的设置比例",
        "the share of intermediate and senior professional posts is improved",
      ),
    ),
  ],
});
