/** Household registration in the place of the question. */
import { text } from "@qiaoti/engine/language";
import { residence } from "../vocabulary/index.ts";
import { eases, type Goal, opens } from "./goal.ts";

export const settlement: readonly Goal[] = [
  {
    id: "settlement.registered",
    kind: "settlement",
    title: text("把户口迁到这里", "household registration here"),
    reached: residence.registeredPlace.withinHere(),
    aims: (here) => ({
      "residence.settlementDestination": here,
      "residence.settlementApplicationFiled": true,
      "residence.pointsApplicant": true,
    }),
    becomes: (_, here) => ({ "residence.registeredPlace": here }),
    ways: [
      ...opens("cn-2019/4.1", "cn-2019/4.2", "cn-2019/4.3", "km-2021/6.1", "tj-2020/2-1.5", "tj-2020/2-1.6"),
      ...opens("zm-2022/4.2", "zm-2022/5.10"),
      ...eases("tj-2020/2-1.2", "tj-2020/2-1.3"),
    ],
    after: [],
  },
];
