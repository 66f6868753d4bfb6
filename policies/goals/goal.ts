/** A goal that a person climbs to: which clauses reach it, and what is otherwise once it is reached. */
import type { Condition, Day, FactValue, RegionCode, Text } from "@qiaoti/engine/language";
import type { MeasureId } from "../measure.ts";

export type GoalKind = "title" | "skill" | "post" | "settlement" | "promotion";

/** `opens`: lets one apply, take part or have it. `eases`: brings it forward, waives something or ranks one first. */
export interface Way {
  readonly rule: MeasureId;
  readonly role: "opens" | "eases";
}

export interface Goal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: Text;
  /** Holds of whoever has reached it. */
  readonly reached: Condition;
  /** What whoever seeks it states by seeking it: the rank applied for, the place to settle in. */
  readonly aims: (here: RegionCode) => Readonly<Record<string, FactValue>>;
  /** What is otherwise from the day on which it is reached. */
  readonly becomes: (on: Day, here: RegionCode) => Readonly<Record<string, FactValue>>;
  readonly ways: readonly Way[];
  /** Goals that come before it, the nearest first. */
  readonly after: readonly string[];
  /** Who decides, and by what, where none of the documents says how it is reached. */
  readonly otherwise?: Text;
}

export const opens = (...rules: readonly MeasureId[]): readonly Way[] => rules.map((rule) => ({ rule, role: "opens" }));
export const eases = (...rules: readonly MeasureId[]): readonly Way[] => rules.map((rule) => ({ rule, role: "eases" }));
