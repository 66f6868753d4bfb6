/** A rule: a clause as a typed expression, with where and since when it applies, and what it grants. */
import { type Clause, toCondition } from "./conditions.ts";
import type { Day } from "./dates.ts";
import { declarationsOf } from "./declarations.ts";
import type { Grant } from "./grants.ts";
import type { Condition } from "./nodes.ts";
import type { RegionCode } from "./regions.ts";
import type { Text } from "./text.ts";

export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** What sort of commitment the clause is; chooses the words of an answer. */
  readonly kind: string;
  /** The subject that the rule speaks of. */
  readonly of: string;
  readonly title: Text;
  readonly in: RegionCode;
  readonly from: Day;
  /** First day on which it no longer applies. */
  readonly until: Day | undefined;
  readonly when: Condition;
  readonly grants: readonly Grant[];
  /** Clauses beyond its own that the rule rests on. */
  readonly cites: readonly string[];
  /** The clause of higher law that it carries out more specially in its region. */
  readonly specialises: string | undefined;
  /** Why it has no condition, where it has none. */
  readonly unconditional: Text | undefined;
}

export interface RuleSpec<Id extends string> {
  readonly id: Id;
  readonly kind: string;
  readonly of: string;
  readonly title: Text;
  readonly in: RegionCode;
  readonly from: Day;
  readonly until?: Day;
  readonly when: Clause;
  readonly grants: readonly Grant[];
  readonly cites?: readonly string[];
  readonly specialises?: string;
}

export function rule<const Id extends string>(spec: RuleSpec<Id>): Rule<Id> {
  const when = toCondition(spec.when);
  return {
    id: spec.id,
    kind: spec.kind,
    of: spec.of,
    title: spec.title,
    in: spec.in,
    from: spec.from,
    until: spec.until,
    when,
    grants: spec.grants,
    cites: spec.cites ?? [],
    specialises: spec.specialises,
    unconditional: when.kind === "constant" ? when.because : undefined,
  };
}

/** The condition of another rule, as a part of this one: an allowance presupposes the eligibility. */
export function sameAsIn(other: Rule): Condition {
  return { kind: "named", name: other.id, label: other.title, when: () => other.when };
}

/** Rules by id. @throws RangeError where an id comes twice or a named part refers to itself; all breaks are listed. */
export function ruleBook(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  const book = new Map<string, Rule>();
  const breaks: string[] = [];
  for (const r of rules) {
    if (book.has(r.id)) breaks.push(`two rules are named ${r.id}`);
    book.set(r.id, r);
    for (const way of declarationsOf([r]).cycles) breaks.push(`${r.id} refers to itself: ${way.join(" → ")}`);
  }
  if (breaks.length > 0) throw new RangeError(breaks.join("; "));
  return book;
}
