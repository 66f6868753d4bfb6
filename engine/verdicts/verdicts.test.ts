/** Compiled verdicts are those of decide: any rule, any situation, one person after another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/index.ts";
import type { Rule, Situation } from "../language/index.ts";
import { drawContext, drawFacts, drawProvenance, drawRule, seeded } from "../testing/generators.ts";
import { VerdictBook } from "./index.ts";

const draws = fc.integer({ min: 0, max: 2 ** 31 }).map(seeded);
const everywhere = (r: Rule): Rule => ({ ...r, in: "000000", from: 0, until: undefined });

describe("a book of verdicts", () => {
  it("gives what decide gives, of many rules for several people in turn", () => {
    fc.assert(
      fc.property(draws, fc.constantFrom(0, 25, 80), (draw, unknown) => {
        const context = drawContext(draw);
        const rules = Array.from({ length: 6 }, (_, i) => everywhere(drawRule(draw, `test/${i}`)));
        const book = new VerdictBook(rules, context);
        expect(book.rules).toHaveLength(rules.length);
        for (let person = 0; person < 4; person++) {
          const own = { facts: drawFacts(draw, context.asOf, unknown), provenance: drawProvenance(draw) };
          const s: Situation = { ...context, ...own };
          const codes = book.codes(own);
          for (const [i, r] of rules.entries())
            expect(VerdictBook.verdictOf(codes[i] ?? 3), r.id).toBe(decide(r, s).verdict);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps nothing of the person before", () => {
    const draw = seeded(7);
    const context = drawContext(draw);
    const book = new VerdictBook([everywhere(drawRule(draw))], context);
    const blank = book.codes({ facts: {} });
    book.codes({ facts: drawFacts(draw, context.asOf, 0) });
    expect(book.codes({ facts: {} })).toEqual(blank);
  });

  it("holds only rules that are in force there and then", () => {
    const draw = seeded(3);
    const context = { ...drawContext(draw), asOf: 20_000, region: "530128" };
    const r = everywhere(drawRule(draw));
    const elsewhere = { ...r, id: "test/2", in: "120000" };
    const ended = { ...r, id: "test/3", until: 20_000 };
    expect(new VerdictBook([r, elsewhere, ended], context).rules).toEqual([r]);
  });
});
