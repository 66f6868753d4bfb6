/** A rendered document as plain text for a terminal. */
import type { Language } from "../language/text.ts";
import { markWords, signs } from "./marks.ts";
import { type Block, type ListItem, plainText, type RenderedDocument, type Rich } from "./model.ts";

/** Columns that a text takes on a terminal: characters of East Asian width take two. */
export function columnsOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));

/** An address is printed after its text, unless it leads only within a site. */
function plain(text: Rich): string {
  return text
    .map((span) => (span.href !== undefined && /^https?:/i.test(span.href) ? `${span.text} <${span.href}>` : span.text))
    .join("");
}

function listLines(items: readonly ListItem[], language: Language, depth: number): string[] {
  return items.flatMap((item) => {
    const mark = item.mark === undefined ? "-" : `${signs[item.mark]} ${markWords[language][item.mark]}`;
    return [`${"  ".repeat(depth)}${mark} ${plain(item.text)}`, ...listLines(item.items, language, depth + 1)];
  });
}

/** A terminal shows no more columns without breaking lines. */
const WIDEST = 96;

/** A row of a table that is too wide: its first cell, and under it each other cell by its heading. */
function rowAsItem(row: readonly string[], head: readonly string[], colon: string): string {
  const rest = row.slice(1).map((cell, i) => `  ${head[i + 1] ?? ""}${colon}${cell}`);
  return [`- ${row[0] ?? ""}`, ...rest].join("\n");
}

function tableLines(block: Extract<Block, { kind: "table" }>, colon: string): string[] {
  const rows = block.rows.map((row) => row.map(plain));
  const all = block.head.length > 0 ? [[...block.head], ...rows] : rows;
  const widths: number[] = [];
  for (const row of all) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  if (block.head.length > 0 && total > WIDEST) return rows.map((row) => rowAsItem(row, block.head, colon));
  const rule = "-".repeat(total);
  return block.head.length > 0 ? [line(block.head), rule, ...rows.map(line)] : rows.map(line);
}

function blockLines(block: Block, language: Language, top: number): string[] {
  switch (block.kind) {
    case "heading": {
      const title = plainText(block.text);
      return block.level <= top
        ? [title, "=".repeat(columnsOf(title))]
        : [language === "zh" ? `【${title}】` : `[${title}]`];
    }
    case "paragraph":
      return [plain(block.text)];
    case "list":
      return listLines(block.items, language, 0);
    case "table":
      return tableLines(block, language === "zh" ? "：" : ": ");
  }
}

/** Plain text, one line an item, ending with a line break. A list or table stands right under its heading. */
export function toPlain(document: RenderedDocument): string {
  let text = "";
  let afterHeading = true;
  const top = Math.min(
    ...document.blocks.map((block) => (block.kind === "heading" ? block.level : Number.POSITIVE_INFINITY)),
  );
  for (const block of document.blocks) {
    text += afterHeading ? "" : "\n";
    text += `${blockLines(block, document.language, top).join("\n")}\n`;
    afterHeading = block.kind === "heading";
  }
  return text;
}
