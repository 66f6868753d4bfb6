/** 巩固脱贫：过渡期守住四个不摘，脱贫劳动力培训和返乡创业有补贴。 */
import { all, later, mustBeDone, paid, text, today } from "@qiaoti/engine/language";
import { duty, entitlement } from "../../rule.ts";
import { area, employment, household, unemployment } from "../../vocabulary/index.ts";
import { returnVentureSubsidy, trainingSubsidy, transitionStart, transitionTerm } from "../parameters.ts";

/** 过渡期内，脱贫地区守住“四个不摘”。km-2021/15.1 */
export const nothingRemovedInTransition = duty("km-2021/15.1", {
  of: "area",
  when: all(
    area.isLiftedOutOfPoverty,
    today.atLeast(transitionStart.quantity()),
    today.lessThan(later(transitionStart.quantity(), transitionTerm.quantity())),
  ),
  grants: [
    mustBeDone(
      text(
        "守住“四个不摘”：责任、政策、帮扶、监管都不摘",
        "responsibility, policy, help and supervision all stay in place",
      ),
    ),
  ],
});

const isWorkerLiftedOutOfPoverty = all(household.povertyStatus.is("lifted"), employment.isWorker);

/** 脱贫劳动力参加技能培训，符合规定的给补贴。km-2021/15.4 */
export const subsidyForTraining = entitlement("km-2021/15.4", {
  of: "person",
  when: all(isWorkerLiftedOutOfPoverty, unemployment.trainingSubsidyCriteriaMet),
  grants: [
    paid({
      text: text("技能培训补贴", "training subsidy"),
      amount: trainingSubsidy,
      every: "once",
    }),
  ],
});

/** 脱贫劳动力返乡创业，符合规定的给补贴。km-2021/15.5 */
export const subsidyForReturnVentures = entitlement("km-2021/15.5", {
  of: "person",
  when: all(
    isWorkerLiftedOutOfPoverty,
    unemployment.returnedToStartBusiness,
    unemployment.returnVentureSubsidyCriteriaMet,
  ),
  grants: [
    paid({
      text: text("返乡创业补贴", "subsidy for return ventures"),
      amount: returnVentureSubsidy,
      every: "once",
    }),
  ],
});
