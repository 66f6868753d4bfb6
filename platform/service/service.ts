/** The service that modules run in: one pool, one clock, one log. */
import { systemClock } from "./clock/clock.ts";
import { kyselyOver, openPool } from "./db/pool.ts";
import { type Ground, run } from "./db/transaction.ts";
import { fileStore } from "./files/file-store.ts";
import { taskFinder } from "./jobs/tasks.ts";
import type { Clock, Log, Service, ServiceModule } from "./kernel.ts";

export interface ServiceOptions {
  readonly url: string;
  readonly modules: readonly ServiceModule[];
  readonly log: Log;
  readonly clock?: Clock;
  /** Place of the installation, GB/T 2260. */
  readonly region?: string;
  readonly poolSize?: number;
}

/** A service with what only the platform uses. */
export interface RunningService extends Service {
  readonly ground: Ground;
  readonly modules: readonly ServiceModule[];
  readonly pool: ReturnType<typeof openPool>;
  /** The same service for one module: its jobs are found by their own names. */
  forModule(name: string): Service;
  close(): Promise<void>;
}

export function createService(options: ServiceOptions): RunningService {
  const { url, modules, log, clock = systemClock, region = "000000", poolSize } = options;
  const pool = openPool({ url, log, ...(poolSize === undefined ? {} : { size: poolSize }) });
  const db = kyselyOver(pool);
  const ground: Ground = { db, clock, region, taskOf: taskFinder(modules) };
  const files = fileStore(ground);
  const forModule = (owner?: string): Service => ({
    clock,
    files,
    log,
    db,
    run: (actor, useCase, requestId = `${actor.kind}:${actor.id}`) => run(ground, actor, useCase, requestId, owner),
  });
  return { ...forModule(), ground, modules, pool, forModule, close: () => db.destroy() };
}
