/** 脱贫与乡村振兴：盯住谁、帮什么、建什么。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const poverty: readonly Matter[] = mattersOf("poverty", [
  {
    id: "poverty.focus",
    title: text("聚焦深度贫困地区与特殊群体", "focus on the poorest areas and groups"),
    carriedOver: false,
    measures: ["cn-2019/10.2"],
  },
  {
    id: "poverty.return-watch",
    title: text("防止返贫监测与应对", "watch against a return to poverty"),
    carriedOver: false,
    measures: ["cn-2019/10.9", "zm-2022/10.3"],
  },
  {
    id: "poverty.transition",
    title: text("过渡期帮扶政策不撤", "support kept through the transition"),
    carriedOver: false,
    measures: ["km-2021/15.1"],
  },
  {
    id: "poverty.just-above-line",
    title: text("收入略高于贫困户者的支持", "support for those just above the poverty line"),
    carriedOver: false,
    measures: ["cn-2019/10.11"],
  },
  {
    id: "poverty.targeted-help",
    title: text("重点人群精准帮扶", "targeted help for named groups"),
    carriedOver: false,
    measures: ["zm-2022/10.5"],
  },
  {
    id: "poverty.work-nearby",
    title: text("就近就业", "work near home"),
    carriedOver: false,
    measures: ["tj-2020/4-1.8", "zm-2022/10.9"],
  },
  {
    id: "poverty.organised-work-elsewhere",
    title: text("劳务输转", "organised work elsewhere"),
    carriedOver: false,
    measures: ["tj-2020/4-1.11"],
  },
  {
    id: "poverty.public-welfare-posts",
    title: text("扶贫公益性岗位", "public-welfare posts against poverty"),
    carriedOver: false,
    measures: ["tj-2020/4-1.7"],
  },
  {
    id: "poverty.training-subsidy",
    title: text("脱贫劳动力技能培训补贴", "skill training subsidy for people out of poverty"),
    carriedOver: false,
    measures: ["km-2021/15.4"],
  },
  {
    id: "poverty.return-venture-subsidy",
    title: text("返乡创业补贴", "subsidy for ventures on return home"),
    carriedOver: false,
    measures: ["km-2021/15.5"],
  },
  {
    id: "poverty.farmer-training",
    title: text("高素质农民培育", "training of farmers"),
    carriedOver: false,
    measures: ["zm-2022/10.25"],
  },
  {
    id: "poverty.village-works",
    title: text("村庄厕所、污水与道路工程", "village toilets, sewage and roads"),
    carriedOver: false,
    measures: ["zm-2022/10.11", "zm-2022/10.12"],
  },
  {
    id: "poverty.farm-projects",
    title: text("乡村产业项目建成投产", "farm industry projects completed"),
    carriedOver: false,
    measures: ["zm-2022/10.18", "zm-2022/10.19", "zm-2022/10.20"],
  },
]);
