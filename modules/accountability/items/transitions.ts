/** The life of a tracked item as a table: from which state, by which action, to which state, by whom, and on what condition. */
import type { Wording } from "@qiaoti/contract";
import type { Relation } from "../access.ts";
import type { ItemAction, ItemState } from "../contract/items.ts";

type Who = "lead" | "responsible" | "supervisor" | "overseer";

/** What has to hold besides state and person. */
export type Guard = "has-milestones-done" | "has-evidence" | "is-not-the-submitter" | "has-open-milestone";

export interface Transition {
  readonly action: ItemAction;
  readonly from: readonly ItemState[];
  /** `same`: stays; `before`: the state it was paused in. */
  readonly to: ItemState | "same" | "before";
  readonly who: readonly Who[];
  readonly guards: readonly Guard[];
}

const underWay: readonly ItemState[] = ["in-progress", "returned"];
const open: readonly ItemState[] = ["not-started", "planned", "in-progress", "returned", "paused"];
const all: readonly ItemState[] = [...open, "submitted", "done"];

export const transitions: readonly Transition[] = [
  { action: "plan", from: ["not-started"], to: "planned", who: ["lead", "supervisor"], guards: [] },
  {
    action: "plan",
    from: ["planned", "in-progress", "returned", "paused"],
    to: "same",
    who: ["lead", "supervisor"],
    guards: [],
  },
  { action: "start", from: ["not-started", "planned"], to: "in-progress", who: ["responsible"], guards: [] },
  { action: "note", from: all, to: "same", who: ["responsible", "overseer"], guards: [] },
  { action: "attach", from: open, to: "same", who: ["responsible"], guards: [] },
  { action: "progress", from: underWay, to: "in-progress", who: ["responsible"], guards: [] },
  { action: "complete-milestone", from: underWay, to: "same", who: ["responsible"], guards: ["has-open-milestone"] },
  {
    action: "submit",
    from: underWay,
    to: "submitted",
    who: ["responsible"],
    guards: ["has-milestones-done", "has-evidence"],
  },
  { action: "accept", from: ["submitted"], to: "done", who: ["supervisor"], guards: ["is-not-the-submitter"] },
  { action: "return", from: ["submitted"], to: "returned", who: ["supervisor"], guards: [] },
  { action: "reopen", from: ["done"], to: "in-progress", who: ["supervisor"], guards: [] },
  { action: "pause", from: ["not-started", "planned", ...underWay], to: "paused", who: ["supervisor"], guards: [] },
  { action: "resume", from: ["paused"], to: "before", who: ["supervisor"], guards: [] },
  { action: "reassign", from: [...open, "submitted"], to: "same", who: ["supervisor"], guards: [] },
];

/** What the guards look at. */
export interface Conditions {
  readonly milestonesOpen: number;
  readonly evidence: number;
  readonly isSubmitter: boolean;
}

const guardHolds: Readonly<Record<Guard, (conditions: Conditions) => boolean>> = {
  "has-milestones-done": (c) => c.milestonesOpen === 0,
  "has-open-milestone": (c) => c.milestonesOpen > 0,
  "has-evidence": (c) => c.evidence > 0,
  "is-not-the-submitter": (c) => !c.isSubmitter,
};

export const guardWords: Readonly<Record<Guard, Wording>> = {
  "has-milestones-done": { zh: "还有节点没有完成", en: "Milestones are still open" },
  "has-open-milestone": { zh: "没有待完成的节点", en: "No milestone is open" },
  "has-evidence": { zh: "请先上传至少一份佐证材料", en: "Please attach at least one piece of evidence first" },
  "is-not-the-submitter": { zh: "提交人不能自己验收", en: "Whoever submitted may not accept" },
};

export type Verdict =
  | { readonly kind: "allowed"; readonly to: ItemState | "same" | "before" }
  /** No row for the state. */
  | { readonly kind: "not-now" }
  /** A row, but for others. */
  | { readonly kind: "not-yours" }
  /** A row for the caller, but something is lacking. */
  | { readonly kind: "lacking"; readonly guard: Guard };

/** Whether an action is open to an actor who stands in a relation to an item in a state. */
export function verdictOn(action: ItemAction, state: ItemState, relation: Relation, conditions: Conditions): Verdict {
  const row = transitions.find((transition) => transition.action === action && transition.from.includes(state));
  if (row === undefined) return { kind: "not-now" };
  if (!row.who.some((who) => relation[who])) return { kind: "not-yours" };
  const guard = row.guards.find((g) => !guardHolds[g](conditions));
  return guard === undefined ? { kind: "allowed", to: row.to } : { kind: "lacking", guard };
}

export const stateWords: Readonly<Record<ItemState, Wording>> = {
  "not-started": { zh: "未启动", en: "not started" },
  planned: { zh: "已计划", en: "planned" },
  "in-progress": { zh: "进行中", en: "in progress" },
  submitted: { zh: "待验收", en: "submitted" },
  returned: { zh: "退回整改", en: "returned for rework" },
  paused: { zh: "已暂停", en: "paused" },
  done: { zh: "已完成", en: "done" },
};

export const actionWords: Readonly<Record<ItemAction, Wording>> = {
  plan: { zh: "制定计划", en: "plan" },
  start: { zh: "启动", en: "start" },
  note: { zh: "记录", en: "note" },
  attach: { zh: "上传佐证", en: "attach evidence" },
  progress: { zh: "填报进度", en: "report progress" },
  "complete-milestone": { zh: "完成节点", en: "complete a milestone" },
  submit: { zh: "提交验收", en: "submit for acceptance" },
  accept: { zh: "通过验收", en: "accept" },
  return: { zh: "退回整改", en: "return for rework" },
  reopen: { zh: "重新打开", en: "reopen" },
  pause: { zh: "暂停", en: "pause" },
  resume: { zh: "恢复", en: "resume" },
  reassign: { zh: "调整责任部门", en: "reassign" },
};
