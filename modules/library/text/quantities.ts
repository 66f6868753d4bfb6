/** Numbers with a unit in a sentence, and whether they are a least, a most or a range. */
import type { QuantityFound } from "./document.ts";
import { numeral } from "./numbering.ts";
import { placeOf, type Words } from "./paragraphs.ts";

const UNITS =
  "个百分点|百分点|平方公里|平方米|公里|公顷|个工作日|工作日|个月|个自然月|人次|学时|学分|小时|分钟|周岁|%|‰|元|人|户|个|名|家|所|项|件|次|年|天|日|岁|倍|批|套|亩|吨|场|期|座|条|处|支|辆|台|种|类|分|级|成|只|间|门";
const FIGURE = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALE = "[万亿千百]";
const ARABIC = new RegExp(
  `(?<![\\d.第〔（(\\[]\\s?)(${FIGURE})\\s{0,2}(${SCALE}{0,2})\\s{0,2}(${UNITS})?\\s{0,2}(?:[-—–~～至到]{1,2}\\s{0,2}(${FIGURE})\\s{0,2}(${SCALE}{0,2})\\s{0,2}(${UNITS})?)?`,
  "gu",
);
const CHINESE =
  /(?<![第一二三四五六七八九十百千万〇零两几数])([一二两三四五六七八九十百]{1,5})(年|个月|个工作日|周岁|倍)(?=以上|以内|以下|以后|及|内|期满|[，。、；）)的])/gu;
const FRACTION = /([二三四五六七八九十百]{1,3})分之([一二三四五六七八九十百]{1,4})/gu;

const BEFORE: readonly (readonly [RegExp, QuantityFound["op"]])[] = [
  [/不低于|不少于|不得少于|不得低于|至少|最少|不小于|达到|力争达|达|满/u, ">="],
  [/不超过|不高于|不得超过|不得高于|不大于|不多于|最多|最高|控制在|压缩(?:到|至)|降(?:到|至)/u, "<="],
  [/超过|突破|高于|多于|大于/u, ">"],
  [/低于|少于|小于|不足|未满|不满/u, "<"],
  [/约|近|左右/u, "about"],
];
const AFTER: readonly (readonly [RegExp, QuantityFound["op"]])[] = [
  [/^\s?(?:[（(]含[^（）()]{0,6}[）)])?(?:及)?以上/u, ">="],
  [/^\s?(?:[（(]含[^（）()]{0,6}[）)])?(?:及|之)?以?(?:内|下)(?![设容部])/u, "<="],
  [/^\s?左右/u, "about"],
];

const scaled = (figure: string, scale: string): number => {
  const plain = Number(figure.replaceAll(",", ""));
  const factor = [...scale].reduce((f, c) => f * ({ 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 }[c] ?? 1), 1);
  return Number((plain * factor).toPrecision(15));
};

/** Wide digits and signs by their narrow ones, place for place. */
const narrowed = (text: string): string =>
  text.replace(/[０-９％．]/gu, (c) =>
    c === "％" ? "%" : c === "．" ? "." : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );

interface Raw {
  readonly at: number;
  readonly length: number;
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
}

/** Whether what looks like a figure belongs to a date, a grade or the number of a document. */
function isNoFigure(text: string, at: number, length: number, parts: readonly string[]): boolean {
  const [figure = "", scale = "", unit = "", second = "", secondUnit = ""] = parts;
  const rest = text.slice(at + length);
  // 2018-2022年 is a period, 12月25日 a date, 3级 a name.
  if ((unit === "年" && figure.length === 4) || (secondUnit === "年" && second.length === 4)) return true;
  if (/^\s?月/u.test(rest) && unit === "") return true;
  if (unit === "日" && !/^\s?(?:内|以内|前|之内)/u.test(rest)) return true;
  if (/月\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (unit === "级" || (unit === "期" && scale === "")) return true;
  return unit === "" && secondUnit === "" && (scale === "" || !/^\s?(?:以上|以下|以内|左右|的)/u.test(rest));
}

function* rawIn(text: string): Generator<Raw> {
  for (const m of text.matchAll(ARABIC)) {
    const [all, figure = "", scale = "", unit = "", second, secondScale = "", secondUnit = ""] = m;
    if (isNoFigure(text, m.index, all.length, [figure, scale, unit, second ?? "", secondUnit])) continue;
    const length = all.trimEnd().length;
    if (second === undefined) yield { at: m.index, length, value: scaled(figure, scale), unit };
    else
      yield {
        at: m.index,
        length,
        value: scaled(figure, scale === "" && unit === "" ? secondScale : scale),
        to: scaled(second, secondScale),
        unit: secondUnit === "" ? unit : secondUnit,
      };
  }
  for (const m of text.matchAll(CHINESE))
    yield { at: m.index, length: m[0].length, value: numeral(m[1] ?? ""), unit: m[2] ?? "" };
  for (const m of text.matchAll(FRACTION)) {
    const of = numeral(m[1] ?? "");
    const part = numeral(m[2] ?? "");
    yield { at: m.index, length: m[0].length, value: of === 100 ? part : part / of, unit: of === 100 ? "%" : "" };
  }
}

function boundOf(text: string, raw: Raw): { op: QuantityFound["op"]; from: number; to: number } {
  const end = raw.at + raw.length;
  for (const [pattern, op] of AFTER) {
    const found = pattern.exec(text.slice(end, end + 14));
    if (found !== null) return { op, from: raw.at, to: end + found[0].length };
  }
  const before = text.slice(Math.max(0, raw.at - 12), raw.at);
  // Not past a stop, nor past the figure before.
  const near = before.slice(
    Math.max(before.search(/[，。；、：（][^，。；、：（]*$/u), before.search(/\d[^\d]*$/u)) + 1,
  );
  for (const [pattern, op] of BEFORE) {
    const found = pattern.exec(near);
    if (found !== null) return { op, from: raw.at - near.length + found.index, to: end };
  }
  return { op: "=", from: raw.at, to: end };
}

/** Every quantity in joined words, in order; 万 and 亿 multiplied out. */
export function quantitiesIn(words: Words): QuantityFound[] {
  const text = narrowed(words.text);
  return [...rawIn(text)]
    .sort((a, b) => a.at - b.at)
    .map((raw) => {
      const bound = boundOf(text, raw);
      return {
        words: words.text.slice(bound.from, bound.to),
        start: placeOf(words, bound.from),
        end: placeOf(words, bound.to - 1) + 1,
        op: raw.to === undefined ? bound.op : "between",
        value: raw.value,
        ...(raw.to === undefined ? {} : { to: raw.to }),
        unit: raw.unit,
      };
    });
}
