/** 创新创业：培育市级以上研发平台，支持企业发债，帮民营和中小微企业找到更多融资渠道。 */
import { all, any, byReading, mayApply, mustBeDone, served, text } from "@qiaoti/engine/language";
import { duty, entitlement, matching } from "../../rule.ts";
import { employer, project } from "../../vocabulary/index.ts";
import { financialBondIssuer } from "../readings-a.ts";

/** 市级和更高级别的研发平台列为培育对象。zm-2022/3.3 */
export const researchPlatformsToCultivate = duty("zm-2022/3.3", {
  of: "project",
  when: all(
    project.kind.oneOf("municipal-key-laboratory", "enterprise-innovation-centre", "rd-platform"),
    project.level.atLeast("municipal"),
  ),
  grants: [mustBeDone(text("这个研发平台列为培育对象", "the platform is one of those to be cultivated"))],
});

const isEnterprise = employer.kind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise");

/** 合乎条件的企业要发企业债券或者双创的两种专项债券，予以支持。zm-2022/3.6 */
export const supportForBonds = entitlement("zm-2022/3.6", {
  of: "employer",
  when: all(
    isEnterprise,
    employer.bondConditionsMet,
    byReading(financialBondIssuer, {
      enterprises: employer.bondKinds.hasAny("enterprise", "incubation-special", "innovation-financial"),
      banks: any(
        employer.bondKinds.hasAny("enterprise", "incubation-special"),
        all(employer.bondKinds.has("innovation-financial"), employer.isBank),
      ),
    }),
  ),
  grants: [mayApply(text("申请县里对发行这种债券的支持", "for the county's support in issuing the bond"))],
});

/** 民营企业和中小微企业的融资需求，通过郑州市综合金融服务平台对接。zm-2022/3.8 */
export const financingPlatform = matching("zm-2022/3.8", {
  of: "employer",
  when: any(employer.kind.is("private-enterprise"), employer.size.atMost("medium")),
  grants: [
    served(
      text(
        "融资需求转到郑州市中小微企业金融综合服务平台对接",
        "referral of financing needs to Zhengzhou's financial service platform for small and medium enterprises",
      ),
    ),
  ],
  specialises: "cn-2019/3.10",
});
