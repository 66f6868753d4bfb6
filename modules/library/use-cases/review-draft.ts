/** One step of the review of a draft entry. */
import type { Work } from "@qiaoti/platform";
import { type MeasureId, measures } from "@qiaoti/policies";
import type { Draft, DraftAction } from "../contract/import.ts";
import { allowedIn, applyAction, type DraftState, obstacles, unknownPaths } from "../draft/draft-content.ts";
import { draftClosed, draftNotReady, noSuchClause, notFound, notYours, numberTaken, staleDraft } from "../errors.ts";
import { draftPublished } from "../events.ts";
import { appendDraftAction, findDraft, presentDraft } from "../store/drafts.ts";
import type { Tables } from "../store/tables.ts";
import { answersFor, placeWords } from "./jurisdiction.ts";

export interface ReviewCommand {
  readonly draft: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly do: DraftAction;
}

const stateAfter = (action: DraftAction["action"]): DraftState =>
  action === "publish" ? "published" : action === "discard" ? "discarded" : "in-review";

/** @throws Problem not-found, stale-draft, draft-closed, draft-not-ready, no-such-clause, number-taken */
export async function reviewDraft(work: Work<Tables>, command: ReviewCommand): Promise<Draft> {
  const draft = await findDraft(work, command.draft, true);
  if (draft === undefined) throw notFound();
  if (!answersFor(work.actor, draft.region)) throw notYours(placeWords(draft.region));
  if (draft.version !== command.version) throw staleDraft(draft.version, allowedIn(draft.state, true));
  if (draft.state !== "in-review") throw draftClosed(draft.version);
  const step = command.do;
  const [unknown] = unknownPaths(draft.content, step);
  if (unknown !== undefined) throw noSuchClause(unknown, "body.do");
  const strange = step.action === "attach" ? step.measures.find((id) => !measures.has(id as MeasureId)) : undefined;
  if (strange !== undefined) throw noSuchClause(strange, "body.do.measures");
  if (step.action === "publish") {
    const left = obstacles(draft.content);
    if (left.length > 0) throw draftNotReady(draft.version, left);
  }
  const content = applyAction(draft.content, step);
  await checkNumber(work, draft.id, content.number);
  const version = draft.version + 1;
  const state = stateAfter(step.action);
  await work.db
    .updateTable("library.drafts")
    .set({ version, state, number: content.number ?? null, content: JSON.stringify(content) })
    .where("id", "=", draft.id)
    .execute();
  const { action, ...payload } = step;
  await appendDraftAction(work, { draft: draft.id, version, action, payload });
  if (state === "published") await work.publish(draftPublished(draft.id));
  return presentDraft(work, { ...draft, version, state, content });
}

/** Another entry may have taken the number in the meantime. */
async function checkNumber(work: Work<Tables>, draft: string, number: string | undefined): Promise<void> {
  if (number === undefined) return;
  const other = await work.db
    .selectFrom("library.drafts")
    .select("version")
    .where("number", "=", number)
    .where("state", "<>", "discarded")
    .where("id", "<>", draft)
    .executeTakeFirst();
  if (other !== undefined) throw numberTaken(number, other.version);
}
