/** `qiaoti find`: who in a table of any length is entitled, who is not, and what would settle the rest. */
import { compileFor, type FoundPerson, type Office, PeopleFinder, readingsOn, rulesInForce } from "@qiaoti/assessment";
import { applies } from "@qiaoti/engine/decide";
import { day, formatDay, type Rule, text } from "@qiaoti/engine/language";
import { ruleById } from "@qiaoti/policies";
import type { Command } from "commander";
import { findingsDocument } from "../documents/findings.ts";
import { NothingFound, UsageError } from "../errors.ts";
import { readChoice, readDay, readPlace, readReadings, readTogether, required } from "../input/arguments.ts";
import { readMappingFile } from "../input/mapping-file.ts";
import { readOfficeFile } from "../input/person-file.ts";
import { openTable } from "../input/tables/open.ts";
import { columnsOf, readThrough, TableProblems } from "../input/tables/read-people.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";
import { csvCell, PartFile } from "../output/part-file.ts";

interface Options {
  readonly measure?: readonly string[];
  readonly all?: boolean;
  readonly region?: string;
  readonly on?: string;
  readonly out?: string;
  readonly map?: string;
  readonly sheet?: string;
  readonly reading?: readonly string[];
  readonly office?: string;
  readonly json?: boolean;
  readonly format?: string;
}

const SAMPLE = 20;
/** Reckoning what would settle people takes its time: for a handful of rules only. */
const MOST_SETTLED = 12;

interface Asked {
  readonly asOf: number;
  readonly region: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly settings: Office["settings"];
}

/** The rules asked for. @throws UsageError and NothingFound */
function rulesAsked(options: Options, asked: Asked): readonly Rule[] {
  if (options.all) return rulesInForce(asked);
  const ids = options.measure ?? [];
  if (ids.length === 0)
    throw new UsageError(text("缺少选项 --measure（或 --all）", "missing option --measure (or --all)"));
  return [...new Set(ids)].map((id) => {
    const rule = ruleById.get(id);
    if (rule === undefined)
      throw new NothingFound(
        text(
          `没有措施“${id}”，或它不设条件；qiaoti coverage 列出可用的`,
          `no measure "${id}" with a rule; qiaoti coverage lists those`,
        ),
      );
    if (!applies(rule, asked))
      throw new NothingFound(
        text(
          `${id} 在此地此日不适用（适用地区 ${rule.in}，自 ${formatDay(rule.from)} 起）`,
          `${id} is not in force there and then (region ${rule.in}, from ${formatDay(rule.from)})`,
        ),
      );
    return rule;
  });
}

/** Runs `qiaoti find`. */
export async function runFind(file: string, options: Options, context: Context): Promise<void> {
  const { format, region, asOf, chosen } = readTogether({
    format: () => readChoice(options.format ?? "text", formats, "--format"),
    region: () => readPlace(required(options.region, "--region"), "--region"),
    asOf: () => day(readDay(required(options.on, "--on"), "--on")),
    chosen: () => readReadings(options.reading ?? []),
  });
  const { office } = await readOfficeFile(options.office, context);
  const adopted = office === undefined ? {} : readingsOn(office, asOf);
  const asked: Asked = { asOf, region, readings: { ...adopted, ...chosen }, settings: office?.settings ?? {} };
  const rules = rulesAsked(options, asked);
  const batch = compileFor(rules, asked);
  const source = await openTable(file, options.sheet, context);
  const problems = new TableProblems(file);
  const sample: string[] = [];
  const waiting: FoundPerson[] = [];
  const out = options.out === undefined ? undefined : await PartFile.create(options.out);
  try {
    const mapping = options.map === undefined ? { columns: {} } : await readMappingFile(options.map, context);
    const columns = columnsOf(file, source, mapping, batch.facts);
    await out?.write(`${["id", "measure"].join(",")}\n`);
    const finder = new PeopleFinder(batch, columns, {
      settle: rules.length <= MOST_SETTLED,
      onWrong: (cell) => problems.cell(cell),
      onFound: (people) => {
        for (const { id } of people) if (sample.length < SAMPLE) sample.push(id);
        if (out !== undefined) for (const person of people) waiting.push(person);
      },
    });
    const written = async (): Promise<void> => {
      if (waiting.length === 0) return;
      await out?.write(waiting.map(({ id, rule }) => `${csvCell(id)},${rule}\n`).join(""));
      waiting.length = 0;
    };
    await readThrough(source, finder, problems, written, context);
    const findings = finder.finish();
    await written();
    problems.check();
    await out?.keep();
    const stated = new Set(columns.facts.map(({ fact }) => fact.id));
    const absent = [...batch.facts].filter((id) => !stated.has(id));
    if (options.json)
      emitJson(
        {
          format: "qiaoti-findings/1",
          region: asked.region,
          on: formatDay(asOf),
          rows: finder.rows,
          absent,
          ...(options.out === undefined ? { sample } : { out: options.out }),
          rules: findings,
        },
        context,
      );
    else
      emit(
        findingsDocument(findings, {
          lang: context.lang,
          file,
          region: asked.region,
          on: asked.asOf,
          rows: finder.rows,
          absent,
          out: options.out,
          sample,
        }),
        format,
        context,
      );
  } catch (error) {
    await out?.discard();
    throw error;
  } finally {
    await source.close();
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export function registerFind(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("find")
    .usage(
      t(
        "<表格> --measure <编号> --region <地区> --on <日期> [选项]",
        "<table> --measure <id> --region <place> --on <date> [options]",
      ),
    )
    .summary(
      t(
        "在人员表里找出符合条件的人（CSV、Excel、Parquet）",
        "find the entitled people in a table (CSV, Excel, Parquet)",
      ),
    )
    .description(
      t(
        "读入人员表，每行一人，列名是事实编号或名称（qiaoti facts 可查）；空格子算“不清楚”。日期写 2020-08-01，金额以元计，多选用分号隔开，经历写成 JSON 列表。表格多大都可以，不占满内存。",
        "Reads a table of people, one a row; headings are ids or labels of facts (see qiaoti facts), empty cells are unknown. Dates as 2020-08-01, money in yuan, several options with semicolons, spells as a JSON list. Tables of any length are read in bounded memory.",
      ),
    )
    .argument(t("<表格>", "<table>"), ".csv .tsv .txt .xlsx .ods .parquet")
    .option(
      "--measure <id>",
      t("措施编号，可重复，如 km-2020/8.4", "measure; repeatable, such as km-2020/8.4"),
      collect,
    )
    .option("--all", t("此地此日对个人适用的全部措施", "all measures in force for persons there and then"))
    .option("--region <place>", t("在哪里：行政区划代码或地名", "where: division code or name"))
    .option("--on <date>", t("按哪一天计算", "for which day"))
    .option("--out <file>", t("把符合的人写成 CSV（id, measure）", "write the entitled as CSV (id, measure)"))
    .option(
      "--map <file>",
      t(
        "列名对照表（YAML：id: 列名；columns: {列名: 事实编号 | null | {fact, values, source}}）",
        "mapping of headings (YAML: id: heading; columns: {heading: fact id | null | {fact, values, source}})",
      ),
    )
    .option("--sheet <name>", t("Excel 的工作表，默认第一张", "sheet of a workbook; the first where absent"))
    .option(
      "--office <file>",
      t("经办机构采用的口径和设定的参数（YAML）", "readings that the office adopted and parameters it set (YAML)"),
    )
    .option("--reading <id=option>", t("选定口径，可重复", "adopt a reading; repeatable"), collect)
    .option("--json", t("输出数据", "print data"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .action((file: string, options: Options) => runFind(file, options, context));
}
