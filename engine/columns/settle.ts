/**
 * Which missing fact would settle most people. A fact settles an undetermined person where, once all that is unknown of
 * it is stated, the rule is decided whatever the statement says, all else unchanged. It is a lower bound: two conditions
 * on the same fact are not related to each other (that one of "at least 18" and "under 18" must hold is not used).
 * Stating a place means stating it to the village; stating spells, every field of each. Nobody is counted who would not
 * really be settled.
 */
import { FALSE, type Kleene, TRUE, UNKNOWN } from "../language/kleene.ts";
import { regionPrefix } from "../language/regions.ts";
import type { Interner } from "./interner.ts";
import type { CellNode, CodeNode, ColumnRef, ListRef, PlanNode, RangeNode } from "./plan.ts";

type ListOp = Extract<CodeNode, { op: "exists" | "every" | "last" }> | Extract<RangeNode, { op: "measure" }>;

/** Every fact that a node looks at, with a column of each (a list, for spells and records). */
export function factsOf(node: PlanNode, found = new Map<string, ColumnRef | ListRef>(), seen = new Set<PlanNode>()) {
  if (seen.has(node)) return found;
  seen.add(node);
  if ("column" in node && node.column.list === undefined) found.set(node.column.fact, node.column);
  if ("list" in node) found.set(node.list.fact, node.list);
  for (const input of node.inputs) factsOf(input, found, seen);
  return found;
}

/** Conditions on what would be known, as nodes: true means "yes, for certain". */
export class Settling {
  readonly #plan: Interner;
  readonly #fact: string;
  readonly #regions: readonly string[];
  readonly #memo = new Map<PlanNode, CodeNode>();

  constructor(plan: Interner, fact: string, regions: readonly string[]) {
    this.#plan = plan;
    this.#fact = fact;
    this.#regions = regions;
  }

  /** Whether the node would be decided if the fact were stated. */
  code(node: CodeNode): CodeNode {
    let settled = this.#memo.get(node);
    if (settled === undefined) {
      settled = this.#plan.or(this.#plan.decided(node), this.#code(node));
      this.#memo.set(node, settled);
    }
    return settled;
  }

  #sure(holds: boolean): CodeNode {
    return this.#plan.code(holds ? TRUE : FALSE);
  }

  #code(node: CodeNode): CodeNode {
    switch (node.op) {
      case "and":
      case "or":
      case "both":
      case "not":
        return this.#plan.and(...node.inputs.map((n) => this.code(n)));
      case "lookup":
      case "bits":
      case "between":
        return this.#sure(node.column.fact === this.#fact && isPlain(node));
      case "compare":
      case "share":
        return this.#plan.and(...node.inputs.map((n) => this.range(n)));
      case "inSame":
        return this.#plan.and(...node.inputs.map((n) => this.#cell(n, node.level === "exact" ? 12 : 6)));
      case "same":
        return this.#plan.and(...node.inputs.map((n) => this.#cell(n, 0)));
      case "spread":
        return this.code(node.inputs[0]);
      case "exists":
      case "every":
      case "last":
        return this.#list(node);
      default:
        return this.#sure(false);
    }
  }

  /** Whether the range would be one number (or nothing) if the fact were stated. */
  range(node: RangeNode): CodeNode {
    switch (node.op) {
      case "range":
        return this.#sure(node.lo === node.hi || Number.isNaN(node.lo));
      case "number":
      case "level":
        return node.column.fact === this.#fact ? this.#sure(true) : this.known(node.column);
      case "spreadRange":
        return this.range(node.inputs[0]);
      case "measure":
        return this.#list(node);
      case "hull":
        return this.#sure(false);
      case "blocks": {
        const [of, size] = node.inputs;
        return this.#plan.and(this.range(of), this.#sure(size.op === "range" && size.lo > 0), this.range(size));
      }
      default:
        return this.#plan.and(...node.inputs.map((n) => this.range(n)));
    }
  }

  /** Whether a place or option would be known well enough: a place to that many digits. */
  #cell(node: CellNode, digits: number): CodeNode {
    if (node.op === "spreadCell") return this.#cell(node.inputs[0], digits);
    if (node.column.fact === this.#fact) return this.#sure(true);
    if (digits === 0) return this.known(node.column);
    const known = this.#regions.map((r, i): Kleene => (i > 0 && regionPrefix(r).length >= digits ? TRUE : FALSE));
    return this.#plan.lookup(node.column, Uint8Array.from(known));
  }

  /** Whether a cell is stated. */
  known(ref: ColumnRef): CodeNode {
    const { column } = ref;
    if (column === undefined) return this.#sure(false);
    switch (column.kind) {
      case "flag":
        return this.#plan.lookup(ref, Uint8Array.of(FALSE, TRUE, TRUE));
      case "option":
        return this.#plan.lookup(ref, Uint8Array.from([FALSE, ...column.options.map(() => TRUE)]));
      case "region":
        return this.#plan.lookup(
          ref,
          Uint8Array.from(this.#regions, (_, i) => (i === 0 ? FALSE : TRUE)),
        );
      case "number": {
        const [from, to] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
        return this.#plan.between(ref, { trueFrom: from, trueTo: to, openFrom: from, openTo: to, unknown: FALSE });
      }
      default:
        return this.#plan.decided(this.#plan.bits(ref, [0], "any", false));
    }
  }

  /** Whether a list is stated. */
  listed(list: ListRef): CodeNode {
    return this.#plan.decided(this.#plan.exists(list, this.#plan.code(FALSE)));
  }

  #list(node: ListOp): CodeNode {
    const counted = node.op === "measure" && node.which === "count";
    if (node.op === "measure" && !counted && !node.list.lasting) return this.#sure(false);
    if (node.list.fact === this.#fact) return this.#plan.and(...node.inputs.map((n) => this.#rewritten(n)));
    const columns = "dates" in node ? [node.dates] : "from" in node ? [node.from, node.to] : [];
    const dates = counted ? [] : columns.map((ref) => this.known(ref));
    const settled = this.#plan.and(...node.inputs.map((n) => this.code(n)), ...dates);
    return this.#plan.every(node.list, this.#plan.code(TRUE), settled);
  }

  /**
   * Whether a filter would be decided of any entry at all: the entries will be others, so only what belongs to the
   * person has to be known now.
   */
  #rewritten(node: PlanNode): CodeNode {
    switch (node.op) {
      case "spread":
        return this.code(node.inputs[0]);
      case "spreadRange":
        return this.range(node.inputs[0]);
      case "inSame":
      case "same": {
        const digits = node.op === "same" ? 0 : node.level === "exact" ? 12 : 6;
        return this.#plan.and(...node.inputs.map((n) => (n.op === "cell" ? this.#sure(true) : this.#cell(n, digits))));
      }
      case "code":
        return this.#sure(node.value !== UNKNOWN);
      case "range":
        return this.range(node);
      case "lookup":
      case "bits":
      case "between":
        return this.#sure(isPlain(node));
      case "agree":
      case "hull":
        return this.#sure(false);
      case "blocks": {
        const [of, size] = node.inputs;
        return this.#plan.and(this.#rewritten(of), this.#sure(size.op === "range" && size.lo > 0));
      }
      default:
        return this.#plan.and(...node.inputs.map((n: PlanNode) => this.#rewritten(n)));
    }
  }
}

/** No stated cell leaves the condition open: a parameter that nobody has set would. */
function isPlain(node: Extract<CodeNode, { op: "lookup" | "bits" | "between" }>): boolean {
  if (node.op === "between") return node.trueFrom === node.openFrom && node.trueTo === node.openTo;
  if (node.op === "bits" || node.column.column?.kind === "region") return true;
  return node.table.every((code, i) => i === 0 || code !== UNKNOWN);
}
