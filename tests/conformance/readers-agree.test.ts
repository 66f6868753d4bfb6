/** All readers give the project's own rules the same meaning: columns as decide, forecast as day by day, ask to its end. */
import { Interview } from "@qiaoti/engine/ask";
import { compile, fromPeople } from "@qiaoti/engine/columns";
import { decide, printReceipt, receiptOf, replay } from "@qiaoti/engine/decide";
import { forecast } from "@qiaoti/engine/forecast";
import {
  day,
  declarationsOf,
  type Fact,
  type Facts,
  type FactValue,
  formatDay,
  type Provenance,
  type Rule,
  type Situation,
} from "@qiaoti/engine/language";
import { chance, type Draw, drawValue, pick, seeded } from "@qiaoti/engine/testing";
import { VerdictBook } from "@qiaoti/engine/verdicts";
import { cases, fillings, readings, ruleById, rules, situationOf } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const VERDICTS = ["undetermined", "entitled", "not-entitled"] as const;
const everywhere = (r: Rule): Rule => ({ ...r, in: "000000", from: day("1990-01-01") });
const isJudgement = (f: Fact): boolean => f.kind === "flagFact" && f.decidedBy !== undefined;
const judgements = [...vocabulary.values()].filter(isJudgement).map((f) => f.id);
const factsOf = new Map(rules.map((r) => [r.id, [...declarationsOf([r]).facts.values()]]));

const draws = fc.integer({ min: 0, max: 2 ** 31 }).map(seeded);

function drawFacts(draw: Draw, wanted: readonly Fact[], asOf: number, unknown: number): Facts {
  const facts: Record<string, FactValue> = {};
  for (const fact of wanted) if (!chance(draw, unknown)) facts[fact.id] = drawValue(draw, fact, asOf);
  return facts;
}

function drawContext(draw: Draw): Omit<Situation, "facts" | "provenance"> {
  const adopted = [...readings.values()].filter(() => chance(draw, 40));
  return {
    asOf: day(pick(draw, ["2022-02-28", "2024-02-29", "2025-08-01", "2025-12-31"])),
    region: pick(draw, ["530128", "530111", "120104", "410122"]),
    readings: Object.fromEntries(adopted.map((r) => [r.id, pick(draw, Object.keys(r.options))])),
    fillings,
  };
}

describe("columns and decide", () => {
  it("agree for every rule on generated people, known and unknown facts alike", () => {
    const everyFact = [...vocabulary.values()];
    fc.assert(
      fc.property(draws, fc.constantFrom(0, 15, 50), fc.boolean(), (draw, unknown, byOfficer) => {
        const context = drawContext(draw);
        const people = Array.from({ length: 8 }, () => drawFacts(draw, everyFact, context.asOf, unknown));
        const all = rules.map(everywhere);
        const officer = byOfficer ? judgements : [];
        const results = compile(all, context).run(fromPeople(vocabulary, people, { officer }));
        const provenance: Record<string, Provenance> = {};
        for (const id of officer) provenance[id] = { source: "officer" };
        for (const r of all) {
          const codes = results.codes(r.id);
          for (const [i, facts] of people.entries()) {
            const own = decide(r, { ...context, facts, provenance }).verdict;
            expect(VERDICTS[codes[i] ?? 3], `${r.id} ${JSON.stringify(facts)}`).toBe(own);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("agree on every case of every rule", () => {
    let decided = 0;
    for (const c of cases) {
      const { facts, provenance, ...context } = situationOf(c);
      const officer = Object.keys(provenance ?? {}).filter((id) => provenance?.[id]?.source === "officer");
      const table = fromPeople(vocabulary, [facts], { officer });
      const code = compile([everywhere(c.rule)], context)
        .run(table)
        .codes(c.rule.id)[0];
      expect(VERDICTS[code ?? 3], `${c.rule.id} “${c.name}”`).toBe(c.expect);
      decided += 1;
    }
    expect(decided).toBeGreaterThan(3000);
  });
});

describe("verdicts and decide", () => {
  it("agree for every rule on generated people, one after another", () => {
    const everyFact = [...vocabulary.values()];
    const all = rules.map(everywhere);
    fc.assert(
      fc.property(draws, fc.constantFrom(0, 50, 90), fc.boolean(), (draw, unknown, byOfficer) => {
        const context = drawContext(draw);
        const book = new VerdictBook(all, context);
        const provenance: Record<string, Provenance> = {};
        for (const id of byOfficer ? judgements : []) provenance[id] = { source: "officer" };
        for (let person = 0; person < 5; person++) {
          const facts = drawFacts(draw, everyFact, context.asOf, unknown);
          const codes = book.codes({ facts, provenance });
          for (const [i, r] of all.entries())
            expect(VERDICTS[codes[i] ?? 3], r.id).toBe(decide(r, { ...context, facts, provenance }).verdict);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("agree on every case of every rule", () => {
    for (const c of cases) {
      const { facts, provenance = {}, ...context } = situationOf(c);
      const code = new VerdictBook([everywhere(c.rule)], context).codes({ facts, provenance })[0];
      expect(VERDICTS[code ?? 3], `${c.rule.id} “${c.name}”`).toBe(c.expect);
    }
  });
});

describe("forecast", () => {
  const timed = rules.filter((r) => factsOf.get(r.id)?.some((f) => /spells|records|date/.test(f.kind)) ?? false);

  it("knows the days of the project's rules that an answer day by day shows", () => {
    expect(timed.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(draws, fc.constantFrom(...timed), (draw, r) => {
        const context = drawContext(draw);
        const facts = drawFacts(draw, factsOf.get(r.id) ?? [], context.asOf, 5);
        const provenance: Record<string, Provenance> = {};
        for (const id of judgements) provenance[id] = { source: "officer" };
        const s: Situation = { ...context, facts, provenance };
        const window = { from: context.asOf - 200, until: context.asOf + 900 };
        const { intervals } = forecast(everywhere(r), s, window);
        for (const { from, until, verdict } of intervals)
          for (let d = from; d < (until ?? window.until); d++)
            if (decide(r, { ...s, asOf: d }).verdict !== verdict)
              expect.fail(`${r.id} on ${formatDay(d)}: ${decide(r, { ...s, asOf: d }).verdict}, forecast ${verdict}`);
        expect(intervals.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe("ask", () => {
  it("ends with nothing open that an answer could settle", () => {
    const own = rules.filter((r) => r.of === "person" && r.in === "530100");
    const wanted = [...declarationsOf(own).facts.values()];
    fc.assert(
      fc.property(draws, (draw) => {
        const context = { asOf: day("2025-08-01"), region: "530128", fillings };
        const truth = drawFacts(draw, wanted, context.asOf, 0);
        let step = Interview.begin(own, { ...context, facts: {} });
        for (let asked = 0; ; asked++) {
          const question = step.next();
          if (question === undefined) break;
          expect(asked).toBeLessThan(wanted.length);
          expect(question.rules.length).toBeGreaterThan(0);
          step = step.answer(question.fact, truth[question.fact.id] ?? false);
        }
        for (const d of step.determinations) {
          const full = decide(d.rule, { ...context, facts: truth });
          expect(d.verdict, d.rule.id).toBe(full.verdict);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("receipts", () => {
  it("of every case replay to the byte", () => {
    for (const c of cases) {
      const receipt = receiptOf(decide(c.rule, situationOf(c)));
      expect(replay(JSON.parse(printReceipt(receipt)), ruleById, fillings), `${c.rule.id} “${c.name}”`).toEqual({
        same: true,
      });
    }
  });
});
