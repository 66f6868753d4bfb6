/** Words of roles, fields and actions, as the screens of accounts say them. */
import type { Wording } from "@qiaoti/screen";
import type { RoleName } from "../contract.ts";

export const roleWords: Readonly<Record<RoleName, { readonly label: Wording; readonly hint: Wording }>> = {
  reader: {
    label: { zh: "查阅人员", en: "Reader" },
    hint: { zh: "查看本辖区的内容，不能修改。", en: "Looks at what belongs to the place; changes nothing." },
  },
  "policy-officer": {
    label: { zh: "政策人员", en: "Policy officer" },
    hint: { zh: "导入和核对政策文件。", en: "Imports and reviews documents." },
  },
  "department-officer": {
    label: { zh: "部门经办人", en: "Department officer" },
    hint: { zh: "更新本部门的任务，填报指标数值。", en: "Updates duties of the own department and reports values." },
  },
  supervisor: {
    label: { zh: "督办人员", en: "Supervisor" },
    hint: {
      zh: "安排任务、关闭填报期、考核部门、退回整改。",
      en: "Plans, closes periods, assesses departments, returns work.",
    },
  },
  administrator: {
    label: { zh: "系统管理员", en: "Administrator" },
    hint: { zh: "管理本辖区及下级的账号和设置。", en: "Handles accounts and settings at or below the own place." },
  },
};

export const fieldWords: Readonly<Record<string, Wording>> = {
  signInName: { zh: "登录名", en: "Sign-in name" },
  name: { zh: "姓名", en: "Name" },
  roles: { zh: "角色", en: "Roles" },
  jurisdiction: { zh: "辖区", en: "Place" },
  department: { zh: "部门", en: "Department" },
  oneTimePassword: { zh: "一次性密码", en: "One-time password" },
  current: { zh: "现在的密码", en: "Present password" },
  next: { zh: "新密码", en: "New password" },
  reason: { zh: "原因", en: "Reason" },
};

export const actionWords: Readonly<Record<string, Wording>> = {
  create: { zh: "新建账号", en: "Account created" },
  change: { zh: "修改", en: "Changed" },
  disable: { zh: "停用", en: "Disabled" },
  enable: { zh: "恢复", en: "Enabled" },
  "reset-password": { zh: "重设密码", en: "Given a new password" },
  "change-password": { zh: "本人修改密码", en: "Changed the own password" },
};

/** A moment as a clock in China shows it, to the minute. */
export const minute = (iso: string, lang: "zh" | "en"): string =>
  new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(new Date(iso));
