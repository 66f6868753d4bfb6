/** 基层人才：在艰苦边远地区和基层一线工作的待遇、岗位、调动和选派。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const grassroots: readonly Matter[] = mattersOf("grassroots", [
  {
    id: "grassroots.scope",
    title: text("基层措施适用的地区与单位", "areas and units that the grassroots measures cover"),
    carriedOver: false,
    measures: ["km-2020/0.1"],
  },
  {
    id: "grassroots.hardship-allowance",
    title: text("艰苦边远地区津贴", "hardship area allowance"),
    carriedOver: false,
    measures: ["km-2020/8.3", "km-2021/12.1", "km-2021/12.5"],
  },
  {
    id: "grassroots.graduate-higher-pay",
    title: text("高校毕业生高定工资", "higher starting pay for graduates"),
    carriedOver: false,
    measures: ["cn-2019/7.2", "km-2021/12.2", "zm-2022/7.1"],
  },
  {
    id: "grassroots.township-allowance",
    title: text("乡镇工作补贴", "township work allowance"),
    carriedOver: false,
    measures: ["tj-2020/3-1.1", "zm-2022/7.2"],
  },
  {
    id: "grassroots.staff-grades",
    title: text("县以下职员等级晋升", "promotion by staff grade below county level"),
    carriedOver: false,
    measures: ["cn-2019/7.3", "tj-2020/3-1.2", "zm-2022/7.3"],
  },
  {
    id: "grassroots.senior-post-share",
    title: text("基层中高级岗位比例", "share of middle and senior posts at the grassroots"),
    carriedOver: false,
    measures: ["cn-2019/7.4", "km-2020/3.12", "tj-2020/3-1.9", "zm-2022/7.4"],
  },
  {
    id: "grassroots.targeted-senior-posts",
    title: text("定向评价、定向使用的高级岗位", "senior posts evaluated and used for the grassroots only"),
    carriedOver: false,
    measures: ["tj-2020/3-1.7", "tj-2020/3-1.8"],
  },
  {
    id: "grassroots.establishment-tilt",
    title: text("编制向基层倾斜", "establishment places in favour of the grassroots"),
    carriedOver: false,
    measures: ["km-2020/3.11", "tj-2020/3-1.4"],
  },
  {
    id: "grassroots.county-managed-staff",
    title: text("县管乡用与县管校聘", "staff managed by the county and used by townships and schools"),
    carriedOver: false,
    measures: ["km-2020/3.8", "km-2020/3.9", "km-2020/3.10"],
  },
  {
    id: "grassroots.transfer-to-county-seat",
    title: text("乡镇人员调入县城", "transfer of township staff to the county seat"),
    carriedOver: false,
    measures: ["km-2020/2.1", "km-2020/2.2", "km-2020/2.3", "km-2020/2.4"],
  },
  {
    id: "grassroots.programme-benefits",
    title: text("基层项目人员期满优惠", "benefits after a term in a grassroots programme"),
    carriedOver: false,
    measures: ["km-2020/5.6"],
  },
  {
    id: "grassroots.central-programmes",
    title: text("中央人才项目名额倾斜", "places in central talent programmes"),
    carriedOver: false,
    measures: ["km-2020/5.4"],
  },
  {
    id: "grassroots.visiting-experts",
    title: text("名师名医周末下基层", "weekend visits of teachers and doctors"),
    carriedOver: false,
    measures: ["km-2020/5.10", "km-2020/5.11"],
  },
  {
    id: "grassroots.expert-pairing",
    title: text("专家结对帮扶与咨询", "paired help and advice from experts"),
    carriedOver: false,
    measures: ["km-2020/9.14"],
  },
  {
    id: "grassroots.dispatch-recognition",
    title: text("全职选派身份认可", "recognition of full-time dispatch"),
    carriedOver: false,
    measures: ["km-2020/6.1"],
  },
  {
    id: "grassroots.dispatch-pay",
    title: text("选派期间工资与待遇", "pay and benefits during dispatch"),
    carriedOver: false,
    measures: ["km-2020/8.1", "km-2020/8.2", "km-2021/12.3", "km-2021/12.4"],
  },
  {
    id: "grassroots.partner-aid-subsidy",
    title: text("对口支援岗位补贴", "post subsidy for partner aid"),
    carriedOver: false,
    measures: ["km-2020/8.4", "km-2020/8.5"],
  },
  {
    id: "grassroots.dispatched-officials",
    title: text("援派干部提拔与返回任用", "promotion of dispatched officials and posts on return"),
    carriedOver: false,
    measures: ["tj-2020/4-1.13", "tj-2020/4-1.17"],
  },
]);
