/** Document numbers and references to other documents. */
import type { Reference } from "./document.ts";
import { placeOf, type Words } from "./paragraphs.ts";

const WIDE_DIGITS = /[０-９]/gu;
const narrow = (words: string): string => words.replace(WIDE_DIGITS, (c) => String(c.charCodeAt(0) - 0xff10));

/** 昆办通〔2021〕40号 in any of the brackets that are in use, with spaces and wide digits. */
const NUMBER =
  /([\u4e00-\u9fff]{2,14}?)\s{0,4}[〔[(（【［〈﹝{]\s{0,4}([12１２][0-9０-９]{3})\s{0,4}[〕\])）】］〉﹞}]\s{0,4}(?:第\s{0,2})?([0-9０-９]{1,5})\s{0,4}号/u;
/** Orders carry no year: 人力资源和社会保障部令第43号. */
const ORDER = /([\u4e00-\u9fff]{2,16}令)\s{0,4}第?\s{0,4}([0-9０-９]{1,4})\s{0,4}号/u;

/** The usual form of a document number: 昆办通〔2021〕40号; undefined where the words hold none. */
export function documentNumberIn(words: string): string | undefined {
  const found = NUMBER.exec(words);
  if (found !== null) return `${found[1]}〔${narrow(found[2] ?? "")}〕${Number(narrow(found[3] ?? ""))}号`;
  const order = ORDER.exec(words);
  return order === null ? undefined : `${order[1]}第${Number(narrow(order[2] ?? ""))}号`;
}

/** A line that carries the number of the document itself: little else stands on it. */
export function ownNumberIn(line: string): string | undefined {
  const plain = line.replace(/^(?:发文字号|文\s*号|文件编号)\s*[：:]\s*/u, "").trim();
  if (plain.length > 60 || /[《》。，]/u.test(plain)) return undefined;
  const found = NUMBER.exec(plain) ?? ORDER.exec(plain);
  if (found === null || found.index + found[0].length < plain.length - 2) return undefined;
  // 国务院办公厅 国办发〔2020〕10号: the organ before the sign is not part of it.
  const sign = plain
    .slice(0, found.index + found[0].length)
    .split(/[\s　]+(?=[\u4e00-\u9fff]{2,14}\s*[〔[(（【［])/u)
    .at(-1);
  return documentNumberIn(sign ?? plain);
}

/** References in joined words: 《title》（number）, 《title》, number alone. Titles inside titles stay inside. */
export function referencesIn(words: Words): Reference[] {
  const { text } = words;
  const found: Reference[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("《", at);
    const until = open < 0 ? text.length : open;
    found.push(...bareNumbers(words, at, until));
    if (open < 0) break;
    const close = closing(text, open);
    if (close < 0) {
      at = open + 1;
      continue;
    }
    const after = text.slice(close + 1, close + 45);
    const bracketed =
      /^[（(][^（()）]{0,16}?[\u4e00-\u9fff]{2,14}\s*[〔[(（【［]\s*[12１２][0-9０-９]{3}\s*[〕\])）】］]\s*第?\s*[0-9０-９]{1,5}\s*号\s*[）)]/u.exec(
        after,
      );
    const number = bracketed === null ? undefined : documentNumberIn(bracketed[0].slice(1));
    const end = close + 1 + (bracketed?.[0].length ?? 0);
    found.push({
      title: text.slice(open + 1, close),
      ...(number === undefined ? {} : { number }),
      start: placeOf(words, open),
      end: placeOf(words, end - 1) + 1,
    });
    at = end;
  }
  return found;
}

/** The 》 that closes the 《 at `open`; titles nest, and nest with 〈〉 or <>. */
function closing(text: string, open: number): number {
  let depth = 0;
  const limit = Math.min(text.length, open + 300);
  for (let i = open; i < limit; i += 1) {
    if (text[i] === "《") depth += 1;
    else if (text[i] === "》") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function bareNumbers(words: Words, from: number, to: number): Reference[] {
  const pattern = new RegExp(NUMBER.source, "gu");
  const part = words.text.slice(from, to);
  return [...part.matchAll(pattern)].flatMap((m) => {
    const number = documentNumberIn(m[0]);
    if (number === undefined) return [];
    return [
      { number, start: placeOf(words, from + m.index), end: placeOf(words, from + m.index + m[0].length - 1) + 1 },
    ];
  });
}
