/** Backup and restore of everything that the service keeps. */
import {
  type BackupResult,
  backup,
  type Config,
  migrate,
  openDatabase,
  platformModule,
  restore,
  type TablePrint,
} from "@qiaoti/platform";
import { modules } from "./modules.ts";

/** Writes everything into one file, while the service runs or while it is stopped. */
export async function backUp(config: Config, file: string): Promise<BackupResult> {
  const database = await openDatabase({ url: config.databaseUrl, dataFolder: config.dataFolder, attach: true });
  try {
    return await backup(database.url, file);
  } finally {
    await database.stop();
  }
}

/**
 * Puts a backup in place of what is there and brings it to the present shape. The service must be stopped.
 *
 * @throws Error where the folder is in use, or data are there and `replace` is not said; then nothing is changed
 */
export async function putBack(
  config: Config,
  file: string,
  options: { readonly replace: boolean },
): Promise<readonly TablePrint[]> {
  const database = await openDatabase({ url: config.databaseUrl, dataFolder: config.dataFolder });
  try {
    const tables = await restore(file, database.url, options);
    await migrate(database.url, [platformModule, ...modules]);
    return tables;
  } finally {
    await database.stop();
  }
}
