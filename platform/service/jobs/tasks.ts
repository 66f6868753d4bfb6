/** Tasks of the job queue: one for each job of each module, and one that delivers events. */
import type { TaskList } from "graphile-worker";
import { sql } from "kysely";
import { z } from "zod";
import type { ServiceModule } from "../kernel.ts";
import type { RunningService } from "../service.ts";

export const deliverTask = "platform/deliver";

/** Finds `module/job` by the job's name: the own module first, then the only module that has it. */
export function taskFinder(modules: readonly ServiceModule[]): (job: string, owner: string | undefined) => string {
  const owners = new Map<string, string[]>();
  for (const { name, jobs = {} } of modules) {
    for (const job of Object.keys(jobs)) owners.set(job, [...(owners.get(job) ?? []), name]);
  }
  return (job, owner) => {
    const [ownerOfPath, name] = job.includes("/") ? job.split("/") : [owner, job];
    const having = owners.get(name ?? "") ?? [];
    const chosen = having.find((module) => module === ownerOfPath) ?? (having.length === 1 ? having[0] : undefined);
    if (chosen === undefined) throw new RangeError(`no job ${job}${having.length > 1 ? ", or several" : ""}`);
    return `${chosen}/${name}`;
  };
}

const envelope = z.object({ payload: z.unknown() });
const delivery = z.object({ event: z.coerce.string() });

/** What the queue runs. A task that throws is logged and tried again later. */
export function taskList(service: RunningService): TaskList {
  const tasks: TaskList = {
    [deliverTask]: async (raw) => {
      await deliver(service, delivery.parse(envelope.parse(raw).payload).event);
    },
  };
  for (const { name, jobs = {} } of service.modules) {
    for (const [job, work] of Object.entries(jobs)) {
      tasks[`${name}/${job}`] = async (raw) => {
        const parsed = envelope.safeParse(raw);
        await work(parsed.success ? parsed.data.payload : {}, service.forModule(name));
      };
    }
  }
  return tasks;
}

interface EventRow {
  readonly topic: string;
  readonly payload: Record<string, unknown>;
  readonly done: string[];
}

/** Hands an event to each module that has not had it; those that fail have it again, alone. */
async function deliver(service: RunningService, id: string): Promise<void> {
  const { rows } = await sql<EventRow>`select topic, payload,
    array(select handler from platform.outbox_done where event = outbox.id) as done
    from platform.outbox where id = ${id}`.execute(service.db);
  const event = rows[0];
  if (!event) return;
  const failures: unknown[] = [];
  for (const { name, on = {} } of service.modules) {
    const handler = on[event.topic];
    if (!handler || event.done.includes(name)) continue;
    try {
      await handler({ topic: event.topic, payload: event.payload }, service.forModule(name));
      await sql`insert into platform.outbox_done (event, handler) values (${id}, ${name}) on conflict do nothing`.execute(
        service.db,
      );
    } catch (error) {
      service.log.error({ event: id, topic: event.topic, module: name, error: messageOf(error) }, "event not handled");
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${event.topic}: ${failures.map(messageOf).join("; ")}`);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
