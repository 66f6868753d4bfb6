/** Numbers at the head of a clause, in every style that documents of this kind use, and what Chinese numerals mean. */
import type { NumberStyle } from "./document.ts";

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of a Chinese numeral up to 9999 (二十一), of digits in a row (二〇二一), or of Arabic digits of either width. */
export function numeral(words: string): number {
  const arabic = words.replace(/[０-９]/gu, (c) => String(c.charCodeAt(0) - 0xff10));
  if (/^\d+$/.test(arabic)) return Number(arabic);
  if (!/[十百千]/u.test(words)) return Number([...words].map((c) => DIGITS[c] ?? 0).join(""));
  let total = 0;
  let digit = 0;
  for (const c of words) {
    const scale = SCALES[c];
    if (scale === undefined) digit = DIGITS[c] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

export interface Mark {
  readonly style: NumberStyle;
  /** As printed, without the space after it. */
  readonly words: string;
  readonly ordinal: number;
  /** Code units up to the words that follow. */
  readonly length: number;
}

const CHINESE = "[一二三四五六七八九十百]{1,5}";
const WIDE = "[0-9０-９]";
const SPACE = "[ \\t\\u3000\\u00a0]*";

interface Shape {
  readonly style: NumberStyle;
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = [
  { style: "part", pattern: new RegExp(`^第${SPACE}(${CHINESE}|${WIDE}{1,3})${SPACE}编${SPACE}`, "u") },
  { style: "chapter", pattern: new RegExp(`^第${SPACE}(${CHINESE}|${WIDE}{1,3})${SPACE}章${SPACE}`, "u") },
  { style: "section", pattern: new RegExp(`^第${SPACE}(${CHINESE}|${WIDE}{1,3})${SPACE}节${SPACE}`, "u") },
  {
    style: "article",
    pattern: new RegExp(
      `^第${SPACE}([一二三四五六七八九十百零〇]{1,6}|${WIDE}{1,4})${SPACE}条(?![例件约款])${SPACE}`,
      "u",
    ),
  },
  // 一、二、三产业 is a list in a sentence, no heading.
  {
    style: "chinese",
    pattern: new RegExp(`^(${CHINESE})${SPACE}[、．.]${SPACE}(?!${CHINESE}${SPACE}[、次产大])`, "u"),
  },
  {
    style: "chinese-bracketed",
    pattern: new RegExp(`^[（(]${SPACE}(${CHINESE})${SPACE}[）)]${SPACE}[、．.]?${SPACE}`, "u"),
  },
  { style: "arabic", pattern: new RegExp(`^(${WIDE}{1,3})${SPACE}(?:[.．](?!${WIDE})|、(?!${WIDE}))${SPACE}`, "u") },
  { style: "arabic-bracketed", pattern: new RegExp(`^[（(]${SPACE}(${WIDE}{1,3})${SPACE}[）)]${SPACE}`, "u") },
  { style: "arabic-half-bracketed", pattern: new RegExp(`^(${WIDE}{1,2})[）)]${SPACE}`, "u") },
  { style: "circled", pattern: /^([①-⑳㉑-㉟㊱-㊿❶-❿])[ \t\u3000\u00a0]*/u },
];

const CIRCLED: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
];

function circled(words: string): number {
  const code = words.charCodeAt(0);
  const row = CIRCLED.find(([from, to]) => code >= from && code <= to);
  return row === undefined ? 0 : code - row[0] + row[2];
}

/** The number that the words begin with; undefined where they begin with none. */
export function markAt(words: string): Mark | undefined {
  for (const { style, pattern } of shapes) {
    const found = pattern.exec(words);
    if (found?.[1] === undefined) continue;
    const ordinal = style === "circled" ? circled(found[1]) : numeral(found[1]);
    if (ordinal > 0) return { style, words: found[0].trim(), ordinal, length: found[0].length };
  }
  return undefined;
}
