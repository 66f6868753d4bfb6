/** What a database holds, table by table: the number of rows and a sum over all of them that no order changes. */
import pg from "pg";

export interface TablePrint {
  readonly table: string;
  readonly rows: number;
  readonly checksum: string;
}

/** Reads every table in one snapshot, as the role that sees all rows. */
export async function fingerprint(url: string): Promise<readonly TablePrint[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      "begin isolation level repeatable read read only; set local role qiaoti_backup; set local timezone = 'UTC'",
    );
    const { rows: tables } = await client.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name
      from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
    const prints: TablePrint[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: string; checksum: string }>(
        `select count(*)::text as rows, coalesce(sum(hashtextextended(one::text, 0)), 0)::text as checksum from ${name} as one`,
      );
      prints.push({ table: name, rows: Number(rows[0]?.rows ?? 0), checksum: rows[0]?.checksum ?? "" });
    }
    await client.query("commit");
    return prints;
  } finally {
    await client.end();
  }
}
