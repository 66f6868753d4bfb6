/** What a rule gives, in words: amounts, periods, dates, payers, kinds of preference, ends of prohibitions. */
import type { GrantedOutcome, UsedParameter } from "../decide/determination.ts";
import type { QuantityTrace } from "../decide/trace.ts";
import { addPeriod } from "../language/dates.ts";
import type { Grant } from "../language/grants.ts";
import { FALSE, UNKNOWN } from "../language/kleene.ts";
import type { QuantityNode } from "../language/nodes.ts";
import type { Parameter } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import { formatAmount } from "./amounts.ts";
import { readingIn, underOption } from "./hoist.ts";
import { type ListItem, listItem } from "./model.ts";
import type { Speech } from "./options.ts";
import { phrase } from "./quantities.ts";

/** How an amount is said: from its text where the rule is explained, from its value where a case is answered. */
interface Amounts {
  /** The amount; undefined where it cannot be said. */
  value(node: QuantityNode): string | undefined;
  /** Why it cannot be said. */
  reason(node: QuantityNode): string;
  /** A day; undefined where it cannot be said. */
  day(node: QuantityNode): string | undefined;
}

/** Amounts as the rule states them: plain where they are plain, else how they are reckoned. */
function stated(s: Speech): Amounts {
  return {
    value: (node) => (node.kind === "literal" ? formatAmount(node.unit, node.value, s) : undefined),
    reason: (node) => s.w.g.formula(phrase(node, s)),
    day: (node) => phrase(node, s),
  };
}

/** Amounts as they came out in a case. */
function reckoned(traces: readonly (QuantityTrace | undefined)[], s: Speech): Amounts {
  const traceOf = (node: QuantityNode): QuantityTrace | undefined => traces.find((t) => t?.node === node);
  const value = (node: QuantityNode): string | undefined => {
    const trace = traceOf(node);
    if (trace === undefined || trace.lo !== trace.hi || !Number.isFinite(trace.lo)) return undefined;
    return formatAmount(node.unit, trace.lo, s);
  };
  return {
    value,
    day: value,
    reason: (node) => {
      const unset = unsetIn(traceOf(node));
      if (unset.length === 0) return s.w.g.notReckoned;
      return unset.map((p) => s.w.g.unsetAmount(s.say(p.label), s.say(p.setBy))).join(s.w.semicolon);
    },
  };
}

function unsetIn(t: QuantityTrace | undefined): readonly Parameter[] {
  if (t === undefined) return [];
  const own =
    t.node.kind === "parameter" && t.detail?.kind === "setting" && t.detail.setting === undefined
      ? [t.node.parameter]
      : [];
  return [...new Set([...own, ...t.parts.flatMap(unsetIn)])];
}

function details(grant: Grant, amounts: Amounts, ends: string | undefined, s: Speech): readonly string[] {
  const { g } = s.w;
  const said = (node: QuantityNode, say: (text: string) => string): string => {
    const value = amounts.value(node);
    return value === undefined ? amounts.reason(node) : say(value);
  };
  const dated = (
    ...days: readonly (readonly [QuantityNode | undefined, (text: string) => string])[]
  ): readonly string[] => {
    const known: string[] = [];
    let open = false;
    for (const [node, say] of days) {
      if (node === undefined) continue;
      const day = amounts.day(node);
      if (day === undefined) open = true;
      else known.push(say(day));
    }
    return open ? [...known, g.datesOpen] : known;
  };
  switch (grant.kind) {
    case "payment":
      return [
        said(grant.amount, (amount) => g.amount(grant.every, amount)),
        ...(grant.payer === undefined ? [] : [g.payer(s.say(grant.payer))]),
        ...dated([grant.accruesFrom, g.accruesFrom], [grant.dueFrom, g.dueFrom]),
      ];
    case "advance":
      return [said(grant.by, g.advance)];
    case "priority":
      return [g.priority[grant.mode]];
    case "bar":
    case "obligation": {
      if (grant.from === undefined) return [said(grant.term, g.term)];
      const from = amounts.day(grant.from);
      if (from === undefined) return [said(grant.term, g.term), g.datesOpen];
      return [
        said(grant.term, (length) => (ends === undefined ? g.termFrom(length, from) : g.termUntil(length, from, ends))),
      ];
    }
    case "equivalent":
    case "right":
    case "service":
    case "duty":
    case "exemption":
    case "application":
      return [];
  }
}

/** The quantities of a grant. */
function quantitiesOf(grant: Grant): readonly QuantityNode[] {
  switch (grant.kind) {
    case "payment":
      return [grant.amount, grant.accruesFrom, grant.dueFrom].filter((q) => q !== undefined);
    case "advance":
      return [grant.by];
    case "bar":
    case "obligation":
      return [grant.term, grant.from].filter((q) => q !== undefined);
    default:
      return [];
  }
}

/** The grant as it reads under one option of a reading. */
function grantUnder(grant: Grant, reading: Reading, option: string): Grant {
  const at = (q: QuantityNode): QuantityNode => underOption(q, reading, option);
  const maybe = (q: QuantityNode | undefined): QuantityNode | undefined => (q === undefined ? undefined : at(q));
  switch (grant.kind) {
    case "payment":
      return {
        ...grant,
        amount: at(grant.amount),
        accruesFrom: maybe(grant.accruesFrom),
        dueFrom: maybe(grant.dueFrom),
      };
    case "advance":
      return { ...grant, by: at(grant.by) };
    case "bar":
    case "obligation":
      return { ...grant, term: at(grant.term), from: maybe(grant.from) };
    default:
      return grant;
  }
}

/** Amounts and dates of a grant, for each way of reading on which they depend. */
function detailItem(head: string, grant: Grant, s: Speech): ListItem {
  const reading = readingIn(quantitiesOf(grant));
  if (reading === undefined) {
    const more = details(grant, stated(s), undefined, s);
    return listItem(more.length === 0 ? head : `${head}${s.w.colon}${joinedDetails(more, s)}`);
  }
  const items = Object.entries(reading.options).map(([option, label]) => {
    const isDefault = reading.standard === option && s.adoptedOption(reading) === undefined;
    const branch = s.w.o.readingBranch(s.say(label), isDefault, s.adoptedOption(reading) === option);
    return detailItem(branch, grantUnder(grant, reading, option), s);
  });
  return listItem(s.w.o.leadingOn(head, s.w.o.byReading(s.say(reading.question))), items);
}

const joinedDetails = (more: readonly string[], s: Speech): string => more.join(s.lang === "zh" ? "，" : ", ");

function line(grant: Grant, amounts: Amounts, ends: string | undefined, s: Speech): string {
  const more = details(grant, amounts, ends, s);
  const text = textOf(grant, s);
  return more.length === 0 ? text : `${text}${s.w.colon}${joinedDetails(more, s)}`;
}

/** The grants of a rule as it stands. */
export function grantItems(grants: readonly Grant[], s: Speech): readonly ListItem[] {
  return grants.map((grant) => {
    const whole = detailItem(textOf(grant, s), grant, s);
    const condition = grant.if === undefined ? [] : [listItem(s.w.open(s.w.g.onlyIf(s.clause(grant.if))))];
    return listItem(whole.text, [...condition, ...whole.items]);
  });
}

const textOf = (grant: Grant, s: Speech): string => s.w.open(s.w.g.stated(grant.kind, s.say(grant.text)));

/**
 * The last day of a term that runs from a day: the day that corresponds to it, the first day not counted.
 * 民法典 art. 201, 202
 */
function endOf(outcome: GrantedOutcome, s: Speech): string | undefined {
  const { amount, from } = outcome;
  if (amount === undefined || from === undefined || amount.lo !== amount.hi || from.lo !== from.hi) return undefined;
  if (!Number.isFinite(amount.lo) || !Number.isFinite(from.lo) || amount.node.unit !== "duration") return undefined;
  return formatAmount("date", addPeriod(from.lo, amount.lo), s);
}

/** The parameters that amounts and dates of grants were reckoned from. */
export function parametersOf(outcomes: readonly GrantedOutcome[]): readonly UsedParameter[] {
  const found: UsedParameter[] = [];
  const visit = (t: QuantityTrace | undefined): void => {
    if (t === undefined) return;
    if (t.node.kind === "parameter" && t.detail?.kind === "setting")
      found.push({ parameter: t.node.parameter, setting: t.detail.setting });
    for (const part of t.parts) visit(part);
  };
  for (const outcome of outcomes)
    if (outcome.holds !== FALSE) for (const t of [outcome.amount, outcome.from, outcome.due]) visit(t);
  return found;
}

/** The grants of a case with their amounts reckoned; what certainly does not hold is left out. */
export function outcomeItems(outcomes: readonly GrantedOutcome[], s: Speech): readonly ListItem[] {
  return outcomes
    .filter((outcome) => outcome.holds !== FALSE)
    .map((outcome) => {
      const amounts = reckoned([outcome.amount, outcome.from, outcome.due], s);
      const { grant } = outcome;
      const isOpen = outcome.holds === UNKNOWN && grant.if !== undefined;
      const open = isOpen ? [listItem(s.w.open(s.w.g.undecided(s.clause(grant.if))))] : [];
      return listItem(line(grant, amounts, endOf(outcome, s), s), open);
    });
}
