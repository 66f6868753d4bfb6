/** 落户、公共服务与社会保险：城市对常住者放开的门槛和同等的待遇。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const settlement: readonly Matter[] = mattersOf("settlement", [
  {
    id: "settlement.registration",
    title: text("落户限制取消或放宽", "household registration without limits or with relaxed ones"),
    carriedOver: true,
    measures: ["cn-2019/4.1", "cn-2019/4.2", "km-2021/6.1", "zm-2022/4.2"],
  },
  {
    id: "settlement.by-points",
    title: text("积分落户", "household registration by points"),
    carriedOver: true,
    measures: ["cn-2019/4.3", "cn-2019/4.4", "cn-2019/4.5", "tj-2020/2-1.2", "tj-2020/2-1.3"],
  },
  {
    id: "settlement.residence-permit",
    title: text("居住证", "residence permit"),
    carriedOver: true,
    measures: ["zm-2022/11.10"],
  },
  {
    id: "services.equal-for-residents",
    title: text("常住人口同等享有基本公共服务", "equal basic public services for residents"),
    carriedOver: false,
    measures: ["cn-2019/4.7", "cn-2019/4.10", "km-2021/7.5", "zm-2022/4.3"],
  },
  {
    id: "services.rural-migrants",
    title: text(
      "农业转移人口子女上学、就业、医保权利",
      "schooling, work and medical rights of people who moved from farming",
    ),
    carriedOver: false,
    measures: ["tj-2020/2-1.15", "zm-2022/4.10", "zm-2022/4.11", "zm-2022/4.12"],
  },
  {
    id: "housing.equal-for-residents",
    title: text("常住人口同等享有住房保障", "equal housing support for residents"),
    carriedOver: false,
    measures: ["cn-2019/4.11", "km-2021/9.1", "km-2021/9.2"],
  },
  {
    id: "housing.public-rental",
    title: text("外来人员申请公租房", "public rental housing for people from elsewhere"),
    carriedOver: false,
    measures: ["km-2021/9.3"],
  },
  {
    id: "insurance.equal-for-residents",
    title: text("常住人口社会保险政策同等", "equal social insurance rules for residents"),
    carriedOver: false,
    measures: ["cn-2019/4.9", "km-2021/8.1"],
  },
  {
    id: "insurance.pension-between-regions",
    title: text("养老保险关系跨地区转移接续", "transfer of pension insurance between regions"),
    carriedOver: true,
    measures: ["cn-2019/5.6", "km-2021/8.2", "tj-2020/2-2.8", "zm-2022/5.27"],
  },
  {
    id: "insurance.pension-between-schemes",
    title: text("养老保险关系跨制度转移接续", "transfer of pension insurance between schemes"),
    carriedOver: true,
    measures: ["cn-2019/5.7", "km-2021/8.3", "tj-2020/2-2.9", "zm-2022/5.28"],
  },
  {
    id: "insurance.outpatient-elsewhere",
    title: text("门诊费用异地直接结算", "direct settlement of outpatient costs elsewhere"),
    carriedOver: true,
    measures: ["cn-2019/4.12", "km-2021/8.5", "tj-2020/2-1.11", "zm-2022/4.8"],
  },
  {
    id: "insurance.inpatient-elsewhere",
    title: text("住院费用异地直接结算", "direct settlement of hospital costs elsewhere"),
    carriedOver: true,
    measures: ["km-2021/8.6"],
  },
  {
    id: "insurance.reimbursement",
    title: text("就医费用便捷报销", "easier reimbursement of medical costs"),
    carriedOver: true,
    measures: ["cn-2019/4.13"],
  },
]);
