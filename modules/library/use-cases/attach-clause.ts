/** A person says to which of our clauses a clause of an official text belongs. */
import type { Work } from "@qiaoti/platform";
import { type DocumentId, documentIds } from "@qiaoti/policies";
import type { ClauseOfText, ExportedText, MatchingReport } from "../contract/import.ts";
import { noSuchClause, notFound, notYours, staleText } from "../errors.ts";
import { textImported } from "../events.ts";
import { ourClauses } from "../matching/our-clauses.ts";
import { exportOf } from "../store/keep-text.ts";
import type { Tables } from "../store/tables.ts";
import { answersFor, placeWords } from "./jurisdiction.ts";

export interface AttachCommand {
  readonly text: string;
  /** The revision of the attachments that the person saw. */
  readonly revision: number;
  readonly path: string;
  /** Ids of our clauses; none takes the attachment away. */
  readonly clauses: readonly string[];
}

/** @throws Problem not-found, outside-jurisdiction, stale-text, no-such-clause */
export async function attachClause(work: Work<Tables>, command: AttachCommand): Promise<ExportedText> {
  const row = await work.db
    .selectFrom("library.texts")
    .select(["document", "region", "revision", "clauses", "matching"])
    .where("id", "=", command.text)
    .where("current", "=", true)
    .executeTakeFirst();
  const document = documentIds.find((id) => id === row?.document);
  if (row === undefined || document === undefined) throw notFound();
  if (!answersFor(work.actor, row.region)) throw notYours(placeWords(row.region));
  if (row.revision !== command.revision) throw staleText(row.revision);
  const clauses = row.clauses as ClauseOfText[];
  if (!clauses.some((c) => c.path === command.path)) throw noSuchClause(command.path, "body.path");
  const known = new Set<string>(ourClauses(document).map((c) => c.id));
  const strange = command.clauses.find((id) => !known.has(id));
  if (strange !== undefined) throw noSuchClause(strange, "body.clauses");
  const changed = clauses.map((c) => (c.path === command.path ? attachedByHand(c, command.clauses) : c));
  const done = await work.db
    .updateTable("library.texts")
    .set({
      clauses: JSON.stringify(changed),
      matching: JSON.stringify(recount(row.matching as MatchingReport, changed, document)),
      revision: row.revision + 1,
    })
    .where("id", "=", command.text)
    .where("revision", "=", command.revision)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw staleText(row.revision + 1);
  await work.audit({
    action: "library.attach-clause",
    object: `text:${command.text}`,
    detail: { path: command.path, clauses: command.clauses },
  });
  await work.publish(textImported(command.text, document));
  const exported = await exportOf(work, command.text);
  if (exported === undefined) throw notFound();
  return exported;
}

function attachedByHand(
  { how: _how, agreement: _agreement, ...clause }: ClauseOfText,
  clauses: readonly string[],
): ClauseOfText {
  return clauses.length === 0 ? { ...clause, clauses: [] } : { ...clause, clauses: [...clauses], how: "hand" };
}

/** The figures of the match after a change by hand. */
function recount(before: MatchingReport, clauses: readonly ClauseOfText[], document: DocumentId): MatchingReport {
  const attached = new Set(clauses.flatMap((c) => c.clauses));
  const ours = ourClauses(document);
  const unmatchedOurs = ours.filter((c) => !attached.has(c.id)).map((c) => ({ clause: c.id, place: c.printed }));
  // Parts outside the clauses, annexes and headings that only hold other clauses were never counted: a clause counts where it was unmatched or is attached.
  const free = new Set(before.unmatchedText.map((u) => u.path));
  const unmatchedText = clauses
    .filter(
      (c) =>
        /^\d/u.test(c.path) && c.clauses.length === 0 && (free.has(c.path) || c.characters > (c.title ?? "").length),
    )
    .map((c) => ({ path: c.path, mark: c.mark, ...(c.title === undefined ? {} : { title: c.title }) }));
  const share = (total: number, missing: number): { total: number; attached: number; percent: number } => ({
    total,
    attached: total - missing,
    percent: total === 0 ? 100 : Math.round(((total - missing) / total) * 1000) / 10,
  });
  const judged = new Set(clauses.filter((c) => c.how === "hand").map((c) => c.path));
  return {
    ...before,
    ours: share(ours.length, unmatchedOurs.length),
    text: share(before.text.total, unmatchedText.length),
    unmatchedOurs,
    unmatchedText,
    doubtful: before.doubtful.filter((d) => !judged.has(d.path)),
  };
}
