/** The heart of the room: decide and columns agree, person by person, on random rules over random people. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/determination.ts";
import { evaluateQuantity } from "../decide/evaluate.ts";
import type { QuantityNode } from "../language/nodes.ts";
import type { Rule } from "../language/rules.ts";
import type { Facts, Provenance } from "../language/situation.ts";
import {
  chance,
  type Draw,
  drawContext,
  drawFacts,
  drawProvenance,
  drawQuantity,
  drawRule,
  pick,
  seeded,
  testVocabulary,
} from "../testing/generators.ts";
import { type BatchOptions, compile } from "./batch.ts";
import { fromPeople } from "./builder.ts";
import type { BatchContext } from "./lower.ts";

const units = ["date", "duration", "day", "fen", "person", "level"] as const;
const comparisons = ["atLeast", "atMost", "moreThan", "lessThan", "equals"] as const;

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

/** Comparisons of one quantity with the very numbers that it has for the people of the table, and their neighbours. */
function drawEdges(draw: Draw): Sample {
  const sample = drawSample(draw);
  const { context, provenance, people } = sample;
  const unit = pick(draw, units);
  const quantity = drawQuantity(draw, unit, draw(2, 4));
  const values = people.flatMap((facts) => {
    const { lo, hi } = evaluateQuantity(quantity, { ...context, provenance, facts });
    return [lo, hi].filter(Number.isSafeInteger);
  });
  const near = new Set([...new Set(values)].slice(0, 6).flatMap((v) => [v - 1, v, v + 1]));
  const rules = [...near].flatMap((value) =>
    comparisons.map((op): Rule => {
      const right: QuantityNode = { kind: "literal", value, unit };
      const sides = chance(draw, 80) ? { left: quantity, right } : { left: right, right: quantity };
      const rule = drawRule(draw, `${op} ${value}`, 1);
      return { ...rule, when: { kind: "compare", op, ...sides } };
    }),
  );
  return { ...sample, rules };
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

const runs = Number(process.env["QIAOTI_PROPERTY_RUNS"] ?? 200);
/** A failure names its seed: the sample itself, a rule with all its facts, would be too long to print. */
const seeds = fc.integer({ min: 0, max: 0x7fffffff });
const ways: readonly (readonly [string, BatchOptions])[] = [
  ["generated code", { generate: true }],
  ["generated code, blocks of four", { generate: true, blockRows: 4 }],
  ["no generated code", { generate: false, blockRows: 8 }],
];

describe("columns and decide agree", () => {
  it.each(ways)("on any rule, with %s", (_, options) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(differences(drawSample(seeded(seed)), options)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it.each(ways)("on both sides of every threshold, with %s", (_, options) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(differences(drawEdges(seeded(seed)), options)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});
