/** 兜底保障：特困人员有供养，三类儿童有基本生活保障，留守和困境儿童得到关爱保护。 */
import { any, paid, right, served, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { assistance, child } from "../../vocabulary/index.ts";
import { childLivingAllowance } from "../parameters.ts";

/** 特困人员得到救助供养。km-2021/18.3 */
export const supportOfDestitute = entitlement("km-2021/18.3", {
  of: "person",
  when: assistance.isDestitute,
  grants: [right(text("特困人员救助供养", "support as a destitute person"))],
  specialises: "cn-2019/13.4",
});

/** 孤儿、事实无人抚养儿童、艾滋病病毒感染儿童，基本生活有保障。km-2021/18.8 */
export const livingOfChildren = entitlement("km-2021/18.8", {
  of: "person",
  when: any(child.isOrphan, child.isDeFactoUnattended, child.hasHiv),
  grants: [
    paid({
      text: text("儿童基本生活保障", "the basic living allowance for children"),
      amount: childLivingAllowance,
      every: "month",
    }),
  ],
  specialises: "cn-2019/13.9",
});

/** 农村留守儿童得到关爱保护。km-2021/18.11 */
export const careOfLeftBehind = entitlement("km-2021/18.11", {
  of: "person",
  when: child.isRuralLeftBehind,
  grants: [served(text("农村留守儿童关爱保护", "care and protection for left-behind children in the countryside"))],
  specialises: "cn-2019/13.8",
});

/** 困境儿童得到保障。km-2021/18.12 */
export const protectionInDifficulty = entitlement("km-2021/18.12", {
  of: "person",
  when: child.isInDifficulty,
  grants: [served(text("困境儿童保障", "protection for children in difficulty"))],
  specialises: "cn-2019/13.10",
});
