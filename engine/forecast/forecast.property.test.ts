/** The forecast against brute force: random rules and facts, asked again on every day of some years. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applies } from "../decide/determination.ts";
import { evaluate, evaluateQuantity } from "../decide/evaluate.ts";
import { canonical } from "../language/canonical.ts";
import type { Day } from "../language/dates.ts";
import { type Kleene, UNKNOWN } from "../language/kleene.ts";
import type { Comparison, Condition, QuantityNode } from "../language/nodes.ts";
import type { Rule } from "../language/rules.ts";
import type { Situation } from "../language/situation.ts";
import { FIRST, T, words } from "../testing/timed-facts.ts";
import { Generator, terms } from "../testing/timed-rules.ts";
import { changeDays, trackOf } from "./change-days.ts";
import { type Forecast, forecast } from "./forecast.ts";
import type { Span } from "./tracks.ts";

/**
 * More runs than CI has time for: `FORECAST_RUNS=20000 FORECAST_SEED=7 npx vitest run engine/forecast --testTimeout=0`;
 * `FORECAST_SHRINK=1` looks for the smallest failing case.
 */
const runs = Number(process.env["FORECAST_RUNS"] ?? 250);
const seed = Number(process.env["FORECAST_SEED"] ?? 20200701);

/** Draws a case from fast-check, so that what fails shrinks. */
function everyCase(check: (g: Generator) => void): void {
  const property = fc.property(fc.gen(), (draw) => {
    check(new Generator({ whole: (min, max) => draw(fc.integer, { min, max }) }));
  });
  fc.assert(property, { numRuns: runs, seed, endOnFailure: process.env["FORECAST_SHRINK"] === undefined });
}

function windowOf(g: Generator): Span {
  const from = g.day();
  return { from, until: from + 365 * g.whole(1, 4) + g.whole(1, 365) };
}

function bruteForce(rule: Rule, situation: Situation, { from, until }: Span): [Day, Kleene | undefined][] {
  const found: [Day, Kleene | undefined][] = [];
  for (let asOf = from; asOf < until; asOf++) {
    const s = { ...situation, asOf };
    const value = applies(rule, s) ? evaluate(rule.when, s).value : undefined;
    if (found.length === 0 || found.at(-1)?.[1] !== value) found.push([asOf, value]);
  }
  return found;
}

const NEVER_KNOWN: Condition = { kind: "flag", of: { kind: "fact", fact: words.unstated } };
const constant = (value: Kleene): Condition =>
  value === UNKNOWN ? NEVER_KNOWN : { kind: "constant", value: value === 1, because: { zh: "", en: "" } };

/** The condition with some parts held fast at a value, wherever they stand; lists and quantities are not entered. */
function holding(node: Condition, fast: ReadonlyMap<string, Kleene>, s: Situation): Condition {
  const value = fast.get(canonical(node));
  if (value !== undefined) return constant(value);
  const inner = (part: Condition): Condition => holding(part, fast, s);
  switch (node.kind) {
    case "all":
    case "any":
      return { ...node, of: node.of.map(inner) };
    case "not":
      return { ...node, of: inner(node.of) };
    case "named":
      return { ...node, when: () => inner(node.when()) };
    case "unless":
      return {
        ...node,
        base: inner(node.base),
        exceptions: node.exceptions.map((e) => ({ ...e, when: inner(e.when) })),
      };
    case "reading":
      return { ...node, branches: Object.fromEntries(Object.entries(node.branches).map(([k, v]) => [k, inner(v)])) };
    default:
      return node;
  }
}

/** The binding conditions again, from a tree with constants in their place; fillings likewise. */
function bindsAsSaid(f: Forecast): void {
  for (const { day, binding, before } of f.changes) {
    if (binding.kind !== "each" && binding.kind !== "together") continue;
    const was = { entitled: 1, "not-entitled": 2, undetermined: 0, "does-not-apply": 0 }[before];
    const valueHolding = (parts: typeof binding.conditions): Kleene => {
      const fast = new Map(parts.map((c) => [canonical(c.node), c.before.value]));
      const fillings = (f.situation.fillings ?? []).map((x) => ({ ...x, when: holding(x.when, fast, f.situation) }));
      const s = { ...f.situation, asOf: day, fillings };
      return evaluate(holding(f.rule.when, fast, s), s).value;
    };
    expect(binding.conditions.length).toBeGreaterThan(0);
    if (binding.kind === "each") for (const c of binding.conditions) expect(valueHolding([c])).toBe(was);
    else {
      expect(valueHolding(binding.conditions)).toBe(was);
      for (const c of binding.conditions) {
        expect(valueHolding([c])).not.toBe(was);
        expect(valueHolding(binding.conditions.filter((other) => other !== c))).not.toBe(was);
      }
    }
  }
}

/** A tree over a few days, so that several conditions turn at once. */
function turningTogether(g: Generator, depth: number): Condition {
  const next = (): Condition => turningTogether(g, depth - 1);
  if (depth <= 0 || g.chance(15)) {
    const moved = g.whole(0, 3); // other conditions, the same days
    const by: QuantityNode = { kind: "literal", value: moved, unit: "day" };
    const date: QuantityNode = { kind: "today", unit: "date" };
    const left: QuantityNode = { kind: "shift", date, by, direction: 1, rounding: "clamp", unit: "date" };
    const right: QuantityNode = { kind: "literal", value: FIRST + moved + 100 * g.whole(1, 3), unit: "date" };
    const op: Comparison = g.pick(["atLeast", "lessThan"] as const);
    return g.chance(15) ? g.leaf(0, undefined) : { kind: "compare", op, left, right };
  }
  const of = [next(), next(), next()] as const;
  const exceptions = [{ label: T, when: of[1] }];
  return g.pick<Condition>([
    { kind: "all", of },
    { kind: "any", of },
    { kind: "any", of: [of[0], { kind: "not", of: of[1] }] },
    { kind: "unless", base: of[0], exceptions },
    g.named(of[0]),
    g.reading(of[0], of[1]),
    { kind: "open", term: g.pick(terms) },
  ]);
}

const isSame = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

describe("forecast", () => {
  it("has the verdict of every day, and conditions that bind", () => {
    everyCase((g) => {
      const rule = g.rule(g.whole(1, 3));
      const situation = g.situation(2);
      const window = windowOf(g);
      const f = forecast(rule, situation, window);
      expect(f.intervals.map((i) => [i.from, i.value])).toEqual(bruteForce(rule, situation, window));
      expect(f.intervals.map((i) => i.until)).toEqual([...f.changes.map((c) => c.day), undefined]);
      bindsAsSaid(f);
    });
  });

  it("names what binds, alone or together, where several conditions turn on one day", () => {
    everyCase((g) => {
      const rule = { ...g.rule(0), when: turningTogether(g, 3) };
      bindsAsSaid(forecast(rule, g.situation(1), { from: FIRST, until: FIRST + 400 }));
      expect(rule.id).toBe("rule");
    });
  });

  it("misses no day on which a quantity meets or passes a threshold it comes near", () => {
    everyCase((g) => {
      const left = g.quantity(g.whole(1, 3));
      const situation = g.situation(2);
      const window = windowOf(g);
      const near = evaluateQuantity(left, { ...situation, asOf: g.whole(window.from, window.until - 1) });
      const value = [near.lo, near.hi, g.period()].find(Number.isFinite) ?? 0;
      const literal: QuantityNode = { kind: "literal", value: Math.round(value) + g.whole(-1, 1), unit: left.unit };
      const op: Comparison = g.pick(["atLeast", "atMost", "moreThan", "lessThan", "equals"] as const);
      const node: Condition = { kind: "compare", op, left, right: g.chance(75) ? literal : g.quantity(2, left.unit) };
      const found = changeDays(node, { situation, window });
      const valueOn = (asOf: Day): Kleene => evaluate(node, { ...situation, asOf }).value;
      const missed: Day[] = [];
      for (let day = window.from + 1, before = valueOn(window.from); day < window.until; day++) {
        const after = valueOn(day);
        if (after !== before && !found.has(day)) missed.push(day);
        before = after;
      }
      expect(missed).toEqual([]);
    });
  });

  it("follows both ends of a quantity through every day", () => {
    everyCase((g) => {
      const node = g.quantity(g.whole(1, 3));
      const situation = g.situation(2);
      const wrong: Day[] = [];
      for (const { span, lo, hi } of trackOf(node, { situation, window: windowOf(g) }))
        for (let day = span.from; day < span.until; day++) {
          const range = evaluateQuantity(node, { ...situation, asOf: day });
          const same = isSame(lo.at(day), range.lo) && isSame(hi.at(day), range.hi);
          if (!same) wrong.push(day);
        }
      expect(wrong).toEqual([]);
    });
  });
});
