/** `qiaoti ask`: an interview that asks the fewest questions, and ends with the assessment. */

import type { PersonFile } from "@qiaoti/assessment";
import { assess, PersonInterview, placeText, present, readingsOn, writePerson } from "@qiaoti/assessment";
import { day, formatDay, type Item, type Situation } from "@qiaoti/engine/language";
import { fillings, rules } from "@qiaoti/policies";
import type { Command } from "commander";
import { stringify } from "yaml";
import { assessmentDocument } from "../documents/assessment.ts";
import { findPlace, readDay, readPlace } from "../input/arguments.ts";
import { readOfficeFile, readPersonFile } from "../input/person-file.ts";
import { Dialogue } from "../interview/dialogue.ts";
import { Lines } from "../interview/lines.ts";
import type { Context } from "../io.ts";
import { emit, emitJson } from "../output/emit.ts";
import { writeWhole } from "../output/write-file.ts";

interface Options {
  readonly region?: string;
  readonly on?: string;
  readonly from?: string;
  readonly office?: string;
  readonly save?: string;
  readonly json?: boolean;
}

interface Start {
  readonly situation: Situation;
  readonly file: Partial<PersonFile>;
}

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The place, from the options or asked for; undefined where the person ends here. */
async function askPlace(dialogue: Dialogue): Promise<string | undefined> {
  dialogue.strong(dialogue.t("您想了解哪里的政策？", "Which place's policies do you ask about?"));
  for (;;) {
    const typed = await dialogue.plain(dialogue.t("地名或代码，如 禄劝> ", "place or code, such as 530128> "));
    if (typed === undefined || typed === "q") return undefined;
    const found = findPlace(typed);
    if ("code" in found) return found.code;
    dialogue.say(dialogue.t(found.problem.zh, found.problem.en), 2);
  }
}

async function begin(options: Options, dialogue: Dialogue, context: Context): Promise<Start | undefined> {
  const region = options.region === undefined ? undefined : readPlace(options.region, "--region");
  const on = options.on === undefined ? undefined : readDay(options.on, "--on");
  const office = await readOfficeFile(options.office, context);
  if (options.from !== undefined)
    return readPersonFile(
      options.from,
      { ...(region === undefined ? {} : { region }), ...(on === undefined ? {} : { on }), ...office },
      context,
    );
  const place = region ?? (await askPlace(dialogue));
  if (place === undefined) return undefined;
  const asOf = day(on ?? today());
  const adopted =
    office.office === undefined ? {} : { readings: readingsOn(office.office, asOf), settings: office.office.settings };
  return { file: {}, situation: { asOf, region: place, facts: {}, fillings, ...adopted } };
}

/** Asks until nothing that the person can say would change an answer, or the person ends it. */
async function converse(start: PersonInterview, dialogue: Dialogue): Promise<PersonInterview> {
  let step = start;
  for (let question = step.next(); question !== undefined; question = step.next()) {
    const { decided, all } = step.progress;
    dialogue.say("");
    dialogue.say(
      dialogue.t(
        `第 ${step.asked + 1} 问　已认定 ${decided}／${all} 项，最多还有 ${step.possible} 问`,
        `Question ${step.asked + 1}. Decided: ${decided} of ${all}; at most ${step.possible} more questions`,
      ),
    );
    const stated = step.situation.facts[question.fact.id] as readonly Item[] | undefined;
    const reply = await dialogue.ask(question, stated);
    if (reply.kind === "quit") return step;
    if (reply.kind === "back") step = step.back();
    else if (reply.kind === "unknown") step = step.decline(question.fact);
    else step = step.answer(question.fact, reply.value);
  }
  dialogue.say("");
  dialogue.say(dialogue.t("问完了：再问别的也不会改变结论。", "Done: no further question can change an answer."));
  return step;
}

/** Runs `qiaoti ask`. Questions go to standard error, the assessment to standard output. */
export async function runAsk(options: Options, context: Context): Promise<void> {
  const lines = new Lines(context.io);
  const dialogue = new Dialogue(lines, context);
  try {
    const start = await begin(options, dialogue, context);
    if (start === undefined) return;
    const { region, asOf } = start.situation;
    dialogue.say(
      dialogue.t(
        `${placeText(region, "zh")}，按 ${formatDay(asOf)} 计算。不知道的直接回车；? 看关系到哪些规定，b 返回上一问，q 结束。`,
        `${placeText(region, "en")}, as of ${formatDay(asOf)}. Press Enter for what you do not know; ? shows the rules, b goes back, q ends.`,
      ),
    );
    const end = await converse(PersonInterview.begin(start.situation, rules), dialogue);
    if (options.save !== undefined) {
      await writeWhole(options.save, stringify(writePerson(end.situation, start.file)));
      dialogue.say(dialogue.t(`已存到 ${options.save}`, `Saved to ${options.save}`));
    }
    dialogue.say("");
    const assessment = assess(end.situation);
    if (options.json) emitJson(present(assessment, start.file.name), context);
    else {
      const view = { lang: context.lang, name: start.file.name, file: options.save, all: false, marks: true };
      emit(assessmentDocument(assessment, view), "text", context);
    }
  } finally {
    lines.close();
  }
}

export function registerAsk(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("ask")
    .usage(t("[选项]", "[options]"))
    .summary(t("逐问作答，问得最少，问完给出结果", "an interview that asks the fewest questions"))
    .description(
      t(
        "一问一答：每次只问最能定下结论的一件事，不问不影响结论的事。答案也可以从管道读入，一行一个。问答写到标准错误，结果写到标准输出。",
        "An interview: always the one question that settles most, never one that changes nothing. Answers may come from a pipe, one a line. Questions go to standard error, the assessment to standard output.",
      ),
    )
    .option("--region <place>", t("在哪里：行政区划代码或地名", "where: division code or name"))
    .option("--on <date>", t("按哪一天计算；不填为今天", "for which day; today where absent"))
    .option("--from <file>", t("接着一份个人情况文件往下问", "go on from a person's file"))
    .option(
      "--office <file>",
      t("经办机构采用的口径和设定的参数（YAML）", "readings that the office adopted and parameters it set (YAML)"),
    )
    .option("--save <file>", t("把问到的情况存成个人情况文件（YAML）", "save what was found as a person's file (YAML)"))
    .option("--json", t("结果输出为数据", "print the assessment as data"))
    .action((options: Options) => runAsk(options, context));
}
