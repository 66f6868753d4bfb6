/** 人才引进与服务：引进什么样的人，用什么岗位和编制，给什么安顿。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const talents: readonly Matter[] = mattersOf("talents", [
  {
    id: "talent.recruited-kinds",
    title: text("重点引进的五类人才", "five kinds of talent to be brought in"),
    carriedOver: false,
    measures: ["tj-2020/2-1.5"],
  },
  {
    id: "talent.registration",
    title: text("人才安家落户", "household registration and a home for talent"),
    carriedOver: true,
    measures: ["tj-2020/2-1.6", "zm-2022/5.10"],
  },
  {
    id: "talent.housing",
    title: text("人才住房与租房补贴", "homes and rent subsidies for talent"),
    carriedOver: false,
    measures: ["km-2021/9.4", "km-2021/9.5", "zm-2022/5.13"],
  },
  {
    id: "talent.children-schooling",
    title: text("人才子女就学", "schooling of the children of talent"),
    carriedOver: true,
    measures: ["zm-2022/5.11"],
  },
  {
    id: "talent.medical-care",
    title: text("人才医疗保障", "medical care for talent"),
    carriedOver: false,
    measures: ["zm-2022/5.12"],
  },
  {
    id: "talent.venture-funding",
    title: text("人才创新创业资金", "funds for innovation and ventures of talent"),
    carriedOver: false,
    measures: ["zm-2022/5.14"],
  },
  {
    id: "talent.projects-and-teams",
    title: text("高层次人才项目与团队", "projects and teams of high-level talent"),
    carriedOver: false,
    measures: ["zm-2022/5.15", "zm-2022/5.16"],
  },
  {
    id: "talent.service-officer",
    title: text("高层次人才服务专员", "a service officer for high-level talent"),
    carriedOver: false,
    measures: ["km-2021/4.11"],
  },
  {
    id: "talent.green-card",
    title: text("人才绿卡", "talent green card"),
    carriedOver: false,
    measures: ["km-2021/4.13"],
  },
  {
    id: "talent.special-posts",
    title: text("特设岗位引才", "special posts for bringing in talent"),
    carriedOver: false,
    measures: ["km-2020/1.1", "km-2020/1.2", "km-2020/1.3"],
  },
  {
    id: "talent.special-post-pay",
    title: text("特设岗位绩效工资增核与倾斜", "added performance pay for special posts"),
    carriedOver: false,
    measures: ["km-2020/1.4", "km-2020/1.5"],
  },
  {
    id: "talent.reserved-establishment",
    title: text("引才专用编制", "establishment places kept for talent"),
    carriedOver: false,
    measures: ["km-2020/3.3", "km-2020/3.4", "km-2020/3.5"],
  },
  {
    id: "talent.joint-employment",
    title: text("联合聘用与交叉任职", "joint employment and cross appointment"),
    carriedOver: false,
    measures: ["km-2020/9.8"],
  },
  {
    id: "talent.direct-hiring",
    title: text("高层次紧缺人才面试考察招聘", "hiring of high-level and scarce talent by interview or observation"),
    carriedOver: false,
    measures: ["km-2021/10.5", "km-2021/10.6"],
  },
]);
