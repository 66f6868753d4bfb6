/** 教育：随迁子女入学、资助、专项招生和城乡学校同一标准。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const education: readonly Matter[] = mattersOf("education", [
  {
    id: "education.accompanying-children",
    title: text("随迁子女入学", "schooling of accompanying children"),
    carriedOver: true,
    measures: ["cn-2019/11.5", "km-2021/16.11", "km-2021/16.12", "tj-2020/4-2.7", "zm-2022/11.11"],
  },
  {
    id: "education.same-classes",
    title: text("随迁子女混合编班与统一管理", "same classes and rules for accompanying children"),
    carriedOver: true,
    measures: ["tj-2020/4-2.8", "tj-2020/4-2.9"],
  },
  {
    id: "education.senior-school-exam",
    title: text("随迁子女异地中考", "senior school entrance where the child studies"),
    carriedOver: true,
    measures: ["km-2021/16.16"],
  },
  {
    id: "education.student-aid",
    title: text("困难与残疾学生资助", "aid for students in hardship or with a disability"),
    carriedOver: false,
    measures: ["cn-2019/11.3", "km-2021/16.2", "tj-2020/4-2.5", "zm-2022/11.7", "zm-2022/11.8", "zm-2022/11.9"],
  },
  {
    id: "education.special-admission",
    title: text("农村和贫困地区专项招生", "special admission from rural and poor areas"),
    carriedOver: false,
    measures: ["cn-2019/11.7", "km-2020/5.9", "tj-2020/4-2.11", "tj-2020/4-2.12"],
  },
  {
    id: "education.more-places",
    title: text("农村与低收入家庭学生升学机会", "more places for rural and low-income students"),
    carriedOver: false,
    measures: ["zm-2022/11.22", "zm-2022/11.23"],
  },
  {
    id: "education.no-dropout",
    title: text("脱贫家庭辍学清零", "no dropout in families out of poverty"),
    carriedOver: false,
    measures: ["km-2021/16.5"],
  },
  {
    id: "education.school-staffing",
    title: text("教职工编制统筹与统一标准", "pooled school staffing by one standard"),
    carriedOver: false,
    measures: ["tj-2020/4-2.2", "zm-2022/11.1"],
  },
  {
    id: "education.per-pupil-funds",
    title: text("生均公用经费统一标准", "one standard of funds per pupil"),
    carriedOver: false,
    measures: ["zm-2022/11.4"],
  },
]);
