/** Colours of states and statuses in a drawing: the same meaning wherever one sees them. */
import type { ItemState, TargetStatus } from "../../contract.ts";

/** A colour of the theme by the name of its token. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

interface Paint {
  readonly fill: string;
  /** For the number on it. */
  readonly ink: string;
}

const white = "card";

export const statePaint: Readonly<Record<ItemState, Paint>> = {
  "not-started": { fill: "line", ink: "ink" },
  planned: { fill: "sky", ink: white },
  "in-progress": { fill: "teal", ink: white },
  submitted: { fill: "plum", ink: white },
  returned: { fill: "persimmon", ink: white },
  paused: { fill: "line-strong", ink: white },
  done: { fill: "good", ink: white },
};

export const statusPaint: Readonly<Record<TargetStatus, Paint>> = {
  "not-set": { fill: "line", ink: "ink" },
  "no-data": { fill: "line-strong", ink: white },
  "on-track": { fill: "teal", ink: white },
  "at-risk": { fill: "ochre", ink: white },
  met: { fill: "good", ink: white },
  missed: { fill: "bad", ink: white },
};
