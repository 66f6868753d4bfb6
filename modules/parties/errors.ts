/** What a caller is told when something about accounts or sign-in cannot be done. */
import type { Wording } from "@qiaoti/contract";
import { Problem } from "@qiaoti/platform";
import { placeName } from "./jurisdiction.ts";

/** The same for an unknown name, a wrong password and a disabled account: the answer tells nothing about who has one. */
export const signInRefused = (): Problem =>
  new Problem({
    code: "parties.sign-in-refused",
    status: 401,
    title: { zh: "登录名或密码不对", en: "Sign-in name or password is wrong" },
    detail: {
      zh: "请检查大小写后再试。忘记密码请联系本单位的系统管理员重设。",
      en: "Check capitals and try again. If you forgot the password, your administrator can give you a new one.",
    },
  });

export const tooManyAttempts = (seconds: number): Problem => {
  const minutes = Math.ceil(seconds / 60);
  return new Problem({
    code: "parties.too-many-attempts",
    status: 429,
    title: { zh: "尝试次数过多，请稍后再登录", en: "Too many attempts; please wait" },
    detail: {
      zh: `为保护账号安全，请 ${minutes} 分钟后再试。`,
      en: `To protect the account, please try again in ${minutes} minute${minutes === 1 ? "" : "s"}.`,
    },
  });
};

export const currentPasswordWrong = (): Problem =>
  new Problem({
    code: "parties.current-password-wrong",
    status: 422,
    title: { zh: "现在的密码不对", en: "The present password is wrong" },
    problems: [
      { path: "body.current", message: { zh: "与现在的密码不一致。", en: "This is not the present password." } },
    ],
  });

export const passwordTooWeak = (path: string, problems: readonly Wording[]): Problem =>
  new Problem({
    code: "parties.password-too-weak",
    status: 422,
    title: { zh: "请换一个密码", en: "Please choose another password" },
    problems: problems.map((message) => ({ path, message })),
  });

export const signInNameTaken = (): Problem =>
  new Problem({
    code: "parties.sign-in-name-taken",
    status: 409,
    title: { zh: "这个登录名已有人使用", en: "This sign-in name is taken" },
    problems: [
      { path: "body.signInName", message: { zh: "请换一个登录名。", en: "Please choose another sign-in name." } },
    ],
  });

export const unknownPlace = (code: string): Problem =>
  new Problem({
    code: "parties.unknown-place",
    status: 422,
    title: { zh: "没有这个行政区划代码", en: "There is no such place" },
    problems: [
      {
        path: "body.jurisdiction",
        message: { zh: `${code} 不是现行的行政区划代码。`, en: `${code} is not a division code in use.` },
      },
    ],
  });

export const unknownDepartment = (id: string): Problem =>
  new Problem({
    code: "parties.unknown-department",
    status: 422,
    title: { zh: "部门名录里没有这个部门", en: "There is no such department" },
    problems: [{ path: "body.department", message: { zh: `没有部门 ${id}。`, en: `There is no department ${id}.` } }],
  });

export const departmentElsewhere = (id: string, jurisdiction: string): Problem =>
  new Problem({
    code: "parties.department-elsewhere",
    status: 422,
    title: { zh: "部门不在所选辖区内", en: "The department is not in the chosen place" },
    problems: [
      {
        path: "body.department",
        message: {
          zh: `部门 ${id} 不属于${placeName(jurisdiction)}。`,
          en: `Department ${id} does not belong to ${placeName(jurisdiction)}.`,
        },
      },
    ],
  });

export const outsideJurisdiction = (code: string): Problem =>
  new Problem({
    code: "parties.outside-jurisdiction",
    status: 403,
    title: { zh: "超出您的辖区", en: "Outside your jurisdiction" },
    detail: {
      zh: `您只能管理本辖区及下级的账号，${placeName(code)}不在其中。`,
      en: `You handle accounts at or below your own place; ${placeName(code)} is not among them.`,
    },
  });

export const noSuchAccount = (): Problem =>
  new Problem({
    code: "parties.no-such-account",
    status: 404,
    title: { zh: "本辖区没有这个账号", en: "There is no such account at or below your place" },
  });

export const accountMoved = (version: number, allowed: readonly string[]): Problem =>
  new Problem({
    code: "parties.account-changed-meanwhile",
    status: 409,
    title: { zh: "这个账号刚被别人改过", en: "Somebody else has just changed this account" },
    detail: {
      zh: "您看到的不是最新内容。请刷新后再改。",
      en: "What you saw is no longer current. Reload before you change it.",
    },
    version,
    allowed,
  });

export const notNow = (version: number, allowed: readonly string[], detail: Wording): Problem =>
  new Problem({
    code: "parties.not-now",
    status: 409,
    title: { zh: "现在不能这样做", en: "This cannot be done now" },
    detail,
    version,
    allowed,
  });
