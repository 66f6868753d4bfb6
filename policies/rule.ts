/** Builders of rules, one a kind of measure: the clause must exist and be of that kind, or the rule does not compile. */
import { type Clause, type Day, day, type Grant, type RegionCode, type Rule, rule } from "@qiaoti/engine/language";
import { type DocumentId, documents } from "./documents.ts";
import { headings } from "./headings.ts";
import type { MeasureId, MeasureKind } from "./measure.ts";
import type {
  DutyId,
  EntitlementId,
  MatchingId,
  PrincipleId,
  ProcedureId,
  RegisterId,
  ReviewId,
  TargetId,
} from "./measure-kinds.ts";
import type { FactSubject } from "./subjects.ts";

export interface RuleBody {
  /** The subject it speaks of. */
  readonly of: FactSubject;
  readonly when: Clause;
  readonly grants: readonly Grant[];
  /** Narrower than the document's region, where the clause says so. */
  readonly in?: RegionCode;
  readonly from?: Day;
  readonly until?: Day;
  /** Other clauses that it rests on. */
  readonly cites?: readonly MeasureId[];
  /** The clause of higher law that it carries out more specially in its region. */
  readonly specialises?: MeasureId;
}

/** First day that a date such as `2022` or `2019-12` may mean. */
function firstDay(date: string): Day {
  const [year = "1900", month = "01", date_ = "01"] = date.split("-");
  return day(`${year}-${month}-${date_}`);
}

function build<Id extends MeasureId>(kind: MeasureKind, id: Id, body: RuleBody): Rule<Id> {
  const heading = headings.get(id);
  if (heading?.kind !== kind)
    throw new RangeError(`${id} is not a measure of kind ${kind}; a new rule asks for node scripts/rule-headings.mjs`);
  const document = documents[id.slice(0, id.indexOf("/")) as DocumentId];
  return rule<Id>({
    id,
    kind,
    of: body.of,
    title: heading.title,
    in: body.in ?? document.region,
    from: body.from ?? firstDay(document.published ?? document.issued),
    ...(body.until === undefined ? {} : { until: body.until }),
    when: body.when,
    grants: body.grants,
    cites: body.cites ?? [],
    ...(body.specialises === undefined ? {} : { specialises: body.specialises }),
  });
}

/** Who is entitled to what. */
export const entitlement = <Id extends EntitlementId>(id: Id, body: RuleBody): Rule<Id> =>
  build("entitlement", id, body);
/** Whose request a procedure takes. */
export const procedure = <Id extends ProcedureId>(id: Id, body: RuleBody): Rule<Id> => build("procedure", id, body);
/** Whom a programme matches. */
export const matching = <Id extends MatchingId>(id: Id, body: RuleBody): Rule<Id> => build("matching", id, body);
/** Whether a target is met, or whom it covers. */
export const target = <Id extends TargetId>(id: Id, body: RuleBody): Rule<Id> => build("target", id, body);
/** When a duty applies. */
export const duty = <Id extends DutyId>(id: Id, body: RuleBody): Rule<Id> => build("duty", id, body);
/** Who belongs on a register. */
export const register = <Id extends RegisterId>(id: Id, body: RuleBody): Rule<Id> => build("register", id, body);
/** What a review has to look at. */
export const review = <Id extends ReviewId>(id: Id, body: RuleBody): Rule<Id> => build("review", id, body);
/** What a principle speaks of. */
export const principle = <Id extends PrincipleId>(id: Id, body: RuleBody): Rule<Id> => build("principle", id, body);
