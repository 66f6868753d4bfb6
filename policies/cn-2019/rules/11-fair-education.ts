/** 教育公平：困难和残疾学生得到资助，持居住证的在居住地上学，重点高校为农村和贫困地区学生专项招生。 */
import { all, any, byReading, mayApply, named, not, right, since, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { household, residence, student } from "../../vocabulary/index.ts";
import { compulsorySchooling, schoolEntryAge } from "../parameters.ts";
import { permitHolder, ruralAndPoor } from "../readings.ts";

/** 家庭经济困难的学生和残疾学生，享受国家学生资助。cn-2019/11.3 */
export const studentAid = entitlement("cn-2019/11.3", {
  of: "person",
  when: all(not(student.stage.is("not-student")), any(household.financialHardship, student.hasDisability)),
  grants: [
    right(text("享受国家学生资助", "national student aid")),
    mayApply(text("按就读阶段申请资助项目", "for the kinds of aid open at the stage of schooling")),
  ],
});

const age = since(student.birthDate);

const ofCompulsorySchooling = named(
  "cn-2019/compulsory-schooling",
  text("处于义务教育阶段", "is at the stage of compulsory schooling"),
  () =>
    any(
      student.stage.oneOf("primary", "junior-secondary"),
      all(
        student.stage.oneOf("preschool", "not-student"),
        age.atLeast(schoolEntryAge.quantity()),
        age.lessThan(schoolEntryAge.quantity().plus(compulsorySchooling.quantity())),
      ),
    ),
);

/** 持居住证的，孩子可以在居住地接受义务教育。cn-2019/11.5 */
export const schoolAtPlaceOfResidence = entitlement("cn-2019/11.5", {
  of: "person",
  when: all(
    byReading(permitHolder, {
      parent: all(residence.permitHeld, student.schoolPlace.inSame("county", residence.permitPlace)),
      child: all(student.permitHeld, student.schoolPlace.inSame("county", student.permitPlace)),
    }),
    ofCompulsorySchooling,
  ),
  grants: [right(text("孩子在居住地接受义务教育", "the child attends compulsory school at the place of residence"))],
});

const rural = student.homeType.is("rural");
const poorArea = student.homePoorArea.oneOf("contiguous-special", "other");

/** 农村和贫困地区的学生，可以报考重点高校专项计划。cn-2019/11.7 */
export const specialEnrolment = entitlement("cn-2019/11.7", {
  of: "person",
  when: byReading(ruralAndPoor, { either: any(rural, poorArea), both: all(rural, poorArea) }),
  grants: [mayApply(text("报考重点高校专项招生计划", "for a place under the special enrolment of key universities"))],
});
