/** The situation that saved answers describe. */
import { day, readFacts, type Situation } from "@qiaoti/engine/language";
import { fillings } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { SavedAnswers } from "../browser/saved-answers.ts";

export function situationOfSaved({ place, on, said }: SavedAnswers): Situation {
  const stated = Object.fromEntries(said.filter(([, value]) => value !== null));
  return { asOf: day(on), region: place, facts: readFacts(vocabulary, stated).facts, fillings };
}
