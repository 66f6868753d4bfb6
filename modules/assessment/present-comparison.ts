/** A comparison of two places as data: what `qiaoti compare --json` prints. */
import type { Determination } from "@qiaoti/engine/decide";
import { formatDay } from "@qiaoti/engine/language";
import { placeName } from "@qiaoti/policies/regions";
import type { MatterComparison, PlaceComparison } from "./use-cases/compare-places.ts";
import type { Move } from "./use-cases/move-to.ts";

const side = (determinations: readonly Determination[]) =>
  determinations.map((d) => ({ rule: d.rule.id, verdict: d.verdict, missing: d.missing.map((m) => m.path) }));

const row = ({ matter, movement, here, there }: MatterComparison) => ({
  matter: matter.id,
  theme: matter.theme,
  title: matter.title,
  carriedOver: matter.carriedOver,
  movement,
  here: side(here),
  there: side(there),
});

/** Gains, keeps, losses and what is open, by matter, with the rules of both places. */
export function presentComparison(c: PlaceComparison, move: Move, name?: string) {
  return {
    format: "qiaoti-comparison/1",
    ...(name === undefined ? {} : { name }),
    from: { code: c.from.region, name: placeName(c.from.region) },
    to: { code: c.to.region, name: placeName(c.to.region) },
    on: formatDay(c.from.asOf),
    changed: move.changed,
    dropped: move.dropped,
    gains: c.gains.map(row),
    keeps: c.keeps.map(row),
    loses: c.loses.map(row),
    open: c.open.map(row),
    carryOver: c.carryOver.map(row),
  };
}
