/** Runs the service until it is told to stop, and says to whoever started it what there is to know. */
import { describeConfig } from "@qiaoti/platform";
import { configOf } from "./environment.ts";
import { type RunningServer, startService } from "./start-service.ts";

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** How long requests under way may take after a signal. */
const DRAIN_MS = 20_000;

/** Serves until SIGINT or SIGTERM. Exit code: 0 after a clean stop, 1 where it could not start or stop. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  let server: RunningServer;
  try {
    const config = configOf(environment);
    terminal.out(`${describeConfig(config)}\n`);
    server = await startService(config);
    terminal.out(`\n${welcome(server, config.publicUrl)}\n`);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  await signalled();
  terminal.out("正在停止，先办完手上的请求 / stopping, requests under way are finished first\n");
  const hurry = setTimeout(() => process.exit(1), DRAIN_MS);
  hurry.unref();
  try {
    await server.close();
    return 0;
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    clearTimeout(hurry);
  }
}

/** What is said after the start; its last line is where to go. */
function welcome({ url, firstAdministrator, notes }: RunningServer, publicUrl: string | undefined): string {
  const lines = notes.map((note) => `注意 note: ${note}`);
  if (firstAdministrator !== undefined) {
    const { signInName, oneTimePassword } = firstAdministrator;
    lines.push(
      "首次启动，已建好系统管理员账号。密码只显示这一次，登录后须换成自己的：",
      "First start: an administrator was made. The password is shown only now; it must be changed after signing in:",
      `  登录名 sign-in name: ${signInName}`,
      `  一次性密码 one-time password: ${oneTimePassword}`,
      "忘记时重设 to give a new one: qiaoti account reset-password admin",
      "",
    );
  }
  lines.push(`桥梯已就绪，请打开 / Qiaoti is ready, open: ${publicUrl ?? url}`);
  return lines.join("\n");
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    const seen = (): void => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.off(signal, seen);
        process.once(signal, () => process.exit(130));
      }
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, seen);
  });
