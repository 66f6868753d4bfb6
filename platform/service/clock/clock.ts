/** The time of the service. Tests set it; days are days in China. */
import type { Clock } from "../kernel.ts";

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands until it is set. */
export interface SetClock extends Clock {
  set(instant: string): void;
}

/** `instant`: ISO 8601 with an offset, `2026-11-21T09:00:00+08:00`. */
export function setClock(instant: string): SetClock {
  let at = parsed(instant);
  return {
    now: () => new Date(at),
    set: (next) => {
      at = parsed(next);
    },
  };
}

function parsed(instant: string): Date {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not an instant: ${instant}`);
  return at;
}

const chinaOffset = 8 * 60 * 60 * 1000;

/** The day in China, YYYY-MM-DD. China has had one zone and no summer time since 1991-09-15. */
export function chinaDay(at: Date): string {
  return new Date(at.getTime() + chinaOffset).toISOString().slice(0, 10);
}
