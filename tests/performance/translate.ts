/** Rules in the languages of the peers, for the part of the rule language that each of them can say. */
import type { Condition, QuantityNode, Rule, Source } from "@qiaoti/engine/language";

/** The project's own rules that every peer can express: flags, choices, ranks, numbers, joined. */
export const TEN_RULES = [
  "cn-2019/5.5",
  "cn-2019/6.3",
  "cn-2019/7.3",
  "cn-2019/8.8",
  "cn-2019/12.11",
  "km-2021/11.1",
  "km-2021/12.6",
  "km-2021/12.9",
  "km-2021/16.2",
  "zm-2022/7.12",
] as const;

function factOf(source: Source): string {
  if (source.kind !== "fact") throw new TypeError("a field of a spell has no counterpart in the peers");
  return source.fact.id;
}

function ranksOf(source: Source): readonly string[] {
  if (source.kind !== "fact" || source.fact.kind !== "scaleFact") throw new TypeError("not a scale");
  return Object.keys(source.fact.spec.options);
}

/** The options that satisfy a test on one choice or scale. */
function optionsOf(node: Extract<Condition, { kind: "choice" | "rank" }>): readonly string[] {
  if (node.kind === "choice") return node.oneOf;
  const ranks = ranksOf(node.of);
  const at = ranks.indexOf(node.level);
  return node.op === "atLeast" ? ranks.slice(at) : ranks.slice(0, at + 1);
}

/** What a translator says for each kind of node; `undefined` kinds are refused by name. */
export interface Speech<T> {
  constant(value: boolean): T;
  flag(fact: string): T;
  oneOf(fact: string, options: readonly string[]): T;
  has(fact: string, options: readonly string[], quantifier: "any" | "all"): T;
  compare(fact: string, op: string, value: number): T;
  all(parts: readonly T[]): T;
  any(parts: readonly T[]): T;
  not(part: T): T;
}

function literal(q: QuantityNode): number {
  if (q.kind !== "literal") throw new TypeError(`${q.kind}: not expressible in every peer`);
  return q.value;
}

/** Says a condition in another language. Readings are taken by their default. @throws TypeError naming the node. */
export function translate<T>(node: Condition, say: Speech<T>): T {
  switch (node.kind) {
    case "constant":
      return say.constant(node.value);
    case "flag":
      return say.flag(factOf(node.of));
    case "choice":
    case "rank":
      return say.oneOf(factOf(node.of), optionsOf(node));
    case "has":
      return say.has(factOf(node.of), node.options, node.quantifier);
    case "compare":
      if (node.left.kind !== "fact") throw new TypeError(`${node.left.kind}: not expressible in every peer`);
      return say.compare(factOf(node.left.of), node.op, literal(node.right));
    case "all":
      return say.all(node.of.map((part) => translate(part, say)));
    case "any":
      return say.any(node.of.map((part) => translate(part, say)));
    case "not":
      return say.not(translate(node.of, say));
    case "named":
      return translate(node.when(), say);
    case "unless":
      return say.all([translate(node.base, say), ...node.exceptions.map((e) => say.not(translate(e.when, say)))]);
    case "reading": {
      const branch = node.branches[node.reading.standard ?? ""];
      if (branch === undefined) throw new TypeError(`reading ${node.reading.id} has no default`);
      return translate(branch, say);
    }
    default:
      throw new TypeError(`${node.kind}: not expressible in every peer`);
  }
}

/** A name that every peer accepts. */
export const plain = (fact: string): string => fact.replaceAll(/[^A-Za-z0-9]/g, "_").toLowerCase();

type JsonCondition = Readonly<Record<string, unknown>>;

const jsonSpeech: Speech<JsonCondition> = {
  constant: (value) => (value ? { all: [] } : { any: [] }),
  flag: (fact) => ({ fact: plain(fact), operator: "equal", value: true }),
  oneOf: (fact, options) => ({ fact: plain(fact), operator: "in", value: options }),
  has: (fact, options, quantifier) => ({
    [quantifier]: options.map((option) => ({ fact: plain(fact), operator: "contains", value: option })),
  }),
  compare: (fact, op, value) => {
    const operators: Readonly<Record<string, string>> = {
      atLeast: "greaterThanInclusive",
      moreThan: "greaterThan",
      atMost: "lessThanInclusive",
      lessThan: "lessThan",
      equals: "equal",
    };
    return { fact: plain(fact), operator: operators[op], value };
  },
  all: (parts) => ({ all: parts }),
  any: (parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
};

/** Conditions of json-rules-engine; the top level must be a group. */
export function toJsonRules(rule: Rule): JsonCondition {
  const conditions = translate(rule.when, jsonSpeech);
  return "all" in conditions || "any" in conditions || "not" in conditions ? conditions : { all: [conditions] };
}

const SYMBOLS: Readonly<Record<string, string>> = {
  atLeast: ">=",
  moreThan: ">",
  atMost: "<=",
  lessThan: "<",
  equals: "=",
};

const zenSpeech: Speech<string> = {
  constant: String,
  flag: plain,
  oneOf: (fact, options) => `${plain(fact)} in [${options.map((o) => `'${o}'`).join(", ")}]`,
  has: (fact, options, quantifier) =>
    `(${options.map((o) => `contains(${plain(fact)}, '${o}')`).join(quantifier === "any" ? " or " : " and ")})`,
  compare: (fact, op, value) => `${plain(fact)} ${op === "equals" ? "==" : SYMBOLS[op]} ${value}`,
  all: (parts) => `(${parts.join(" and ")})`,
  any: (parts) => `(${parts.join(" or ")})`,
  not: (part) => `not (${part})`,
};

/** An expression of the ZEN engine. */
export const toZen = (rule: Rule): string => translate(rule.when, zenSpeech);

/** SQL over a table with a column a fact; a set is a column an option; NULL is unknown. */
const sqlSpeech: Speech<string> = {
  constant: String,
  flag: plain,
  oneOf: (fact, options) => `${plain(fact)} IN (${options.map((o) => `'${o}'`).join(", ")})`,
  has: (fact, options, quantifier) =>
    `(${options.map((o) => plain(`${fact}_${o}`)).join(quantifier === "any" ? " OR " : " AND ")})`,
  compare: (fact, op, value) => `${plain(fact)} ${SYMBOLS[op]} ${value}`,
  all: (parts) => `(${parts.join(" AND ")})`,
  any: (parts) => `(${parts.join(" OR ")})`,
  not: (part) => `NOT (${part})`,
};

export const toSql = (rule: Rule): string => translate(rule.when, sqlSpeech);

type Publicode = string | { readonly [mechanism: string]: unknown };

const codeName = (fact: string): string => plain(fact).replaceAll("_", " ");

const publicodesSpeech: Speech<Publicode> = {
  constant: (value) => (value ? "oui" : "non"),
  flag: codeName,
  oneOf: (fact, options) => ({ "une de ces conditions": options.map((o) => `${codeName(fact)} = '${o}'`) }),
  has: (fact, options, quantifier) => ({
    [quantifier === "any" ? "une de ces conditions" : "toutes ces conditions"]: options.map((o) =>
      codeName(`${fact} ${o}`),
    ),
  }),
  compare: (fact, op, value) => `${codeName(fact)} ${SYMBOLS[op]} ${value}`,
  all: (parts) => ({ "toutes ces conditions": parts }),
  any: (parts) => ({ "une de ces conditions": parts }),
  not: (part) => ({ variations: [{ si: part, alors: "non" }, { sinon: "oui" }] }),
};

/** A rule of publicodes, and the names of the facts it needs. */
export function toPublicodes(rule: Rule): { readonly value: Publicode; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  const noting: Speech<Publicode> = {
    ...publicodesSpeech,
    flag: (fact) => {
      names.add(codeName(fact));
      return publicodesSpeech.flag(fact);
    },
    oneOf: (fact, options) => {
      names.add(codeName(fact));
      return publicodesSpeech.oneOf(fact, options);
    },
    has: (fact, options, quantifier) => {
      for (const o of options) names.add(codeName(`${fact} ${o}`));
      return publicodesSpeech.has(fact, options, quantifier);
    },
    compare: (fact, op, value) => {
      names.add(codeName(fact));
      return publicodesSpeech.compare(fact, op, value);
    },
  };
  return { value: translate(rule.when, noting), names };
}

export { codeName };
