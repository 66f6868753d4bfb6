/** 就业：平等就业、失业登记和待遇、就业援助、灵活就业。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const employment: readonly Matter[] = mattersOf("employment", [
  {
    id: "employment.job-rich-projects",
    title: text("带动就业的项目优先", "job-rich projects first"),
    carriedOver: false,
    measures: ["zm-2022/1.6"],
  },
  {
    id: "employment.equal-rights",
    title: text("城乡劳动者平等就业", "equal employment for urban and rural workers"),
    carriedOver: false,
    measures: ["cn-2019/12.2", "km-2021/17.4"],
  },
  {
    id: "employment.discrimination",
    title: text("纠正就业歧视", "redress of discrimination at work"),
    carriedOver: false,
    measures: ["cn-2019/12.3"],
  },
  {
    id: "employment.services-for-residents",
    title: text("就业服务与扶持同等享有", "equal employment services and support"),
    carriedOver: false,
    measures: ["cn-2019/4.8", "cn-2019/12.5", "km-2021/17.6"],
  },
  {
    id: "unemployment.registration",
    title: text("失业登记", "unemployment registration"),
    carriedOver: true,
    measures: ["tj-2020/4-3.10", "tj-2020/4-3.12"],
  },
  {
    id: "unemployment.benefit",
    title: text("失业保险申领", "unemployment insurance claims"),
    carriedOver: true,
    measures: ["tj-2020/4-3.11", "tj-2020/4-3.13", "tj-2020/4-3.14"],
  },
  {
    id: "unemployment.services",
    title: text(
      "登记失业人员联系、分类服务与跟踪",
      "contact, graded services and follow-up for the registered unemployed",
    ),
    carriedOver: false,
    measures: ["tj-2020/4-3.7", "tj-2020/4-3.8", "tj-2020/4-3.9"],
  },
  {
    id: "employment.aid-plan",
    title: text("个性化援助计划", "personal employment aid plan"),
    carriedOver: false,
    measures: ["cn-2019/12.8", "km-2021/17.13", "zm-2022/12.11"],
  },
  {
    id: "employment.aid-first",
    title: text("援助对象优先扶持与重点帮助", "priority and focused help for those in employment aid"),
    carriedOver: false,
    measures: ["cn-2019/12.9", "km-2021/17.14", "zm-2022/12.10"],
  },
  {
    id: "employment.public-welfare-posts",
    title: text("公益性岗位与兜底帮扶", "public-welfare posts and help of last resort"),
    carriedOver: false,
    measures: ["cn-2019/12.10", "km-2021/17.16", "zm-2022/12.20"],
  },
  {
    id: "employment.zero-employment-households",
    title: text("零就业家庭清零", "no household without work"),
    carriedOver: false,
    measures: ["cn-2019/12.11", "km-2021/17.17", "zm-2022/12.17"],
  },
  {
    id: "employment.free-services",
    title: text("就业困难人员免费就业服务", "free employment services for the hard to place"),
    carriedOver: false,
    measures: ["tj-2020/4-3.15", "zm-2022/12.15"],
  },
  {
    id: "employment.training",
    title: text("就业困难人员技能培训", "training for the hard to place"),
    carriedOver: false,
    measures: ["tj-2020/4-3.16", "zm-2022/12.13", "zm-2022/12.16"],
  },
  {
    id: "employment.counselling",
    title: text("援助对象心理疏导", "counselling in employment aid"),
    carriedOver: false,
    measures: ["zm-2022/12.12"],
  },
  {
    id: "employment.follow-up",
    title: text("援助对象持续跟踪服务", "follow-up in employment aid"),
    carriedOver: false,
    measures: ["zm-2022/12.14"],
  },
  {
    id: "employment.insurance-subsidy",
    title: text("社会保险补贴", "social insurance subsidy"),
    carriedOver: false,
    measures: ["tj-2020/4-3.18", "zm-2022/12.18"],
  },
  {
    id: "employment.post-subsidy",
    title: text("岗位补贴", "post subsidy"),
    carriedOver: false,
    measures: ["tj-2020/4-3.19", "zm-2022/12.19"],
  },
  {
    id: "employment.hiring-hard-to-place",
    title: text("企业吸纳就业困难人员", "companies that hire the hard to place"),
    carriedOver: false,
    measures: ["zm-2022/12.21"],
  },
  {
    id: "employment.part-time",
    title: text("非全日制劳动者支持与权益", "support and rights of part-time workers"),
    carriedOver: false,
    measures: ["zm-2022/12.1", "zm-2022/12.2"],
  },
  {
    id: "employment.flexible-work-fees",
    title: text("灵活就业免收费", "flexible work free of charges"),
    carriedOver: false,
    measures: ["zm-2022/12.3", "zm-2022/12.4"],
  },
  {
    id: "employment.day-labour-markets",
    title: text("劳务与灵工市场", "markets for day and gig labour"),
    carriedOver: false,
    measures: ["zm-2022/12.8"],
  },
]);
