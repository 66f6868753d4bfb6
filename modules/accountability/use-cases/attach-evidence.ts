/** Attaches evidence to an item: checks each file, keeps its bytes, and appends to the history. */
import { randomUUID } from "node:crypto";
import type { FileStore, Upload, Work } from "@qiaoti/platform";
import { relationOf } from "../access.ts";
import { evidenceBytes, evidenceTypes, type ItemDetail } from "../contract/items.ts";
import { evidenceTooLarge, evidenceType, noEvidence, staleVersion } from "../errors.ts";
import { itemActed } from "../events.ts";
import { mediaTypeOf } from "../items/file-type.ts";
import { allowedNow } from "../items/item.ts";
import { conditionsOf, lockItem, readItem } from "../queries/read-item.ts";
import { appendAction } from "../store/append-action.ts";
import type { Tables } from "../store/tables.ts";
import { stateAfter } from "./act-on-item.ts";

interface Command {
  readonly version: number;
  readonly note?: string | undefined;
  readonly uploads: readonly Upload[];
}

export async function attachEvidence(
  work: Work<Tables>,
  files: FileStore,
  id: string,
  command: Command,
): Promise<ItemDetail> {
  const row = await lockItem(work, id);
  const relation = relationOf(work.actor, row);
  const conditions = await conditionsOf(work, row);
  if (command.version !== row.version) throw staleVersion(row.version, allowedNow(row, relation, conditions));
  stateAfter("attach", row, relation, conditions);
  if (command.uploads.length === 0) throw noEvidence();
  const checked = command.uploads.map((upload) => {
    if (upload.bytes.length > evidenceBytes) throw evidenceTooLarge(upload.name, evidenceBytes / 1024 / 1024);
    const type = mediaTypeOf(upload.name, upload.bytes);
    if (type === undefined) throw evidenceType(upload.name, evidenceTypes);
    return { upload, type };
  });
  for (const { upload, type } of checked)
    await work.db
      .insertInto("accountability.evidence")
      .values({
        id: randomUUID(),
        item: id,
        region: row.region,
        file: await files.put(upload.bytes),
        name: upload.name,
        type,
        bytes: upload.bytes.length,
        note: command.note ?? null,
        added_by: work.actor.name,
        added_at: work.now,
      })
      .execute();
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.items")
    .set({ version, updated_at: work.now })
    .where("id", "=", id)
    .execute();
  await appendAction(work, {
    type: "item",
    subject: id,
    region: row.region,
    action: "attach",
    version,
    note: command.note,
    detail: { files: checked.map(({ upload }) => upload.name) },
  });
  await work.publish(itemActed(id, "attach", row.state));
  return readItem(work, id);
}
