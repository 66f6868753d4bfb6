/** A tracked item: what follows from its row and the day, and what a caller may do with it. */

import type { Wording } from "@qiaoti/contract";
import type { Relation } from "../access.ts";
import { type ItemAction, itemActions } from "../contract/items.ts";
import type { ItemRow } from "../store/tables.ts";
import { type Conditions, guardWords, verdictOn } from "./transitions.ts";

interface Ability {
  readonly action: ItemAction;
  readonly allowed: boolean;
  readonly because: Wording | null;
}

/** Overdue is never stored: it follows from the deadline and the day. A pause does not move a deadline. */
export const isOverdue = (item: Pick<ItemRow, "deadline" | "state">, today: string): boolean =>
  item.deadline !== null && item.deadline < today && item.state !== "done";

/** Whole days from one plain date to another, negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The plain date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The plain date so many months later; a day that the month lacks becomes its last. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Actions open to the caller now; those that only lack something come with what they lack. */
export function abilitiesOf(
  item: Pick<ItemRow, "state">,
  relation: Relation,
  conditions: Conditions,
): readonly Ability[] {
  return itemActions.flatMap((action): readonly Ability[] => {
    const verdict = verdictOn(action, item.state, relation, conditions);
    if (verdict.kind === "allowed") return [{ action, allowed: true, because: null }];
    if (verdict.kind === "lacking") return [{ action, allowed: false, because: guardWords[verdict.guard] }];
    return [];
  });
}

/** Names of the actions that the caller may take now, for the reply to a conflict. */
export const allowedNow = (
  item: Pick<ItemRow, "state">,
  relation: Relation,
  conditions: Conditions,
): readonly ItemAction[] =>
  abilitiesOf(item, relation, conditions).flatMap((ability) => (ability.allowed ? [ability.action] : []));
