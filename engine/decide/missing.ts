/** What can still change an answer. */
import { UNKNOWN } from "../language/kleene.ts";
import type { Situation } from "../language/situation.ts";
import { type Missing, residualOf } from "./residual.ts";
import type { Trace } from "./trace.ts";

export type { Missing } from "./residual.ts";

/** Exactly the unknowns that some completion of the others makes decisive, in the order of the text. */
export function missingOf(trace: Trace, s: Situation): readonly Missing[] {
  if (trace.value !== UNKNOWN) return [];
  const { diagrams, root, variables } = residualOf(trace, s);
  const support = diagrams.support(root);
  const found = new Map<string, Missing>();
  for (const [i, variable] of variables.entries())
    if (support.has(i)) for (const m of variable.missing) if (!found.has(m.path)) found.set(m.path, m);
  return [...found.values()];
}
