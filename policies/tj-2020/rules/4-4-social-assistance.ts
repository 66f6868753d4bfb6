/** 四（四）：社会救助——临时救助、分散供养特困人员、孤儿和无人抚养儿童、留守和困境儿童。 */
import { all, any, mustBeDone, named, paid, right, served, text } from "@qiaoti/engine/language";
import { entitlement, matching, procedure, register } from "../../rule.ts";
import { assistance, child } from "../../vocabulary/index.ts";
import { childLivingAllowance } from "../parameters.ts";

const supportedAtHome = named(
  "tj-2020/destitute-person-supported-at-home",
  text("分散供养的特困人员", "destitute person supported at home"),
  () => all(assistance.isDestitute, assistance.supportMode.is("dispersed")),
);

const orphanOrUnattended = named(
  "tj-2020/orphan-or-unattended-child",
  text("孤儿或事实无人抚养儿童", "orphan or child without de facto care"),
  () => any(child.isOrphan, child.isDeFactoUnattended),
);

/** 属于扩大后临时救助范围的，得到临时救助。tj-2020/4-4.2 */
export const temporaryAssistance = entitlement("tj-2020/4-4.2", {
  of: "person",
  when: assistance.temporaryAssistanceCriteriaMet,
  grants: [right(text("临时救助", "temporary assistance"))],
  specialises: "cn-2019/13.5",
});

/** 分散供养的特困人员，列入管理台账。tj-2020/4-4.7 */
export const ledgerOfSupportedAtHome = register("tj-2020/4-4.7", {
  of: "person",
  when: supportedAtHome,
  grants: [
    mustBeDone(text("列入分散供养特困人员的管理台账", "entered in the ledger of destitute persons supported at home")),
  ],
});

/** 分散供养的特困人员，生活、就医等待遇有保障。tj-2020/4-4.9 */
export const benefitsOfSupportedAtHome = entitlement("tj-2020/4-4.9", {
  of: "person",
  when: supportedAtHome,
  grants: [
    right(text("基本生活待遇", "support for basic living")),
    right(text("就医待遇", "support for medical care")),
  ],
});

/** 孤儿和事实无人抚养儿童，纳入基本保障。tj-2020/4-4.14 */
export const basicSecurityForChildren = entitlement("tj-2020/4-4.14", {
  of: "person",
  when: orphanOrUnattended,
  grants: [right(text("纳入儿童基本保障", "basic security for children"))],
  specialises: "cn-2019/13.9",
});

/** 孤儿和事实无人抚养儿童的基本生活费及时发放，金额待定。tj-2020/4-4.15 */
export const livingAllowanceForChildren = procedure("tj-2020/4-4.15", {
  of: "person",
  when: orphanOrUnattended,
  grants: [
    paid({
      text: text("基本生活费", "basic living allowance"),
      amount: childLivingAllowance,
      // The clause names no interval; the standard is announced by the month.
      every: "month",
      payer: text("民政部门", "the civil affairs authority"),
    }),
    mustBeDone(text("及时发到", "paid out without delay")),
  ],
});

/** 留守儿童和困境儿童，在寒假行动中得到结对帮扶。tj-2020/4-4.16 */
export const pairingInWinterHolidays = matching("tj-2020/4-4.16", {
  of: "person",
  when: any(child.isRuralLeftBehind, child.isInDifficulty),
  grants: [served(text("寒假结对帮扶", "a paired helper in the winter holidays"))],
});
