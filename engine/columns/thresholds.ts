/** Comparisons in one column against what is known become bounds on its cells: `since(birth) ≥ 18 years` is `birth ≤ bound`. */
import { compareRanges, point, type Range } from "../decide/ranges.ts";
import { FALSE, type Kleene, TRUE } from "../language/kleene.ts";
import type { Comparison } from "../language/nodes.ts";
import { type ComputedNode, combine, isComputed } from "./arithmetic.ts";
import { GOES_ON, UNKNOWN_NUMBER } from "./columns.ts";
import type { Interner } from "./interner.ts";
import { type Bands, type CodeNode, isRange, type RangeNode } from "./plan.ts";

type Leaf = Extract<RangeNode, { op: "number" | "level" }>;

/** The one column that a quantity depends on; undefined where there are several, or a list. */
function leafOf(node: RangeNode): Leaf | undefined {
  if (node.op === "number" || node.op === "level") return node;
  if (!isComputed(node)) return undefined;
  const open = node.inputs.filter((n) => n.op !== "range");
  return open.length === 1 && open[0] !== undefined ? leafOf(open[0]) : undefined;
}

const isBounded = (r: Range): boolean => Number.isFinite(r.lo) && Number.isFinite(r.hi);

/** Whether a node only grows, or only falls, with its one open input. */
function isMonotone(node: ComputedNode, open: number, other: Range | undefined): boolean {
  switch (node.op) {
    case "shift":
      // In the amount, a period of 31 loose days may reach less far than a month.
      return open === 0 && other?.lo === other?.hi;
    case "blocks":
      return open === 0 && other !== undefined && other.lo > 0;
    case "each":
      return other !== undefined && (other.lo >= 0 || (open === 0 && other.hi <= 0));
    default:
      return true;
  }
}

interface Shape {
  readonly monotone: boolean;
  /** A known cell gives one number, not a range. */
  readonly exact: boolean;
}

function shapeOf(node: RangeNode): Shape {
  if (!isComputed(node)) return { monotone: true, exact: true };
  const at = node.inputs.findIndex((n) => n.op !== "range");
  const inner = node.inputs[at];
  const others = node.inputs.filter((n) => n.op === "range");
  if (inner === undefined || !others.every(isBounded)) return { monotone: false, exact: false };
  const below = shapeOf(inner);
  const exact = below.exact && node.op !== "hull" && others.every((n) => n.lo === n.hi);
  return { monotone: below.monotone && isMonotone(node, at, others[0]), exact };
}

function rangeWith(node: RangeNode, leaf: Range): Range {
  if (node.op === "range") return node;
  if (!isComputed(node)) return leaf;
  return combine(
    node,
    node.inputs.map((n) => rangeWith(n, leaf)),
  );
}

interface Domain {
  readonly lo: number;
  readonly hi: number;
}

function domainOf(leaf: Leaf): Domain {
  const column = leaf.column.column;
  const wide = column?.kind !== "number" || column.values instanceof Float64Array;
  return wide ? { lo: Number.MIN_SAFE_INTEGER, hi: Number.MAX_SAFE_INTEGER } : { lo: UNKNOWN_NUMBER + 1, hi: GOES_ON };
}

/** Last value of the domain up to which the first code holds. */
function lastOf(domain: Domain, holds: (value: number) => boolean): number {
  let { lo, hi } = domain;
  while (hi - lo > 1) {
    const middle = Math.floor((lo + hi) / 2);
    if (holds(middle)) lo = middle;
    else hi = middle;
  }
  return lo;
}

/** Where a monotone comparison is true and where it is not false; its code changes at most from one end to the other. */
function bandsOf(domain: Domain, at: (value: number) => Kleene): Omit<Bands, "unknown"> {
  const [first, last] = [at(domain.lo), at(domain.hi)];
  const nowhere = { from: 1, to: 0 };
  const everywhere = { from: domain.lo, to: domain.hi };
  let [yes, open] = [nowhere, everywhere];
  if (first === last) {
    if (first === TRUE) yes = everywhere;
    if (first === FALSE) open = nowhere;
  } else {
    const end = lastOf(domain, (v) => at(v) === first);
    const start = lastOf(domain, (v) => at(v) !== last) + 1;
    if (first === TRUE) yes = { from: domain.lo, to: end };
    if (last === TRUE) yes = { from: start, to: domain.hi };
    open = { from: first === FALSE ? end + 1 : domain.lo, to: last === FALSE ? start - 1 : domain.hi };
  }
  return { trueFrom: yes.from, trueTo: yes.to, openFrom: open.from, openTo: open.to };
}

/** `equals` of exact numbers: at least, and not more than. */
function equalBands(least: Omit<Bands, "unknown">, more: Omit<Bands, "unknown">): Omit<Bands, "unknown"> {
  let [from, to] = [least.trueFrom, least.trueTo];
  if (more.trueFrom <= more.trueTo) {
    if (more.trueTo === least.trueTo) to = more.trueFrom - 1;
    else from = more.trueTo + 1;
  }
  return { trueFrom: from, trueTo: to, openFrom: from, openTo: to };
}

/**
 * The comparison as a test on one column; undefined where it needs several columns, or where the quantity is not
 * certainly monotone in the cell. Bounds are found by bisection with the arithmetic of `decide` itself.
 */
export function threshold(
  plan: Interner,
  comparison: Comparison,
  left: RangeNode,
  right: RangeNode,
): CodeNode | undefined {
  const [open, known] = left.op === "range" ? [right, left] : [left, right];
  if (known.op !== "range" || Number.isNaN(known.lo) || !isRange(open)) return undefined;
  const leaf = leafOf(open);
  if (leaf === undefined) return undefined;
  const codeOf = (cell: Range, op: Comparison): Kleene => {
    const range = rangeWith(open, cell);
    const [a, b] = open === left ? [range, known] : [known, range];
    return compareRanges(op, a.lo, a.hi, b.lo, b.hi);
  };
  if (leaf.op === "level") {
    const table = Uint8Array.from(leaf.lo, (lo, code) => codeOf({ lo, hi: leaf.hi[code] ?? lo }, comparison));
    return plan.lookup(leaf.column, table);
  }
  const shape = shapeOf(open);
  if (!shape.monotone) return undefined;
  if (comparison === "equals" && !(shape.exact && known.lo === known.hi)) return undefined;
  const domain = domainOf(leaf);
  const at = (op: Comparison) => (value: number) =>
    codeOf(point(value === GOES_ON ? Number.POSITIVE_INFINITY : value), op);
  const bands =
    comparison === "equals"
      ? equalBands(bandsOf(domain, at("atLeast")), bandsOf(domain, at("moreThan")))
      : bandsOf(domain, at(comparison));
  return plan.between(leaf.column, { ...bands, unknown: codeOf(leaf, comparison) });
}
