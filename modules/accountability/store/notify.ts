/** Puts a notice before a department; the same key is never said twice. */
import { randomUUID } from "node:crypto";
import type { Wording } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { reminded } from "../events.ts";
import type { NoticeRow, Tables } from "./tables.ts";

export interface Notice {
  readonly key: string;
  readonly region: string;
  /** Department id, or `supervisorsOf(region)`. */
  readonly department: string;
  readonly kind: NoticeRow["kind"];
  readonly title: Wording;
  readonly body: Wording;
  readonly subject: { readonly type: NoticeRow["subject_type"]; readonly id: string };
  readonly due?: string | null;
}

/** Whom a notice reaches where no department is named: the supervisors of the place. */
export const supervisorsOf = (region: string): string => `${region}/supervisors`;

/** True where it was new. */
export async function notify(work: Work<Tables>, notice: Notice): Promise<boolean> {
  const id = randomUUID();
  const added = await work.db
    .insertInto("accountability.notices")
    .values({
      id,
      key: notice.key,
      region: notice.region,
      department: notice.department,
      kind: notice.kind,
      title_zh: notice.title.zh,
      title_en: notice.title.en,
      body_zh: notice.body.zh,
      body_en: notice.body.en,
      subject_type: notice.subject.type,
      subject: notice.subject.id,
      due: notice.due ?? null,
      at: work.now,
      read_at: null,
      read_by: null,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added === undefined) return false;
  await work.publish(reminded(notice.department, id, notice.kind));
  return true;
}
