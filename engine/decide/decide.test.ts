/** decide: verdicts, reasons, missing facts by brute force, readings, open terms, receipts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  all,
  any,
  byReading,
  type Condition,
  choice,
  count,
  date,
  day,
  type FactValue,
  type Filling,
  flag,
  flagParameter,
  integer,
  item,
  judgement,
  not,
  openTerm,
  parameter,
  type Rule,
  reading,
  regionCode,
  right,
  rule,
  type Situation,
  sameAsIn,
  since,
  spells,
  text,
  theme,
  toCondition,
  unless,
  years,
} from "../language/index.ts";
import { applies, decide, printReceipt, receiptOf, replay } from "./index.ts";

const t = text("甲", "a");
const common = { of: "person", label: t, ask: t, sensitivity: "open", verifiedBy: [] } as const;
const yesNo = { ...common, yes: t, no: t } as const;

const f = theme("f", {
  a: flag(yesNo),
  b: flag(yesNo),
  c: flag(yesNo),
  judged: judgement({ ...yesNo, decidedBy: t }),
  colour: choice({ ...common, options: { red: t, green: t, blue: t } }),
  size: integer({ ...common, unit: "person", min: 0, max: 20 }),
  born: date(common),
  home: regionCode(common),
  school: regionCode(common),
  work: spells({
    ...common,
    item: { place: item.region({ label: t }), rural: item.flag({ label: t, yes: t, no: t }) },
  }),
});

const make = (when: Parameters<typeof toCondition>[0], id = "r"): Rule =>
  rule({
    id,
    kind: "entitlement",
    of: "person",
    title: t,
    in: "000000",
    from: day("2020-01-01"),
    when,
    grants: [right(t)],
  });

const situation = (facts: Situation["facts"] = {}, more: Partial<Situation> = {}): Situation => ({
  asOf: day("2025-08-01"),
  region: "530128",
  facts,
  ...more,
});

const DOMAINS: Readonly<Record<string, readonly FactValue[]>> = {
  "f.a": [true, false],
  "f.b": [true, false],
  "f.c": [true, false],
  "f.colour": ["red", "green", "blue"],
  "f.size": Array.from({ length: 21 }, (_, i) => i),
};

const atom = fc.oneof(
  fc.constantFrom<Condition>(toCondition(f.a), toCondition(f.b), toCondition(f.c)),
  fc.constantFrom<Condition>(f.colour.is("red"), f.colour.oneOf("red", "blue"), f.colour.is("green")),
  fc
    .tuple(
      fc.constantFrom(
        "atLeast" as const,
        "atMost" as const,
        "moreThan" as const,
        "lessThan" as const,
        "equals" as const,
      ),
      fc.integer({ min: -1, max: 21 }),
    )
    .map(([op, n]) => f.size[op](count(n, "person"))),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    atom,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie("tree").map((of) => not(of)),
    fc.tuple(tie("tree"), tie("tree")).map(([base, when]) => unless(base, { label: t, when })),
  ),
}));
const facts = fc.record(
  {
    "f.a": fc.boolean(),
    "f.b": fc.boolean(),
    "f.c": fc.boolean(),
    "f.colour": fc.constantFrom("red", "green", "blue"),
    "f.size": fc.integer({ min: 0, max: 20 }),
  },
  { requiredKeys: [] },
);

/** All completions of the facts that are not known. */
function* completions(known: Situation["facts"]): Generator<Situation["facts"]> {
  const open = Object.keys(DOMAINS).filter((id) => known[id] === undefined);
  const step = function* (i: number, so: Situation["facts"]): Generator<Situation["facts"]> {
    const id = open[i];
    if (id === undefined) yield so;
    else for (const value of DOMAINS[id] ?? []) yield* step(i + 1, { ...so, [id]: value });
  };
  yield* step(0, known);
}

describe("strict Kleene logic", () => {
  it("a decided verdict stays whatever else becomes known", () => {
    fc.assert(
      fc.property(tree, facts, (when, known) => {
        const { verdict } = decide(make(when), situation(known));
        if (verdict === "undetermined") return;
        for (const full of completions(known)) expect(decide(make(when), situation(full)).verdict).toBe(verdict);
      }),
      { numRuns: 60 },
    );
  });

  it("an empty person is granted and denied nothing that depends on a fact", () => {
    expect(decide(make(all(f.a, f.size.atLeast(count(3, "person")))), situation()).verdict).toBe("undetermined");
    expect(decide(make(not(f.a)), situation()).verdict).toBe("undetermined");
  });

  it("a judgement counts only when an officer made it", () => {
    const stated = { "f.judged": true };
    expect(decide(make(f.judged), situation(stated)).verdict).toBe("undetermined");
    expect(decide(make(f.judged), situation(stated)).missing.map((m) => m.kind)).toEqual(["judgement"]);
    const byOfficer = { provenance: { "f.judged": { source: "officer" } } } as const;
    expect(decide(make(f.judged), situation(stated, byOfficer)).verdict).toBe("entitled");
  });
});

describe("missing facts", () => {
  it("are exactly those that can still change the answer (brute force)", () => {
    fc.assert(
      fc.property(tree, facts, (when, known) => {
        const d = decide(make(when), situation(known));
        const values = new Map<string, string>();
        const all_ = [...completions(known)].map((full) => ({
          full,
          verdict: decide(make(when), situation(full)).verdict,
        }));
        const decisive = Object.keys(DOMAINS).filter((id) => {
          if (known[id as keyof typeof known] !== undefined) return false;
          values.clear();
          return all_.some(({ full, verdict }) => {
            const rest = JSON.stringify({ ...full, [id]: null });
            const before = values.get(rest);
            values.set(rest, verdict);
            return before !== undefined && before !== verdict;
          });
        });
        if (d.verdict === "undetermined") expect(d.missing.map((m) => m.id).sort()).toEqual(decisive.sort());
        else expect(decisive).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("name the field of the spell that is not known", () => {
    const r = make(
      f.work
        .where((s) => s.rural.holds)
        .total()
        .atLeast(years(5)),
    );
    const d = decide(r, situation({ "f.work": [{ from: day("2020-08-01"), to: null }] }));
    expect(d.missing.map((m) => m.path)).toEqual(["f.work[0].rural"]);
    const none = decide(r, situation({ "f.work": [{ from: day("2021-08-01"), to: null }] }));
    expect(none.verdict).toBe("not-entitled");
  });

  it("leave out a fact that a known fact has made pointless", () => {
    const d = decide(make(any(all(f.a, f.b), all(f.a, f.c))), situation({ "f.b": true }));
    expect(d.missing.map((m) => m.id)).toEqual(["f.a"]);
  });
});

describe("time", () => {
  it("an age is full on the birthday", () => {
    const r = make(since(f.born).atLeast(years(18)));
    const on = (born: string) => decide(r, situation({ "f.born": day(born) })).verdict;
    expect(on("2007-08-01")).toBe("entitled");
    expect(on("2007-08-02")).toBe("not-entitled");
  });

  it("overlapping spells count once, separate ones add up", () => {
    const r = make(f.work.each.total().atLeast(years(2)));
    const spell = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });
    const on = (...work: { from: number; to: number | null }[]) => decide(r, situation({ "f.work": work })).verdict;
    expect(on(spell("2020-01-01", "2020-12-31"), spell("2020-01-01", "2020-12-31"))).toBe("not-entitled");
    expect(on(spell("2020-01-01", "2020-12-31"), spell("2022-01-01", "2022-12-31"))).toBe("entitled");
    expect(on(spell("2020-01-01", "2020-12-31"), spell("2022-01-01", "2022-12-30"))).toBe("not-entitled");
    expect(on(spell("2023-08-01", null))).toBe("entitled");
    expect(on(spell("2023-08-02", null))).toBe("not-entitled");
  });

  it("a rule applies from its first day to the day before its last, and in its region", () => {
    const r = { ...make(f.a), in: "530100", until: day("2025-08-02") };
    expect(applies(r, situation())).toBe(true);
    expect(applies(r, situation({}, { asOf: day("2025-08-02") }))).toBe(false);
    expect(applies(r, situation({}, { asOf: day("2019-12-31") }))).toBe(false);
    expect(applies(r, situation({}, { region: "410122" }))).toBe(false);
  });
});

describe("regions", () => {
  it("a place known only roughly can be ruled out, not confirmed", () => {
    const r = make(f.home.within("530128"));
    const at = (home: string) => decide(r, situation({ "f.home": home })).verdict;
    expect(at("530128101")).toBe("entitled");
    expect(at("530100")).toBe("undetermined");
    expect(at("410000")).toBe("not-entitled");
    const rough = decide(r, situation({ "f.home": "530100" }));
    expect(rough.missing.map((m) => m.path)).toEqual(["f.home"]);
    const same = make(f.school.inSame("county", f.home));
    const pair = decide(same, situation({ "f.home": "530100", "f.school": "530128202" }));
    expect(pair.missing.map((m) => m.path)).toEqual(["f.home"]);
    const equal = make(f.school.sameAs(f.home));
    const at2 = (school: string, home: string) => decide(equal, situation({ "f.school": school, "f.home": home }));
    expect(at2("530128101", "530128101").verdict).toBe("entitled");
    expect(at2("530128101", "530128202").verdict).toBe("not-entitled");
    expect(at2("530128101", "530128").verdict).toBe("undetermined");
    expect(at2("530128101", "530128").missing.map((m) => m.path)).toEqual(["f.home"]);
    const half = decide(same, situation({ "f.school": "530000" }));
    expect(half.missing.map((m) => m.path)).toEqual(["f.home", "f.school"]);
    expect(decide(same, situation({ "f.home": "530128101", "f.school": "530128202" })).verdict).toBe("entitled");
    expect(decide(same, situation({ "f.home": "530100", "f.school": "530128202" })).verdict).toBe("undetermined");
    expect(decide(same, situation({ "f.home": "410100", "f.school": "530128202" })).verdict).toBe("not-entitled");
  });
});

describe("parameters, readings, open terms", () => {
  const term = openTerm({ id: "t", label: t, setBy: t });
  const filling = (region: string, when: Condition, more: Partial<Filling> = {}): Filling => ({
    term,
    region,
    from: day("2020-01-01"),
    when,
    cites: "x",
    special: false,
    ...more,
  });

  it("an unset parameter leaves the answer open and is named", () => {
    const p = parameter("person", { id: "p", label: t, setBy: t });
    const r = make(f.size.atLeast(p.quantity()));
    const d = decide(r, situation({ "f.size": 3 }));
    expect(d.verdict).toBe("undetermined");
    expect(d.missing.map((m) => `${m.kind} ${m.id}`)).toEqual(["parameter p"]);
    const set = (value: number, region: string, from: string) => ({ value, region, from: day(from), source: "s" });
    const settings = {
      p: [set(5, "000000", "2020-01-01"), set(3, "530100", "2021-01-01"), set(4, "530100", "2026-01-01")],
    };
    expect(decide(r, situation({ "f.size": 3 }, { settings })).verdict).toBe("entitled");
    expect(decide(r, situation({ "f.size": 3 }, { settings, region: "410122" })).verdict).toBe("not-entitled");
    expect(decide(r, situation({ "f.size": 3 }, { settings, asOf: day("2026-01-01") })).verdict).toBe("not-entitled");
  });

  it("a switch that nobody has set is open", () => {
    expect(decide(make(flagParameter({ id: "q", label: t, setBy: t })), situation()).verdict).toBe("undetermined");
  });

  it("an undecided reading decides only where all ways of reading agree", () => {
    const r = reading({ id: "x", question: t, options: { narrow: t, wide: t }, cites: "c" });
    const rule_ = make(byReading(r, { narrow: all(f.a, f.b), wide: f.a }));
    expect(decide(rule_, situation({ "f.a": true, "f.b": true })).verdict).toBe("entitled");
    const open = decide(rule_, situation({ "f.a": true, "f.b": false }));
    expect(open.verdict).toBe("undetermined");
    expect(open.missing.map((m) => m.id)).toEqual(["x"]);
    const adopted = decide(rule_, situation({ "f.a": true, "f.b": false }, { readings: { x: "wide" } }));
    expect(adopted.verdict).toBe("entitled");
    expect(adopted.readings.map((u) => [u.option, u.adopted])).toEqual([["wide", true]]);
  });

  it("the more local filling prevails, then the special, then the later; equals are a conflict", () => {
    const r = make(term);
    const verdict = (...fillings: Filling[]) =>
      decide(r, situation({ "f.a": true, "f.b": false }, { fillings })).verdict;
    const [yes, no] = [toCondition(f.a), toCondition(f.b)];
    expect(verdict()).toBe("undetermined");
    expect(verdict(filling("530000", no), filling("530100", yes))).toBe("entitled");
    expect(verdict(filling("530100", no), filling("530100", yes, { special: true }))).toBe("entitled");
    expect(verdict(filling("530100", no), filling("530100", yes, { from: day("2021-01-01") }))).toBe("entitled");
    expect(verdict(filling("410000", yes))).toBe("undetermined");
    const clash = decide(r, situation({}, { fillings: [filling("530100", no), filling("530100", yes)] }));
    expect(clash.verdict).toBe("undetermined");
    expect(clash.conflicts.map((c) => c.fillings.length)).toEqual([2]);
  });
});

describe("reasons and provenance", () => {
  it("gives every failing condition, not just the first", () => {
    const d = decide(make(all(f.a, f.b, f.c)), situation({ "f.a": false, "f.b": false, "f.c": true }));
    expect(d.verdict).toBe("not-entitled");
    expect(d.reasons).toHaveLength(2);
  });
  it("says whether a verdict rests on what was merely declared", () => {
    const known = { "f.a": true, "f.b": true };
    const either = make(any(f.a, f.b));
    const registered = { provenance: { "f.a": { source: "register" } } } as const;
    expect(decide(either, situation(known, registered)).restsOnDeclared).toBe(false);
    expect(decide(make(all(f.a, f.b)), situation(known, registered)).restsOnDeclared).toBe(true);
  });
  it("a rule may stand on another", () => {
    const base = make(f.a, "base");
    expect(decide(make(sameAsIn(base), "next"), situation({ "f.a": true })).verdict).toBe("entitled");
  });
});

describe("receipts", () => {
  it("replay to the byte, whatever is installed later", () => {
    fc.assert(
      fc.property(tree, facts, (when, known) => {
        const r = make(when);
        const receipt = receiptOf(decide(r, situation(known)));
        const again = JSON.parse(printReceipt(receipt)) as typeof receipt;
        expect(replay(again, new Map([["r", r]]), [])).toEqual({ same: true });
      }),
    );
    const p = parameter("person", { id: "p", label: t, setBy: t });
    const r = make(f.size.atLeast(p.quantity()));
    const receipt = receiptOf(decide(r, situation({ "f.size": 3 })));
    const set = { value: 2, region: "000000", from: day("2020-01-01"), source: "s" };
    const later = make(f.size.atLeast({ ...p, settings: [set], quantity: () => p.quantity() }.quantity()));
    expect(replay(receipt, new Map([["r", later]]), [])).toEqual({ same: true });
  });
  it("say so when the rule has changed or a verdict was altered", () => {
    const receipt = receiptOf(decide(make(f.a), situation({ "f.a": true })));
    expect(replay(receipt, new Map([["r", make(f.b)]]), [])).toEqual({ same: false, because: "rule-changed" });
    expect(replay(receipt, new Map(), [])).toEqual({ same: false, because: "rule-unknown" });
    const forged = { ...receipt, verdict: "not-entitled" as const };
    expect(replay(forged, new Map([["r", make(f.a)]]), [])).toEqual({ same: false, because: "answer-differs" });
  });
});
