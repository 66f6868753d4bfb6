/** Names of states and statuses, with the tone in which they are shown. */
import { documents } from "@qiaoti/policies/documents";
import type { Tone, Wording } from "@qiaoti/screen";
import type { ItemAction, ItemState, TargetStatus } from "../../contract.ts";

interface Named {
  readonly label: Wording;
  readonly tone: Tone;
}

export const stateNames: Readonly<Record<ItemState, Named>> = {
  "not-started": { label: { zh: "未启动", en: "not started" }, tone: "plain" },
  planned: { label: { zh: "已计划", en: "planned" }, tone: "info" },
  "in-progress": { label: { zh: "推进中", en: "in progress" }, tone: "info" },
  submitted: { label: { zh: "待验收", en: "submitted" }, tone: "accent" },
  returned: { label: { zh: "退回整改", en: "returned" }, tone: "warn" },
  paused: { label: { zh: "暂缓", en: "paused" }, tone: "plain" },
  done: { label: { zh: "已完成", en: "done" }, tone: "good" },
};

export const statusNames: Readonly<Record<TargetStatus, Named>> = {
  "not-set": { label: { zh: "未定数值", en: "no figure set" }, tone: "plain" },
  "no-data": { label: { zh: "尚无数据", en: "no data yet" }, tone: "plain" },
  "on-track": { label: { zh: "进展正常", en: "on track" }, tone: "info" },
  "at-risk": { label: { zh: "需要关注", en: "at risk" }, tone: "warn" },
  met: { label: { zh: "已达成", en: "met" }, tone: "good" },
  missed: { label: { zh: "未达成", en: "missed" }, tone: "bad" },
};

export const kindNames = {
  duty: { zh: "职责", en: "duty" },
  register: { zh: "名册", en: "register" },
  review: { zh: "审查", en: "review" },
} as const;

export const actionNames: Readonly<Record<ItemAction, Wording>> = {
  plan: { zh: "制定计划", en: "Plan" },
  start: { zh: "启动", en: "Start" },
  note: { zh: "写一条记录", en: "Add a note" },
  attach: { zh: "上传佐证材料", en: "Attach evidence" },
  progress: { zh: "报告进度", en: "Report progress" },
  "complete-milestone": { zh: "完成节点", en: "Complete a milestone" },
  submit: { zh: "提交验收", en: "Submit for acceptance" },
  accept: { zh: "验收通过", en: "Accept" },
  return: { zh: "退回整改", en: "Return for rework" },
  reopen: { zh: "重新打开", en: "Reopen" },
  pause: { zh: "暂缓", en: "Pause" },
  resume: { zh: "恢复", en: "Resume" },
  reassign: { zh: "调整责任部门", en: "Reassign" },
};

export const priorityNames: Readonly<Record<number, Wording>> = {
  1: { zh: "首要", en: "first" },
  2: { zh: "重要", en: "important" },
  3: { zh: "一般", en: "ordinary" },
  4: { zh: "可缓", en: "can wait" },
};

export const levelNames = {
  nation: { zh: "国家", en: "nation" },
  province: { zh: "省（直辖市）", en: "province" },
  city: { zh: "市", en: "city" },
  county: { zh: "县", en: "county" },
} as const;

/** Title of a document by its id; the id itself where it is not one of the five. */
export const documentTitle = (id: string): Wording =>
  Object.values(documents).find((document) => document.id === id)?.title ?? { zh: id, en: id };

/** A short name that fits a label of a chart. */
export const documentShort: Readonly<Record<string, Wording>> = {
  "cn-2019": { zh: "国家意见", en: "National" },
  "tj-2020": { zh: "天津", en: "Tianjin" },
  "km-2020": { zh: "昆明九条", en: "Kunming nine" },
  "km-2021": { zh: "昆明方案", en: "Kunming plan" },
  "zm-2022": { zh: "中牟", en: "Zhongmu" },
};

export const shortDocument = (id: string): Wording => documentShort[id] ?? documentTitle(id);

/** `km-2021/2-0.1` as the path of the living clause in the library. */
export const clausePath = (measure: string): string => {
  const [document = "", ...rest] = measure.split("/");
  return `/library/${document}/${encodeURIComponent(rest[0] ?? "")}`;
};

export const itemPathTo = (id: string): string => `/accountability/items/${encodeURIComponent(id)}`;
export const targetPathTo = (id: string): string => `/accountability/targets/${encodeURIComponent(id)}`;
