/** How a fact is filled in, in words and as data. */
import { unitText } from "@qiaoti/assessment";
import type { Fact, ItemField, Language, Options } from "@qiaoti/engine/language";
import { t } from "./blocks.ts";

function optionsText(options: Options, lang: Language): string {
  return Object.entries(options)
    .map(([key, label]) => `${key}${t(lang, "（", " (")}${label[lang]}${t(lang, "）", ")")}`)
    .join(t(lang, "、", ", "));
}

interface Shape {
  readonly options?: Options;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

function bounds({ min, max }: Shape, scale: number, lang: Language): string {
  if (min === undefined && max === undefined) return "";
  const low = min === undefined ? "" : String(min / scale);
  const high = max === undefined ? "" : String(max / scale);
  if (min === undefined) return t(lang, `，不大于 ${high}`, `, at most ${high}`);
  return max === undefined
    ? t(lang, `，不小于 ${low}`, `, at least ${low}`)
    : t(lang, `，${low} 至 ${high}`, `, ${low} to ${high}`);
}

function shapeText(kind: string, shape: Shape, lang: Language): string {
  switch (kind) {
    case "flag":
      return t(lang, "true（是）或 false（否）", "true or false");
    case "choice":
      return t(
        lang,
        `选一项：${optionsText(shape.options ?? {}, lang)}`,
        `one of: ${optionsText(shape.options ?? {}, lang)}`,
      );
    case "scale":
      return t(
        lang,
        `选一项，由低到高：${optionsText(shape.options ?? {}, lang)}`,
        `one of, ascending: ${optionsText(shape.options ?? {}, lang)}`,
      );
    case "set":
      return t(
        lang,
        `可选多项：${optionsText(shape.options ?? {}, lang)}`,
        `any of: ${optionsText(shape.options ?? {}, lang)}`,
      );
    case "integer":
      return t(
        lang,
        `整数（单位：${unitText(shape.unit ?? "", lang)}${bounds(shape, 1, lang)}）`,
        `whole number (${unitText(shape.unit ?? "", lang)}${bounds(shape, 1, lang)})`,
      );
    case "money":
      return t(
        lang,
        `金额，以元计，最多两位小数${bounds(shape, 100, lang)}`,
        `yuan, at most two decimals${bounds(shape, 100, lang)}`,
      );
    case "date":
      return t(lang, "日期，如 2025-08-01", "date, such as 2025-08-01");
    case "region":
      return t(lang, "行政区划代码，6、9 或 12 位", "division code of 6, 9 or 12 digits");
    case "spells":
      return t(
        lang,
        "若干段经历，每段有起止日期；没有 to 表示仍在继续",
        "entries with first and last day; without to it goes on",
      );
    case "records":
      return t(lang, "若干条记录，每条有日期", "dated entries");
    default:
      return kind;
  }
}

/** How a fact is filled in. */
export function typeText(fact: Fact, lang: Language): string {
  const judged = fact.kind === "flagFact" ? fact.decidedBy : undefined;
  const shape = shapeText(fact.kind.replace(/Fact$/, ""), fact.spec as Shape, lang);
  if (judged === undefined) return shape;
  return t(
    lang,
    `${shape}；须由${judged.zh}认定，并注明 source: officer`,
    `${shape}; decided by ${judged.en}, stated with source: officer`,
  );
}

/** A field of an entry and how it is filled in. */
export function fieldText(field: ItemField, lang: Language): string {
  return `${field.name}${t(lang, "　", "  ")}${field.label[lang]}${t(lang, "：", ": ")}${shapeText(field.kind, field, lang)}`;
}

/** A fact as data. */
export function factData(fact: Fact): unknown {
  const { of, label, ask, help, sensitivity, verifiedBy } = fact.spec;
  const { options, unit, min, max } = fact.spec as Shape;
  return {
    id: fact.id,
    kind: fact.kind.replace(/Fact$/, ""),
    of,
    label,
    ask,
    ...(help === undefined ? {} : { help }),
    ...(options === undefined ? {} : { options }),
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(fact.kind === "flagFact" && fact.decidedBy !== undefined ? { decidedBy: fact.decidedBy } : {}),
    ...(fact.kind === "spellsFact" || fact.kind === "recordsFact" ? { fields: fact.fields } : {}),
    sensitivity,
    verifiedBy,
  };
}
