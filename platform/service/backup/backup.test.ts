/** A backup restored holds the same, row for row; a restore that fails or is not asked for changes nothing. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { firstBrokenAudit } from "../audit/read-audit.ts";
import { actorOf, asAdministrator, emptyDatabase, type TestService, testService } from "../testing/index.ts";
import { backup, restore } from "./backup.ts";
import { fingerprint } from "./fingerprint.ts";

let folder: string;
let service: TestService;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "qiaoti-backup-"));
  service = await testService([]);
  await service.files.put(new TextEncoder().encode("证明材料"));
  const clerk = actorOf({ jurisdiction: "530102" });
  await service.run(clerk, ({ audit }) => audit({ action: "test.done", object: "thing:1", detail: { 名称: "昆明" } }));
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

it("restores into an empty database what was backed up, rows of every jurisdiction, and the chain holds", async () => {
  const { tables } = await backup(service.url, join(folder, "all.qiaoti"));
  expect(tables.find(({ table }) => table === "platform.audit")?.rows).toBe(1);
  expect(tables.find(({ table }) => table === "platform.files")?.rows).toBe(1);
  const target = await emptyDatabase();
  expect(await restore(join(folder, "all.qiaoti"), target.url)).toEqual(tables);
  await target.drop();
});

it("replaces a database that holds data only when it is told to, and then wholly", async () => {
  const file = join(folder, "all.qiaoti");
  const { tables } = await backup(service.url, file);
  await service.files.put(new TextEncoder().encode("后来的材料"));
  const later = await fingerprint(service.url);
  await expect(restore(file, service.url)).rejects.toThrow("--replace");
  expect(await fingerprint(service.url)).toEqual(later);
  expect(await restore(file, service.url, { replace: true })).toEqual(tables);
  expect(await firstBrokenAudit(service.db)).toBeUndefined();
  const { rows } = await sql`select from platform.audit_chain`.execute(service.db);
  expect(rows).toHaveLength(1);
});

it("leaves the database as it was where the file is not a backup", async () => {
  const before = await fingerprint(service.url);
  writeFileSync(join(folder, "letter.txt"), "您好");
  await expect(restore(join(folder, "letter.txt"), service.url, { replace: true })).rejects.toThrow("not completed");
  expect(await fingerprint(service.url)).toEqual(before);
});

it("writes over no file and leaves no half of one", async () => {
  const file = join(folder, "all.qiaoti");
  await backup(service.url, file);
  await expect(backup(service.url, file)).rejects.toThrow("exists already");
  await asAdministrator(
    (client) => client.query("revoke select on platform.files from qiaoti_backup"),
    new URL(service.url).pathname.slice(1),
  );
  await expect(backup(service.url, join(folder, "second.qiaoti"))).rejects.toThrow("not completed");
  expect(readdirSync(folder)).toEqual(["all.qiaoti"]);
});
