/** Jobs by the clock of China. The queue's own clock is UTC. */
import { type CronItem, parseCronItems } from "graphile-worker";
import type { ServiceModule } from "../kernel.ts";

interface Digest {
  readonly min: number;
  readonly hour: number;
  readonly date: number;
  readonly month: number;
  readonly dow: number;
}

/** The schedule of all modules. Throws for a line that is no crontab, and for a job that its module lacks. */
export function cronItemsOf(modules: readonly ServiceModule[]): CronItem[] {
  return modules.flatMap(({ name, schedule = {}, jobs = {} }) =>
    Object.entries(schedule).map(([line, job]) => {
      if (!(job in jobs)) throw new RangeError(`${name} schedules ${job}, which is none of its jobs`);
      return {
        task: `${name}/${job}`,
        identifier: `${name}/${job} ${line}`,
        match: inChina(line),
        // A job that was due while nobody worked is done once more when somebody does.
        options: { backfillPeriod: 24 * 60 * 60 * 1000 },
      };
    }),
  );
}

/** A matcher of UTC minutes for a crontab line in the time of China. */
export function inChina(line: string): (utc: Digest) => boolean {
  const [item] = parseCronItems([{ task: "line", match: line, identifier: line }]);
  if (!item) throw new RangeError(`not a crontab line: ${line}`);
  return (utc) => item.match(chinaDigest(utc));
}

/** Eight hours on. The digest has no year: it is told by the day of the week, for the end of February. */
export function chinaDigest({ min, hour, date, month, dow }: Digest): Digest {
  const thisYear = new Date().getUTCFullYear();
  const year = [thisYear, thisYear - 1, thisYear + 1].find((candidate) => {
    const day = new Date(Date.UTC(candidate, month - 1, date));
    return day.getUTCDay() === dow && day.getUTCDate() === date;
  });
  const there = new Date(Date.UTC(year ?? thisYear, month - 1, date, hour + 8, min));
  return {
    min: there.getUTCMinutes(),
    hour: there.getUTCHours(),
    date: there.getUTCDate(),
    month: there.getUTCMonth() + 1,
    dow: there.getUTCDay(),
  };
}
