/** A transaction of one actor, as the role that row-level security binds. */
import { type ControlledTransaction, type Kysely, sql, type Transaction } from "kysely";
import { chinaDay } from "../clock/clock.ts";
import type { Actor, Clock, Work } from "../kernel.ts";
import { databaseAway, isAway, mayRetry } from "./errors.ts";

export interface Ground {
  readonly db: Kysely<unknown>;
  readonly clock: Clock;
  /** Place of the installation: under it stands what anonymous persons do. */
  readonly region: string;
  /** Task of a job that a module names. */
  readonly taskOf: (job: string, owner: string | undefined) => string;
}

export interface OpenTransaction {
  readonly trx: Transaction<unknown>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Begins a transaction as an actor. The caller commits or rolls back. */
export async function begin({ db }: Pick<Ground, "db">, actor: Actor): Promise<OpenTransaction> {
  const trx = await db.startTransaction().execute();
  try {
    await become(trx, actor);
  } catch (error) {
    await giveUp(trx);
    throw error;
  }
  return {
    trx,
    commit: async () => {
      await trx.commit().execute();
    },
    rollback: () => giveUp(trx),
  };
}

// Setting `role` for the transaction is SET LOCAL ROLE, in one round trip with the rest.
const become = (trx: Transaction<unknown>, actor: Actor) =>
  sql`select set_config('role', 'qiaoti_app', true), set_config('qiaoti.actor_kind', ${actor.kind}, true),
    set_config('qiaoti.actor_id', ${actor.id}, true), set_config('qiaoti.jurisdiction', ${actor.jurisdiction ?? ""}, true),
    set_config('qiaoti.department', ${actor.department ?? ""}, true)`.execute(trx);

// A rollback that fails changes nothing: the server has rolled back with the lost connection.
async function giveUp(trx: ControlledTransaction<unknown>): Promise<void> {
  try {
    await trx.rollback().execute();
  } catch (error) {
    if (!isAway(error)) throw error;
  }
}

/** What a use case works with inside a transaction. `T` are the tables it names. */
export function workOf<T>(
  ground: Ground,
  trx: Transaction<unknown>,
  actor: Actor,
  requestId: string,
  owner?: string,
): Work<T> {
  const now = ground.clock.now();
  return {
    db: trx as unknown as Transaction<T>,
    actor,
    now,
    today: chinaDay(now),
    requestId,
    audit: async ({ action, object, detail = {} }) => {
      await sql`insert into platform.audit (at, actor_kind, actor_id, jurisdiction, action, object, detail, request_id)
        values (${now}, ${actor.kind}, ${actor.id}, ${actor.jurisdiction ?? ground.region}, ${action}, ${object},
        ${JSON.stringify(detail)}, ${requestId})`.execute(trx);
    },
    publish: async ({ topic, payload }) => {
      await sql`select platform.publish(${now}, ${topic}, ${JSON.stringify(payload)}::jsonb, ${requestId})`.execute(
        trx,
      );
    },
    enqueue: async (job, payload, { at, key } = {}) => {
      const task = ground.taskOf(job, owner);
      const envelope = JSON.stringify({ payload, due: (at ?? now).toISOString() });
      await sql`select platform.add_job(${task}, ${envelope}::json, ${at ?? null}, ${key ? `${task}:${key}` : null})`.execute(
        trx,
      );
    },
  };
}

const tries = 5;

/** Does work again where the database asks for it, and says in our words where it is away. */
export async function persistently<R>(work: () => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (isAway(error)) throw databaseAway();
      if (!mayRetry(error) || attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 5 * (1 + Math.random())));
    }
  }
}

/** Runs a use case in a transaction of its own. */
export function run<T, R>(
  ground: Ground,
  actor: Actor,
  useCase: (work: Work<T>) => Promise<R>,
  requestId: string,
  owner?: string,
): Promise<R> {
  return persistently(async () => {
    const open = await begin(ground, actor);
    let result: R;
    try {
      result = await useCase(workOf<T>(ground, open.trx, actor, requestId, owner));
      await open.commit();
    } catch (error) {
      await open.rollback();
      throw error;
    }
    return result;
  });
}
