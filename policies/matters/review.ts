/** 审查清理：文件、市场准入和重大政策的体检。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const review: readonly Matter[] = mattersOf("review", [
  {
    id: "review.obstacles",
    title: text("清理妨碍流动的文件", "removal of documents that hinder movement"),
    carriedOver: false,
    measures: ["cn-2019/15.2", "km-2021/4-1.5", "km-2021/5.5", "zm-2022/6-0.6"],
  },
  {
    id: "review.market-access",
    title: text("市场准入负面清单", "negative list for market access"),
    carriedOver: false,
    measures: ["km-2021/5.3"],
  },
  {
    id: "review.effect-on-employment",
    title: text("重大政策就业影响评估", "effect of major policies on employment"),
    carriedOver: false,
    measures: ["zm-2022/1.4"],
  },
]);
