/** Plain English: headings and sentences of rules and answers. */
import type { Verdict } from "../decide/determination.ts";
import type { AnswerWords, GrantWords, OutlineWords, RuleWords } from "./wording.ts";

const OTHER_MARK: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };
/** Quotation marks inside quotation marks are single, and inside those double again. */
export const quote = (text: string): string => `“${text.replace(/[“”‘’]/g, (mark) => OTHER_MARK[mark] ?? mark)}”`;
const quoted = (texts: readonly string[]): string => texts.map(quote).join(", ");
const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}`;

const outline: OutlineWords = {
  all: "All of these must hold:",
  any: "At least one of these must hold:",
  none: "None of these may hold:",
  notAll: "These may not all hold together:",
  exceptions: "Except where one of these holds:",
  exceptionHolds: "One of these exceptions holds:",
  except: "These must hold, except in the cases listed:",
  byReading: (question) => `Depending on the reading adopted (${question}):`,
  readingBranch: (option, isDefault, adopted) =>
    `On the reading ${quote(option)}${adopted ? " (adopted)" : isDefault ? " (default)" : ""}`,
  asFilled: (region, from, cites) => `In ${region}, from ${from}, as set by ${cites}:`,
  unfilled: "Not yet set locally",
  thatIs: (label) => `${label}, that is`,
  leadingOn: (head, heading) => `${head}, ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
  seeAbove: (label) => `${quote(label)} (see above)`,
};

const rule: RuleWords = {
  clause: "Clause",
  subject: "Speaks of",
  regionLabel: "Region",
  period: "In force",
  specialises: "Carries out the higher clause",
  summary: "At a glance",
  conditions: "Conditions",
  grants: (kind) => (kind === "entitlement" ? "What it gives" : "What it provides"),
  parameters: "Standards and lists",
  readings: "Readings",
  judgements: "For an officer to decide",
  citations: "Sources",
  parameterHead: ["Item", "Present standard", "Set by"],
  inForce: (from, until) => (until === undefined ? `from ${from}` : `from ${from} until before ${until}`),
  unconditional: (because) => `There is no condition: ${because}.`,
  unset: (setBy) => `not set yet; it must be set by ${setBy}`,
  settingFrom: (value, from) => `${value} (from ${from})`,
  switchedOn: "is the case",
  switchedOff: "is not the case",
  emptyList: "an empty list",
  judgement: (label, by) => `${quote(label)} is decided by ${by}, never by the rule`,
  noDefault: "There is no default: an office must adopt one; until then an answer stands only where all readings agree",
  standard: " (default)",
  subjectName: (of, name) => name ?? (of === "person" ? "person" : "the subject concerned"),
};

const grant: GrantWords = {
  stated: (kind, text) => {
    if (kind === "exemption") return /^(no|not|without|free|is|are)\b/.test(text) ? text : `exempt from ${text}`;
    if (kind === "application") return /^may /.test(text) ? text : `may apply ${text}`;
    if (kind === "bar") return `barred from ${text}`;
    if (!text.startsWith("to ")) return text;
    return kind === "obligation" || kind === "duty" ? `must ${text.slice(3)}` : `the right ${text}`;
  },
  amount: (every, amount) =>
    every === "once" ? `${amount} once` : every === "month" ? `${amount} a month` : `${amount} a year`,
  payer: (name) => `paid by ${name}`,
  accruesFrom: (date) => `counted from ${date}`,
  dueFrom: (date) => `paid out from ${date}`,
  advance: (by) => `${by} earlier`,
  term: (length) => `for a term of ${length}`,
  termUntil: (length, from, until) => `for a term of ${length}, from ${from}, ending on ${until}`,
  termFrom: (length, from) => `for a term of ${length}, from ${from}`,
  priority: {
    "tie-break": "preferred where conditions are equal",
    weighting: "preferred by added points or weight",
    first: "ranked before all others",
    unspecified: "the text does not say how the preference works",
  },
  onlyIf: (condition) => `only where this holds: ${condition}`,
  undecided: (condition) => `only where this holds: ${condition}; this cannot be said yet`,
  unsetAmount: (parameter, setBy) => `${quote(parameter)} is not set yet; it must be set by ${setBy}`,
  formula: (text) => `reckoned as ${text}`,
  datesOpen: "its dates cannot be reckoned until more is known",
  notReckoned: "the amount or term cannot be reckoned yet, because not enough is known",
};

const the = (names: readonly string[]): readonly string[] => names.map((name) => `the ${name}`);
const isPlural = (who: string): boolean => who === "you";
const is = (who: string): string => `${who} ${isPlural(who) ? "are" : "is"}`;

const VERDICTS: Readonly<Record<"entitlement" | "other", Readonly<Record<Verdict, (who: string) => string>>>> = {
  entitlement: {
    entitled: (who) => `${is(who)} entitled to this`,
    "not-entitled": (who) => `${is(who)} not entitled to this`,
    undetermined: (who) => `it cannot be said yet whether ${is(who)} entitled to this`,
  },
  other: {
    entitled: (who) => `this provision applies to ${who}`,
    "not-entitled": (who) => `this provision does not apply to ${who}`,
    undetermined: (who) => `it cannot be said yet whether this provision applies to ${who}`,
  },
};

const answer: AnswerWords = {
  verdict: (kind, verdict, who) => `Answer: ${VERDICTS[kind === "entitlement" ? kind : "other"][verdict](who)}.`,
  who: (of, name) => (of === "person" ? "you" : name === undefined ? "the subject concerned" : `the ${name}`),
  granted: (kind) => (kind === "entitlement" ? "What is given" : "What applies"),
  grantedIf: (kind) => (kind === "entitlement" ? "What would be given" : "What would apply"),
  reasonsMet: "Reasons",
  reasonsUnmet: "Reasons",
  settled: "Conditions already met",
  missing: "What still has to be settled",
  judged: "Decided by an officer",
  basis: "Sources",
  met: (statement, requirement) =>
    requirement === "" ? statement : `${statement}; this meets the requirement ${quote(requirement)}`,
  unmet: (statement, requirement) => `${statement}; this does not meet the requirement ${quote(requirement)}`,
  notMet: (requirement) => `the requirement ${quote(requirement)} is not met`,
  already: (statement, requirement) => `${statement}; this reaches ${quote(requirement)}`,
  notYet: (statement, requirement) => `${statement}; this does not reach ${quote(requirement)}`,
  judgedBy: (label, by, finding) => `${quote(label)}: ${by} found ${quote(finding)}`,
  declared: (of, labels, verifiers) => {
    const who = of === "person" ? "you have stated" : "has been stated";
    const check = verifiers.length === 0 ? "" : ` (by ${either(the(verifiers))})`;
    return `This answer rests on what ${who} about ${quoted(labels)}; it will be verified${check} when the matter is handled.`;
  },
  askFact: (question, verifiers) =>
    verifiers.length === 0 ? question : `${question} (can be confirmed by ${either(the(verifiers))})`,
  askJudgement: (label, by) => `${quote(label)} must be decided by ${by}`,
  askParameter: (label, setBy) => `${quote(label)} is not set yet; it must be set by ${setBy}`,
  askReading: (question, options) => `An office must adopt a reading: ${question} Options: ${quoted(options)}`,
  askTerm: (label, setBy) => `What ${quote(label)} covers is not set locally yet; it must be set by ${setBy}`,
  askField: (list, place, field) =>
    place === undefined
      ? `${quote(field)} in ${quote(list)} is not known`
      : `${quote(field)} of ${place} in ${quote(list)} is not known`,
  readingUsed: (question, option, adopted) =>
    `${question} Reading used: ${quote(option)} (${adopted ? "adopted by an office" : "default"})`,
  readingOpen: (question, isSettled) =>
    `${question} No reading is adopted${isSettled ? "; the answer above does not depend on it" : ""}`,
  conflict: (label, cites) =>
    `On ${quote(label)} there are local provisions of equal standing that differ: ${cites.join(", ")}; whoever made them must settle this`,
  asOf: (date, region) => `Assessed for ${date}. Area asked about: ${region}.`,
  tooFew: (n, needed, unit) =>
    n === 0
      ? `there is none, ${needed} required`
      : `there ${n === 1 ? `is only ${n} ${unit.en[0]}` : `are only ${n} ${unit.en[1]}`}, ${needed} required`,
  noneStated: (label) => `there is no entry in ${quote(label)}`,
  counted: (place) => `${place} is counted`,
  notCounted: (place) => `${place} is not counted`,
  nothingMissing: "All that is needed is known",
  actual: (value) => ` (actual: ${value})`,
  traceTitle: "How it was decided",
  chosen: "used",
  notChosen: "not used",
  whereLabel: "within what is counted",
  holdsLabel: "meets what is required",
};

export const textsEn = { o: outline, r: rule, g: grant, a: answer } as const;
