/** Titles as rungs: each rank is reached by application, and the rank below comes before it. */
import { text } from "@qiaoti/engine/language";
import { title } from "../vocabulary/index.ts";
import { eases, type Goal, opens, type Way } from "./goal.ts";

type Rank = "assistant" | "intermediate" | "associate" | "senior";

// The ministry’s opinion of November 2018 on skilled workers in engineering (docs/domain/instruments.md) gives years from a
// grade; the general years of service are set by the rules of each series.
const otherwise = text(
  "一般的学历和年限要求由各职称系列的评审办法规定，这五份文件没有写；由职称评审委员会评审",
  "the general degrees and years are set by the rules of each series, not by these documents; a review board decides",
);

function rung(rank: Rank, name: string, english: string, ways: readonly Way[], after: readonly string[]): Goal {
  return {
    id: `title.${rank}`,
    kind: "title",
    title: text(name, english),
    reached: title.highestRank.atLeast(rank),
    aims: () => ({ "title.isApplying": true, "title.rankApplied": rank }),
    becomes: () => ({ "title.highestRank": rank, "title.isApplying": false, "title.isFirstApplication": false }),
    ways,
    after,
    otherwise,
  };
}

const anyRank = [
  ...opens("cn-2019/9.3", "zm-2022/9.2", "zm-2022/9.4", "zm-2022/7.12", "tj-2020/3-3.2", "tj-2020/4-1.14"),
  ...eases("km-2020/7.1", "km-2021/12.6", "tj-2020/3-1.5", "tj-2020/4-1.15", "zm-2022/8.1"),
];
const byContribution = opens("km-2020/7.2", "km-2021/12.7");
const byDispatch = eases("km-2020/6.7");

export const titles: readonly Goal[] = [
  rung(
    "assistant",
    "助理级职称（如助理工程师）",
    "an assistant title, such as assistant engineer",
    [...opens("km-2021/14.5"), ...anyRank, ...eases("km-2020/7.3", "km-2021/12.9")],
    ["skill.senior-worker"],
  ),
  rung(
    "intermediate",
    "中级职称（如工程师）",
    "an intermediate title, such as engineer",
    [...opens("km-2021/14.6", "tj-2020/3-3.3", "tj-2020/3-3.5"), ...anyRank, ...byContribution, ...byDispatch],
    ["skill.technician", "title.assistant"],
  ),
  rung(
    "associate",
    "副高级职称（如高级工程师）",
    "an associate senior title, such as senior engineer",
    [
      ...opens("km-2021/14.7", "tj-2020/3-3.3", "tj-2020/3-3.5", "tj-2020/3-3.6"),
      ...anyRank,
      ...byContribution,
      ...byDispatch,
      ...eases("km-2020/7.4", "km-2021/12.8"),
    ],
    ["skill.senior-technician", "title.intermediate"],
  ),
  rung(
    "senior",
    "正高级职称",
    "a full senior title",
    [...anyRank, ...byContribution, ...byDispatch, ...eases("km-2020/7.4", "km-2021/12.8")],
    ["title.associate"],
  ),
];
