/** 教育公平：困难和残疾学生有资助，脱贫家庭孩子不辍学，随迁子女入学放开，异地中考同等对待。 */
import {
  all,
  always,
  any,
  byReading,
  mustBeDone,
  not,
  onlyIf,
  paid,
  right,
  sameAsIn,
  text,
} from "@qiaoti/engine/language";
import { ofCompulsorySchooling } from "../../cn-2019/parts.ts";
import { entitlement, target } from "../../rule.ts";
import { household, residence, student } from "../../vocabulary/index.ts";
import { juniorAttendance, studentAidAmount } from "../parameters.ts";
import { KUNMING } from "../parts.ts";
import { juniorStatus, openEnrolment, permitHolder } from "../readings.ts";

/** 家庭经济困难、残疾等学生，享受学生资助。km-2021/16.2 */
export const studentAid = entitlement("km-2021/16.2", {
  of: "person",
  when: all(
    not(student.stage.is("not-student")),
    any(household.financialHardship, student.hasDisability, student.otherAidCategory),
  ),
  grants: [
    paid({
      text: text("学生资助，按学段和类别", "student aid, by stage and category"),
      amount: studentAidAmount,
      every: "year",
    }),
  ],
  specialises: "cn-2019/11.3",
});

/** 脱贫家庭义务教育阶段的孩子，辍学动态清零。km-2021/16.5 */
export const noDropouts = target("km-2021/16.5", {
  of: "person",
  when: all(household.povertyStatus.is("lifted"), ofCompulsorySchooling),
  grants: [
    mustBeDone(text("列入控辍保学对象，辍学人数保持为零", "the child is watched so that no one drops out")),
    onlyIf(
      student.outOfSchool,
      mustBeDone(text("已辍学的孩子尽快返校", "the child who has dropped out is brought back to school")),
    ),
  ],
});

/** 随迁子女凭居住证入读义务教育。km-2021/16.12 */
export const enrolmentByPermit = entitlement("km-2021/16.12", {
  of: "person",
  when: all(
    student.accompaniesParent,
    ofCompulsorySchooling,
    // 国务院令第663号 art. 12: a permit gives its holder services in the place of residence that issued it.
    byReading(permitHolder, {
      parent: all(residence.permitHeld, residence.permitPlace.within(KUNMING)),
      child: all(student.permitHeld, student.permitPlace.within(KUNMING)),
    }),
  ),
  grants: [
    right(
      text("以居住证为主要依据入读义务教育学校", "a place in compulsory school, mainly on the strength of the permit"),
    ),
  ],
  specialises: "cn-2019/11.5",
});

/** 外来务工人员的随迁子女，入学放开。km-2021/16.11 */
export const openSchools = entitlement("km-2021/16.11", {
  of: "person",
  when: all(
    student.accompaniesParent,
    residence.isMigrantWorker,
    byReading(openEnrolment, {
      unconditional: always(text("文件没有附加条件", "the text attaches no condition")),
      "by-permit": sameAsIn(enrolmentByPermit),
    }),
  ),
  grants: [
    right(
      text(
        "孩子在昆明入学，不因来自外地受限制",
        "the child's enrolment in Kunming, without limits because the family comes from elsewhere",
      ),
    ),
  ],
});

const hasKunmingStatus = student.juniorEnrolmentPlace.within(KUNMING);

/** 有昆明初中学籍的外来务工人员子女，报考普通高中与就学地户籍学生一样。km-2021/16.16 */
export const equalSeniorSecondaryEntry = entitlement("km-2021/16.16", {
  of: "person",
  when: all(
    residence.isMigrantWorker,
    byReading(juniorStatus, {
      record: hasKunmingStatus,
      attendance: all(hasKunmingStatus, student.juniorAttendanceMonths.atLeast(juniorAttendance.quantity())),
    }),
  ),
  grants: [
    right(
      text(
        "报考普通高中时，适用就学县（市、区）户籍学生的政策",
        "the policy for registered pupils of the county of schooling, when applying to senior secondary school",
      ),
    ),
  ],
});
