/** Names that queries and screens share: kinds of measure, relations of alignment. */
import type { Wording } from "@qiaoti/contract";
import type { MeasureKindName, RelationName } from "./read.ts";

export const kindNames: Readonly<Record<MeasureKindName, Wording>> = {
  entitlement: { zh: "权益", en: "entitlement" },
  procedure: { zh: "程序", en: "procedure" },
  matching: { zh: "对接", en: "matching" },
  target: { zh: "目标", en: "target" },
  duty: { zh: "职责", en: "duty" },
  register: { zh: "名册", en: "register" },
  review: { zh: "审查", en: "review" },
  principle: { zh: "原则", en: "principle" },
};

export const relationNames: Readonly<Record<RelationName | "added", Wording>> = {
  same: { zh: "一致", en: "same" },
  stricter: { zh: "更严", en: "stricter" },
  wider: { zh: "更宽", en: "wider" },
  mixed: { zh: "有宽有严", en: "mixed" },
  partly: { zh: "部分落实", en: "in part" },
  absent: { zh: "没有写", en: "absent" },
  added: { zh: "地方增加", en: "added" },
};
