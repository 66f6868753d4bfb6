/** 评价和激励：长期在基层的人才，评价时看重实绩和年限；科技成果转化的现金奖励不受工资总量限制。 */
import { all, any, byReading, exempt, mustBeDone, named, preferred, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { employment, research, service } from "../../vocabulary/index.ts";
import { longServiceYears } from "../parameters.ts";
import { longService } from "../readings.ts";
import { longTermGrassrootsTalent } from "../terms.ts";

// The text lists two groups of places; who works in one of them belongs to one of the groups.
const grassrootsOrHardship = named(
  "cn-2019/grassroots-or-hardship",
  text("在基层一线或艰苦边远地区工作", "works at the grassroots front line or in a hardship area"),
  () => any(employment.workplaceFrontline, employment.workplaceHardshipRemote),
);

const serviceThere = service.spells.where((s) => any(s.frontline.holds, s.hardshipRemote.holds));

/** 在基层一线、艰苦边远地区干了多年的人才，评价时加大爱岗敬业、实绩和年限的权重。cn-2019/8.2 */
export const weightForLongService = entitlement("cn-2019/8.2", {
  of: "person",
  when: all(
    grassrootsOrHardship,
    byReading(longService, {
      "fixed-years": serviceThere.total().atLeast(longServiceYears.quantity()),
      local: longTermGrassrootsTalent,
    }),
  ),
  grants: [
    preferred(
      "weighting",
      text(
        "人才评价中加大爱岗敬业、实际业绩、工作年限的权重",
        "dedication, actual results and years of service weigh more in evaluation",
      ),
    ),
  ],
});

/** 科研人员因转化职务成果得到的现金奖励，计入当年绩效工资总量，但不受限制，也不进基数。cn-2019/8.8 */
export const conversionAward = entitlement("cn-2019/8.8", {
  of: "person",
  when: all(research.isResearcher, research.awardForm.is("cash"), research.awardSource.is("service-result-conversion")),
  grants: [
    mustBeDone(text("奖励计入单位当年绩效工资总量", "the award is entered in the unit's performance pay of the year")),
    exempt(text("绩效工资总量的上限", "the cap on total performance pay")),
    exempt(text("纳入绩效工资总量的基数", "being counted in the base of total performance pay")),
  ],
});
