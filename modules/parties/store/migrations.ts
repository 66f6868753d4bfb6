/** How the tables of accounts and sessions came to be. */
import type { Migration } from "@qiaoti/platform";

// Hashes of passwords stand apart from accounts, so that a list of accounts never reads one. What hangs on an account
// is seen by whoever sees the account: a row policy of the inner table applies within the policies below.
const accounts = `
create schema parties;
grant usage on schema parties to qiaoti_app;

create table parties.accounts (
  id uuid primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
  name text not null,
  roles text[] not null check (cardinality(roles) > 0),
  jurisdiction text not null check (jurisdiction ~ '^[0-9]{6}$'),
  department text,
  active boolean not null,
  version integer not null check (version > 0),
  created_at timestamptz not null,
  last_sign_in_at timestamptz
);
create index on parties.accounts (jurisdiction);

create table parties.credentials (
  account uuid primary key references parties.accounts (id),
  password_hash text not null,
  must_change boolean not null
);

create table parties.sessions (
  token_hash text primary key,
  account uuid not null references parties.accounts (id),
  began_at timestamptz not null,
  seen_at timestamptz not null
);
create index on parties.sessions (account);
create index on parties.sessions (seen_at);

create table parties.account_actions (
  id bigint generated always as identity primary key,
  account uuid not null references parties.accounts (id),
  action text not null,
  at timestamptz not null,
  by_id text not null,
  by_name text not null,
  detail jsonb not null
);
create index on parties.account_actions (account, id);

create table parties.sign_in_attempts (
  key text primary key,
  began_at timestamptz not null,
  count integer not null
);

alter table parties.accounts enable row level security;
alter table parties.accounts force row level security;
alter table parties.credentials enable row level security;
alter table parties.credentials force row level security;
alter table parties.sessions enable row level security;
alter table parties.sessions force row level security;
alter table parties.account_actions enable row level security;
alter table parties.account_actions force row level security;
alter table parties.sign_in_attempts enable row level security;
alter table parties.sign_in_attempts force row level security;

create policy seen on parties.accounts for select
  using (platform.in_jurisdiction(jurisdiction) or id::text = platform.actor_id());
create policy made on parties.accounts for insert with check (platform.in_jurisdiction(jurisdiction));
create policy changed on parties.accounts for update
  using (platform.in_jurisdiction(jurisdiction)) with check (platform.in_jurisdiction(jurisdiction));

create policy of_account on parties.credentials
  using (exists (select 1 from parties.accounts a where a.id = account))
  with check (exists (select 1 from parties.accounts a where a.id = account));
create policy of_account on parties.sessions
  using (exists (select 1 from parties.accounts a where a.id = account))
  with check (exists (select 1 from parties.accounts a where a.id = account));
create policy of_account on parties.account_actions
  using (exists (select 1 from parties.accounts a where a.id = account))
  with check (exists (select 1 from parties.accounts a where a.id = account));
create policy of_service on parties.sign_in_attempts
  using (platform.actor_kind() = 'system') with check (platform.actor_kind() = 'system');

grant select, insert, update on parties.accounts to qiaoti_app;
grant select, insert, update on parties.credentials to qiaoti_app;
grant select, insert, update, delete on parties.sessions to qiaoti_app;
grant select, insert on parties.account_actions to qiaoti_app;
grant select, insert, update, delete on parties.sign_in_attempts to qiaoti_app;
`;

export const migrations: readonly Migration[] = [{ name: "parties/0001-accounts", sql: accounts }];
