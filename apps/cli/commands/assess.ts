/** `qiaoti assess`: what one person is entitled to now, later, perhaps, and not, with every reason. */
import { join } from "node:path";
import { type Assessment, assess, present, renderOptions, type Standing } from "@qiaoti/assessment";
import { printReceipt, receiptOf } from "@qiaoti/engine/decide";
import { text } from "@qiaoti/engine/language";
import { explainAnswer, type RenderedDocument } from "@qiaoti/engine/render";
import type { Command } from "commander";
import { outlook } from "../documents/answers.ts";
import { assessmentDocument } from "../documents/assessment.ts";
import { heading, list } from "../documents/blocks.ts";
import { NothingFound } from "../errors.ts";
import { readChoice, readDay, readPlace, readReadings, readSubject, readTogether } from "../input/arguments.ts";
import { readOfficeFile, readPersonFile } from "../input/person-file.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";
import { writeWhole } from "../output/write-file.ts";

interface Options {
  readonly region?: string;
  readonly on?: string;
  readonly of?: string;
  readonly json?: boolean;
  readonly format?: string;
  readonly all?: boolean;
  readonly rule?: readonly string[];
  readonly reading?: readonly string[];
  readonly office?: string;
  readonly receipt?: string;
}

const all = (a: Assessment): readonly Standing[] => [...a.now, ...a.later, ...a.undecided, ...a.not];

/** One file a receipt, named after the rule. */
async function writeReceipts(a: Assessment, folder: string, { io, lang }: Context): Promise<void> {
  const standings = all(a);
  for (const { determination } of standings) {
    const name = `${determination.rule.id.replaceAll("/", "_")}.json`;
    await writeWhole(join(folder, name), `${printReceipt(receiptOf(determination))}\n`);
  }
  const said = text(
    `已写出 ${standings.length} 份凭据到 ${folder}；qiaoti replay 可逐份复核`,
    `${standings.length} receipts written to ${folder}; qiaoti replay checks each`,
  );
  io.err(`${said[lang]}\n`);
}

/** Only the wanted rules. @throws NothingFound where none of them speaks of this subject here on this day. */
function only(a: Assessment, ids: readonly string[]): Assessment {
  const keep = (part: readonly Standing[]): readonly Standing[] =>
    part.filter((s) => ids.includes(s.determination.rule.id));
  const kept = { ...a, now: keep(a.now), later: keep(a.later), undecided: keep(a.undecided), not: keep(a.not) };
  const absent = ids.filter((id) => !all(kept).some((s) => s.determination.rule.id === id));
  if (absent.length > 0)
    throw new NothingFound(
      text(
        `${absent.join("、")} 不在此地此日对该对象适用的规定之中；qiaoti clause ${absent[0]} 可查看该条`,
        `${absent.join(", ")}: no such rule for this subject, place and day; see qiaoti clause ${absent[0]}`,
      ),
    );
  return kept;
}

/** One answer with everything that it rests on, and what is to come of it. */
function wholeAnswer(standing: Standing, { lang }: Context): RenderedDocument {
  const explained = explainAnswer(standing.determination, lang, renderOptions);
  const coming = outlook(standing, lang);
  if (coming.length === 0) return explained;
  const title = heading(2, lang === "zh" ? "以后的变化" : "What is to come");
  return { ...explained, blocks: [...explained.blocks, title, list(coming)] };
}

/** Runs `qiaoti assess`. */
export async function runAssess(file: string, options: Options, context: Context): Promise<void> {
  const { format, region, on, readings, subject } = readTogether({
    format: () => readChoice(options.format ?? "text", formats, "--format"),
    region: () => (options.region === undefined ? {} : { region: readPlace(options.region, "--region") }),
    on: () => (options.on === undefined ? {} : { on: readDay(options.on, "--on") }),
    readings: () => readReadings(options.reading ?? []),
    subject: () => (options.of === undefined ? undefined : readSubject(options.of)),
  });
  const question = { ...region, ...on, readings, ...(await readOfficeFile(options.office, context)) };
  const person = await readPersonFile(file, question, context);
  const whole = assess(person.situation, { subject: subject ?? person.file.subject });
  const wanted = options.rule ?? [];
  const assessment = wanted.length === 0 ? whole : only(whole, wanted);
  if (options.receipt !== undefined) await writeReceipts(assessment, options.receipt, context);
  if (options.json) emitJson(present(assessment, person.file.name), context);
  else if (wanted.length > 0)
    for (const standing of all(assessment)) emit(wholeAnswer(standing, context), format, context);
  else {
    const document = assessmentDocument(assessment, {
      lang: context.lang,
      name: person.file.name,
      file: file === "-" ? undefined : file,
      all: options.all === true,
      marks: format === "text",
    });
    emit(document, format, context);
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function registerAssess(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("assess")
    .usage(t("<文件> [选项]", "<file> [options]"))
    .summary(t("一个人现在、以后可以享受什么，缺什么，不能享受什么", "what one person is entitled to, now and later"))
    .description(
      t(
        "读入一个人的情况（YAML 或 JSON），对照各份文件，分四部分作答：现在可以享受的、以后可以享受的、还不能认定的、不能享受的。",
        "Reads one person's circumstances (YAML or JSON) and answers in four parts: entitled now, later, not decided, not entitled.",
      ),
    )
    .argument(
      t("<文件>", "<file>"),
      t("个人情况文件，- 为标准输入；examples/ 有样例", "the person's file, - for standard input; examples/ has some"),
    )
    .option(
      "--region <place>",
      t("在哪里：行政区划代码或地名，优先于文件里的 region", "where: division code or name; over the file's region"),
    )
    .option(
      "--on <date>",
      t("按哪一天计算，如 2025-08-01，优先于文件里的 on", "for which day, such as 2025-08-01; over the file's on"),
    )
    .option(
      "--of <subject>",
      t(
        "对象：person、household、employer、agency、post、area、document、project、case",
        "subject: person, household, employer, agency, post, area, document, project, case",
      ),
    )
    .option(
      "--reading <id=option>",
      t("选定口径，可重复，如 km-2020/3=cumulative", "adopt a reading; repeatable, such as km-2020/3=cumulative"),
      collect,
    )
    .option(
      "--office <file>",
      t("经办机构采用的口径和设定的参数（YAML）", "readings that the office adopted and parameters it set (YAML)"),
    )
    .option(
      "--rule <id>",
      t(
        "只看一条，写全理由，可重复，如 km-2020/2.1",
        "one rule with everything it rests on; repeatable, such as km-2020/2.1",
      ),
      collect,
    )
    .option(
      "--all",
      t(
        "逐项列出还不能认定的，并写出每段经历是否计入",
        "list every undecided rule, and every entry that counted or not",
      ),
    )
    .option("--json", t("输出数据（格式见 qiaoti schema output）", "print data (see qiaoti schema output)"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .option("--receipt <folder>", t("把每项认定的凭据写进文件夹", "write a receipt of each answer to a folder"))
    .action((file: string, options: Options) => runAssess(file, options, context));
}
