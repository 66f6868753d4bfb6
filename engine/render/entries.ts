/** Spells and records one by one: which counted, which did not, and why. */
import type { ItemTrace, QuantityTrace } from "../decide/trace.ts";
import type { Fact } from "../language/facts.ts";
import { TRUE } from "../language/kleene.ts";
import type { Item, Situation } from "../language/situation.ts";
import { formatAmount } from "./amounts.ts";
import type { Speech } from "./options.ts";
import { entryUnit } from "./sources.ts";

/** The stated entries of a list; none where it is unknown. */
export function entriesOf(list: Fact, situation: Situation): readonly Item[] {
  return (situation.facts[list.id] as readonly Item[] | undefined) ?? [];
}

/** “第2段（2018年8月1日至今）”: an entry by its position and dates. */
export function placeOf(list: Fact, index: number, situation: Situation, s: Speech): string {
  const entry = entriesOf(list, situation)[index];
  const dateOf = (name: string): string | undefined => {
    const value = entry?.[name];
    return typeof value === "number" ? formatAmount("date", value, s) : undefined;
  };
  const when =
    list.kind === "spellsFact"
      ? s.w.l.span(dateOf("from"), dateOf("to"), entry?.["to"] === null)
      : (dateOf("date") ?? "");
  return s.w.l.place(index, entryUnit(list, s), when);
}

/** Entries of the list whose traces these are, in the order of their first day, the latest first. */
export function latestFirst(items: readonly ItemTrace[], list: Fact, situation: Situation): readonly ItemTrace[] {
  const name = list.kind === "spellsFact" ? "from" : "date";
  const start = (i: ItemTrace): number => {
    const value = entriesOf(list, situation)[i.index]?.[name];
    return typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
  };
  return [...items].sort((a, b) => start(b) - start(a) || b.index - a.index);
}

/** Whether an entry surely counts. */
export const counts = (i: ItemTrace): boolean => i.match === TRUE;

/** The list that a quantity is reckoned from, if it is reckoned from one. */
export function listOf(t: QuantityTrace | undefined): Fact | undefined {
  return t !== undefined && "list" in t.node ? t.node.list.fact : undefined;
}
