/** A process that opens a database, writes, and holds on until it is killed: for tests of what remains. */
import pg from "pg";
import { openDatabase } from "../db/launch.ts";

const { url } = await openDatabase({ dataFolder: process.argv[2] ?? "", fsync: false });
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query("create table if not exists kept (n int)");
await client.query("insert into kept values (1)");
process.stdout.write("written\n");
setInterval(() => undefined, 60_000);
