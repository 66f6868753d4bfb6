/** A source of choices for generators: a property test passes one that shrinks, a benchmark one from a seed. */

/** A whole number from `min` to `max`, both included. */
export type Draw = (min: number, max: number) => number;

export function pick<T>(draw: Draw, from: readonly T[]): T {
  const chosen = from[draw(0, from.length - 1)];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

/** True in about `percent` of 100 draws; shrinks to false. */
export function chance(draw: Draw, percent: number): boolean {
  return draw(0, 99) >= 100 - percent;
}

/** Members of a list, each with even chance. */
export function some<T>(draw: Draw, from: readonly T[], atMost = from.length): T[] {
  const size = draw(0, Math.min(atMost, from.length));
  return [...new Set(Array.from({ length: size }, () => pick(draw, from)))];
}

/** A draw that repeats itself for the same seed (mulberry32). */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return (min, max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const share = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    return min + Math.floor(share * (max - min + 1));
  };
}
