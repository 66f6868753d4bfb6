/** 奖励激励：成果转化的钱怎样分，评奖评优怎样看一线。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const rewards: readonly Matter[] = mattersOf("rewards", [
  {
    id: "reward.cash-for-transfer",
    title: text("成果转化现金奖励不受总量限制", "cash rewards for transfer of results outside the pay ceiling"),
    carriedOver: false,
    measures: [
      "cn-2019/8.8",
      "km-2021/13.8",
      "tj-2020/3-2.6",
      "tj-2020/3-2.7",
      "tj-2020/3-2.8",
      "zm-2022/8.8",
      "zm-2022/8.9",
      "zm-2022/8.10",
    ],
  },
  {
    id: "reward.after-transfer",
    title: text("成果转化后补助", "support paid after the transfer of results"),
    carriedOver: false,
    measures: ["tj-2020/1-3.10"],
  },
  {
    id: "reward.ownership-of-results",
    title: text("职务成果所有权或长期使用权", "ownership or long-term use of work results"),
    carriedOver: false,
    measures: ["zm-2022/8.7"],
  },
  {
    id: "reward.model-workers",
    title: text("劳模评选向一线倾斜", "selection of model workers in favour of the front line"),
    carriedOver: false,
    measures: ["tj-2020/3-2.2", "tj-2020/3-2.3"],
  },
  {
    id: "reward.pooled-quota",
    title: text("县以下奖励名额统筹", "pooled reward quotas below county level"),
    carriedOver: false,
    measures: ["zm-2022/8.3"],
  },
  {
    id: "reward.awards-tilt",
    title: text("奖项与科技项目向基层倾斜", "awards and science projects in favour of the grassroots"),
    carriedOver: false,
    measures: ["km-2020/5.1", "km-2021/13.4"],
  },
  {
    id: "reward.grassroots-record",
    title: text(
      "基层创新创业业绩作晋升评优依据",
      "innovation and ventures at the grassroots count for promotion and honours",
    ),
    carriedOver: false,
    measures: ["km-2020/9.12", "km-2021/13.3"],
  },
]);
