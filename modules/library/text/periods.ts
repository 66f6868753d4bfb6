/** Dates, deadlines and periods: 2020年7月30日, 到2025年, 2018-2022年, “十四五”时期, 过渡期内. */
import type { DateFound } from "./document.ts";
import { numeral } from "./numbering.ts";
import { placeOf, type Words } from "./paragraphs.ts";

const Y = "([12]\\d{3}|[一二][〇○零OＯ一二三四五六七八九]{3})";
const N = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const S = "\\s{0,2}";

const pad = (n: number): string => String(n).padStart(2, "0");
const year = (words: string): number => numeral(words.replace(/[○OＯ]/gu, "〇"));

interface Shape {
  readonly pattern: RegExp;
  readonly read: (m: RegExpMatchArray) => Omit<DateFound, "words" | "start" | "end"> | undefined;
}

/** The five-year plans follow one another from the sixth (1981) on without a gap. */
const firstOfPlan = (plan: number): number => 1981 + 5 * (plan - 6);

const shapes: readonly Shape[] = [
  {
    pattern: new RegExp(`${Y}${S}年${S}${N}${S}月${S}${N}${S}日`, "gu"),
    read: (m) => {
      const from = `${year(m[1] ?? "")}-${pad(numeral(m[2] ?? ""))}-${pad(numeral(m[3] ?? ""))}`;
      return isDay(from) ? { kind: "day", from } : undefined;
    },
  },
  {
    pattern: new RegExp(`${Y}${S}年?${S}[-—–~～至到]{1,2}${S}${Y}${S}年(底|末)?`, "gu"),
    read: (m) => ({ kind: "range", from: String(year(m[1] ?? "")), to: String(year(m[2] ?? "")) }),
  },
  {
    pattern: new RegExp(`(到|至|截至)?${Y}${S}年${S}${N}${S}月(底|末)?(之?前)?`, "gu"),
    read: (m) => {
      const month = `${year(m[2] ?? "")}-${pad(numeral(m[3] ?? ""))}`;
      return m[1] === undefined && m[5] === undefined
        ? { kind: "month", from: month }
        : { kind: "deadline", to: month };
    },
  },
  {
    pattern: new RegExp(`(到|至|截至)?${Y}${S}年(底|末)?(之?前)?(?!${S}[\\d一二三四五六七八九十]{1,3}${S}月)`, "gu"),
    read: (m) => {
      const y = String(year(m[2] ?? ""));
      return m[1] === undefined && m[3] === undefined && m[4] === undefined
        ? { kind: "year", from: y }
        : { kind: "deadline", to: y };
    },
  },
  {
    pattern: /[“"「]?(十[一二三四五六七八九]|[六七八九十])五[”"」]?(?:时期|期间|末|规划|(?<=[”"」]))/gu,
    read: (m) => {
      const from = firstOfPlan(numeral(m[1] ?? ""));
      return { kind: "plan-period", from: String(from), to: String(from + 4) };
    },
  },
  { pattern: new RegExp(`(?<![年\\d])${N}${S}月${S}${N}${S}日(?!常)`, "gu"), read: () => ({ kind: "day" }) },
  {
    pattern:
      /过渡期内?|(?:今年|明年|当年)?年?(?:年底|月底)(?:之?前)|近[一二两三五十\d]{1,2}年|[自从][^，。；]{1,20}之日起|服务期满|每年/gu,
    read: () => ({ kind: "relative" }),
  },
];

function isDay(words: string): boolean {
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}

/** Every date and period in joined words, in order; where two shapes overlap the longer stands. */
export function datesIn(words: Words): DateFound[] {
  const found = shapes.flatMap(({ pattern, read }) =>
    [...words.text.matchAll(pattern)].flatMap((m) => {
      const what = read(m);
      return what === undefined ? [] : [{ at: m.index, length: m[0].length, words: m[0], what }];
    }),
  );
  found.sort((a, b) => a.at - b.at || b.length - a.length);
  const kept: DateFound[] = [];
  let until = 0;
  for (const f of found) {
    if (f.at < until) continue;
    until = f.at + f.length;
    kept.push({ words: f.words, start: placeOf(words, f.at), end: placeOf(words, until - 1) + 1, ...f.what });
  }
  return kept;
}

/** A date that is the whole of a line, as YYYY-MM-DD. */
export function dateOf(line: string): string | undefined {
  return datesIn({ text: line, pieces: [{ at: 0, from: 0 }] }).find((d) => d.kind === "day")?.from;
}
