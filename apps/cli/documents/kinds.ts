/** What sorts of commitment there are, in words. */
import type { Determination } from "@qiaoti/engine/decide";
import { type Text, text } from "@qiaoti/engine/language";
import { binds } from "@qiaoti/engine/render";
import type { MeasureKind } from "@qiaoti/policies";

export const KIND_NAMES: Readonly<Record<MeasureKind, Text>> = {
  entitlement: text("权益", "entitlement"),
  procedure: text("办事程序", "procedure"),
  matching: text("对接服务", "matching"),
  target: text("工作目标", "target"),
  duty: text("部门职责", "duty of an office"),
  register: text("名册", "register"),
  review: text("审查", "review"),
  principle: text("原则", "principle"),
};

/** What sort of rule it is, where it gives no right; undefined where it does. */
export function tagOf(d: Determination): Text | undefined {
  if (binds(d.rule)) return text("须遵守", "binding");
  return d.rule.kind === "entitlement" ? undefined : KIND_NAMES[d.rule.kind as MeasureKind];
}
