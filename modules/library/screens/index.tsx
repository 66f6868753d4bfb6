/** 政策库 as screens of the shell. */
import type { ScreenRoute } from "@qiaoti/screen";

export const screens: readonly ScreenRoute[] = [
  {
    path: "/library",
    title: { zh: "政策库", en: "Library" },
    load: () => import("./read/shelf-screen.tsx"),
    audience: "public",
    menu: { label: { zh: "政策库", en: "Library" }, order: 30 },
  },
  {
    path: "/library/search",
    title: { zh: "查政策", en: "Search the library" },
    load: () => import("./read/search-screen.tsx"),
    audience: "public",
  },
  {
    path: "/library/alignment",
    title: { zh: "上下对照", en: "Alignment across levels" },
    load: () => import("./align/matrix-screen.tsx"),
    audience: "public",
  },
  {
    path: "/library/alignment/:item",
    title: { zh: "一项规定，三地对照", en: "One national item in three places" },
    load: () => import("./align/item-screen.tsx"),
    audience: "public",
  },
  {
    path: "/library/import",
    title: { zh: "导入文件", en: "Import a document" },
    load: () => import("./import/import-screen.tsx"),
    audience: "office",
    access: "library.import",
    menu: { label: { zh: "导入文件", en: "Import" }, order: 60 },
  },
  {
    path: "/library/import/drafts/:draft",
    title: { zh: "审阅新文件", en: "Review a new document" },
    load: () => import("./import/draft-screen.tsx"),
    audience: "office",
    access: "library.import",
  },
  {
    path: "/library/added/:draft",
    title: { zh: "本地补充的文件", en: "A document added here" },
    load: () => import("./read/added-screen.tsx"),
    audience: "public",
  },
  {
    path: "/library/:document",
    title: { zh: "一份文件", en: "A document" },
    load: () => import("./read/document-screen.tsx"),
    audience: "public",
  },
  {
    path: "/library/:document/:measure",
    title: { zh: "一项措施", en: "A measure" },
    load: () => import("./read/measure-screen.tsx"),
    audience: "public",
  },
];
