/** Sign-in, the own account, and accounts of a place, as screens of the shell. */
import type { ScreenRoute } from "@qiaoti/screen";

export const screens: readonly ScreenRoute[] = [
  {
    path: "/sign-in",
    title: { zh: "工作人员登录", en: "Sign in" },
    load: () => import("./sign-in-screen.tsx"),
    audience: "public",
  },
  {
    path: "/account",
    title: { zh: "我的账号", en: "My account" },
    load: () => import("./own-account-screen.tsx"),
    audience: "office",
  },
  {
    path: "/settings/accounts",
    title: { zh: "账号管理", en: "Accounts" },
    load: () => import("./accounts-screen.tsx"),
    audience: "office",
    access: "parties.manage-accounts",
    menu: { label: { zh: "账号管理", en: "Accounts" }, order: 90 },
  },
  {
    path: "/settings/accounts/new",
    title: { zh: "新建账号", en: "New account" },
    load: () => import("./new-account-screen.tsx"),
    audience: "office",
    access: "parties.manage-accounts",
  },
  {
    path: "/settings/accounts/:account",
    title: { zh: "账号", en: "Account" },
    load: () => import("./account-screen.tsx"),
    audience: "office",
    access: "parties.manage-accounts",
  },
];
