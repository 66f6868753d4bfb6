/** The heart of the room: decide and columns agree, person by person, on random rules over random people. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/determination.ts";
import type { Rule } from "../language/rules.ts";
import type { Facts, Provenance } from "../language/situation.ts";
import { type Draw, drawContext, drawFacts, drawProvenance, drawRule, testVocabulary } from "../testing/generators.ts";
import { type BatchOptions, compile } from "./batch.ts";
import { fromPeople } from "./builder.ts";
import type { BatchContext } from "./lower.ts";

interface Sample {
  readonly context: BatchContext;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly people: readonly Facts[];
  readonly rules: readonly Rule[];
}

function drawSample(draw: Draw): Sample {
  const context = drawContext(draw);
  const unknown = [0, 10, 25, 60][draw(0, 3)] ?? 25;
  return {
    context,
    provenance: drawProvenance(draw),
    people: Array.from({ length: draw(1, 14) }, () => drawFacts(draw, context.asOf, unknown)),
    rules: Array.from({ length: draw(1, 4) }, (_, i) => drawRule(draw, `test/${i}`, draw(1, 5))),
  };
}

/** Rows on which columns differ from decide, in words. */
function differences({ context, provenance, people, rules }: Sample, options: BatchOptions): string[] {
  const officer = Object.keys(provenance).filter((id) => provenance[id]?.source === "officer");
  const table = fromPeople(testVocabulary, people, { officer });
  const results = compile(rules, context, options).run(table);
  return rules.flatMap((rule) => {
    const codes = results.codes(rule.id);
    const expected = people.map((facts) => decide(rule, { ...context, provenance, facts }).trace.value);
    const summary = results.summary(rule.id);
    const counts = [summary.undetermined, summary.entitled, summary.notEntitled];
    const wrong = expected.flatMap((value, row) =>
      codes[row] === value ? [] : [`${rule.id}, row ${row}: decide ${value}, columns ${codes[row]}`],
    );
    return counts.some((n, code) => n !== expected.filter((e) => e === code).length) ? [...wrong, "counts"] : wrong;
  });
}

const runs = Number(process.env["QIAOTI_PROPERTY_RUNS"] ?? 600);
const samples = fc.gen().map((g) => drawSample((min, max) => g(fc.integer, { min, max })));

describe("columns and decide agree", () => {
  it.each([
    ["generated code", { generate: true }],
    ["generated code, blocks of four", { generate: true, blockRows: 4 }],
    ["no generated code", { generate: false, blockRows: 8 }],
  ])("with %s", (_, options) => {
    fc.assert(
      fc.property(samples, (sample) => {
        expect(differences(sample, options)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
