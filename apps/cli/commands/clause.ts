/** `qiaoti clause`: a document, a clause or a measure, what it commits to, and its rules in plain words. */
import { clauseName, documentOf } from "@qiaoti/assessment";
import { text } from "@qiaoti/engine/language";
import { documents, type Measure, measures, type PolicyDocument, ruleById } from "@qiaoti/policies";
import type { Command } from "commander";
import { documentPage, measuresPage } from "../documents/clause.ts";
import { NothingFound } from "../errors.ts";
import { readChoice } from "../input/arguments.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";

interface Options {
  readonly json?: boolean;
  readonly format?: string;
}

function unknownId(id: string, document: PolicyDocument | undefined): NothingFound {
  if (document === undefined) {
    const list = Object.keys(documents).join("、");
    return new NothingFound(
      text(
        `没有文件“${id.split("/")[0]}”。现有文件：${list}；条款写作 km-2020/8，措施写作 km-2020/8.4。`,
        `No document "${id.split("/")[0]}". There are: ${list.replaceAll("、", ", ")}; a clause is km-2020/8, a measure km-2020/8.4.`,
      ),
    );
  }
  const clauses = [...new Set([...measures.values()].filter((m) => m.document === document.id).map((m) => m.clauseId))];
  return new NothingFound(
    text(
      `没有条款“${id}”。${document.id} 的条款：${clauses.join("、")}。`,
      `No clause "${id}". Clauses of ${document.id}: ${clauses.join(", ")}.`,
    ),
  );
}

/** What a clause holds as data. */
function data(document: PolicyDocument, list: readonly Measure[]): unknown {
  return {
    document: { ...document },
    measures: list.map((m) => {
      const rule = ruleById.get(m.id);
      return {
        ...m,
        rule: rule === undefined ? null : { of: rule.of, in: rule.in, specialises: rule.specialises ?? null },
      };
    }),
  };
}

/** Runs `qiaoti clause`. @throws NothingFound where there is no such clause. */
export function runClause(id: string, options: Options, context: Context): void {
  const { lang } = context;
  const format = readChoice(options.format ?? "text", formats, "--format");
  const document = documentOf(id);
  if (document === undefined) throw unknownId(id, undefined);
  const own = [...measures.values()].filter((m) => m.document === document.id);
  const whole = id === document.id;
  const found = whole ? own : own.filter((m) => m.id === id || m.clauseId === id);
  const [first] = found;
  if (first === undefined) throw unknownId(id, document);
  if (options.json) emitJson(data(document, found), context);
  else if (whole) emit(documentPage(document, lang), format, context);
  else emit(measuresPage(clauseName(first.id, lang) ?? id, document, found, lang), format, context);
}

export function registerClause(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("clause")
    .usage(t("<编号> [选项]", "<id> [options]"))
    .summary(t("查看文件、条款或措施，及其规则", "a document, clause or measure, and its rules"))
    .description(
      t(
        "显示条款的内容（用我们自己的话）、类别、部门，以及规则：条件、得到什么、标准、口径、依据。",
        "Shows what a clause commits to (in our own words), its kind and departments, and its rules: conditions, grants, standards, readings, sources.",
      ),
    )
    .argument(
      t("<编号>", "<id>"),
      t("文件 km-2020、条款 km-2020/8 或措施 km-2020/8.4", "document km-2020, clause km-2020/8 or measure km-2020/8.4"),
    )
    .option("--json", t("输出数据", "print data"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .action((id: string, options: Options) => runClause(id, options, context));
}
