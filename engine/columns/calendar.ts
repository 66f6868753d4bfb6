/** Calendar periods by table: the same numbers as `period`, for days from 1900 to 2199 without any division. */
import { civil, DAYS_PER_CARRY, type Day, FIRST_DAY, LAST_DAY, period, type Rounding } from "../language/dates.ts";

interface Calendar {
  /** Month of each day, counted from the first. */
  readonly month: Int16Array;
  readonly dayOfMonth: Uint8Array;
  /** First day of each month, and of the month after the last. */
  readonly start: Int32Array;
}

let made: Calendar | undefined;

function calendar(): Calendar {
  if (made !== undefined) return made;
  const days = LAST_DAY - FIRST_DAY + 1;
  const month = new Int16Array(days);
  const dayOfMonth = new Uint8Array(days);
  const start: number[] = [];
  for (let i = 0; i < days; i++) {
    const { day } = civil(FIRST_DAY + i);
    if (day === 1) start.push(FIRST_DAY + i);
    month[i] = start.length - 1;
    dayOfMonth[i] = day;
  }
  made = { month, dayOfMonth, start: Int32Array.from([...start, LAST_DAY + 1]) };
  return made;
}

/** `period` with one rounding, ready for many calls. */
export function periodTable(rounding: Rounding): (from: Day, to: Day) => number {
  const { month, dayOfMonth, start } = calendar();
  const over = rounding === "clamp" ? 0 : 1;
  const reached = (index: number, day: number): number => {
    const first = start[index] ?? 0;
    const length = (start[index + 1] ?? 0) - first;
    return day <= length ? first + day - 1 : first + length - 1 + over;
  };
  const between = (from: Day, to: Day): number => {
    const day = dayOfMonth[from - FIRST_DAY] ?? 0;
    const last = month[to - FIRST_DAY] ?? 0;
    let months = last - (month[from - FIRST_DAY] ?? 0);
    let at = reached(last, day);
    if (at > to) {
      months -= 1;
      at = reached(last - 1, day);
    }
    return months * DAYS_PER_CARRY + (to - at);
  };
  return (from, to) => {
    const whole = (from | 0) === from && (to | 0) === to;
    if (!whole || from < FIRST_DAY || to < FIRST_DAY || from > LAST_DAY || to > LAST_DAY)
      return period(from, to, rounding);
    return to < from ? -between(to, from) : between(from, to);
  };
}
