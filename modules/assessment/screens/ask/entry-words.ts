/** An entry of a list in one line, for the eye and for the list of answers. */
import type { Wording } from "@qiaoti/contract";
import type { FieldView } from "../../browser.ts";
import type { Entry } from "./asked.ts";
import { dateWords } from "./plain-date.ts";

type Lang = "zh" | "en";

/** Such as “2018年9月1日至今 · 乡镇 · 事业单位”. */
export function entryWords(
  entry: Entry,
  fields: readonly FieldView[],
  kind: "spells" | "records",
  lang: Lang,
  placeName: (code: string) => string,
): string {
  const rest = fields
    .filter((field) => !["from", "to", "date"].includes(field.name))
    .flatMap((field) => valueWords(field, entry[field.name], lang, placeName) ?? []);
  return [timeWords(entry, kind, lang), ...rest].join(" · ");
}

function timeWords(entry: Entry, kind: "spells" | "records", lang: Lang): string {
  const say = (date: unknown): string =>
    typeof date === "string" && /^\d/.test(date) ? dateWords(date, lang) : lang === "zh" ? "日期不详" : "date unknown";
  if (kind === "records") return say(entry["date"]);
  const { from, to } = entry;
  const now: Wording = { zh: "现在", en: "now" };
  const end = to === undefined ? now[lang] : say(to);
  return lang === "zh" ? `${say(from)}至${end}` : `${say(from)} to ${end}`;
}

function valueWords(
  field: FieldView,
  value: unknown,
  lang: Lang,
  placeName: (code: string) => string,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const option = (key: unknown): string => field.options?.find((o) => o.value === key)?.label[lang] ?? String(key);
  switch (field.kind) {
    case "flag":
      return value === true
        ? (field.yes?.[lang] ?? field.label[lang])
        : (field.no?.[lang] ?? (lang === "zh" ? `${field.label.zh}：否` : `${field.label.en}: no`));
    case "choice":
    case "scale":
      return option(value);
    case "set":
      return Array.isArray(value) ? value.map(option).join(lang === "zh" ? "、" : ", ") : undefined;
    case "region":
      return placeName(String(value));
    case "date":
      return dateWords(String(value), lang);
    case "integer":
    case "money":
      return `${String(value)} ${field.unit?.[lang] ?? ""}`.trim();
  }
}
