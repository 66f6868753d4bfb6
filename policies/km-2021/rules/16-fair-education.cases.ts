/** 教育公平的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  enrolmentByPermit,
  equalSeniorSecondaryEntry,
  noDropouts,
  openSchools,
  studentAid,
} from "./16-fair-education.ts";

const pupil: CaseFacts = {
  "student.stage": "senior-secondary",
  "household.financialHardship": false,
  "student.hasDisability": false,
  "student.otherAidCategory": false,
};

export const studentAidCases = casesOf(studentAid, {
  yes: [
    {
      name: "家庭困难的高中生，资助标准没有录入",
      facts: { ...pupil, "household.financialHardship": true },
      amounts: ["open"],
    },
    {
      name: "家庭困难的高中生，资助录入为每学年二千元",
      facts: { ...pupil, "household.financialHardship": true },
      parameters: { "km-2021/student-aid": 200_000 },
      amounts: [200_000],
    },
    {
      name: "又困难又残疾，不重复计",
      facts: { ...pupil, "household.financialHardship": true, "student.hasDisability": true },
      parameters: { "km-2021/student-aid": 200_000 },
      amounts: [200_000],
    },
    { name: "有残疾证的高中生", facts: { ...pupil, "student.hasDisability": true } },
    { name: "教育部门确认的其他资助对象", facts: { ...pupil, "student.otherAidCategory": true } },
  ],
  no: [
    { name: "三样都不是", facts: pupil },
    {
      name: "家庭困难，但已经不上学",
      facts: { ...pupil, "household.financialHardship": true, "student.stage": "not-student" },
    },
  ],
  undetermined: [
    {
      name: "家庭是否困难没有认定",
      facts: without(pupil, "household.financialHardship"),
      missing: ["household.financialHardship"],
    },
    {
      name: "读到哪个阶段没有说",
      facts: without({ ...pupil, "student.hasDisability": true }, "student.stage"),
      missing: ["student.stage"],
    },
    {
      name: "有没有残疾证没有说",
      facts: without(pupil, "student.hasDisability"),
      missing: ["student.hasDisability"],
    },
    {
      name: "是不是其他资助对象没有确认",
      facts: without(pupil, "student.otherAidCategory"),
      missing: ["student.otherAidCategory"],
    },
  ],
});

const shepherdBoy: CaseFacts = {
  "household.povertyStatus": "lifted",
  "student.stage": "junior-secondary",
  "student.birthDate": "2012-03-09",
};

/** Out of school, or not yet at school, on 1 August 2025. */
const notAtSchool = (birthDate: string): CaseFacts => ({
  "student.stage": "not-student",
  "student.birthDate": birthDate,
});

export const noDropoutsCases = casesOf(noDropouts, {
  yes: [
    { name: "脱贫户的初中生，在不在校没有核实", facts: shepherdBoy, holds: ["open"] },
    {
      name: "脱贫户的初中生，正常在校，没有返校的事",
      facts: { ...shepherdBoy, "student.outOfSchool": false },
      holds: ["no"],
    },
    {
      name: "十三岁辍学在家的孩子，应当返校",
      facts: { ...shepherdBoy, "student.stage": "not-student", "student.outOfSchool": true },
      holds: ["yes"],
    },
    { name: "今天满六岁还没有入学", facts: { ...shepherdBoy, ...notAtSchool("2019-08-01") } },
    { name: "明天满十五岁，没有上学", facts: { ...shepherdBoy, ...notAtSchool("2010-08-02") } },
  ],
  no: [
    { name: "明天才满六岁", facts: { ...shepherdBoy, ...notAtSchool("2019-08-02") } },
    { name: "今天满十五岁，不在学校", facts: { ...shepherdBoy, ...notAtSchool("2010-08-01") } },
    { name: "脱贫户的高中生", facts: { ...shepherdBoy, "student.stage": "senior-secondary" } },
    { name: "不是脱贫户", facts: { ...shepherdBoy, "household.povertyStatus": "none" } },
  ],
  undetermined: [
    {
      name: "是不是脱贫户不清楚",
      facts: without(shepherdBoy, "household.povertyStatus"),
      missing: ["household.povertyStatus"],
    },
    { name: "读到哪个阶段没有说", facts: without(shepherdBoy, "student.stage"), missing: ["student.stage"] },
    {
      name: "不在学校，年龄也不清楚",
      facts: { "household.povertyStatus": "lifted", "student.stage": "not-student" },
      missing: ["student.birthDate"],
    },
  ],
});

const BY_PARENT = { "km-2021/16": "parent" };
const BY_CHILD = { "km-2021/16": "child" };

const driversDaughter: CaseFacts = {
  "student.accompaniesParent": true,
  "student.stage": "primary",
  "student.birthDate": "2016-10-12",
  "residence.permitHeld": true,
  "residence.permitPlace": "530111",
  "student.permitHeld": false,
  "student.permitPlace": "530111",
};
const atFirstGrade = (birthDate: string): CaseFacts => ({
  "student.stage": "preschool",
  "student.birthDate": birthDate,
});

export const enrolmentByPermitCases = casesOf(enrolmentByPermit, {
  yes: [
    { name: "货车司机的女儿读小学，口径看父母的居住证", facts: driversDaughter, readings: BY_PARENT },
    {
      name: "口径看孩子的居住证，孩子自己有",
      facts: { ...driversDaughter, "residence.permitHeld": false, "student.permitHeld": true },
      readings: BY_CHILD,
    },
    { name: "父母和孩子都有居住证，哪种口径都行", facts: { ...driversDaughter, "student.permitHeld": true } },
    {
      name: "今天满六岁，准备上一年级",
      facts: { ...driversDaughter, ...atFirstGrade("2019-08-01") },
      readings: BY_PARENT,
    },
    {
      name: "明天满十五岁，还没有上学",
      facts: { ...driversDaughter, ...notAtSchool("2010-08-02") },
      readings: BY_PARENT,
    },
  ],
  no: [
    { name: "只有父母有居住证，口径看孩子的", facts: driversDaughter, readings: BY_CHILD },
    {
      name: "父母没有居住证",
      facts: { ...driversDaughter, "residence.permitHeld": false },
      readings: BY_PARENT,
    },
    {
      name: "父母的居住证是曲靖办的",
      facts: { ...driversDaughter, "residence.permitPlace": "530302" },
      readings: BY_PARENT,
    },
    {
      name: "孩子的居住证是曲靖办的",
      facts: { ...driversDaughter, "student.permitHeld": true, "student.permitPlace": "530302" },
      readings: BY_CHILD,
    },
    {
      name: "不是随迁子女",
      facts: { ...driversDaughter, "student.accompaniesParent": false },
      readings: BY_PARENT,
    },
    { name: "读高中", facts: { ...driversDaughter, "student.stage": "senior-secondary" }, readings: BY_PARENT },
    {
      name: "明天才满六岁",
      facts: { ...driversDaughter, ...atFirstGrade("2019-08-02") },
      readings: BY_PARENT,
    },
    {
      name: "今天满十五岁，不在学校",
      facts: { ...driversDaughter, ...notAtSchool("2010-08-01") },
      readings: BY_PARENT,
    },
  ],
  undetermined: [
    { name: "只有父母有居住证，没有定看谁的", facts: driversDaughter, missing: ["km-2021/16"] },
    {
      name: "父母有没有居住证不清楚",
      facts: without(driversDaughter, "residence.permitHeld"),
      readings: BY_PARENT,
      missing: ["residence.permitHeld"],
    },
    {
      name: "是不是随迁子女不清楚",
      facts: without(driversDaughter, "student.accompaniesParent"),
      readings: BY_PARENT,
      missing: ["student.accompaniesParent"],
    },
  ],
});

const builderSon: CaseFacts = { ...driversDaughter, "residence.isMigrantWorker": true };
const VIA_PERMIT = { ...BY_PARENT, "km-2021/16-open": "by-permit" };

export const openSchoolsCases = casesOf(openSchools, {
  yes: [
    { name: "建筑工人的随迁孩子，什么证都不看", facts: { ...builderSon, "residence.permitHeld": false } },
    { name: "口径走居住证，父亲有昆明居住证", facts: builderSon, readings: VIA_PERMIT },
    {
      name: "口径走居住证，看孩子的，孩子也有",
      facts: { ...builderSon, "student.permitHeld": true },
      readings: { ...VIA_PERMIT, ...BY_CHILD },
    },
    {
      name: "口径走居住证，今天满六岁准备入学",
      facts: { ...builderSon, ...atFirstGrade("2019-08-01") },
      readings: VIA_PERMIT,
    },
    {
      name: "口径走居住证，明天满十五岁还没有上学",
      facts: { ...builderSon, ...notAtSchool("2010-08-02") },
      readings: VIA_PERMIT,
    },
  ],
  no: [
    {
      name: "口径走居住证，父亲没有居住证",
      facts: { ...builderSon, "residence.permitHeld": false },
      readings: VIA_PERMIT,
    },
    {
      name: "口径走居住证，父亲的证是曲靖办的",
      facts: { ...builderSon, "residence.permitPlace": "530302" },
      readings: VIA_PERMIT,
    },
    {
      name: "口径走居住证，孩子的证是曲靖办的",
      facts: { ...builderSon, "student.permitHeld": true, "student.permitPlace": "530302" },
      readings: { ...VIA_PERMIT, ...BY_CHILD },
    },
    {
      name: "口径走居住证，明天才满六岁",
      facts: { ...builderSon, ...atFirstGrade("2019-08-02") },
      readings: VIA_PERMIT,
    },
    {
      name: "口径走居住证，今天满十五岁",
      facts: { ...builderSon, ...notAtSchool("2010-08-01") },
      readings: VIA_PERMIT,
    },
    { name: "孩子留在老家，没有随迁", facts: { ...builderSon, "student.accompaniesParent": false } },
    { name: "家长不是外来务工人员", facts: { ...builderSon, "residence.isMigrantWorker": false } },
  ],
  undetermined: [
    {
      name: "家长是不是外来务工人员不清楚",
      facts: without(builderSon, "residence.isMigrantWorker"),
      missing: ["residence.isMigrantWorker"],
    },
    {
      name: "孩子是不是随迁不清楚",
      facts: without(builderSon, "student.accompaniesParent"),
      missing: ["student.accompaniesParent"],
    },
  ],
});

const waitersDaughter: CaseFacts = {
  "residence.isMigrantWorker": true,
  "student.stage": "junior-secondary",
  "student.juniorEnrolmentPlace": "530102",
  "student.juniorAttendanceMonths": 24,
};
const ATTENDANCE = { "km-2021/18": "attendance" };
const TWO_YEARS = { "km-2021/junior-attendance": 24 };

export const equalSeniorSecondaryEntryCases = casesOf(equalSeniorSecondaryEntry, {
  yes: [
    { name: "餐馆服务员的女儿，五华初中学籍", facts: waitersDaughter },
    {
      name: "口径要实际就读，正好读够",
      facts: waitersDaughter,
      readings: ATTENDANCE,
      parameters: TWO_YEARS,
    },
  ],
  no: [
    {
      name: "口径要实际就读，差一个月",
      facts: { ...waitersDaughter, "student.juniorAttendanceMonths": 23 },
      readings: ATTENDANCE,
      parameters: TWO_YEARS,
    },
    { name: "学籍在曲靖", facts: { ...waitersDaughter, "student.juniorEnrolmentPlace": "530302" } },
    { name: "家长不是外来务工人员", facts: { ...waitersDaughter, "residence.isMigrantWorker": false } },
  ],
  undetermined: [
    {
      name: "口径要实际就读，市里没有定多久",
      facts: waitersDaughter,
      readings: ATTENDANCE,
      missing: ["km-2021/junior-attendance"],
    },
    {
      name: "口径要实际就读，读了多久没有报",
      facts: without(waitersDaughter, "student.juniorAttendanceMonths"),
      readings: ATTENDANCE,
      parameters: TWO_YEARS,
      missing: ["student.juniorAttendanceMonths"],
    },
    {
      name: "学籍在哪里没有报",
      facts: without(waitersDaughter, "student.juniorEnrolmentPlace"),
      missing: ["student.juniorEnrolmentPlace"],
    },
    {
      name: "家长是不是外来务工人员不清楚",
      facts: without(waitersDaughter, "residence.isMigrantWorker"),
      missing: ["residence.isMigrantWorker"],
    },
  ],
});
