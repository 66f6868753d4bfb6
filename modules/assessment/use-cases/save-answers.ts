/** Saves answers under a new code, sealed so that only the code opens them. */
import { readFacts } from "@qiaoti/engine/language";
import type { Work } from "@qiaoti/platform";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { sql } from "kysely";
import type { SavedAnswers } from "../browser/saved-answers.ts";
import { wrongFacts } from "../errors.ts";
import type { FileProblem } from "../problems.ts";
import { newCode, readCode } from "../saved/code.ts";
import { keysOf, seal } from "../saved/seal.ts";
import type { Tables } from "../store/tables.ts";

/** For how long answers are kept. */
export const KEPT_DAYS = 180;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * What is wrong with answers. All text in them is an option of the vocabulary, a date or a code of a place: nothing
 * else can be saved, an identity number neither.
 */
export function answerProblems({ place, said }: SavedAnswers): readonly FileProblem[] {
  const wrongPlace = placeProblem(place);
  const facts = Object.fromEntries(said.filter(([, value]) => value !== null));
  const unknown = said.filter(([id, value]) => value === null && !vocabulary.has(id));
  return [
    ...(wrongPlace === undefined ? [] : [{ path: "body.answers.place", message: wrongPlace }]),
    ...readFacts(vocabulary, facts, { region: placeProblem }).problems.map(({ path, message }) => ({
      path: `body.answers.said.${path}`,
      message,
    })),
    ...unknown.map(([id]) => ({
      path: `body.answers.said.${id}`,
      message: { zh: "词汇表中没有这项事实", en: "no such fact in the vocabulary" },
    })),
  ];
}

/** Names the row to row-level security, for this transaction. */
export const nameRow = (work: Work<Tables>, id: Buffer) =>
  sql`select set_config('qiaoti.saved', ${id.toString("hex")}, true)`.execute(work.db);

export async function saveAnswers(work: Work<Tables>, answers: SavedAnswers) {
  const problems = answerProblems(answers);
  if (problems.length > 0) throw wrongFacts(problems);
  const code = newCode();
  const keys = await keysOf(readCode(code) ?? code);
  await nameRow(work, keys.id);
  const expiresOn = dayAfter(work.today, KEPT_DAYS);
  await work.db
    .insertInto("assessment.saved")
    .values({ id: keys.id, box: seal(keys, answers), saved_on: work.today, expires_on: expiresOn })
    .execute();
  // Not which row: the record of what was done must not lead to what was saved.
  await work.audit({ action: "assessment.save", object: "assessment:saved", detail: { place: answers.place } });
  return { code, savedOn: work.today, expiresOn };
}
