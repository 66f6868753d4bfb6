/** The role that a backup reads as: it sees every row, also of tables whose owner is held by row-level security. */
import type pg from "pg";
import { ensureRole } from "./roles.ts";

// Modules need not think of it: after each migration every table of the database has the policy and the grant.
const grantAll = `do $$
declare
  space text;
  wall record;
begin
  for space in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
    execute format('grant usage on schema %I to qiaoti_backup', space);
    execute format('grant select on all tables in schema %I to qiaoti_backup', space);
    execute format('grant select on all sequences in schema %I to qiaoti_backup', space);
  end loop;
  for wall in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and c.relrowsecurity and n.nspname !~ '^pg_'
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup_reads')
  loop
    execute format('create policy backup_reads on %s for select to qiaoti_backup using (current_user = ''qiaoti_backup'')', wall.name);
  end loop;
end $$`;

export async function ensureBackupRole(client: pg.ClientBase): Promise<void> {
  await ensureRole(client, "qiaoti_backup");
  await client.query(grantAll);
}
