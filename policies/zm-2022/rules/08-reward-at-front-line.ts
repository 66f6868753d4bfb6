/** 基层激励：长期在一线的专业人员评职称放宽条件，县内奖励名额可以统筹，科研人员可以得到成果权利和现金奖励。 */
import {
  advanced,
  all,
  byReading,
  exempt,
  mayApply,
  mustBeDone,
  named,
  onlyIf,
  right,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { entitlement, procedure, target } from "../../rule.ts";
import { employer, employment, research, title } from "../../vocabulary/index.ts";
import { tenureRelief } from "../parameters-a.ts";
import { countyOrBelow, longServiceAtFrontline } from "../parts.ts";
import { quotaPooling, rightChosenBy, titlePreferenceTest } from "../readings-a.ts";

const everyAssessmentQualified = all(
  employment.assessments.each.exist(),
  employment.assessments.each.every((a) => a.grade.atLeast("qualified")),
);

/** 长期扎根一线、干本专业、业绩突出、考核连年合格的专业技术人员，评职称放宽任职年限和学历。zm-2022/8.1 */
export const titlePreference = entitlement("zm-2022/8.1", {
  of: "person",
  when: all(
    employment.isProfessionalTechnical,
    byReading(titlePreferenceTest, {
      "all-required": all(
        longServiceAtFrontline,
        employment.ownSpecialty,
        employment.performanceOutstanding,
        everyAssessmentQualified,
      ),
      weighed: title.grassrootsRecordWeighed,
    }),
  ),
  grants: [
    advanced(text("申报职称的任职年限适度放宽", "the tenure required to apply for a title is relaxed"), tenureRelief),
    exempt(text("申报职称的学历限制，在放宽的幅度内", "the education required for a title, as far as it is relaxed")),
  ],
});

/** 县级以下事业单位的奖励比例和名额，可以在区县范围内统筹。zm-2022/8.3 */
export const pooledAwardQuotas = target("zm-2022/8.3", {
  of: "employer",
  when: all(employer.kind.is("public-institution"), countyOrBelow(employer.level)),
  grants: [
    right(
      text("奖励的比例和名额在本区县范围内统筹使用", "award ratios and quotas are used in common within the county"),
    ),
    onlyIf(
      takenAs(quotaPooling, "inside-county"),
      right(
        text(
          "奖励名额可以和县内其他单位调剂使用，总数不突破",
          "award quotas may be shared with other units of the county, within the total",
        ),
      ),
    ),
    onlyIf(
      takenAs(quotaPooling, "per-county"),
      right(
        text(
          "奖励名额由区县整体安排，只在本县使用",
          "award quotas are arranged for the county as a whole, and used in it alone",
        ),
      ),
    ),
  ],
});

/** 试点单位可以把职务科技成果的所有权或长期使用权赋予科研人员。zm-2022/8.7 */
export const rightsInServiceResults = procedure("zm-2022/8.7", {
  of: "person",
  when: all(
    employer.inOwnershipPilot,
    research.isServiceResult,
    research.rightGranted.oneOf("ownership", "long-term-use"),
  ),
  grants: [
    mayApply(
      text(
        "申请职务科技成果的所有权或长期使用权",
        "for ownership, or long-term use, of the result made in the course of duty",
      ),
    ),
    onlyIf(
      takenAs(rightChosenBy, "unit"),
      mustBeDone(text("由试点单位选定赋予哪种权利", "the pilot unit chooses which of the two rights it grants")),
    ),
    onlyIf(
      takenAs(rightChosenBy, "researcher"),
      right(text("由科研人员选定要哪种权利", "the researcher chooses which of the two rights to take")),
    ),
  ],
});

const conversionCashAward = named(
  "zm-2022/conversion-cash-award",
  text("科研人员所得的职务科技成果转化现金奖励", "cash award to research staff for converting a service result"),
  () => all(research.isResearcher, research.awardForm.is("cash"), research.awardSource.is("service-result-conversion")),
);

/** 科研人员的成果转化现金奖励，记入当年单位绩效工资总量。zm-2022/8.8 */
export const awardCountedInTotal = entitlement("zm-2022/8.8", {
  of: "person",
  when: conversionCashAward,
  grants: [
    mustBeDone(text("奖励计入单位当年绩效工资总量", "the award is entered in the unit's performance pay of the year")),
  ],
  specialises: "cn-2019/8.8",
});

/** 这类现金奖励不受单位绩效工资总量限制。zm-2022/8.9 */
export const awardBeyondCap = entitlement("zm-2022/8.9", {
  of: "person",
  when: conversionCashAward,
  grants: [exempt(text("单位绩效工资总量的上限", "the cap on the unit's total performance pay"))],
  specialises: "cn-2019/8.8",
});

/** 这类现金奖励不进核定总量的基数。zm-2022/8.10 */
export const awardOutsideBase = entitlement("zm-2022/8.10", {
  of: "person",
  when: conversionCashAward,
  grants: [
    exempt(text("计入核定绩效工资总量的基数", "being counted in the base by which total performance pay is set")),
  ],
  specialises: "cn-2019/8.8",
});
