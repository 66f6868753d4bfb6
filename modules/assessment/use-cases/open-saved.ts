/** Opens what was saved under a code, or deletes it: whoever holds the code may do both. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { SavedAnswers } from "../browser/saved-answers.ts";
import { savedAnswers } from "../contract/service.ts";
import { nothingSaved, unreadableCode } from "../errors.ts";
import { readCode } from "../saved/code.ts";
import { type CodeKeys, keysOf, unseal } from "../saved/seal.ts";
import type { Tables } from "../store/tables.ts";
import { nameRow } from "./save-answers.ts";

async function keysTyped(typed: string): Promise<CodeKeys> {
  const code = readCode(typed);
  if (code === undefined) throw unreadableCode();
  return keysOf(code);
}

export interface Opened {
  readonly answers: SavedAnswers;
  readonly savedOn: string;
  readonly expiresOn: string;
}

export async function openSaved(work: Work<Tables>, typed: string): Promise<Opened> {
  const keys = await keysTyped(typed);
  await nameRow(work, keys.id);
  const row = await work.db
    .selectFrom("assessment.saved")
    .select(["box", sql<string>`saved_on::text`.as("savedOn"), sql<string>`expires_on::text`.as("expiresOn")])
    .where("id", "=", keys.id)
    .where("expires_on", ">", work.today)
    .executeTakeFirst();
  if (row === undefined) throw nothingSaved();
  const answers = savedAnswers.parse(unseal(keys, row.box)) as SavedAnswers;
  return { answers, savedOn: row.savedOn, expiresOn: row.expiresOn };
}

export async function removeSaved(work: Work<Tables>, typed: string): Promise<void> {
  const keys = await keysTyped(typed);
  await nameRow(work, keys.id);
  const { numDeletedRows } = await work.db.deleteFrom("assessment.saved").where("id", "=", keys.id).executeTakeFirst();
  if (numDeletedRows === 0n) throw nothingSaved();
  await work.audit({ action: "assessment.remove", object: "assessment:saved" });
}

/** Deletes what nobody may open any more. */
export async function purgeSaved(work: Work<Tables>): Promise<number> {
  const { numDeletedRows } = await work.db
    .deleteFrom("assessment.saved")
    .where("expires_on", "<=", work.today)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
