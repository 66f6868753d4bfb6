/** The audit record: append-only, chained, read by those who may, below their place. */
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PlatformTables } from "../db/schema.ts";
import { actorOf, asAdministrator, type TestService, testService } from "../testing/index.ts";
import { firstBrokenAudit, readAudit } from "./read-audit.ts";

let service: TestService;
beforeEach(async () => {
  service = await testService([]);
});
afterEach(() => service.close());

const clerk = actorOf({ jurisdiction: "530102", id: "clerk" });
const write = (object: string, actor = clerk) =>
  service.run(actor, ({ audit }) => audit({ action: "test.done", object, detail: { n: 1 } }));
const asOwnerOfServer = (statement: string) =>
  asAdministrator((client) => client.query(statement), new URL(service.url).pathname.slice(1));

it("chains records that are written at the same time, without a gap", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(`thing:${n}`)));
  expect(await firstBrokenAudit(service.db)).toBeUndefined();
  const { rows } = await sql<{ last: string }>`select max(position) as last from platform.audit_chain`.execute(
    service.db,
  );
  expect(rows).toEqual([{ last: "20" }]);
});

it("refuses change and removal, also by the owner of the tables", async () => {
  await write("thing:1");
  for (const statement of [
    "update platform.audit set object = ''",
    "delete from platform.audit",
    "truncate platform.audit cascade",
  ]) {
    await expect(sql.raw(statement).execute(service.db), statement).rejects.toMatchObject({ code: "42501" });
  }
});

it.each([
  ["changed", "update platform.audit set object = 'thing:9' where object = 'thing:2'", "2"],
  ["removed", "delete from platform.audit where object = 'thing:2'", "2"],
  [
    "added",
    "insert into platform.audit (at, actor_kind, actor_id, jurisdiction, action, object, request_id) values (now(), 'system', 'x', '000000', 'a', 'b', 'c')",
    "4",
  ],
])("shows where a record was %s past the triggers", async (_what, statement, broken) => {
  for (const n of [1, 2, 3]) await write(`thing:${n}`);
  await asOwnerOfServer(`set session_replication_role = replica; ${statement}`);
  expect(await firstBrokenAudit(service.db)).toBe(broken);
});

it("is written in the name of the actor only", async () => {
  const forged = service.run(clerk, ({ db }) =>
    sql`insert into platform.audit (at, actor_kind, actor_id, jurisdiction, action, object, request_id)
      values (now(), 'account', 'somebody else', '000000', 'a', 'b', 'c')`.execute(db),
  );
  await expect(forged).rejects.toMatchObject({ code: "42501" });
});

it("is read by administrators, each below the own place", async () => {
  await write("thing:1");
  await write("thing:2", actorOf({ jurisdiction: "410122" }));
  const read = (jurisdiction: string, permissions: readonly string[]) =>
    service.run<PlatformTables, string[]>(actorOf({ jurisdiction, permissions }), async (work) =>
      (await readAudit(work, { action: "test." })).map(({ object }) => object),
    );
  expect(await read("530100", ["platform.read-audit"])).toEqual(["thing:1"]);
  expect(await read("000000", ["platform.read-audit"])).toEqual(["thing:2", "thing:1"]);
  await expect(read("000000", [])).rejects.toMatchObject({ spec: { code: "platform.not-permitted" } });
});
