/** Makes the nodes of a plan: equal nodes are one, constants are folded, and people are spread over their spells where needed. */
import { compareRanges, compareShare, type Range } from "../decide/ranges.ts";
import { agree, and, FALSE, type Kleene, not, or, TRUE, UNKNOWN } from "../language/kleene.ts";
import type { Comparison } from "../language/nodes.ts";
import type { RegionLevel } from "../language/regions.ts";
import { combine, type Recipe } from "./arithmetic.ts";
import type { Bands, CellNode, CodeNode, ColumnRef, JoinOp, ListRef, PlanNode, RangeNode } from "./plan.ts";

type Draft<N> = N extends PlanNode ? Omit<N, "id" | "scope"> : never;

/** The table as a short string, four codes a letter. */
function printed(table: Uint8Array): string {
  let result = "";
  for (let i = 0; i < table.length; i += 6) {
    let letter = 0;
    for (let k = 0; k < 6; k++) letter = (letter << 2) | (table[i + k] ?? 0);
    result += String.fromCharCode(letter + 32);
  }
  return `${table.length} ${result}`;
}

const IDENTITY = Uint8Array.of(UNKNOWN, TRUE, FALSE);
export const isIdentity = (table: Uint8Array): boolean =>
  table.length === 3 && IDENTITY.every((c, i) => table[i] === c);

const kleeneAt = (table: Uint8Array, code: number): Kleene => (table[code] ?? UNKNOWN) as Kleene;
const PAIRS = { and, or, agree } as const;
const isPair = (op: JoinOp): op is keyof typeof PAIRS => op in PAIRS;

export class Interner {
  readonly #nodes = new Map<string, PlanNode>();
  /** Whether what has no column is folded as unknown; settling keeps it, to ask what would be if it were known. */
  readonly #fold: boolean;
  #next = 0;

  constructor(fold: boolean) {
    this.#fold = fold;
  }

  #make<N extends PlanNode>(key: string, scope: ListRef | undefined, draft: Draft<N>): N {
    const full = `${draft.op} ${key} ${draft.inputs.map((n: PlanNode) => n.id).join(" ")}`;
    let node = this.#nodes.get(full);
    if (node === undefined) {
      node = { ...draft, id: this.#next++, scope } as PlanNode;
      this.#nodes.set(full, node);
    }
    return node as N;
  }

  #folds(ref: { readonly column: unknown }): boolean {
    return this.#fold && ref.column === undefined;
  }

  // Codes of cells

  code(value: Kleene): CodeNode {
    return this.#make<CodeNode>(String(value), undefined, { op: "code", value, inputs: [] });
  }

  lookup(column: ColumnRef, table: Uint8Array): CodeNode {
    const unknown = kleeneAt(table, 0);
    if (this.#folds(column) || table.every((c) => c === unknown)) return this.code(unknown);
    const key = `${column.key} ${printed(table)}`;
    return this.#make<CodeNode>(key, column.list, { op: "lookup", column, table, inputs: [] });
  }

  bits(column: ColumnRef, masks: readonly number[], quantifier: "any" | "all", impossible: boolean): CodeNode {
    if (this.#folds(column)) return this.code(UNKNOWN);
    const draft = { op: "bits", column, masks, quantifier, impossible, inputs: [] } as const;
    return this.#make<CodeNode>(`${column.key} ${quantifier} ${impossible} ${masks}`, column.list, draft);
  }

  between(column: ColumnRef, bands: Bands): CodeNode {
    if (this.#folds(column)) return this.code(bands.unknown);
    const { trueFrom, trueTo, openFrom, openTo, unknown } = bands;
    const key = `${column.key} ${trueFrom} ${trueTo} ${openFrom} ${openTo} ${unknown}`;
    return this.#make<CodeNode>(key, column.list, { op: "between", column, ...bands, inputs: [] });
  }

  cell(column: ColumnRef): CellNode {
    return this.#make<CellNode>(column.key, column.list, { op: "cell", column, inputs: [] });
  }

  inSame(inner: CellNode, outer: CellNode, level: RegionLevel): CodeNode {
    if (this.#absent(inner) || this.#absent(outer)) return this.code(UNKNOWN);
    const [scope, inputs] = this.#aligned([inner, outer]);
    return this.#make<CodeNode>(level, scope, { op: "inSame", level, inputs: inputs as [CellNode, CellNode] });
  }

  same(left: CellNode, right: CellNode, map: Int32Array): CodeNode {
    if (this.#absent(left) || this.#absent(right)) return this.code(UNKNOWN);
    const [scope, inputs] = this.#aligned([left, right]);
    return this.#make<CodeNode>(map.join(","), scope, { op: "same", map, inputs: inputs as [CellNode, CellNode] });
  }

  #absent(cell: CellNode): boolean {
    return cell.op === "cell" && this.#folds(cell.column);
  }

  // Ranges

  range(range: Range): RangeNode {
    return this.#make<RangeNode>(`${range.lo} ${range.hi}`, undefined, { op: "range", ...range, inputs: [] });
  }

  number(column: ColumnRef, bounds: Range): RangeNode {
    if (this.#folds(column)) return this.range(bounds);
    const key = `${column.key} ${bounds.lo} ${bounds.hi}`;
    return this.#make<RangeNode>(key, column.list, { op: "number", column, ...bounds, inputs: [] });
  }

  level(column: ColumnRef, lo: Float64Array, hi: Float64Array): RangeNode {
    if (this.#folds(column)) return this.range({ lo: lo[0] ?? Number.NaN, hi: hi[0] ?? Number.NaN });
    return this.#make<RangeNode>(column.key, column.list, { op: "level", column, lo, hi, inputs: [] });
  }

  computed(recipe: Recipe, parts: readonly RangeNode[]): RangeNode {
    const known = parts.filter((p) => p.op === "range");
    if (known.length === parts.length) return this.range(combine(recipe, known));
    const [scope, inputs] = this.#aligned(parts);
    const { op, ...rest } = recipe;
    return this.#make<RangeNode>(JSON.stringify(rest), scope, { ...recipe, op, inputs } as unknown as Draft<RangeNode>);
  }

  measure(
    what: Omit<Extract<RangeNode, { op: "measure" }>, "id" | "scope" | "op" | "inputs">,
    match: CodeNode,
    absent: Range,
  ): RangeNode {
    if (this.#folds(what.list)) return this.range(absent);
    const key = `${what.which} ${what.rounding} ${what.list.fact}`;
    return this.#make<RangeNode>(key, undefined, { op: "measure", ...what, inputs: [this.#onList(match, what.list)] });
  }

  // Comparisons

  compare(comparison: Comparison, left: RangeNode, right: RangeNode): CodeNode {
    if (left.op === "range" && right.op === "range")
      return this.code(compareRanges(comparison, left.lo, left.hi, right.lo, right.hi));
    const [scope, inputs] = this.#aligned([left, right]);
    const draft = { op: "compare", comparison, inputs: inputs as [RangeNode, RangeNode] } as const;
    return this.#make<CodeNode>(comparison, scope, draft);
  }

  share(comparison: Comparison, part: RangeNode, whole: RangeNode, percent: RangeNode): CodeNode {
    if (part.op === "range" && whole.op === "range" && percent.op === "range")
      return this.code(compareShare(comparison, part, whole, percent));
    const [scope, inputs] = this.#aligned([part, whole, percent]);
    const draft = { op: "share", comparison, inputs: inputs as [RangeNode, RangeNode, RangeNode] } as const;
    return this.#make<CodeNode>(comparison, scope, draft);
  }

  // Lists

  exists(list: ListRef, match: CodeNode): CodeNode {
    if (this.#folds(list)) return this.code(UNKNOWN);
    return this.#make<CodeNode>(list.fact, undefined, { op: "exists", list, inputs: [this.#onList(match, list)] });
  }

  every(list: ListRef, match: CodeNode, holds: CodeNode): CodeNode {
    if (this.#folds(list)) return this.code(UNKNOWN);
    const inputs = [this.#onList(match, list), this.#onList(holds, list)] as const;
    return this.#make<CodeNode>(list.fact, undefined, { op: "every", list, inputs });
  }

  last(list: ListRef, dates: ColumnRef, count: number, match: CodeNode, holds: CodeNode): CodeNode {
    if (this.#folds(list)) return this.code(UNKNOWN);
    const inputs = [this.#onList(match, list), this.#onList(holds, list)] as const;
    const draft = { op: "last", list, dates, count, inputs } as const;
    return this.#make<CodeNode>(`${list.fact} ${count}`, undefined, draft);
  }

  // Joins

  and(...parts: CodeNode[]): CodeNode {
    return this.join("and", parts);
  }
  or(...parts: CodeNode[]): CodeNode {
    return this.join("or", parts);
  }

  not(part: CodeNode): CodeNode {
    if (part.op === "code") return this.code(not(part.value));
    if (part.op === "not" && part.inputs[0] !== undefined) return part.inputs[0];
    if (part.op === "lookup")
      return this.lookup(
        part.column,
        part.table.map((c) => not(c as Kleene)),
      );
    return this.#make<CodeNode>("", part.scope, { op: "not", inputs: [part] });
  }

  /** True where the part is known, false where it is not. */
  decided(part: CodeNode): CodeNode {
    if (part.op === "code") return this.code(part.value === UNKNOWN ? FALSE : TRUE);
    if (part.op === "decided") return this.code(TRUE);
    if (part.op === "lookup")
      return this.lookup(
        part.column,
        part.table.map((c) => (c === UNKNOWN ? FALSE : TRUE)),
      );
    return this.#make<CodeNode>("", part.scope, { op: "decided", inputs: [part] });
  }

  /** `and` where both are known, else unknown. */
  both(left: CodeNode, right: CodeNode): CodeNode {
    for (const part of [left, right]) if (part.op === "code" && part.value === UNKNOWN) return part;
    const [scope, inputs] = this.#aligned([left, right]);
    return this.#make<CodeNode>("", scope, { op: "both", inputs: inputs as CodeNode[] });
  }

  /** Joins any number of codes; of none, `and` is true and `or` is false. */
  join(op: "and" | "or" | "agree", parts: readonly CodeNode[]): CodeNode {
    const ends = { and: FALSE, or: TRUE, agree: UNKNOWN } as const;
    const empty = { and: TRUE, or: FALSE, agree: undefined } as const;
    const flat = parts.flatMap((p): readonly CodeNode[] => (p.op === op ? p.inputs : [p]));
    let constant: Kleene | undefined = empty[op];
    const rest = new Map<number, CodeNode>();
    for (const part of this.#merged(op, flat)) {
      if (part.op !== "code") rest.set(part.id, part);
      else constant = constant === undefined ? part.value : PAIRS[op](constant, part.value);
    }
    if (constant === ends[op] || rest.size === 0) return this.code(constant ?? UNKNOWN);
    const open = constant !== undefined && constant !== empty[op] ? [this.code(constant)] : [];
    const all = [...open, ...[...rest.values()].sort((a, b) => a.id - b.id)];
    if (all.length === 1 && all[0] !== undefined) return all[0];
    const [scope, inputs] = this.#aligned(all);
    return this.#make<CodeNode>("", scope, { op, inputs: inputs as CodeNode[] });
  }

  /** Several lookups in one column are one lookup. */
  #merged(op: JoinOp, parts: readonly CodeNode[]): readonly CodeNode[] {
    if (!isPair(op) || !this.#fold) return parts;
    const tables = new Map<string, { column: ColumnRef; table: Uint8Array }>();
    const others: CodeNode[] = [];
    for (const part of parts) {
      if (part.op !== "lookup") {
        others.push(part);
        continue;
      }
      const { column, table } = part;
      const found = tables.get(column.key);
      const joined = found?.table.map((c, code) => PAIRS[op](c as Kleene, kleeneAt(table, code)));
      tables.set(column.key, { column, table: joined ?? table });
    }
    return [...[...tables.values()].map(({ column, table }) => this.lookup(column, table)), ...others];
  }

  /** Spreads what belongs to people over the spells or records that it is joined with. */
  #aligned(parts: readonly PlanNode[]): [ListRef | undefined, readonly PlanNode[]] {
    const scope = parts.find((p) => p.scope !== undefined)?.scope;
    if (scope === undefined) return [undefined, parts];
    return [scope, parts.map((p) => (p.scope === undefined ? this.#spread(p, scope) : p))];
  }

  #onList(part: CodeNode, list: ListRef): CodeNode {
    return part.scope === undefined ? (this.#spread(part, list) as CodeNode) : part;
  }

  #spread(part: PlanNode, scope: ListRef): PlanNode {
    switch (part.op) {
      case "code":
      case "range":
        return part;
      case "cell":
      case "spreadCell":
        return this.#make<CellNode>(scope.fact, scope, { op: "spreadCell", inputs: [part] });
      case "number":
      case "level":
      case "elapsed":
      case "shift":
      case "sum":
      case "difference":
      case "times":
      case "blocks":
      case "each":
      case "least":
      case "greatest":
      case "hull":
      case "spreadRange":
      case "measure":
        return this.#make<RangeNode>(scope.fact, scope, { op: "spreadRange", inputs: [part] });
      default:
        return this.#make<CodeNode>(scope.fact, scope, { op: "spread", inputs: [part] });
    }
  }
}
