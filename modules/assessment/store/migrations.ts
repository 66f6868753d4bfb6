/** Migrations of the module; forward only. */
import type { Migration } from "@qiaoti/platform";

const first = `
create schema assessment;
grant usage on schema assessment to qiaoti_app;

create table assessment.saved (
  id bytea primary key check (length(id) = 32),
  box bytea not null,
  saved_on date not null,
  expires_on date not null check (expires_on > saved_on)
);
create index saved_by_expiry on assessment.saved (expires_on);
alter table assessment.saved enable row level security;
alter table assessment.saved force row level security;
-- A row is seen by whoever names it, which only the code can; the purge sees all, and can read none.
create function assessment.is_named(id bytea) returns boolean language sql stable parallel safe
  return encode(id, 'hex') = nullif(current_setting('qiaoti.saved', true), '');
create policy by_code on assessment.saved to qiaoti_app
  using (assessment.is_named(id) or platform.actor_kind() = 'system') with check (assessment.is_named(id));
grant select, insert, delete on assessment.saved to qiaoti_app;

-- Counts, no person: how often a rule was decided in which way, by county and day.
create table assessment.tallies (
  rule text not null,
  place text not null check (place ~ '^[0-9]{6}$'),
  day date not null,
  entitled bigint not null check (entitled >= 0),
  undetermined bigint not null check (undetermined >= 0),
  not_entitled bigint not null check (not_entitled >= 0),
  primary key (rule, place, day)
);
alter table assessment.tallies enable row level security;
alter table assessment.tallies force row level security;
create policy reads on assessment.tallies for select to qiaoti_app using (platform.actor_kind() is not null);
create policy counts on assessment.tallies for insert to qiaoti_app with check (platform.actor_kind() is not null);
create policy adds on assessment.tallies for update to qiaoti_app using (platform.actor_kind() is not null);
grant select, insert, update on assessment.tallies to qiaoti_app;
`;

export const migrations: readonly Migration[] = [{ name: "assessment/0001-saved-and-tallies", sql: first }];
