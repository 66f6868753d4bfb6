/** Random conditions and quantities over the test vocabulary: every kind of node, well typed, in every position. */
import type { Fact } from "../language/facts.ts";
import type {
  Comparison,
  Condition,
  ItemField,
  ItemFieldKind,
  ListNode,
  QuantityNode,
  Source,
} from "../language/nodes.ts";
import type { Parameter } from "../language/parameters.ts";
import { text } from "../language/text.ts";
import { chance, type Draw, pick, some } from "./draw.ts";
import {
  lists,
  subject,
  testFlagParameters,
  testListParameters,
  testParameters,
  testReadingOptions,
  testReadings,
  testRegions,
  testTerms,
} from "./vocabulary.ts";

type ListFact = Extract<Fact, { kind: "spellsFact" | "recordsFact" }>;
type Unit = "date" | "duration" | "day" | "fen" | "person" | "level";

/** Where an expression stands: of a person, or of a spell or record in a filter. */
interface Place {
  readonly list: ListFact | undefined;
  readonly depth: number;
  /** Fillings may not refer to open terms: two of them could refer to each other. */
  readonly closed: boolean;
}

const because = text("测试", "test");
const comparisons: readonly Comparison[] = ["atLeast", "atMost", "moreThan", "lessThan", "equals"];
const ownFacts = Object.values(subject) as unknown as readonly Fact[];
const listFacts = Object.values(lists) as unknown as readonly ListFact[];
const KIND_OF_FACT: Readonly<Partial<Record<Fact["kind"], ItemFieldKind>>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
  setFact: "set",
};

function fieldSource(list: Fact, field: ItemField): Source {
  return { kind: "field", list, field };
}

/** A source of one kind: a field of the spell or record at hand, or a fact of the person. */
function sourceOf(draw: Draw, place: Place, kind: ItemFieldKind): Source {
  const facts = ownFacts.filter((f) => KIND_OF_FACT[f.kind] === kind);
  const fields = place.list?.fields.filter((f) => f.kind === kind) ?? [];
  if (place.list !== undefined && fields.length > 0 && chance(draw, 75))
    return fieldSource(place.list, pick(draw, fields));
  return { kind: "fact", fact: pick(draw, facts) };
}

function optionsOf(source: Source): readonly string[] {
  if (source.kind === "field") return Object.keys(source.field.options ?? {});
  return "options" in source.fact.spec ? Object.keys(source.fact.spec.options) : [];
}

function listNode(draw: Draw, place: Place): ListNode {
  const fact = pick(draw, listFacts);
  const inside = { list: fact, depth: Math.min(2, place.depth - 1), closed: place.closed };
  const filtered = place.depth > -3 && chance(draw, 60);
  return { fact, where: filtered ? conditionAt(draw, inside) : undefined };
}

const LITERALS: Readonly<Record<Unit, (draw: Draw) => number>> = {
  date: (draw) => draw(14_600, 19_000),
  duration: (draw) => draw(0, 80) * 31 + pick(draw, [0, 0, 1, 15, 30]),
  day: (draw) => draw(-40, 800),
  fen: (draw) => draw(-2, 12) * 100_000,
  person: (draw) => draw(-1, 8),
  level: (draw) => draw(-1, 3),
};

function literal(draw: Draw, unit: Unit): QuantityNode {
  return { kind: "literal", value: LITERALS[unit](draw), unit };
}

type Maker = (draw: Draw, place: Place) => QuantityNode;

const stated = (kind: ItemFieldKind, unit: Unit): Maker => {
  return (draw, place) => ({ kind: "fact", of: sourceOf(draw, place, kind), unit });
};
const set = (unit: "duration" | "fen" | "person" | "date"): Maker => {
  return (draw) => ({ kind: "parameter", parameter: pick<Parameter>(draw, testParameters[unit]), unit });
};
const rounding = (draw: Draw) => pick(draw, ["clamp", "next"] as const);
const elapsed =
  (unit: "duration" | "day"): Maker =>
  (draw, place) => ({
    kind: "elapsed",
    from: quantityAt(draw, place, "date"),
    to: chance(draw, 30) ? quantityAt(draw, place, "date") : { kind: "today", unit: "date" },
    rounding: rounding(draw),
    unit,
  });

/** What each unit can be made of, beyond what every unit can. */
const MAKERS: Readonly<Record<Unit, readonly Maker[]>> = {
  date: [
    stated("date", "date"),
    stated("date", "date"),
    set("date"),
    () => ({ kind: "today", unit: "date" }),
    (draw, place) => ({
      kind: "shift",
      date: quantityAt(draw, place, "date"),
      by: quantityAt(draw, place, chance(draw, 30) ? "day" : "duration"),
      direction: pick(draw, [1, -1] as const),
      rounding: rounding(draw),
      unit: "date",
    }),
    (draw, place) => ({
      kind: pick(draw, ["firstStart", "lastEnd"] as const),
      list: listNode(draw, place),
      unit: "date",
    }),
  ],
  duration: [
    set("duration"),
    elapsed("duration"),
    elapsed("duration"),
    (draw, place) => ({
      kind: pick(draw, ["total", "longest", "current"] as const),
      list: listNode(draw, place),
      rounding: rounding(draw),
      unit: "duration",
    }),
  ],
  day: [elapsed("day")],
  fen: [stated("money", "fen"), set("fen")],
  person: [
    stated("integer", "person"),
    set("person"),
    (draw, place) => ({ kind: "count", list: listNode(draw, place), unit: "record" }),
  ],
  level: [(draw, place) => ({ kind: "level", of: sourceOf(draw, place, "scale"), unit: "level" })],
};

const composed: readonly ((draw: Draw, place: Place, unit: Unit) => QuantityNode)[] = [
  (draw, place, unit) => ({
    kind: pick(draw, ["sum", "difference"] as const),
    left: quantityAt(draw, place, unit),
    right: quantityAt(draw, place, unit),
    unit,
  }),
  (draw, place, unit) => ({ kind: "times", of: quantityAt(draw, place, unit), by: draw(-2, 3), unit }),
  (draw, place, unit) => {
    const counted = pick(draw, ["duration", "fen", "person"] as const);
    const size = quantityAt(draw, { ...place, depth: Math.min(1, place.depth) }, counted);
    const of = quantityAt(draw, place, counted);
    return {
      kind: "each",
      of: { kind: "blocks", of, size, unit: "block" },
      gives: chance(draw, 60) ? literal(draw, unit) : quantityAt(draw, place, unit),
      unit,
    };
  },
  (draw, place, unit) => ({
    kind: pick(draw, ["least", "greatest"] as const),
    of: Array.from({ length: draw(1, 3) }, () => quantityAt(draw, place, unit)),
    unit,
  }),
  (draw, place, unit) => ({
    kind: "readingQuantity",
    reading: pick(draw, testReadings),
    branches: Object.fromEntries(testReadingOptions.map((o) => [o, quantityAt(draw, place, unit)])),
    unit,
  }),
];

function quantityAt(draw: Draw, outer: Place, unit: Unit): QuantityNode {
  const place = { ...outer, depth: outer.depth - 1 };
  if (place.depth <= 0) {
    if (chance(draw, 50)) return literal(draw, unit);
    const leaf = MAKERS[unit][0];
    return leaf === undefined || unit === "day" ? literal(draw, unit) : leaf(draw, place);
  }
  if (chance(draw, 25)) return literal(draw, unit);
  return chance(draw, 30) ? pick(draw, composed)(draw, place, unit) : pick(draw, MAKERS[unit])(draw, place);
}

type Branch = (draw: Draw, place: Place) => Condition;

const LEAVES: Readonly<Record<string, Branch>> = {
  constant: (draw) => ({ kind: "constant", value: chance(draw, 50), because }),
  flag: (draw, place) => ({ kind: "flag", of: sourceOf(draw, place, "flag") }),
  choice: (draw, place) => {
    const of = sourceOf(draw, place, pick(draw, ["choice", "scale"] as const));
    return { kind: "choice", of, oneOf: some(draw, optionsOf(of), 4) };
  },
  rank: (draw, place) => {
    const of = sourceOf(draw, place, "scale");
    return { kind: "rank", of, op: pick(draw, ["atLeast", "atMost"] as const), level: pick(draw, optionsOf(of)) };
  },
  has: (draw, place) => {
    const of = sourceOf(draw, place, "set");
    const quantifier = pick(draw, ["any", "all"] as const);
    return { kind: "has", of, quantifier, options: some(draw, optionsOf(of), 5) };
  },
  compare: (draw, place) => {
    const unit = pick(draw, Object.keys(MAKERS) as Unit[]);
    const deep = { ...place, depth: draw(1, place.list === undefined ? 4 : 3) };
    const [left, right] = [quantityAt(draw, deep, unit), quantityAt(draw, deep, unit)];
    return { kind: "compare", op: pick(draw, comparisons), left, right };
  },
  age: (draw, place) => ({
    kind: "compare",
    op: pick(draw, comparisons),
    left: {
      kind: "elapsed",
      from: stated("date", "date")(draw, place),
      to: { kind: "today", unit: "date" },
      rounding: rounding(draw),
      unit: "duration",
    },
    right: literal(draw, "duration"),
  }),
  dated: (draw, place) => ({
    kind: "compare",
    op: pick(draw, comparisons),
    left: pick(draw, MAKERS.date.slice(-2))(draw, { ...place, depth: 2 }),
    right: chance(draw, 50) ? { kind: "today", unit: "date" } : quantityAt(draw, { ...place, depth: 1 }, "date"),
  }),
  served: (draw, place) => ({
    kind: "compare",
    op: pick(draw, comparisons),
    left: pick(draw, MAKERS.duration.slice(-1))(draw, place),
    right: literal(draw, "duration"),
  }),
  within: (draw, place) => {
    const code = chance(draw, 50);
    return {
      kind: "within",
      of: sourceOf(draw, place, "region"),
      region: code
        ? chance(draw, 70)
          ? { kind: "code", code: pick(draw, testRegions) }
          : { kind: "here" }
        : {
            kind: "source",
            of: sourceOf(draw, place, "region"),
            level: pick(draw, ["exact", "county", "city", "province"] as const),
          },
    };
  },
  same: (draw, place) => {
    const kind = pick(draw, ["region", "choice", "scale"] as const);
    return { kind: "same", left: sourceOf(draw, place, kind), right: sourceOf(draw, place, kind) };
  },
  ongoing: (draw, place) =>
    place.list?.kind === "spellsFact" ? { kind: "ongoing", list: place.list } : pickLeaf(draw, place, "flag"),
  inForce: (draw) => ({ kind: "inForce", parameter: pick(draw, testFlagParameters) }),
  listed: (draw, place) => ({
    kind: "listed",
    of: sourceOf(draw, place, pick(draw, ["choice", "scale"] as const)),
    parameter: pick(draw, testListParameters),
  }),
  share: (draw, place) => ({
    kind: "share",
    part: quantityAt(draw, { ...place, depth: 2 }, "person"),
    whole: quantityAt(draw, { ...place, depth: 2 }, "person"),
    op: pick(draw, comparisons),
    percent: { kind: "literal", value: draw(0, 120), unit: "percent" },
  }),
};

const INNER: Readonly<Record<string, Branch>> = {
  all: (draw, place) => ({ kind: "all", of: parts(draw, place) }),
  any: (draw, place) => ({ kind: "any", of: parts(draw, place) }),
  not: (draw, place) => ({ kind: "not", of: conditionAt(draw, place) }),
  named: (draw, place) => {
    const when = conditionAt(draw, place);
    return { kind: "named", name: `part ${draw(0, 1_000_000)}`, label: because, when: () => when };
  },
  unless: (draw, place) => ({
    kind: "unless",
    base: conditionAt(draw, place),
    exceptions: parts(draw, place).map((when) => ({ label: because, when })),
  }),
  reading: (draw, place) => ({
    kind: "reading",
    reading: pick(draw, testReadings),
    branches: Object.fromEntries(testReadingOptions.map((o) => [o, conditionAt(draw, place)])),
  }),
  open: (draw, place) => (place.closed ? pickLeaf(draw, place, "flag") : { kind: "open", term: pick(draw, testTerms) }),
  exists: (draw, place) => ({ kind: "exists", list: listNode(draw, place) }),
  every: (draw, place) => holding(draw, place, (list, holds) => ({ kind: "every", list, holds })),
  last: (draw, place) => holding(draw, place, (list, holds) => ({ kind: "last", list, count: draw(1, 3), holds })),
};

function holding(draw: Draw, place: Place, make: (list: ListNode, holds: Condition) => Condition): Condition {
  const list = listNode(draw, place);
  const inside = { list: list.fact as ListFact, depth: Math.min(2, place.depth), closed: place.closed };
  return make(list, conditionAt(draw, inside));
}

function parts(draw: Draw, place: Place): Condition[] {
  return Array.from({ length: draw(1, 4) }, () => conditionAt(draw, place));
}

function pickLeaf(draw: Draw, place: Place, kind?: string): Condition {
  const branch = kind === undefined ? pick(draw, Object.values(LEAVES)) : LEAVES[kind];
  if (branch === undefined) throw new RangeError(`no leaf ${kind}`);
  return branch(draw, place);
}

function conditionAt(draw: Draw, outer: Place): Condition {
  const place = { ...outer, depth: outer.depth - 1 };
  return place.depth <= 0 || chance(draw, 30) ? pickLeaf(draw, place) : pick(draw, Object.values(INNER))(draw, place);
}

/** A condition on a person. `depth` bounds the nesting; `closed` leaves open terms out. */
export function drawCondition(draw: Draw, depth = 4, closed = false): Condition {
  return conditionAt(draw, { list: undefined, depth, closed });
}

/** A quantity of a person in a unit. */
export function drawQuantity(draw: Draw, unit: Unit, depth = 3): QuantityNode {
  return quantityAt(draw, { list: undefined, depth, closed: false }, unit);
}
