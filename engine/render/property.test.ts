/** render: whatever can be written as a rule can be said, in both languages and in every form. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/index.ts";
import {
  type Condition,
  type ConditionKind,
  type Grant,
  type Language,
  type QuantityKind,
  type QuantityNode,
  type Rule,
  text,
} from "../language/index.ts";
import {
  chance,
  type Draw,
  drawCondition,
  drawQuantity,
  drawRule,
  drawSituation,
  pick,
  seeded,
  testFacts,
  testFlagParameters,
  testListParameters,
  testParameters,
  testReadings,
  testTerms,
  testVocabulary,
} from "../testing/generators.ts";
import {
  explainAnswer,
  explainRule,
  explainTrace,
  plainText,
  type RenderedDocument,
  sentence,
  toHtml,
  toMarkdown,
  toPlain,
} from "./index.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const languages: readonly Language[] = ["zh", "en"];

/** Words of the test vocabulary that are not Chinese: its names serve in both languages. */
const ownWords = new Set(
  JSON.stringify([
    [...testVocabulary.values()].map((fact) => [fact.id, fact.spec]),
    Object.values(testParameters),
    testFlagParameters,
    testListParameters,
    testReadings,
    testTerms,
    "test/1",
  ]).match(/[A-Za-z]+/g) ?? [],
);

function flaws(text: string, lang: Language): readonly string[] {
  const found: string[] = [];
  if (text.trim() === "") found.push("empty");
  for (const flaw of ["undefined", "[object", "NaN", "Infinity", "null"]) if (text.includes(flaw)) found.push(flaw);
  const doubled =
    lang === "zh"
      ? /[，。；：、]{2}|（）|“”|‘’|的的|自自|符合“?符合|(，|是|包括|列入|低于)$/mu
      : /[,;:]{2}|\.\.|: :|the the|\(\)|“”|‘’/u;
  const match = doubled.exec(text);
  if (match !== null) found.push(`doubled: ${text.slice(Math.max(0, match.index - 20), match.index + 20)}`);
  if (lang === "zh")
    found.push(
      ...(text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !ownWords.has(word)).map((w) => `English: ${w}`),
    );
  else found.push(...(text.match(/[，。；：、]/g) ?? []).map((mark) => `Chinese mark: ${mark}`));
  return found;
}

/** Tags that do not close, and characters that should have been escaped. */
function htmlFlaws(html: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = html.replace(/<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g, (_, slash: string, tag: string) => {
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) found.push(`</${tag}> closes nothing`);
    return "";
  });
  if (open.length > 0) found.push(`open: ${open.join(" ")}`);
  if (/[<>]/.test(rest) || /&(?!(amp|lt|gt|quot|#39);)/.test(rest)) found.push("not escaped");
  return found;
}

function documentFlaws(document: RenderedDocument): readonly string[] {
  const text = toPlain(document);
  return [
    ...flaws(text, document.language),
    ...htmlFlaws(toHtml(document)),
    ...(toMarkdown(document).trim() === "" ? ["empty Markdown"] : []),
  ];
}

/** Every kind named under a value of a rule, through named parts; declarations refer to themselves and are met once. */
function kindsWithin(value: unknown, into: Set<string>, met = new Set<unknown>()): void {
  if (typeof value === "function" && value.length === 0) kindsWithin((value as () => unknown)(), into, met);
  if (typeof value !== "object" || value === null || met.has(value)) return;
  met.add(value);
  if ("kind" in value && typeof value.kind === "string") into.add(value.kind);
  for (const part of Object.values(value)) kindsWithin(part, into, met);
}

const CONDITIONS: Readonly<Record<ConditionKind, true>> = {
  constant: true,
  flag: true,
  choice: true,
  rank: true,
  has: true,
  compare: true,
  within: true,
  same: true,
  ongoing: true,
  exists: true,
  every: true,
  last: true,
  all: true,
  any: true,
  not: true,
  reading: true,
  named: true,
  unless: true,
  open: true,
  inForce: true,
  listed: true,
  share: true,
};
const QUANTITIES: Readonly<Record<QuantityKind, true>> = {
  literal: true,
  fact: true,
  level: true,
  parameter: true,
  today: true,
  elapsed: true,
  shift: true,
  sum: true,
  difference: true,
  times: true,
  blocks: true,
  each: true,
  least: true,
  greatest: true,
  total: true,
  longest: true,
  current: true,
  count: true,
  firstStart: true,
  lastEnd: true,
  readingQuantity: true,
};

describe("every expression can be said", () => {
  it("covers every kind of node in what is drawn below", () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 400; seed++) kindsWithin(drawCondition(seeded(seed)), seen);
    const missing = [...Object.keys(CONDITIONS), ...Object.keys(QUANTITIES)].filter((kind) => !seen.has(kind));
    expect(missing).toEqual([]);
    expect(testFacts.length).toBeGreaterThan(0);
  });

  it("says a condition and its opposite, differently and without flaw", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const node: Condition = drawCondition(seeded(seed));
        for (const lang of languages) {
          const said = sentence(node, lang);
          const opposite = sentence({ kind: "not", of: node }, lang);
          expect([...flaws(said, lang), ...flaws(opposite, lang)]).toEqual([]);
          if (node.kind !== "constant") expect(opposite).not.toBe(said);
          expect(sentence({ kind: "not", of: { kind: "not", of: node } }, lang)).toBe(said);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lays open a rule without flaw, in every form", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rule = drawFullRule(seeded(seed));
        for (const lang of languages) expect(documentFlaws(explainRule(rule, lang))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("explains an answer and its tree without flaw, in every form", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = seeded(seed);
        const d = decide(drawFullRule(draw), drawSituation(draw));
        for (const lang of languages) {
          const answer = explainAnswer(d, lang);
          expect(documentFlaws(answer)).toEqual([]);
          expect(documentFlaws(explainTrace(d, lang))).toEqual([]);
          if (d.verdict === "undetermined") expect(itemsIn(answer).length).toBeGreaterThanOrEqual(d.missing.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Grants of every kind, with amounts, terms and days of every shape. */
function drawGrants(draw: Draw): readonly Grant[] {
  const title = text("所给的待遇", "what is given");
  const q = (unit: "fen" | "date" | "duration"): QuantityNode => drawQuantity(draw, unit);
  const term = { term: q("duration"), from: chance(draw, 50) ? q("date") : undefined };
  const grants: readonly Grant[] = [
    ...(["right", "service", "duty", "exemption", "application"] as const).map(
      (kind): Grant => ({ kind, text: title }),
    ),
    {
      kind: "payment",
      text: title,
      amount: q("fen"),
      every: pick(draw, ["once", "month", "year"] as const),
      payer: title,
      accruesFrom: q("date"),
      dueFrom: chance(draw, 50) ? q("date") : undefined,
    },
    { kind: "advance", text: title, by: q("duration") },
    { kind: "equivalent", text: title, level: "bachelor" },
    ...(["tie-break", "weighting", "first", "unspecified"] as const).map(
      (mode): Grant => ({ kind: "priority", text: title, mode }),
    ),
    { kind: "bar", text: title, ...term },
    { kind: "obligation", text: title, ...term },
  ];
  return grants.map((grant) => (chance(draw, 30) ? { ...grant, if: drawCondition(draw, 2) } : grant));
}

function drawFullRule(draw: Draw): Rule {
  const rule = drawRule(draw);
  return { ...rule, kind: pick(draw, ["entitlement", "procedure", "duty"]), grants: drawGrants(draw) };
}

function itemsIn(document: RenderedDocument): readonly string[] {
  return document.blocks.flatMap((block) => (block.kind === "list" ? block.items.map((i) => plainText(i.text)) : []));
}
