/** What is wrong with a value, in a sentence a person can act on: zod's issues in Chinese and English. */
import type { Wording } from "@qiaoti/contract";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Wording>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "“是”或“否”", en: "true or false" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "一组内容", en: "an object" },
  record: { zh: "一组内容", en: "an object" },
  date: { zh: "日期", en: "a date" },
  file: { zh: "文件", en: "a file" },
};

const formats: Readonly<Record<string, Wording>> = {
  date: { zh: "请按“2026-11-21”的样子填写日期", en: "Write the date as 2026-11-21" },
  datetime: {
    zh: "请填写带时区的时间，例如 2026-11-21T09:00:00+08:00",
    en: "Write the time with its zone, 2026-11-21T09:00:00+08:00",
  },
  email: { zh: "电子邮箱的写法不对", en: "This is not an e-mail address" },
  url: { zh: "网址的写法不对", en: "This is not a web address" },
  uuid: { zh: "编号的写法不对", en: "This is not an identifier" },
};

const sized: Readonly<Record<string, Wording>> = {
  string: { zh: "个字", en: "characters" },
  array: { zh: "项", en: "items" },
  set: { zh: "项", en: "items" },
  file: { zh: "字节", en: "bytes" },
};

const same = (text: string): Wording => ({ zh: text, en: text });

/** The sentence for one issue. A refinement gives its own: `.refine(check, { params: { zh, en } })`. */
export function sayIssue(issue: Issue): Wording {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? missing : wrongKind(issue.expected);
    case "too_small":
      return bound(issue.origin, issue.minimum, issue.inclusive ?? true, "small");
    case "too_big":
      return bound(issue.origin, issue.maximum, issue.inclusive ?? true, "big");
    case "invalid_format":
      return formats[issue.format] ?? { zh: "写法不对", en: "This is not written as expected" };
    case "not_multiple_of":
      return { zh: `须为 ${issue.divisor} 的倍数`, en: `Must be a multiple of ${issue.divisor}` };
    case "unrecognized_keys":
      return { zh: `有不认识的内容：${issue.keys.join("、")}`, en: `Not known here: ${issue.keys.join(", ")}` };
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "custom":
      return ofParams(issue.params) ?? same(issue.message);
    default:
      return { zh: "内容不符合要求", en: "This does not fit" };
  }
}

const missing: Wording = { zh: "这一项要填写", en: "This is needed" };

function wrongKind(expected: string): Wording {
  const kind = kinds[expected] ?? { zh: expected, en: expected };
  return { zh: `这里应填写${kind.zh}`, en: `${kind.en} is expected here` };
}

function oneOf(values: readonly string[]): Wording {
  if (values.length > 12) return { zh: "不在可选的范围内", en: "Not among the choices" };
  return { zh: `请从这些里选一个：${values.join("、")}`, en: `Choose one of: ${values.join(", ")}` };
}

function bound(origin: string, limit: number | bigint, inclusive: boolean, side: "small" | "big"): Wording {
  const unit = sized[origin];
  if (unit && side === "small" && limit === 1) return { zh: "这一项不能为空", en: "This may not be empty" };
  if (unit) {
    return side === "small"
      ? { zh: `至少 ${limit} ${unit.zh}`, en: `At least ${limit} ${unit.en}` }
      : { zh: `至多 ${limit} ${unit.zh}`, en: `At most ${limit} ${unit.en}` };
  }
  if (side === "small") {
    return inclusive
      ? { zh: `不能小于 ${limit}`, en: `At least ${limit}` }
      : { zh: `须大于 ${limit}`, en: `More than ${limit}` };
  }
  return inclusive
    ? { zh: `不能大于 ${limit}`, en: `At most ${limit}` }
    : { zh: `须小于 ${limit}`, en: `Less than ${limit}` };
}

function ofParams(params: Readonly<Record<string, unknown>> | undefined): Wording | undefined {
  const zh = params?.["zh"];
  const en = params?.["en"];
  return typeof zh === "string" && typeof en === "string" ? { zh, en } : undefined;
}

export interface Finding {
  readonly path: string;
  readonly message: Wording;
}

/** Every issue with its place: `body.items.3.value`. Of a union, the nearest branch speaks. */
export function findings(place: string, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) => {
    const path = [place, ...issue.path.map(String)].join(".");
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      if (nearest.length > 0) return findings(path, nearest);
    }
    return [{ path, message: sayIssue(issue) }];
  });
}
