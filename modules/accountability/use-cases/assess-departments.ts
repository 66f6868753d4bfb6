/** Assesses the departments of a place for a period: starts, computes again, returns for rework, makes final. */
import { randomUUID } from "node:crypto";
import type { Work } from "@qiaoti/platform";
import { scoreOf } from "../assessment/score.ts";
import type { Assessment, AssessmentRule, DepartmentScore } from "../contract/oversight.ts";
import { awaitsRework, badDates, final, notFound, notYours, staleVersion } from "../errors.ts";
import { assessmentFinalised } from "../events.ts";
import { measurePerformance } from "../queries/measure-performance.ts";
import { departmentRef } from "../queries/names.ts";
import {
  type AssessmentRecord,
  lockAssessment,
  readAssessment,
  rulesOf,
  standingReturns,
} from "../queries/read-assessments.ts";
import { appendAction } from "../store/append-action.ts";
import { notify } from "../store/notify.ts";
import type { Tables } from "../store/tables.ts";

interface Span {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

async function scores(work: Work<Tables>, span: Span, rule: AssessmentRule): Promise<DepartmentScore[]> {
  const performances = await measurePerformance(work, span);
  return [...performances]
    .map(([id, performance]) => ({
      department: departmentRef(id),
      ...scoreOf(performance, rule.weights),
      returned: null,
    }))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.department.id.localeCompare(b.department.id));
}

export async function createAssessment(
  work: Work<Tables>,
  command: { readonly label: string; readonly from: string; readonly to: string },
): Promise<Assessment> {
  const region = work.actor.jurisdiction;
  if (region === undefined) throw notYours();
  if (command.to < command.from) throw badDates("body.to", { zh: "结束早于开始", en: "it ends before it begins" });
  if (command.from > work.today)
    throw badDates("body.from", { zh: "考核期还没有开始", en: "the period has not begun" });
  const [rule] = await rulesOf(work, region);
  const id = randomUUID();
  await work.db
    .insertInto("accountability.assessments")
    .values({
      id,
      region,
      label: command.label,
      from_on: command.from,
      to_on: command.to,
      state: "draft",
      rule: JSON.stringify(rule),
      scores: JSON.stringify(await scores(work, { region, ...command }, rule)),
      returns: "[]",
      version: 1,
      created_at: work.now,
      computed_at: work.now,
      finalised_at: null,
    })
    .execute();
  await appendAction(work, {
    type: "assessment",
    subject: id,
    region,
    action: "create-assessment",
    version: 1,
    detail: { from: command.from, to: command.to, rule: rule.version },
  });
  return readAssessment(work, id);
}

/** A draft of the caller's own place whose version the caller saw. */
async function openDraft(work: Work<Tables>, id: string, version: number): Promise<AssessmentRecord> {
  const row = await lockAssessment(work, id);
  if (row.region !== work.actor.jurisdiction) throw notYours();
  if (row.state === "final") throw final();
  if (version !== row.version) throw staleVersion(row.version, ["recompute", "return", "finalise"]);
  return row;
}

export async function recomputeAssessment(work: Work<Tables>, id: string, version: number): Promise<Assessment> {
  const row = await openDraft(work, id, version);
  const [rule] = await rulesOf(work, row.region);
  const next = row.version + 1;
  await work.db
    .updateTable("accountability.assessments")
    .set({
      rule: JSON.stringify(rule),
      scores: JSON.stringify(await scores(work, { region: row.region, from: row.from_on, to: row.to_on }, rule)),
      computed_at: work.now,
      version: next,
    })
    .where("id", "=", row.id)
    .execute();
  await appendAction(work, {
    type: "assessment",
    subject: id,
    region: row.region,
    action: "recompute-assessment",
    version: next,
    detail: { rule: rule.version },
  });
  return readAssessment(work, id);
}

export async function returnDepartment(
  work: Work<Tables>,
  id: string,
  command: { readonly version: number; readonly department: string; readonly reason: string },
): Promise<Assessment> {
  const row = await openDraft(work, id, command.version);
  const { department, reason } = command;
  if (!row.scores.some((score) => score.department.id === department)) throw notFound(department);
  const returns = [
    ...row.returns.filter((note) => note.department !== department),
    { department, reason, by: work.actor.name, at: work.now.toISOString() },
  ];
  const next = row.version + 1;
  await work.db
    .updateTable("accountability.assessments")
    .set({ returns: JSON.stringify(returns), version: next })
    .where("id", "=", row.id)
    .execute();
  await notify(work, {
    key: `assessment:${id}:${department}:${next}`,
    region: row.region,
    department,
    kind: "assessment",
    title: { zh: `“${row.label}”考核退回整改`, en: `Assessment returned for rework: ${row.label}` },
    body: { zh: reason, en: reason },
    subject: { type: "assessment", id },
  });
  await appendAction(work, {
    type: "assessment",
    subject: id,
    region: row.region,
    action: "return-department",
    version: next,
    note: reason,
    detail: { department },
  });
  return readAssessment(work, id);
}

export async function finaliseAssessment(work: Work<Tables>, id: string, version: number): Promise<Assessment> {
  const row = await openDraft(work, id, version);
  const waiting = standingReturns(row);
  if (waiting.length > 0) throw awaitsRework(waiting.map((note) => departmentRef(note.department).name.zh).join("、"));
  const next = row.version + 1;
  await work.db
    .updateTable("accountability.assessments")
    .set({ state: "final", finalised_at: work.now, version: next })
    .where("id", "=", row.id)
    .execute();
  await appendAction(work, {
    type: "assessment",
    subject: id,
    region: row.region,
    action: "finalise-assessment",
    version: next,
  });
  await work.publish(assessmentFinalised(id, row.region));
  return readAssessment(work, id);
}
