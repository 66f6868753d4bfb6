/** Random facts and situations over the test vocabulary: known, unknown, and lists known in part. */
import { addMonths, day } from "../language/dates.ts";
import type { Fact } from "../language/facts.ts";
import type { ItemField, ItemFieldKind } from "../language/nodes.ts";
import { type Rule, rule } from "../language/rules.ts";
import type { Facts, FactValue, Item, Provenance, Scalar, Situation } from "../language/situation.ts";
import { text } from "../language/text.ts";
import { chance, type Draw, pick, some } from "./draw.ts";
import { drawCondition } from "./expressions.ts";
import { testFacts, testReadingOptions, testReadings, testRegions, testTerms } from "./vocabulary.ts";

export { chance, type Draw, pick, seeded, some } from "./draw.ts";
export { drawCondition, drawQuantity } from "./expressions.ts";
export * from "./vocabulary.ts";

const EDGES = ["2020-02-29", "2021-01-31", "2021-02-28", "2021-08-31", "2020-12-31", "2021-03-01", "2020-08-01"];

/** A day to ask about, often one on which months have no counterpart. */
export function drawDay(draw: Draw): number {
  return chance(draw, 60) ? day(pick(draw, EDGES)) : draw(day("2019-06-01"), day("2022-06-30"));
}

/** A day of a life: most near, or whole months from, the day that is asked about. */
function drawDate(draw: Draw, asOf: number): number {
  switch (draw(0, 3)) {
    case 0:
      return addMonths(asOf, -draw(-3, 80)) + draw(-2, 2);
    case 1:
      return day(pick(draw, EDGES)) - draw(0, 5) * 365;
    case 2:
      return asOf + draw(-3, 3);
    default:
      return asOf - draw(-200, 9000);
  }
}

interface ValueSpec {
  readonly kind: ItemFieldKind;
  readonly options: readonly string[];
  readonly min: number | undefined;
}

const AMOUNTS: Readonly<Record<"integer" | "money", (draw: Draw, min: number) => number>> = {
  integer: (draw, min) => Math.max(min, draw(-2, 10)),
  money: (draw, min) => Math.max(min, draw(-2, 12) * 100_000 + draw(0, 1)),
};

function drawScalar(draw: Draw, spec: ValueSpec, asOf: number): Scalar {
  switch (spec.kind) {
    case "flag":
      return chance(draw, 50);
    case "choice":
    case "scale":
      return pick(draw, spec.options);
    case "set":
      return some(draw, spec.options, 6).sort();
    case "integer":
    case "money":
      return AMOUNTS[spec.kind](draw, spec.min ?? Number.NEGATIVE_INFINITY);
    case "date":
      return drawDate(draw, asOf);
    case "region":
      return pick(draw, testRegions);
  }
}

function drawItem(draw: Draw, fact: ListFact, asOf: number, vague: number): Item {
  const known = (field: ItemField): boolean => !chance(draw, vague) || field.kind === "flag";
  const result: Record<string, Scalar | null | undefined> = {};
  for (const field of fact.fields) {
    if (!known(field)) continue;
    const spec = { kind: field.kind, options: Object.keys(field.options ?? {}), min: field.min };
    result[field.name] = drawScalar(draw, spec, asOf);
  }
  if (fact.kind === "recordsFact") return result;
  const from = result["from"];
  if (chance(draw, 25)) result["to"] = null;
  else if (typeof from === "number" && typeof result["to"] === "number")
    result["to"] = from + pick(draw, [0, 1, 27, 30, 59, 181, 364, 365, 800, 2000]);
  return result;
}

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;

function drawItems(draw: Draw, fact: ListFact, asOf: number): readonly Item[] {
  const long = chance(draw, 10);
  const vague = pick(draw, [0, 0, 15, long ? 60 : 30]);
  const items = Array.from({ length: long ? draw(6, 9) : draw(0, 4) }, () => drawItem(draw, fact, asOf, vague));
  const start = fact.kind === "spellsFact" ? "from" : "date";
  if (chance(draw, 40)) return items;
  return items.sort((a, b) => Number(a[start] ?? 0) - Number(b[start] ?? 0));
}

const FIELD_KINDS: Readonly<Record<Exclude<Fact["kind"], "spellsFact" | "recordsFact">, ItemFieldKind>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
  setFact: "set",
};

/** Any value that a fact may have. */
export function drawValue(draw: Draw, fact: Fact, asOf: number): FactValue {
  if (fact.kind === "spellsFact" || fact.kind === "recordsFact") return drawItems(draw, fact, asOf);
  const options = "options" in fact.spec ? Object.keys(fact.spec.options) : [];
  const min = "min" in fact.spec ? fact.spec.min : undefined;
  return drawScalar(draw, { kind: FIELD_KINDS[fact.kind], options, min }, asOf);
}

/** What is known of a person; each fact is unknown in about `unknown` percent. */
export function drawFacts(draw: Draw, asOf: number, unknown = 25): Facts {
  const facts: Record<string, FactValue> = {};
  for (const fact of testFacts) if (!chance(draw, unknown)) facts[fact.id] = drawValue(draw, fact, asOf);
  return facts;
}

/** Everything of a situation but the facts: day, place, readings adopted, local fillings of open terms. */
export function drawContext(draw: Draw): Omit<Situation, "facts" | "provenance"> {
  const readings: Record<string, string> = {};
  for (const r of testReadings) if (chance(draw, 40)) readings[r.id] = pick(draw, testReadingOptions);
  const fillings = Array.from({ length: draw(0, 3) }, () => ({
    term: pick(draw, testTerms),
    region: pick(draw, ["000000", "530000", "530100", "120000"]),
    from: day(pick(draw, ["2015-01-01", "2020-07-01", "2023-01-01"])),
    when: drawCondition(draw, 2, true),
    cites: "测试 4",
    special: chance(draw, 30),
  }));
  const settings = chance(draw, 30)
    ? { "p.person.unset": [{ value: draw(0, 5), from: day("2018-01-01"), region: "000000", source: "测试 5" }] }
    : {};
  return {
    asOf: drawDay(draw),
    region: pick(draw, ["530128", "530100", "120101", "310115103"]),
    readings,
    fillings,
    settings,
  };
}

/** Which facts an officer has stated; the judgement of the test vocabulary counts only then. */
export function drawProvenance(draw: Draw): Readonly<Record<string, Provenance>> {
  return chance(draw, 50) ? { "subject.outstanding": { source: "officer" } } : {};
}

export function drawSituation(draw: Draw, unknown = 25): Situation {
  const context = drawContext(draw);
  return { ...context, provenance: drawProvenance(draw), facts: drawFacts(draw, context.asOf, unknown) };
}

/** A rule in force everywhere and always, with a random condition. */
export function drawRule(draw: Draw, id = "test/1", depth = 4): Rule {
  return rule({
    id,
    kind: "entitlement",
    of: "person",
    title: text("测试规则", "test rule"),
    in: "000000",
    from: day("1990-01-01"),
    when: drawCondition(draw, depth),
    grants: [],
  });
}
