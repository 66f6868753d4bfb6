/** The mapping of a table's headings to facts: a YAML file, checked whole. */
import type { ColumnMapping, TableMapping } from "@qiaoti/assessment";
import { type Text, text } from "@qiaoti/engine/language";
import { LineCounter, parseDocument } from "yaml";
import { InputError, type InputProblem } from "../errors.ts";
import type { Context } from "../io.ts";
import { placeOf } from "./places-in-yaml.ts";
import { readTextFile } from "./read-text.ts";

const SOURCES = ["declared", "register", "credential", "officer"] as const;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function column(raw: unknown, path: string, report: (path: string, message: Text) => void): ColumnMapping | null {
  if (raw === null) return null;
  if (typeof raw === "string") return { fact: raw };
  if (!isGroup(raw) || typeof raw["fact"] !== "string") {
    report(
      path,
      text(
        "应填事实编号、null，或 { fact, values, source }",
        "expected a fact's id, null, or { fact, values, source }",
      ),
    );
    return null;
  }
  for (const key of Object.keys(raw))
    if (key !== "fact" && key !== "values" && key !== "source")
      report(
        `${path}.${key}`,
        text("没有这个字段，可用：fact, values, source", "no such field; there are: fact, values, source"),
      );
  const source = SOURCES.find((s) => s === raw["source"]);
  if (raw["source"] !== undefined && source === undefined)
    report(`${path}.source`, text(`来源应为：${SOURCES.join(", ")}`, `the source is one of: ${SOURCES.join(", ")}`));
  const own = raw["values"];
  if (own !== undefined && !isGroup(own))
    report(`${path}.values`, text("应填一组“表中的写法: 选项”", "expected a group of written: option"));
  const values = isGroup(own) ? Object.fromEntries(Object.entries(own).map(([k, v]) => [k, String(v)])) : undefined;
  return {
    fact: raw["fact"],
    ...(values === undefined ? {} : { values }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Reads a mapping file. @throws InputError with every problem and its line. */
export async function readMappingFile(file: string, context: Context): Promise<TableMapping> {
  const lines = new LineCounter();
  const document = parseDocument(await readTextFile(file, context), { lineCounter: lines, prettyErrors: false });
  const problems: InputProblem[] = document.errors.map((e) => {
    const { line, col } = lines.linePos(e.pos[0]);
    return { file, line, column: col, message: text("写法不合 YAML 的格式", "not well-formed YAML") };
  });
  if (problems.length > 0) throw new InputError(problems);
  const report = (path: string, message: Text): void =>
    void problems.push({ file, ...placeOf(document.contents, path, lines), field: path, message });
  const input: unknown = document.toJS();
  const group = isGroup(input) ? input : {};
  if (!isGroup(input) || !isGroup(group["columns"]))
    report("columns", text("应有 columns: 一组“列名: 事实编号”", "expected columns: a group of heading: fact id"));
  const columns = Object.fromEntries(
    Object.entries(isGroup(group["columns"]) ? group["columns"] : {}).map(([heading, raw]) => [
      heading,
      column(raw, `columns.${heading}`, report),
    ]),
  );
  const id = group["id"];
  if (id !== undefined && typeof id !== "string") report("id", text("应填列名", "expected a heading"));
  for (const key of Object.keys(group))
    if (key !== "columns" && key !== "id")
      report(key, text("没有这个字段，可用：id, columns", "no such field; there are: id, columns"));
  if (problems.length > 0) throw new InputError(problems);
  return { columns, ...(typeof id === "string" ? { id } : {}) };
}
