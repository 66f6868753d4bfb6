/** All screens of the service: those of the modules and the shell's own. */

import { screens as accountability } from "@qiaoti/accountability/screens";
import { screens as assessment } from "@qiaoti/assessment/screens";
import { screens as library } from "@qiaoti/library/screens";
import { screens as parties } from "@qiaoti/parties/screens";
import type { ScreenRoute } from "@qiaoti/screen";

const own: readonly ScreenRoute[] = [
  {
    path: "/about",
    title: { zh: "关于桥梯", en: "About Qiaoti" },
    load: () => import("./about/about-screen.tsx"),
    audience: "public",
  },
  {
    path: "/kiosk",
    title: { zh: "自助终端设置", en: "Self-service terminal" },
    load: () => import("./kiosk/kiosk-screen.tsx"),
    audience: "public",
  },
];

export const screens: readonly ScreenRoute[] = [...assessment, ...library, ...accountability, ...parties, ...own];

export interface MenuEntry {
  readonly path: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly office: boolean;
  readonly access: string | undefined;
}

/** Entries of the menu in their order. */
export const menu: readonly MenuEntry[] = screens
  .flatMap((screen) => (screen.menu === undefined ? [] : [{ screen, ...screen.menu }]))
  .sort((a, b) => a.order - b.order)
  .map(({ screen, label }) => ({
    path: screen.path,
    label,
    office: screen.audience === "office",
    access: screen.access,
  }));
