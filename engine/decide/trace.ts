/** The tree of a rule decorated with the values it took. */
import type { Kleene } from "../language/kleene.ts";
import type { Condition, QuantityNode } from "../language/nodes.ts";
import type { Setting } from "../language/parameters.ts";
import type { Filling } from "../language/terms.ts";

export interface Trace {
  readonly node: Condition;
  readonly value: Kleene;
  /** In the order of the node's own parts; for a reading, one a branch; for an open term, its filling. */
  readonly parts: readonly Trace[];
  readonly quantities: readonly QuantityTrace[];
  readonly items: readonly ItemTrace[];
  readonly detail: TraceDetail | undefined;
}

export type TraceDetail =
  | { readonly kind: "reading"; readonly option: string | undefined; readonly adopted: boolean }
  | { readonly kind: "setting"; readonly setting: Setting | undefined }
  | { readonly kind: "filling"; readonly filling: Filling | undefined; readonly conflict: readonly Filling[] };

export interface QuantityTrace {
  readonly node: QuantityNode;
  readonly lo: number;
  readonly hi: number;
  readonly parts: readonly QuantityTrace[];
  readonly items: readonly ItemTrace[];
  readonly detail: TraceDetail | undefined;
}

/** How one spell or record fared: whether it has begun and meets the filter, and whether the asked clause holds. */
export interface ItemTrace {
  readonly index: number;
  readonly match: Kleene;
  readonly where: Trace | undefined;
  readonly holds: Trace | undefined;
}
