/** Random rules in which time matters, for tests: every kind of node over the generated facts. */

import { always, named, not, unless } from "../language/conditions.ts";
import { DAYS_PER_CARRY, type Day } from "../language/dates.ts";
import type * as facts from "../language/facts.ts";
import { right } from "../language/grants.ts";
import type { Comparison, Condition, ItemField, ListNode, QuantityNode, Source } from "../language/nodes.ts";
import { flagParameter, listParameter, type Parameter, parameter, type Setting } from "../language/parameters.ts";
import { byReading, reading } from "../language/readings.ts";
import { type Rule, rule } from "../language/rules.ts";
import type { Situation } from "../language/situation.ts";
import { openTerm } from "../language/terms.ts";
import { FactGenerator, FIRST, type ITEM, REGIONS, T, words } from "./timed-facts.ts";

const readings = [
  reading({ id: "r1", question: T, options: { a: T, b: T }, standard: "a", cites: "c" }),
  reading({ id: "r2", question: T, options: { a: T, b: T }, cites: "c" }),
];
export const terms = ["t1", "t2"].map((id) => openTerm({ id, label: T, setBy: T }));

const TODAY: QuantityNode = { kind: "today", unit: "date" };

/** Draws rules and situations; one object draws one case. */
export class Generator extends FactGenerator {
  #names = 0;
  readonly #known: Condition[] = [];

  settings<V extends number | boolean | readonly string[]>(
    value: () => V,
  ): { value: V; from: Day; region: string; source: string }[] {
    return Array.from({ length: this.whole(0, 3) }, () => ({
      value: value(),
      from: this.day(),
      region: this.pick(REGIONS),
      source: "s",
    }));
  }
  number(unit: string): Parameter<"number"> {
    const value = (): number =>
      unit === "duration" ? this.period() : unit === "date" ? this.day() : this.whole(0, 90);
    return parameter(unit, { id: `p-${unit}-${this.#names++}`, label: T, setBy: T, settings: this.settings(value) });
  }

  list(depth: number): ListNode {
    const fact = this.pick([words.work, words.work, words.study, words.tests]) as facts.Fact;
    return { fact, where: this.chance(55) ? undefined : this.condition(depth - 1, fact) };
  }
  spellList(depth: number): ListNode {
    const fact = this.pick([words.work, words.study]) as facts.Fact;
    return { fact, where: this.chance(50) ? undefined : this.condition(depth - 1, fact) };
  }

  /** A source of a kind: a fact, or a field of the item that is looked at. */
  source(fact: facts.Fact, field: keyof typeof ITEM, inside: facts.Fact | undefined): Source {
    const own = inside === undefined || this.chance(30) ? undefined : fieldOf(inside, field);
    return own === undefined || inside === undefined
      ? { kind: "fact", fact }
      : { kind: "field", list: inside, field: own };
  }

  date(depth: number, inside: facts.Fact | undefined): QuantityNode {
    const unit = "date" as const;
    const from = (d: number): QuantityNode => this.date(d, inside);
    const roll = depth <= 0 ? this.whole(0, 5) : this.whole(0, 10);
    if (roll <= 1) return TODAY;
    if (roll === 2) return this.literalDay();
    if (roll <= 4 && inside !== undefined) {
      const names = inside.kind === "spellsFact" ? ["from", "to", "due"] : ["date", "due"];
      const field = fieldOf(inside, this.pick(names));
      if (field !== undefined) return { kind: "fact", of: { kind: "field", list: inside, field }, unit };
    }
    if (roll <= 5) return { kind: "fact", of: { kind: "fact", fact: this.pick([words.born, words.held]) }, unit };
    if (roll <= 7) {
      const by: QuantityNode = this.chance(30) ? this.days(depth - 1, inside) : this.duration(depth - 1, inside);
      const direction = this.chance(70) ? 1 : -1;
      return { kind: "shift", date: from(depth - 1), by, direction, rounding: this.rounding(), unit };
    }
    if (roll === 8)
      return { kind: this.pick(["firstStart", "lastEnd"] as const), list: this.spellList(depth - 1), unit };
    if (roll === 9)
      return { kind: this.pick(["least", "greatest"] as const), of: [from(depth - 1), from(depth - 1)], unit };
    return { kind: "parameter", parameter: this.number(unit), unit };
  }

  literalDay(): QuantityNode {
    return { kind: "literal", value: this.day(), unit: "date" };
  }

  days(depth: number, inside: facts.Fact | undefined): QuantityNode {
    const unit = "day" as const;
    if (depth <= 0 || this.chance(40)) return { kind: "literal", value: this.whole(-30, 900), unit };
    const [from, to] = this.fromTo(depth - 1, inside);
    return { kind: "elapsed", from, to, rounding: "clamp", unit };
  }

  fromTo(depth: number, inside: facts.Fact | undefined): [QuantityNode, QuantityNode] {
    if (this.chance(50)) return [this.date(depth, inside), TODAY];
    if (this.chance(40)) return [TODAY, this.date(depth, inside)];
    return [this.date(depth, inside), this.date(depth, inside)];
  }

  duration(depth: number, inside: facts.Fact | undefined): QuantityNode {
    const unit = "duration" as const;
    const next = (): QuantityNode => this.duration(depth - 1, inside);
    if (depth <= 0) {
      const roll = this.whole(0, 5);
      if (roll <= 2) return { kind: "literal", value: this.period(), unit };
      if (roll === 3) return { kind: "parameter", parameter: this.number(unit), unit };
      if (roll === 4)
        return {
          kind: "fact",
          of: this.source(this.pick([words.bounded, words.unbounded]) as unknown as facts.Fact, "extra", inside),
          unit,
        };
      return { kind: "total", list: { fact: words.work as facts.Fact, where: undefined }, rounding: "clamp", unit };
    }
    switch (this.whole(0, 11)) {
      case 0:
      case 1:
      case 2: {
        const [from, to] = this.fromTo(depth - 1, inside);
        return { kind: "elapsed", from, to, rounding: this.rounding(), unit };
      }
      case 3:
      case 4:
      case 5:
        return {
          kind: this.pick(["total", "total", "longest", "current"] as const),
          list: this.spellList(depth),
          rounding: this.rounding(),
          unit,
        };
      case 6:
        return { kind: "sum", left: next(), right: next(), unit };
      case 7:
        return { kind: "difference", left: next(), right: next(), unit };
      case 8:
        return { kind: "times", of: next(), by: this.pick([-1, 0, 0.5, 1, 2, 3]), unit };
      case 9:
        return { kind: "each", of: this.blocks(depth - 1, inside), gives: next(), unit };
      case 10:
        return { kind: this.pick(["least", "greatest"] as const), of: [next(), next()], unit };
      default:
        return { kind: "readingQuantity", reading: this.pick(readings), branches: { a: next(), b: next() }, unit };
    }
  }

  blocks(depth: number, inside: facts.Fact | undefined): QuantityNode {
    const small: QuantityNode = { kind: "literal", value: DAYS_PER_CARRY * this.whole(1, 12), unit: "duration" };
    const size = this.chance(70) ? small : this.duration(depth - 1, inside);
    return { kind: "blocks", of: this.duration(depth, inside), size, unit: "block" };
  }

  /** A quantity outside any item, of any unit in which time passes, or of a given one. */
  quantity(depth: number, unit = this.pick(["duration", "duration", "date", "day"])): QuantityNode {
    if (unit === "duration") return this.duration(depth, undefined);
    return unit === "date" ? this.date(depth, undefined) : this.days(depth, undefined);
  }

  compare(depth: number, inside: facts.Fact | undefined): Condition {
    const op: Comparison = this.pick(["atLeast", "atMost", "moreThan", "lessThan", "equals"] as const);
    const roll = this.whole(0, 9);
    const of = (d: number): QuantityNode => {
      if (roll <= 5) return this.duration(d, inside);
      if (roll <= 7) return this.date(d, inside);
      if (roll === 8) return this.days(d, inside);
      return d <= 0
        ? { kind: "literal", value: this.whole(0, 3), unit: "record" }
        : { kind: "count", list: this.list(d), unit: "record" };
    };
    if (this.chance(5)) {
      const level = (): QuantityNode => ({
        kind: "level",
        of: this.source(words.grade, "grade", inside),
        unit: "level",
      });
      return { kind: "compare", op, left: level(), right: level() };
    }
    const [left, right] = [of(depth), of(this.chance(60) ? 0 : depth - 1)];
    return this.chance(80) ? { kind: "compare", op, left, right } : { kind: "compare", op, left: right, right: left };
  }

  /** The part is drawn once: a named part is the same whenever it is asked for. */
  named(part: Condition): Condition {
    return named(`n${this.#names++}`, T, () => part);
  }

  reading(a: Condition, b: Condition): Condition {
    return byReading(this.pick(readings), { a, b });
  }

  leaf(depth: number, inside: facts.Fact | undefined): Condition {
    switch (this.whole(0, 10)) {
      case 0:
        return { kind: "flag", of: this.source(this.pick([words.flag, words.judged]), "ok", inside) };
      case 1:
        return { kind: "choice", of: this.source(words.sort, "sort", inside), oneOf: ["x", "y"] };
      case 2:
        return {
          kind: "rank",
          of: this.source(words.grade, "grade", inside),
          op: this.pick(["atLeast", "atMost"]),
          level: "y",
        };
      case 3:
        return { kind: "has", of: this.source(words.marks, "marks", inside), quantifier: "any", options: ["x"] };
      case 4:
        return this.chance(50)
          ? { kind: "within", of: this.source(words.place, "place", inside), region: { kind: "here" } }
          : {
              kind: "same",
              left: this.source(words.place, "place", inside),
              right: { kind: "fact", fact: words.home },
            };
      case 5: {
        const issued = flagParameter({
          id: `f-${this.#names++}`,
          label: T,
          setBy: T,
          settings: this.settings(() => this.chance(60)),
        });
        return { kind: "inForce", parameter: issued };
      }
      case 6: {
        const named = listParameter({
          id: `l-${this.#names++}`,
          label: T,
          setBy: T,
          settings: this.settings(() => (this.chance(50) ? ["x"] : ["y", "z"])),
        });
        return { kind: "listed", of: this.source(words.sort, "sort", inside), parameter: named };
      }
      case 7:
        if (inside !== undefined) return { kind: "ongoing", list: inside };
        return this.chance(30) ? always(T) : { kind: "compare", op: "atLeast", left: TODAY, right: this.literalDay() };
      default:
        return this.compare(Math.max(0, depth), inside);
    }
  }

  condition(depth: number, inside?: facts.Fact): Condition {
    if (inside !== undefined) return this.fresh(depth, inside);
    // Now and then one that stands elsewhere too.
    const again = this.#known.length > 0 && this.chance(8);
    const found = again ? this.pick(this.#known) : this.fresh(depth, inside);
    this.#known.push(found);
    return found;
  }

  private fresh(depth: number, inside: facts.Fact | undefined): Condition {
    if (depth <= 0) return this.leaf(0, inside);
    const next = (): Condition => this.condition(depth - 1, inside);
    switch (this.whole(0, 17)) {
      case 0:
        return { kind: "all", of: [next(), next()] };
      case 1:
        return { kind: "any", of: [next(), next()] };
      case 2:
        return not(next());
      case 3:
        return this.named(next());
      case 4:
        return unless(next(), { label: T, when: next() });
      case 5:
        return this.reading(next(), next());
      case 6:
        return { kind: "open", term: this.pick(terms) };
      case 7:
        return { kind: "exists", list: this.list(depth) };
      case 8: {
        const list = this.list(depth);
        return { kind: "every", list, holds: this.condition(depth - 1, list.fact) };
      }
      case 9: {
        const list = this.list(depth);
        return { kind: "last", list, count: this.whole(1, 2), holds: this.condition(depth - 1, list.fact) };
      }
      case 10:
        return {
          kind: "share",
          part: this.duration(depth - 1, inside),
          whole: this.duration(depth - 1, inside),
          op: this.pick(["atLeast", "atMost", "moreThan", "lessThan"] as const),
          percent: this.chance(80)
            ? { kind: "literal", value: this.whole(1, 120), unit: "percent" }
            : { kind: "parameter", parameter: this.number("percent"), unit: "percent" },
        };
      case 11:
      case 12:
        return this.leaf(depth, inside);
      default:
        return this.compare(depth, inside);
    }
  }

  rule(depth: number): Rule {
    const from = this.chance(80) ? FIRST : this.day();
    const spec = {
      id: "rule",
      kind: "entitlement",
      of: "person",
      title: T,
      in: this.chance(90) ? "000000" : "530000",
      from,
    };
    const until = this.chance(15) ? { until: from + this.whole(1, 2000) } : {};
    return rule({ ...spec, ...until, when: this.condition(depth), grants: [right(T)] });
  }

  situation(depth: number): Situation {
    const settings: Record<string, readonly Setting[]> = {};
    for (let i = 0; i < this.#names; i++)
      if (this.chance(20)) settings[`p-duration-${i}`] = this.settings(() => this.period());
    const fillings = Array.from({ length: this.whole(0, 4) }, () => ({
      term: this.pick(terms),
      region: this.pick(REGIONS),
      from: this.day(),
      when: this.condition(depth - 1),
      cites: "c",
      special: this.chance(30),
    })).filter((f) => !looksAt(f.when, "open"));
    return {
      asOf: this.day(),
      region: this.pick(["530128", "530100", "120000"]),
      facts: this.facts(),
      provenance: this.chance(50) ? { [words.judged.id]: { source: "officer" } } : {},
      readings: this.chance(50) ? { [this.pick(["r1", "r2"])]: this.pick(["a", "b"]) } : {},
      settings,
      fillings,
    };
  }
}

function fieldOf(list: facts.Fact, name: string): ItemField | undefined {
  return list.kind === "spellsFact" || list.kind === "recordsFact"
    ? list.fields.find((f) => f.name === name)
    : undefined;
}

/** Whether a kind of node occurs in a tree: a filling must not lead back to its own term. */
function looksAt(node: unknown, kind: string): boolean {
  if (typeof node === "function") return looksAt((node as () => unknown)(), kind);
  if (Array.isArray(node)) return node.some((n) => looksAt(n, kind));
  if (node === null || typeof node !== "object" || "spec" in node) return false;
  return Object.entries(node).some(([key, value]) => (key === "kind" && value === kind) || looksAt(value, kind));
}
