/** Who sees which rows: the SQL function against a model, and attacks through the role of the service. */
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, anonymous, type ServiceModule, system } from "../kernel.ts";
import { actorOf, type TestService, testService } from "../testing/index.ts";

const places: ServiceModule = {
  name: "places",
  migrations: [
    {
      name: "places/0001-places",
      sql: `create schema places; grant usage on schema places to qiaoti_app;
        create table places.places (region text);
        alter table places.places enable row level security; alter table places.places force row level security;
        create policy place on places.places using (platform.in_jurisdiction(region)) with check (platform.in_jurisdiction(region));
        grant select, insert, update, delete on places.places to qiaoti_app;`,
    },
  ],
};

/** The rule in words: a code of 6, 9 or 12 digits covers what begins with its digits up to the last level that is not zero. */
function covers(place: string, region: string | null): boolean {
  if (region === null || !/^(\d{6}|\d{9}|\d{12})$/.test(place)) return false;
  const ends = [0, 2, 4, 6, 9, 12].filter((end) => end <= place.length);
  const end = ends.find((candidate) => /^0*$/.test(place.slice(candidate))) ?? place.length;
  return region.startsWith(place.slice(0, end));
}

const level = (length: number) =>
  fc.oneof(fc.constant("0".repeat(length)), fc.stringMatching(new RegExp(`^[0-3]{${length}}$`)));
const code = fc
  .tuple(level(2), level(2), level(2), level(3), level(3), fc.constantFrom(6, 9, 12))
  .map(([a, b, c, d, e, length]) => (a + b + c + d + e).slice(0, length));
const odd = fc.constantFrom("", "5301", "53010%", "abcdef", "53________", "530100'");

describe("platform.in_jurisdiction", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService([places]);
    await service.run(system("seed"), ({ db }) =>
      sql`insert into places.places values ('000000'), ('530000'), ('530100'), ('530102'), ('530102001'), ('410122'), (null)`.execute(
        db,
      ),
    );
  });
  afterAll(() => service.close());

  const seenBy = async (actor: Actor): Promise<(string | null)[]> => {
    const { rows } = await service.run(actor, ({ db }) =>
      sql<{ region: string | null }>`select region from places.places order by region`.execute(db),
    );
    return rows.map(({ region }) => region);
  };

  it("agrees with the rule in words", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(code, odd),
        fc.array(fc.oneof(code, odd, fc.constant(null)), { minLength: 1 }),
        async (place, regions) => {
          const { rows } = await service.run(actorOf({ jurisdiction: place }), ({ db }) =>
            sql<{ sees: boolean }>`select platform.in_jurisdiction(region) as sees
            from unnest(${regions}::text[]) with ordinality as t(region, n) order by n`.execute(db),
          );
          expect(rows.map(({ sees }) => sees)).toEqual(regions.map((region) => covers(place, region)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("shows a county its own, a city its own and its counties, the country all, the service what has no place as well", async () => {
    expect(await seenBy(actorOf({ jurisdiction: "530102" }))).toEqual(["530102", "530102001"]);
    expect(await seenBy(actorOf({ jurisdiction: "530100" }))).toEqual(["530100", "530102", "530102001"]);
    expect(await seenBy(actorOf({ jurisdiction: "000000" }))).toHaveLength(6);
    expect(await seenBy(system("job"))).toHaveLength(7);
  });

  it("shows a stranger, an account without a place and the pool without an actor nothing", async () => {
    expect(await seenBy(anonymous)).toEqual([]);
    expect(await seenBy(actorOf({}))).toEqual([]);
    const { rows } = await sql`select region from places.places`.execute(service.db);
    expect(rows).toEqual([]);
  });

  it("lets nobody move a row out of sight, take one from elsewhere or write one there", async () => {
    const county = actorOf({ jurisdiction: "530102" });
    const tryOut = (statement: string) => service.run(county, ({ db }) => sql.raw(statement).execute(db));
    await expect(tryOut("update places.places set region = '410122'")).rejects.toMatchObject({ code: "42501" });
    await expect(tryOut("insert into places.places values ('530100')")).rejects.toMatchObject({ code: "42501" });
    const taken = await tryOut("delete from places.places where region = '410122'");
    expect(taken.numAffectedRows).toBe(0n);
  });

  it("lets the role of the service neither switch the wall off nor leave its place by other doors", async () => {
    const county = actorOf({ jurisdiction: "530102" });
    const attacks = [
      "alter table places.places disable row level security",
      "alter table places.places no force row level security",
      "drop policy place on places.places",
      "create policy all_of_it on places.places using (true)",
      "set local row_security = off; select * from places.places",
      "truncate places.places",
      "create or replace function platform.in_jurisdiction(region text) returns boolean language sql return true",
      "update platform.audit set action = 'nothing'",
      "insert into platform.audit_chain values (99, 1, '')",
      "select * from platform.outbox",
      "select graphile_worker.add_job('platform/forget-keys')",
      "copy places.places to program 'true'",
    ];
    for (const attack of attacks) {
      const outcome = await service
        .run(county, ({ db }) => sql.raw(attack).execute(db))
        .catch((error: unknown) => error);
      expect(outcome, attack).toMatchObject({ code: "42501" });
    }
  });

  it("leaves nothing of an actor to the next use of a connection", async () => {
    await seenBy(actorOf({ jurisdiction: "000000" }));
    const { rows } = await sql`select current_user as who, platform.actor_id() as actor,
      nullif(current_setting('qiaoti.jurisdiction', true), '') as place`.execute(service.db);
    expect(rows).toEqual([{ who: "qiaoti", actor: null, place: null }]);
  });
});
