/** Days on a line: whole years around what is shown, and where a day lies between them. */

const dayMs = 86_400_000;

/** Days since 1970 of YYYY-MM-DD. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The whole years that hold all days. @throws RangeError without a day. */
export function spanOf(days: readonly string[]): Span {
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) throw new RangeError("no day to show");
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

/** Where a day lies, 0 to 100. */
export function positionIn({ from, to }: Span, day: string): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return Math.min(100, Math.max(0, (100 * (dayNumber(day) - start)) / (end - start)));
}

/** Years, or quarters where there are few years. */
export function ticksOf({ from, to }: Span): readonly { readonly day: string; readonly label: string }[] {
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first;
  const years = Array.from({ length: count }, (_, index) => first + index);
  if (count > 3) return years.map((year) => ({ day: `${year}-01-01`, label: String(year) }));
  return years.flatMap((year) =>
    ["01", "04", "07", "10"].map((month, quarter) => ({
      day: `${year}-${month}-01`,
      label: `${year} Q${quarter + 1}`,
    })),
  );
}
