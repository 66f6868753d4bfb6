/** Skill grades as rungs, from senior worker to chief technician. */
import { text } from "@qiaoti/engine/language";
import { skill } from "../vocabulary/index.ts";
import { skillGrades } from "../vocabulary/shared-options.ts";
import { eases, type Goal, opens } from "./goal.ts";

type Grade = "senior-worker" | "technician" | "senior-technician" | "special-grade-technician" | "chief-technician";

// 人社部发〔2022〕14号: who may be evaluated for which grade.
const otherwise = text(
  "申报条件由国家职业标准和评价机构规定，这五份文件没有写；由职业技能评价机构认定",
  "who may be evaluated is set by the national occupational standards, not by these documents; an evaluation body decides",
);

const rung = (grade: Grade, after: readonly string[]): Goal => ({
  id: `skill.${grade}`,
  kind: "skill",
  title: skillGrades[grade],
  reached: skill.grade.atLeast(grade),
  aims: () => ({}),
  becomes: (on) => ({ "skill.grade": grade, "skill.gradeAwardedOn": on }),
  ways: [
    ...opens("cn-2019/9.3", "tj-2020/3-3.4", "zm-2022/9.2", "zm-2022/9.4", "zm-2022/9.10"),
    ...eases("km-2021/14.13"),
  ],
  after,
  otherwise,
});

export const skills: readonly Goal[] = [
  rung("senior-worker", []),
  rung("technician", ["skill.senior-worker"]),
  rung("senior-technician", ["skill.technician"]),
  rung("special-grade-technician", ["skill.senior-technician"]),
  rung("chief-technician", ["skill.special-grade-technician"]),
];
