/** Starts the whole service: database, migrations, what modules prepare, jobs, HTTP; and stops it in the other order. */
import type { Config } from "./config/config.ts";
import { openDatabase } from "./db/launch.ts";
import { migrate } from "./db/migrate.ts";
import { createHttp } from "./http/create-http.ts";
import { startWorker } from "./jobs/worker.ts";
import type { Clock, Log, ServiceModule } from "./kernel.ts";
import { platformModule } from "./platform-module.ts";
import { createService, type RunningService } from "./service.ts";

export interface StartOptions {
  readonly config: Config;
  readonly modules: readonly ServiceModule[];
  readonly log: Log;
  /** Folder of the built web app; none for the API alone. */
  readonly staticRoot?: string | undefined;
  readonly clock?: Clock;
}

export interface Started {
  /** Where it answers, with the port that was given. */
  readonly url: string;
  readonly service: RunningService;
  /** Answers what was asked, ends jobs, closes the database. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts; where a step fails, those before it are undone. */
export async function startService({ config, modules: own, log, staticRoot, clock }: StartOptions): Promise<Started> {
  const modules = [platformModule, ...own];
  const undo: (() => Promise<unknown>)[] = [];
  const undoAll = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const database = await openDatabase({ url: config.databaseUrl, dataFolder: config.dataFolder });
    undo.push(() => database.stop());
    for (const note of database.notes) log.warn({}, note);
    const ran = await migrate(database.url, modules);
    if (ran.length > 0) log.info({ migrations: ran }, "database brought up to date");
    const service = createService({
      url: database.url,
      modules,
      log,
      region: config.region,
      ...(clock ? { clock } : {}),
    });
    undo.push(() => service.close());
    for (const module of modules) await module.prepare?.(service.forModule(module.name));
    if (config.jobs) {
      const worker = await startWorker(service);
      undo.push(() => worker.stop());
    }
    const { publicUrl, rateLimit, metricsToken, trustProxy } = config;
    const http = await createHttp(service, modules, { publicUrl, rateLimit, metricsToken, trustProxy, staticRoot });
    undo.push(() => http.close());
    await http.listen({ port: config.port, host: config.host });
    const address = http.server.address();
    const port = typeof address === "object" && address ? address.port : config.port;
    const host = config.host.includes(":") ? `[${config.host}]` : config.host;
    let stopping: Promise<void> | undefined;
    return {
      url: `http://${host}:${port}`,
      service,
      stop: () => {
        stopping ??= undoAll();
        return stopping;
      },
    };
  } catch (error) {
    await undoAll();
    throw error;
  }
}
