/** Plain Chinese: punctuation, amounts, conditions, lists and quantities. */
import { quote, since, textsZh } from "./texts.zh.ts";
import type {
  AmountWords,
  Atom,
  ConditionWords,
  JoiningWords,
  ListMeasure,
  ListWords,
  MeasureWords,
  QuantityWords,
  Relation,
  Style,
  Wording,
} from "./wording.ts";

const paren = (text: string): string => `（${text}）`;

function last(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join("、")}${word}${parts[parts.length - 1]}`;
}

/** A label that would run together with its neighbours, or reads as a negation of the sentence, is quoted. */
function needsQuotes(label: string): boolean {
  return /[、，；：,;]/.test(label.replace(/（[^）]*）|\([^)]*\)/g, "")) || /^(没|未|无|不...)/u.test(label);
}

const joining: JoiningWords = {
  colon: "：",
  semicolon: "；",
  quote,
  paren,
  stop: (text) => (/[。？！?!.]["”’）)]*$/u.test(text) ? text : `${text}。`),
  open: (text) => text,
  enumerate: (parts) => parts.join("、"),
  either: (parts) => last(parts, "或"),
  both: (parts) => last(parts, "和"),
  and: (clauses) => clauses.join("，且"),
  or: (clauses) => clauses.join("，或者"),
  options: (labels, how) => {
    const quoted = labels.some(needsQuotes);
    const shown = quoted ? labels.map(quote) : labels;
    const separator = quoted ? "" : "、";
    if (how === "enumerate" || shown.length < 2) return shown.join(separator);
    return `${shown.slice(0, -1).join(separator)}${how === "either" ? "或" : "和"}${shown[shown.length - 1]}`;
  },
};

/** Large round numbers in 万 and 亿, exactly: 12500 stays 1.25万, 12345 stays 12345. */
function round(n: number): string {
  const size = Math.abs(n);
  if (size >= 1e8 && size % 1e6 === 0) return `${n / 1e8}亿`;
  if (size >= 1e4 && size % 100 === 0) return `${n / 1e4}万`;
  return String(n);
}

const amounts: AmountWords = {
  money: (fen) => {
    const rest = Math.abs(fen % 100);
    if (rest === 0) return `${round(fen / 100)}元`;
    return `${fen < 0 ? "-" : ""}${Math.floor(Math.abs(fen) / 100)}.${String(rest).padStart(2, "0")}元`;
  },
  date: (d) => `${d.year}年${d.month}月${d.day}日`,
  duration: ({ years, months, days }) => {
    const text = `${years ? `${years}年` : ""}${months ? `${months}个月` : ""}${days ? `${days}天` : ""}`;
    return text || "0天";
  },
  age: ({ years, months }) => (months === 0 ? `${years}周岁` : `${years}周岁零${months}个月`),
  percent: (n) => `${n}%`,
  about: (amount) => `约${amount}`,
  number: round,
  count: (n, unit) => `${round(n)}${unit.zh}`,
  between: (lo, hi) => `${lo}至${hi}`,
  least: (lo) => `至少${lo}`,
  most: (hi) => `至多${hi}`,
  nothing: "没有",
  unknown: "尚不清楚",
  ongoing: "尚未结束",
  region: (code, name) => {
    if (name !== undefined) return `${name}（${code}）`;
    return code === "000000" ? "全国" : `行政区划代码${code}所指的地区`;
  },
};

const RELATIONS: Readonly<Record<Style, Readonly<Record<Relation, string>>>> = {
  duration: {
    atLeast: "不少于",
    atMost: "不超过",
    moreThan: "超过",
    lessThan: "少于",
    equals: "正好",
    notEquals: "不等于",
  },
  elapsed: {
    atLeast: "已满",
    atMost: "不超过",
    moreThan: "超过",
    lessThan: "未满",
    equals: "正好",
    notEquals: "不等于",
  },
  age: { atLeast: "不小于", atMost: "不超过", moreThan: "超过", lessThan: "小于", equals: "正好", notEquals: "不是" },
  amount: {
    atLeast: "不低于",
    atMost: "不超过",
    moreThan: "高于",
    lessThan: "低于",
    equals: "等于",
    notEquals: "不等于",
  },
  count: {
    atLeast: "不少于",
    atMost: "不超过",
    moreThan: "多于",
    lessThan: "少于",
    equals: "等于",
    notEquals: "不等于",
  },
  date: { atLeast: "不早于", atMost: "不晚于", moreThan: "晚于", lessThan: "早于", equals: "是", notEquals: "不是" },
  level: {
    atLeast: "不低于",
    atMost: "不高于",
    moreThan: "高于",
    lessThan: "低于",
    equals: "等于",
    notEquals: "不等于",
  },
};

const atom = (subject: string, link: string, requirement: string, stating = "为"): Atom => ({
  subject,
  link,
  requirement,
  stating,
});

const AREAS = { county: "同一个县（市、区）", city: "同一个市（州）", province: "同一个省（自治区、直辖市）" } as const;

/** A label that is itself a predicate takes its negation directly: 符合…… becomes 不符合……. */
const isPredicate = (label: string): boolean =>
  /^(属于|符合|具备|满足|享受|持有|处于|取得|获得|通过|从事|担任|参加|曾|被|由|在|是|有|已|未|没有|不)/.test(label);
function denied(label: string): string {
  if (/^有/.test(label)) return `没${label}`;
  if (/^已[^经]/.test(label)) return `未${label.slice(1)}`;
  return /^(属于|符合|具备|满足|享受|持有|处于|是)/.test(label) ? `不${label}` : `不符合${quote(label)}的条件`;
}

const conditions: ConditionWords = {
  full: (a) => `${a.subject}${a.link}${a.requirement}`,
  required: (a) => `${a.link}${a.requirement}`,
  statement: (text) => atom("", "", text, ""),
  choice: (label, options, negated) =>
    !negated
      ? atom(label, "是", joining.options(options, "either"))
      : options.length < 2
        ? atom(label, "不是", joining.options(options, "either"))
        : atom(label, "不是", `${joining.options(options, "enumerate")}中的任何一种`),
  rank: (label, level, relation, each) => {
    const shown = joining.options([level], "either");
    const plain = { atLeast: `不低于${shown}`, atMost: `不高于${shown}`, below: `低于${shown}`, above: `高于${shown}` };
    const both = { ...plain, atLeast: `在${shown}及以上`, atMost: `在${shown}及以下` };
    return atom(label, "", (each ? both : plain)[relation]);
  },
  has: (label, options, quantifier, negated) => {
    const one = options.length < 2;
    if (one) return atom(label, negated ? "不包括" : "包括", joining.options(options, "either"));
    if (quantifier === "all")
      return atom(label, negated ? "没有同时包括" : "同时包括", joining.options(options, "both"));
    return negated
      ? atom(label, "不包括", `${joining.options(options, "enumerate")}中的任何一项`)
      : atom(label, "包括", `${joining.options(options, "enumerate")}中的至少一项`);
  },
  within: (label, place, negated) => atom(label, "", `${negated ? "不在" : "在"}${place}`, "在"),
  withinHere: (label, negated) => atom(label, "", `${negated ? "不在" : "在"}所查询的地区`, "在"),
  withinOther: (label, other, negated) => atom(label, "", `${negated ? "不在" : "在"}${other}的范围内`, "在"),
  inSame: (label, level, other, negated) =>
    atom(label, "", `与${other}${negated ? "不在" : "在"}${AREAS[level]}`, "在"),
  same: (left, right, negated) => atom(left, "", `与${right}${negated ? "不同" : "相同"}`),
  ongoing: (negated) => atom("", "", negated ? "在认定当日没有持续" : "在认定当日仍在持续", ""),
  listed: (label, list, negated) => atom(label, "", `${negated ? "未列入" : "列入"}${quote(list)}`),
  inForce: (label, negated) => atom("", "", negated ? `尚无下述情况：${quote(label)}` : label, ""),
  share: (part, whole) => ({ subject: `${part}占${whole}的比例`, link: "", stating: "为" }),
  openTerm: (label, setBy, negated) => {
    const text = negated ? denied(label) : isPredicate(label) ? label : `符合${quote(label)}的条件`;
    return atom("", "", `${text}（具体范围由${setBy}规定）`, "");
  },
  named: (label, negated) => (negated ? denied(label) : isPredicate(label) ? label : `符合${quote(label)}的条件`),
  constant: (value, because) => `${value ? "不另设条件" : "不适用"}${because === undefined ? "" : paren(because)}`,
  readingTaken: (options) => `采用${options.map(quote).join("或")}的口径`,
  vacuous: (value) => (value ? "没有其他条件" : "没有可以符合的情形"),
  underReading: (option, clause) => `按${quote(option)}的口径，${clause}`,
  unless: (base, exceptions) => `${base}，但有下列情形的除外：${exceptions.join("；")}`,
  unlessNot: (base, exceptions) => `${base}，或者有下列除外情形：${exceptions.join("；")}`,
  levelsFrom: (other, distance, above, negated) =>
    `${negated ? "不是" : ""}比${other}${above ? "高" : "低"}${distance}`,
  relation: (op, style, bound, literal) => {
    if (literal && (style === "duration" || style === "age")) {
      if (op === "atLeast") return `满${bound}`;
      if (op === "lessThan") return `不满${bound}`;
    }
    return `${RELATIONS[style][op]}${bound}`;
  },
  isLink: "",
  valueLink: "为",
};

const MEASURES: Readonly<
  Record<ListMeasure, { readonly subject: string; readonly stating: string; readonly noun: string }>
> = {
  total: { subject: "累计", stating: "", noun: "的累计时间" },
  longest: { subject: "最长一段连续", stating: "", noun: "最长一段连续的时间" },
  current: { subject: "截至认定当日连续", stating: "", noun: "截至认定当日连续的时间" },
  count: { subject: "", stating: "有", noun: "的数目" },
  firstStart: { subject: "最早的开始日期", stating: "为", noun: "最早的开始日期" },
  lastEnd: { subject: "最近的结束日期", stating: "为", noun: "最近的结束日期" },
};

/** A whole clause as what something meets: in quotation marks, unless it speaks of meeting already. */
function meets(clause: string): string {
  if (!/^不?符合/.test(clause)) return `符合${quote(clause)}`;
  return /[，；]/.test(clause) ? `属于${quote(clause)}的情形` : clause;
}

/** “考核等次都在合格及以上” where the clause has a subject, “都属于试用期” where it has none. */
function ofEach(each: string, holds: Atom | string, word: "都" | ""): string {
  if (typeof holds === "string") return `${each}${word}${meets(holds)}`;
  return holds.subject === ""
    ? `${each}${word}${conditions.required(holds)}`
    : `${each}的${holds.subject}${word}${conditions.required(holds)}`;
}

const lists: ListWords = {
  topic: (label, where) => (where === undefined ? label : `${label}中，${where}的部分`),
  measure: (kind, topic, filtered): MeasureWords => {
    const m = MEASURES[kind];
    return { subject: `${topic}${filtered ? "，" : ""}${m.subject}`, stating: m.stating, noun: `${topic}${m.noun}` };
  },
  someExist: (label, negated) => `${negated ? "没有" : "有"}${label}`,
  exists: (label, where, unit, negated) =>
    `${label}中，${negated ? `没有任何一${unit.zh}` : `至少有一${unit.zh}`}${meets(where)}`,
  every: (topic, holds, unit) => `${topic}${/中，/.test(topic) ? "，" : "中，"}${ofEach(`每${unit.zh}`, holds, "都")}`,
  someFails: (topic, fails, unit) =>
    `${topic}${/中，/.test(topic) ? "，" : "中，"}${ofEach(`至少有一${unit.zh}`, fails, "")}`,
  last: (n, label, where, holds, unit) => {
    const [latest, each] = n === 1 ? [`最近一${unit.zh}`, ""] : [`最近${n}${unit.zh}`, `每${unit.zh}`];
    const word = n === 1 ? "" : "都";
    if (where !== undefined) return `${label}中，${where}的部分，${ofEach(`${latest}${each}`, holds, word)}`;
    if (each !== "") return `${latest}${label}中，${ofEach(each, holds, word)}`;
    if (typeof holds === "string") return `${latest}${label}${meets(holds)}`;
    return `${latest}${label}中，${conditions.full(holds)}`;
  },
  ofEntry: (label, unit) => `该${unit.zh}的${label}`,
  notThat: (sentence) => `下述情形不成立：${quote(sentence)}`,
  place: (index, unit, when) => `第${index + 1}${unit.zh}${when === "" ? "" : paren(when)}`,
  span: (from, to, ongoing) => `${from ?? "开始日期不详"}至${ongoing ? "今" : (to ?? "结束日期不详")}`,
};

function oneAmong(of: readonly string[], how: string, ofDates: boolean): string {
  const [among, degree] = of.length === 2 ? [`${last(of, "与")}两者中`, "较"] : [`${of.join("、")}中`, "最"];
  return `${among}${degree}${how}的${ofDates ? "一天" : "一个"}`;
}

const quantities: QuantityWords = {
  today: "认定当日",
  elapsed: (from, to) => `从${from}到${to}的时间`,
  elapsedToToday: (from) => ({
    subject: `${since(from)}起`,
    stating: "已有",
    noun: `${since(from)}起至认定当日的时间`,
  }),
  elapsedBetween: (from, to) => ({ subject: `从${from}到${to}`, stating: "为", noun: `从${from}到${to}的时间` }),
  ageLabel: { subject: "", stating: "年龄为", noun: "年龄" },
  shift: (date, by, direction, how) => {
    if (how === "one-day") return `${date}的${direction === 1 ? "次日" : "前一日"}`;
    if (how === "period" && direction === 1) return `${since(date)}起满${by}之日`;
    return `${date}之${direction === 1 ? "后" : "前"}${by}的日期`;
  },
  sum: (a, b) => `${a}与${b}之和`,
  difference: (a, b) => `${a}减去${b}`,
  times: (a, by) => `${a}的${by}倍`,
  blocks: (of, size) => `${of}中满${size}的次数`,
  perBlock: (of, size, gives) => `${of}每满${size}计${gives}`,
  product: (a, b) => `${a}乘以${b}`,
  smallest: (of, ofDates) => oneAmong(of, ofDates ? "早" : "小", ofDates),
  greatest: (of, ofDates) => oneAmong(of, ofDates ? "晚" : "大", ofDates),
};

export const wordsZh: Wording = {
  ...joining,
  ...amounts,
  c: conditions,
  l: lists,
  q: quantities,
  ...textsZh,
};
