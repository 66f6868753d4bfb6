/** Screens of accountability: what was promised, who answers for it, how far it is. */
import type { ScreenRoute } from "@qiaoti/screen";

export const screens: readonly ScreenRoute[] = [
  {
    path: "/accountability",
    title: { zh: "责任与指标", en: "Duties and targets" },
    load: async () => ({ Screen: (await import("./overview/overview-screen.tsx")).OverviewScreen }),
    audience: "public",
    menu: { label: { zh: "责任与指标", en: "Duties and targets" }, order: 30 },
  },
  {
    path: "/accountability/items",
    title: { zh: "任务清单", en: "Tasks" },
    load: async () => ({ Screen: (await import("./items/items-screen.tsx")).ItemsScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/items/:item",
    title: { zh: "任务", en: "Task" },
    load: async () => ({ Screen: (await import("./items/item-screen.tsx")).ItemScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/board",
    title: { zh: "优先序看板", en: "Board of priorities" },
    load: async () => ({ Screen: (await import("./plan/board-screen.tsx")).BoardScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/roadmap",
    title: { zh: "规划图", en: "Roadmap" },
    load: async () => ({ Screen: (await import("./plan/roadmap-screen.tsx")).RoadmapScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/targets",
    title: { zh: "指标", en: "Targets" },
    load: async () => ({ Screen: (await import("./targets/targets-screen.tsx")).TargetsScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/targets/:target",
    title: { zh: "指标", en: "Target" },
    load: async () => ({ Screen: (await import("./targets/target-screen.tsx")).TargetScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/assessments",
    title: { zh: "部门考核", en: "Assessment of departments" },
    load: async () => ({ Screen: (await import("./assess/assessments-screen.tsx")).AssessmentsScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/assessments/:assessment",
    title: { zh: "部门考核", en: "Assessment of departments" },
    load: async () => ({ Screen: (await import("./assess/assessment-screen.tsx")).AssessmentScreen }),
    audience: "office",
    access: "accountability.read",
  },
  {
    path: "/accountability/notices",
    title: { zh: "提醒", en: "Reminders" },
    load: async () => ({ Screen: (await import("./overview/notices-screen.tsx")).NoticesScreen }),
    audience: "office",
    access: "accountability.read",
    menu: { label: { zh: "提醒", en: "Reminders" }, order: 40 },
  },
];
