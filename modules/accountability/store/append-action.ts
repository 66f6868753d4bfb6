/** Appends what was done to the history of a thing and to the audit, in the transaction that does it. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import type { ActionRow, Tables } from "./tables.ts";

interface Done {
  readonly type: ActionRow["subject_type"];
  readonly subject: string;
  readonly region: string;
  readonly action: string;
  /** Version after the action. */
  readonly version: number;
  readonly note?: string | null | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export async function appendAction(work: Work<Tables>, done: Done): Promise<void> {
  await work.db
    .insertInto("accountability.actions")
    .values({
      id: randomUUID(),
      subject_type: done.type,
      subject: done.subject,
      region: done.region,
      action: done.action,
      version: done.version,
      note: done.note ?? null,
      detail: JSON.stringify(done.detail ?? {}),
      actor: work.actor.id,
      actor_name: work.actor.name,
      department: work.actor.department ?? null,
      at: work.now,
    })
    .execute();
  // The note stays in the history: people write names into it, and the audit holds no personal data.
  await work.audit({
    action: `accountability.${done.action}`,
    object: `${done.type}:${done.subject}`,
    detail: { version: done.version },
  });
}
