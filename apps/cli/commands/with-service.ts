/** What commands on the service's data have in common: settings, the database, and problems in words. */
import { text } from "@qiaoti/engine/language";
import type { Actor, Config, ProblemSpec, RunningService } from "@qiaoti/platform";
import { CannotBeDone } from "../errors.ts";

/** Settings of the service from the environment. @throws CannotBeDone naming every wrong one */
export async function settings(): Promise<Config> {
  const { configOf } = await import("@qiaoti/server");
  return inWords(async () => configOf(process.env));
}

/** Runs work on the data of the service, whether it runs or not. @throws CannotBeDone */
export async function onService<R>(
  work: (service: RunningService, config: Config, operator: Actor) => Promise<R>,
): Promise<R> {
  // Loaded here: the other commands start without a server.
  const [{ withService }, { system }] = await Promise.all([import("@qiaoti/server"), import("@qiaoti/platform")]);
  const config = await settings();
  return inWords(() => withService(config, (service) => work(service, config, system("command-line"))));
}

/** Says what went wrong as the service says it. */
export async function inWords<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const { Problem } = await import("@qiaoti/platform");
    throw error instanceof Problem ? problemInWords(error.spec) : error instanceof Error ? plain(error) : error;
  }
}

function problemInWords(spec: ProblemSpec): CannotBeDone {
  const lines = (lang: "zh" | "en"): string =>
    [spec.title[lang], spec.detail?.[lang] ?? "", ...(spec.problems ?? []).map((p) => p.message[lang])]
      .filter((line) => line !== "")
      .join("\n");
  return new CannotBeDone(text(lines("zh"), lines("en")));
}

// Messages for whoever runs the service carry both languages; a fault of the program has a stack and stays one.
const plain = (error: Error): Error =>
  /[\u4e00-\u9fff]/.test(error.message) ? new CannotBeDone(text(error.message, error.message)) : error;
