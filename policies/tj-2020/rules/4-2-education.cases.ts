/** 四（二）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  aidForStudentsInDifficulty,
  localRuralPlan,
  mixedClasses,
  nationalSpecialPlan,
  publicSchoolForAccompanyingChildren,
  schoolQuotaWithinTotal,
  uniformManagement,
} from "./4-2-education.ts";

const district: CaseFacts = {
  "establishment.schoolQuotaApproved": 6200,
  "establishment.schoolQuotaAllocated": 6200,
};

const quotaCases = casesOf(schoolQuotaWithinTotal, {
  yes: [
    { name: "各校编制之和恰等于核定总额", facts: district },
    { name: "各校编制之和少于核定总额", facts: { ...district, "establishment.schoolQuotaAllocated": 6100 } },
  ],
  no: [{ name: "多分了一名", facts: { ...district, "establishment.schoolQuotaAllocated": 6201 } }],
  undetermined: [
    {
      name: "没有核定总额",
      facts: without(district, "establishment.schoolQuotaApproved"),
      missing: ["establishment.schoolQuotaApproved"],
    },
    {
      name: "没有分配方案",
      facts: without(district, "establishment.schoolQuotaAllocated"),
      missing: ["establishment.schoolQuotaAllocated"],
    },
  ],
});

const pupil: CaseFacts = { "student.stage": "senior-secondary", "student.isInDifficulty": true };

const aidCases = casesOf(aidForStudentsInDifficulty, {
  yes: [
    { name: "高中生，学校认定为困难学生", facts: pupil },
    { name: "大学生，认定为困难学生", facts: { ...pupil, "student.stage": "higher" } },
  ],
  no: [
    { name: "没有被认定为困难学生", facts: { ...pupil, "student.isInDifficulty": false } },
    { name: "已经不在校", facts: { ...pupil, "student.stage": "not-student" } },
  ],
  undetermined: [
    {
      name: "学校还没有认定",
      facts: without(pupil, "student.isInDifficulty"),
      missing: ["student.isInDifficulty"],
    },
    { name: "没有说读到哪个阶段", facts: without(pupil, "student.stage"), missing: ["student.stage"] },
  ],
});

const decoratorFamily: CaseFacts = {
  "residence.permitHeld": true,
  "residence.permitPlace": "120112",
  "residence.permitConditionsMet": true,
  "student.accompaniesParent": true,
  "student.stage": "primary",
};
const startingSchool = (born: string): CaseFacts => ({
  ...decoratorFamily,
  "student.stage": "preschool",
  "student.birthDate": born,
});

const enrolmentCases = casesOf(publicSchoolForAccompanyingChildren, {
  yes: [
    { name: "装修工持津南区居住证，孩子读小学", facts: decoratorFamily },
    { name: "孩子读初中", facts: { ...decoratorFamily, "student.stage": "junior-secondary" } },
    { name: "孩子今天恰满六周岁，等着入学", facts: startingSchool("2019-08-01") },
    {
      name: "九岁的孩子刚随迁来津，还没有学校",
      facts: { ...startingSchool("2016-03-10"), "student.stage": "not-student" },
    },
    { name: "差一天满十五周岁，停学在家", facts: { ...startingSchool("2010-08-02"), "student.stage": "not-student" } },
  ],
  no: [
    { name: "孩子差一天满六周岁", facts: startingSchool("2019-08-02") },
    { name: "恰满十五周岁，不在校", facts: { ...startingSchool("2010-08-01"), "student.stage": "not-student" } },
    { name: "孩子读高中", facts: { ...decoratorFamily, "student.stage": "senior-secondary" } },
    { name: "家长没有居住证", facts: { ...decoratorFamily, "residence.permitHeld": false } },
    { name: "家长的居住证是河北的", facts: { ...decoratorFamily, "residence.permitPlace": "131002" } },
    { name: "教育部门确认不符合条件", facts: { ...decoratorFamily, "residence.permitConditionsMet": false } },
    { name: "孩子留在老家，没有随迁", facts: { ...decoratorFamily, "student.accompaniesParent": false } },
  ],
  undetermined: [
    {
      name: "教育部门还没有确认条件",
      facts: without(decoratorFamily, "residence.permitConditionsMet"),
      missing: ["residence.permitConditionsMet"],
    },
    {
      name: "学龄前的孩子没有说生日",
      facts: without(startingSchool("2019-08-01"), "student.birthDate"),
      missing: ["student.birthDate"],
    },
    {
      name: "没有说是否随迁",
      facts: without(decoratorFamily, "student.accompaniesParent"),
      missing: ["student.accompaniesParent"],
    },
  ],
});

const classmate: CaseFacts = { "student.accompaniesParent": true, "student.schoolOwnership": "public" };

const inPublicSchool: CasesSpec = {
  yes: [{ name: "随迁的孩子在公办小学读书", facts: classmate }],
  no: [
    { name: "在民办学校读书", facts: { ...classmate, "student.schoolOwnership": "private" } },
    { name: "本地的孩子", facts: { ...classmate, "student.accompaniesParent": false } },
  ],
  undetermined: [
    {
      name: "没有说是公办还是民办",
      facts: without(classmate, "student.schoolOwnership"),
      missing: ["student.schoolOwnership"],
    },
    {
      name: "没有说是否随迁",
      facts: without(classmate, "student.accompaniesParent"),
      missing: ["student.accompaniesParent"],
    },
  ],
};

const gansuStudent: CaseFacts = { "student.homePoorArea": "contiguous-special", "student.homePlace": "621021" };

const nationalCases = casesOf(nationalSpecialPlan, {
  yes: [{ name: "甘肃连片特困县的考生", facts: gansuStudent }],
  no: [
    { name: "生源地不是特困地区", facts: { ...gansuStudent, "student.homePoorArea": "none" } },
    { name: "生源地在天津", facts: { ...gansuStudent, "student.homePlace": "120119" } },
  ],
  undetermined: [
    {
      name: "没有确认贫困地区类别",
      facts: without(gansuStudent, "student.homePoorArea"),
      missing: ["student.homePoorArea"],
    },
    {
      name: "没有说生源地",
      facts: without(gansuStudent, "student.homePlace"),
      missing: ["student.homePlace"],
    },
  ],
});

const jizhouStudent: CaseFacts = { "student.homePlace": "120119", "student.homeType": "rural" };

const localCases = casesOf(localRuralPlan, {
  yes: [{ name: "蓟州农村的考生", facts: jizhouStudent }],
  no: [
    { name: "天津城区的考生", facts: { ...jizhouStudent, "student.homeType": "city" } },
    { name: "河北农村的考生", facts: { ...jizhouStudent, "student.homePlace": "131002" } },
  ],
  undetermined: [
    {
      name: "没有说城乡类型",
      facts: without(jizhouStudent, "student.homeType"),
      missing: ["student.homeType"],
    },
    {
      name: "没有说生源地",
      facts: without(jizhouStudent, "student.homePlace"),
      missing: ["student.homePlace"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...quotaCases,
  ...aidCases,
  ...enrolmentCases,
  ...casesOf(mixedClasses, inPublicSchool),
  ...casesOf(uniformManagement, inPublicSchool),
  ...nationalCases,
  ...localCases,
];
