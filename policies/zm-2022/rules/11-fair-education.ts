/** 教育公平：城乡编制和经费一个标准，资助和受教育权落到人，居住证覆盖未落户人口，随迁子女凭证入学。 */
import { all, any, byReading, mayApply, mustBeDone, named, not, onlyIf, right, text } from "@qiaoti/engine/language";
import { ofCompulsorySchooling } from "../../cn-2019/parts.ts";
import { permitHolder } from "../../cn-2019/readings.ts";
import { entitlement, target } from "../../rule.ts";
import { area, household, residence, student } from "../../vocabulary/index.ts";
import { permitForEnrolment } from "../readings-b.ts";

const ZHONGMU = "410122";

/** 中小学教职工编制，城乡一个标准。zm-2022/11.1 */
export const oneStaffingStandard = target("zm-2022/11.1", {
  of: "area",
  when: area.urbanPupilsPerHundredStaff.equals(area.ruralPupilsPerHundredStaff),
  grants: [
    mustBeDone(
      text("城乡编制标准统一记为做到", "equal staffing standards of town and countryside are recorded as reached"),
    ),
  ],
  cites: ["cn-2019/11.2"],
});

/** 义务教育生均公用经费，城乡补助一个标准。zm-2022/11.4 */
export const oneFundingStandard = target("zm-2022/11.4", {
  of: "area",
  when: area.urbanFundsPerPupil.equals(area.ruralFundsPerPupil),
  grants: [
    mustBeDone(
      text("城乡生均公用经费统一记为做到", "equal funds per pupil of town and countryside are recorded as reached"),
    ),
  ],
  cites: ["cn-2019/11.2"],
});

const isStudent = named("zm-2022/student", text("在校学生", "a pupil or student"), () =>
  not(student.stage.is("not-student")),
);

/** 符合资助条件的学生，各项资助都落实到本人。zm-2022/11.7 */
export const aidReachesStudents = entitlement("zm-2022/11.7", {
  of: "person",
  when: all(isStudent, student.aidCriteriaMet),
  grants: [right(text("获得所符合的各项学生资助", "every kind of student aid whose conditions are met"))],
  specialises: "cn-2019/11.3",
});

/** 家庭经济困难的学生，受教育权利有保障。zm-2022/11.8 */
export const educationInHardship = entitlement("zm-2022/11.8", {
  of: "person",
  when: all(isStudent, household.financialHardship),
  grants: [right(text("受教育的权利不因家庭经济困难受影响", "education, whatever the hardship of the family"))],
  specialises: "cn-2019/11.3",
});

/** 残疾学生，受教育权利有保障。zm-2022/11.9 */
export const educationWithDisability = entitlement("zm-2022/11.9", {
  of: "person",
  when: all(isStudent, student.hasDisability),
  grants: [right(text("受教育的权利不因残疾受影响", "education, whatever the disability"))],
  specialises: "cn-2019/11.3",
});

// 国务院令第663号 art. 12: a permit gives its holder services in the place of residence that issued it.
const ownPermitHere = all(residence.permitHeld, residence.permitPlace.within(ZHONGMU));

/** 常住中牟城镇、户口不在本县的，都纳入居住证制度。zm-2022/11.10 */
export const permitsForAllUnsettled = target("zm-2022/11.10", {
  of: "person",
  when: all(
    residence.permanentPlace.within(ZHONGMU),
    residence.permanentPlaceType.oneOf("city", "town"),
    not(residence.registeredPlace.within(ZHONGMU)),
  ),
  grants: [
    mustBeDone(text("纳入居住证制度，计入覆盖率", "the person is brought under residence permits, and counted")),
    // art. 2: half a year of residence, with a steady job, a steady home or continuous schooling.
    onlyIf(
      not(ownPermitHere),
      mayApply(
        text("申领中牟县居住证，条件按国家规定", "for a residence permit of Zhongmu, under the national conditions"),
      ),
    ),
  ],
});

const holdsPermitHere = named(
  "zm-2022/permit-of-zhongmu",
  text("持有中牟县的居住证", "holds a residence permit of Zhongmu"),
  () =>
    byReading(permitHolder, {
      parent: ownPermitHere,
      child: all(student.permitHeld, student.permitPlace.within(ZHONGMU)),
    }),
);

/** 随迁子女主要凭居住证，在居住地上义务教育学校。zm-2022/11.11 */
export const enrolmentByPermit = entitlement("zm-2022/11.11", {
  of: "person",
  when: all(
    student.accompaniesParent,
    ofCompulsorySchooling,
    byReading(permitForEnrolment, {
      sufficient: holdsPermitHere,
      primary: all(holdsPermitHere, student.otherEnrolmentProofsMet),
    }),
  ),
  grants: [right(text("孩子在中牟接受义务教育", "the child attends compulsory school in Zhongmu"))],
  specialises: "cn-2019/11.5",
});

const ruralOrLowIncome = named(
  "zm-2022/rural-or-low-income-student",
  text("农村学生或低收入家庭学生", "a student from the countryside or of a low-income family"),
  () => any(student.homeType.is("rural"), student.familyLowIncome),
);

/** 农村和低收入家庭学生，上好大学的机会逐年增加。zm-2022/11.22 */
export const chancesOfHigherEducation = target("zm-2022/11.22", {
  of: "person",
  when: ruralOrLowIncome,
  grants: [
    mustBeDone(
      text(
        "升学情况计入优质高等教育机会的年度统计，机会逐年增加",
        "the student is counted, year by year, in the growing chances of good higher education",
      ),
    ),
  ],
  cites: ["cn-2019/11.11"],
});

/** 农村和低收入家庭学生，学技能的机会逐年增加。zm-2022/11.23 */
export const chancesOfVocationalEducation = target("zm-2022/11.23", {
  of: "person",
  when: ruralOrLowIncome,
  grants: [
    mustBeDone(
      text(
        "升学情况计入职业技能教育机会的年度统计，机会逐年增加",
        "the student is counted, year by year, in the growing chances of vocational education",
      ),
    ),
  ],
});
