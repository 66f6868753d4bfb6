/** 一（三）：用创新创业带动流动——成果转化的奖励，对民企、中小微企业和个体工商户的支持。 */
import {
  all,
  any,
  byReading,
  exempt,
  mayApply,
  named,
  obliged,
  paid,
  right,
  served,
  text,
} from "@qiaoti/engine/language";
import { entitlement, matching } from "../../rule.ts";
import { employer, research } from "../../vocabulary/index.ts";
import { conversionReward, deferralTerm, insuranceDeferralPhase, insuranceReductionPhase } from "../parameters.ts";
import { phased } from "../readings.ts";

const smallOrMediumEnterprise = named(
  "tj-2020/small-or-medium-enterprise",
  text("中小微企业", "micro, small or medium-sized enterprise"),
  () =>
    all(
      employer.kind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
      employer.size.atMost("medium"),
    ),
);

const smallEnterpriseOrSoleTrader = any(smallOrMediumEnterprise, employer.kind.is("individual-business"));

/**
 * 科技成果转化以后，发明人或发明团队可得后补助奖励；分成比例由单位另定。tj-2020/1-3.10
 * 促进科技成果转化法第四十四条: the unit that made the result rewards those who made and converted it.
 */
export const rewardAfterConversion = entitlement("tj-2020/1-3.10", {
  of: "person",
  when: all(research.isConverted, research.inventorRole.oneOf("inventor", "team")),
  grants: [
    right(text("按提高后的转化收益分成比例得到奖励", "to be rewarded at a raised share of conversion income")),
    paid({
      text: text("成果转化后的补助奖励", "reward after conversion"),
      amount: conversionReward,
      every: "once",
      payer: text("成果完成单位", "the unit that made the result"),
    }),
  ],
});

/** 民营企业和中小微企业，从五条渠道得到融资对接。tj-2020/1-3.18 */
export const accessToFinance = matching("tj-2020/1-3.18", {
  of: "employer",
  when: any(employer.kind.is("private-enterprise"), smallOrMediumEnterprise),
  grants: [
    served(
      text(
        "对接五条融资渠道：银行贷款、租赁、创投、股权、债券",
        "introduction to bank loans, leasing, venture capital, equity and bonds",
      ),
    ),
  ],
  specialises: "cn-2019/3.10",
});

/** 阶段性政策实施期内，中小微企业和个体工商户减免社会保险费。tj-2020/1-3.19 */
export const insuranceReduction = entitlement("tj-2020/1-3.19", {
  of: "employer",
  when: all(smallEnterpriseOrSoleTrader, insuranceReductionPhase),
  grants: [
    exempt(
      text(
        "阶段内按规定减征、免征的那部分社会保险费",
        "that part of social insurance contributions which is reduced or waived for the phase",
      ),
    ),
  ],
});

/** 中小微企业和个体工商户可缓缴社会保险费；缓缴是否同样分阶段，见口径。tj-2020/1-3.20 */
export const insuranceDeferral = entitlement("tj-2020/1-3.20", {
  of: "employer",
  when: byReading(phased, {
    both: all(smallEnterpriseOrSoleTrader, insuranceDeferralPhase),
    "reduction-only": smallEnterpriseOrSoleTrader,
  }),
  grants: [
    // 人社部发〔2020〕11号第三条、人社部发〔2022〕31号第二条: deferral is applied for, and granted to those in difficulty.
    mayApply(text("申请缓缴社会保险费，获准后延后缴纳", "to pay social insurance contributions later")),
    obliged({ text: text("在缓缴期限内补缴", "to pay within the term of deferral"), term: deferralTerm }),
  ],
});

/** 中小微企业和个体工商户得到政府性融资担保支持。tj-2020/1-3.21 */
export const financingGuarantee = entitlement("tj-2020/1-3.21", {
  of: "employer",
  when: smallEnterpriseOrSoleTrader,
  grants: [
    served(
      text(
        "政府性融资担保支持，额度由担保机构核定",
        "support by a government-backed guarantee, in an amount that the guarantee body decides",
      ),
    ),
  ],
});
