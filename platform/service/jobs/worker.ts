/** Works off the queue and keeps the schedule. */
import { parseCronItems, type Runner, run } from "graphile-worker";
import type { RunningService } from "../service.ts";
import { jobLogger } from "./logger.ts";
import { cronItemsOf } from "./schedule.ts";
import { taskList } from "./tasks.ts";

export interface Worker {
  /** Takes no more jobs and waits for those that run. */
  stop(): Promise<void>;
}

/** Starts a worker; any number of them share a database. A job that fails is tried again, later each time. */
export async function startWorker(service: RunningService, concurrency = 4): Promise<Worker> {
  const runner: Runner = await run({
    pgPool: service.pool,
    taskList: taskList(service),
    parsedCronItems: parseCronItems(cronItemsOf(service.modules)),
    concurrency,
    // Signals are the business of whoever started the service.
    noHandleSignals: true,
    pollInterval: 1000,
    logger: jobLogger(service.log),
  });
  runner.promise.catch((error: unknown) => {
    service.log.error({ error: error instanceof Error ? error.message : String(error) }, "worker ended");
  });
  return { stop: () => runner.stop() };
}
