/** Timing by ratio: contenders take turns, and medians are compared, so that a noisy machine disturbs all alike. */

/** One thing to be timed: `run` does `size` units of work and returns something, so that it is not optimised away. */
export interface Contender {
  readonly name: string;
  readonly size: number;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Median nanoseconds a unit of work. */
  readonly nanoseconds: number;
  readonly least: number;
  readonly most: number;
}

let sink: unknown;

async function once(c: Contender): Promise<number> {
  const start = process.hrtime.bigint();
  sink = await c.run();
  return Number(process.hrtime.bigint() - start) / c.size;
}

/** Times contenders in turn, `rounds` times after a warm-up of the same kind. */
export async function race(contenders: readonly Contender[], rounds: number): Promise<readonly Timing[]> {
  for (const c of contenders) await once(c);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) for (const [i, c] of contenders.entries()) times[i]?.push(await once(c));
  return contenders.map((c, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    return {
      name: c.name,
      nanoseconds: sorted[sorted.length >> 1] ?? Number.NaN,
      least: sorted[0] ?? Number.NaN,
      most: sorted[sorted.length - 1] ?? Number.NaN,
    };
  });
}

/** The last result, to be looked at by nobody. */
export const lastResult = (): unknown => sink;

/** `1.23 µs`, `4.5 ms`. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toPrecision(3)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toPrecision(3)} µs`;
  if (nanoseconds < 1e9) return `${(nanoseconds / 1e6).toPrecision(3)} ms`;
  return `${(nanoseconds / 1e9).toPrecision(3)} s`;
}

export const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** A promise of the bench: a ratio and the bound that the issue sets. */
export interface Bound {
  readonly what: string;
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const isMet = (b: Bound): boolean =>
  (b.atLeast === undefined || b.ratio >= b.atLeast) && (b.atMost === undefined || b.ratio <= b.atMost);

export function printBound(b: Bound): string {
  const bound = b.atLeast === undefined ? `at most ${b.atMost}` : `at least ${b.atLeast}`;
  return `  ${isMet(b) ? "ok  " : "MISS"} ${b.what}: ${b.ratio.toFixed(2)} (${bound})`;
}
