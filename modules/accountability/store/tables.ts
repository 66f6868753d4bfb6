/** Rows of the tables of accountability, as Kysely sees them. Plain dates are text. */
import type { Generated, JSONColumnType } from "kysely";
import type { AssessmentRule, AssessmentWeights, DepartmentScore } from "../contract/oversight.ts";

type Instant = Date;

export interface ItemRow {
  id: string;
  kind: "duty" | "register" | "review";
  document: string;
  region: string;
  lead: string | null;
  supporting: string[];
  state: "not-started" | "planned" | "in-progress" | "submitted" | "returned" | "paused" | "done";
  progress: number;
  priority: number | null;
  quarter: string | null;
  starts_on: string | null;
  deadline: string | null;
  deadline_source: "text" | "plan" | null;
  done_on: string | null;
  returned: number;
  return_reason: string | null;
  submitted_by: string | null;
  submitted_on: string | null;
  paused_from: "not-started" | "planned" | "in-progress" | "returned" | null;
  every_months: number | null;
  next_on: string | null;
  version: number;
  position: number;
  created_at: Instant;
  updated_at: Instant;
}

export interface MilestoneRow {
  id: string;
  item: string;
  region: string;
  title: string;
  due: string | null;
  done_on: string | null;
  position: number;
}

export interface EvidenceRow {
  id: string;
  item: string;
  region: string;
  file: string;
  name: string;
  type: string;
  bytes: number;
  note: string | null;
  added_by: string;
  added_at: Instant;
}

export interface EntryRow {
  id: string;
  item: string;
  region: string;
  name: string;
  area: string | null;
  category: string | null;
  valid_from: string;
  valid_to: string | null;
  source: string;
  note: string | null;
  state: "open" | "closed" | "corrected";
  corrects: string | null;
  recorded_by: string;
  recorded_at: Instant;
}

export interface RoundRow {
  id: string;
  item: string;
  region: string;
  held_on: string;
  findings: string;
  result: "no-issue" | "issues-found" | "corrected";
  next_on: string | null;
  recorded_by: string;
  recorded_at: Instant;
}

export interface TargetRow {
  id: string;
  measure: string;
  document: string;
  region: string;
  lead: string | null;
  supporting: string[];
  goal_op: "at-least" | "at-most" | "exactly" | "between" | null;
  goal_value: number | null;
  goal_to: number | null;
  goal_source: string | null;
  baseline_value: number | null;
  baseline_period: string | null;
  baseline_source: string | null;
  period_from: string | null;
  period_to: string | null;
  frequency: "month" | "quarter" | "half-year" | "year" | "occasion" | null;
  reading: string | null;
  version: number;
  position: number;
  created_at: Instant;
  updated_at: Instant;
}

export interface ValueRow {
  id: string;
  target: string;
  region: string;
  period: string;
  value: number;
  source: string;
  note: string | null;
  origin: "reported" | "computed" | "imported";
  department: string | null;
  reported_by: string;
  reported_at: Instant;
  corrects: string | null;
  replaced: Generated<boolean>;
  reason: string | null;
}

export interface ClosedPeriodRow {
  document: string;
  period: string;
  region: string;
  note: string | null;
  closed_by: string;
  closed_at: Instant;
}

export interface ActionRow {
  id: string;
  place: Generated<string>;
  subject_type: "item" | "target" | "assessment" | "period" | "rule";
  subject: string;
  region: string;
  action: string;
  version: number;
  note: string | null;
  detail: JSONColumnType<Record<string, unknown>>;
  actor: string;
  actor_name: string;
  department: string | null;
  at: Instant;
}

export interface NoticeRow {
  id: string;
  key: string;
  region: string;
  department: string;
  kind: "deadline" | "overdue" | "unreported" | "returned" | "submitted" | "review-due" | "assessment";
  title_zh: string;
  title_en: string;
  body_zh: string;
  body_en: string;
  subject_type: "item" | "target" | "assessment";
  subject: string;
  due: string | null;
  at: Instant;
  read_at: Date | null;
  read_by: string | null;
}

export interface ReminderRow {
  region: string;
  days_before: number[];
  report_within: number;
  version: number;
}

export interface RuleRow {
  region: string;
  version: number;
  weights: JSONColumnType<AssessmentWeights>;
  why: string;
  set_by: string;
  set_at: Instant;
}

/** A return for rework within an assessment, by department. */
export interface ReturnNote {
  readonly department: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface AssessmentRow {
  id: string;
  region: string;
  label: string;
  from_on: string;
  to_on: string;
  state: "draft" | "final";
  rule: JSONColumnType<AssessmentRule>;
  scores: JSONColumnType<DepartmentScore[]>;
  returns: JSONColumnType<ReturnNote[]>;
  version: number;
  created_at: Instant;
  computed_at: Instant;
  finalised_at: Date | null;
}

export interface Tables {
  "accountability.items": ItemRow;
  "accountability.milestones": MilestoneRow;
  "accountability.evidence": EvidenceRow;
  "accountability.entries": EntryRow;
  "accountability.rounds": RoundRow;
  "accountability.targets": TargetRow;
  "accountability.target_values": ValueRow;
  "accountability.closed_periods": ClosedPeriodRow;
  "accountability.actions": ActionRow;
  "accountability.notices": NoticeRow;
  "accountability.reminder_settings": ReminderRow;
  "accountability.assessment_rules": RuleRow;
  "accountability.assessments": AssessmentRow;
}
