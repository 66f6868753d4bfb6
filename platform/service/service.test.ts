/** The chain: a module of a test, from HTTP to rows, with row-level security, idempotency, audit, events and jobs. */
import { route } from "@qiaoti/contract";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ServiceModule } from "./kernel.ts";
import { actorOf, type TestService, testService } from "./testing/index.ts";

const addNote = route({
  id: "notes.addNote",
  method: "POST",
  path: "/api/v1/notes",
  summary: { zh: "记一条", en: "Add a note" },
  access: "notes.write",
  body: z.object({ region: z.string(), text: z.string().min(1) }),
  reply: z.object({ id: z.string() }),
  status: 201,
});

const seen: string[] = [];

const notes: ServiceModule = {
  name: "notes",
  migrations: [
    {
      name: "notes/0001-notes",
      sql: `create schema notes; grant usage on schema notes to qiaoti_app;
        create table notes.notes (id bigint generated always as identity primary key, region text not null, text text not null);
        alter table notes.notes enable row level security; alter table notes.notes force row level security;
        create policy place on notes.notes using (platform.in_jurisdiction(region)) with check (platform.in_jurisdiction(region));
        grant select, insert, update, delete on notes.notes to qiaoti_app;`,
    },
  ],
  http: (routes) => {
    routes.serve(addNote, ({ body, run }) =>
      run(async (work) => {
        const { rows } = await sql<{ id: string }>`insert into notes.notes (region, text)
          values (${body.region}, ${body.text}) returning id`.execute(work.db);
        const id = rows[0]?.id ?? "";
        await work.audit({ action: "notes.add", object: `note:${id}` });
        await work.publish({ topic: "notes.added", payload: { id } });
        await work.enqueue("remind", { id }, { at: new Date("2026-11-22T09:00:00+08:00") });
        return { id };
      }),
    );
  },
  on: { "notes.added": async ({ payload }) => void seen.push(`added ${payload["id"]}`) },
  jobs: { remind: async (payload) => void seen.push(`remind ${z.object({ id: z.string() }).parse(payload).id}`) },
};

describe("a module in the service", () => {
  let service: TestService;
  beforeEach(async () => {
    seen.length = 0;
    service = await testService([notes], { now: "2026-11-21T09:00:00+08:00" });
  });
  afterEach(() => service.close());

  const kunming = actorOf({ jurisdiction: "530100", permissions: ["notes.write"] });
  const add = (region: string, key?: string) =>
    service.inject({
      method: "POST",
      url: "/api/v1/notes",
      payload: { region, text: "一" },
      actor: kunming,
      ...(key ? { idempotencyKey: key } : {}),
    });

  it("writes, audits, tells others and reminds when the day has come", async () => {
    const reply = await add("530102");
    expect(reply.status, reply.text).toBe(201);
    await service.runJobs();
    expect(seen).toEqual(["added 1"]);
    service.setNow("2026-11-22T09:00:00+08:00");
    await service.runJobs();
    expect(seen).toEqual(["added 1", "remind 1"]);
  });

  it("answers a repeated key with the reply of the first time", async () => {
    const [first, second] = await Promise.all([add("530102", "same-key-1"), add("530102", "same-key-1")]);
    expect(first.text).toBe(second.text);
    expect(first.status).toBe(201);
    const count = await service.run(kunming, async ({ db }) => sql`select from notes.notes`.execute(db));
    expect(count.rows).toHaveLength(1);
  });

  it("refuses a row of another place", async () => {
    const reply = await service
      .run(kunming, async ({ db }) => sql`insert into notes.notes (region, text) values ('410122', '')`.execute(db))
      .catch((error: unknown) => error);
    expect(reply).toMatchObject({ code: "42501" });
  });

  it("tells a stranger to sign in", async () => {
    const reply = await service.inject({ method: "POST", url: "/api/v1/notes", payload: {} });
    expect(reply.json()).toMatchObject({ status: 401, code: "platform.sign-in-needed", title: "请先登录" });
  });
});
