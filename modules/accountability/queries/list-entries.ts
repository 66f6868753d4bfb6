/** Entries of a register and their counts. */
import type { ReplyOf } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { duties, type TrackedId } from "@qiaoti/policies";
import { relationOf } from "../access.ts";
import type { listEntries as listRoute, RegisterEntry } from "../contract/registers.ts";
import { notFound, wrongKind } from "../errors.ts";
import type { EntryRow, Tables } from "../store/tables.ts";

export interface EntryQuery {
  readonly on?: string | undefined;
  readonly category?: string | undefined;
  readonly area?: string | undefined;
  readonly text?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export const entryOf = (row: EntryRow): RegisterEntry => ({
  id: row.id,
  name: row.name,
  area: row.area,
  category: row.category,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  source: row.source,
  note: row.note,
  state: row.state,
  corrects: row.corrects,
  by: row.recorded_by,
  at: row.recorded_at.toISOString(),
});

/** Whether an entry stands and is valid on a day. */
export const validOn = (entry: Pick<EntryRow, "state" | "valid_from" | "valid_to">, day: string): boolean =>
  entry.state !== "corrected" && entry.valid_from <= day && (entry.valid_to === null || entry.valid_to >= day);

function tally(entries: readonly EntryRow[], key: (entry: EntryRow) => string | null) {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = key(entry);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ key: name, count }))
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** Of each year from the first entry to this one: how many are valid at its end, began and ended in it. */
export function byYear(entries: readonly EntryRow[], today: string) {
  const standing = entries.filter((entry) => entry.state !== "corrected");
  const first = standing.map((entry) => entry.valid_from).sort()[0];
  if (first === undefined) return [];
  const years: { period: string; count: number; added: number; closed: number }[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1) {
    const period = String(year);
    const end = `${period}-12-31` < today ? `${period}-12-31` : today;
    years.push({
      period,
      count: standing.filter((entry) => validOn(entry, end)).length,
      added: standing.filter((entry) => entry.valid_from.startsWith(period)).length,
      closed: standing.filter((entry) => entry.valid_to?.startsWith(period) === true).length,
    });
  }
  return years;
}

export async function listEntries(
  work: Work<Tables>,
  id: string,
  query: EntryQuery,
): Promise<ReplyOf<typeof listRoute>> {
  const item = await work.db.selectFrom("accountability.items").selectAll().where("id", "=", id).executeTakeFirst();
  if (item === undefined) throw notFound(id);
  const holds = duties.get(id as TrackedId)?.holds;
  if (holds === undefined || holds === null) throw wrongKind({ zh: "台账", en: "a register" });
  const all = await work.db
    .selectFrom("accountability.entries")
    .selectAll()
    .where("item", "=", id)
    .orderBy("valid_from", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id")
    .execute();
  const { on, category, area, text } = query;
  const found = all.filter(
    (entry) =>
      (on === undefined || validOn(entry, on)) &&
      (category === undefined || entry.category === category) &&
      (area === undefined || entry.area === area) &&
      (text === undefined || `${entry.name} ${entry.note ?? ""} ${entry.source}`.includes(text)),
  );
  const open = all.filter((entry) => validOn(entry, work.today));
  const relation = relationOf(work.actor, item);
  return {
    entries: found.slice(query.offset, query.offset + query.limit).map(entryOf),
    total: found.length,
    holds: holds.entry,
    categories: [...new Set([...holds.categories, ...all.flatMap((entry) => entry.category ?? [])])],
    counts: {
      open: open.length,
      byCategory: tally(open, (entry) => entry.category),
      byArea: tally(open, (entry) => entry.area),
      byPeriod: byYear(all, work.today),
    },
    version: item.version,
    mayWrite: relation.responsible || relation.supervisor,
  };
}
