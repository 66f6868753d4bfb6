/** Notices that reach the caller: of the own department, of groups it belongs to, or of the supervisors of the place. */
import type { Actor, Work } from "@qiaoti/platform";
import { actsFor, departments } from "@qiaoti/policies";
import { holds } from "../access.ts";
import type { Notice } from "../contract/oversight.ts";
import { permissions } from "../contract/shared.ts";
import { supervisorsOf } from "../store/notify.ts";
import type { Tables } from "../store/tables.ts";

function addressesOf(actor: Actor): readonly string[] {
  const { department, jurisdiction } = actor;
  return [
    ...(department === undefined
      ? []
      : [department, ...[...departments.keys()].filter((id) => actsFor(department, id))]),
    ...(jurisdiction !== undefined && holds(actor, permissions.supervise) ? [supervisorsOf(jurisdiction)] : []),
  ];
}

export async function listNotices(
  work: Work<Tables>,
  unreadOnly: boolean,
): Promise<{ notices: Notice[]; unread: number }> {
  const addresses = addressesOf(work.actor);
  if (addresses.length === 0) return { notices: [], unread: 0 };
  const rows = await work.db
    .selectFrom("accountability.notices")
    .selectAll()
    .where("department", "in", addresses)
    .orderBy("at", "desc")
    .orderBy("key")
    .limit(500)
    .execute();
  const notices = rows.map(
    (row): Notice => ({
      id: row.id,
      kind: row.kind,
      title: { zh: row.title_zh, en: row.title_en },
      body: { zh: row.body_zh, en: row.body_en },
      subject: { type: row.subject_type, id: row.subject },
      due: row.due,
      at: row.at.toISOString(),
      readAt: row.read_at?.toISOString() ?? null,
    }),
  );
  const unread = notices.filter((notice) => notice.readAt === null);
  return { notices: unreadOnly ? unread : notices, unread: unread.length };
}

/** Marks the given notices, or all; those of other departments are left alone. */
export async function markNotices(work: Work<Tables>, ids: readonly string[] | undefined): Promise<{ unread: number }> {
  const { notices } = await listNotices(work, true);
  const mine = notices.map((notice) => notice.id).filter((id) => ids === undefined || ids.includes(id));
  if (mine.length > 0)
    await work.db
      .updateTable("accountability.notices")
      .set({ read_at: work.now, read_by: work.actor.id })
      .where("id", "in", mine)
      .execute();
  return { unread: notices.length - mine.length };
}
