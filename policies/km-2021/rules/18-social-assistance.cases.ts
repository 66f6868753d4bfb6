/** 兜底保障的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  careOfLeftBehind,
  livingOfChildren,
  protectionInDifficulty,
  supportOfDestitute,
} from "./18-social-assistance.ts";

export const supportOfDestituteCases = casesOf(supportOfDestitute, {
  yes: [{ name: "无儿无女、没有收入的老人，已认定特困", facts: { "assistance.isDestitute": true } }],
  no: [{ name: "低保老人，没有认定特困", facts: { "assistance.isDestitute": false } }],
  undetermined: [{ name: "认定情况不明", missing: ["assistance.isDestitute"] }],
});

const ordinaryChild: CaseFacts = { "child.isOrphan": false, "child.isDeFactoUnattended": false, "child.hasHiv": false };

export const livingOfChildrenCases = casesOf(livingOfChildren, {
  yes: [
    { name: "父母双亡的孤儿，标准没有录入", facts: { ...ordinaryChild, "child.isOrphan": true }, amounts: ["open"] },
    {
      name: "父母双亡的孤儿，省里定为每月一千五百元",
      facts: { ...ordinaryChild, "child.isOrphan": true },
      parameters: { "km-2021/child-living-allowance": 150_000 },
      amounts: [150_000],
    },
    {
      name: "孤儿又感染艾滋病病毒，不重复计",
      facts: { ...ordinaryChild, "child.isOrphan": true, "child.hasHiv": true },
      parameters: { "km-2021/child-living-allowance": 150_000 },
      amounts: [150_000],
    },
    {
      name: "父亲服刑、母亲失联，事实无人抚养",
      facts: { ...ordinaryChild, "child.isDeFactoUnattended": true },
    },
    { name: "感染艾滋病病毒的孩子", facts: { ...ordinaryChild, "child.hasHiv": true } },
    { name: "孤儿，健康情况不愿说", facts: { "child.isOrphan": true } },
  ],
  no: [{ name: "父母都在身边的健康孩子", facts: ordinaryChild }],
  undetermined: [
    {
      name: "健康情况不愿说，其他两样都不是",
      facts: without(ordinaryChild, "child.hasHiv"),
      missing: ["child.hasHiv"],
    },
    { name: "是不是孤儿没有认定", facts: without(ordinaryChild, "child.isOrphan"), missing: ["child.isOrphan"] },
    {
      name: "是不是事实无人抚养没有认定",
      facts: without(ordinaryChild, "child.isDeFactoUnattended"),
      missing: ["child.isDeFactoUnattended"],
    },
  ],
});

export const careOfLeftBehindCases = casesOf(careOfLeftBehind, {
  yes: [{ name: "父母都在广东打工，跟奶奶住在禄劝", facts: { "child.isRuralLeftBehind": true } }],
  no: [{ name: "妈妈在家照顾", facts: { "child.isRuralLeftBehind": false } }],
  undetermined: [{ name: "家里情况还没有摸清", missing: ["child.isRuralLeftBehind"] }],
});

export const protectionInDifficultyCases = casesOf(protectionInDifficulty, {
  yes: [{ name: "重病家庭的孩子，已认定困境儿童", facts: { "child.isInDifficulty": true } }],
  no: [{ name: "没有认定为困境儿童", facts: { "child.isInDifficulty": false } }],
  undetermined: [{ name: "认定情况不明", missing: ["child.isInDifficulty"] }],
});
