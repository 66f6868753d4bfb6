/** Loops from spells and records to people. Whatever is not plainly known goes through the functions of decide. */
import { covered, edge, lastHold, type Measure, type Stretch } from "../decide/coverage.ts";
import type { Range } from "../decide/ranges.ts";
import type { Rounding } from "../language/dates.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Ranges } from "./buffers.ts";
import { periodTable } from "./calendar.ts";
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

const dayOf = (cell: number): number =>
  cell === UNKNOWN_NUMBER ? Number.NaN : cell === GOES_ON ? Number.POSITIVE_INFINITY : cell;

/** Walking back from the end finds the latest first where all that match are known and stand in order. */
function lastInOrder(
  wanted: number,
  dates: Int32Array,
  base: number,
  match: Uint8Array,
  holds: Uint8Array,
  begin: number,
  end: number,
): number {
  let found = 0;
  let value = 1;
  let later = GOES_ON;
  for (let i = end - 1; i >= begin; i--) {
    const code = match[i] as number;
    if (code === 2) continue;
    const date = dates[base + i] as number;
    if (code === 0 || date === UNKNOWN_NUMBER || date > later) return -1;
    later = date;
    if (found < wanted) {
      const holding = holds[i] as number;
      value = (value & holding & 1) | ((value | holding) & 2);
    }
    found += 1;
  }
  return found < wanted ? 2 : value;
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

/** The spells of one person as decide takes them. */
function stretches(
  from: Int32Array,
  to: Int32Array,
  base: number,
  match: Uint8Array,
  begin: number,
  end: number,
): readonly Stretch[] {
  const result: Stretch[] = [];
  for (let i = begin; i < end; i++)
    result.push({
      from: dayOf(from[base + i] as number),
      to: dayOf(to[base + i] as number),
      match: match[i] as Kleene,
    });
  return result;
}

/** What a measure of spells needs to know. */
export interface Measuring {
  readonly list: ListColumn;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly asOf: number;
}

function put(out: Ranges, j: number, range: Range): void {
  out.lo[j] = range.lo;
  out.hi[j] = range.hi;
}

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
  for (let j = 0; j < count; j++) {
    if (known[start + j] === 0) {
      put(out, j, { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY });
      continue;
    }
    const begin = (offsets[start + j] as number) - base;
    const end = (offsets[start + j + 1] as number) - base;
    put(out, j, edge(which, stretches(from, to, base, match, begin, end), asOf));
  }
}

/** A loop for one kind of covered time; -1 is none of its values, and says that the spells are not plainly known. */
function plainCover(
  which: Measure,
  rounding: Rounding,
  { from, to, asOf }: Measuring,
): (match: Uint8Array, base: number, begin: number, end: number) => number {
  const period = periodTable(rounding);
  const closed = (sofar: number, since: number, until: number, ongoing: boolean): number => {
    if (until < since) return sofar;
    if (which === "current" && !ongoing) return sofar;
    const length = period(since, until);
    return which === "total" ? sofar + length : which === "longest" ? Math.max(sofar, length) : length;
  };
  return (match, base, begin, end) => {
    let result = 0;
    let since = 0;
    let until = UNKNOWN_NUMBER;
    let ongoing = false;
    let before = UNKNOWN_NUMBER;
    for (let i = begin; i < end; i++) {
      const code = match[i] as number;
      if (code === 2) continue;
      const first = from[base + i] as number;
      const last = to[base + i] as number;
      if (code === 0 || first === UNKNOWN_NUMBER || last === UNKNOWN_NUMBER || first < before) return -1;
      if (first > asOf) return -1;
      before = first;
      const on = last >= asOf;
      const stop = on ? asOf : last + 1;
      if (first <= until) {
        if (stop > until) until = stop;
        ongoing = ongoing || on;
      } else {
        if (until !== UNKNOWN_NUMBER) result = closed(result, since, until, ongoing);
        since = first;
        until = stop;
        ongoing = on;
      }
    }
    return until === UNKNOWN_NUMBER ? result : closed(result, since, until, ongoing);
  };
}

/** Covered time of the people of a block: spells in order and wholly known in one pass, all others as decide does. */
export function coverIn(which: Measure, rounding: Rounding, what: Measuring) {
  const plain = plainCover(which, rounding, what);
  const { list, from, to, asOf } = what;
  const { offsets, known } = list;
  return (match: Uint8Array, out: Ranges, start: number, count: number): void => {
    const base = offsets[start] as number;
    for (let j = 0; j < count; j++) {
      if (known[start + j] === 0) {
        put(out, j, { lo: 0, hi: Number.POSITIVE_INFINITY });
        continue;
      }
      const begin = (offsets[start + j] as number) - base;
      const end = (offsets[start + j + 1] as number) - base;
      const length = plain(match, base, begin, end);
      if (length < 0) put(out, j, covered(which, stretches(from, to, base, match, begin, end), asOf, rounding));
      else {
        out.lo[j] = length;
        out.hi[j] = length;
      }
    }
  };
}
