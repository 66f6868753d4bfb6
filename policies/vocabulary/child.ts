/** Children who need care: orphans, unattended, left-behind and children in difficulty. A guardian may answer. */
import { flag, text, theme } from "@qiaoti/engine/language";
import { sensitive } from "./shared-options.ts";

const ofChild = { ...sensitive, verifiedBy: ["civil-affairs"] } as const;

export const child = theme("child", {
  isOrphan: flag({
    ...ofChild,
    label: text("孤儿认定", "recognised orphan"),
    ask: text("您咨询的孩子是否被认定为孤儿？", "Has the child you ask for been recognised as an orphan?"),
    yes: text("已认定为孤儿", "the child is recognised as an orphan"),
    no: text("不是孤儿", "the child is not an orphan"),
    prior: 0.001,
  }),
  isDeFactoUnattended: flag({
    ...ofChild,
    label: text("事实无人抚养儿童认定", "recognised child without de facto care"),
    ask: text(
      "您咨询的孩子是否被认定为事实无人抚养儿童？",
      "Has the child you ask for been recognised as having no one who in fact cares for them?",
    ),
    yes: text("已认定为事实无人抚养儿童", "the child is recognised as without de facto care"),
    no: text("不是事实无人抚养儿童", "the child is not without de facto care"),
    prior: 0.002,
  }),
  hasHiv: flag({
    ...ofChild,
    verifiedBy: ["health", "civil-affairs"],
    label: text("艾滋病病毒感染儿童", "child living with HIV"),
    ask: text(
      "这一项会严格保密，您也可以不回答：您咨询的孩子是艾滋病病毒感染儿童吗？",
      "In strict confidence, and only if you wish to answer: does the child you ask for live with HIV?",
    ),
    yes: text("属于艾滋病病毒感染儿童", "the child lives with HIV"),
    no: text("不属于艾滋病病毒感染儿童", "the child does not live with HIV"),
    prior: 0.0005,
    cost: 3,
  }),
  isRuralLeftBehind: flag({
    ...ofChild,
    label: text("农村留守儿童", "left-behind child in the countryside"),
    ask: text(
      "您咨询的孩子是不是父母外出务工、留在农村生活的留守儿童？",
      "Is the child you ask for a rural left-behind child, whose parents have gone away to work?",
    ),
    yes: text("是农村留守儿童", "the child is a rural left-behind child"),
    no: text("不是农村留守儿童", "the child is not a rural left-behind child"),
    prior: 0.03,
  }),
  isInDifficulty: flag({
    ...ofChild,
    label: text("困境儿童认定", "recognised child in difficulty"),
    ask: text(
      "您咨询的孩子是否被认定为困境儿童？",
      "Has the child you ask for been recognised as a child in difficulty?",
    ),
    yes: text("已认定为困境儿童", "the child is recognised as a child in difficulty"),
    no: text("不是困境儿童", "the child is not a child in difficulty"),
    prior: 0.01,
  }),
});
