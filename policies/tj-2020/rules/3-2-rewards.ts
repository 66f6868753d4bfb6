/** 三（二）：向基层一线倾斜的奖励——劳模评选的比例，成果转化现金奖励与绩效工资总量。 */
import { all, byReading, exempt, mustBeDone, percent, right, share, text } from "@qiaoti/engine/language";
import { entitlement, target } from "../../rule.ts";
import { matter, research } from "../../vocabulary/index.ts";
import { cashAwardMeasuresIssued } from "../parameters.ts";
import { cashAwardInForce, frontlineShare, nominationTotal } from "../readings.ts";

const modelWorkerRound = matter.selectionRound.is("tianjin-model-workers");

const cashAwardForServiceResult = all(
  research.isResearcher,
  research.awardForm.is("cash"),
  research.awardSource.is("service-result-conversion"),
);

const cashAwardOutsideTheTotal = byReading(cashAwardInForce, {
  now: cashAwardForServiceResult,
  "once-issued": all(cashAwardForServiceResult, cashAwardMeasuresIssued),
});

/** 市级劳模和模范集体的推荐评选，企业职工不低于总数的65%。tj-2020/3-2.2 */
export const enterpriseShareOfModels = target("tj-2020/3-2.2", {
  of: "case",
  when: all(
    modelWorkerRound,
    byReading(nominationTotal, {
      "individuals-only": share(matter.enterpriseNominees, matter.nominees).atLeast(percent(65)),
      "with-collectives": share(
        matter.enterpriseNominees.plus(matter.enterpriseCollectives),
        matter.nominees.plus(matter.nomineeCollectives),
      ).atLeast(percent(65)),
    }),
  ),
  grants: [right(text("推荐名单符合企业职工占比要求", "the list meets the share of enterprise employees"))],
});

/** 同一评选的企业职工里，一线职工加上专业技术人员占到80%。tj-2020/3-2.3 */
export const frontlineShareOfModels = target("tj-2020/3-2.3", {
  of: "case",
  when: all(
    modelWorkerRound,
    byReading(frontlineShare, {
      summed: share(
        matter.frontlineNominees.plus(matter.technicalNominees).minus(matter.frontlineAndTechnicalNominees),
        matter.enterpriseNominees,
      ).atLeast(percent(80)),
      each: all(
        share(matter.frontlineNominees, matter.enterpriseNominees).atLeast(percent(80)),
        share(matter.technicalNominees, matter.enterpriseNominees).atLeast(percent(80)),
      ),
    }),
  ),
  grants: [
    right(text("推荐名单符合一线和专技占比要求", "the list meets the share of front-line and professional staff")),
  ],
});

/** 职务成果转化给科研人员的现金奖励，记入单位当年绩效工资总量。tj-2020/3-2.6 */
export const awardCountedInTotal = entitlement("tj-2020/3-2.6", {
  of: "person",
  when: cashAwardOutsideTheTotal,
  grants: [mustBeDone(text("现金奖励记入本单位当年绩效工资总量", "the award is booked in the year's performance pay"))],
  specialises: "cn-2019/8.8",
});

/** 上述现金奖励不受绩效工资总量的限制。tj-2020/3-2.7 */
export const awardOutsideCap = entitlement("tj-2020/3-2.7", {
  of: "person",
  when: cashAwardOutsideTheTotal,
  grants: [exempt(text("不受绩效工资总量上限约束", "the cap on total performance pay"))],
  specialises: "cn-2019/8.8",
});

/** 上述现金奖励不纳入绩效工资总量的基数。tj-2020/3-2.8 */
export const awardOutsideBase = entitlement("tj-2020/3-2.8", {
  of: "person",
  when: cashAwardOutsideTheTotal,
  grants: [exempt(text("不计入绩效工资总量基数", "not counted in the base of total performance pay"))],
  specialises: "cn-2019/8.8",
});
