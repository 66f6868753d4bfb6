/** Single conditions in words: what each speaks of, and what it requires. */
import type { Comparison, Condition, QuantityNode } from "../language/nodes.ts";
import { readingIn, underOption } from "./hoist.ts";
import type { Speech } from "./options.ts";
import { boundOf, phrase, styleOf, subjectOf } from "./quantities.ts";
import { flagText, labelOf, labelsApart, optionLabel } from "./sources.ts";
import type { Atom, Relation } from "./wording.ts";

/** The conditions that say one thing of one subject. */
export type AtomNode = Extract<
  Condition,
  {
    kind:
      | "constant"
      | "flag"
      | "choice"
      | "rank"
      | "has"
      | "compare"
      | "within"
      | "same"
      | "ongoing"
      | "listed"
      | "inForce"
      | "share"
      | "open";
  }
>;

const ATOMS: Readonly<Record<AtomNode["kind"], true>> = {
  constant: true,
  flag: true,
  choice: true,
  rank: true,
  has: true,
  compare: true,
  within: true,
  same: true,
  ongoing: true,
  listed: true,
  inForce: true,
  share: true,
  open: true,
};

export const isAtom = (node: Condition): node is AtomNode => Object.hasOwn(ATOMS, node.kind);

const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  atLeast: "lessThan",
  lessThan: "atLeast",
  atMost: "moreThan",
  moreThan: "atMost",
  equals: "notEquals",
  notEquals: "equals",
};
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
  equals: "equals",
};

type Compare = Extract<Condition, { kind: "compare" }>;

/** A comparison turned so that its subject stands on the left: `5 ≤ x` is said of x. */
export function upright(node: Compare): Compare & { readonly turned: boolean } {
  const turned = isFixed(node.left) && !isFixed(node.right);
  if (!turned) return { ...node, turned };
  return { kind: "compare", op: MIRRORED[node.op], left: node.right, right: node.left, turned };
}

const isFixed = (node: QuantityNode): boolean => node.kind === "literal" || node.kind === "parameter";

/** A comparison that depends on a reading inside its quantities, as one comparison for each way of reading. */
export function splitByReading(node: AtomNode): Extract<Condition, { kind: "reading" }> | undefined {
  if (node.kind !== "compare" && node.kind !== "share") return undefined;
  const quantities = node.kind === "compare" ? [node.left, node.right] : [node.part, node.whole, node.percent];
  const reading = readingIn(quantities);
  if (reading === undefined) return undefined;
  const branches = Object.keys(reading.options).map((option): [string, Condition] => {
    const at = (q: QuantityNode): QuantityNode => underOption(q, reading, option);
    return node.kind === "compare"
      ? [option, { ...node, left: at(node.left), right: at(node.right) }]
      : [option, { ...node, part: at(node.part), whole: at(node.whole), percent: at(node.percent) }];
  });
  return { kind: "reading", reading, branches: Object.fromEntries(branches) };
}

/** “Two levels above the title held”: a rank that another one fixes. */
function levelAtom(node: Compare, negated: boolean, s: Speech): Atom | undefined {
  const { op, left, right } = upright(node);
  if (op !== "equals" || left.unit !== "level" || (right.kind !== "sum" && right.kind !== "difference"))
    return undefined;
  if (right.right.kind !== "literal") return undefined;
  const steps = right.kind === "sum" ? right.right.value : -right.right.value;
  const { subject, link, stating } = subjectOf(left, s);
  const distance = s.w.count(Math.abs(steps), s.unit("level"));
  return {
    subject,
    link,
    requirement: s.w.c.levelsFrom(phrase(right.left, s, true), distance, steps > 0, negated),
    stating,
  };
}

function compareAtom(node: Compare, negated: boolean, s: Speech, value: string | undefined): Atom {
  const level = levelAtom(node, negated, s);
  if (level !== undefined) return level;
  const { op, left, right } = upright(node);
  const relation: Relation = negated ? OPPOSITE[op] : op;
  const bound = boundOf(right, left, s) + (value === undefined ? "" : s.w.paren(value));
  const { subject, link, stating } = subjectOf(left, s);
  const requirement = s.w.c.relation(relation, styleOf(left, s), bound, right.kind === "literal");
  return { subject, link, requirement, stating };
}

function withinAtom(node: Extract<Condition, { kind: "within" }>, negated: boolean, s: Speech): Atom {
  const label = labelOf(node.of, s);
  const { region } = node;
  if (region.kind === "code") return s.w.c.within(label, s.region(region.code), negated);
  if (region.kind === "here")
    return s.situation === undefined
      ? s.w.c.withinHere(label, negated)
      : s.w.c.within(label, s.region(s.situation.region), negated);
  const [own, other] = labelsApart(node.of, region.of, s);
  return region.level === "exact"
    ? s.w.c.withinOther(own, other, negated)
    : s.w.c.inSame(own, region.level, other, negated);
}

/**
 * What a single condition says, or its opposite. `each` where it is said of every one of several records; `value` the
 * worth of its bound, where the bound is reckoned.
 */
export function atomOf(node: AtomNode, negated: boolean, s: Speech, each = false, value?: string): Atom {
  const { c } = s.w;
  switch (node.kind) {
    case "constant":
      return c.statement(c.constant(node.value !== negated, s.say(node.because)));
    case "flag":
      return c.statement(flagText(node.of, !negated, s));
    case "choice":
      if (node.oneOf.length === 0) return c.statement(c.vacuous(negated));
      return c.choice(labelOf(node.of, s), labelsOf(node.of, node.oneOf, s), negated);
    case "rank": {
      const relation = negated ? (node.op === "atLeast" ? "below" : "above") : node.op;
      return c.rank(labelOf(node.of, s), optionLabel(node.of, node.level, s), relation, each);
    }
    case "has":
      if (node.options.length === 0) return c.statement(c.vacuous((node.quantifier === "all") !== negated));
      return c.has(labelOf(node.of, s), labelsOf(node.of, node.options, s), node.quantifier, negated);
    case "compare":
      return compareAtom(node, negated, s, value);
    case "within":
      return withinAtom(node, negated, s);
    case "same":
      return c.same(...labelsApart(node.left, node.right, s), negated);
    case "ongoing":
      return c.ongoing(negated);
    case "listed":
      return c.listed(labelOf(node.of, s), s.say(node.parameter.label), negated);
    case "inForce":
      return c.inForce(s.say(node.parameter.label), negated);
    case "share": {
      const relation: Relation = negated ? OPPOSITE[node.op] : node.op;
      const literal = node.percent.kind === "literal";
      const bound = phrase(node.percent, s) + (value === undefined ? "" : s.w.paren(value));
      const words = c.share(phrase(node.part, s), phrase(node.whole, s));
      return { ...words, requirement: c.relation(relation, "amount", bound, literal) };
    }
    case "open":
      return c.openTerm(s.say(node.term.label), s.say(node.term.setBy), negated);
  }
}

function labelsOf(source: Parameters<typeof optionLabel>[0], keys: readonly string[], s: Speech): readonly string[] {
  return keys.map((key) => optionLabel(source, key, s));
}
