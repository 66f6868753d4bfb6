/** 人才流动与招录：体制内外之间怎样走动，招人的门槛和专项。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const movement: readonly Matter[] = mattersOf("movement", [
  {
    id: "movement.into-public-sector",
    title: text(
      "企业和社会组织人员进入机关事业单位",
      "entry of people from companies and social organisations into public bodies",
    ),
    carriedOver: false,
    measures: ["cn-2019/5.2", "km-2021/10.2", "tj-2020/2-2.3"],
  },
  {
    id: "movement.into-civil-service",
    title: text(
      "事业单位和国企优秀人才调任公务员",
      "transfer of outstanding people of public institutions and state companies into the civil service",
    ),
    carriedOver: false,
    measures: ["tj-2020/2-2.2"],
  },
  {
    id: "movement.open-state-hiring",
    title: text("国有单位不限身份公开招用", "open hiring by state bodies without limits of status"),
    carriedOver: false,
    measures: ["km-2021/10.3"],
  },
  {
    id: "movement.four-groups",
    title: text("四类人才合理流动", "movement of four groups of talent"),
    carriedOver: false,
    measures: ["zm-2022/5.18"],
  },
  {
    id: "movement.professionals-free",
    title: text("专业技术人才自由流动", "free movement of professional and technical staff"),
    carriedOver: false,
    measures: ["zm-2022/7.11"],
  },
  {
    id: "movement.researchers-outside-work",
    title: text("科研人员兼职与离岗创业", "outside work and ventures of researchers"),
    carriedOver: false,
    measures: ["km-2020/9.5", "km-2020/9.6", "km-2021/10.4"],
  },
  {
    id: "movement.entrepreneurs-as-tutors",
    title: text("企业家任兼职教授或创业导师", "entrepreneurs as visiting professors or venture tutors"),
    carriedOver: false,
    measures: ["km-2020/9.7"],
  },
  {
    id: "recruitment.relaxed-in-hardship-areas",
    title: text("艰苦边远地区放宽招录条件", "relaxed recruitment conditions in hardship and remote areas"),
    carriedOver: false,
    measures: ["cn-2019/5.3", "km-2020/4.2", "km-2021/10.7"],
  },
  {
    id: "recruitment.reasonable-at-grassroots",
    title: text("基层事业单位合理设置招聘条件", "reasonable recruitment conditions of grassroots institutions"),
    carriedOver: false,
    measures: ["cn-2019/5.4", "tj-2020/2-2.5"],
  },
  {
    id: "recruitment.simpler-at-grassroots",
    title: text("基层事业单位简化招聘程序", "simpler recruitment by grassroots institutions"),
    carriedOver: false,
    measures: ["tj-2020/2-2.6"],
  },
  {
    id: "recruitment.special-plans",
    title: text(
      "退役军人、村（社区）干部等专项招录",
      "special recruitment plans for veterans, village and community officials and others",
    ),
    carriedOver: false,
    measures: ["cn-2019/5.5", "km-2021/12.12", "tj-2020/2-2.7", "zm-2022/5.25", "zm-2022/5.26"],
  },
  {
    id: "recruitment.programme-members-preferred",
    title: text("基层服务项目人员优先录用", "preference in recruitment for members of grassroots programmes"),
    carriedOver: false,
    measures: ["km-2020/4.9", "zm-2022/5.21"],
  },
  {
    id: "recruitment.village-officials-upward",
    title: text("村（社区）干部进入乡镇街道", "village and community officials into townships and subdistricts"),
    carriedOver: false,
    measures: ["tj-2020/3-1.11", "tj-2020/3-1.12", "zm-2022/5.20"],
  },
  {
    id: "recruitment.by-interview-in-hardship-areas",
    title: text("艰苦边远地区面试考察招聘", "recruitment by interview and observation in hardship and remote areas"),
    carriedOver: false,
    measures: ["km-2020/4.3", "km-2020/4.4", "km-2020/4.5"],
  },
  {
    id: "recruitment.service-commitment",
    title: text("最低服务年限与提前辞职限制", "minimum service and the limit on those who resign early"),
    carriedOver: false,
    measures: ["km-2020/4.6", "km-2020/4.7"],
  },
]);
