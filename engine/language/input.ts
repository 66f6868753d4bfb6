/** Reads stated facts against a vocabulary: every problem is found, each with its place and what was expected. */
import { parseDay } from "./dates.ts";
import type { Fact, Options } from "./facts.ts";
import type { ItemField, ItemFieldKind } from "./nodes.ts";
import { isRegionCode } from "./regions.ts";
import type { Facts, FactValue, Item, Provenance, Scalar, SourceKind } from "./situation.ts";
import { type Text, text } from "./text.ts";
import type { Vocabulary } from "./themes.ts";

/** One thing wrong with an input: where, and what was expected there. */
export interface Problem {
  /** Such as `service.spells[1].from`. */
  readonly path: string;
  readonly message: Text;
}

export interface ReadFacts {
  readonly facts: Facts;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly problems: readonly Problem[];
}

/** Checks that need knowledge from outside the language: identity numbers, abolished region codes. */
export interface InputChecks {
  /** A message where the code is not in use, with its successor if there is one. */
  readonly region?: (code: string) => Text | undefined;
}

const SOURCES: readonly SourceKind[] = ["declared", "register", "credential", "officer"];

class Reader {
  readonly problems: Problem[] = [];
  readonly checks: InputChecks;
  constructor(checks: InputChecks) {
    this.checks = checks;
  }

  report(path: string, zh: string, en: string): undefined {
    this.problems.push({ path, message: text(zh, en) });
    return undefined;
  }

  options(path: string, value: unknown, options: Options): string | undefined {
    if (typeof value === "string" && Object.hasOwn(options, value)) return value;
    const byLabel = Object.keys(options).find((key) => options[key]?.zh === value);
    if (byLabel !== undefined) return byLabel;
    const list = Object.keys(options).join(", ");
    return this.report(path, `“${show(value)}”不在可选项内，可填：${list}`, `"${show(value)}" is none of: ${list}`);
  }

  whole(path: string, value: unknown, min: number | undefined, max: number | undefined): number | undefined {
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      return this.report(path, `应填整数，现为“${show(value)}”`, `expected a whole number, found "${show(value)}"`);
    if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
      const [low, high] = [min ?? "−∞", max ?? "∞"];
      return this.report(
        path,
        `应在 ${low} 到 ${high} 之间，现为 ${value}`,
        `expected ${low} to ${high}, found ${value}`,
      );
    }
    return value;
  }

  fen(path: string, value: unknown, min: number | undefined, max: number | undefined): number | undefined {
    const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(String(value));
    if ((typeof value !== "number" && typeof value !== "string") || match === null)
      return this.report(
        path,
        `金额应以元填写，最多两位小数，现为“${show(value)}”`,
        `expected an amount in yuan with at most two decimals, found "${show(value)}"`,
      );
    const amount = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
    return this.whole(path, match[1] === "-" ? -amount : amount, min, max);
  }

  date(path: string, value: unknown): number | undefined {
    const parsed = typeof value === "string" ? parseDay(value) : undefined;
    if (parsed !== undefined) return parsed;
    return this.report(
      path,
      `应填真实存在的日期，如 2020-08-01（1900 至 2199 年），现为“${show(value)}”`,
      `expected an existing date such as 2020-08-01 (1900 to 2199), found "${show(value)}"`,
    );
  }

  region(path: string, value: unknown): string | undefined {
    const code = typeof value === "number" ? String(value) : value;
    if (typeof code !== "string" || !isRegionCode(code))
      return this.report(
        path,
        `应填 6、9 或 12 位行政区划代码，现为“${show(value)}”`,
        `expected a division code of 6, 9 or 12 digits, found "${show(value)}"`,
      );
    const wrong = this.checks.region?.(code);
    return wrong === undefined ? code : this.report(path, wrong.zh, wrong.en);
  }

  scalar(
    path: string,
    kind: ItemFieldKind,
    value: unknown,
    spec: Omit<Partial<ItemField>, "kind">,
  ): Scalar | undefined {
    switch (kind) {
      case "flag":
        if (typeof value === "boolean") return value;
        return this.report(
          path,
          `应填 true（是）或 false（否），现为“${show(value)}”`,
          `expected true or false, found "${show(value)}"`,
        );
      case "choice":
      case "scale":
        return this.options(path, value, spec.options ?? {});
      case "set": {
        if (!Array.isArray(value))
          return this.report(path, `应填一个列表，现为“${show(value)}”`, `expected a list, found "${show(value)}"`);
        const members = value.map((v, i) => this.options(`${path}[${i}]`, v, spec.options ?? {}));
        return members.every((m) => m !== undefined) ? [...new Set(members)].sort() : undefined;
      }
      case "integer":
        return this.whole(path, value, spec.min, spec.max);
      case "money":
        return this.fen(path, value, spec.min, spec.max);
      case "date":
        return this.date(path, value);
      case "region":
        return this.region(path, value);
    }
  }

  items(path: string, fact: Extract<Fact, { kind: "spellsFact" | "recordsFact" }>, value: unknown): Item[] | undefined {
    if (!Array.isArray(value))
      return this.report(path, `应填一个列表，现为“${show(value)}”`, `expected a list, found "${show(value)}"`);
    const before = this.problems.length;
    const items = value.map((raw: unknown, i) => this.item(`${path}[${i}]`, fact, raw));
    if (fact.kind === "spellsFact") this.overlaps(path, fact, items);
    return this.problems.length === before ? items : undefined;
  }

  item(path: string, fact: Extract<Fact, { kind: "spellsFact" | "recordsFact" }>, raw: unknown): Item {
    const item: Record<string, Scalar | null | undefined> = fact.kind === "spellsFact" ? { to: null } : {};
    if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
      this.report(path, "应填一组“字段: 值”", "expected a group of field: value");
      return item;
    }
    for (const [name, value] of Object.entries(raw)) {
      const field = fact.fields.find((f) => f.name === name);
      if (field === undefined) {
        const list = fact.fields.map((f) => f.name).join(", ");
        this.report(`${path}.${name}`, `没有这个字段，可用：${list}`, `no such field; there are: ${list}`);
      } else if (value === "unknown" || value === null || value === undefined) item[name] = undefined;
      else item[name] = this.scalar(`${path}.${name}`, field.kind, value, field);
    }
    const { from, to } = item as { from?: number; to?: number | null };
    if (from !== undefined && typeof to === "number" && to < from)
      this.report(`${path}.to`, "结束日期早于开始日期", "the last day lies before the first");
    return item;
  }

  /** Where a statement says that it comes from. */
  origin(id: string, stated: Statement): Provenance | undefined {
    const source = SOURCES.find((s) => s === (stated.source ?? "declared"));
    const asOf = stated.asOf === undefined ? undefined : this.date(`${id}.asOf`, stated.asOf);
    const list = SOURCES.join(", ");
    if (source === undefined) return this.report(`${id}.source`, `来源应为：${list}`, `the source is one of: ${list}`);
    const note = typeof stated.note === "string" ? stated.note : undefined;
    return { source, ...(asOf === undefined ? {} : { asOf }), ...(note === undefined ? {} : { note }) };
  }

  overlaps(path: string, fact: Extract<Fact, { kind: "spellsFact" }>, items: readonly Item[]): void {
    const exclusive = fact.spec.exclusiveWhen;
    if (exclusive === undefined) return;
    const bound = items
      .map((item, index) => ({ item, index, from: item["from"], to: item["to"] ?? Number.POSITIVE_INFINITY }))
      .filter(({ item }) => Object.entries(exclusive).every(([name, value]) => item[name] === value))
      .filter(({ from }) => typeof from === "number")
      .sort((a, b) => Number(a.from) - Number(b.from));
    for (let i = 1; i < bound.length; i++) {
      const [a, b] = [bound[i - 1], bound[i]];
      if (a !== undefined && b !== undefined && Number(b.from) <= Number(a.to))
        this.report(
          `${path}[${b.index}].from`,
          `与第 ${a.index + 1} 段时间重叠，两段不能同时成立`,
          `overlaps entry ${a.index + 1}; both cannot be`,
        );
    }
  }
}

function show(value: unknown): string {
  const printed = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return printed.length > 60 ? `${printed.slice(0, 57)}…` : printed;
}

const FIELD_KINDS: Readonly<Partial<Record<Fact["kind"], ItemFieldKind>>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
  setFact: "set",
};

interface Statement {
  readonly value: unknown;
  readonly source?: unknown;
  readonly asOf?: unknown;
  readonly note?: unknown;
}

function isStatement(value: unknown): value is Statement {
  return value !== null && typeof value === "object" && !Array.isArray(value) && "value" in value;
}

/** `a.b: 1` and `a: { b: 1 }` are the same statement. */
function flatten(
  input: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
  visit: (id: string, value: unknown) => void,
  prefix = "",
): void {
  for (const key of Object.keys(input)) {
    const value = input[key];
    const id = prefix + key;
    const isTheme = value !== null && typeof value === "object" && !Array.isArray(value) && !vocabulary.has(id);
    if (isTheme && !isStatement(value))
      flatten(value as Readonly<Record<string, unknown>>, vocabulary, visit, `${id}.`);
    else visit(id, value);
  }
}

/**
 * Reads facts as a person writes them: ids flat or nested by theme, dates `YYYY-MM-DD`, money in yuan, options by key
 * or Chinese label; `{ value, source, asOf }` states a source; null or "unknown" is unknown.
 */
export function readFacts(
  vocabulary: Vocabulary,
  input: Readonly<Record<string, unknown>>,
  checks: InputChecks = {},
): ReadFacts {
  const reader = new Reader(checks);
  const facts: Record<string, FactValue> = {};
  const provenance: Record<string, Provenance> = {};
  const read = (id: string, raw: unknown): void => {
    const fact = vocabulary.get(id);
    if (fact === undefined) {
      const near = nearest(id, vocabulary);
      reader.report(
        id,
        `词汇表中没有这项事实，是否指 ${near}？`,
        `no such fact in the vocabulary; did you mean ${near}?`,
      );
      return;
    }
    const stated: Statement = isStatement(raw) ? raw : { value: raw };
    if (stated.value === null || stated.value === undefined || stated.value === "unknown") return;
    const kind = FIELD_KINDS[fact.kind];
    const value =
      fact.kind === "spellsFact" || fact.kind === "recordsFact"
        ? reader.items(id, fact, stated.value)
        : kind === undefined
          ? undefined
          : reader.scalar(id, kind, stated.value, fact.spec as Omit<Partial<ItemField>, "kind">);
    const origin = stated === raw ? reader.origin(id, stated) : undefined;
    if (value === undefined) return;
    facts[id] = value;
    if (origin !== undefined) provenance[id] = origin;
  };
  flatten(input, vocabulary, read);
  return { facts, provenance, problems: reader.problems };
}

/** The vocabulary's id that shares most letter pairs with a mistyped one. */
function nearest(id: string, vocabulary: Vocabulary): string {
  const pairs = (s: string): Set<string> => new Set(Array.from({ length: s.length - 1 }, (_, i) => s.slice(i, i + 2)));
  const wanted = pairs(id.toLowerCase());
  let best = "";
  let score = -1;
  for (const candidate of vocabulary.keys()) {
    const own = pairs(candidate.toLowerCase());
    const shared = [...wanted].filter((p) => own.has(p)).length / (wanted.size + own.size);
    if (shared > score) [best, score] = [candidate, shared];
  }
  return best;
}
