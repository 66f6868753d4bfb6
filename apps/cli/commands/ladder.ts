/** `qiaoti ladder`: from where a person stands to a goal, step by step. */
import { climb } from "@qiaoti/assessment";
import { rules } from "@qiaoti/policies";
import { goalById, goals } from "@qiaoti/policies/goals";
import type { Command } from "commander";
import { ladderData, ladderDocument } from "../documents/ladder.ts";
import { NothingFound } from "../errors.ts";
import { readChoice, readDay, readPlace, readTogether, required } from "../input/arguments.ts";
import { readOfficeFile, readPersonFile } from "../input/person-file.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";

interface Options {
  readonly to?: string;
  readonly region?: string;
  readonly on?: string;
  readonly office?: string;
  readonly json?: boolean;
  readonly format?: string;
}

/** Runs `qiaoti ladder`. */
export async function runLadder(file: string, options: Options, context: Context): Promise<void> {
  const { format, region, on, to } = readTogether({
    format: () => readChoice(options.format ?? "text", formats, "--format"),
    to: () => required(options.to, "--to"),
    region: () => (options.region === undefined ? {} : { region: readPlace(options.region, "--region") }),
    on: () => (options.on === undefined ? {} : { on: readDay(options.on, "--on") }),
  });
  const goal = goalById(to);
  if (goal === undefined) {
    const all = (lang: "zh" | "en"): string => goals.map((g) => `${g.id}（${g.title[lang]}）`).join("、");
    throw new NothingFound({
      zh: `没有目标“${to}”。目标有：${all("zh")}`,
      en: `no goal "${to}"; there are: ${all("en")}`,
    });
  }
  const question = { ...region, ...on, ...(await readOfficeFile(options.office, context)) };
  const { situation } = await readPersonFile(file, question, context);
  const found = climb(situation, goal, rules);
  if (options.json) emitJson(ladderData(found), context);
  else emit(ladderDocument(found, situation.region, context.lang), format, context);
}

export function registerLadder(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("ladder")
    .usage(t("<文件> --to <目标> [选项]", "<file> --to <goal> [options]"))
    .summary(t("成长阶梯：到一个目标要走哪几步，最早哪一天", "the steps to a goal, and the earliest day"))
    .description(
      t(
        "从现在的情况到一个目标（职称、技能等级、岗位、落户）：每一步的条款、最早日期、还缺什么、要改变什么。",
        "From where a person stands to a goal (title, skill grade, post, settlement): clause, earliest day, what is missing, what would have to change.",
      ),
    )
    .argument(t("<文件>", "<file>"), t("个人情况文件，- 为标准输入", "the person's file, - for standard input"))
    .option("--to <goal>", t("目标，如 title.intermediate、settlement.registered", "goal, such as title.intermediate"))
    .option("--region <place>", t("在哪里，优先于文件里的 region", "where; over the file's region"))
    .option("--on <date>", t("按哪一天计算", "for which day"))
    .option(
      "--office <file>",
      t("经办机构采用的口径和设定的参数（YAML）", "readings that the office adopted and parameters it set (YAML)"),
    )
    .option("--json", t("输出数据", "print data"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .action((file: string, options: Options) => runLadder(file, options, context));
}
