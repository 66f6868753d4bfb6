/** `qiaoti targets`: every target of the documents, with what was reported where the data of a service are at hand. */
import { existsSync } from "node:fs";
import type { TargetReport } from "@qiaoti/accountability";
import { type RegionCode, type Text, text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import {
  type DocumentId,
  departmentsOf,
  documents,
  measures,
  type TargetDefinition,
  targets,
  units,
} from "@qiaoti/policies";
import type { Command } from "commander";
import { NothingFound, UsageError } from "../errors.ts";
import { readPlace } from "../input/arguments.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { csvCell } from "../output/part-file.ts";
import { stylerFor } from "../output/style.ts";
import { onService } from "./with-service.ts";

interface Options {
  readonly region?: string;
  readonly definitions?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

interface Row {
  readonly definition: TargetDefinition;
  readonly document: DocumentId;
  /** Absent where no data are at hand, or the service has no such row yet. */
  readonly report: TargetReport | undefined;
}

/** Whether a service keeps data here: a configured server, or the folder of the embedded database. */
function hasData(): boolean {
  const { DATABASE_URL, QIAOTI_DATA } = process.env;
  return (
    (DATABASE_URL ?? "") !== "" || existsSync(QIAOTI_DATA === undefined || QIAOTI_DATA === "" ? "./data" : QIAOTI_DATA)
  );
}

async function reports(definitionsOnly: boolean): Promise<readonly TargetReport[]> {
  if (definitionsOnly || !hasData()) return [];
  const { listTargets } = await import("@qiaoti/accountability");
  return onService((service) => listTargets(service.forModule("accountability")));
}

function rowsOf(region: RegionCode | undefined, reported: readonly TargetReport[]): readonly Row[] {
  const byId = new Map(reported.map((report) => [report.id, report]));
  return [...targets.values()].flatMap((definition) => {
    const document = measures.get(definition.measure)?.document;
    if (document === undefined) return [];
    if (region !== undefined && documents[document].region !== region) return [];
    return [{ definition, document, report: byId.get(definition.id) }];
  });
}

const signs = { "at-least": "≥", "at-most": "≤", exactly: "=", between: "" } as const;

const statusWords: Readonly<Record<TargetReport["status"], Text>> = {
  "not-set": text("未设定", "not set"),
  "no-data": text("未填报", "no data"),
  "on-track": text("正常", "on track"),
  "at-risk": text("有风险", "at risk"),
  met: text("已达到", "met"),
  missed: text("未达到", "missed"),
};

/** `≥ 700000 个`; what the text leaves open is said to be so. */
function goalText({ definition, report }: Row, lang: "zh" | "en"): string {
  const { op, value, to } = report?.goal ?? definition.goal;
  const unit = units[definition.unit].text[lang];
  if (definition.direction === "exists") return lang === "zh" ? "做到" : "to be done";
  if (value === null) return lang === "zh" ? "原文未定" : "left open by the text";
  return op === "between" ? `${value}–${to ?? value} ${unit}` : `${signs[op]} ${value} ${unit}`;
}

const dataOf = ({ definition, document, report }: Row) => ({
  id: definition.id,
  measure: definition.measure,
  document,
  region: documents[document].region,
  title: definition.title,
  definition: definition.definition,
  unit: units[definition.unit].text,
  direction: definition.direction,
  goal: report?.goal ?? { op: definition.goal.op, value: definition.goal.value, to: definition.goal.to },
  period: report?.period ?? definition.period,
  accumulation: report?.accumulation ?? definition.accumulation,
  lead: report?.responsibility.lead?.id ?? departmentsOf(definition.measure).lead?.id ?? null,
  status: report?.status ?? null,
  achieved: report?.achieved ?? null,
  share: report?.share ?? null,
  latest: report?.latest ?? null,
});

function printCsv(rows: readonly Row[], { io, lang }: Context): void {
  const head = [
    "id",
    "document",
    "title",
    "unit",
    "op",
    "goal",
    "goalTo",
    "from",
    "to",
    "lead",
    "status",
    "achieved",
    "latestPeriod",
    "latestValue",
  ];
  io.out(`${head.join(",")}\r\n`);
  for (const row of rows) {
    const data = dataOf(row);
    const { goal, period, latest } = data;
    const cells = [
      data.id,
      data.document,
      data.title[lang],
      data.unit[lang],
      goal.op,
      goal.value,
      goal.to,
      period?.from,
      period?.to,
      data.lead,
      data.status,
      data.achieved,
      latest?.period,
      latest?.value,
    ];
    io.out(`${cells.map((cell) => csvCell(cell === null || cell === undefined ? "" : String(cell))).join(",")}\r\n`);
  }
}

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(0, width - columnsOf(words)));

function print(rows: readonly Row[], withValues: boolean, { io, lang }: Context): void {
  const style = stylerFor(io.colour);
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  for (const document of new Set(rows.map((row) => row.document))) {
    const own = rows.filter((row) => row.document === document);
    io.out(
      `${style("bold", documents[document].title[lang])}${t("　", "  ")}${t(`${own.length} 项指标`, `${own.length} targets`)}\n`,
    );
    for (const row of own) {
      const { report } = row;
      const values =
        report === undefined
          ? ""
          : `${t("　", "  ")}${statusWords[report.status][lang]}${report.achieved === null ? "" : ` ${report.achieved}`}`;
      io.out(
        `  ${pad(row.definition.id, 24)} ${row.definition.title[lang]}${t("　", "  ")}${style("dim", goalText(row, lang))}${values}\n`,
      );
    }
  }
  if (!withValues)
    io.out(`${t("只列定义：没有读取服务的数据。", "Definitions only: no data of a service were read.")}\n`);
}

/** Runs `qiaoti targets`. @throws UsageError and NothingFound */
export async function runTargets(options: Options, context: Context): Promise<void> {
  if (options.json && options.csv)
    throw new UsageError(text("--json 和 --csv 只能用一个", "--json or --csv, not both"));
  const region = options.region === undefined ? undefined : readPlace(options.region, "--region");
  const reported = await reports(options.definitions === true);
  const rows = rowsOf(region, reported);
  if (rows.length === 0)
    throw new NothingFound(text(`没有属于 ${region ?? ""} 的指标`, `no target belongs to ${region ?? ""}`));
  if (options.json) emitJson({ values: reported.length > 0, total: rows.length, targets: rows.map(dataOf) }, context);
  else if (options.csv) printCsv(rows, context);
  else print(rows, reported.length > 0, context);
}

export function registerTargets(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("targets")
    .usage(t("[选项]", "[options]"))
    .summary(t("全部指标和完成情况", "all targets and how they stand"))
    .description(
      t(
        "列出五份文件的全部指标：单位、目标、期限、责任部门。配置了数据库（DATABASE_URL）或有数据目录时，同时列出填报的数值和完成情况。",
        "Lists all targets of the five documents: unit, goal, period, department. Where a database is configured (DATABASE_URL) or the data folder is there, with reported values and status.",
      ),
    )
    .option("--region <code>", t("只列这个地方的文件", "only those of this place's documents"))
    .option("--definitions", t("只列定义，不读取数据", "definitions only, without reading data"))
    .option("--json", t("输出数据", "print data"))
    .option("--csv", t("输出 CSV 表", "print a CSV table"))
    .action((options: Options) => runTargets(options, context));
}
