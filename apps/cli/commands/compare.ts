/** `qiaoti compare`: what the same person gains, keeps and loses by moving, and what has to be carried over. */
import { comparePlaces, moveTo, presentComparison } from "@qiaoti/assessment";
import { formatDay } from "@qiaoti/engine/language";
import type { Command } from "commander";
import { comparisonDocument } from "../documents/comparison.ts";
import { readChoice, readDay, readPlace, readReadings, readTogether, required } from "../input/arguments.ts";
import { readOfficeFile, readPersonFile } from "../input/person-file.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly there?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly format?: string;
  readonly reading?: readonly string[];
  readonly office?: string;
}

/** Runs `qiaoti compare`. */
export async function runCompare(file: string, options: Options, context: Context): Promise<void> {
  const { format, to, region, on, readings } = readTogether({
    format: () => readChoice(options.format ?? "text", formats, "--format"),
    region: () => (options.from === undefined ? {} : { region: readPlace(options.from, "--from") }),
    to: () => readPlace(required(options.to, "--to"), "--to"),
    on: () => (options.on === undefined ? {} : { on: readDay(options.on, "--on") }),
    readings: () => readReadings(options.reading ?? []),
  });
  const question = { ...region, ...on, readings, ...(await readOfficeFile(options.office, context)) };
  const person = await readPersonFile(file, question, context);
  const { situation } = person;
  const there =
    options.there === undefined
      ? undefined
      : await readPersonFile(options.there, { region: to, on: formatDay(situation.asOf) }, context);
  const move = moveTo(situation, to, there?.situation);
  const comparison = comparePlaces(situation, move.situation, person.file.subject);
  if (options.json) {
    emitJson(presentComparison(comparison, move, person.file.name), context);
    return;
  }
  const view = { lang: context.lang, name: person.file.name, all: options.all === true, marks: format === "text" };
  emit(comparisonDocument(comparison, move, view), format, context);
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function registerCompare(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("compare")
    .usage(t("<文件> --to <地区> [选项]", "<file> --to <place> [options]"))
    .summary(
      t("换一个地方，会增加、保留、失去什么，要带走什么", "what a move gains, keeps and loses, and what to carry over"),
    )
    .description(
      t(
        "按同一件事比较两个地方的规定：增加的、两地都有的、失去的、还说不准的，以及要随人办理的（档案、社保关系、子女入学等）。",
        "Compares two places matter by matter: gained, kept, lost, open, and what must be carried over (dossier, insurance, schooling).",
      ),
    )
    .argument(t("<文件>", "<file>"), t("个人情况文件，- 为标准输入", "the person's file, - for standard input"))
    .option("--from <place>", t("现在在哪里，优先于文件里的 region", "where now; over the file's region"))
    .option("--to <place>", t("搬去哪里：行政区划代码或地名", "where to: division code or name"))
    .option("--on <date>", t("按哪一天计算", "for which day"))
    .option(
      "--there <file>",
      t("搬去以后不同的情况（与个人情况文件同样写法）", "what will be different there (a file of the same form)"),
    )
    .option(
      "--office <file>",
      t("经办机构采用的口径和设定的参数（YAML）", "readings that the office adopted and parameters it set (YAML)"),
    )
    .option("--reading <id=option>", t("选定口径，可重复", "adopt a reading; repeatable"), collect)
    .option("--all", t("逐件列出还说不准的", "list each open matter"))
    .option("--json", t("输出数据", "print data"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .action((file: string, options: Options) => runCompare(file, options, context));
}
