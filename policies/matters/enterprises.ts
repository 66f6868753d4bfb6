/** 区域、企业与创业：产业、平台、融资和减负。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const enterprises: readonly Matter[] = mattersOf("enterprises", [
  {
    id: "region.own-industries",
    title: text("中西部和东北特色产业", "own industries of the central, western and north-eastern regions"),
    carriedOver: false,
    measures: ["cn-2019/2.7"],
  },
  {
    id: "region.shared-between-counties",
    title: text("跨县域共建共享", "counties that build and share together"),
    carriedOver: false,
    measures: ["km-2021/3.2"],
  },
  {
    id: "enterprise.finance",
    title: text("民营与中小微企业融资", "finance for private and small companies"),
    carriedOver: false,
    measures: ["cn-2019/3.10", "tj-2020/1-3.18", "zm-2022/3.8"],
  },
  {
    id: "enterprise.bonds",
    title: text("企业发债", "bonds of companies"),
    carriedOver: false,
    measures: ["zm-2022/3.6"],
  },
  {
    id: "enterprise.guarantees",
    title: text("政府性融资担保", "public loan guarantees"),
    carriedOver: false,
    measures: ["tj-2020/1-3.21"],
  },
  {
    id: "enterprise.contribution-relief",
    title: text("社会保险费减免", "relief from social insurance contributions"),
    carriedOver: false,
    measures: ["tj-2020/1-3.19"],
  },
  {
    id: "enterprise.contribution-deferral",
    title: text("社会保险费缓缴", "deferral of social insurance contributions"),
    carriedOver: false,
    measures: ["tj-2020/1-3.20"],
  },
  {
    id: "enterprise.talent-support",
    title: text("引才育才突出企业的支持", "support for companies that bring in and train talent"),
    carriedOver: false,
    measures: ["km-2020/9.2", "km-2020/9.3"],
  },
  {
    id: "enterprise.major-platforms",
    title: text("重大创新平台引导经费", "funds for major innovation platforms"),
    carriedOver: false,
    measures: ["km-2021/4.7"],
  },
  {
    id: "enterprise.municipal-laboratories",
    title: text("市级实验室与科技创新中心奖补", "awards for municipal laboratories and innovation centres"),
    carriedOver: false,
    measures: ["km-2021/4.8"],
  },
  {
    id: "enterprise.research-platforms",
    title: text("市级以上研发平台培育", "research platforms of municipal level and above"),
    carriedOver: false,
    measures: ["zm-2022/3.3"],
  },
]);
