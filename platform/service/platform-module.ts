/** What the platform itself does by the clock: what is no longer needed goes. */
import { sql } from "kysely";
import { type Service, type ServiceModule, system } from "./kernel.ts";

const day = 24 * 60 * 60 * 1000;

/** A key is remembered for a week: a phone that was without a net for days may still send again. */
async function forgetKeys(_payload: unknown, service: Service): Promise<void> {
  const before = new Date(service.clock.now().getTime() - 7 * day);
  await service.run(system("platform.forget-keys"), ({ db }) =>
    sql`delete from platform.idempotency where at < ${before}`.execute(db),
  );
}

/** Events are kept for 90 days, those that wait for a handler for as long as they wait. */
async function forgetEvents(_payload: unknown, service: Service): Promise<void> {
  const before = new Date(service.clock.now().getTime() - 90 * day);
  // As the owner: the role of the service writes events and nothing else.
  await sql`delete from platform.outbox where at < ${before} and not exists (
    select from graphile_worker._private_jobs where payload -> 'payload' ->> 'event' = outbox.id::text)`.execute(
    service.db,
  );
}

export const platformModule: ServiceModule = {
  name: "platform",
  jobs: { "forget-keys": forgetKeys, "forget-events": forgetEvents },
  schedule: { "20 3 * * *": "forget-keys", "40 3 * * *": "forget-events" },
  permissions: { "platform.read-audit": ["administrator"] },
};
