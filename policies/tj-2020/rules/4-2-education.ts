/** 四（二）：教育优先——教职工编制统筹、困难学生资助、随迁子女入学、专项招生。 */
import { all, mustBeDone, not, right, served, text } from "@qiaoti/engine/language";
import { ofCompulsorySchooling } from "../../cn-2019/parts.ts";
import { entitlement, procedure, target } from "../../rule.ts";
import { establishment, residence, student } from "../../vocabulary/index.ts";
import { TIANJIN } from "../tianjin.ts";

const accompanyingChildInPublicSchool = all(student.accompaniesParent, student.schoolOwnership.is("public"));

/** 各校教职工的编制由区里统一调配，总和不超过核定总额。tj-2020/4-2.2 */
export const schoolQuotaWithinTotal = procedure("tj-2020/4-2.2", {
  of: "area",
  when: establishment.schoolQuotaAllocated.atMost(establishment.schoolQuotaApproved),
  grants: [
    right(
      text("按班额、生源等统筹分配各校编制", "to allocate school staff places by class size, enrolment and the like"),
    ),
  ],
});

/** 在校的困难学生，得到国家政策规定的资助。tj-2020/4-2.5 */
export const aidForStudentsInDifficulty = entitlement("tj-2020/4-2.5", {
  of: "person",
  when: all(not(student.stage.is("not-student")), student.isInDifficulty),
  grants: [right(text("按国家政策规定的标准获得学生资助", "student aid at the standard of national policy"))],
  specialises: "cn-2019/11.3",
});

/** 符合条件的天津居住证持有人，其随迁子女统筹安排进公办学校接受义务教育。tj-2020/4-2.7 */
export const publicSchoolForAccompanyingChildren = entitlement("tj-2020/4-2.7", {
  of: "person",
  when: all(
    residence.permitHeld,
    residence.permitPlace.within(TIANJIN),
    residence.permitConditionsMet,
    student.accompaniesParent,
    ofCompulsorySchooling,
  ),
  grants: [
    right(
      text("子女由教育部门统筹安排公办学校学位", "a place in a public school, arranged by the education authority"),
    ),
  ],
  specialises: "cn-2019/11.5",
});

/** 公办学校的随迁子女与本地学生混合编班。tj-2020/4-2.8 */
export const mixedClasses = entitlement("tj-2020/4-2.8", {
  of: "person",
  when: accompanyingChildInPublicSchool,
  grants: [
    right(text("与城镇户籍学生混合编班", "to be taught in the same classes as local pupils")),
    mustBeDone(text("学校不得单独为随迁子女编班", "the school forms no class of accompanying children alone")),
  ],
});

/** 公办学校的随迁子女与本地学生统一管理。tj-2020/4-2.9 */
export const uniformManagement = entitlement("tj-2020/4-2.9", {
  of: "person",
  when: accompanyingChildInPublicSchool,
  grants: [right(text("与城镇户籍学生统一管理", "to be under the same rules as local pupils"))],
});

/** 外省市连片特殊贫困地区的学生，属于国家专项计划的生源。tj-2020/4-2.11 */
export const nationalSpecialPlan = target("tj-2020/4-2.11", {
  of: "person",
  when: all(student.homePoorArea.is("contiguous-special"), not(student.homePlace.within(TIANJIN))),
  grants: [served(text("国家专项计划招生名额", "a place of the national special enrolment plan to compete for"))],
});

/** 本市农村的学生，属于地方农村专项计划的生源。tj-2020/4-2.12 */
export const localRuralPlan = target("tj-2020/4-2.12", {
  of: "person",
  when: all(student.homePlace.within(TIANJIN), student.homeType.is("rural")),
  grants: [served(text("地方农村专项计划招生名额", "a place of the local rural enrolment plan to compete for"))],
});
