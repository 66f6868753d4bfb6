/** 社会救助：农村低保不低于扶贫标准，特困、临时遇困的人得到救助，留守、孤困儿童得到关爱。 */
import { any, byReading, mayApply, mustBeDone, onlyIf, right, served, text } from "@qiaoti/engine/language";
import { duty, entitlement, matching, procedure, target } from "../../rule.ts";
import { area, assistance, child } from "../../vocabulary/index.ts";
import { nationalPovertyStandard } from "../parameters.ts";
import { standardsCompared } from "../readings.ts";
import { temporaryAssistanceScope } from "../terms.ts";

const povertyStandard = nationalPovertyStandard.quantity();

/** 农村低保标准不低于国家扶贫标准。cn-2019/13.3 */
export const allowanceAbovePovertyLine = target("cn-2019/13.3", {
  of: "area",
  when: byReading(standardsCompared, {
    annual: area.ruralAllowanceYear.atLeast(povertyStandard),
    monthly: area.ruralAllowanceMonth.times(12).atLeast(povertyStandard),
  }),
  grants: [
    right(
      text("本地农村低保达到国家扶贫标准", "the rural allowance of the area reaches the national poverty standard"),
    ),
  ],
});

/** 特困人员享受救助供养。cn-2019/13.4 */
export const supportOfDestitute = entitlement("cn-2019/13.4", {
  of: "person",
  when: assistance.isDestitute,
  grants: [right(text("特困人员救助供养", "support and maintenance as a destitute person"))],
});

/** 生活突然遇到困难的，可以申请临时救助。cn-2019/13.5 */
export const temporaryAssistance = procedure("cn-2019/13.5", {
  of: "person",
  when: assistance.inTemporaryHardship,
  grants: [
    mayApply(text("申请临时救助", "for temporary assistance")),
    onlyIf(
      temporaryAssistanceScope,
      right(text("按当地标准获得临时救助", "temporary assistance at the local standard")),
    ),
  ],
});

/** 关爱保护农村留守儿童。cn-2019/13.8 */
export const leftBehindChildren = duty("cn-2019/13.8", {
  of: "person",
  when: child.isRuralLeftBehind,
  grants: [mustBeDone(text("对孩子开展关爱保护", "the child is cared for and protected"))],
});

/** 孤儿和事实无人抚养的儿童，基本生活有保障。cn-2019/13.9 */
export const orphans = entitlement("cn-2019/13.9", {
  of: "person",
  when: any(child.isOrphan, child.isDeFactoUnattended),
  grants: [right(text("孩子的基本生活保障", "security of the child's basic living"))],
});

/** 困境儿童在生活、教育、安全上得到全面服务。cn-2019/13.10 */
export const childrenInDifficulty = matching("cn-2019/13.10", {
  of: "person",
  when: child.isInDifficulty,
  grants: [
    served(
      text("生活、教育、安全等方面的保障服务", "services for the child's living, education, safety and other needs"),
    ),
  ],
});
