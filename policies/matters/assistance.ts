/** 社会救助：低保、特困、临时救助和各类专项，儿童与残疾人。 */
import { text } from "@qiaoti/engine/language";
import { type Matter, mattersOf } from "./matter.ts";

export const assistance: readonly Matter[] = mattersOf("assistance", [
  {
    id: "assistance.minimum-living",
    title: text("最低生活保障", "minimum living allowance"),
    carriedOver: false,
    measures: ["cn-2019/13.3", "zm-2022/13.1"],
  },
  {
    id: "assistance.destitute",
    title: text("特困人员供养", "support of the destitute"),
    carriedOver: false,
    measures: ["cn-2019/13.4", "km-2021/18.3", "tj-2020/4-4.7", "tj-2020/4-4.9", "zm-2022/13.2"],
  },
  {
    id: "assistance.temporary",
    title: text("临时救助", "temporary assistance"),
    carriedOver: false,
    measures: ["cn-2019/13.5", "tj-2020/4-4.2", "zm-2022/13.8"],
  },
  {
    id: "assistance.disaster",
    title: text("受灾人员救助", "disaster relief"),
    carriedOver: false,
    measures: ["zm-2022/13.3"],
  },
  {
    id: "assistance.medical",
    title: text("医疗救助", "medical assistance"),
    carriedOver: false,
    measures: ["zm-2022/13.4"],
  },
  {
    id: "assistance.education",
    title: text("教育救助", "education assistance"),
    carriedOver: false,
    measures: ["zm-2022/13.5"],
  },
  {
    id: "assistance.housing",
    title: text("住房救助", "housing assistance"),
    carriedOver: false,
    measures: ["zm-2022/13.6"],
  },
  {
    id: "assistance.employment",
    title: text("就业救助", "employment assistance"),
    carriedOver: false,
    measures: ["zm-2022/13.7"],
  },
  {
    id: "assistance.linked-to-prices",
    title: text("救助标准与物价联动", "assistance linked to prices"),
    carriedOver: false,
    measures: ["zm-2022/13.9"],
  },
  {
    id: "assistance.disability",
    title: text("残疾人帮扶", "help for people with disabilities"),
    carriedOver: false,
    measures: ["zm-2022/13.14"],
  },
  {
    id: "assistance.left-behind-children",
    title: text("留守儿童关爱", "care for left-behind children"),
    carriedOver: false,
    measures: ["cn-2019/13.8", "km-2021/18.11", "tj-2020/4-4.16", "zm-2022/13.16"],
  },
  {
    id: "assistance.orphans",
    title: text("孤儿等儿童基本生活保障", "basic living support for orphans and children without care"),
    carriedOver: false,
    measures: ["cn-2019/13.9", "km-2021/18.8", "tj-2020/4-4.14", "tj-2020/4-4.15", "zm-2022/13.17"],
  },
  {
    id: "assistance.children-in-difficulty",
    title: text("困境儿童保障与监护干预", "services and guardianship for children in difficulty"),
    carriedOver: false,
    measures: ["cn-2019/13.10", "km-2021/18.12", "zm-2022/13.21", "zm-2022/13.22"],
  },
]);
