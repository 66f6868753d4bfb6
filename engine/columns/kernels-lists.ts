/** Loops from spells and records to people: which there are, how many, the latest, the first and the last day. */
import { lastHold } from "../decide/coverage.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Ranges } from "./buffers.ts";
import { GOES_ON, type ListColumn, UNKNOWN_NUMBER } from "./columns.ts";

// `match` and `holds` are codes of the block's entries: entry `offsets[start]` of the list is their first.

export function existsIn(list: ListColumn, match: Uint8Array, bytes: Uint8Array, start: number, count: number): void {
  const { offsets, known } = list;
  const base = offsets[start] as number;
  for (let j = 0; j < count; j++) {
    const end = (offsets[start + j + 1] as number) - base;
    let value = 2;
    for (let i = (offsets[start + j] as number) - base; i < end; i++) {
      const code = match[i] as number;
      value = ((value | code) & 1) | (value & code & 2);
    }
    bytes[j] = value & -(known[start + j] as number);
  }
}

export function everyIn(
  list: ListColumn,
  match: Uint8Array,
  holds: Uint8Array,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  const { offsets, known } = list;
  const base = offsets[start] as number;
  for (let j = 0; j < count; j++) {
    const end = (offsets[start + j + 1] as number) - base;
    let value = 1;
    for (let i = (offsets[start + j] as number) - base; i < end; i++) {
      const code = match[i] as number;
      const without = ((code & 1) << 1) | (code >> 1);
      const holding = holds[i] as number;
      const met = ((without | holding) & 1) | (without & holding & 2);
      value = (value & met & 1) | ((value | met) & 2);
    }
    bytes[j] = value & -(known[start + j] as number);
  }
}

export const dayOf = (cell: number): number =>
  cell === UNKNOWN_NUMBER ? Number.NaN : cell === GOES_ON ? Number.POSITIVE_INFINITY : cell;

/**
 * `lastHold` of decide in one walk from the end, which meets the latest first where all stand in order; -1 where they do
 * not and their order matters.
 */
function lastInOrder(
  wanted: number,
  dates: Int32Array,
  base: number,
  match: Uint8Array,
  holds: Uint8Array,
  begin: number,
  end: number,
): number {
  let [sure, possible, ordered, settled] = [0, 0, 1, 1];
  let value = 1;
  let latest = 1;
  let later = GOES_ON;
  for (let i = end - 1; i >= begin; i--) {
    const code = match[i] as number;
    if (code === 2) continue;
    const date = dates[base + i] as number;
    if (code === 0 || date === UNKNOWN_NUMBER) settled = 0;
    if (date > later) ordered = 0;
    later = date;
    possible += 1;
    sure += code;
    const holding = holds[i] as number;
    value = (value & holding & 1) | ((value | holding) & 2);
    if (possible <= wanted) latest = value;
  }
  if (possible < wanted) return 2;
  if (settled === 0) return +(sure >= wanted && value === 1);
  return ordered === 1 ? latest : -1;
}

export function lastIn(
  list: ListColumn,
  dates: Int32Array,
  wanted: number,
  match: Uint8Array,
  holds: Uint8Array,
  bytes: Uint8Array,
  start: number,
  count: number,
): void {
  const { offsets, known } = list;
  const base = offsets[start] as number;
  for (let j = 0; j < count; j++) {
    if (known[start + j] === 0) {
      bytes[j] = 0;
      continue;
    }
    const begin = (offsets[start + j] as number) - base;
    const end = (offsets[start + j + 1] as number) - base;
    const value = lastInOrder(wanted, dates, base, match, holds, begin, end);
    bytes[j] =
      value >= 0
        ? value
        : lastHold(
            wanted,
            Array.from(dates.subarray(base + begin, base + end), dayOf),
            match.subarray(begin, end) as unknown as ArrayLike<Kleene>,
            holds.subarray(begin, end) as unknown as ArrayLike<Kleene>,
          );
  }
}

export function countIn(list: ListColumn, match: Uint8Array, out: Ranges, start: number, count: number): void {
  const { offsets, known } = list;
  const base = offsets[start] as number;
  const { lo, hi } = out;
  for (let j = 0; j < count; j++) {
    const end = (offsets[start + j + 1] as number) - base;
    let [sure, open] = [0, 0];
    for (let i = (offsets[start + j] as number) - base; i < end; i++) {
      const code = match[i] as number;
      sure += code & 1;
      open += +(code === 0);
    }
    lo[j] = sure;
    hi[j] = known[start + j] === 1 ? sure + open : Number.POSITIVE_INFINITY;
  }
}

/** What a measure of spells needs to know. */
export interface Measuring {
  readonly list: ListColumn;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly asOf: number;
}

/** `edge` of decide, over the block's entries as they stand. */
export function edgeIn(
  which: "firstStart" | "lastEnd",
  { list, from, to, asOf }: Measuring,
  match: Uint8Array,
  out: Ranges,
  start: number,
  count: number,
): void {
  const { offsets, known } = list;
  const base = offsets[start] as number;
  const first = which === "firstStart";
  const days = first ? from : to;
  const latest = first ? GOES_ON : asOf - 1;
  for (let j = 0; j < count; j++) {
    const end = (offsets[start + j + 1] as number) - base;
    let open = known[start + j] === 0;
    let sure = Number.NaN;
    let lo = open ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    let hi = -lo;
    for (let i = (offsets[start + j] as number) - base; i < end; i++) {
      const code = match[i] as number;
      const day = days[base + i] as number;
      if (code === 2 || day > latest) continue;
      if (day === UNKNOWN_NUMBER) {
        open = true;
        lo = Number.NEGATIVE_INFINITY;
        hi = asOf;
        continue;
      }
      lo = Math.min(lo, day);
      hi = Math.max(hi, day);
      if (code === 0) open = true;
      else if (Number.isNaN(sure)) sure = day;
      else sure = first ? Math.min(sure, day) : Math.max(sure, day);
    }
    const settled = !Number.isNaN(sure);
    out.lo[j] = open ? (settled ? (first ? lo : sure) : Number.NEGATIVE_INFINITY) : sure;
    out.hi[j] = open ? (settled ? (first ? sure : hi) : Number.POSITIVE_INFINITY) : sure;
  }
}
