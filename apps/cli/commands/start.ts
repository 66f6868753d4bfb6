/** `qiaoti start`: runs the service until it is told to stop. */
import type { Command } from "commander";
import { ServiceFailed } from "../errors.ts";
import type { Context } from "../io.ts";

export function registerStart(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("start")
    .usage(t("[选项]", "[options]"))
    .summary(t("启动服务", "run the service"))
    .description(
      t(
        "启动桥梯服务，按 Ctrl-C 停止。设置来自环境变量：QIAOTI_PORT、QIAOTI_HOST、QIAOTI_DATA、DATABASE_URL、QIAOTI_REGION 等，启动时列出。",
        "Runs the service until Ctrl-C. Settings come from the environment: QIAOTI_PORT, QIAOTI_HOST, QIAOTI_DATA, DATABASE_URL, QIAOTI_REGION and others; they are listed at the start.",
      ),
    )
    .action(async () => {
      // Loaded here: the other commands start without a server.
      const { serve } = await import("@qiaoti/server");
      const code = await serve(process.env, { out: context.io.out, err: context.io.err });
      if (code !== 0) throw new ServiceFailed();
    });
}
