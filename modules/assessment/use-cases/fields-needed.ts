/** Which fields of a spell or record the open rules look at: no others are asked. */
import type { Fact, Filling, ItemField, Rule } from "@qiaoti/engine/language";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

/** First and last day, or the day: every question about time needs them. */
const DATES = new Set(["from", "to", "date"]);

/** Fields that stand somewhere in an expression, by list; named parts are unfolded once. */
class FieldFinder {
  readonly names = new Set<string>();
  readonly #list: Fact;
  readonly #seen = new Set<unknown>();
  readonly #fillings: readonly Filling[];

  constructor(list: Fact, fillings: readonly Filling[]) {
    this.#list = list;
    this.#fillings = fillings;
  }

  visit(value: unknown): void {
    if (value === null || typeof value !== "object" || this.#seen.has(value)) return;
    this.#seen.add(value);
    if (Array.isArray(value)) {
      for (const part of value) this.visit(part);
      return;
    }
    const node = value as Readonly<Record<string, unknown>>;
    if (node["kind"] === "field" && node["list"] === this.#list) this.names.add((node["field"] as ItemField).name);
    // Declarations (facts, parameters, readings) hold no expressions.
    if ("spec" in node || "settings" in node) return;
    if (node["kind"] === "named" && typeof node["when"] === "function") {
      if (this.#seen.has(node["name"])) return;
      this.#seen.add(node["name"]);
      this.visit((node["when"] as () => unknown)());
      return;
    }
    if (node["kind"] === "open")
      for (const filling of this.#fillings) if (filling.term === node["term"]) this.visit(filling.when);
    for (const part of Object.values(node)) this.visit(part);
  }
}

/** The fields of a list that some rules look at, in the order of the vocabulary, dates first. */
export function fieldsNeeded(
  list: ListFact,
  rules: readonly Rule[],
  fillings: readonly Filling[],
): readonly ItemField[] {
  const finder = new FieldFinder(list, fillings);
  for (const rule of rules) {
    finder.visit(rule.when);
    finder.visit(rule.grants);
  }
  return list.fields.filter((field) => DATES.has(field.name) || finder.names.has(field.name));
}
