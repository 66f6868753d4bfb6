/** Days to come as a calendar file (iCalendar, RFC 5545): all-day events with a reminder, the same day the same UID. */

import type { Text } from "@qiaoti/engine/language";
import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import type { TimelineEntry } from "./timeline.ts";

const WORDS: Readonly<Record<TimelineEntry["kind"], Text>> = {
  begins: { zh: "可以享受或申请", en: "You become entitled" },
  ends: { zh: "到期", en: "Your entitlement ends" },
  opens: { zh: "可以重新测一次", en: "Ask again" },
};

const NAME: Text = { zh: "桥梯：我的政策日历", en: "qiaoti: my policy dates" };
const WEEK = 7 * 24 * 3600;

/** The content of a .ics file. UIDs hang on rule, kind and day alone: imported twice, an event stands once. */
export function calendarOf(entries: readonly TimelineEntry[], lang: "zh" | "en", now: Date): string {
  const calendar = ical({
    name: NAME[lang],
    prodId: { company: "qiaoti", product: "assessment", language: lang === "zh" ? "ZH" : "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { on, kind, rule, binding, assumptions } of entries) {
    const event = calendar.createEvent({
      id: `${rule.rule.replace("/", "-")}-${kind}-${on}@qiaoti`,
      stamp: now,
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: `${WORDS[kind][lang]}${lang === "zh" ? "：" : ": "}${rule.title[lang]}`,
      description: [
        `${rule.documentTitle[lang]} ${rule.clause}`,
        ...binding.map((b) => b[lang]),
        ...assumptions.map((a) => a[lang]),
      ].join("\n"),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: WEEK });
  }
  return calendar.toString();
}
