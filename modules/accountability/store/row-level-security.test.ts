/** Attacks on the tables from below the use cases: other places, history, final results. */
import type { Actor, Work } from "@qiaoti/platform";
import { type TestService, testService } from "@qiaoti/platform/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountability } from "../module.ts";
import { supervisorOf } from "../testing/people.ts";
import { createAssessment, finaliseAssessment } from "../use-cases/assess-departments.ts";
import type { Tables } from "./tables.ts";

let service: TestService;
const county = supervisorOf("410122");
const city = supervisorOf("530100");

beforeAll(async () => {
  service = await testService([accountability], { now: "2026-11-21T09:00:00+08:00" });
});
afterAll(async () => {
  await service.close();
});

const as = <R>(actor: Actor, useCase: (work: Work<Tables>) => Promise<R>) =>
  service.forModule("accountability").run(actor, useCase);
const attempt = (actor: Actor, statement: string) => as(actor, (work) => sql.raw(statement).execute(work.db));

describe("row-level security", () => {
  it.each(["items", "targets", "milestones"])("hides %s of other places", async (table) => {
    const { rows } = await attempt(county, `select distinct region from accountability.${table}`);
    expect(rows).toEqual([{ region: "410122" }]);
  });

  it("is forced on every table of the module", async () => {
    const { rows } = await as(county, (work) =>
      sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'accountability'::regnamespace
        and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`.execute(work.db),
    );
    expect(rows).toEqual([]);
  });

  it("changes no row of another place", async () => {
    const changed = await attempt(county, "update accountability.items set progress = 99 where region = '530100'");
    expect(changed.numAffectedRows).toBe(0n);
    const { rows } = await attempt(city, "select max(progress) as most from accountability.items");
    expect(rows).toEqual([{ most: 0 }]);
  });

  it("moves no row to another place and adds none there", async () => {
    await expect(attempt(county, "update accountability.items set region = '530100'")).rejects.toThrow(
      /row-level security/,
    );
    await expect(
      attempt(
        county,
        `insert into accountability.notices (id, key, region, department, kind, title_zh, title_en, body_zh, body_en,
          subject_type, subject, at) values (gen_random_uuid(), 'k', '530100', 'd', 'overdue', '', '', '', '', 'item', 's', now())`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe("what is appended", () => {
  it.each(["actions", "evidence", "rounds", "assessment_rules"])(
    "%s cannot be changed or taken away",
    async (table) => {
      await expect(attempt(county, `delete from accountability.${table}`)).rejects.toThrow(/permission denied/);
      await expect(attempt(county, `update accountability.${table} set region = region`)).rejects.toThrow(
        /permission denied/,
      );
    },
  );

  it("a final assessment cannot be changed, not even by SQL", async () => {
    const span = { label: "年度", from: "2026-01-01", to: "2026-11-20" };
    const draft = await as(county, (work) => createAssessment(work, span));
    await as(county, (work) => finaliseAssessment(work, draft.id, 1));
    await expect(attempt(county, "update accountability.assessments set label = '改'")).rejects.toThrow(/is final/);
  });
});
