/** Migrations: once, in order, together or not at all, and never changed. */
import { expect, it } from "vitest";
import type { ServiceModule } from "../kernel.ts";
import { asAdministrator, newDatabase } from "../testing/index.ts";
import { migrate } from "./migrate.ts";

const moduleOf = (...migrations: readonly (readonly [string, string])[]): ServiceModule => ({
  name: "trees",
  migrations: migrations.map(([name, sql]) => ({ name, sql })),
});

const first = ["trees/0001-trees", "create schema trees; create table trees.trees (name text)"] as const;

it("runs each migration once, also when several processes start together", async () => {
  const { url, drop } = await newDatabase([]);
  const trees = moduleOf(first, ["trees/0002-height", "alter table trees.trees add height int"]);
  const ran = await Promise.all([migrate(url, [trees]), migrate(url, [trees]), migrate(url, [trees])]);
  expect(ran.flat()).toEqual(["trees/0001-trees", "trees/0002-height"]);
  await drop();
});

it("refuses by name a migration that was changed after it ran", async () => {
  const { url, drop } = await newDatabase([]);
  await migrate(url, [moduleOf(first)]);
  const changed = moduleOf([first[0], `${first[1]} `]);
  await expect(migrate(url, [changed])).rejects.toThrow("trees/0001-trees");
  await drop();
});

it("undoes the whole of a migration that fails, and runs it when it is mended", async () => {
  const { url, drop } = await newDatabase([]);
  const broken = moduleOf(first, ["trees/0002-height", "alter table trees.trees add height int; select 1/0"]);
  await expect(migrate(url, [broken])).rejects.toThrow(/trees\/0002-height.*division by zero/);
  const mended = moduleOf(first, ["trees/0002-height", "alter table trees.trees add height int"]);
  expect(await migrate(url, [mended])).toEqual(["trees/0002-height"]);
  await drop();
});

it("refuses names that are written otherwise or come twice", async () => {
  await expect(migrate("postgres://nowhere", [moduleOf(["Trees", "select 1"])])).rejects.toThrow("Trees");
  await expect(migrate("postgres://nowhere", [moduleOf(first, first)])).rejects.toThrow("two migrations");
});

it("says what an administrator must do where the user may not make roles", async () => {
  const { url, drop } = await newDatabase([]);
  const name = new URL(url).pathname.slice(1);
  await asAdministrator(async (client) => {
    await client.query(`create role plain_${name} login password 'plain'`);
    await client.query(`alter database ${name} owner to plain_${name}`);
  });
  const plain = new URL(url);
  plain.username = `plain_${name}`;
  plain.password = "plain";
  await expect(migrate(plain.href, [])).rejects.toThrow("GRANT qiaoti_app");
  await drop();
  await asAdministrator((client) => client.query(`drop role plain_${name}`));
});
