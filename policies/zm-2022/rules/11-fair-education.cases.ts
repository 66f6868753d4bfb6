/** 教育公平各条的例子：年龄当天和差一天，居住证由谁持有、还要不要别的材料。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  aidReachesStudents,
  chancesOfHigherEducation,
  chancesOfVocationalEducation,
  educationInHardship,
  educationWithDisability,
  enrolmentByPermit,
  oneFundingStandard,
  oneStaffingStandard,
  permitsForAllUnsettled,
} from "./11-fair-education.ts";

export const oneStaffingStandardCases = casesOf(oneStaffingStandard, {
  yes: [
    {
      name: "城乡小学都按每百名教职工一千九百名学生",
      facts: { "area.urbanPupilsPerHundredStaff": 1900, "area.ruralPupilsPerHundredStaff": 1900 },
    },
  ],
  no: [
    {
      name: "乡村标准松一名学生，也不算统一",
      facts: { "area.urbanPupilsPerHundredStaff": 1900, "area.ruralPupilsPerHundredStaff": 1899 },
    },
  ],
  undetermined: [
    {
      name: "乡村标准没有报",
      facts: { "area.urbanPupilsPerHundredStaff": 1900 },
      missing: ["area.ruralPupilsPerHundredStaff"],
    },
    {
      name: "城镇标准没有报",
      facts: { "area.ruralPupilsPerHundredStaff": 1900 },
      missing: ["area.urbanPupilsPerHundredStaff"],
    },
  ],
});

export const oneFundingStandardCases = casesOf(oneFundingStandard, {
  yes: [{ name: "城乡补助一样多", facts: { "area.urbanFundsPerPupil": 800, "area.ruralFundsPerPupil": 800 } }],
  no: [
    { name: "城镇多一元", facts: { "area.urbanFundsPerPupil": 801, "area.ruralFundsPerPupil": 800 } },
    { name: "乡村多一元", facts: { "area.urbanFundsPerPupil": 800, "area.ruralFundsPerPupil": 801 } },
  ],
  undetermined: [
    { name: "乡村补助没有报", facts: { "area.urbanFundsPerPupil": 800 }, missing: ["area.ruralFundsPerPupil"] },
    { name: "城镇补助没有报", facts: { "area.ruralFundsPerPupil": 800 }, missing: ["area.urbanFundsPerPupil"] },
  ],
});

/** Students with one more circumstance that must hold. */
const studentWith = (
  fact: "student.aidCriteriaMet" | "household.financialHardship" | "student.hasDisability",
  holds: string,
  lacks: string,
): CasesSpec => ({
  yes: [
    { name: `初中生，${holds}`, facts: { "student.stage": "junior-secondary", [fact]: true } },
    { name: `职校学生，${holds}`, facts: { "student.stage": "vocational", [fact]: true } },
  ],
  no: [
    { name: `初中生，${lacks}`, facts: { "student.stage": "junior-secondary", [fact]: false } },
    { name: `已经离校，${holds}`, facts: { "student.stage": "not-student", [fact]: true } },
  ],
  undetermined: [
    { name: "初中生，其他情况不明", facts: { "student.stage": "junior-secondary" }, missing: [fact] },
    { name: `不知道是否在校，${holds}`, facts: { [fact]: true }, missing: ["student.stage"] },
  ],
});

export const aidReachesStudentsCases = casesOf(
  aidReachesStudents,
  studentWith("student.aidCriteriaMet", "教育部门确认符合资助条件", "不符合资助条件"),
);
export const educationInHardshipCases = casesOf(
  educationInHardship,
  studentWith("household.financialHardship", "家庭认定为经济困难", "家庭没有认定为经济困难"),
);
export const educationWithDisabilityCases = casesOf(
  educationWithDisability,
  studentWith("student.hasDisability", "持有残疾人证", "没有残疾人证"),
);

const newcomer: CaseFacts = {
  "residence.permanentPlace": "410122",
  "residence.permanentPlaceType": "town",
  "residence.registeredPlace": "411600",
};

export const permitsForAllUnsettledCases = casesOf(permitsForAllUnsettled, {
  yes: [
    { name: "户口在周口，常住中牟县城", facts: newcomer, holds: ["open"] },
    {
      name: "已经持有中牟的居住证，同样计入",
      facts: { ...newcomer, "residence.permitHeld": true, "residence.permitPlace": "410122" },
      holds: ["no"],
    },
    {
      name: "只有郑州金水区的居住证，可以申领中牟的",
      facts: { ...newcomer, "residence.permitHeld": true, "residence.permitPlace": "410105" },
      holds: ["yes"],
    },
    { name: "还没有办居住证，要办起来", facts: { ...newcomer, "residence.permitHeld": false }, holds: ["yes"] },
    { name: "户口在开封，常住中牟的城区", facts: { ...newcomer, "residence.permanentPlaceType": "city" } },
  ],
  no: [
    { name: "户口就在中牟", facts: { ...newcomer, "residence.registeredPlace": "410122100" } },
    { name: "常住中牟的农村", facts: { ...newcomer, "residence.permanentPlaceType": "rural" } },
    { name: "常住郑州金水区", facts: { ...newcomer, "residence.permanentPlace": "410105" } },
  ],
  undetermined: [
    {
      name: "不知道户口在哪里",
      facts: without(newcomer, "residence.registeredPlace"),
      missing: ["residence.registeredPlace"],
    },
    {
      name: "不知道常住的是城镇还是农村",
      facts: without(newcomer, "residence.permanentPlaceType"),
      missing: ["residence.permanentPlaceType"],
    },
    {
      name: "不知道常住哪里",
      facts: without(newcomer, "residence.permanentPlace"),
      missing: ["residence.permanentPlace"],
    },
  ],
});

const BY_PARENT = { "cn-2019/10": "parent" };
const BY_CHILD = { "cn-2019/10": "child" };
const OTHER_PAPERS = { ...BY_PARENT, "zm-2022/19": "primary" };
const PERMIT_ENOUGH = { ...BY_PARENT, "zm-2022/19": "sufficient" };

/** 从商丘随父母来中牟的小学生，父亲持有中牟的居住证。 */
const pupil: CaseFacts = {
  "student.accompaniesParent": true,
  "student.stage": "primary",
  "residence.permitHeld": true,
  "residence.permitPlace": "410122",
  "student.permitHeld": false,
};
const ownPermit: CaseFacts = {
  ...pupil,
  "residence.permitHeld": false,
  "student.permitHeld": true,
  "student.permitPlace": "410122",
};
const born = (day: string, stage: "preschool" | "not-student" = "preschool"): CaseFacts => ({
  ...pupil,
  "student.stage": stage,
  "student.birthDate": day,
});

export const enrolmentByPermitCases = casesOf(enrolmentByPermit, {
  yes: [
    { name: "父亲持证，按父母持证", facts: pupil, readings: BY_PARENT },
    {
      name: "采用有证就够的口径，其他材料不齐也行",
      facts: { ...pupil, "student.otherEnrolmentProofsMet": false },
      readings: PERMIT_ENOUGH,
    },
    { name: "孩子自己持证，按孩子持证", facts: ownPermit, readings: BY_CHILD },
    {
      name: "父亲和孩子都持证，由谁持证的口径未定也行",
      facts: { ...ownPermit, "residence.permitHeld": true },
    },
    {
      name: "还要其他材料的口径，材料齐全",
      facts: { ...pupil, "student.otherEnrolmentProofsMet": true },
      readings: OTHER_PAPERS,
    },
    { name: "随迁的初中生", facts: { ...pupil, "student.stage": "junior-secondary" }, readings: BY_PARENT },
    { name: "当天正好满六周岁", facts: born("2019-08-01"), readings: BY_PARENT },
    { name: "差一天满十五周岁，停学在家", facts: born("2010-08-02", "not-student"), readings: BY_PARENT },
  ],
  no: [
    { name: "孩子不是随迁来的", facts: { ...pupil, "student.accompaniesParent": false }, readings: BY_PARENT },
    { name: "父母孩子都没有证", facts: { ...pupil, "residence.permitHeld": false } },
    { name: "父亲持证，按孩子持证的口径", facts: pupil, readings: BY_CHILD },
    { name: "父亲的证是郑州市区的", facts: { ...pupil, "residence.permitPlace": "410105" }, readings: BY_PARENT },
    { name: "孩子的证是郑州市区的", facts: { ...ownPermit, "student.permitPlace": "410105" }, readings: BY_CHILD },
    {
      name: "还要其他材料的口径，材料不齐",
      facts: { ...pupil, "student.otherEnrolmentProofsMet": false },
      readings: OTHER_PAPERS,
    },
    { name: "差一天满六周岁", facts: born("2019-08-02"), readings: BY_PARENT },
    { name: "当天正好满十五周岁，停学在家", facts: born("2010-08-01", "not-student"), readings: BY_PARENT },
    { name: "已经读高中", facts: { ...pupil, "student.stage": "senior-secondary" }, readings: BY_PARENT },
  ],
  undetermined: [
    { name: "只有父亲持证，由谁持证的口径未定", facts: pupil, missing: ["cn-2019/10"] },
    {
      name: "不知道父亲有没有证",
      facts: without(pupil, "residence.permitHeld"),
      readings: BY_PARENT,
      missing: ["residence.permitHeld"],
    },
    {
      name: "不知道父亲的证是哪里的",
      facts: without(pupil, "residence.permitPlace"),
      readings: BY_PARENT,
      missing: ["residence.permitPlace"],
    },
    {
      name: "按孩子持证，不知道孩子的证是哪里的",
      facts: without(ownPermit, "student.permitPlace"),
      readings: BY_CHILD,
      missing: ["student.permitPlace"],
    },
    {
      name: "按孩子持证，不知道孩子有没有证",
      facts: without(ownPermit, "student.permitHeld"),
      readings: BY_CHILD,
      missing: ["student.permitHeld"],
    },
    {
      name: "还要其他材料的口径，齐不齐不明",
      facts: pupil,
      readings: OTHER_PAPERS,
      missing: ["student.otherEnrolmentProofsMet"],
    },
    {
      name: "不知道是不是随迁",
      facts: without(pupil, "student.accompaniesParent"),
      readings: BY_PARENT,
      missing: ["student.accompaniesParent"],
    },
    {
      name: "还没上学，年龄不详",
      facts: without(born("2019-08-01"), "student.birthDate"),
      readings: BY_PARENT,
      missing: ["student.birthDate"],
    },
    {
      name: "不知道读到哪个阶段",
      facts: without(pupil, "student.stage"),
      readings: BY_PARENT,
      missing: ["student.stage"],
    },
  ],
});

const villageStudent: CaseFacts = { "student.homeType": "rural", "student.familyLowIncome": false };

const chances: CasesSpec = {
  yes: [
    { name: "农村学生，家里不是低收入", facts: villageStudent },
    { name: "县城低收入家庭的学生", facts: { "student.homeType": "town", "student.familyLowIncome": true } },
    { name: "农村学生，家里收入不详", facts: { "student.homeType": "rural" } },
  ],
  no: [{ name: "县城学生，家里不是低收入", facts: { ...villageStudent, "student.homeType": "town" } }],
  undetermined: [
    { name: "县城学生，家里收入不详", facts: { "student.homeType": "town" }, missing: ["student.familyLowIncome"] },
    { name: "不是低收入，来自哪里不详", facts: { "student.familyLowIncome": false }, missing: ["student.homeType"] },
  ],
};

export const chancesOfHigherEducationCases = casesOf(chancesOfHigherEducation, chances);
export const chancesOfVocationalEducationCases = casesOf(chancesOfVocationalEducation, chances);
