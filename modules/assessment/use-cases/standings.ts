/** How rules stand for a subject: now, later and from which day, not decided and for want of what, not and why. */
import { applies, type Determination, decide } from "@qiaoti/engine/decide";
import { forecast, type VerdictChange } from "@qiaoti/engine/forecast";
import { addMonths, type Day, type Rule, type Situation } from "@qiaoti/engine/language";
import type { FactSubject } from "@qiaoti/policies/subjects";

/** How one rule stands for the subject. */
export interface Standing {
  readonly determination: Determination;
  /** The change to "entitled" that is to come while what lasts today goes on. */
  readonly becoming: VerdictChange | undefined;
  /** For a "no" that never becomes a "yes" on what is known: the change by which it comes to hang on what is missing. */
  readonly opening: VerdictChange | undefined;
  /** The change by which an entitlement of today ends, where that is foreseeable. */
  readonly ending: VerdictChange | undefined;
  /** Local rules in force here that carry this national rule out more specially. */
  readonly carriedOutBy: readonly string[];
}

export interface Assessment {
  readonly subject: FactSubject;
  readonly situation: Situation;
  readonly now: readonly Standing[];
  readonly later: readonly Standing[];
  readonly undecided: readonly Standing[];
  readonly not: readonly Standing[];
}

export interface StandOptions {
  readonly subject?: FactSubject;
  /** How far ahead to look, in years; 20 where it is not said. */
  readonly horizonYears?: number;
}

const HORIZON_YEARS = 20;

/** What is said of a household is said of each of its members. */
const speaksTo = (subject: FactSubject, of: string): boolean =>
  of === subject || (subject === "person" && of === "household");

/** The rules that speak of the subject and are in force at the place on the day. */
export function rulesOf(
  rules: readonly Rule[],
  situation: Pick<Situation, "asOf" | "region">,
  subject: FactSubject = "person",
): readonly Rule[] {
  return rules.filter((r) => speaksTo(subject, r.of) && applies(r, situation));
}

function standingOf(rule: Rule, situation: Situation, until: Day, carriedOutBy: readonly string[]): Standing {
  const determination = decide(rule, situation);
  if (determination.verdict === "undetermined")
    return { determination, becoming: undefined, opening: undefined, ending: undefined, carriedOutBy };
  const { changes } = forecast(rule, situation, { from: situation.asOf, until });
  const entitled = determination.verdict === "entitled";
  const becoming = entitled ? undefined : changes.find((c) => c.after === "entitled");
  return {
    determination,
    becoming,
    opening: entitled || becoming !== undefined ? undefined : changes.find((c) => c.after === "undetermined"),
    ending: entitled ? changes.find((c) => c.before === "entitled") : undefined,
    carriedOutBy,
  };
}

/** Assesses a subject against those of some rules that are in force at the place on the day. */
export function standings(rules: readonly Rule[], situation: Situation, options: StandOptions = {}): Assessment {
  const subject = options.subject ?? "person";
  const inForce = rulesOf(rules, situation, subject);
  const until = addMonths(situation.asOf, 12 * (options.horizonYears ?? HORIZON_YEARS));
  const special = new Map<string, string[]>();
  for (const r of inForce)
    if (r.specialises !== undefined) special.set(r.specialises, [...(special.get(r.specialises) ?? []), r.id]);
  const all = inForce.map((r) => standingOf(r, situation, until, special.get(r.id) ?? []));
  const by = (verdict: string): Standing[] => all.filter((s) => s.determination.verdict === verdict);
  return {
    subject,
    situation,
    now: by("entitled"),
    later: by("not-entitled")
      .filter((s) => s.becoming !== undefined)
      .sort((a, b) => (a.becoming?.day ?? 0) - (b.becoming?.day ?? 0)),
    undecided: by("undetermined"),
    not: by("not-entitled").filter((s) => s.becoming === undefined),
  };
}
