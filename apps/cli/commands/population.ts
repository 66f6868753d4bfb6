/** `qiaoti population`: a made-up population of any size from a seed, as a table that `find` reads. */
import { population, writeFact } from "@qiaoti/assessment";
import { text } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";
import { readCount, readDay } from "../input/arguments.ts";
import type { Context } from "../io.ts";
import { csvCell, PartFile } from "../output/part-file.ts";
import { Progress } from "../output/progress.ts";

interface Options {
  readonly count?: string;
  readonly seed?: string;
  readonly on?: string;
  readonly out?: string;
}

const BLOCK = 5000;

function cellOf(id: string, value: unknown): string {
  const fact = vocabulary.get(id);
  if (fact === undefined || value === undefined) return "";
  const stated = writeFact(fact, value as never);
  if (Array.isArray(stated))
    return fact.kind === "setFact" ? (stated.length === 0 ? "无" : stated.join(";")) : JSON.stringify(stated);
  return String(stated);
}

/** Runs `qiaoti population`. */
export async function runPopulation(options: Options, context: Context): Promise<void> {
  const { io, lang } = context;
  if (options.out === undefined) throw new UsageError(text("缺少选项 --out", "missing option --out"));
  const count = readCount(options.count ?? "1000", "--count");
  const seed = readCount(options.seed ?? "1", "--seed", 0);
  const on = options.on === undefined ? {} : { on: readDay(options.on, "--on") };
  const columns = new Set<string>();
  for (const facts of population(count, { seed, ...on })) for (const id of Object.keys(facts)) columns.add(id);
  const ids = [...vocabulary.keys()].filter((id) => columns.has(id));
  const out = await PartFile.create(options.out);
  const progress = new Progress(io);
  try {
    await out.write(`${["id", ...ids].join(",")}\n`);
    let lines: string[] = [];
    let done = 0;
    for (const facts of population(count, { seed, ...on })) {
      done += 1;
      lines.push(`${[`P${done}`, ...ids.map((id) => csvCell(cellOf(id, facts[id])))].join(",")}\n`);
      if (lines.length < BLOCK) continue;
      await out.write(lines.join(""));
      lines = [];
      progress.show(() => (lang === "zh" ? `已写 ${done} 人` : `${done} people written`));
    }
    await out.write(lines.join(""));
    await out.keep();
  } catch (error) {
    await out.discard();
    throw error;
  }
  progress.end();
  const said = text(
    `已写出 ${count} 个虚构的人、${ids.length} 列到 ${options.out}（种子 ${seed}）`,
    `${count} made-up people with ${ids.length} columns written to ${options.out} (seed ${seed})`,
  );
  io.err(`${said[lang]}\n`);
}

export function registerPopulation(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("population")
    .usage(t("--out <文件> [选项]", "--out <file> [options]"))
    .summary(t("按种子生成虚构的人员表", "a made-up population from a seed"))
    .description(
      t(
        "生成虚构的人员表（CSV），供试用、演示和测速；种子相同，结果相同。没有真人。",
        "Writes a table of made-up people (CSV) for trials, demonstrations and benchmarks; the same seed gives the same people.",
      ),
    )
    .option("--count <n>", t("人数，默认 1000", "how many people; 1000 where absent"))
    .option("--seed <n>", t("种子，默认 1", "seed; 1 where absent"))
    .option("--on <date>", t("年龄和年限按哪一天计算", "day on which ages and years are reckoned"))
    .option("--out <file>", t("写到哪个文件", "file to write"))
    .action((options: Options) => runPopulation(options, context));
}
