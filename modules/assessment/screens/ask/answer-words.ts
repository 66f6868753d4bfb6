/** What a person has answered, in words. */
import type { Wording } from "@qiaoti/contract";
import type { FactView, PlainEntry, PlainValue } from "../../browser.ts";
import { entryWords } from "./entry-words.ts";
import { dateWords } from "./plain-date.ts";

type PlaceName = (code: string) => string;

const YES: Wording = { zh: "是", en: "Yes" };
const NO: Wording = { zh: "否", en: "No" };

/** The answer as one line in both languages; of periods and records their times. */
export function answerWords(fact: FactView, value: PlainValue | null, placeName: PlaceName): Wording {
  if (value === null) return { zh: "不清楚", en: "not known" };
  return { zh: inLanguage(fact, value, "zh", placeName), en: inLanguage(fact, value, "en", placeName) };
}

function inLanguage(fact: FactView, value: PlainValue, lang: "zh" | "en", placeName: PlaceName): string {
  const option = (key: unknown): string => fact.options?.find((o) => o.value === key)?.label[lang] ?? String(key);
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const none = lang === "zh" ? "没有" : "none";
  switch (fact.kind) {
    case "flag":
      return value === true ? (fact.yes ?? YES)[lang] : (fact.no ?? NO)[lang];
    case "choice":
    case "scale":
      return option(value);
    case "set":
      return list.map(option).join(lang === "zh" ? "、" : ", ") || none;
    case "region":
      return placeName(String(value));
    case "date":
      return dateWords(String(value), lang);
    case "integer":
    case "money":
      return `${String(value)} ${fact.unit?.[lang] ?? ""}`.trim();
    case "spells":
    case "records": {
      const kind = fact.kind;
      return (
        list
          .map((entry) => entryWords(entry as PlainEntry, [], kind, lang, placeName))
          .join(lang === "zh" ? "；" : "; ") || none
      );
    }
  }
}
