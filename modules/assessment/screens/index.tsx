/** 测一测 as screens of the shell: light at first, the rest loaded when it is opened. */
import type { ScreenRoute } from "@qiaoti/screen";

export { type LifeSituation, lifeSituations } from "./start/life-situations.ts";

export const screens: readonly ScreenRoute[] = [
  {
    path: "/assess",
    title: { zh: "测一测：我能享受什么", en: "What applies to me" },
    load: () => import("./start/start-screen.tsx"),
    audience: "public",
    menu: { label: { zh: "测一测", en: "Find out" }, order: 10 },
  },
  {
    path: "/assess/ask",
    title: { zh: "测一测：回答问题", en: "Questions" },
    load: () => import("./ask/ask-screen.tsx"),
    audience: "public",
  },
  {
    path: "/assess/result",
    title: { zh: "测一测：我的结果", en: "My results" },
    load: () => import("./result/result-screen.tsx"),
    audience: "public",
  },
  {
    path: "/assess/compare",
    title: { zh: "两地比一比", en: "Two places side by side" },
    load: () => import("./compare/compare-screen.tsx"),
    audience: "public",
  },
  {
    path: "/assess/ladder",
    title: { zh: "成长阶梯", en: "The ladder" },
    load: () => import("./ladder/ladder-screen.tsx"),
    audience: "public",
    menu: { label: { zh: "成长阶梯", en: "Ladder" }, order: 20 },
  },
  {
    path: "/assess/saved",
    title: { zh: "用取回码打开", en: "Open by code" },
    load: () => import("./saved/saved-screen.tsx"),
    audience: "public",
  },
];
