/** The tables of the platform: audit, outbox, idempotency, files. Migrations, run as the owner of the database. */
import type { Migration } from "../kernel.ts";

// The role exists already where an administrator of the server made it: the owner may then lack the right to make roles.
const first = `
create schema platform;
grant usage on schema platform to qiaoti_app;

create function platform.actor_id() returns text language sql stable parallel safe
  return nullif(current_setting('qiaoti.actor_id', true), '');
create function platform.actor_kind() returns text language sql stable parallel safe
  return nullif(current_setting('qiaoti.actor_kind', true), '');
create function platform.actor_department() returns text language sql stable parallel safe
  return nullif(current_setting('qiaoti.department', true), '');

-- What all codes at or below a place begin with. Levels end after 2, 4, 6, 9 and 12 digits; zeros fill the rest.
create function platform.region_prefix(code text) returns text language sql immutable parallel safe
  return case
    when code !~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$' then null
    when code ~ '^0+$' then ''
    when substr(code, 3) ~ '^0+$' then left(code, 2)
    when substr(code, 5) ~ '^0+$' then left(code, 4)
    when substr(code, 7) ~ '^0+$' then left(code, 6)
    when substr(code, 10) ~ '^0+$' then left(code, 9)
    else code
  end;

create function platform.in_jurisdiction(region text) returns boolean language sql stable parallel safe
  return case
    when platform.actor_kind() = 'system' then true
    else coalesce(starts_with(region, platform.region_prefix(current_setting('qiaoti.jurisdiction', true))), false)
  end;

create table platform.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  jurisdiction text not null,
  action text not null,
  object text not null,
  detail jsonb not null default '{}',
  request_id text not null
);
create index audit_by_object on platform.audit (object, id);
create index audit_by_actor on platform.audit (actor_id, id);
create index audit_by_time on platform.audit (at, id);
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy writes_own on platform.audit for insert to qiaoti_app
  with check (actor_id = platform.actor_id() and actor_kind = platform.actor_kind());
create policy reads_below on platform.audit for select to qiaoti_app using (platform.in_jurisdiction(jurisdiction));
grant select, insert on platform.audit to qiaoti_app;

-- The chain stands apart, so that its order is that of commits and records are never touched again.
create table platform.audit_chain (
  position bigint primary key,
  audit bigint not null unique references platform.audit (id),
  hash bytea not null
);
create table platform.audit_head (one boolean primary key default true check (one), position bigint not null, hash bytea not null);
insert into platform.audit_head values (true, 0, sha256('qiaoti'));

create function platform.audit_hash(previous bytea, record platform.audit) returns bytea language sql immutable
  return sha256(previous || convert_to(jsonb_build_array(record.id, extract(epoch from record.at), record.actor_kind,
    record.actor_id, record.jurisdiction, record.action, record.object, record.detail, record.request_id)::text, 'UTF8'));

create function platform.chain_audit() returns trigger language plpgsql security definer
  set search_path = platform, pg_catalog, pg_temp as $$
declare
  head platform.audit_head;
  next_hash bytea;
begin
  select * into head from platform.audit_head for update;
  next_hash := platform.audit_hash(head.hash, new);
  insert into platform.audit_chain values (head.position + 1, new.id, next_hash);
  update platform.audit_head set position = head.position + 1, hash = next_hash;
  return null;
end $$;
-- Deferred: the head is locked while a transaction commits, not while it works.
create constraint trigger chain after insert on platform.audit deferrable initially deferred
  for each row execute function platform.chain_audit();

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on platform.audit
  for each statement execute function platform.refuse_change();
create trigger append_only before update or delete or truncate on platform.audit_chain
  for each statement execute function platform.refuse_change();

create table platform.outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  topic text not null,
  payload jsonb not null,
  request_id text not null
);
create table platform.outbox_done (
  event bigint not null references platform.outbox (id) on delete cascade,
  handler text not null,
  at timestamptz not null default now(),
  primary key (event, handler)
);

create function platform.add_job(task text, payload json, run_at timestamptz, job_key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key);
end $$;
create function platform.publish(at timestamptz, topic text, payload jsonb, request_id text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  event bigint;
begin
  insert into platform.outbox (at, topic, payload, request_id) values (at, topic, payload, request_id) returning id into event;
  perform graphile_worker.add_job('platform/deliver', json_build_object('payload', json_build_object('event', event)));
end $$;
revoke all on function platform.add_job, platform.publish, platform.chain_audit from public;
grant execute on function platform.add_job, platform.publish to qiaoti_app;

create table platform.idempotency (
  key text not null,
  actor text not null,
  route text not null,
  hash text not null,
  at timestamptz not null,
  status int,
  reply jsonb,
  file bytea,
  primary key (actor, key)
);
create index idempotency_by_time on platform.idempotency (at);
alter table platform.idempotency enable row level security;
alter table platform.idempotency force row level security;
create policy own on platform.idempotency to qiaoti_app
  using (actor = platform.actor_id() or platform.actor_kind() = 'system') with check (actor = platform.actor_id());
grant select, insert, update, delete on platform.idempotency to qiaoti_app;

create table platform.files (
  id text primary key check (id ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  at timestamptz not null
);
-- What is packed already is not packed again.
alter table platform.files alter column bytes set storage external;
alter table platform.files enable row level security;
alter table platform.files force row level security;
create policy with_actor on platform.files to qiaoti_app
  using (platform.actor_kind() is not null) with check (platform.actor_kind() is not null);
grant select, insert on platform.files to qiaoti_app;
`;

// Reads the whole chain, past row-level security, and says no more than where it breaks.
const auditProof = `
create policy proof_reads on platform.audit for select to public
  using (current_setting('qiaoti.audit_proof', true) = 'on' and current_user <> 'qiaoti_app');
create function platform.first_broken_audit() returns bigint language plpgsql security definer
  set search_path = platform, pg_catalog, pg_temp as $$
declare
  expected bytea := sha256('qiaoti');
  link record;
  at_position bigint := 0;
  head platform.audit_head;
begin
  perform set_config('qiaoti.audit_proof', 'on', true);
  for link in select c.position, c.audit, c.hash, a as record from platform.audit_chain c
    left join platform.audit a on a.id = c.audit order by c.position
  loop
    at_position := at_position + 1;
    if link.record is null or link.position <> at_position then return link.audit; end if;
    expected := platform.audit_hash(expected, link.record);
    if expected <> link.hash then return link.audit; end if;
  end loop;
  select * into head from platform.audit_head;
  if head.position <> at_position or head.hash <> expected then return coalesce((select max(audit) from platform.audit_chain), 0); end if;
  return (select min(a.id) from platform.audit a where not exists (select from platform.audit_chain c where c.audit = a.id));
end $$;
`;

export const platformMigrations: readonly Migration[] = [
  { name: "platform/0001-first", sql: first },
  { name: "platform/0002-audit-proof", sql: auditProof },
];

/** Rows of the platform's tables as the service reads them. */
export interface PlatformTables {
  readonly "platform.audit": {
    id: string;
    at: Date;
    actor_kind: string;
    actor_id: string;
    jurisdiction: string;
    action: string;
    object: string;
    detail: Record<string, unknown>;
    request_id: string;
  };
  readonly "platform.idempotency": {
    key: string;
    actor: string;
    route: string;
    hash: string;
    at: Date;
    status: number | null;
    reply: unknown;
    file: Buffer | null;
  };
  readonly "platform.files": { id: string; bytes: Buffer; at: Date };
}
