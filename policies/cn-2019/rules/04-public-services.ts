/** 公共服务：常住人口在教育、就业、社保、医疗、住房上与户籍人口同等待遇，异地看门诊可以直接结算。 */
import { all, mayApply, not, onlyIf, right, served, text } from "@qiaoti/engine/language";
import { entitlement, procedure } from "../../rule.ts";
import { insurance, matter } from "../../vocabulary/index.ts";
import { livesHere } from "../parts.ts";

/** 常住人口的孩子上学、学生资助，不因户籍不在本地而不同。cn-2019/4.7 */
export const equalEducation = entitlement("cn-2019/4.7", {
  of: "person",
  when: all(livesHere, matter.serviceDomain.is("education")),
  grants: [
    right(
      text(
        "教育类基本公共服务与本地户籍人口同等",
        "basic public services in education on the same terms as registered residents",
      ),
    ),
  ],
});

/** 常住人口求职、培训、创业，不因户籍不在本地而不同。cn-2019/4.8 */
export const equalEmploymentServices = entitlement("cn-2019/4.8", {
  of: "person",
  when: all(livesHere, matter.serviceDomain.is("employment")),
  grants: [
    right(
      text(
        "就业创业类基本公共服务与本地户籍人口同等",
        "basic public services for work and enterprise on the same terms as registered residents",
      ),
    ),
  ],
});

/** 常住人口参保、缴费、领取待遇，不因户籍不在本地而不同。cn-2019/4.9 */
export const equalSocialInsurance = entitlement("cn-2019/4.9", {
  of: "person",
  when: all(livesHere, matter.serviceDomain.is("social-insurance")),
  grants: [
    right(
      text(
        "社会保险类基本公共服务与本地户籍人口同等",
        "basic public services in social insurance on the same terms as registered residents",
      ),
    ),
  ],
});

/** 常住人口看病、享受卫生服务，不因户籍不在本地而不同。cn-2019/4.10 */
export const equalHealth = entitlement("cn-2019/4.10", {
  of: "person",
  when: all(livesHere, matter.serviceDomain.is("health")),
  grants: [
    right(
      text(
        "医疗卫生类基本公共服务与本地户籍人口同等",
        "basic public services in health on the same terms as registered residents",
      ),
    ),
  ],
});

/** 常住人口申请住房保障，不因户籍不在本地而不同。cn-2019/4.11 */
export const equalHousing = entitlement("cn-2019/4.11", {
  of: "person",
  when: all(livesHere, matter.serviceDomain.is("housing")),
  grants: [
    right(
      text(
        "住房保障类基本公共服务与本地户籍人口同等",
        "basic public services in housing on the same terms as registered residents",
      ),
    ),
  ],
});

/** 参保人在参保地以外看门诊，逐步做到当场结算。cn-2019/4.12 */
export const outpatientSettlement = procedure("cn-2019/4.12", {
  of: "person",
  when: all(
    insurance.hasMedicalInsurance,
    insurance.careKind.is("outpatient"),
    // Funds are pooled by the city: 中共中央 国务院关于深化医疗保障制度改革的意见 (2020), part 3.
    not(insurance.carePlace.inSame("city", insurance.medicalPlace)),
  ),
  grants: [
    served(
      text("办理异地门诊费用的结算或报销", "settlement or refund of outpatient costs away from the place of insurance"),
    ),
    onlyIf(
      insurance.coveredByNationalRollout,
      right(
        text("门诊费用当场直接结算，不必先垫付", "outpatient costs are settled on the spot, without advance payment"),
      ),
    ),
  ],
});

/** 参保人报销医药费，手续要更方便。cn-2019/4.13 */
export const easierReimbursement = procedure("cn-2019/4.13", {
  of: "person",
  when: insurance.hasMedicalInsurance,
  grants: [mayApply(text("以简便的手续报销医药费", "for refund of medical costs by simple formalities"))],
});
