/** Small builders of document blocks. */
import { civil, type Day, formatDay, type Kleene, type Language } from "@qiaoti/engine/language";
import type { Block, HeadingLevel, ListItem, Rich } from "@qiaoti/engine/render";

/** The wording of a document's language. */
export const t = (lang: Language, zh: string, en: string): string => (lang === "zh" ? zh : en);

export const heading = (level: HeadingLevel, text: string): Block => ({ kind: "heading", level, text: [{ text }] });

export const paragraph = (text: string | Rich): Block => ({
  kind: "paragraph",
  text: typeof text === "string" ? [{ text }] : text,
});

export const list = (items: readonly ListItem[]): Block => ({ kind: "list", items });

/** An item with what stands below it; `mark` is a sign in front. */
export function item(text: string | Rich, items: readonly (ListItem | undefined)[] = [], mark?: Kleene): ListItem {
  const runs: Rich = typeof text === "string" ? [{ text }] : text;
  const below = items.filter((i) => i !== undefined);
  return mark === undefined ? { text: runs, items: below } : { text: runs, mark, items: below };
}

/** A labelled line: `理由：……`. */
export const label = (name: string, text: string, items: readonly ListItem[] = []): ListItem => ({
  text: [{ text: name, strong: true }, { text }],
  items,
});

export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  caption,
  head,
  rows: rows.map((row) => row.map((text): Rich => [{ text }])),
});

/** A day as people write it. */
export function dayText(day: Day, lang: Language): string {
  if (lang === "en") return formatDay(day);
  const { year, month, day: date } = civil(day);
  return `${year}年${month}月${date}日`;
}

/** Chinese with Chinese punctuation: the inventory writes some commas, colons and brackets in ASCII. GB/T 15834 */
export function chinese(text: string): string {
  const marks: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };
  return text
    .replace(/\(([^()]*\p{Script=Han}[^()]*)\)/gu, "（$1）")
    .replace(/(?<=[\p{Script=Han}”）])[,;:](?=[\p{Script=Han}“（\d])/gu, (mark) => marks[mark] ?? mark);
}
