/** A document that is new to the library becomes a draft entry, ready for a person to review. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import type { ImportResult } from "../contract/import.ts";
import { draftFrom } from "../draft/draft-content.ts";
import { numberTaken, staleDraft } from "../errors.ts";
import { appendDraftAction } from "../store/drafts.ts";
import { keepText } from "../store/keep-text.ts";
import type { Tables } from "../store/tables.ts";
import type { ImportCommand } from "./import-document.ts";

/** Runs inside an import that has checked the place and holds the lock. @throws Problem number-taken, stale-draft */
export async function draftDocument(
  work: Work<Tables>,
  command: ImportCommand,
  told: Omit<ImportResult, "outcome">,
  region: string,
): Promise<ImportResult> {
  const { upload } = command;
  const content = draftFrom(upload.parsed);
  const same = await work.db
    .selectFrom("library.texts as t")
    .innerJoin("library.drafts as d", "d.id", "t.draft")
    .select(["t.id", "t.draft", "d.version"])
    .where("d.state", "<>", "discarded")
    .where("t.current", "=", true)
    .where("t.text_sha256", "=", upload.textDigest)
    .executeTakeFirst();
  if (same?.draft != null)
    return { outcome: "unchanged", text: same.id, draft: same.draft, version: same.version, ...told };
  const taken =
    content.number === undefined
      ? undefined
      : await work.db
          .selectFrom("library.drafts")
          .select(["id", "version", "state"])
          .where("number", "=", content.number)
          .where("state", "<>", "discarded")
          .executeTakeFirst();
  if (taken !== undefined && (command.intent !== "replace" || taken.state === "published"))
    throw numberTaken(content.number ?? "", taken.version);
  if (taken !== undefined && command.version !== taken.version) throw staleDraft(taken.version, ["preview", "replace"]);
  const draft = taken?.id ?? randomUUID();
  const version = (taken?.version ?? 0) + 1;
  const row = { version, number: content.number ?? null, content: JSON.stringify(content) };
  if (taken === undefined)
    await work.db
      .insertInto("library.drafts")
      .values({ id: draft, region, state: "in-review", ...row, created_at: work.now })
      .execute();
  else {
    await work.db.updateTable("library.drafts").set(row).where("id", "=", draft).execute();
    await work.db.updateTable("library.texts").set({ current: false }).where("draft", "=", draft).execute();
  }
  const { texts } = await work.db
    .selectFrom("library.texts")
    .select((e) => e.fn.countAll<string>().as("texts"))
    .where("draft", "=", draft)
    .executeTakeFirstOrThrow();
  const text = await keepText(work, {
    of: { draft },
    region,
    version: Number(texts) + 1,
    file: command.file ?? "",
    upload,
    clauses: told.clauses,
    measures: [],
    matching: undefined,
  });
  await appendDraftAction(work, {
    draft,
    version,
    action: taken === undefined ? "import" : "replace-text",
    payload: { text },
  });
  return { outcome: taken === undefined ? "drafted" : "replaced", text, draft, version, ...told };
}
