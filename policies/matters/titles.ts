/** 职称评价：谁可以申报、怎样评、评了在哪里算数。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const titles: readonly Matter[] = mattersOf("titles", [
  {
    id: "title.no-thesis-limits",
    title: text("论文、外语、计算机不作限制", "no limits for thesis, foreign language or computer skills"),
    carriedOver: false,
    measures: ["km-2020/7.1", "km-2021/12.6"],
  },
  {
    id: "title.thesis-replaced",
    title: text("以工作总结和成果替代论文", "summaries and results instead of a thesis"),
    carriedOver: false,
    measures: ["km-2020/6.6"],
  },
  {
    id: "title.performance-in-dispatch",
    title: text("选派期间注重业绩考察", "performance during dispatch counts"),
    carriedOver: false,
    measures: ["km-2020/6.5"],
  },
  {
    id: "title.by-exception",
    title: text("基层突出贡献破格评审", "review by exception for outstanding contributions at the grassroots"),
    carriedOver: false,
    measures: ["km-2020/7.2", "km-2021/12.7"],
  },
  {
    id: "title.first-application-earlier",
    title: text("首次申报职称可提前", "first title application earlier"),
    carriedOver: false,
    measures: ["km-2020/7.3", "km-2021/12.9"],
  },
  {
    id: "title.rural-service-preferred",
    title: text("高级职称优先农村基层经历", "rural service preferred for senior titles"),
    carriedOver: false,
    measures: ["km-2020/7.4", "km-2021/12.8"],
  },
  {
    id: "title.grassroots-tilt",
    title: text("基层人才评价与职称倾斜", "evaluation and titles in favour of grassroots staff"),
    carriedOver: false,
    measures: ["cn-2019/8.2", "tj-2020/3-1.5", "zm-2022/8.1"],
  },
  {
    id: "title.grassroots-health",
    title: text("基层卫生人员单独评职称", "separate titles for grassroots health staff"),
    carriedOver: false,
    measures: ["tj-2020/3-1.10"],
  },
  {
    id: "title.choice-of-place",
    title: text("选派人才自选评审地", "choice of where a dispatched professional is reviewed"),
    carriedOver: false,
    measures: ["km-2020/6.2"],
  },
  {
    id: "title.recognised-at-home",
    title: text("服务地职称在派出地有效", "titles won at the place of service are valid at home"),
    carriedOver: true,
    measures: ["km-2020/6.3", "km-2020/6.4"],
  },
  {
    id: "title.dispatch-brings-forward",
    title: text("选派服务期折抵提前申报", "dispatch brings the next application forward"),
    carriedOver: false,
    measures: ["km-2020/6.7"],
  },
  {
    id: "title.dispatched-review",
    title: text("援派人员申报与优先评审职称", "title application and priority review for dispatched professionals"),
    carriedOver: false,
    measures: ["tj-2020/4-1.14", "tj-2020/4-1.15"],
  },
  {
    id: "title.dispatched-appointment",
    title: text("选派和援派人员职称聘任", "appointment of dispatched professionals by their title"),
    carriedOver: false,
    measures: ["km-2020/6.8", "tj-2020/4-1.16", "tj-2020/4-1.18"],
  },
  {
    id: "title.qualification-counts",
    title: text("职业资格对应职称", "a vocational qualification counts as a title"),
    carriedOver: true,
    measures: ["tj-2020/3-3.2"],
  },
  {
    id: "title.outside-public-sector",
    title: text("非公组织与自由职业者申报职称", "titles for people outside the public sector"),
    carriedOver: false,
    measures: ["zm-2022/7.12"],
  },
  {
    id: "title.new-occupations",
    title: text("新职业资格、职称、等级认定", "recognition channels for new occupations"),
    carriedOver: false,
    measures: ["cn-2019/9.3", "zm-2022/9.4"],
  },
]);
