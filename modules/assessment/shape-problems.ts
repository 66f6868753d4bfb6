/** Problems in the shape of a person's file, each with its place and what was expected there. */
import { type Text, text } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { z } from "zod";
import type { FileProblem } from "./problems.ts";

type Issue = z.core.$ZodIssue;

const FIELDS = ["name", "subject", "region", "on", "idNumber", "readings", "parameters", "facts"];

const TYPES: Readonly<Record<string, Text>> = {
  string: text("应填文字；代码和日期要加引号", "expected text; put codes and dates in quotes"),
  number: text("应填数", "expected a number"),
  boolean: text("应填 true（是）或 false（否）", "expected true or false"),
  object: text("应填一组“字段: 值”", "expected a group of field: value"),
  record: text("应填一组“编号: 值”", "expected a group of id: value"),
  array: text("应填一个列表", "expected a list"),
};

/** `parameters.km-2020/x[0].value` from its parts. */
function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === "number") return `${path}[${part}]`;
    return path === "" ? String(part) : `${path}.${String(part)}`;
  }, "");
}

function unknownField(path: string, key: string): FileProblem {
  const isTop = path === "";
  const isFact = isTop && [...vocabulary.keys()].some((id) => id === key || id.startsWith(`${key}.`));
  const list = FIELDS.join(", ");
  const message = isFact
    ? text("这是事实，要写在 facts 下面", "this is a fact: write it under facts")
    : isTop
      ? text(`没有这个字段，可用：${list}`, `no such field; there are: ${list}`)
      : text(
          "没有这个字段，可用：value, from, region, source",
          "no such field; there are: value, from, region, source",
        );
  return { path: isTop ? key : `${path}.${key}`, message };
}

function messageOf(issue: Issue, path: string): Text {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? text(`填写的类型不对（应为 ${issue.expected}）`, `expected ${issue.expected}`);
    case "invalid_value": {
      const list = issue.values.map(String).join(", ");
      return text(`应为其中之一：${list}`, `one of: ${list}`);
    }
    case "invalid_format":
      return issue.format === "date"
        ? text("应填真实存在的日期，如 2025-08-01", "expected an existing date such as 2025-08-01")
        : text(
            '应填 6、9 或 12 位行政区划代码，如 "530128"',
            'expected a division code of 6, 9 or 12 digits, such as "530128"',
          );
    case "too_small":
      return text("不能为空", "must not be empty");
    case "invalid_union":
      return path.endsWith(".value")
        ? text("应填数、true 或 false、日期或列表", "expected a number, true or false, a date or a list")
        : text("填写内容不符合要求", issue.message);
    default:
      return text(`填写内容不符合要求（${issue.message}）`, issue.message);
  }
}

/** Every problem of the shape, in the order of the file's schema. */
export function shapeProblems(issues: readonly Issue[]): readonly FileProblem[] {
  return issues.flatMap((issue): FileProblem[] => {
    const path = pathOf(issue.path);
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(path, key));
    return [{ path, message: messageOf(issue, path) }];
  });
}
