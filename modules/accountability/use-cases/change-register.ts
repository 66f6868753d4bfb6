/** Writes a register: adds, closes or corrects an entry. Nothing is overwritten; a correction replaces by a new entry. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { relationOf } from "../access.ts";
import type { RegisterEntry } from "../contract/registers.ts";
import { badDates, lacking, notFound, notYours, staleVersion, wrongKind } from "../errors.ts";
import { itemActed } from "../events.ts";
import { entryOf } from "../queries/list-entries.ts";
import { lockItem } from "../queries/read-item.ts";
import { appendAction } from "../store/append-action.ts";
import type { EntryRow, ItemRow, Tables } from "../store/tables.ts";

export interface EntryFields {
  readonly name: string;
  readonly area: string | null;
  readonly category: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly note: string | null;
}

interface Seen {
  readonly version: number;
}

export interface EntryReply {
  readonly entry: RegisterEntry;
  readonly version: number;
}

const verbs = ["add", "close", "correct"] as const;

/** The register, locked, for a caller who may write it and saw its version. */
async function openRegister(work: Work<Tables>, id: string, seen: number): Promise<ItemRow> {
  const row = await lockItem(work, id);
  if (row.kind !== "register") throw wrongKind({ zh: "台账", en: "a register" });
  const relation = relationOf(work.actor, row);
  if (!relation.responsible && !relation.supervisor) throw notYours();
  if (seen !== row.version) throw staleVersion(row.version, verbs);
  return row;
}

async function standing(work: Work<Tables>, row: ItemRow, entry: string): Promise<EntryRow> {
  const found = await work.db
    .selectFrom("accountability.entries")
    .selectAll()
    .where("item", "=", row.id)
    .where((where) => where(where.cast<string>("id", "text"), "=", entry))
    .executeTakeFirst();
  if (found === undefined) throw notFound(entry);
  if (found.state === "corrected")
    throw lacking(
      { zh: "这一条已经更正过，请更正新的一条", en: "This entry was corrected; correct the new one" },
      row.version,
      verbs,
    );
  return found;
}

function checkDays(from: string, to: string | null): void {
  if (to !== null && to < from)
    throw badDates("body.validTo", { zh: "失效日期早于生效日期", en: "it ends before it begins" });
}

async function insert(
  work: Work<Tables>,
  row: ItemRow,
  fields: EntryFields,
  corrects: string | null,
): Promise<EntryRow> {
  return work.db
    .insertInto("accountability.entries")
    .values({
      id: randomUUID(),
      item: row.id,
      region: row.region,
      name: fields.name,
      area: fields.area,
      category: fields.category,
      valid_from: fields.validFrom,
      valid_to: fields.validTo,
      source: fields.source,
      note: fields.note,
      state: fields.validTo !== null && fields.validTo < work.today ? "closed" : "open",
      corrects,
      recorded_by: work.actor.name,
      recorded_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function finish(
  work: Work<Tables>,
  row: ItemRow,
  action: string,
  entry: EntryRow,
  reason?: string,
): Promise<EntryReply> {
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.items")
    .set({ version, updated_at: work.now })
    .where("id", "=", row.id)
    .execute();
  await appendAction(work, {
    type: "item",
    subject: row.id,
    region: row.region,
    action,
    version,
    note: reason,
    detail: { entry: entry.id, category: entry.category, validFrom: entry.valid_from, validTo: entry.valid_to },
  });
  await work.publish(itemActed(row.id, action, row.state));
  return { entry: entryOf(entry), version };
}

export async function addEntry(work: Work<Tables>, id: string, command: EntryFields & Seen): Promise<EntryReply> {
  const row = await openRegister(work, id, command.version);
  checkDays(command.validFrom, command.validTo);
  return finish(work, row, "add-entry", await insert(work, row, command, null));
}

interface Closing extends Seen {
  readonly validTo: string;
  readonly reason: string;
}

export async function closeEntry(work: Work<Tables>, id: string, entry: string, command: Closing): Promise<EntryReply> {
  const row = await openRegister(work, id, command.version);
  const before = await standing(work, row, entry);
  checkDays(before.valid_from, command.validTo);
  const closed = await work.db
    .updateTable("accountability.entries")
    .set({ state: "closed", valid_to: command.validTo })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return finish(work, row, "close-entry", closed, command.reason);
}

export async function correctEntry(
  work: Work<Tables>,
  id: string,
  entry: string,
  command: EntryFields & Seen & { readonly reason: string },
): Promise<EntryReply> {
  const row = await openRegister(work, id, command.version);
  const before = await standing(work, row, entry);
  checkDays(command.validFrom, command.validTo);
  await work.db.updateTable("accountability.entries").set({ state: "corrected" }).where("id", "=", before.id).execute();
  return finish(work, row, "correct-entry", await insert(work, row, command, before.id), command.reason);
}
