/** What a rule gives when it is met: each kind of outcome with its amounts, periods and payers. */
import { type Clause, toCondition } from "./conditions.ts";
import type { Condition, QuantityNode } from "./nodes.ts";
import type { NumberParameter } from "./parameters.ts";
import { Quantity } from "./quantities.ts";
import type { Text } from "./text.ts";

export type Every = "once" | "month" | "year";

/** `right` may do or have; `service` is served; `duty` somebody must; `priority` is ranked; `bar` is forbidden. */
export type Grant =
  | {
      readonly kind: "right" | "service" | "duty" | "exemption" | "application";
      readonly text: Text;
      readonly if?: Condition;
    }
  | {
      readonly kind: "payment";
      readonly text: Text;
      readonly amount: QuantityNode;
      readonly every: Every;
      readonly payer: Text | undefined;
      readonly accruesFrom: QuantityNode | undefined;
      readonly dueFrom: QuantityNode | undefined;
      readonly if?: Condition;
    }
  | {
      readonly kind: "advance";
      readonly text: Text;
      readonly by: QuantityNode;
      readonly if?: Condition;
    }
  | { readonly kind: "equivalent"; readonly text: Text; readonly level: string; readonly if?: Condition }
  | {
      readonly kind: "priority";
      readonly text: Text;
      readonly mode: "tie-break" | "weighting" | "first" | "unspecified";
      readonly if?: Condition;
    }
  | {
      readonly kind: "bar" | "obligation";
      readonly text: Text;
      readonly from: QuantityNode | undefined;
      readonly term: QuantityNode;
      readonly if?: Condition;
    };

type Amount<U extends string> = Quantity<U> | NumberParameter<U>;
const nodeOf = <U extends string>(a: Amount<U>): QuantityNode => (a instanceof Quantity ? a : a.quantity()).node;

/** May do, have or keep something. */
export const right = (text: Text): Grant => ({ kind: "right", text });
/** May apply for something; a procedure decides. */
export const mayApply = (text: Text): Grant => ({ kind: "application", text });
/** Is served with something. */
export const served = (text: Text): Grant => ({ kind: "service", text });
/** Somebody (an office, a unit) has to do something. */
export const mustBeDone = (text: Text): Grant => ({ kind: "duty", text });
/** A requirement, limit or fee does not apply. */
export const exempt = (text: Text): Grant => ({ kind: "exemption", text });

/** Money: an amount in fen (or a parameter, unset where no instrument sets it), how often, who pays, from when. */
export function paid(spec: {
  readonly text: Text;
  readonly amount: Amount<"fen">;
  readonly every: Every;
  readonly payer?: Text;
  readonly accruesFrom?: Quantity<"date">;
  readonly dueFrom?: Quantity<"date">;
}): Grant {
  return {
    kind: "payment",
    text: spec.text,
    amount: nodeOf(spec.amount),
    every: spec.every,
    payer: spec.payer,
    accruesFrom: spec.accruesFrom?.node,
    dueFrom: spec.dueFrom?.node,
  };
}

/** May do something earlier by a calendar period. */
export const advanced = (text: Text, by: Amount<"duration">): Grant => ({ kind: "advance", text, by: nodeOf(by) });
/** Counts as having a level (of schooling, title or grade). */
export const countsAs = (level: string, text: Text): Grant => ({ kind: "equivalent", text, level });
/** Is preferred: as a tie-break, by weight, first, or in a way the text leaves open. */
export const preferred = (mode: "tie-break" | "weighting" | "first" | "unspecified", text: Text): Grant => ({
  kind: "priority",
  mode,
  text,
});

interface TermSpec {
  readonly text: Text;
  readonly term: Amount<"duration">;
  readonly from?: Quantity<"date">;
}
/** Is forbidden something for a term. */
export const barred = (spec: TermSpec): Grant => ({
  kind: "bar",
  text: spec.text,
  term: nodeOf(spec.term),
  from: spec.from?.node,
});
/** Is bound to something for a term. */
export const obliged = (spec: TermSpec): Grant => ({
  kind: "obligation",
  text: spec.text,
  term: nodeOf(spec.term),
  from: spec.from?.node,
});

/** The grant holds only where a further clause does (such as under one reading). */
export const onlyIf = (clause: Clause, grant: Grant): Grant => ({ ...grant, if: toCondition(clause) });
