/** How often each rule was decided, and how: for the library and for whoever governs. */
import type { Work } from "@qiaoti/platform";
import { sql } from "kysely";
import type { TallyData } from "../contract/service.ts";
import type { Tables } from "../store/tables.ts";

export interface TallyScope {
  /** Only this place and what lies in it. */
  readonly place?: string;
  /** Only from this day on, YYYY-MM-DD. */
  readonly since?: string;
}

/** One entry for each rule that was ever decided, by rule id. */
export async function tallies(
  work: Pick<Work<Tables>, "db">,
  { place = "000000", since = "1900-01-01" }: TallyScope = {},
): Promise<readonly TallyData[]> {
  const { rows } = await sql<{ rule: string; entitled: string; undetermined: string; not_entitled: string }>`
    select rule, sum(entitled)::text as entitled, sum(undetermined)::text as undetermined,
      sum(not_entitled)::text as not_entitled
    from assessment.tallies where day >= ${since}::date and starts_with(place, platform.region_prefix(${place}))
    group by rule order by rule`.execute(work.db);
  return rows.map((row) => ({
    rule: row.rule,
    entitled: Number(row.entitled),
    undetermined: Number(row.undetermined),
    notEntitled: Number(row.not_entitled),
  }));
}
