/** Tests of what the search rests on: dates keep their order under periods, and motions keep their lines and exact forms. */
import { describe, expect, it } from "vitest";
import { addPeriod, civil, day, dayNumber, formatDay, period, type Rounding } from "../language/dates.ts";
import { crossings } from "./crossings.ts";
import {
  elapsed,
  fullBlocks,
  lead,
  type Motion,
  minus,
  multiply,
  PERIOD_A_DAY,
  pick,
  plus,
  running,
  STRAY,
  scale,
  shift,
  still,
  TODAY,
} from "./motions.ts";

const ROUNDINGS: readonly Rounding[] = ["clamp", "next"];
const START = day("2019-01-01");
const END = day("2021-04-30"); // a leap year with both its neighbours' Februaries
const years = (n: number): number => n * 12 * 31;

describe("what periods keep", () => {
  it("grows as the later date moves on, and shrinks as the earlier one does", () => {
    const turns: string[] = [];
    for (const rounding of ROUNDINGS)
      for (let fixed = START; fixed <= END; fixed++)
        for (
          let moving = fixed - 430, [before, after] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
          moving <= fixed + 430;
          moving++
        ) {
          const [to, from] = [period(fixed, moving, rounding), period(moving, fixed, rounding)];
          if (to < after || from > before) turns.push(`${formatDay(fixed)} ${formatDay(moving)} ${rounding}`);
          [before, after] = [from, to];
        }
    expect(turns).toEqual([]);
  });

  it("moves a later date no less far, and by a longer period at most two days less far", () => {
    let turns = 0;
    let slack = 0;
    for (const rounding of ROUNDINGS)
      for (let from = START; from <= END; from++) {
        let reached = Number.NEGATIVE_INFINITY;
        for (let amount = -500; amount <= 500; amount++) {
          const moved = addPeriod(from, amount, rounding);
          if (addPeriod(from + 1, amount, rounding) < moved) turns += 1;
          reached = Math.max(reached, moved);
          slack = Math.max(slack, reached - moved);
        }
      }
    expect({ turns, slack }).toEqual({ turns: 0, slack: 2 });
  });

  it("strays from the average of 400 years by less than the lines allow", () => {
    const origin = dayNumber(1800, 1, 1);
    const strays = Array.from({ length: 4800 }, (_, month) => {
      const first = dayNumber(1800 + Math.floor(month / 12), (month % 12) + 1, 1);
      return first - origin - (month * 31) / PERIOD_A_DAY;
    });
    // Two first days of months, three days of rounding on both sides of a difference, and thirty loose days.
    const most = (Math.max(...strays) - Math.min(...strays) + 3) * PERIOD_A_DAY + 30 * (PERIOD_A_DAY - 1);
    expect(most).toBeLessThan(STRAY);
  });
});

/** Checks trend, bounds, line and exact form of a motion on every day of a stretch. */
function broken(motion: Motion, from: number, until: number): string[] {
  const found: string[] = [];
  const [low, high] = motion.bounds(from, until - 1);
  for (let t = from; t < until; t++) {
    const value = motion.at(t);
    const before = t > from ? motion.at(t - 1) : value;
    if (value < low || value > high) found.push(`bounds ${formatDay(t)}`);
    if (motion.trend === "rising" && value < before) found.push(`rising ${formatDay(t)}`);
    if (motion.trend === "falling" && value > before) found.push(`falling ${formatDay(t)}`);
    if (motion.trend === "still" && !Object.is(value, before)) found.push(`still ${formatDay(t)}`);
    const middle = (motion.line?.slope ?? 0) * t;
    if (motion.line && (value < middle + motion.line.low || value > middle + motion.line.high))
      found.push(`line ${formatDay(t)}`);
  }
  return found;
}

describe("motions", () => {
  const run = running(day("2016-01-31"), "clamp", 40);
  const other = running(day("2015-11-15"), "next");
  const falling = elapsed(TODAY, still(day("2030-06-30")), START, "clamp", "duration");
  const later = shift(TODAY, still(-years(1) - 17), START, { direction: 1, rounding: "clamp", inDays: false });
  const cases: Readonly<Record<string, Motion>> = {
    run,
    falling,
    later,
    "a sum": plus(run, other, START),
    "a difference of two runs": minus(run, other, START),
    "a difference of opposites": minus(run, falling, START),
    "a negative multiple": scale(run, -2),
    "a multiple of a difference": scale(minus(run, other, START), -3),
    blocks: fullBlocks(run, still(years(1)), START),
    "blocks of a growing size": fullBlocks(other, run, START),
    "a product of two runs": multiply(run, other, START),
    "the least of runs": pick(Math.min, run, other),
    "the greatest of a run and a bound": pick(Math.max, run, still(years(4))),
    "the greatest of a difference and a bound": pick(Math.max, minus(run, other, START), still(10)),
    "a date moved by a run": shift(TODAY, run, START, { direction: -1, rounding: "next", inDays: false }),
    "a date moved by counted days": shift(TODAY, still(30), START, { direction: -1, rounding: "clamp", inDays: true }),
    "the time between two moving dates": elapsed(later, TODAY, START, "clamp", "duration"),
    "counted days to a moving date": elapsed(still(START), later, START, "clamp", "day"),
  };
  it.each(Object.entries(cases))("%s keeps its trend, its bounds and its line", (_, motion) => {
    expect(broken(motion, START, END)).toEqual([]);
  });

  it("knows the exact distance of motions that run by one clock", () => {
    const same = running(day("2016-01-31"), "clamp", 12);
    expect(lead(run, same)).toBe(28);
    expect(minus(run, same, START).trend).toBe("still");
    expect(minus(scale(run, 2), plus(same, run, START), START).at(END)).toBe(28);
    expect(pick(Math.max, same, run)).toBe(run);
    expect(lead(run, running(day("2016-01-31"), "next"))).toBeUndefined();
    expect(fullBlocks(run, run, START).at(END)).toBe(1);
  });

  it("lets nothing finite move what is infinite or absent", () => {
    expect(plus(run, still(Number.POSITIVE_INFINITY), START).trend).toBe("still");
    expect(minus(run, still(Number.NaN), START).at(END)).toBeNaN();
    expect(pick(Math.min, run, still(Number.NaN)).at(END)).toBeNaN();
    expect(pick(Math.min, still(Number.NEGATIVE_INFINITY), still(Number.NaN)).at(END)).toBeNaN();
    expect(pick(Math.min, run, still(Number.POSITIVE_INFINITY))).toBe(run);
    expect(pick(Math.max, run, still(Number.POSITIVE_INFINITY)).at(END)).toBe(Number.POSITIVE_INFINITY);
    expect(multiply(fullBlocks(run, still(31), START), still(Number.POSITIVE_INFINITY), START).at(END)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe("crossings", () => {
  const days = (found: readonly number[]): string[] => found.map(formatDay);

  it("finds the day a threshold is met and the day it is passed", () => {
    const run = running(day("2020-02-29"), "clamp");
    const found = crossings(run, still(years(5)), day("2020-03-01"), day("2199-12-31"));
    expect(days(found)).toEqual(["2025-02-28", "2025-03-01"]);
  });

  it("finds every turn of two runs that are neck and neck", () => {
    const [x, y] = [running(day("2020-01-10"), "clamp"), running(day("2020-01-20"), "clamp", 10)];
    const [from, until] = [day("2021-01-01"), day("2021-12-31")];
    const turns: number[] = [];
    for (let t = from + 1; t < until; t++)
      if (Math.sign(x.at(t) - y.at(t)) !== Math.sign(x.at(t - 1) - y.at(t - 1))) turns.push(t);
    expect(turns.length).toBeGreaterThan(5);
    expect(crossings(x, y, from, until)).toEqual(turns);
    expect(new Set(turns.map((t) => civil(t).day)).size).toBeLessThan(4);
  });

  it("does not look at days on which the lines show the answer", () => {
    let looks = 0;
    const watched = (motion: Motion): Motion => ({
      ...motion,
      at: (t) => {
        looks += 1;
        return motion.at(t);
      },
    });
    const x = watched(running(day("2010-01-10"), "clamp"));
    const y = watched(running(day("2015-01-20"), "next"));
    expect(crossings(x, y, day("2020-01-01"), day("2199-12-31"))).toEqual([]);
    expect(crossings(x, still(years(40)), day("2020-01-01"), day("2199-12-31"))).toHaveLength(2);
    expect(looks).toBeLessThan(25);
  });
});
