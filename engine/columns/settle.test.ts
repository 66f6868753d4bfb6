/** The fact that settles most: by example, and never more than is true. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/determination.ts";
import {
  all,
  any,
  byReading,
  type Clause,
  day,
  type Rule,
  regionPrefix,
  rule,
  since,
  text,
  years,
} from "../language/index.ts";
import type { Facts, FactValue, Item, Provenance, Situation } from "../language/situation.ts";
import {
  type Draw,
  drawContext,
  drawFacts,
  drawRule,
  lists,
  pick,
  seeded,
  subject,
  testReadings,
  testVocabulary,
} from "../testing/generators.ts";
import { compile } from "./batch.ts";
import { fromPeople } from "./builder.ts";

const context = { asOf: day("2021-08-31"), region: "530128" };

const ruled = (when: Clause): Rule =>
  rule({
    id: "test/1",
    kind: "entitlement",
    of: "person",
    title: text("甲", "a"),
    in: "000000",
    from: 0,
    when,
    grants: [],
  });

const settling = (when: Clause, people: readonly Facts[]) =>
  compile([ruled(when)], context)
    .over(fromPeople(testVocabulary, people))
    .settlesMost("test/1");

describe("the fact that would settle most people", () => {
  const adult = since(subject.birth).atLeast(years(18));
  const old = { "subject.birth": day("1990-01-01") };

  it("is the one whose absence alone leaves people open", () => {
    const people: Facts[] = [
      { "subject.married": true },
      { "subject.married": true },
      { ...old },
      { "subject.married": false },
      {},
    ];
    expect(settling(all(subject.married, adult), people)).toEqual([
      { fact: "subject.birth", settles: 2, unknown: 3 },
      { fact: "subject.married", settles: 1, unknown: 2 },
    ]);
  });

  it("may be a column that nobody has", () => {
    expect(settling(all(subject.married, subject.insured), [{ "subject.married": true }])).toEqual([
      { fact: "subject.insured", settles: 1, unknown: 1 },
    ]);
  });

  it("may be a list, or what a filter on a list needs", () => {
    const local = lists.service.where((s) => s.place.inSame("city", subject.home)).exist();
    const spell: Item = { from: day("2020-01-01"), to: null, place: "530102" };
    expect(settling(local, [{ "lists.service": [spell] }, { "subject.home": "530128" }])).toEqual([
      { fact: "lists.service", settles: 1, unknown: 1 },
      { fact: "subject.home", settles: 1, unknown: 1 },
    ]);
  });

  it("is not one that helps only with luck", () => {
    expect(settling(any(subject.married, subject.insured), [{}])).toEqual([
      { fact: "subject.married", settles: 0, unknown: 1 },
      { fact: "subject.insured", settles: 0, unknown: 1 },
    ]);
  });

  it("is not one whose statement would still be read in two ways", () => {
    const [, open] = testReadings;
    if (open === undefined) throw new RangeError("no reading");
    const ways = (is: (trade: "trade" | "crafts" | "farming") => Clause) =>
      byReading(open, { strict: is("trade"), wide: is("crafts"), middle: is("farming") });
    const never = [expect.objectContaining({ settles: 0, unknown: 1 })];
    expect(
      settling(
        ways((trade) => subject.trade.is(trade)),
        [{}],
      ),
    ).toEqual(never);
    expect(settling(lists.service.where((s) => ways((trade) => s.trade.is(trade))).exist(), [{}])).toEqual(never);
  });

  it("is none where everybody is decided", () => {
    expect(settling(subject.married, [{ "subject.married": true }])).toEqual([]);
  });
});

const villages = ["530128101001", "530102001005", "120101003002"];
const regions = new Set(["subject.home", "subject.workplace", "place"]);

function fieldsOf(id: string): readonly string[] {
  const fact = testVocabulary.get(id);
  return fact?.kind === "spellsFact" || fact?.kind === "recordsFact" ? fact.fields.map((f) => f.name) : [];
}

/** A village in the place that is known so far, if one is. */
function village(draw: Draw, known: unknown): string {
  const prefix = typeof known === "string" ? regionPrefix(known) : "";
  const inside = villages.filter((v) => v.startsWith(prefix));
  return inside.length === 0 ? prefix.padEnd(12, "1") : pick(draw, inside);
}

/** The fact with all that is unknown of it stated: places to the village, every field of every entry. */
function stated(draw: Draw, fact: string, facts: Facts, asOf: number): FactValue | undefined {
  const known = facts[fact];
  if (regions.has(fact)) return village(draw, known);
  const whole = (): FactValue | undefined => drawFacts(draw, asOf, 0)[fact];
  if (!fact.startsWith("lists.")) return known ?? whole();
  const items = (): readonly Item[] => whole() as readonly Item[];
  return ((known as readonly Item[] | undefined) ?? items()).map((item) => {
    const filled: Record<string, Item[string]> = {};
    while (!fieldsOf(fact).every((name) => name in filled)) for (const other of items()) Object.assign(filled, other);
    return { ...filled, ...item, place: village(draw, item["place"]) };
  });
}

describe("nobody is counted as settled who would stay open", () => {
  it("whatever the fact turns out to be", () => {
    const officer: Readonly<Record<string, Provenance>> = { "subject.outstanding": { source: "officer" } };
    let counted = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
        const draw = seeded(seed);
        const about = drawContext(draw);
        const rule = drawRule(draw, "test/1", 3);
        const facts = drawFacts(draw, about.asOf, 20);
        const bound = compile([rule], about).over(fromPeople(testVocabulary, [facts]));
        for (const { fact, settles } of bound.settlesMost("test/1")) {
          if (settles === 0) continue;
          counted += 1;
          for (let i = 0; i < 12; i++) {
            const value = stated(draw, fact, facts, about.asOf);
            if (value === undefined) continue;
            const provenance = fact === "subject.outstanding" ? officer : {};
            const s: Situation = { ...about, provenance, facts: { ...facts, [fact]: value } };
            expect([fact, value, decide(rule, s).verdict]).not.toContain("undetermined");
          }
        }
      }),
      { numRuns: Number(process.env["QIAOTI_PROPERTY_RUNS"] ?? 400), endOnFailure: true },
    );
    expect(counted).toBeGreaterThan(10);
  });
});
