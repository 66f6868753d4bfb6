/** Posts: to the county seat, into the public sector, up the staff grades, to leadership after aid service. */
import { all, text } from "@qiaoti/engine/language";
import { employment } from "../vocabulary/index.ts";
import { eases, type Goal, opens } from "./goal.ts";

const none = () => ({});

export const posts: readonly Goal[] = [
  {
    id: "post.county-seat",
    kind: "post",
    title: text("从乡镇调到县城的事业单位", "from a township to a public institution in the county seat"),
    reached: all(employment.employerKind.is("public-institution"), employment.unitLevel.is("county")),
    aims: () => ({ "recruitment.applicationFiled": true }),
    becomes: () => ({
      "employment.employerKind": "public-institution",
      "employment.unitLevel": "county",
      "employment.workplaceLevel": "county",
    }),
    ways: opens("km-2020/2.1"),
    after: [],
  },
  {
    id: "post.public-institution",
    kind: "post",
    title: text("进事业单位", "a post in a public institution"),
    reached: employment.employerKind.is("public-institution"),
    aims: () => ({ "recruitment.recruiterKind": "public-institution" }),
    becomes: () => ({ "employment.employerKind": "public-institution", "employment.enteredBy": "open-recruitment" }),
    ways: [
      ...opens("km-2021/10.2", "km-2021/12.12", "km-2020/4.5", "tj-2020/2-2.3", "tj-2020/2-2.7"),
      ...eases("km-2020/4.9"),
    ],
    after: [],
  },
  {
    id: "post.civil-service",
    kind: "post",
    title: text("进党政机关", "a post in a Party or government organ"),
    reached: employment.employerKind.is("party-government-organ"),
    aims: () => ({ "recruitment.recruiterKind": "party-government-organ" }),
    becomes: () => ({ "employment.employerKind": "party-government-organ" }),
    ways: [
      ...opens("cn-2019/5.5", "km-2021/10.2", "km-2021/12.12", "tj-2020/2-2.2", "tj-2020/2-2.7", "tj-2020/3-1.11"),
      ...opens("zm-2022/5.25", "zm-2022/5.26"),
      ...eases("cn-2019/5.3"),
    ],
    after: ["post.public-institution"],
  },
  {
    id: "promotion.staff-grade",
    kind: "promotion",
    title: text("县以下事业单位管理岗晋升职员等级", "a higher staff grade in an institution at or below the county"),
    // Nobody's grade is a fact of the vocabulary: it is always a step ahead.
    reached: { kind: "constant", value: false, because: text("可以逐级晋升", "there is a next grade") },
    aims: none,
    becomes: none,
    ways: opens("cn-2019/7.3", "tj-2020/3-1.2", "zm-2022/7.3"),
    after: ["post.public-institution"],
  },
  {
    id: "promotion.after-aid",
    kind: "promotion",
    title: text("援派干部提拔使用", "promotion after service as an aid cadre"),
    reached: { kind: "constant", value: false, because: text("由任免机关决定", "the appointing body decides") },
    aims: none,
    becomes: none,
    ways: [...opens("tj-2020/4-1.13", "tj-2020/4-1.17"), ...eases("tj-2020/4-1.18")],
    after: [],
  },
];
