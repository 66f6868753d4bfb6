/** 评价激励：基层创新创业的业绩算数，条件相同时偏向基层人才，成果转化的现金奖励不占绩效工资总量。 */
import { all, always, byReading, exempt, mustBeDone, preferred, right, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { employment, person, research, talent } from "../../vocabulary/index.ts";
import { cashAwardMethodIssued } from "../parameters.ts";
import { cashAwardInForce } from "../readings.ts";

/** 事业单位专业技术人员在基层转化成果、创新创业的业绩，作为晋职晋级和评优的重要依据。km-2021/13.3 */
export const grassrootsRecordCounts = entitlement("km-2021/13.3", {
  of: "person",
  when: all(
    employment.employerKind.is("public-institution"),
    employment.isProfessionalTechnical,
    person.grassrootsVentureRecord.hasAny("transferred-results", "innovated-or-founded"),
  ),
  grants: [
    right(
      text(
        "晋职晋级和评先评优时，重点看在基层创新创业的经历和业绩",
        "the record at the grassroots as an important ground for promotion and honours",
      ),
    ),
  ],
});

/** 申报人才奖项、科技计划，条件相同时基层人才在先。km-2021/13.4 */
export const tieGoesToGrassroots = entitlement("km-2021/13.4", {
  of: "person",
  when: all(
    employment.isGrassrootsTalent,
    talent.awardApplication.oneOf("talent-award", "science-programme", "other"),
    talent.awardEqualConditions,
  ),
  grants: [
    preferred(
      "tie-break",
      text("推荐、申报、评审中条件相同时基层人才在先", "first among equals in nomination, application and review"),
    ),
  ],
});

/** 科研人员得到的职务科技成果转化现金奖励，计入当年绩效工资总量，但不受限额，也不进基数。km-2021/13.8 */
export const cashAwardOutsideCap = entitlement("km-2021/13.8", {
  of: "person",
  when: all(
    research.isResearcher,
    research.awardForm.is("cash"),
    research.awardSource.is("service-result-conversion"),
    byReading(cashAwardInForce, {
      "once-issued": cashAwardMethodIssued,
      now: always(text("不必等操作办法", "without waiting for the method")),
    }),
  ),
  grants: [
    mustBeDone(
      text("奖励计入本单位当年绩效工资总量", "the award is entered in the unit's performance pay of the year"),
    ),
    exempt(text("绩效工资总量的限额", "the cap on total performance pay")),
    exempt(text("纳入绩效工资总量的基数", "being counted in the base of total performance pay")),
  ],
  cites: ["cn-2019/8.8"],
});
