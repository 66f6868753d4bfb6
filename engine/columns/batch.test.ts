/** Batches: thresholds by example, what is refused, what is counted, and that nothing depends on how a table is cut. */
import { describe, expect, it } from "vitest";
import { decide } from "../decide/determination.ts";
import {
  all,
  type Clause,
  count,
  day,
  earlier,
  greatest,
  later,
  months,
  named,
  not,
  onDay,
  percent,
  Quantity,
  type Rule,
  rule,
  share,
  since,
  text,
  today,
  years,
  yuan,
} from "../language/index.ts";
import type { Facts } from "../language/situation.ts";
import { drawFacts, lists, seeded, subject, testParameters, testVocabulary } from "../testing/generators.ts";
import { compile } from "./batch.ts";
import { fromPeople } from "./builder.ts";
import type { Column, Table } from "./columns.ts";
import { RegionDictionary } from "./dictionary.ts";
import { CompileError } from "./refs.ts";

const context = { asOf: day("2021-08-31"), region: "530128" };

const ruled = (when: Clause, id = "test/1"): Rule =>
  rule({ id, kind: "entitlement", of: "person", title: text("甲", "a"), in: "000000", from: 0, when, grants: [] });

/** The codes of a rule for people, after a check that decide says the same of each. */
function codes(when: Clause, people: readonly Facts[]): number[] {
  const rule = ruled(when);
  const found = [...compile([rule], context).run(fromPeople(testVocabulary, people)).codes("test/1")];
  expect(found).toEqual(people.map((facts) => decide(rule, { ...context, facts }).trace.value));
  return found;
}

const born = (iso: string): Facts => ({ "subject.birth": day(iso) });

describe("thresholds in one column", () => {
  it("find the day on which an age is reached", () => {
    const people = [born("2003-08-31"), born("2003-09-01"), {}];
    expect(codes(since(subject.birth).atLeast(years(18)), people)).toEqual([1, 2, 0]);
    expect(codes(since(subject.birth).moreThan(years(18)), people)).toEqual([2, 2, 0]);
    expect(codes(since(subject.birth).equals(years(18)), people)).toEqual([1, 2, 0]);
    expect(codes(years(18).atLeast(since(subject.birth)), people)).toEqual([1, 1, 0]);
  });

  it("take a month end for a month end, and its other rounding", () => {
    const people = [born("2021-02-28"), born("2021-03-01"), born("2021-02-27")];
    expect(codes(since(subject.birth).atLeast(months(6)), people)).toEqual([1, 2, 1]);
    expect(codes(later(subject.birth, months(6)).atMost(onDay("2021-08-28")), people)).toEqual([1, 2, 1]);
  });

  it("follow a date moved back and forth", () => {
    const people = [born("2020-02-29"), born("2020-03-01"), {}];
    expect(codes(earlier(later(subject.birth, years(1)), months(1)).lessThan(onDay("2021-02-01")), people)).toEqual([
      1, 2, 0,
    ]);
  });

  it("do not take the length of a period for monotone in loose days", () => {
    // 31 January and 30 loose days is 2 March; 31 January and one month is 28 February.
    const moved = (gone: Quantity<"duration">) => later(onDay("2021-01-31"), gone).moreThan(onDay("2021-03-01"));
    const people = Array.from({ length: 70 }, (_, i) => ({ "subject.birth": context.asOf - i }));
    const found = codes(moved(since(subject.birth)), people);
    expect(new Set(found)).toEqual(new Set([1, 2]));
  });

  it("decide an unknown number by its bounds", () => {
    expect(codes(subject.children.atLeast(count(0, "person")), [{}])).toEqual([1]);
    expect(codes(subject.children.moreThan(count(20, "person")), [{}])).toEqual([2]);
    expect(codes(subject.staff.atLeast(count(0, "person")), [{}])).toEqual([0]);
    expect(codes(lists.service.each.total().atLeast(months(0)), [{}])).toEqual([1]);
  });

  it("leave open what a parameter leaves open", () => {
    const unset = testParameters.duration[1].quantity();
    const people = [born("1990-01-01"), {}];
    expect(codes(since(subject.birth).atLeast(unset), people)).toEqual([0, 0]);
    expect(codes(greatest(since(subject.birth), unset).atLeast(years(18)), people)).toEqual([1, 0]);
    expect(codes(later(subject.birth, unset).atMost(today), people)).toEqual([0, 0]);
  });

  it("multiply by what may be negative", () => {
    const each = (gives: number) => subject.children.forEachFull(count(2, "person"), yuan(gives));
    const people = [0, 1, 2, 5].map((n) => ({ "subject.children": n }));
    expect(codes(each(100).atLeast(yuan(200)), people)).toEqual([2, 2, 2, 1]);
    expect(codes(each(-100).atLeast(yuan(-100)), people)).toEqual([1, 1, 1, 2]);
  });

  it("work in eight bytes as in four", () => {
    const people = [{ "subject.wage": 500_000 }, { "subject.wage": 499_999 }, {}];
    expect(codes(subject.wage.atLeast(yuan(5000)), people)).toEqual([1, 2, 0]);
    expect(codes(subject.wage.equals(yuan(5000)), people)).toEqual([1, 2, 0]);
    expect(
      codes(subject.staff.lessThan(count(5, "person")), [{ "subject.staff": 6e9 }, { "subject.staff": 4 }]),
    ).toEqual([2, 1]);
  });
});

describe("several columns", () => {
  it("compare shares exactly", () => {
    const rule = share(subject.children, subject.staff).atLeast(percent(65));
    const people = [
      { "subject.children": 13, "subject.staff": 20 },
      { "subject.children": 12, "subject.staff": 20 },
      { "subject.children": 3, "subject.staff": 0 },
      { "subject.children": 3 },
    ];
    expect(codes(rule, people)).toEqual([1, 2, 2, 0]);
  });

  it("know a place only roughly", () => {
    const people = [
      { "subject.home": "530128", "subject.workplace": "530102" },
      { "subject.home": "530000", "subject.workplace": "530102" },
      { "subject.home": "120101", "subject.workplace": "530102" },
      { "subject.home": "530128" },
    ];
    expect(codes(subject.home.inSame("city", subject.workplace), people)).toEqual([1, 0, 2, 0]);
  });

  it("look at the person from within a spell", () => {
    const there = lists.service.where((s) => s.place.inSame("county", subject.home)).total();
    const spell = (place: string) => ({ from: day("2019-08-31"), to: null, place });
    const people: Facts[] = [
      { "subject.home": "530128", "lists.service": [spell("530128101"), spell("530102")] },
      { "subject.home": "530102", "lists.service": [spell("530128101")] },
      { "subject.home": "530102" },
      { "lists.service": [spell("530128101")] },
      { "lists.service": [] },
    ];
    expect(codes(there.atLeast(years(2)), people)).toEqual([1, 2, 0, 0, 2]);
  });

  it("count a judgement only where officers made it", () => {
    const rule = ruled(subject.outstanding);
    const people = [{ "subject.outstanding": true }];
    const run = (officer: string[]) =>
      compile([rule], context)
        .run(fromPeople(testVocabulary, people, { officer }))
        .summary("test/1");
    expect(run([])).toMatchObject({ undetermined: 1 });
    expect(run(["subject.outstanding"])).toMatchObject({ entitled: 1 });
  });
});

describe("spells in any number", () => {
  const loose = (n: number) => new Quantity<"duration">({ kind: "literal", value: n, unit: "duration" });
  const spell = (i: number, more: object) => ({
    from: day("2010-01-01") + 40 * i,
    to: day("2010-01-20") + 40 * i,
    ...more,
  });
  const farmed = lists.service.where((s) => s.trade.is("farming"));
  const spells = (count: number, vague: number): Facts => ({
    "lists.service": Array.from({ length: count }, (_, i) => spell(i, i < vague ? {} : { trade: "farming" })),
  });

  it.each([5, 6, 7, 63, 64, 65, 80])("are measured as by decide, with %i of them", (many) => {
    const people = [0, 1, 5, 6, 7].map((vague) => spells(many, Math.min(many, vague)));
    for (const length of [0, 19, 20, 76, 95, 114, 133, 1000])
      for (const measure of [farmed.total(), farmed.longest()])
        expect(codes(measure.atLeast(loose(length)), people)).toHaveLength(5);
  });
});

describe("a batch", () => {
  const rules = [
    ruled(all(subject.married, since(subject.birth).atLeast(years(18))), "test/1"),
    ruled(not(all(subject.married, since(subject.birth).atLeast(years(18)))), "test/2"),
    ruled(lists.service.where((s) => s.ongoing).exist(), "test/3"),
  ];
  const draw = seeded(11);
  const people = Array.from({ length: 1003 }, () => drawFacts(draw, context.asOf));
  const table = fromPeople(testVocabulary, people);

  it("gives the same whatever the blocks, and whether code may be generated", () => {
    const plain = compile(rules, context).run(table);
    for (const blockRows of [4, 64, 1000, 4096])
      for (const generate of [true, false]) {
        const other = compile(rules, context, { blockRows, generate }).run(table);
        for (const id of plain.rules) expect(other.codes(id)).toEqual(plain.codes(id));
        expect(other.summaries).toEqual(plain.summaries);
      }
  });

  it("can be run again, and with counts only", () => {
    const bound = compile(rules, context).over(table);
    const [first, second] = [bound.run(), bound.run({ keep: false })];
    expect(second.summaries).toEqual(first.summaries);
    expect(() => second.codes("test/1")).toThrow(/counts only/);
    const { entitled, notEntitled, undetermined, rows } = first.summary("test/1");
    expect(entitled + notEntitled + undetermined).toBe(rows);
    expect(rows).toBe(people.length);
  });

  it("counts more people of one kind than a byte can", () => {
    const many = Array.from({ length: 5003 }, () => ({ "subject.married": true, "subject.birth": day("1980-01-01") }));
    const results = compile(rules, context).run(fromPeople(testVocabulary, many));
    expect(results.summary("test/1")).toMatchObject({ entitled: 5003 });
    expect(results.summary("test/2")).toMatchObject({ notEntitled: 5003 });
  });

  it("reads columns that were cut to measure by hand", () => {
    const by = (id: string, column: Column): readonly [string, Column] => [id, column];
    const cut: Table = {
      length: 3,
      regions: new RegionDictionary(),
      columns: new Map([
        by("subject.married", { kind: "flag", codes: Uint8Array.of(1, 1, 2), officer: false }),
        by("subject.birth", { kind: "number", values: Float64Array.of(day("1980-01-01"), Number.NaN, 0) }),
      ]),
    };
    expect([...compile(rules, context).run(cut).codes("test/1")]).toEqual([1, 0, 2]);
  });

  it("tells its progress block by block", () => {
    const seen: number[] = [];
    const onProgress = (done: number, rows: number): void => {
      seen.push(done);
      expect(rows).toBe(1003);
    };
    compile(rules, context, { blockRows: 400 }).run(table, { onProgress });
    expect(seen).toEqual([400, 800, 1003]);
  });

  it("computes what rules share once", () => {
    const steps = (...some: Rule[]): number => compile(some, context).over(table).cost.steps;
    const [one, two] = rules;
    if (one === undefined || two === undefined) throw new RangeError("no rules");
    expect(steps(one, two) - steps(one)).toBe(2); // the negation, and handing it over
  });

  it("names the columns that are worth reading", () => {
    const batch = compile(rules, context);
    expect([...batch.facts].sort()).toEqual(["lists.service", "subject.birth", "subject.married"]);
    expect([...batch.fields].sort()).toEqual(["lists.service.from", "lists.service.to"]);
  });

  it("decides nobody that an empty table does not have", () => {
    expect(compile(rules, context).run(fromPeople(testVocabulary, [])).summary("test/3")).toEqual({
      rows: 0,
      entitled: 0,
      notEntitled: 0,
      undetermined: 0,
    });
  });

  it("leaves out rules that are not in force", () => {
    const late = { ...ruled(subject.married, "test/4"), from: context.asOf + 1 };
    const elsewhere = { ...ruled(subject.married, "test/5"), in: "120000" };
    const batch = compile([...rules, late, elsewhere], context);
    expect(batch.rules.map((r) => r.id)).toEqual(["test/1", "test/2", "test/3"]);
    expect(batch.notInForce).toEqual([late, elsewhere]);
  });
});

describe("what cannot be compiled", () => {
  const label = text("部分", "part");

  it("is a circle of sub-rules", () => {
    const first: Clause = named("first", label, () => all(subject.married, second));
    const second: Clause = named("second", label, () => not(first));
    expect(() => compile([ruled(first)], context)).toThrow(/circle: first → second → first/);
  });

  it("is a rule that comes twice", () => {
    expect(() => compile([ruled(subject.married), ruled(subject.married)], context)).toThrow(CompileError);
  });

  it("is a field asked of an entry of another list", () => {
    const wrong = lists.service.where((s) => lists.reviews.where(() => s.trade.is("trade")).exist()).exist();
    expect(() => compile([ruled(wrong)], context)).toThrow(/lists.service.trade is asked of an entry of lists.reviews/);
  });

  it("is a test on a fact of another kind", () => {
    expect(() => compile([ruled({ kind: "flag", of: subject.trade.source })], context)).toThrow(/flag is expected/);
    expect(() => compile([ruled(subject.home.sameAs(subject.trade))], context)).toThrow(/region on one side only/);
  });

  it("is a table whose column is of another kind", () => {
    const flags: Column = { kind: "flag", codes: new Uint8Array(1), officer: false };
    const empty = fromPeople(testVocabulary, [{}]);
    const table: Table = { ...empty, columns: new Map([["subject.trade", flags]]) };
    expect(() => compile([ruled(subject.trade.is("trade"))], context).run(table)).toThrow(/should be of kind option/);
  });

  it("is a block that four codes do not fill", () => {
    expect(() => compile([], context, { blockRows: 6 })).toThrow(/multiple of 4/);
  });
});
