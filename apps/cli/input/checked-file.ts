/** A YAML or JSON file, parsed with places and checked whole: every problem is shown with its line. */
import type { FileProblem } from "@qiaoti/assessment";
import { type Text, text } from "@qiaoti/engine/language";
import { LineCounter, parseDocument } from "yaml";
import { InputError, type InputProblem } from "../errors.ts";
import type { Context } from "../io.ts";
import { placeOf } from "./places-in-yaml.ts";
import { readTextFile } from "./read-text.ts";

const SYNTAX: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: text("同一个字段写了两次", "the same field is stated twice"),
  TAB_AS_INDENT: text("缩进不能用制表符（Tab），请改用空格", "indentation uses a tab; use spaces"),
  BAD_INDENT: text("缩进不对，同一级的字段要对齐", "the indentation is wrong; fields of one level stand in line"),
  MISSING_CHAR: text("缺少冒号、引号或括号", "a colon, quote or bracket is missing"),
  MULTILINE_IMPLICIT_KEY: text("这一行缺少冒号，或缩进不对", "this line lacks a colon, or its indentation is wrong"),
  BLOCK_AS_IMPLICIT_KEY: text("一行只能写一个“字段: 值”", "one line holds one field: value"),
  MULTIPLE_DOCS: text("一个文件里只能有一份内容", "a file holds one document"),
  UNEXPECTED_TOKEN: text("多余的符号", "an unexpected sign"),
};

/** The content as plain values. @throws InputError where references in the file multiply without end. */
function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch {
    const message = text("文件里的引用（&、*）太多或有误", "there are too many references (&, *), or a wrong one");
    throw new InputError([{ file, message }]);
  }
}

/** Reads a file and checks its content. @throws InputError with every problem and its place. */
export async function readCheckedFile<T extends object>(
  file: string,
  check: (content: object) => T | { readonly problems: readonly FileProblem[] },
  context: Context,
  optionOf: (problem: FileProblem) => string | undefined = () => undefined,
): Promise<T> {
  const source = await readTextFile(file, context);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, strict: true });
  if (document.errors.length > 0)
    throw new InputError(
      document.errors.map((e): InputProblem => {
        const { line, col } = lines.linePos(e.pos[0]);
        const known = SYNTAX[e.code];
        const detail = e.message.replace(/\s+/g, " ");
        const message =
          known === undefined
            ? text(`写法不合 YAML／JSON 的格式（${detail}）`, `not well-formed YAML or JSON (${detail})`)
            : known;
        return { file, line, column: col, message };
      }),
    );
  const input = contentOf(document, file);
  if (input === null || typeof input !== "object" || Array.isArray(input))
    throw new InputError([
      {
        file,
        line: 1,
        message: text("文件里应是一组“字段: 值”，如 facts:", "the file should hold fields with values, such as facts:"),
      },
    ]);
  const read = check(input);
  if (!("problems" in read)) return read;
  const problems = read.problems.map((p): InputProblem => {
    const option = optionOf(p);
    if (option !== undefined) return { file: option, message: p.message };
    return { file, ...placeOf(document.contents, p.path, lines), field: p.path, message: p.message };
  });
  throw new InputError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)));
}
