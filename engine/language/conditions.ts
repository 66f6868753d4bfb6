/** Joining conditions: all, any, not, exceptions, named parts, and what parameters and open terms say. */
import type { FlagFact } from "./facts.ts";
import type { Condition, Exception } from "./nodes.ts";
import type { Parameter } from "./parameters.ts";
import type { OpenTerm } from "./terms.ts";
import type { Text } from "./text.ts";

/** What may stand where a condition is expected: a condition, a yes/no fact, or an open term of higher law. */
export type Clause = Condition | FlagFact | OpenTerm | Parameter<"flag">;

export function toCondition(clause: Clause): Condition {
  if ("kind" in clause) {
    if (clause.kind === "flagFact") return { kind: "flag", of: { kind: "fact", fact: clause } };
    if (clause.kind === "openTerm") return { kind: "open", term: clause };
    return clause;
  }
  return { kind: "inForce", parameter: clause };
}

export function all(...of: Clause[]): Condition {
  return { kind: "all", of: of.map(toCondition) };
}

export function any(...of: Clause[]): Condition {
  return { kind: "any", of: of.map(toCondition) };
}

export function not(clause: Clause): Condition {
  return { kind: "not", of: toCondition(clause) };
}

/** An unconditional commitment, with the reason why it has no condition. */
export function always(because: Text): Condition {
  return { kind: "constant", value: true, because };
}

/** A part of a rule with a name of its own; given as a function so that parts may refer to each other. */
export function named(name: string, label: Text, when: () => Clause): Condition {
  return { kind: "named", name, label, when: () => toCondition(when()) };
}

/** The base holds, except where an exception does. */
export function unless(base: Clause, ...exceptions: { readonly label: Text; readonly when: Clause }[]): Condition {
  const list: Exception[] = exceptions.map((e) => ({ label: e.label, when: toCondition(e.when) }));
  return { kind: "unless", base: toCondition(base), exceptions: list };
}
