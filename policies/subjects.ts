/** The subjects that facts and rules speak of. */
import { type Text, text } from "@qiaoti/engine/language";

export const subjects = {
  person: text("个人", "person"),
  household: text("家庭", "household"),
  employer: text("用人单位", "employer"),
  agency: text("服务机构", "agency"),
  post: text("岗位", "post"),
  area: text("地区", "area"),
  document: text("文件", "document"),
  project: text("项目", "project"),
  case: text("办件", "case"),
} as const satisfies Readonly<Record<string, Text>>;

export type FactSubject = keyof typeof subjects;
