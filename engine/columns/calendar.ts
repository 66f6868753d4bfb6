/** Calendar periods by table: the same numbers as `period`, for days from 1900 to 2199 without any division. */
import { civil, DAYS_PER_CARRY, type Day, FIRST_DAY, LAST_DAY, period, type Rounding } from "../language/dates.ts";

interface Calendar {
  /** Of each day: its month, counted from the first, times 32, and its day of the month. */
  readonly days: Int32Array;
  /** First day of each month, and of the month after the last. */
  readonly months: Int32Array;
}

let made: Calendar | undefined;

function calendar(): Calendar {
  if (made !== undefined) return made;
  const days = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  const months: number[] = [];
  for (let i = 0; i < days.length; i++) {
    const { day } = civil(FIRST_DAY + i);
    if (day === 1) months.push(FIRST_DAY + i);
    days[i] = ((months.length - 1) << 5) | day;
  }
  made = { days, months: Int32Array.from([...months, LAST_DAY + 1]) };
  return made;
}

/** `period` with one rounding, ready for many calls. */
export function periodTable(rounding: Rounding): (from: Day, to: Day) => number {
  const { days, months } = calendar();
  const over = rounding === "clamp" ? -1 : 0;
  return (from, to) => {
    // Days outside the table, days that are no whole numbers, and periods backwards: as they are calculated.
    if (!(from >= FIRST_DAY && to <= LAST_DAY && from <= to) || (from | 0) !== from || (to | 0) !== to)
      return period(from, to, rounding);
    const since = days[from - FIRST_DAY] as number;
    const last = (days[to - FIRST_DAY] as number) >> 5;
    const day = (since & 31) - 1;
    // The day of the month in the last month, or what stands for it there; if it lies ahead, a month less has passed.
    const ahead = Math.min((months[last] as number) + day, (months[last + 1] as number) + over);
    const full = last - +(ahead > to);
    const reached = Math.min((months[full] as number) + day, (months[full + 1] as number) + over);
    return (full - (since >> 5)) * DAYS_PER_CARRY + (to - reached);
  };
}
