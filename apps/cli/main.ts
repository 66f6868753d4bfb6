/** Entry of the command line: reads the arguments, runs the command, answers with an exit code. */
import { type Language, type Text, text } from "@qiaoti/engine/language";
import { CommanderError } from "commander";
import {
  CannotBeDone,
  exitCodes,
  InputError,
  NothingFound,
  problemReport,
  ServiceFailed,
  UsageError,
} from "./errors.ts";
import { parseMessage, withHint } from "./help.ts";
import { type Context, type Io, processIo } from "./io.ts";
import { programFor } from "./program.ts";

/** The language of a call: `--lang`, else the environment, else Chinese. Undefined: none that we speak. */
function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language | undefined {
  const at = args.findIndex((a) => a === "--lang" || a.startsWith("--lang="));
  const stated = at < 0 ? undefined : args[at]?.startsWith("--lang=") ? args[at]?.slice(7) : args[at + 1];
  const value = stated ?? env["QIAOTI_LANG"] ?? "zh";
  return value === "zh" || value === "en" ? value : undefined;
}

/** Says what ended the command and answers with its exit code. */
function report(error: unknown, command: string, { io, lang }: Context): number {
  const say = (message: Text): void => io.err(`${message[lang]}\n`);
  if (error instanceof InputError) {
    io.err(problemReport(error, lang));
    return exitCodes.input;
  }
  if (error instanceof NothingFound) {
    say(error.text);
    return exitCodes.nothing;
  }
  if (error instanceof CannotBeDone) {
    say(error.text);
    return exitCodes.input;
  }
  if (error instanceof ServiceFailed) return exitCodes.input;
  if (error instanceof UsageError) {
    say(withHint(error.text, command));
    return exitCodes.usage;
  }
  if (error instanceof CommanderError) {
    const message = parseMessage(error);
    if (message === undefined) return exitCodes.done;
    say(withHint(message, command));
    return exitCodes.usage;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]}` : String(error);
  say(
    text(
      `程序出错（${detail}）。请把所用命令和这一行告诉维护者（见 CONTRIBUTING.md），不要附个人信息；QIAOTI_DEBUG=1 显示细节。`,
      `Something went wrong (${detail}). Please report the command and this line (see CONTRIBUTING.md), without personal data; QIAOTI_DEBUG=1 shows details.`,
    ),
  );
  if (process.env["QIAOTI_DEBUG"] === "1" && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
  return exitCodes.input;
}

/** Runs one command. Exit code 0: done; 1: problems of the input; 2: a wrong call; 3: nothing found, or defects. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const lang = languageOf(args, process.env);
  const context: Context = { io, lang: lang ?? "zh" };
  let named = "qiaoti";
  try {
    if (lang === undefined) throw new UsageError(text("--lang：应为 zh 或 en", "--lang: one of zh, en"));
    const program = programFor(context);
    if (program.commands.some((command) => command.name() === args[0])) named = `qiaoti ${args[0]}`;
    await program.parseAsync(args.length === 0 ? ["--help"] : [...args], { from: "user" });
    return exitCodes.done;
  } catch (error) {
    return report(error, named, context);
  }
}
