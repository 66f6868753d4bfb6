/** The command line as a whole: its commands, its help, its exit codes. */
import { Command } from "commander";
import { registerAccount } from "./commands/account.ts";
import { registerAlignment } from "./commands/alignment.ts";
import { registerAsk } from "./commands/ask.ts";
import { registerAssess } from "./commands/assess.ts";
import { registerBackup } from "./commands/backup.ts";
import { registerClause } from "./commands/clause.ts";
import { registerCompare } from "./commands/compare.ts";
import { registerCoverage } from "./commands/coverage.ts";
import { registerExportText } from "./commands/export-text.ts";
import { registerFacts } from "./commands/facts.ts";
import { registerFind } from "./commands/find.ts";
import { registerImportText } from "./commands/import-text.ts";
import { registerLadder } from "./commands/ladder.ts";
import { registerPopulation } from "./commands/population.ts";
import { registerReplay } from "./commands/replay.ts";
import { registerSchema } from "./commands/schema.ts";
import { registerSearch } from "./commands/search.ts";
import { registerStart } from "./commands/start.ts";
import { registerTargets } from "./commands/targets.ts";
import { helpLayout } from "./help.ts";
import type { Context } from "./io.ts";
import { version } from "./version.ts";

/** Builds the program for one call. */
export function programFor(context: Context): Command {
  const { io, lang } = context;
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  const program = new Command("qiaoti");
  program
    .usage(t("<命令> [选项]", "<command> [options]"))
    .description(
      t(
        "桥梯：把劳动力和人才社会性流动的政策条文变成能运行的规则。",
        "qiaoti: clauses on labour and talent mobility as rules that run.",
      ),
    )
    .configureHelp(helpLayout(lang, io.width))
    .configureOutput({ writeOut: io.out, writeErr: () => undefined, outputError: () => undefined })
    .exitOverride()
    .version(version(), "-V, --version", t("显示版本", "show the version"))
    .helpOption("-h, --help", t("显示说明", "show help"))
    .helpCommand(t("help [命令]", "help [command]"), t("显示某个命令的说明", "show help on a command"))
    .option("--lang <lang>", t("语言：zh（默认）或 en", "language: zh (default) or en"))
    .addHelpText(
      "after",
      t(
        "\n退出码：0 完成；1 输入有问题；2 命令写法不对；3 没有找到，或发现缺陷。\n环境变量：QIAOTI_LANG=en 改用英文，NO_COLOR=1 不用颜色。",
        "\nExit codes: 0 done; 1 the input has problems; 2 wrong call; 3 nothing or defects found.\nEnvironment: QIAOTI_LANG=zh for Chinese, NO_COLOR=1 for no colour.",
      ),
    );
  for (const register of [
    registerAssess,
    registerAsk,
    registerCompare,
    registerLadder,
    registerFind,
    registerClause,
    registerFacts,
    registerCoverage,
    registerReplay,
    registerSchema,
    registerImportText,
    registerExportText,
    registerPopulation,
    registerSearch,
    registerAlignment,
    registerTargets,
    registerStart,
    registerAccount,
    registerBackup,
  ])
    register(program, context);
  for (const command of program.commands)
    command
      .helpOption("-h, --help", t("显示说明", "show help"))
      .option("--lang <lang>", t("语言：zh（默认）或 en", "language: zh (default) or en"));
  return program;
}
