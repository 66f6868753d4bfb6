/** 教育公平：困难和残疾学生得到资助，持居住证的在居住地上学，重点高校为农村和贫困地区学生专项招生。 */
import { all, any, byReading, mayApply, not, right, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { household, residence, student } from "../../vocabulary/index.ts";
import { ofCompulsorySchooling } from "../parts.ts";
import { permitHolder, ruralAndPoor } from "../readings.ts";

/** 家庭经济困难、残疾和资助政策列入的其他学生，享受国家学生资助。cn-2019/11.3 */
export const studentAid = entitlement("cn-2019/11.3", {
  of: "person",
  when: all(
    not(student.stage.is("not-student")),
    any(household.financialHardship, student.hasDisability, student.otherAidCategory),
  ),
  grants: [
    right(text("享受国家学生资助", "national student aid")),
    mayApply(text("按就读阶段申请资助项目", "for the kinds of aid open at the stage of schooling")),
  ],
});

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
