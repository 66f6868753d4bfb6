/** The days to come on which an answer changes, with what binds until then. */

import type { VerdictChange } from "@qiaoti/engine/forecast";
import { formatDay, type Text } from "@qiaoti/engine/language";
import { assumptionTexts, bindingTexts } from "../present.ts";
import { type Standing, standings } from "../use-cases/standings.ts";
import type { PersonSession } from "./session.ts";
import { type WhyView, whyView } from "./views.ts";

/** `begins`: entitled from that day on; `ends`: no longer; `opens`: comes to hang on facts that are not known. */
export interface TimelineEntry {
  readonly on: string;
  readonly kind: "begins" | "ends" | "opens";
  readonly rule: WhyView;
  /** Each condition that binds, as it stands from that day on. */
  readonly binding: readonly Text[];
  /** What this takes for granted. */
  readonly assumptions: readonly Text[];
}

function entries(s: Standing): TimelineEntry[] {
  const entry = (kind: TimelineEntry["kind"], change: VerdictChange | undefined): TimelineEntry[] =>
    change === undefined
      ? []
      : [
          {
            on: formatDay(change.day),
            kind,
            rule: whyView(s.determination.rule),
            binding: bindingTexts(change.binding),
            assumptions: assumptionTexts(change),
          },
        ];
  return [...entry("begins", s.becoming), ...entry("ends", s.ending), ...entry("opens", s.opening)];
}

/** In the order of time; looks 20 years ahead. */
export function timelineOf(session: PersonSession): readonly TimelineEntry[] {
  const { now, later, not } = standings(session.rules, session.situation);
  return [...now, ...later, ...not].flatMap(entries).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
