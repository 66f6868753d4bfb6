/** 户籍制度：三百万以下的城市放开落户，三百万到五百万的放宽，更大的城市按积分落户并减少计分项目。 */
import {
  all,
  byReading,
  count,
  exempt,
  mayApply,
  mustBeDone,
  named,
  onlyIf,
  right,
  text,
} from "@qiaoti/engine/language";
import { entitlement, procedure, review, target } from "../../rule.ts";
import { area } from "../../vocabulary/index.ts";
import { mainShareOfPoints } from "../parameters.ts";
import { bandEdges, mainProportion } from "../readings.ts";
import { pointsSettlementApplicants, relaxedSettlementConditions } from "../terms.ts";

const population = area.urbanResidentPopulation;
const THREE_MILLION = count(3_000_000, "person");
const FIVE_MILLION = count(5_000_000, "person");

/** 城区常住人口三百万以下的城市，落户不再设限制。cn-2019/4.1 */
export const settlementWithoutLimits = entitlement("cn-2019/4.1", {
  of: "person",
  when: byReading(bandEdges, {
    "upper-excluded": population.lessThan(THREE_MILLION),
    inclusive: population.atMost(THREE_MILLION),
  }),
  grants: [exempt(text("在该市落户的各项限制", "every restriction on registering one's household in the city"))],
});

/** 城区常住人口三百万到五百万的城市，落户条件全面放宽，具体条件由当地规定。cn-2019/4.2 */
export const relaxedSettlement = entitlement("cn-2019/4.2", {
  of: "person",
  when: all(
    population.atLeast(THREE_MILLION),
    byReading(bandEdges, {
      "upper-excluded": population.lessThan(FIVE_MILLION),
      inclusive: population.atMost(FIVE_MILLION),
    }),
  ),
  grants: [
    right(text("适用当地放宽后的落户条件", "is judged by the settlement conditions as the city has relaxed them")),
    onlyIf(
      relaxedSettlementConditions,
      mayApply(text("按放宽后的条件办理落户", "to register one's household under the relaxed conditions")),
    ),
  ],
});

/** 城区常住人口五百万以上的超大特大城市，按积分落户。cn-2019/4.3 */
export const pointsSettlement = procedure("cn-2019/4.3", {
  of: "person",
  when: named("cn-2019/points-city", text("超大、特大城市", "one of the largest cities"), () =>
    population.atLeast(FIVE_MILLION),
  ),
  grants: [
    right(text("落户按当地积分方案办理", "settlement goes by the city's points scheme")),
    onlyIf(pointsSettlementApplicants, mayApply(text("按积分申请落户", "to settle on the strength of points"))),
  ],
});

/** 超大特大城市的新积分方案，计分项目要比原来少。cn-2019/4.4 */
export const fewerPointItems = review("cn-2019/4.4", {
  of: "area",
  when: pointsSettlement.when,
  grants: [
    mustBeDone(
      text(
        "审查新积分方案，计分项目应比旧方案少",
        "the new points scheme is reviewed: it must have fewer items than the old one",
      ),
    ),
  ],
});

/** 积分方案里，社会保险和居住年限的分数占主要比例。cn-2019/4.5 */
export const mainItemsOfPoints = target("cn-2019/4.5", {
  of: "area",
  when: all(
    pointsSettlement.when,
    byReading(mainProportion, {
      jointly: area.pointsShareInsurance.plus(area.pointsShareResidence).atLeast(mainShareOfPoints.quantity()),
      "each-largest": all(
        area.pointsShareInsurance.moreThan(area.pointsShareLargestOther),
        area.pointsShareResidence.moreThan(area.pointsShareLargestOther),
      ),
    }),
  ),
  grants: [
    right(
      text(
        "积分方案符合“社会保险和居住年限为主”的要求",
        "the points scheme meets the requirement that insurance and residence carry the main share",
      ),
    ),
  ],
});
