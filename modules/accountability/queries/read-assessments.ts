/** Assessments and the rule they follow, as replies. */
import type { Work } from "@qiaoti/platform";
import type { Selectable } from "kysely";
import { holds } from "../access.ts";
import { ruleText, usualWeights } from "../assessment/score.ts";
import type { Assessment, AssessmentRule } from "../contract/oversight.ts";
import { permissions } from "../contract/shared.ts";
import { notFound } from "../errors.ts";
import type { AssessmentRow, RuleRow, Tables } from "../store/tables.ts";

export type AssessmentRecord = Selectable<AssessmentRow>;

const ruleOf = (row: Selectable<RuleRow>): AssessmentRule => ({
  version: row.version,
  region: row.region,
  weights: row.weights,
  why: row.why,
  by: row.set_by,
  at: row.set_at.toISOString(),
  text: ruleText(row.weights),
});

/** All versions, newest first; the last is the one that every place starts with. */
export async function rulesOf(
  work: Work<Tables>,
  region: string,
): Promise<readonly [AssessmentRule, ...AssessmentRule[]]> {
  const rows = await work.db
    .selectFrom("accountability.assessment_rules")
    .selectAll()
    .where("region", "=", region)
    .orderBy("version", "desc")
    .execute();
  const initial: AssessmentRule = {
    version: 0,
    region,
    weights: usualWeights,
    why: "系统初始规则，本地可以调整",
    by: "—",
    at: "2026-01-01T00:00:00.000Z",
    text: ruleText(usualWeights),
  };
  const [first, ...rest] = rows.map(ruleOf);
  return first === undefined ? [initial] : [first, ...rest, initial];
}

export const lockAssessment = async (work: Work<Tables>, id: string): Promise<AssessmentRecord> => {
  const row = await work.db
    .selectFrom("accountability.assessments")
    .selectAll()
    .where((where) => where(where.cast<string>("id", "text"), "=", id))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return row;
};

/** Returns that no computation has answered yet. */
export const standingReturns = (row: AssessmentRecord) =>
  row.returns.filter((note) => note.at >= row.computed_at.toISOString());

export function assessmentOf(work: Work<Tables>, row: AssessmentRecord): Assessment {
  const decides =
    holds(work.actor, permissions.supervise) && work.actor.jurisdiction === row.region && row.state === "draft";
  const returned = standingReturns(row);
  return {
    id: row.id,
    region: row.region,
    label: row.label,
    from: row.from_on,
    to: row.to_on,
    state: row.state,
    rule: row.rule,
    scores: row.scores.map((score) => ({
      ...score,
      returned: returned.find((note) => note.department === score.department.id) ?? null,
    })),
    version: row.version,
    createdAt: row.created_at.toISOString(),
    computedAt: row.computed_at.toISOString(),
    finalisedAt: row.finalised_at?.toISOString() ?? null,
    abilities: decides ? ["recompute", "return", ...(returned.length === 0 ? (["finalise"] as const) : [])] : [],
  };
}

export async function readAssessment(work: Work<Tables>, id: string): Promise<Assessment> {
  const row = await work.db
    .selectFrom("accountability.assessments")
    .selectAll()
    .where((where) => where(where.cast<string>("id", "text"), "=", id))
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return assessmentOf(work, row);
}

export async function listAssessments(work: Work<Tables>) {
  const rows = await work.db
    .selectFrom("accountability.assessments")
    .selectAll()
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => {
    const { scores, rule: _rule, abilities: _abilities, ...rest } = assessmentOf(work, row);
    return { ...rest, departments: scores.length };
  });
}
