/** Plain English: punctuation, amounts, conditions, lists and quantities. */
import { quote, textsEn } from "./texts.en.ts";
import type {
  AmountWords,
  Atom,
  ConditionWords,
  JoiningWords,
  ListMeasure,
  ListWords,
  QuantityWords,
  Relation,
  Style,
  Wording,
} from "./wording.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const quotedOnce = (noun: string): string => (/^“[^“”]*”$/.test(noun) ? noun : quote(noun));
/** With an article, unless it has one or stands in brackets or quotation marks. */
const the = (noun: string): string => (/^(the |a |an |what |how |[(“\d])/.test(noun) ? noun : `the ${noun}`);
const paren = (text: string): string => ` (${text})`;

function joined(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts[parts.length - 1]}`;
}

/** A label with commas of its own is quoted, so that a list of labels reads in one way. */
const needsQuotes = (label: string): boolean =>
  /[,;:]/.test(label.replace(/\([^)]*\)/g, "")) || / or | and /.test(label);

const joining: JoiningWords = {
  colon: ": ",
  semicolon: "; ",
  quote,
  paren,
  stop: (text) => (/[.?!]["”’)]*$/u.test(text) ? text : `${text}.`),
  open: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  enumerate: (parts) => parts.join(", "),
  either: (parts) => joined(parts, "or"),
  both: (parts) => joined(parts, "and"),
  and: (clauses) => clauses.join("; and "),
  or: (clauses) => clauses.join("; or "),
  options: (labels, how) => {
    const shown = labels.length > 1 && labels.some(needsQuotes) ? labels.map(quote) : labels;
    return how === "enumerate" ? shown.join(", ") : joined(shown, how === "either" ? "or" : "and");
  },
};

/** Digits in groups of three. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
const plural = (n: number, one: string, other: string): string => `${grouped(n)} ${n === 1 ? one : other}`;

const amounts: AmountWords = {
  money: (fen) => {
    const size = Math.abs(fen);
    const rest = size % 100;
    const yuan = grouped(Math.floor(size / 100));
    return `${fen < 0 ? "-" : ""}¥${yuan}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
  },
  date: (d) => `${d.day} ${MONTHS[d.month - 1] ?? d.month} ${d.year}`,
  duration: ({ years, months, days }) => {
    const parts = [
      ...(years ? [plural(years, "year", "years")] : []),
      ...(months ? [plural(months, "month", "months")] : []),
      ...(days ? [plural(days, "day", "days")] : []),
    ];
    return parts.length === 0 ? "0 days" : joined(parts, "and");
  },
  age: ({ years, months }) =>
    months === 0
      ? plural(years, "year", "years")
      : `${plural(years, "year", "years")} and ${plural(months, "month", "months")}`,
  percent: (n) => `${n}%`,
  about: (amount) => `about ${amount}`,
  number: grouped,
  count: (n, unit) => `${grouped(n)} ${n === 1 ? unit.en[0] : unit.en[1]}`.trimEnd(),
  between: (lo, hi) => `${lo} to ${hi}`,
  least: (lo) => `at least ${lo}`,
  most: (hi) => `at most ${hi}`,
  nothing: "none",
  unknown: "not known",
  ongoing: "not ended",
  region: (code, name) => {
    if (name !== undefined) return `${name} (${code})`;
    return code === "000000" ? "the whole country" : `the area with division code ${code}`;
  },
};

const ORDER: Readonly<Record<Relation, string>> = {
  atLeast: "at least",
  atMost: "at most",
  moreThan: "more than",
  lessThan: "less than",
  equals: "exactly",
  notEquals: "anything but",
};
const RELATIONS: Readonly<Record<Style, Readonly<Record<Relation, string>>>> = {
  duration: ORDER,
  elapsed: ORDER,
  age: ORDER,
  amount: ORDER,
  count: ORDER,
  date: {
    atLeast: "on or after",
    atMost: "on or before",
    moreThan: "after",
    lessThan: "before",
    equals: "on",
    notEquals: "not on",
  },
  level: {
    atLeast: "not below",
    atMost: "not above",
    moreThan: "above",
    lessThan: "below",
    equals: "the same as",
    notEquals: "not the same as",
  },
};

const atom = (subject: string, requirement: string, link = ": ", stating = ": "): Atom => ({
  subject,
  link,
  requirement,
  stating,
});

const AREAS = { county: "the same county or district", city: "the same city", province: "the same province" } as const;

const otherThan = (label: string): string =>
  /^(no|not|none|neither)\b/.test(label) ? `other than ${quote(label)}` : `not ${label}`;

const conditions: ConditionWords = {
  full: (a) => `${a.subject}${a.link}${a.requirement}`,
  required: (a) => a.requirement,
  statement: (text) => atom("", text, "", ""),
  choice: (label, options, negated) => {
    if (!negated) return atom(label, joining.options(options, "either"));
    return atom(
      label,
      options.length < 2
        ? otherThan(joining.options(options, "either"))
        : `none of ${joining.options(options, "enumerate")}`,
    );
  },
  rank: (label, level, relation) => {
    const words = { atLeast: "at least", atMost: "at most", below: "below", above: "above" } as const;
    return atom(label, `${words[relation]} ${quote(level)}`);
  },
  has: (label, options, quantifier, negated) => {
    if (options.length < 2)
      return atom(label, `${negated ? "not including" : "including"} ${joining.options(options, "either")}`);
    if (quantifier === "all")
      return atom(
        label,
        `${negated ? "not including all of" : "including all of"} ${joining.options(options, "enumerate")}`,
      );
    return atom(
      label,
      `${negated ? "including none of" : "including at least one of"} ${joining.options(options, "enumerate")}`,
    );
  },
  within: (label, place, negated) => atom(label, `${negated ? "not in" : "in"} ${place}`, ": ", ": in "),
  withinHere: (label, negated) => atom(label, `${negated ? "not in" : "in"} the area asked about`, ": ", ": in "),
  withinOther: (label, other, negated) =>
    atom(label, `${negated ? "not within" : "within"} ${the(other)}`, ": ", ": in "),
  inSame: (label, level, other, negated) =>
    atom(label, `${negated ? "not in" : "in"} ${AREAS[level]} as ${the(other)}`, ": ", ": in "),
  same: (left, right, negated) => atom(left, `${negated ? "different from" : "the same as"} ${the(right)}`),
  ongoing: (negated) => atom("", negated ? "not going on at the assessed day" : "going on at the assessed day", "", ""),
  listed: (label, list, negated) => atom(label, `${negated ? "not on" : "on"} the list ${quote(list)}`),
  inForce: (label, negated) => atom("", negated ? `it is not so that ${quote(label)}` : label, "", ""),
  share: (part, whole) => ({
    subject: `share of ${quotedOnce(part)} in ${quotedOnce(whole)}`,
    link: ": ",
    stating: ": ",
  }),
  openTerm: (label, setBy, negated) =>
    atom("", `it ${negated ? "does not fall" : "falls"} under ${quote(label)} (its scope is set by ${setBy})`, "", ""),
  named: (label, negated) => `${quote(label)} ${negated ? "does not hold" : "holds"}`,
  constant: (value, because) =>
    `${value ? "no further condition" : "does not apply"}${because === undefined ? "" : paren(because)}`,
  readingTaken: (options) => `the reading taken is ${joined(options.map(quote), "or")}`,
  vacuous: (value) => (value ? "there is no further condition" : "there is no case that meets this"),
  underReading: (option, clause) => `on the reading ${quote(option)}, ${clause}`,
  unless: (base, exceptions) => `${base}; except in these cases: ${exceptions.join("; ")}`,
  unlessNot: (base, exceptions) => `${base}; or one of these exceptions holds: ${exceptions.join("; ")}`,
  levelsFrom: (other, distance, above, negated) =>
    `${negated ? "not " : ""}${distance} ${above ? "above" : "below"} ${the(other)}`,
  relation: (op, style, bound) => `${RELATIONS[style][op]} ${bound}${style === "age" ? " of age" : ""}`,
  isLink: ": ",
  valueLink: ": ",
};

const MEASURES: Readonly<Record<ListMeasure, string>> = {
  total: "total time of",
  longest: "longest unbroken stretch of",
  current: "unbroken stretch, going on at the assessed day, of",
  count: "number of entries in",
  firstStart: "first day of",
  lastEnd: "latest last day of",
};

const eachOf = (holds: Atom | string): string => quote(typeof holds === "string" ? holds : conditions.full(holds));

const lists: ListWords = {
  topic: (label, where) =>
    where === undefined ? quote(label) : `${quote(label)}, counting only where ${quote(where)},`,
  measure: (kind, topic) => {
    const noun = `${MEASURES[kind]} ${topic}`.replace(/,$/, "");
    return { subject: noun, stating: ": ", noun };
  },
  someExist: (label, negated) => `there is ${negated ? "no entry" : "an entry"} in ${quote(label)}`,
  exists: (label, where, unit, negated) =>
    `in ${quote(label)} there is ${negated ? "no" : "at least one"} ${unit.en[0]} of which it holds that ${quote(where)}`,
  every: (topic, holds, unit) => `in ${topic} it holds of every ${unit.en[0]} that ${eachOf(holds)}`,
  someFails: (topic, fails, unit) =>
    `in ${topic} there is at least one ${unit.en[0]} of which it holds that ${eachOf(fails)}`,
  last: (n, label, where, holds, unit) => {
    const topic = lists.topic(label, where);
    return n === 1
      ? `in ${topic} it holds of the latest ${unit.en[0]} that ${eachOf(holds)}`
      : `in ${topic} it holds of each of the latest ${n} ${unit.en[1]} that ${eachOf(holds)}`;
  },
  ofEntry: (label, unit) => `${label} of that ${unit.en[0]}`,
  notThat: (sentence) => `it is not so that ${quote(sentence)}`,
  place: (index, unit, when) => `${unit.en[0]} ${index + 1}${when === "" ? "" : paren(when)}`,
  span: (from, to, ongoing) =>
    `${from ?? "first day not known"} to ${ongoing ? "the present" : (to ?? "last day not known")}`,
};

const oneAmong = (of: readonly string[], [ofTwo, ofMore]: readonly [string, string]): string =>
  `the ${of.length === 2 ? ofTwo : ofMore} of ${joined(of, "and")}`;

const quantities: QuantityWords = {
  today: "the assessed day",
  elapsed: (from, to) => `the time from ${from} to ${to}`,
  elapsedToToday: (from) => ({
    subject: `time since ${the(from)}`,
    stating: ": ",
    noun: `the time since ${the(from)}`,
  }),
  elapsedBetween: (from, to) => ({
    subject: `time from ${from} to ${to}`,
    stating: ": ",
    noun: `the time from ${from} to ${to}`,
  }),
  ageLabel: { subject: "age", stating: ": ", noun: "age" },
  shift: (date, by, direction, how) =>
    how === "one-day"
      ? `the day ${direction === 1 ? "after" : "before"} ${the(date)}`
      : `the day ${by} ${direction === 1 ? "after" : "before"} ${the(date)}`,
  sum: (a, b) => `${a} plus ${b}`,
  difference: (a, b) => `${a} minus ${b}`,
  times: (a, by) => `${by} times ${a}`,
  blocks: (of, size) => `the number of full ${size} in ${of}`,
  perBlock: (of, size, gives) => `${gives} for every full ${size} of ${of}`,
  product: (a, b) => `${a} times ${b}`,
  smallest: (of, ofDates) => oneAmong(of, ofDates ? ["earlier", "earliest"] : ["smaller", "smallest"]),
  greatest: (of, ofDates) => oneAmong(of, ofDates ? ["later", "latest"] : ["greater", "greatest"]),
};

export const wordsEn: Wording = {
  ...joining,
  ...amounts,
  c: conditions,
  l: lists,
  q: quantities,
  ...textsEn,
};
