/** What is known from the text of a duty, a register or a review that an office has to carry out. */
import type { Text } from "@qiaoti/engine/language";
import type { DutyId, RegisterId, ReviewId } from "../measure-kinds.ts";

export type TrackedId = DutyId | RegisterId | ReviewId;

/** once: finished when it is there; continuous: never finished, shown by progress; recurrent: comes round again. */
export type FollowUp = "once" | "continuous" | "by-deadline" | "recurrent";

export interface DutyDefinition {
  readonly id: TrackedId;
  readonly kind: "duty" | "register" | "review";
  readonly followUp: FollowUp;
  /** Start and end that the text states. */
  readonly startsOn: string | null;
  readonly deadline: string | null;
  /** Steps or parts that the text lists one by one. */
  readonly milestones: readonly Text[];
  /** What the text says about time, in our own words. */
  readonly textSays: readonly Text[];
  /** What the text leaves open. */
  readonly open: readonly Text[];
  /** Proposed place in the 优先序, 1 first, with its reason; an office decides. */
  readonly priorityHint: { readonly level: 1 | 2 | 3; readonly why: Text };
  /** Of a register: what one entry is, and categories that the text itself lists. */
  readonly holds: { readonly entry: Text; readonly categories: readonly string[] } | null;
  /** Of a review that the text wants at intervals: months. Null: no text says. */
  readonly everyMonths: number | null;
}
