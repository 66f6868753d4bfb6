/** Work on the data without serving: tools open the database, or join the one of a service that runs. */
import {
  type Config,
  createService,
  migrate,
  openDatabase,
  openLog,
  platformModule,
  type RunningService,
} from "@qiaoti/platform";
import { modules } from "./modules.ts";

const all = [platformModule, ...modules];

/** Runs work on the migrated data; the database is left as it was found, running or stopped. */
export async function withService<R>(config: Config, work: (service: RunningService) => Promise<R>): Promise<R> {
  const database = await openDatabase({ url: config.databaseUrl, dataFolder: config.dataFolder, attach: true });
  try {
    // Beside a running service nothing is migrated: that is done when it starts.
    if (database.kind !== "attached") await migrate(database.url, all);
    const service = createService({
      url: database.url,
      modules: all,
      log: openLog("error"),
      region: config.region,
      poolSize: 2,
    });
    try {
      return await work(service);
    } finally {
      await service.close();
    }
  } finally {
    await database.stop();
  }
}
