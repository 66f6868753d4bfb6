/** Joins a national answer with the local ones that carry it out, so that the same thing is shown once, the local first. */
import type { Standing } from "./standings.ts";

/** An answer as shown: the local one, with the national ones of the same verdict that it carries out. */
export interface JoinedStanding {
  readonly standing: Standing;
  readonly carriesOut: readonly Standing[];
}

/**
 * Joins answers of one verdict. A national answer goes under the first local one that carries it out; where local and
 * national verdicts differ both stand, each in its own place.
 */
export function joinLevels(standings: readonly Standing[]): readonly JoinedStanding[] {
  const byId = new Map(standings.map((s) => [s.determination.rule.id, s]));
  const under = new Map<Standing, Standing[]>();
  const absorbed = new Set<Standing>();
  for (const s of standings) {
    const local = s.carriedOutBy.map((id) => byId.get(id)).find((l) => l !== undefined);
    if (local === undefined) continue;
    absorbed.add(s);
    under.set(local, [...(under.get(local) ?? []), s]);
  }
  return standings.filter((s) => !absorbed.has(s)).map((s) => ({ standing: s, carriesOut: descendants(s, under) }));
}

function descendants(s: Standing, under: ReadonlyMap<Standing, readonly Standing[]>): readonly Standing[] {
  return (under.get(s) ?? []).flatMap((u) => [u, ...descendants(u, under)]);
}
