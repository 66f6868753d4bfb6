/** `qiaoti backup FILE` and `qiaoti restore FILE`: everything that the service keeps, in one file. */
import type { TablePrint } from "@qiaoti/platform";
import type { Command } from "commander";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { inWords, settings } from "./with-service.ts";

interface Options {
  readonly json?: boolean;
  readonly replace?: boolean;
}

const rowsOf = (tables: readonly TablePrint[]): number => tables.reduce((sum, table) => sum + Number(table.rows), 0);

async function runBackup(file: string, options: Options, context: Context): Promise<void> {
  const { backUp } = await import("@qiaoti/server");
  const config = await settings();
  const { tables } = await inWords(() => backUp(config, file));
  const counts = { file, tables: tables.length, rows: rowsOf(tables) };
  if (options.json) emitJson(counts, context);
  else
    context.io.out(
      context.lang === "zh"
        ? `已备份到 ${file}：${counts.tables} 张表，${counts.rows} 行。文件含个人信息，请妥善保管。\n`
        : `Backed up to ${file}: ${counts.tables} tables, ${counts.rows} rows. It holds personal data: keep it safe.\n`,
    );
}

async function runRestore(file: string, options: Options, context: Context): Promise<void> {
  const { putBack } = await import("@qiaoti/server");
  const config = await settings();
  const tables = await inWords(() => putBack(config, file, { replace: options.replace === true }));
  const counts = { file, tables: tables.length, rows: rowsOf(tables) };
  if (options.json) emitJson(counts, context);
  else
    context.io.out(
      context.lang === "zh"
        ? `已从 ${file} 恢复：${counts.tables} 张表，${counts.rows} 行。\n`
        : `Restored from ${file}: ${counts.tables} tables, ${counts.rows} rows.\n`,
    );
}

export function registerBackup(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("backup")
    .argument("<file>", t("要写的文件", "file to write"))
    .usage(t("<文件> [选项]", "<file> [options]"))
    .summary(t("把服务的全部数据备份成一个文件", "back up all data of the service into one file"))
    .description(
      t(
        "服务运行或停止时都可以备份。文件写完整后才出现；已有的文件不覆盖。",
        "Works while the service runs and while it is stopped. The file appears when it is complete; none is overwritten.",
      ),
    )
    .option("--json", t("输出数据", "print data"))
    .action((file: string, options: Options) => runBackup(file, options, context));
  program
    .command("restore")
    .argument("<file>", t("备份文件", "file of a backup"))
    .usage(t("<文件> [选项]", "<file> [options]"))
    .summary(t("从备份文件恢复全部数据", "restore all data from a backup"))
    .description(
      t(
        "恢复前请先停止服务。已有数据时须写明 --replace；恢复不成则原有数据不变。",
        "Stop the service first. Where data are there, --replace must be said; where it fails, they stay as they were.",
      ),
    )
    .option("--replace", t("替换已有数据", "replace the data that are there"))
    .option("--json", t("输出数据", "print data"))
    .action((file: string, options: Options) => runRestore(file, options, context));
}
