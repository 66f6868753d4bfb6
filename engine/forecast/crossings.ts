/** The days on which one motion overtakes, meets or leaves another. */
import type { Day } from "../language/dates.ts";
import { type Bounds, type Line, lead, type Motion } from "./motions.ts";

/** Less, the same, more; 2 where one of them is absent. */
type Order = -1 | 0 | 1 | 2;

/** Far above the error of adding doubles of this size, far below the distance of two values that differ. */
const MARGIN = 1e-3;

function orderOf(x: number, y: number): Order {
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : 2;
}

/** The order of two motions on all days between two, where their bounds show it. */
function sureOrder(x: Bounds, y: Bounds): Order | undefined {
  if (x[1] < y[0]) return -1;
  if (x[0] > y[1]) return 1;
  return x[0] === x[1] && y[0] === y[1] && x[0] === y[0] ? 0 : undefined;
}

function distance(x: Motion, y: Motion): Line | undefined {
  if (x.line === undefined || y.line === undefined) return undefined;
  return {
    slope: x.line.slope - y.line.slope,
    low: x.line.low - y.line.high - MARGIN,
    high: x.line.high - y.line.low + MARGIN,
  };
}

/** The first and last day between two on which the motions may be equally far, as their lines show. */
function meeting(line: Line | undefined, first: Day, last: Day): readonly [Day, Day] | undefined {
  if (line === undefined) return [first, last];
  if (Math.abs(line.slope) < 1e-9) return line.low > 0 || line.high < 0 ? undefined : [first, last];
  const ends = [-line.low / line.slope, -line.high / line.slope];
  const from = Math.max(first, Math.floor(Math.min(...ends)) - 1);
  const to = Math.min(last, Math.ceil(Math.max(...ends)) + 1);
  return from < to ? [from, to] : undefined;
}

/**
 * Days after `from` and before `until` on which the order of two motions becomes another. Where their distance never
 * turns round, the order changes at most twice, and halving finds both days in the few days their lines leave open;
 * otherwise a stretch of days is halved until its bounds show one order, or it is one day. Both are exact.
 */
export function crossings(x: Motion, y: Motion, from: Day, until: Day): Day[] {
  if (x === y || until - from < 2 || (x.trend === "still" && y.trend === "still") || lead(x, y) !== undefined)
    return [];
  if (!Number.isFinite(x.at(from)) || !Number.isFinite(y.at(from))) return [];
  const line = distance(x, y);
  const open = meeting(line, from, until - 1);
  if (open === undefined) return [];
  const order = (day: Day): Order => orderOf(x.at(day), y.at(day));
  const [first, last] = open;
  return oneWay(x, y) ? halve(order, first, last) : narrow(x, y, first, last);
}

/** Whether `x − y` never turns round. */
function oneWay(x: Motion, y: Motion): boolean {
  const together = x.trend === "rising" ? "rising" : "falling";
  return x.trend !== "mixed" && y.trend !== "mixed" && (x.trend === "still" || y.trend !== together);
}

function halve(order: (day: Day) => Order, first: Day, last: Day): Day[] {
  const days: Day[] = [];
  const search = (a: Day, before: Order, b: Day, after: Order): void => {
    if (before === after) return;
    if (b - a === 1) {
      days.push(b);
      return;
    }
    const middle = Math.floor((a + b) / 2);
    const between = order(middle);
    search(a, before, middle, between);
    search(middle, between, b, after);
  };
  search(first, order(first), last, order(last));
  return days;
}

function narrow(x: Motion, y: Motion, first: Day, last: Day): Day[] {
  const days: Day[] = [];
  const line = distance(x, y);
  let order: Order | undefined;
  const enter = (day: Day, next: Order): void => {
    if (order !== undefined && next !== order) days.push(day);
    order = next;
  };
  const search = (a: Day, b: Day): void => {
    const sure = sureOrder(x.bounds(a, b), y.bounds(a, b)) ?? orderByLine(line, a, b);
    if (sure !== undefined) enter(a, sure);
    else if (a === b) enter(a, orderOf(x.at(a), y.at(a)));
    else {
      const middle = Math.floor((a + b) / 2);
      search(a, middle);
      search(middle + 1, b);
    }
  };
  search(first, last);
  return days;
}

function orderByLine(line: Line | undefined, a: Day, b: Day): Order | undefined {
  if (line === undefined) return undefined;
  const [atA, atB] = [line.slope * a, line.slope * b];
  if (Math.min(atA, atB) + line.low > 0) return 1;
  return Math.max(atA, atB) + line.high < 0 ? -1 : undefined;
}
