/** The roles that the service takes on; made once a server. */
import pg from "pg";

/** A role without sign-in that the connecting user may take on. */
export async function ensureRole(client: pg.ClientBase, role: "qiaoti_app" | "qiaoti_backup"): Promise<void> {
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`do $$ begin
      if not pg_has_role(current_user, '${role}', 'member') then grant ${role} to current_user; end if; end $$`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
    throw new Error(
      `数据库用户不能建立角色 ${role}，请数据库管理员执行 / The database user may not make the role ${role}; ask an administrator to run: CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO <user>;`,
      { cause: error },
    );
  }
}
