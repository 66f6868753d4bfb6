/** Drafts as they are kept: the folded content, and the actions that led to it. */
import type { Work } from "@qiaoti/platform";
import type { Draft } from "../contract/import.ts";
import { actionWords, allowedIn, type DraftContent, type DraftState } from "../draft/draft-content.ts";
import type { Tables } from "./tables.ts";

interface Done {
  readonly draft: string;
  /** Version after the action. */
  readonly version: number;
  readonly action: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Appends an action with its audit record, in the transaction that changes the draft. */
export async function appendDraftAction(work: Work<Tables>, { draft, version, action, payload }: Done): Promise<void> {
  await work.db
    .insertInto("library.draft_actions")
    .values({
      draft,
      version,
      action,
      payload: JSON.stringify(payload),
      by_id: work.actor.id,
      by_name: work.actor.name,
      at: work.now,
    })
    .execute();
  await work.audit({ action: `library.draft-${action}`, object: `draft:${draft}`, detail: { version } });
}

export interface StoredDraft {
  readonly id: string;
  readonly region: string;
  readonly state: DraftState;
  readonly version: number;
  readonly content: DraftContent;
  readonly createdAt: Date;
}

/** A draft that the actor may see. `lock` keeps others from changing it until the transaction ends. */
export async function findDraft(work: Work<Tables>, id: string, lock = false): Promise<StoredDraft | undefined> {
  const query = work.db.selectFrom("library.drafts").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) return undefined;
  const { region, state, version } = row;
  return { id, region, state, version, content: row.content as DraftContent, createdAt: row.created_at };
}

/** A draft with its text, its history and what the actor may do now. */
export async function presentDraft(work: Work<Tables>, draft: StoredDraft): Promise<Draft> {
  const text = await work.db
    .selectFrom("library.texts")
    .select("id")
    .where("draft", "=", draft.id)
    .where("current", "=", true)
    .executeTakeFirstOrThrow();
  const actions = await work.db
    .selectFrom("library.draft_actions")
    .selectAll()
    .where("draft", "=", draft.id)
    .orderBy("version")
    .execute();
  const { content } = draft;
  const { permissions } = work.actor;
  return {
    id: draft.id,
    version: draft.version,
    state: draft.state,
    region: draft.region,
    title: content.title,
    ...(content.number === undefined ? {} : { number: content.number }),
    issuers: [...content.issuers],
    ...(content.issued === undefined ? {} : { issued: content.issued }),
    text: text.id,
    clauses: [...content.clauses],
    findings: [...content.findings],
    allowed: [...allowedIn(draft.state, permissions.has("library.review") || permissions.has("*"))],
    history: actions.map((a) => ({
      version: a.version,
      action: a.action,
      by: a.by_name,
      at: a.at.toISOString(),
      words: actionWords(a.action, a.payload as Record<string, unknown>),
    })),
  };
}
