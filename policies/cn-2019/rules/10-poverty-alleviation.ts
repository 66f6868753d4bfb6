/** 扶贫：力量集中在深度贫困地区和特殊群体，防止返贫，也照顾收入略高于贫困户的人。 */
import { all, any, byReading, mustBeDone, not, preferred, share, text } from "@qiaoti/engine/language";
import { duty, entitlement, review } from "../../rule.ts";
import { area, household } from "../../vocabulary/index.ts";
import { nearPoorMargin, nearPoorPercent, poorHouseholdIncome } from "../parameters.ts";
import { livesHere } from "../parts.ts";
import { slightlyAbove } from "../readings.ts";

/** 深度贫困地区（如三区三州）的居民和特殊贫困群体，列为重点帮扶对象。cn-2019/10.2 */
export const deepPovertyFirst = entitlement("cn-2019/10.2", {
  of: "person",
  when: any(all(livesHere, any(area.isThreeRegions, area.isDeepPoverty)), household.isSpecialPoorGroup),
  grants: [preferred("first", text("帮扶力量优先投入", "help goes to the person first"))],
});

/** 脱贫的地方和人口，受外部环境、市场、产业结构变化冲击时要应对。cn-2019/10.9 */
export const shocksAfterPoverty = review("cn-2019/10.9", {
  of: "household",
  when: any(all(livesHere, area.isLiftedOutOfPoverty), household.povertyStatus.is("lifted")),
  grants: [
    mustBeDone(
      text(
        "监测外部环境、市场和产业结构的变动，并作出应对",
        "shocks from outside, from markets and from industrial change are watched and met",
      ),
    ),
  ],
});

const income = household.incomePerCapitaYear;
const reference = poorHouseholdIncome.quantity();

/** 收入略高于建档立卡贫困户的家庭，要研究支持政策。cn-2019/10.11 */
export const slightlyAbovePoor = duty("cn-2019/10.11", {
  of: "household",
  when: all(
    not(household.povertyStatus.is("registered")),
    income.moreThan(reference),
    byReading(slightlyAbove, {
      percentage: share(income, reference).atMost(nearPoorPercent.quantity()),
      absolute: income.atMost(reference.plus(nearPoorMargin.quantity())),
    }),
  ),
  grants: [
    mustBeDone(text("把该家庭纳入支持政策的研究范围", "policies in support of the household's group are drawn up")),
  ],
});
