/** From what a person types to a value: options by number or name, places by name, yes and no in words. */
import type { ItemFieldKind, Options, Text } from "@qiaoti/engine/language";
import { text } from "@qiaoti/engine/language";
import { findPlace } from "../input/arguments.ts";

/** What is asked for: a fact with one value, or a field of an entry. */
export interface Asked {
  readonly kind: ItemFieldKind;
  readonly options?: Options;
  readonly unit?: string;
  readonly yes?: Text;
  readonly no?: Text;
}

export type Typed = { readonly value: unknown } | { readonly problem: Text };

const YES = new Set(["是", "有", "对", "y", "yes", "true", "1"]);
const NO = new Set(["否", "不", "不是", "没有", "无", "n", "no", "false", "2", "0"]);
const NONE = new Set(["无", "没有", "none", "0"]);

function option(typed: string, options: Options): string | undefined {
  const keys = Object.keys(options);
  if (/^\d+$/.test(typed)) return keys[Number(typed) - 1];
  const lower = typed.toLowerCase();
  return keys.find((key) => key === typed || options[key]?.zh === typed || options[key]?.en.toLowerCase() === lower);
}

const range = (options: Options): Text =>
  text(
    `请输入 1 到 ${Object.keys(options).length} 之间的序号`,
    `type a number from 1 to ${Object.keys(options).length}`,
  );

/** `2020年8月1日`, `2020.8.1`, `2020/8/1` and `20200801` as `2020-08-01`; anything else as it is. */
export function normalDate(typed: string): string {
  const match =
    /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (match === null) return typed;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The value as a person's file would state it, for the vocabulary to check; or what was expected instead. */
export function typedValue(typed: string, asked: Asked): Typed {
  switch (asked.kind) {
    case "flag": {
      const lower = typed.toLowerCase();
      if (YES.has(lower)) return { value: true };
      if (NO.has(lower)) return { value: false };
      return { problem: text("请输入 是 或 否", "type yes or no") };
    }
    case "choice":
    case "scale": {
      const found = option(typed, asked.options ?? {});
      return found === undefined ? { problem: range(asked.options ?? {}) } : { value: found };
    }
    case "set": {
      if (NONE.has(typed.toLowerCase())) return { value: [] };
      const parts = typed.split(/[\s,，、;；]+/u).filter((part) => part !== "");
      const found = parts.map((part) => option(part, asked.options ?? {}));
      if (found.every((key) => key !== undefined)) return { value: found };
      const { zh, en } = range(asked.options ?? {});
      return {
        problem: text(`${zh}，可选几个，用空格隔开；都不是就输入 0`, `${en}, several with blanks between; 0 for none`),
      };
    }
    case "integer":
      return /^-?\d{1,12}$/.test(typed)
        ? { value: Number(typed) }
        : { problem: text("请输入整数", "type a whole number") };
    case "money":
      return { value: typed.replace(/[,，元¥￥\s]/gu, "") };
    case "date":
      return { value: normalDate(typed) };
    case "region": {
      const found = findPlace(typed);
      return "code" in found ? { value: found.code } : found;
    }
  }
}
