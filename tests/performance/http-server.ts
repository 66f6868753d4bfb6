/** What the part over HTTP measures, in a process of its own: the service, or the bare framework answering a constant. */
import { module as assessmentModule } from "@qiaoti/assessment/service";
import { readConfig, startService } from "@qiaoti/platform";
import Fastify from "fastify";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The constant is the size of a real reply, so that both send the same. */
async function bare(): Promise<string> {
  const app = Fastify();
  const constant = { filling: "x".repeat(Number(process.env["REPLY_BYTES"] ?? "4000")) };
  app.post("/constant", async () => constant);
  return app.listen({ port: 0, host: "127.0.0.1" });
}

async function service(folder: string): Promise<string> {
  const config = readConfig({ QIAOTI_PORT: "0", QIAOTI_DATA: folder, QIAOTI_RATE_LIMIT: "0", QIAOTI_LOG: "silent" });
  const started = await startService({ config, modules: [assessmentModule], log: quiet });
  process.on("SIGTERM", () => void started.stop().then(() => process.exit(0)));
  return started.url;
}

const [what = "bare", folder = ""] = process.argv.slice(2);
process.send?.(what === "bare" ? await bare() : await service(folder));
