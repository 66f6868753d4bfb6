/** 技能人才上升：技工院校班次对应学历，技能等级对应职称，首席技师有经费有补贴，获奖领军人才可破格。 */
import {
  all,
  any,
  byReading,
  type Condition,
  countsAs,
  exempt,
  mayApply,
  mustBeDone,
  type NumberParameter,
  onlyIf,
  paid,
  right,
  since,
  takenAs,
  text,
} from "@qiaoti/engine/language";
import { duty, entitlement } from "../../rule.ts";
import { employer, service, skill, title } from "../../vocabulary/index.ts";
import {
  chiefTechnicianAllowance,
  chiefTechnicianFunds,
  seniorTechnicianYears,
  seniorWorkerYears,
  technicianYears,
} from "../parameters.ts";
import { chiefTechnicianMechanism, gradeYearsCounted } from "../readings.ts";

/** 技工院校中级工班毕业，按中专学历申报职称。km-2021/14.2 */
export const intermediateClassAsSecondary = entitlement("km-2021/14.2", {
  of: "person",
  when: all(skill.technicalSchoolClass.is("intermediate-worker"), title.fieldCorresponds),
  grants: [
    countsAs("secondary-vocational", text("申报职称时学历按中专计", "secondary vocational schooling, for titles")),
  ],
});

/** 技工院校高级工班毕业，按大专学历申报职称。km-2021/14.3 */
export const seniorClassAsCollege = entitlement("km-2021/14.3", {
  of: "person",
  when: all(skill.technicalSchoolClass.is("senior-worker"), title.fieldCorresponds),
  grants: [countsAs("junior-college", text("申报职称时学历按大专计", "junior college, for titles"))],
});

/** 技工院校预备技师（技师）班毕业，按本科学历申报职称。km-2021/14.4 */
export const technicianClassAsBachelor = entitlement("km-2021/14.4", {
  of: "person",
  when: all(skill.technicalSchoolClass.is("technician"), title.fieldCorresponds),
  grants: [countsAs("bachelor", text("申报职称时学历按本科计", "a bachelor's degree, for titles"))],
});

type Grade = "senior-worker" | "technician" | "senior-technician";
const NEXT = {
  "senior-worker": "technician",
  technician: "senior-technician",
  "senior-technician": "special-grade-technician",
} as const;

/** Holds the grade or a higher one, and has held it long enough; who has since risen counts from the earlier award. */
const heldLongEnough = (grade: Grade, needed: NumberParameter<"duration">): Condition =>
  all(
    skill.grade.atLeast(grade),
    byReading(gradeYearsCounted, {
      "since-award": any(
        since(skill.gradeAwardedOn).atLeast(needed.quantity()),
        all(
          skill.grade.atLeast(NEXT[grade]),
          skill.earlierGrades
            .where((g) => all(g.grade.atLeast(grade), since(g.dated).atLeast(needed.quantity())))
            .exist(),
        ),
      ),
      "total-service": service.spells.each.total().atLeast(needed.quantity()),
    }),
  );

/** 高级工满相应年限，可以申报对应专业助理工程师。km-2021/14.5 */
export const seniorWorkerToAssistant = entitlement("km-2021/14.5", {
  of: "person",
  when: all(heldLongEnough("senior-worker", seniorWorkerYears), title.fieldCorresponds),
  grants: [mayApply(text("申报评审对应专业助理工程师", "for review as an assistant engineer in the field"))],
});

/** 技师满相应年限，可以申报对应专业工程师。km-2021/14.6 */
export const technicianToEngineer = entitlement("km-2021/14.6", {
  of: "person",
  when: all(heldLongEnough("technician", technicianYears), title.fieldCorresponds),
  grants: [mayApply(text("申报评审对应专业工程师", "for review as an engineer in the field"))],
});

/** 高级技师满相应年限，可以申报对应专业高级工程师。km-2021/14.7 */
export const seniorTechnicianToSeniorEngineer = entitlement("km-2021/14.7", {
  of: "person",
  when: all(heldLongEnough("senior-technician", seniorTechnicianYears), title.fieldCorresponds),
  grants: [mayApply(text("申报评审对应专业高级工程师", "for review as a senior engineer in the field"))],
});

/** 规模以上企业建立首席技师、特级技师、技能专家的选拔培养机制。km-2021/14.9 */
export const mechanismsForTopTechnicians = duty("km-2021/14.9", {
  of: "employer",
  when: employer.isAboveScale,
  grants: [
    onlyIf(
      takenAs(chiefTechnicianMechanism, "must"),
      mustBeDone(
        text(
          "建立首席技师、特级技师、技能专家三类人才的选拔培养机制",
          "ways of selecting and training chief technicians, special-grade technicians and skill experts are set up",
        ),
      ),
    ),
    onlyIf(
      takenAs(chiefTechnicianMechanism, "encouraged"),
      right(
        text(
          "自主建立首席技师、特级技师、技能专家的选拔培养机制，属鼓励事项",
          "mechanisms of its own for chief technicians, special-grade technicians and skill experts, which are encouraged",
        ),
      ),
    ),
  ],
});

const isChiefTechnician = skill.awards.has("spring-city-chief-technician");

/** 入选春城首席技师的，给专项培养经费。km-2021/14.11 */
export const fundsOfChiefTechnicians = entitlement("km-2021/14.11", {
  of: "person",
  when: isChiefTechnician,
  grants: [
    paid({
      text: text("春城首席技师专项培养经费", "training funds of a Spring City chief technician"),
      amount: chiefTechnicianFunds,
      every: "once",
    }),
  ],
});

/** 入选春城首席技师的，给特殊生活补贴。km-2021/14.12 */
export const allowanceOfChiefTechnicians = entitlement("km-2021/14.12", {
  of: "person",
  when: isChiefTechnician,
  grants: [
    paid({
      text: text("春城首席技师特殊生活补贴", "living allowance of a Spring City chief technician"),
      amount: chiefTechnicianAllowance,
      every: "month",
    }),
  ],
});

/** 获国家级、省级奖项的高技能领军人才，技术等级可破格晋升。km-2021/14.13 */
export const exceptionalPromotion = entitlement("km-2021/14.13", {
  of: "person",
  when: all(
    skill.isHighSkilledLeading,
    any(
      skill.awards.hasAny("china-skills-award", "national-technical-expert", "other-national"),
      // 海河工匠 is an award of Tianjin, a municipality of the rank of a province.
      skill.awards.hasAny("other-provincial", "haihe-craftsman"),
    ),
  ),
  grants: [
    mayApply(text("破格晋升技术等级", "for promotion in technical grade by exception")),
    exempt(text("晋升技术等级的学历限制", "the limit by schooling")),
    exempt(text("晋升技术等级的年限限制", "the limit by years of service")),
    exempt(text("晋升技术等级的地域限制", "the limit by region")),
  ],
});
