/** Events and jobs: delivered at least once, to each module by itself, by the clock of China. */
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Log, type ServiceModule, system } from "../kernel.ts";
import { type TestService, testService } from "../testing/index.ts";
import { cronItemsOf, inChina } from "./schedule.ts";
import { startWorker } from "./worker.ts";

const seen: string[] = [];
let failNext = false;

const steady: ServiceModule = {
  name: "steady",
  on: { "sun.risen": async ({ payload }) => void seen.push(`steady ${payload["day"]}`) },
};
const shaky: ServiceModule = {
  name: "shaky",
  on: {
    "sun.risen": async ({ payload }) => {
      if (failNext) {
        failNext = false;
        throw new Error("not now");
      }
      seen.push(`shaky ${payload["day"]}`);
    },
  },
  jobs: { ring: async (payload) => void seen.push(`ring ${z.object({ n: z.number() }).parse(payload).n}`) },
};

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let service: TestService;
beforeEach(async () => {
  seen.length = 0;
  failNext = false;
  service = await testService([steady, shaky], { now: "2026-11-21T09:00:00+08:00", log: quiet });
});
afterEach(() => service.close());

const rise = (day: number) =>
  service.run(system("sky"), ({ publish }) => publish({ topic: "sun.risen", payload: { day } }));

it("tries again the handler that failed, and not the one that did not", async () => {
  failNext = true;
  await rise(1);
  expect(await service.runJobs({ failures: "return" })).toEqual([expect.stringContaining("not now")]);
  expect(seen).toEqual(["steady 1"]);
  await service.runJobs();
  expect(seen).toEqual(["steady 1", "shaky 1"]);
  await service.runJobs();
  expect(seen).toHaveLength(2);
});

it("tells nobody of what was rolled back", async () => {
  const failed = service.run(system("sky"), async ({ publish, enqueue }) => {
    await publish({ topic: "sun.risen", payload: { day: 2 } });
    await enqueue("ring", { n: 1 });
    throw new Error("clouds");
  });
  await expect(failed).rejects.toThrow("clouds");
  await service.runJobs();
  expect(seen).toEqual([]);
});

it("replaces a waiting job of the same key, and waits for its day", async () => {
  const ring = (n: number, at: string) =>
    service.run(system("bell"), ({ enqueue }) => enqueue("ring", { n }, { at: new Date(at), key: "noon" }));
  await ring(1, "2026-11-22T12:00:00+08:00");
  await ring(2, "2026-11-23T12:00:00+08:00");
  service.setNow("2026-11-23T11:59:59+08:00");
  await service.runJobs();
  expect(seen).toEqual([]);
  service.setNow("2026-11-23T12:00:00+08:00");
  await service.runJobs();
  expect(seen).toEqual(["ring 2"]);
});

it("refuses a job that no module has", async () => {
  const lost = service.run(system("bell"), ({ enqueue }) => enqueue("rign", {}));
  await expect(lost).rejects.toThrow("no job rign");
});

it("is worked off by a running worker", async () => {
  const worker = await startWorker(service);
  await rise(3);
  await vi.waitFor(() => expect(seen).toEqual(["steady 3", "shaky 3"]), { timeout: 20_000 });
  await worker.stop();
  const { rows } = await sql`select from graphile_worker._private_jobs`.execute(service.db);
  expect(rows).toEqual([]);
});

it("reads crontab lines in the time of China", () => {
  const at = (line: string, instant: string): boolean => {
    const day = new Date(instant);
    return inChina(line)({
      min: day.getUTCMinutes(),
      hour: day.getUTCHours(),
      date: day.getUTCDate(),
      month: day.getUTCMonth() + 1,
      dow: day.getUTCDay(),
    });
  };
  const year = new Date().getUTCFullYear();
  expect(at("0 7 * * *", `${year}-11-21T07:00:00+08:00`)).toBe(true);
  expect(at("0 7 * * *", `${year}-11-21T07:00:00Z`)).toBe(false);
  expect(at("30 1 1 1 *", `${year}-01-01T01:30:00+08:00`)).toBe(true);
  expect(at("0 0 1 3 *", `${year}-03-01T00:00:00+08:00`)).toBe(true);
  expect(() => inChina("every day")).toThrow();
  expect(() => cronItemsOf([{ name: "shaky", schedule: { "0 7 * * *": "sing" } }])).toThrow("sing");
});
