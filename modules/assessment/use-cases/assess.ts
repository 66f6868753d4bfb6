/** What applies to a subject, by all rules of all documents. */
import type { Rule, Situation } from "@qiaoti/engine/language";
import { rules as allRules, type FactSubject } from "@qiaoti/policies";
import { type Assessment, rulesOf, type StandOptions, standings } from "./standings.ts";

export type { Assessment, Standing } from "./standings.ts";

export interface AssessOptions extends StandOptions {
  readonly rules?: readonly Rule[];
}

/** The rules that speak of the subject and are in force at the place on the day. */
export function rulesInForce(
  situation: Pick<Situation, "asOf" | "region">,
  subject: FactSubject = "person",
  rules: readonly Rule[] = allRules,
): readonly Rule[] {
  return rulesOf(rules, situation, subject);
}

/** Assesses a subject against every rule in force at the place on the day. */
export function assess(situation: Situation, options: AssessOptions = {}): Assessment {
  return standings(options.rules ?? allRules, situation, options);
}
