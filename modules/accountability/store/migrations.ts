/** Schema of accountability. Rows belong to a region; row-level security shows a place its own and what is below it. */
import type { Migration } from "@qiaoti/platform";

const tables = /* sql */ `
create schema accountability;
grant usage on schema accountability to qiaoti_app;

-- Plain dates are compared and sorted as text: no driver turns them into an instant of some time zone.
create domain accountability.plain_date as text check (value ~ '^\\d{4}-\\d{2}-\\d{2}$');

create table accountability.items (
  id text primary key,
  kind text not null check (kind in ('duty', 'register', 'review')),
  document text not null,
  region text not null,
  lead text,
  supporting text[] not null,
  state text not null default 'not-started'
    check (state in ('not-started', 'planned', 'in-progress', 'submitted', 'returned', 'paused', 'done')),
  progress int not null default 0 check (progress between 0 and 100),
  priority int check (priority between 1 and 4),
  quarter text,
  starts_on accountability.plain_date,
  deadline accountability.plain_date,
  deadline_source text check (deadline_source in ('text', 'plan')),
  done_on accountability.plain_date,
  returned int not null default 0,
  return_reason text,
  submitted_by text,
  submitted_on accountability.plain_date,
  paused_from text,
  every_months int check (every_months > 0),
  next_on accountability.plain_date,
  version int not null default 0,
  position int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'paused') = (paused_from is not null)),
  check ((state = 'done') = (done_on is not null))
);
create index items_document on accountability.items (document, position);
create index items_deadline on accountability.items (deadline) where state <> 'done';

create table accountability.milestones (
  id uuid primary key,
  item text not null references accountability.items,
  region text not null,
  title text not null,
  due accountability.plain_date,
  done_on accountability.plain_date,
  position int not null
);
create index milestones_item on accountability.milestones (item);

create table accountability.evidence (
  id uuid primary key,
  item text not null references accountability.items,
  region text not null,
  file text not null,
  name text not null,
  type text not null,
  bytes int not null,
  note text,
  added_by text not null,
  added_at timestamptz not null
);
create index evidence_item on accountability.evidence (item);

create table accountability.entries (
  id uuid primary key,
  item text not null references accountability.items,
  region text not null,
  name text not null,
  area text,
  category text,
  valid_from accountability.plain_date not null,
  valid_to accountability.plain_date,
  source text not null,
  note text,
  state text not null check (state in ('open', 'closed', 'corrected')),
  corrects uuid references accountability.entries,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (valid_to is null or valid_to >= valid_from)
);
create index entries_item on accountability.entries (item, state);

create table accountability.rounds (
  id uuid primary key,
  item text not null references accountability.items,
  region text not null,
  held_on accountability.plain_date not null,
  findings text not null,
  result text not null check (result in ('no-issue', 'issues-found', 'corrected')),
  next_on accountability.plain_date,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index rounds_item on accountability.rounds (item);

create table accountability.targets (
  id text primary key,
  measure text not null,
  document text not null,
  region text not null,
  lead text,
  supporting text[] not null,
  goal_op text,
  goal_value double precision,
  goal_to double precision,
  goal_source text,
  baseline_value double precision,
  baseline_period text,
  baseline_source text,
  period_from accountability.plain_date,
  period_to accountability.plain_date,
  frequency text,
  reading text,
  version int not null default 0,
  position int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table accountability.target_values (
  id uuid primary key,
  target text not null references accountability.targets,
  region text not null,
  period text not null,
  value double precision not null,
  source text not null,
  note text,
  origin text not null check (origin in ('reported', 'computed', 'imported')),
  department text,
  reported_by text not null,
  reported_at timestamptz not null,
  corrects uuid references accountability.target_values,
  replaced boolean not null default false,
  reason text
);
-- One value stands for a period; those it replaced stay readable.
create unique index target_values_standing on accountability.target_values (target, period) where not replaced;

create table accountability.closed_periods (
  document text not null,
  period text not null,
  region text not null,
  note text,
  closed_by text not null,
  closed_at timestamptz not null,
  primary key (document, period)
);

create table accountability.actions (
  id uuid primary key,
  place bigint generated always as identity,
  subject_type text not null,
  subject text not null,
  region text not null,
  action text not null,
  version int not null,
  note text,
  detail jsonb not null,
  actor text not null,
  actor_name text not null,
  department text,
  at timestamptz not null
);
create index actions_subject on accountability.actions (subject_type, subject, place);

create table accountability.notices (
  id uuid primary key,
  -- What it is about and when: the same thing is never said twice.
  key text not null unique,
  region text not null,
  department text not null,
  kind text not null,
  title_zh text not null,
  title_en text not null,
  body_zh text not null,
  body_en text not null,
  subject_type text not null,
  subject text not null,
  due accountability.plain_date,
  at timestamptz not null,
  read_at timestamptz,
  read_by text
);
create index notices_department on accountability.notices (department, read_at);

create table accountability.reminder_settings (
  region text primary key,
  days_before int[] not null,
  report_within int not null,
  version int not null
);

create table accountability.assessment_rules (
  region text not null,
  version int not null,
  weights jsonb not null,
  why text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (region, version)
);

create table accountability.assessments (
  id uuid primary key,
  region text not null,
  label text not null,
  from_on accountability.plain_date not null,
  to_on accountability.plain_date not null,
  state text not null check (state in ('draft', 'final')),
  rule jsonb not null,
  scores jsonb not null,
  returns jsonb not null,
  version int not null,
  created_at timestamptz not null,
  computed_at timestamptz not null,
  finalised_at timestamptz,
  check (from_on <= to_on),
  check ((state = 'final') = (finalised_at is not null))
);
`;

/** Tables whose rows are only added; the others may also be changed. Milestones may be taken off a plan. */
const appended = ["actions", "evidence", "rounds", "assessment_rules"];
const changed = ["items", "entries", "targets", "target_values", "notices", "reminder_settings", "assessments"];
const removed = ["milestones", "closed_periods"];

const rights = (table: string, verbs: string): string => `
alter table accountability.${table} enable row level security;
alter table accountability.${table} force row level security;
create policy in_jurisdiction on accountability.${table}
  using (platform.in_jurisdiction(region)) with check (platform.in_jurisdiction(region));
grant ${verbs} on accountability.${table} to qiaoti_app;`;

const final = /* sql */ `
-- A final assessment is a record: neither the service nor a mistake of its code changes it.
create function accountability.keep_final() returns trigger language plpgsql as $$
begin
  if old.state = 'final' then
    raise exception 'assessment % is final', old.id;
  end if;
  return new;
end $$;
create trigger keep_final before update or delete on accountability.assessments
  for each row execute function accountability.keep_final();
`;

export const migrations: readonly Migration[] = [
  {
    name: "accountability/0001-tables",
    sql: [
      tables,
      ...appended.map((table) => rights(table, "select, insert")),
      ...changed.map((table) => rights(table, "select, insert, update")),
      ...removed.map((table) => rights(table, "select, insert, update, delete")),
      final,
    ].join("\n"),
  },
];
