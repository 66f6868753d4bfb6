/** Time covered by the spells of each person: the measure of `decide/coverage.ts`, without an object a spell. */
import { covered, type Measure } from "../decide/coverage.ts";
import type { Rounding } from "../language/dates.ts";
import type { Kleene } from "../language/kleene.ts";
import type { Ranges } from "./buffers.ts";
import { periodTable } from "./calendar.ts";
import { UNKNOWN_NUMBER } from "./columns.ts";
import { dayOf, type Measuring } from "./kernels-lists.ts";

/** Spells that may count or not are tried in every combination up to this number, as decide does. */
const MOST_MAYBE = 6;
/** People with more spells than this go through decide itself. */
const MOST_SPELLS = 64;

/** Adds one unbroken run to what was measured so far. */
type Close = (sofar: number, since: number, until: number, ongoing: boolean) => number;

function closing(which: Measure, rounding: Rounding): Close {
  const period = periodTable(rounding);
  return (sofar, since, until, ongoing) => {
    if (until < since) return sofar;
    if (which === "current" && !ongoing) return sofar;
    const length = period(since, until);
    return which === "total" ? sofar + length : which === "longest" ? Math.max(sofar, length) : length;
  };
}

/** A loop over spells that all count or not for certain and stand in order; -1 where they do not. */
function plainCover(close: Close, { from, to, asOf }: Measuring) {
  return (match: Uint8Array, base: number, begin: number, end: number): number => {
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
        if (until !== UNKNOWN_NUMBER) result = close(result, since, until, ongoing);
        since = first;
        until = stop;
        ongoing = on;
      }
    }
    return until === UNKNOWN_NUMBER ? result : close(result, since, until, ongoing);
  };
}

/** The spells of one person that count or may count, in order of their first days. */
class Spells {
  readonly #from = new Int32Array(MOST_SPELLS);
  readonly #end = new Int32Array(MOST_SPELLS);
  readonly #ongoing = new Uint8Array(MOST_SPELLS);
  /** The bit of a spell that may count; 0 for one that does. */
  readonly #bit = new Int32Array(MOST_SPELLS);
  #size = 0;
  maybe = 0;
  /** One of unknown first day may count. */
  dateless = false;

  gather({ from, to, asOf }: Measuring, match: Uint8Array, base: number, begin: number, end: number): void {
    this.#size = 0;
    this.maybe = 0;
    this.dateless = false;
    for (let i = begin; i < end; i++) {
      const code = match[i] as number;
      const first = from[base + i] as number;
      const last = to[base + i] as number;
      if (code === 2 || first > asOf) continue;
      if (first === UNKNOWN_NUMBER) this.dateless = true;
      else {
        const on = last >= asOf || last === UNKNOWN_NUMBER;
        const sure = code === 1 && last !== UNKNOWN_NUMBER;
        this.#insert(first, on ? asOf : last + 1, on, sure ? 0 : 1 << this.maybe++);
      }
    }
  }

  #insert(from: number, end: number, ongoing: boolean, bit: number): void {
    let at = this.#size++;
    for (; at > 0 && (this.#from[at - 1] as number) > from; at--) {
      this.#from[at] = this.#from[at - 1] as number;
      this.#end[at] = this.#end[at - 1] as number;
      this.#ongoing[at] = this.#ongoing[at - 1] as number;
      this.#bit[at] = this.#bit[at - 1] as number;
    }
    this.#from[at] = from;
    this.#end[at] = end;
    this.#ongoing[at] = +ongoing;
    this.#bit[at] = bit;
  }

  /** The measure of those that count and of the chosen ones of those that may. */
  measure(close: Close, chosen: number): number {
    let result = 0;
    let since = 0;
    let until = UNKNOWN_NUMBER;
    let ongoing = false;
    for (let i = 0; i < this.#size; i++) {
      const bit = this.#bit[i] as number;
      if ((bit & chosen) !== bit) continue;
      const first = this.#from[i] as number;
      const stop = this.#end[i] as number;
      const on = this.#ongoing[i] === 1;
      if (first <= until) {
        if (stop > until) until = stop;
        ongoing = ongoing || on;
      } else {
        if (until !== UNKNOWN_NUMBER) result = close(result, since, until, ongoing);
        since = first;
        until = stop;
        ongoing = on;
      }
    }
    return until === UNKNOWN_NUMBER ? result : close(result, since, until, ongoing);
  }
}

/** The covered time of the people of a block, as ranges of period numbers. */
export function coverIn(which: Measure, rounding: Rounding, what: Measuring) {
  const close = closing(which, rounding);
  const plain = plainCover(close, what);
  const spells = new Spells();
  const { list, from, to, asOf } = what;
  const { offsets, known } = list;

  const byDecide = (match: Uint8Array, base: number, begin: number, end: number) => {
    const stretches = Array.from({ length: end - begin }, (_, k) => ({
      from: dayOf(from[base + begin + k] as number),
      to: dayOf(to[base + begin + k] as number),
      match: match[begin + k] as Kleene,
    }));
    return covered(which, stretches, asOf, rounding);
  };

  const open = (match: Uint8Array, base: number, begin: number, end: number, out: Ranges, j: number): void => {
    let [lo, hi] = [0, Number.POSITIVE_INFINITY];
    if (end - begin > MOST_SPELLS) ({ lo, hi } = byDecide(match, base, begin, end));
    else {
      spells.gather(what, match, base, begin, end);
      if (spells.maybe <= MOST_MAYBE) {
        [lo, hi] = [Number.POSITIVE_INFINITY, 0];
        for (let chosen = 0; chosen < 1 << spells.maybe; chosen++) {
          const length = spells.measure(close, chosen);
          lo = Math.min(lo, length);
          hi = Math.max(hi, length);
        }
        if (spells.dateless) hi = Number.POSITIVE_INFINITY;
      }
    }
    out.lo[j] = lo;
    out.hi[j] = hi;
  };

  return (match: Uint8Array, out: Ranges, start: number, count: number): void => {
    const base = offsets[start] as number;
    for (let j = 0; j < count; j++) {
      const begin = (offsets[start + j] as number) - base;
      const end = (offsets[start + j + 1] as number) - base;
      const length = plain(match, base, begin, end);
      if (length < 0) open(match, base, begin, end, out, j);
      else {
        out.lo[j] = length;
        out.hi[j] = known[start + j] === 1 ? length : Number.POSITIVE_INFINITY;
      }
    }
  };
}
