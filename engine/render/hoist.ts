/** Readings inside quantities, brought out in front: one plain quantity for each way of reading. */
import type { QuantityNode } from "../language/nodes.ts";
import type { Reading } from "../language/readings.ts";
import { refuse } from "./refuse.ts";

/** The quantities that a quantity is reckoned from (those in filters of lists aside). */
function partsOf(node: QuantityNode): readonly QuantityNode[] {
  switch (node.kind) {
    case "literal":
    case "fact":
    case "level":
    case "parameter":
    case "today":
    case "total":
    case "longest":
    case "current":
    case "count":
    case "firstStart":
    case "lastEnd":
      return [];
    case "elapsed":
      return [node.from, node.to];
    case "shift":
      return [node.date, node.by];
    case "sum":
    case "difference":
      return [node.left, node.right];
    case "times":
      return [node.of];
    case "blocks":
      return [node.of, node.size];
    case "each":
      return [node.of, node.gives];
    case "least":
    case "greatest":
      return node.of;
    case "readingQuantity":
      return Object.values(node.branches);
    default:
      return refuse(node);
  }
}

/** The first reading, from the outside in, on which any of the quantities depends. */
export function readingIn(nodes: readonly QuantityNode[]): Reading | undefined {
  for (const node of nodes) {
    const found = node.kind === "readingQuantity" ? node.reading : readingIn(partsOf(node));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The quantity as it reads under one option of a reading. */
export function underOption(node: QuantityNode, reading: Reading, option: string): QuantityNode {
  const inner = (n: QuantityNode): QuantityNode => underOption(n, reading, option);
  switch (node.kind) {
    case "elapsed":
      return { ...node, from: inner(node.from), to: inner(node.to) };
    case "shift":
      return { ...node, date: inner(node.date), by: inner(node.by) };
    case "sum":
    case "difference":
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case "times":
      return { ...node, of: inner(node.of) };
    case "blocks":
      return { ...node, of: inner(node.of), size: inner(node.size) };
    case "each":
      return { ...node, of: inner(node.of), gives: inner(node.gives) };
    case "least":
    case "greatest":
      return { ...node, of: node.of.map(inner) };
    case "readingQuantity": {
      const own = node.reading.id === reading.id ? node.branches[option] : undefined;
      if (own !== undefined) return inner(own);
      const branches = Object.entries(node.branches).map(([key, branch]) => [key, inner(branch)] as const);
      return { ...node, branches: Object.fromEntries(branches) };
    }
    default:
      return node;
  }
}
