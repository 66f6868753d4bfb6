/** What a language must be able to say: one implementation a language, so that no phrase exists in only one of them. */

import type { Verdict } from "../decide/determination.ts";
import type { CivilDate } from "../language/dates.ts";
import type { Every, Grant } from "../language/grants.ts";
import type { Comparison } from "../language/nodes.ts";
import type { UnitWords } from "./options.ts";

/** A comparison, and the negation that has no sign of its own. */
export type Relation = Comparison | "notEquals";

/** How a bound is spoken of: time that is served, time that has passed, an age, money and shares, counted things, days, ranks. */
export type Style = "duration" | "elapsed" | "age" | "amount" | "count" | "date" | "level";

/** One condition as subject, link and requirement; `stating` links the subject to the value that it has. */
export interface Atom {
  readonly subject: string;
  readonly link: string;
  readonly requirement: string;
  readonly stating: string;
}

/** A measure of spells or records: how it is said of a topic, and as a noun. */
export interface MeasureWords {
  readonly subject: string;
  readonly stating: string;
  readonly noun: string;
}

export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export type PriorityMode = Extract<Grant, { kind: "priority" }>["mode"];
export type AreaLevel = "county" | "city" | "province";
export type ListMeasure = "total" | "longest" | "current" | "count" | "firstStart" | "lastEnd";

/** Punctuation, and joining of words and clauses. */
export interface JoiningWords {
  readonly colon: string;
  readonly semicolon: string;
  quote(text: string): string;
  paren(text: string): string;
  /** With the full stop, unless it already ends. */
  stop(text: string): string;
  /** As the beginning of a line. */
  open(text: string): string;
  enumerate(parts: readonly string[]): string;
  either(parts: readonly string[]): string;
  both(parts: readonly string[]): string;
  and(clauses: readonly string[]): string;
  or(clauses: readonly string[]): string;
  /** Option labels, quoted where they would run together. */
  options(labels: readonly string[], how: "either" | "both" | "enumerate"): string;
}

/** Amounts and their ranges. */
export interface AmountWords {
  money(fen: number): string;
  date(d: CivilDate): string;
  duration(p: PeriodParts): string;
  age(p: PeriodParts): string;
  percent(n: number): string;
  about(amount: string): string;
  number(n: number): string;
  count(n: number, unit: UnitWords): string;
  between(lo: string, hi: string): string;
  least(lo: string): string;
  most(hi: string): string;
  readonly nothing: string;
  readonly unknown: string;
  readonly ongoing: string;
  region(code: string, name: string | undefined): string;
}

/** Conditions. `negated` says the opposite, in full. */
export interface ConditionWords {
  /** The atom as one sentence. */
  full(atom: Atom): string;
  /** What the atom requires, for “符合……的要求”. */
  required(atom: Atom): string;
  statement(text: string): Atom;
  choice(label: string, options: readonly string[], negated: boolean): Atom;
  rank(label: string, level: string, relation: "atLeast" | "atMost" | "below" | "above", each: boolean): Atom;
  has(label: string, options: readonly string[], quantifier: "any" | "all", negated: boolean): Atom;
  within(label: string, place: string, negated: boolean): Atom;
  withinHere(label: string, negated: boolean): Atom;
  withinOther(label: string, other: string, negated: boolean): Atom;
  inSame(label: string, level: AreaLevel, other: string, negated: boolean): Atom;
  same(left: string, right: string, negated: boolean): Atom;
  ongoing(negated: boolean): Atom;
  listed(label: string, list: string, negated: boolean): Atom;
  inForce(label: string, negated: boolean): Atom;
  share(part: string, whole: string): Pick<Atom, "subject" | "link" | "stating">;
  openTerm(label: string, setBy: string, negated: boolean): Atom;
  named(label: string, negated: boolean): string;
  /** Without a reason where the reason stands beside it already. */
  constant(value: boolean, because: string | undefined): string;
  /** A condition that only asks which reading is taken. */
  readingTaken(options: readonly string[]): string;
  /** What joining no condition at all comes to. */
  vacuous(value: boolean): string;
  underReading(option: string, clause: string): string;
  unless(base: string, exceptions: readonly string[]): string;
  /** The opposite of `unless`. */
  unlessNot(base: string, exceptions: readonly string[]): string;
  levelsFrom(other: string, distance: string, above: boolean, negated: boolean): string;
  relation(op: Relation, style: Style, bound: string, literal: boolean): string;
  /** Linking a plain quantity to its bound, and to its value. */
  readonly isLink: string;
  readonly valueLink: string;
}

/** Spells and records. */
export interface ListWords {
  topic(label: string, where: string | undefined): string;
  measure(kind: ListMeasure, topic: string, filtered: boolean): MeasureWords;
  someExist(label: string, negated: boolean): string;
  exists(label: string, where: string, unit: UnitWords, negated: boolean): string;
  every(topic: string, holds: Atom | string, unit: UnitWords): string;
  someFails(topic: string, fails: Atom | string, unit: UnitWords): string;
  last(n: number, label: string, where: string | undefined, holds: Atom | string, unit: UnitWords): string;
  /** “该段的工作地”. */
  ofEntry(label: string, unit: UnitWords): string;
  notThat(sentence: string): string;
  /** “第2段（2018年8月1日至今）”. */
  place(index: number, unit: UnitWords, when: string): string;
  span(from: string | undefined, to: string | undefined, ongoing: boolean): string;
}

/** Quantities that are reckoned from others. */
export interface QuantityWords {
  readonly today: string;
  elapsed(from: string, to: string): string;
  elapsedToToday(from: string): MeasureWords;
  elapsedBetween(from: string, to: string): MeasureWords;
  ageLabel: MeasureWords;
  shift(date: string, by: string, direction: 1 | -1, how: "period" | "days" | "one-day" | "reckoned"): string;
  sum(a: string, b: string): string;
  difference(a: string, b: string): string;
  times(a: string, by: number): string;
  blocks(of: string, size: string): string;
  perBlock(of: string, size: string, gives: string): string;
  product(a: string, b: string): string;
  smallest(of: readonly string[], ofDates: boolean): string;
  greatest(of: readonly string[], ofDates: boolean): string;
}

/** Headings and lines of a condition list. */
export interface OutlineWords {
  readonly all: string;
  readonly any: string;
  readonly none: string;
  readonly notAll: string;
  readonly exceptions: string;
  readonly exceptionHolds: string;
  readonly except: string;
  byReading(question: string): string;
  readingBranch(option: string, isDefault: boolean, adopted: boolean): string;
  asFilled(region: string, from: string, cites: string): string;
  readonly unfilled: string;
  /** A label that is to be unfolded: “在乡镇服务满五年，即”. */
  thatIs(label: string): string;
  /** A line led on to the heading of a list. */
  leadingOn(head: string, heading: string): string;
  seeAbove(label: string): string;
}

/** A rule laid open. */
export interface RuleWords {
  readonly clause: string;
  readonly subject: string;
  readonly regionLabel: string;
  readonly period: string;
  readonly specialises: string;
  readonly summary: string;
  readonly conditions: string;
  grants(kind: string): string;
  readonly parameters: string;
  readonly readings: string;
  readonly judgements: string;
  readonly citations: string;
  readonly parameterHead: readonly [name: string, value: string, source: string];
  inForce(from: string, until: string | undefined): string;
  unconditional(because: string): string;
  unset(setBy: string): string;
  settingFrom(value: string, from: string): string;
  readonly switchedOn: string;
  readonly switchedOff: string;
  readonly emptyList: string;
  judgement(label: string, by: string): string;
  readonly noDefault: string;
  readonly standard: string;
  subjectName(of: string, name: string | undefined): string;
}

/** What a rule grants. */
export interface GrantWords {
  /** The text of a grant of a kind, as a full statement. */
  stated(kind: Grant["kind"], text: string): string;
  amount(every: Every, amount: string): string;
  payer(name: string): string;
  accruesFrom(date: string): string;
  dueFrom(date: string): string;
  advance(by: string): string;
  term(length: string): string;
  termUntil(length: string, from: string, until: string): string;
  termFrom(length: string, from: string): string;
  readonly priority: Readonly<Record<PriorityMode, string>>;
  onlyIf(condition: string): string;
  undecided(condition: string): string;
  unsetAmount(parameter: string, setBy: string): string;
  formula(text: string): string;
  readonly notReckoned: string;
  readonly datesOpen: string;
}

/** An answer. */
export interface AnswerWords {
  verdict(kind: string, verdict: Verdict, subject: string): string;
  who(of: string, name: string | undefined): string;
  granted(kind: string): string;
  grantedIf(kind: string): string;
  readonly reasonsMet: string;
  readonly reasonsUnmet: string;
  readonly settled: string;
  readonly missing: string;
  readonly judged: string;
  readonly basis: string;
  met(statement: string, requirement: string): string;
  unmet(statement: string, requirement: string): string;
  /** A whole condition that is not met, its entries below it. */
  notMet(requirement: string): string;
  already(statement: string, requirement: string): string;
  notYet(statement: string, requirement: string): string;
  judgedBy(label: string, by: string, finding: string): string;
  declared(of: string, labels: readonly string[], verifiers: readonly string[]): string;
  askFact(question: string, verifiers: readonly string[]): string;
  askJudgement(label: string, by: string): string;
  askParameter(label: string, setBy: string): string;
  askReading(question: string, options: readonly string[]): string;
  askTerm(label: string, setBy: string): string;
  askField(list: string, place: string | undefined, field: string): string;
  readingUsed(question: string, option: string, adopted: boolean): string;
  readingOpen(question: string, isSettled: boolean): string;
  conflict(label: string, cites: readonly string[]): string;
  asOf(date: string, region: string): string;
  tooFew(n: number, needed: number, unit: UnitWords): string;
  noneStated(label: string): string;
  counted(place: string): string;
  notCounted(place: string): string;
  readonly nothingMissing: string;
  actual(value: string): string;
  readonly traceTitle: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly whereLabel: string;
  readonly holdsLabel: string;
}

export type Wording = JoiningWords &
  AmountWords & {
    readonly c: ConditionWords;
    readonly l: ListWords;
    readonly q: QuantityWords;
    readonly o: OutlineWords;
    readonly r: RuleWords;
    readonly g: GrantWords;
    readonly a: AnswerWords;
  };
