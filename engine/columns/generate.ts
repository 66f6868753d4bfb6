/** Generates JavaScript for what a fixed loop cannot do well: joins of many codes, and arithmetic on ranges. */

import { compareShare, product } from "../decide/ranges.ts";
import { addPeriod, type Rounding } from "../language/dates.ts";
import type { Comparison } from "../language/nodes.ts";
import { full, isComputed } from "./arithmetic.ts";
import type { Codes, Ranges } from "./buffers.ts";
import { periodTable } from "./calendar.ts";
import { GOES_ON, UNKNOWN_NUMBER } from "./columns.ts";
import { fixedCode, fixedRange } from "./fixed.ts";
import { inlineCells, inlineText } from "./inline.ts";
import { NO_BITS, YES_BITS } from "./kernels-ranges.ts";
import { type CodeNode, isJoin, type JoinNode, type PlanNode, type RangeNode } from "./plan.ts";

/** A generated loop over `count` values from `start` on. */
export type Loop = (start: number, count: number) => void;

/** Whether code may be generated here: a browser's content policy can forbid it. */
export function mayGenerate(): boolean {
  try {
    return new Function("return 1")() === 1;
  } catch {
    return false;
  }
}

/** What is computed elsewhere and read from its room. */
export interface Rooms {
  readonly codes: (node: CodeNode) => Codes | undefined;
  readonly ranges: (node: RangeNode) => Ranges | undefined;
}

/** The text of a loop with the arrays and functions that it is bound to. */
class Draft {
  readonly #names: string[] = [];
  readonly #values: unknown[] = [];
  readonly #known = new Map<unknown, string>();
  readonly lines: string[] = [];
  #next = 0;

  bind(value: unknown): string {
    let name = this.#known.get(value);
    if (name === undefined) {
      name = `b${this.#names.length}`;
      this.#names.push(name);
      this.#values.push(value);
      this.#known.set(value, name);
    }
    return name;
  }

  let(expression: string): string {
    const name = `t${this.#next++}`;
    this.lines.push(`const ${name}=${expression};`);
    return name;
  }

  /** `head` runs once a block, the lines once a turn. */
  loop(head: string, turns: string): Loop {
    const body = `"use strict";return function(s,n){${head}for(let j=0;j<${turns};j++){${this.lines.join("")}}}`;
    return new Function(...this.#names, body)(...this.#values) as Loop;
  }
}

// Joins, four rows a turn

function join(node: JoinNode, parts: readonly string[]): string {
  const [first = "0", second = "0"] = parts;
  switch (node.op) {
    case "and":
      return `(${parts.join("&")}&${YES_BITS})|((${parts.join("|")})&${NO_BITS})`;
    case "or":
      return `((${parts.join("|")})&${YES_BITS})|(${parts.join("&")}&${NO_BITS})`;
    case "agree":
      return parts.join("&");
    case "not":
      return `((${first}&${YES_BITS})<<1)|((${first}>>1)&${YES_BITS})`;
    case "decided": {
      const known = `((${first}|(${first}>>1))&${YES_BITS})`;
      return `${known}|((${known}^${YES_BITS})<<1)`;
    }
    case "both": {
      const known = `((${first}|(${first}>>1))&(${second}|(${second}>>1))&${YES_BITS})`;
      return `((${first}&${second}&${YES_BITS})|((${first}|${second})&${NO_BITS}))&(${known}*3)`;
    }
  }
}

/** The codes of four cells of a test that has no room of its own, as one word. */
function fourCells(node: CodeNode, draft: Draft): string {
  const cells = draft.bind(inlineCells(node));
  const codes = [0, 1, 2, 3].map((k) => {
    const cell = draft.let(`${cells}[s+(j<<2)+${k}]`);
    const code = inlineText(node, cell, (value) => draft.bind(value));
    return k === 0 ? `(${code})` : `((${code})<<${8 * k})`;
  });
  return codes.join("|");
}

/** One loop for a join with all joins below it that have no room of their own. */
export function generateJoin(root: JoinNode, rooms: Rooms, words: Int32Array): Loop {
  const draft = new Draft();
  const done = new Map<CodeNode, string>();
  const emit = (node: CodeNode): string => {
    const fixed = fixedCode(node);
    if (fixed !== undefined) return String(fixed * YES_BITS);
    let name = done.get(node);
    if (name === undefined) {
      const room = node === root ? undefined : rooms.codes(node);
      if (room !== undefined) name = draft.let(`${draft.bind(room.words)}[${room.direct ? "q+j" : "j"}]`);
      else if (isJoin(node)) name = draft.let(join(node, node.inputs.map(emit)));
      else name = draft.let(fourCells(node, draft));
      done.set(node, name);
    }
    return name;
  };
  const result = emit(root);
  draft.lines.push(`${draft.bind(words)}[j]=${result};`);
  return draft.loop("const q=s>>2,m=(n+3)>>2;", "m");
}

// Ranges, one row a turn

interface Names {
  readonly lo: string;
  readonly hi: string;
  readonly mayBeNothing: boolean;
}

const isFiniteNumber = Number.isFinite;

function elapsedBy(rounding: Rounding, unit: "duration" | "day"): (from: number, to: number) => number {
  const table = periodTable(rounding);
  return (from, to) => (unit === "day" || !isFiniteNumber(from) || !isFiniteNumber(to) ? to - from : table(from, to));
}

function shiftBy(rounding: Rounding, direction: 1 | -1, inDays: boolean): (date: number, by: number) => number {
  return (date, by) =>
    inDays || !isFiniteNumber(date) || !isFiniteNumber(by)
      ? date + direction * by
      : addPeriod(date, direction * by, rounding);
}

const printNumber = (value: number): string => (value < 0 ? `(${value})` : String(value));

class RangeDraft {
  readonly draft = new Draft();
  readonly #done = new Map<RangeNode, Names>();
  readonly #rooms: Rooms;
  readonly #root: PlanNode;
  constructor(rooms: Rooms, root: PlanNode) {
    this.#rooms = rooms;
    this.#root = root;
  }

  emit(node: RangeNode): Names {
    let names = this.#done.get(node);
    if (names === undefined) {
      names = this.#emit(node);
      this.#done.set(node, names);
    }
    return names;
  }

  #emit(node: RangeNode): Names {
    const { draft } = this;
    const room = node === this.#root ? undefined : this.#rooms.ranges(node);
    const fixed = fixedRange(node);
    if (fixed !== undefined)
      return { lo: printNumber(fixed.lo), hi: printNumber(fixed.hi), mayBeNothing: Number.isNaN(fixed.lo) };
    if (room !== undefined) {
      const [lo, hi] = [draft.let(`${draft.bind(room.lo)}[j]`), draft.let(`${draft.bind(room.hi)}[j]`)];
      const sure = node.op === "measure" && node.which !== "firstStart" && node.which !== "lastEnd";
      return { lo, hi, mayBeNothing: !sure };
    }
    if (node.op === "number") return this.#number(node);
    if (node.op === "level") {
      const { column } = node.column;
      const code = draft.let(`${draft.bind(column?.kind === "option" ? column.codes : undefined)}[s+j]`);
      const of = (levels: Float64Array): string => draft.let(`${draft.bind(levels)}[${code}]`);
      return { lo: of(node.lo), hi: of(node.hi), mayBeNothing: false };
    }
    if (!isComputed(node)) throw new RangeError(`${node.op} has no room`);
    return this.#computed(node);
  }

  #number(node: Extract<RangeNode, { op: "number" }>): Names {
    const { column } = node.column;
    if (column?.kind !== "number") throw new RangeError(`${node.column.key} has no column`);
    const cell = this.draft.let(`${this.draft.bind(column.values)}[s+j]`);
    const open = column.values instanceof Int32Array ? `${cell}===${UNKNOWN_NUMBER}` : `${cell}!==${cell}`;
    const value = goesOn(node) ? `(${cell}===${GOES_ON}?Infinity:${cell})` : cell;
    const of = (bound: number): string => this.draft.let(`${open}?${printNumber(bound)}:${value}`);
    return { lo: of(node.lo), hi: of(node.hi), mayBeNothing: false };
  }

  #computed(node: RangeNode & { inputs: readonly RangeNode[] }): Names {
    const inputs = node.inputs.map((n) => this.emit(n));
    const [lo, hi] = this.#formulas(node, inputs);
    const names = [lo, hi].map((formula) => this.draft.let(formula));
    return { lo: names[0] ?? "NaN", hi: names[1] ?? "NaN", mayBeNothing: true };
  }

  /** The formulas of `combine`, as text. */
  #formulas(node: RangeNode, inputs: readonly Names[]): readonly [string, string] {
    const nothing = { lo: "NaN", hi: "NaN", mayBeNothing: true };
    const [a = nothing, b = nothing] = inputs;
    const call = (f: unknown, x: string, y: string): string => `${this.draft.bind(f)}(${x},${y})`;
    const each = (f: string, pick: "lo" | "hi"): string => `Math.${f}(${inputs.map((n) => n[pick]).join(",")})`;
    switch (node.op) {
      case "elapsed": {
        const by = elapsedBy(node.rounding, node.unit);
        const none = this.draft.let(`${a.lo}!==${a.lo}||${b.lo}!==${b.lo}`);
        return [`${none}?NaN:${call(by, a.hi, b.lo)}`, `${none}?NaN:${call(by, a.lo, b.hi)}`];
      }
      case "shift": {
        const by = shiftBy(node.rounding, node.direction, node.inDays);
        const [near, far] = node.direction === 1 ? [b.lo, b.hi] : [b.hi, b.lo];
        return [call(by, a.lo, near), call(by, a.hi, far)];
      }
      case "sum":
        return [`${a.lo}+${b.lo}`, `${a.hi}+${b.hi}`];
      case "difference":
        return [`${a.lo}-${b.hi}`, `${a.hi}-${b.lo}`];
      case "times": {
        const ends = [call(product, a.lo, printNumber(node.by)), call(product, a.hi, printNumber(node.by))] as const;
        return node.by < 0 ? [ends[1], ends[0]] : ends;
      }
      case "blocks": {
        const sized = this.draft.let(`${b.lo}>0`);
        return [`${sized}?${call(full, a.lo, b.hi)}:0`, `${sized}?${call(full, a.hi, b.lo)}:Infinity`];
      }
      case "each":
        return [call(product, a.lo, b.lo), call(product, a.hi, b.hi)];
      case "least":
        return [each("min", "lo"), each("min", "hi")];
      case "greatest":
        return [each("max", "lo"), each("max", "hi")];
      case "hull":
        return [each("min", "lo"), each("max", "hi")];
      default:
        throw new RangeError(`${node.op} is not computed`);
    }
  }
}

/** Whether cells of the column may say that a spell goes on. */
export const goesOn = (node: Extract<RangeNode, { op: "number" }>): boolean =>
  node.column.list !== undefined && node.column.key.endsWith(".to");

/** `compareRanges` as text, without branches; "true" goes before "false" as there, but for `equals`. */
function comparison(op: Comparison, a: Names, b: Names): string {
  const nothing = [a, b].filter((n) => n.mayBeNothing).map((n) => `+(${n.lo}!==${n.lo})`);
  const ordered = (yes: string, no: string): string => `(${yes})|((${no}&~${yes})<<1)`;
  const code = {
    atLeast: ordered(`+(${a.lo}>=${b.hi})`, `+(${a.hi}<${b.lo})`),
    moreThan: ordered(`+(${a.lo}>${b.hi})`, `+(${a.hi}<=${b.lo})`),
    atMost: ordered(`+(${a.hi}<=${b.lo})`, `+(${a.lo}>${b.hi})`),
    lessThan: ordered(`+(${a.hi}<${b.lo})`, `+(${a.lo}>=${b.hi})`),
    equals: `((+(${a.hi}<${b.lo})|+(${a.lo}>${b.hi}))<<1)|(+(${a.lo}===${a.hi})&+(${b.lo}===${b.hi})&~(+(${a.hi}<${b.lo})|+(${a.lo}>${b.hi})))`,
  }[op];
  if (nothing.length === 0) return code;
  return `((${code})&((${nothing.join("|")})-1))|((${nothing.join("|")})<<1)`;
}

/** One loop for a comparison or share with all arithmetic below it that has no room of its own. */
export function generateComparison(
  node: Extract<CodeNode, { op: "compare" | "share" }>,
  rooms: Rooms,
  bytes: Uint8Array,
): Loop {
  const ranges = new RangeDraft(rooms, node);
  const [a, b, c] = node.inputs.map((n) => ranges.emit(n));
  const { draft } = ranges;
  if (a === undefined || b === undefined) throw new RangeError("a comparison without sides");
  let code: string;
  if (node.op === "compare") code = comparison(node.comparison, a, b);
  else {
    const op = node.comparison;
    const share = (...n: readonly [number, number, number, number, number, number]): number =>
      compareShare(op, { lo: n[0], hi: n[1] }, { lo: n[2], hi: n[3] }, { lo: n[4], hi: n[5] });
    code = `${draft.bind(share)}(${[a, b, c].flatMap((n) => [n?.lo ?? "NaN", n?.hi ?? "NaN"]).join(",")})`;
  }
  draft.lines.push(`${draft.bind(bytes)}[j]=${code};`);
  return draft.loop("", "n");
}

/** One loop for a computed range that others read from its room. */
export function generateRange(node: RangeNode, rooms: Rooms, out: Ranges): Loop {
  const ranges = new RangeDraft(rooms, node);
  const names = ranges.emit(node);
  const { draft } = ranges;
  draft.lines.push(`${draft.bind(out.lo)}[j]=${names.lo};${draft.bind(out.hi)}[j]=${names.hi};`);
  return draft.loop("", "n");
}
