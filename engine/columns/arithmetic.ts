/** Arithmetic on ranges, node by node, as `decide` does it: for constants, for thresholds, and where no code may be generated. */
import { elapsedRange, shiftRange } from "../decide/quantities.ts";
import { product, productOfCounts, type Range } from "../decide/ranges.ts";
import type { RangeNode } from "./plan.ts";

/** Nodes whose range follows from those of their inputs alone. */
export type ComputedNode = Exclude<RangeNode, { op: "range" | "number" | "level" | "spreadRange" | "measure" }>;

const COMPUTED: ReadonlySet<string> = new Set<ComputedNode["op"]>([
  "elapsed",
  "shift",
  "sum",
  "difference",
  "times",
  "blocks",
  "each",
  "least",
  "greatest",
  "hull",
]);
export const isComputed = (node: { readonly op: string }): node is ComputedNode => COMPUTED.has(node.op);

/** Full blocks of a size in an amount. */
export const full = (amount: number, size: number): number => Math.max(0, Math.floor(amount / size));

type Bare<N> = N extends ComputedNode ? Omit<N, "id" | "scope" | "inputs"> : never;
/** What a node does with its inputs. */
export type Recipe = Bare<ComputedNode>;

const NONE: Range = { lo: Number.NaN, hi: Number.NaN };

/** The range of a computed node from those of its inputs. */
export function combine(node: Recipe, inputs: readonly Range[]): Range {
  const [a = NONE, b = NONE] = inputs;
  switch (node.op) {
    case "elapsed":
      return elapsedRange(a, b, node.rounding, node.unit);
    case "shift":
      return shiftRange(a, b, node.direction, node.rounding, node.inDays);
    case "sum":
      return { lo: a.lo + b.lo, hi: a.hi + b.hi };
    case "difference":
      return { lo: a.lo - b.hi, hi: a.hi - b.lo };
    case "times": {
      const [x, y] = [product(a.lo, node.by), product(a.hi, node.by)];
      return node.by < 0 ? { lo: y, hi: x } : { lo: x, hi: y };
    }
    case "blocks":
      return b.lo > 0 ? { lo: full(a.lo, b.hi), hi: full(a.hi, b.lo) } : { lo: 0, hi: Number.POSITIVE_INFINITY };
    case "each":
      return productOfCounts(a, b);
    case "least":
      return { lo: Math.min(...inputs.map((r) => r.lo)), hi: Math.min(...inputs.map((r) => r.hi)) };
    case "greatest":
      return { lo: Math.max(...inputs.map((r) => r.lo)), hi: Math.max(...inputs.map((r) => r.hi)) };
    case "hull":
      return { lo: Math.min(...inputs.map((r) => r.lo)), hi: Math.max(...inputs.map((r) => r.hi)) };
  }
}
