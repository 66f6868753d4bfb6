/** 教育公平条款的算例：入学年龄当天和差一天，居住证由谁持有两种口径。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { schoolAtPlaceOfResidence, specialEnrolment, studentAid } from "./11-fair-education.ts";

const pupil: CaseFacts = {
  "student.stage": "junior-secondary",
  "household.financialHardship": true,
  "student.hasDisability": false,
  "student.otherAidCategory": false,
};

const byParent = { "cn-2019/10": "parent" };
const byChild = { "cn-2019/10": "child" };

/** 中牟的父亲持证，孩子在中牟上小学。 */
const workerChild: CaseFacts = {
  "residence.permitHeld": true,
  "residence.permitPlace": "410122",
  "student.permitHeld": false,
  "student.schoolPlace": "410122100",
  "student.stage": "primary",
};
const ownPermit: CaseFacts = {
  ...workerChild,
  "residence.permitHeld": false,
  "student.permitHeld": true,
  "student.permitPlace": "410122",
};
const born = (day: string): CaseFacts => ({
  ...workerChild,
  "student.stage": "preschool",
  "student.birthDate": day,
});

const villageStudent: CaseFacts = { "student.homeType": "rural", "student.homePoorArea": "none" };
const both = { "cn-2019/11": "both" };

export const cases = [
  ...casesOf(studentAid, {
    yes: [
      { name: "家庭经济困难的初中生", facts: pupil },
      {
        name: "家境尚可的残疾大学生",
        facts: { "student.stage": "higher", "household.financialHardship": false, "student.hasDisability": true },
      },
      {
        name: "家境尚可，属于资助政策列入的其他学生",
        facts: { ...pupil, "household.financialHardship": false, "student.otherAidCategory": true },
      },
    ],
    no: [
      { name: "家境尚可、没有残疾的学生", facts: { ...pupil, "household.financialHardship": false } },
      { name: "家庭困难，但已不在校", facts: { ...pupil, "student.stage": "not-student" } },
    ],
    undetermined: [
      { name: "不知道是否在校", facts: without(pupil, "student.stage"), missing: ["student.stage"] },
      {
        name: "没有残疾，家境不详",
        facts: without(pupil, "household.financialHardship"),
        missing: ["household.financialHardship"],
      },
      {
        name: "不困难也没有残疾，是否列入其他资助不详",
        facts: without({ ...pupil, "household.financialHardship": false }, "student.otherAidCategory"),
        missing: ["student.otherAidCategory"],
      },
      {
        name: "家境尚可，是否残疾不详",
        facts: without({ ...pupil, "household.financialHardship": false }, "student.hasDisability"),
        missing: ["student.hasDisability"],
      },
    ],
  }),
  ...casesOf(schoolAtPlaceOfResidence, {
    yes: [
      { name: "父亲持证，孩子在中牟读小学", facts: workerChild, readings: byParent },
      { name: "孩子持证，在中牟读小学", facts: ownPermit, readings: byChild },
      {
        name: "父母孩子都持证，口径未定也能入学",
        facts: { ...ownPermit, "residence.permitHeld": true },
      },
      { name: "当天正好满六周岁，准备入学", facts: born("2019-08-01"), readings: byParent },
      {
        name: "十四岁停学在家，可以回校",
        facts: { ...born("2011-02-10"), "student.stage": "not-student" },
        readings: byParent,
      },
      { name: "差一天满十五周岁", facts: born("2010-08-02"), readings: byParent },
    ],
    no: [
      { name: "父亲持证，按孩子持证的口径", facts: workerChild, readings: byChild },
      { name: "孩子持证，按父母持证的口径", facts: ownPermit, readings: byParent },
      {
        name: "父亲的证是郑州市区的",
        facts: { ...workerChild, "residence.permitPlace": "410102" },
        readings: byParent,
      },
      { name: "孩子的证是郑州市区的", facts: { ...ownPermit, "student.permitPlace": "410102" }, readings: byChild },
      { name: "差一天满六周岁", facts: born("2019-08-02"), readings: byParent },
      { name: "当天正好满十五周岁", facts: born("2010-08-01"), readings: byParent },
      { name: "已经读高中", facts: { ...workerChild, "student.stage": "senior-secondary" }, readings: byParent },
    ],
    undetermined: [
      { name: "只有父亲持证，口径未定", facts: workerChild, missing: ["cn-2019/10"] },
      {
        name: "不知道父亲的证在哪里签发",
        facts: without(workerChild, "residence.permitPlace"),
        readings: byParent,
        missing: ["residence.permitPlace"],
      },
      {
        name: "不知道在哪里上学",
        facts: without(workerChild, "student.schoolPlace"),
        readings: byParent,
        missing: ["student.schoolPlace"],
      },
      {
        name: "不知道是否持证",
        facts: without(workerChild, "residence.permitHeld"),
        readings: byParent,
        missing: ["residence.permitHeld"],
      },
      {
        name: "学前儿童，年龄不详",
        facts: without(born("2019-08-01"), "student.birthDate"),
        readings: byParent,
        missing: ["student.birthDate"],
      },
    ],
  }),
  ...casesOf(specialEnrolment, {
    yes: [
      { name: "农村学生，不在贫困地区", facts: villageStudent },
      {
        name: "贫困县县城的学生",
        facts: { "student.homeType": "town", "student.homePoorArea": "contiguous-special" },
      },
      {
        name: "贫困地区农村学生，两项都要的口径",
        facts: { "student.homeType": "rural", "student.homePoorArea": "other" },
        readings: both,
      },
    ],
    no: [
      { name: "城市学生，不在贫困地区", facts: { "student.homeType": "city", "student.homePoorArea": "none" } },
      { name: "农村学生，两项都要的口径", facts: villageStudent, readings: both },
    ],
    undetermined: [
      { name: "城镇学生，是否贫困地区不详", facts: { "student.homeType": "town" }, missing: ["student.homePoorArea"] },
      {
        name: "贫困地区学生，两项都要的口径，城乡不详",
        facts: { "student.homePoorArea": "other" },
        readings: both,
        missing: ["student.homeType"],
      },
    ],
  }),
];
