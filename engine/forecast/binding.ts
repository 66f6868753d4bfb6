/** Which conditions bind on the day of a change: those without whose turn the answer would have stayed what it was. */
import type { Trace } from "../decide/trace.ts";
import { canonical } from "../language/canonical.ts";
import { agree, and, FALSE, type Kleene, not, or, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Condition } from "../language/nodes.ts";
import type { Filling } from "../language/terms.ts";

/** A condition that turned on the day of a change, as it stood the day before and as it stands on the day. */
export interface TurnedCondition {
  readonly node: Condition;
  /** Stands under an odd number of negations or exceptions: turning false favours the subject. */
  readonly negated: boolean;
  readonly before: Trace;
  readonly after: Trace;
}

/** Why the answer changed. */
export type Binding =
  /** The rule itself came into force or went out of force. */
  | { readonly kind: "rule-begins" | "rule-ends" }
  /** Each condition binds by itself: had it alone not turned, the answer would have stayed. */
  | { readonly kind: "each"; readonly conditions: readonly TurnedCondition[] }
  /** None binds by itself: the answer would have stayed only if none of these had turned. */
  | { readonly kind: "together"; readonly conditions: readonly TurnedCondition[] };

interface Atom {
  readonly trace: Trace;
  readonly negated: boolean;
}

type Keys = (node: Condition) => string;
type Values = ReadonlyMap<string, Kleene>;

function keysOf(): Keys {
  const known = new Map<Condition, string>();
  return (node) => {
    const key = known.get(node) ?? canonical(node);
    known.set(node, key);
    return key;
  };
}

function fillingOf(t: Trace): Filling | undefined {
  return t.detail?.kind === "filling" ? t.detail.filling : undefined;
}

/** Visits the leaves of the tree above the lists. An open term is entered by its filling, and visited itself as well. */
function visitAtoms(t: Trace, visit: (atom: Atom) => void, negated = false): void {
  switch (t.node.kind) {
    case "all":
    case "any":
    case "named":
    case "reading":
      for (const part of t.parts) visitAtoms(part, visit, negated);
      return;
    case "not":
      for (const part of t.parts) visitAtoms(part, visit, !negated);
      return;
    case "unless":
      for (const [i, part] of t.parts.entries()) visitAtoms(part, visit, i === 0 ? negated : !negated);
      return;
    case "open":
      visit({ trace: t, negated });
      for (const part of t.parts) visitAtoms(part, visit, negated);
      return;
    default:
      visit({ trace: t, negated });
  }
}

/** The value of the tree with some leaves put back to another value. */
function valueWith(t: Trace, put: Values, keys: Keys): Kleene {
  const inner = (part: Trace): Kleene => valueWith(part, put, keys);
  switch (t.node.kind) {
    case "all":
      return t.parts.reduce<Kleene>((value, part) => and(value, inner(part)), TRUE);
    case "any":
      return t.parts.reduce<Kleene>((value, part) => or(value, inner(part)), FALSE);
    case "not":
      return t.parts.reduce<Kleene>((_, part) => not(inner(part)), UNKNOWN);
    case "named":
      return t.parts.reduce<Kleene>((_, part) => inner(part), UNKNOWN);
    case "unless":
      return t.parts.reduce<Kleene>((value, part, i) => and(value, i === 0 ? inner(part) : not(inner(part))), TRUE);
    case "reading": {
      const option = t.detail?.kind === "reading" ? t.detail.option : undefined;
      const chosen = option === undefined ? undefined : t.parts[Object.keys(t.node.branches).indexOf(option)];
      return chosen === undefined ? t.parts.map(inner).reduce(agree) : inner(chosen);
    }
    case "open":
      return put.get(keys(t.node)) ?? t.parts.reduce<Kleene>((_, part) => inner(part), UNKNOWN);
    default:
      return put.get(keys(t.node)) ?? t.value;
  }
}

function turnedBetween(before: Trace, after: Trace, keys: Keys): ReadonlyMap<string, TurnedCondition> {
  const earlier = new Map<string, Trace>();
  visitAtoms(before, ({ trace }) => earlier.set(keys(trace.node), trace));
  const turned = new Map<string, TurnedCondition>();
  visitAtoms(after, ({ trace, negated }) => {
    const key = keys(trace.node);
    const old = earlier.get(key);
    if (old === undefined || old.value === trace.value || turned.has(key)) return;
    // With the same filling, what turned is a part of the filling.
    const own = trace.node.kind !== "open" || fillingOf(old) !== fillingOf(trace);
    if (own) turned.set(key, { node: trace.node, negated, before: old, after: trace });
  });
  return turned;
}

/**
 * The binding conditions of a change, from the trees of the day before and of the day. A condition that stands in
 * several places is put back in all of them. Where none binds alone, the set is one from which nothing can be left out.
 */
export function bindingOf(before: Trace, after: Trace): Binding {
  const keys = keysOf();
  const turned = turnedBetween(before, after, keys);
  const stays = (chosen: readonly string[]): boolean =>
    valueWith(after, new Map(chosen.map((key) => [key, turned.get(key)?.before.value ?? UNKNOWN])), keys) ===
    before.value;
  const named = (chosen: readonly string[]): TurnedCondition[] =>
    chosen.map((key) => turned.get(key)).filter((c) => c !== undefined);
  const all = [...turned.keys()];
  const alone = all.filter((key) => stays([key]));
  if (alone.length > 0) return { kind: "each", conditions: named(alone) };
  let needed = all;
  // Negations and readings may make one condition dispensable only once another has been left out.
  for (let spare: string | undefined = ""; spare !== undefined; ) {
    spare = needed.find((key) => stays(needed.filter((other) => other !== key)));
    needed = needed.filter((key) => key !== spare);
  }
  return { kind: "together", conditions: named(needed) };
}
