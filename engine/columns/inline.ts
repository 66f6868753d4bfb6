/** Tests on one column that are computed within a join, four rows a turn, where nothing else needs them. */
import { GOES_ON, UNKNOWN_NUMBER } from "./columns.ts";
import type { CodeNode, PlanNode } from "./plan.ts";

type Inline = Extract<CodeNode, { op: "lookup" | "between" | "bits" }>;
type Cells = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Whether the last four cells of a column can be read together, though some of them are not people's. */
function endsInFours({ length, buffer, byteOffset, BYTES_PER_ELEMENT }: Cells): boolean {
  return byteOffset + ((length + 3) & ~3) * BYTES_PER_ELEMENT <= buffer.byteLength;
}

function inFours(cells: Cells): Cells {
  const { byteOffset } = cells;
  const buffer = cells.buffer as ArrayBuffer;
  const length = (cells.length + 3) & ~3;
  if (cells instanceof Float64Array) return new Float64Array(buffer, byteOffset, length);
  if (cells instanceof Int32Array) return new Int32Array(buffer, byteOffset, length);
  if (cells instanceof Uint16Array) return new Uint16Array(buffer, byteOffset, length);
  return new Uint8Array(buffer, byteOffset, length);
}

function cellsOf(node: Inline): Cells | undefined {
  const { column } = node.column;
  switch (column?.kind) {
    case "flag":
    case "option":
    case "region":
      return column.codes;
    case "number":
      return column.values;
    case "set":
      return column.words.length === 1 ? column.words[0] : undefined;
    default:
      return undefined;
  }
}

/** Whether a test on people's cells can be computed within a join. */
export function isInline(node: PlanNode): node is Inline & CodeNode {
  if (node.scope !== undefined) return false;
  if (node.op !== "lookup" && node.op !== "between" && !(node.op === "bits" && !node.impossible)) return false;
  const cells = cellsOf(node);
  return cells !== undefined && endsInFours(cells);
}

/** The cells of such a test, in whole fours. */
export function inlineCells(node: CodeNode): Cells {
  const cells = isInline(node) ? cellsOf(node) : undefined;
  if (cells === undefined) throw new RangeError(`${node.op} is not computed within a join`);
  return inFours(cells);
}

function bandText(node: Extract<Inline, { op: "between" }>, wide: boolean, x: string): string {
  const inside = (from: number, to: number): string => {
    const tests = [
      ...(!wide && from <= UNKNOWN_NUMBER + 1 ? [] : [`+(${x}>=${from})`]),
      ...(!wide && to >= GOES_ON ? [] : [`+(${x}<=${to})`]),
    ];
    return tests.length === 0 ? "1" : tests.join("&");
  };
  const { trueFrom, trueTo, openFrom, openTo, unknown } = node;
  const yes = inside(trueFrom, trueTo);
  const plain = trueFrom === openFrom && trueTo === openTo;
  const code = plain ? `2-(${yes})` : `(${yes})|((1-(${inside(openFrom, openTo)}))<<1)`;
  const known = wide ? `-(+(${x}===${x}))` : `-(+(${x}!==${UNKNOWN_NUMBER}))`;
  return unknown === 0 ? `(${code})&${known}` : `((${code})&${known})|(${unknown}&~${known})`;
}

/** The code of one cell as text; `bind` names what the text refers to. */
export function inlineText(node: PlanNode, x: string, bind: (value: unknown) => string): string {
  switch (node.op) {
    case "lookup":
      return `${bind(node.table)}[${x}]`;
    case "between": {
      const { column } = node.column;
      return bandText(node, column?.kind === "number" && column.values instanceof Float64Array, x);
    }
    case "bits": {
      const [mask = 0] = node.masks;
      const holds = node.quantifier === "all" ? `+((${x}&${mask})===${mask})` : `+((${x}&${mask})!==0)`;
      return `(2-${holds})&-(${x}&1)`;
    }
    default:
      throw new RangeError(`${node.op} is not computed within a join`);
  }
}
