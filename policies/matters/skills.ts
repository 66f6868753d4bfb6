/** 技能人才：技能等级与职称、岗位的贯通，领军者的激励。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const skills: readonly Matter[] = mattersOf("skills", [
  {
    id: "skill.grade-matches-post",
    title: text("技能等级与岗位序列比照", "skill grades matched to posts"),
    carriedOver: true,
    measures: ["cn-2019/9.2"],
  },
  {
    id: "skill.school-counts-as-degree",
    title: text("技工院校毕业生按相应学历申报职称", "technical school classes count as degrees for titles"),
    carriedOver: false,
    measures: ["km-2021/14.2", "km-2021/14.3", "km-2021/14.4"],
  },
  {
    id: "skill.linked-with-titles",
    title: text("技能与职称贯通申报", "skill grades and titles open to each other"),
    carriedOver: false,
    measures: ["km-2021/14.5", "km-2021/14.6", "km-2021/14.7", "tj-2020/3-3.3", "tj-2020/3-3.4", "zm-2022/9.2"],
  },
  {
    id: "skill.leaders-by-exception",
    title: text("高技能领军人才破格晋升", "promotion of leading skilled workers by exception"),
    carriedOver: false,
    measures: ["km-2021/14.13", "tj-2020/3-3.5", "tj-2020/3-3.6"],
  },
  {
    id: "skill.chief-technicians",
    title: text("企业首席技师选拔培养", "selection and training of chief technicians by companies"),
    carriedOver: false,
    measures: ["km-2021/14.9"],
  },
  {
    id: "skill.chief-technician-support",
    title: text("首席技师经费与生活补贴", "funds and living subsidy for chief technicians"),
    carriedOver: false,
    measures: ["km-2021/14.11", "km-2021/14.12"],
  },
  {
    id: "skill.leaders-pay",
    title: text("高技能领军人才年薪与股权激励", "annual salary and equity for leading skilled workers"),
    carriedOver: false,
    measures: ["zm-2022/9.7", "zm-2022/9.8"],
  },
  {
    id: "skill.term-appointment",
    title: text("技能人才聘期管理", "appointment of skilled workers by term"),
    carriedOver: false,
    measures: ["zm-2022/9.9"],
  },
  {
    id: "skill.promotion-by-points",
    title: text("技能人才积分晋级", "promotion of skilled workers by points"),
    carriedOver: false,
    measures: ["zm-2022/9.10"],
  },
  {
    id: "skill.supplementary-insurance",
    title: text(
      "企业年金与补充医保倾斜",
      "company pensions and supplementary medical insurance in favour of skilled workers",
    ),
    carriedOver: false,
    measures: ["zm-2022/9.13"],
  },
]);
