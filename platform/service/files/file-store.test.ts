/** Files by content. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actorOf, asAdministrator, type TestService, testService } from "../testing/index.ts";
import { largestFile } from "./file-store.ts";

let service: TestService;
beforeAll(async () => {
  service = await testService([]);
});
afterAll(() => service.close());

it("gives back the bytes, and keeps the same bytes once", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const [id, again] = await Promise.all([service.files.put(bytes), service.files.put(bytes)]);
  expect(again).toBe(id);
  expect(Buffer.compare(await service.files.get(id), bytes)).toBe(0);
  const { rows } = await service.run(actorOf({}), ({ db }) => sql`select id from platform.files`.execute(db));
  expect(rows).toEqual([{ id }]);
});

it("says what is too large and what is not there", async () => {
  await expect(service.files.put(new Uint8Array(largestFile + 1))).rejects.toMatchObject({ spec: { status: 413 } });
  await expect(service.files.get("0".repeat(64))).rejects.toMatchObject({ spec: { status: 404 } });
});

it("does not hand out a file whose bytes were changed", async () => {
  const id = await service.files.put(new TextEncoder().encode("档案"));
  await asAdministrator(
    (client) => client.query("update platform.files set bytes = 'x' where id = $1", [id]),
    new URL(service.url).pathname.slice(1),
  );
  await expect(service.files.get(id)).rejects.toThrow("damaged");
});
