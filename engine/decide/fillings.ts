/** Which local rule says what an open term means here: more local over less, special over general, later over earlier. */
import { contains, locality, WHOLE_COUNTRY } from "../language/regions.ts";
import type { Situation } from "../language/situation.ts";
import type { Filling, OpenTerm } from "../language/terms.ts";

export interface Resolution {
  readonly filling: Filling | undefined;
  /** Fillings that prevail equally and differ: nobody may choose between them silently. */
  readonly conflict: readonly Filling[];
}

function precedence(a: Filling, b: Filling): number {
  return locality(b.region) - locality(a.region) || Number(b.special) - Number(a.special) || b.from - a.from;
}

/** The prevailing filling; none where two prevail equally (then they are the conflict). */
export function resolveFilling(term: OpenTerm, s: Situation): Resolution {
  const candidates = (s.fillings ?? [])
    .filter((f) => f.term.id === term.id && f.from <= s.asOf)
    .filter((f) => f.region === WHOLE_COUNTRY || contains(f.region, s.region))
    .sort(precedence);
  const best = candidates[0];
  if (best === undefined) return { filling: undefined, conflict: [] };
  const equals = candidates.filter((f) => precedence(f, best) === 0);
  return equals.length > 1 ? { filling: undefined, conflict: equals } : { filling: best, conflict: [] };
}
