/** Walks over a trace: everything it used, in the order of the text. */
import type { Fact } from "../language/facts.ts";
import { UNKNOWN } from "../language/kleene.ts";
import type { Condition, QuantityNode, Source } from "../language/nodes.ts";
import type { Parameter, Setting } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import type { Filling, OpenTerm } from "../language/terms.ts";
import type { QuantityTrace, Trace } from "./trace.ts";

/** Something a condition looks at directly: a source of a value, a list, or what an authority must set. */
export type Operand =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "list"; readonly fact: Fact }
  | { readonly kind: "parameter"; readonly parameter: Parameter; readonly setting: Setting | undefined }
  | {
      readonly kind: "reading";
      readonly reading: Reading;
      readonly option: string | undefined;
      readonly adopted: boolean;
    }
  | {
      readonly kind: "term";
      readonly term: OpenTerm;
      readonly filling: Filling | undefined;
      readonly conflict: readonly Filling[];
    };

/** The sources a condition itself names (not those of its parts). */
export function sourcesOf(node: Condition): readonly Source[] {
  switch (node.kind) {
    case "flag":
    case "choice":
    case "rank":
    case "has":
    case "listed":
      return [node.of];
    case "within":
      return node.region.kind === "source" ? [node.of, node.region.of] : [node.of];
    case "same":
      return [node.left, node.right];
    default:
      return [];
  }
}

function operandsOfQuantity(
  t: QuantityTrace,
  visit: (o: Operand, item: number | undefined) => void,
  item?: number,
): void {
  const node: QuantityNode = t.node;
  if (node.kind === "fact" || node.kind === "level") visit({ kind: "source", source: node.of }, item);
  if ("list" in node) {
    visit({ kind: "list", fact: node.list.fact }, item);
    for (const i of t.items) if (i.where) visitOperands(i.where, visit, i.index);
  }
  if (node.kind === "parameter" && t.detail?.kind === "setting")
    visit({ kind: "parameter", parameter: node.parameter, setting: t.detail.setting }, item);
  if (node.kind === "readingQuantity" && t.detail?.kind === "reading")
    visit({ kind: "reading", reading: node.reading, option: t.detail.option, adopted: t.detail.adopted }, item);
  const inForce = t.detail?.kind === "reading" && t.detail.option !== undefined ? partInForce(t) : t.parts;
  for (const part of inForce) operandsOfQuantity(part, visit, item);
}

function partInForce(t: QuantityTrace): readonly QuantityTrace[] {
  if (t.node.kind !== "readingQuantity" || t.detail?.kind !== "reading") return t.parts;
  const part = t.parts[Object.keys(t.node.branches).indexOf(t.detail.option ?? "")];
  return part === undefined ? [] : [part];
}

/** Visits every operand under a trace; `item` is the index of the spell or record in which it stands. */
export function visitOperands(t: Trace, visit: (o: Operand, item: number | undefined) => void, item?: number): void {
  const node = t.node;
  for (const source of sourcesOf(node)) visit({ kind: "source", source }, item);
  if ("list" in node && node.kind !== "ongoing") {
    visit({ kind: "list", fact: node.list.fact }, item);
    for (const i of t.items) {
      if (i.where) visitOperands(i.where, visit, i.index);
      if (i.holds) visitOperands(i.holds, visit, i.index);
    }
  }
  if ((node.kind === "inForce" || node.kind === "listed") && t.detail?.kind === "setting")
    visit({ kind: "parameter", parameter: node.parameter, setting: t.detail.setting }, item);
  if (node.kind === "reading" && t.detail?.kind === "reading")
    visit({ kind: "reading", reading: node.reading, option: t.detail.option, adopted: t.detail.adopted }, item);
  if (node.kind === "open" && t.detail?.kind === "filling")
    visit({ kind: "term", term: node.term, filling: t.detail.filling, conflict: t.detail.conflict }, item);
  for (const q of t.quantities) operandsOfQuantity(q, visit, item);
  for (const part of branchesInForce(t)) visitOperands(part, visit, item);
}

/** A leaf of the tree that bears on the verdict, and which way it counts. */
export interface Reason {
  readonly trace: Trace;
  /** The leaf stands under an odd number of negations: it counts by being false where the verdict needs true. */
  readonly negated: boolean;
}

/** The part of a reading that is in force; all of them where none is. */
export function branchesInForce(t: Trace): readonly Trace[] {
  if (t.node.kind !== "reading" || t.detail?.kind !== "reading") return t.parts;
  const { option } = t.detail;
  if (option === undefined) return t.parts;
  const part = t.parts[Object.keys(t.node.branches).indexOf(option)];
  return part === undefined ? [] : [part];
}

/** Every leaf that by itself supports the value of the tree, including those that were not needed. */
export function reasonsOf(t: Trace, negated = false): readonly Reason[] {
  switch (t.node.kind) {
    case "all":
    case "any":
      return t.parts.filter((p) => p.value === t.value).flatMap((p) => reasonsOf(p, negated));
    case "not":
      return t.parts.flatMap((p) => reasonsOf(p, !negated));
    case "named":
      return t.parts.flatMap((p) => reasonsOf(p, negated));
    case "reading":
      return branchesInForce(t)
        .filter((p) => p.value === t.value)
        .flatMap((p) => reasonsOf(p, negated));
    case "open":
      return t.parts.length === 0 ? [{ trace: t, negated }] : t.parts.flatMap((p) => reasonsOf(p, negated));
    case "unless": {
      const [base, ...exceptions] = t.parts;
      const own = base !== undefined && base.value === t.value ? reasonsOf(base, negated) : [];
      const opposite = t.value === UNKNOWN ? UNKNOWN : t.value === 1 ? 2 : 1;
      return [...own, ...exceptions.filter((e) => e.value === opposite).flatMap((e) => reasonsOf(e, !negated))];
    }
    default:
      return [{ trace: t, negated }];
  }
}
