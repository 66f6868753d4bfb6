/** A rule book: ids once, no part that stands on itself; what rules name is found without evaluating them. */
import { describe, expect, it } from "vitest";
import {
  all,
  byReading,
  type Condition,
  canonical,
  day,
  declarationsOf,
  flag,
  item,
  named,
  openTerm,
  paid,
  parameter,
  type Rule,
  reading,
  rule,
  ruleBook,
  spells,
  text,
  theme,
  years,
} from "./index.ts";

const t = text("甲", "a");
const common = { of: "person", label: t, ask: t, sensitivity: "open", verifiedBy: [] } as const;
const f = theme("f", {
  a: flag({ ...common, yes: t, no: t }),
  b: flag({ ...common, yes: t, no: t }),
  work: spells({ ...common, item: { rural: item.flag({ label: t, yes: t, no: t }) } }),
});
const wage = parameter("fen", { id: "wage", label: t, setBy: t });
const make = (id: string, when: Parameters<typeof all>[0]): Rule =>
  rule({
    id,
    kind: "entitlement",
    of: "person",
    title: t,
    in: "000000",
    from: day("2020-01-01"),
    when,
    grants: [paid({ text: t, amount: wage, every: "month" })],
  });

describe("a rule book", () => {
  it("refuses an id that comes twice and a part that refers to itself, all at once", () => {
    const one: Condition = named("one", t, () => all(f.a, two));
    const two: Condition = named("two", t, () => all(f.b, one));
    expect(() => ruleBook([make("r", f.a), make("r", f.b), make("s", one)])).toThrow(
      "two rules are named r; s refers to itself: one → two → one",
    );
    expect([...ruleBook([make("r", f.a), make("s", f.b)]).keys()]).toEqual(["r", "s"]);
  });

  it("knows every fact, parameter, reading and term that its rules name, grants included", () => {
    const how = reading({ id: "how", question: t, options: { x: t, y: t }, cites: "c" });
    const term = openTerm({ id: "open", label: t, setBy: t });
    const long = f.work
      .where((s) => s.rural.holds)
      .total()
      .atLeast(years(5));
    const found = declarationsOf([make("r", all(byReading(how, { x: f.a, y: long }), term))]);
    expect([...found.facts.keys()].sort()).toEqual(["f.a", "f.work"]);
    expect([...found.readings.keys()]).toEqual(["how"]);
    expect([...found.terms.keys()]).toEqual(["open"]);
    expect([...found.parameters.keys()]).toEqual(["wage"]);
  });
});

describe("the canonical form", () => {
  it("is the same for equal expressions, whatever they are called, and differs where the meaning does", () => {
    const inner = (label: string) => named("part", text(label, label), () => all(f.a, f.b));
    expect(canonical(inner("甲"))).toBe(canonical(inner("乙")));
    expect(canonical(all(f.a, f.b))).toBe(canonical(named("other", t, () => all(f.a, f.b))));
    expect(canonical(all(f.a, f.b))).not.toBe(canonical(all(f.b, f.a)));
    const served = (n: number) =>
      f.work
        .where((s) => s.rural.holds)
        .total()
        .atLeast(years(n));
    expect(canonical(served(5))).not.toBe(canonical(served(6)));
  });
});
