/** Starts the service with all its modules, and says plainly why where it cannot. */
import { ensureFirstAdministrator, type FirstAdministrator } from "@qiaoti/parties";
import {
  type Clock,
  type Config,
  type Log,
  openLog,
  type RunningService,
  startService as startPlatform,
} from "@qiaoti/platform";
import { modules } from "./modules.ts";
import { staticRoot } from "./static-root.ts";

export interface StartOptions {
  readonly log?: Log;
  /** Folder of the web app; the built one of this repository where it is left out. */
  readonly staticRoot?: string;
  readonly clock?: Clock;
}

export interface RunningServer {
  /** Where the service answers, with the port that was given. */
  readonly url: string;
  /** At the very first start: shown once, kept nowhere. */
  readonly firstAdministrator: FirstAdministrator | undefined;
  /** What whoever runs the service should know, a sentence each, Chinese / English. */
  readonly notes: readonly string[];
  readonly service: RunningService;
  /** Answers what is under way, then stops everything. May be called again. */
  close(): Promise<void>;
}

const noWeb =
  "网页还没有构建，只提供接口：npm run build:web / the web app is not built, only the API is served: npm run build:web";

/**
 * Starts everything. What was started is stopped again where a later part fails.
 *
 * @throws Error with a sentence for whoever runs the service: port taken, data folder in use, database away
 */
export async function startService(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const { log = openLog(config.logLevel), clock } = options;
  const web = options.staticRoot ?? staticRoot();
  const started = await startPlatform({
    config,
    modules,
    log,
    staticRoot: web,
    ...(clock === undefined ? {} : { clock }),
  }).catch((error: unknown) => {
    throw explained(error, config);
  });
  try {
    const firstAdministrator = await ensureFirstAdministrator(started.service, config.region.slice(0, 6));
    const notes = web === undefined ? [noWeb] : [];
    return { url: started.url, firstAdministrator, notes, service: started.service, close: () => started.stop() };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** No answer, unknown host, wrong password, unknown database, still starting. */
const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "28P01",
  "28000",
  "3D000",
  "57P03",
]);

/** The reason in the words of whoever runs the service, where it is one that they can remove. */
function explained(error: unknown, { port, databaseUrl }: Config): unknown {
  const code = codeOf(error);
  const say = (zh: string, en: string): Error => new Error(`${zh} / ${en}`, { cause: error });
  if (code === "EADDRINUSE")
    return say(
      `端口 ${port} 已被占用。请停止占用它的程序，或用 QIAOTI_PORT 换一个端口。`,
      `Port ${port} is taken. Stop whatever uses it, or choose another with QIAOTI_PORT.`,
    );
  if (code === "EACCES" || code === "EADDRNOTAVAIL")
    return say(
      `不能在这个地址或端口 ${port} 上监听（${code}）。请检查 QIAOTI_HOST 和 QIAOTI_PORT。`,
      `This address or port ${port} cannot be listened on (${code}). Check QIAOTI_HOST and QIAOTI_PORT.`,
    );
  if (databaseUrl !== undefined && unreachable.has(code))
    return say(
      `连不上数据库 ${new URL(databaseUrl).host}（${code}）。请检查 DATABASE_URL，并确认数据库已经启动。`,
      `The database at ${new URL(databaseUrl).host} cannot be reached (${code}). Check DATABASE_URL and whether it runs.`,
    );
  return error;
}
