/** The whole service: starts on an empty folder, answers, drains when it stops, and is there again with its data. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { route } from "@qiaoti/contract";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { z } from "zod";
import { readConfig } from "./config/config.ts";
import type { Log, ServiceModule } from "./kernel.ts";
import { startService } from "./start.ts";

const slow = route({
  id: "visits.add",
  method: "POST",
  path: "/api/v1/visits",
  summary: { zh: "到访", en: "visit" },
  access: "public",
  reply: z.object({ visits: z.string() }),
});

it("answers what was asked before it stops, and keeps it", async () => {
  const root = mkdtempSync(join(tmpdir(), "qiaoti-start-"));
  chmodSync(root, 0o711);
  let arrived: () => void = () => undefined;
  const visits: ServiceModule = {
    name: "visits",
    migrations: [
      {
        name: "visits/0001-visits",
        sql: "create schema visits; grant usage on schema visits to qiaoti_app; create table visits.visits (n int); grant select, insert on visits.visits to qiaoti_app",
      },
    ],
    http: (routes) => {
      routes.serve(slow, ({ run }) =>
        run(async ({ db }) => {
          await sql`insert into visits.visits values (1)`.execute(db);
          arrived();
          await sql`select pg_sleep(0.3)`.execute(db);
          const { rows } = await sql<{ visits: string }>`select count(*)::text as visits from visits.visits`.execute(
            db,
          );
          return { visits: rows[0]?.visits ?? "" };
        }),
      );
    },
  };
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const config = readConfig({ QIAOTI_DATA: join(root, "data"), QIAOTI_PORT: "0" });
  const visit = (url: string, key: string) =>
    fetch(`${url}/api/v1/visits`, { method: "POST", headers: { "idempotency-key": key } });

  const first = await startService({ config, modules: [visits], log });
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const asked = visit(first.url, "visit-one");
  await underWay;
  await Promise.all([first.stop(), first.stop()]);
  expect(await (await asked).json()).toEqual({ visits: "1" });
  await expect(fetch(`${first.url}/health`)).rejects.toThrow();

  const second = await startService({ config, modules: [visits], log });
  expect(await (await visit(second.url, "visit-two")).json()).toEqual({ visits: "2" });
  expect((await fetch(`${second.url}/ready`)).status).toBe(200);
  await second.stop();
  rmSync(root, { recursive: true });
});
