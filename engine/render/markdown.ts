/** A rendered document as Markdown. */
import type { Language } from "../language/text.ts";
import { markWords, signs } from "./marks.ts";
import { type Block, type ListItem, type RenderedDocument, type Rich, rich, safeHref } from "./model.ts";

/** Escapes every character that Markdown could read as markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#]/g, "\\$&")
    .replace(/^(\s*)([-+])(?=\s|$)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/\r?\n/g, " ");
}

function runs(text: Rich): string {
  return text
    .map((span) => {
      const body = span.strong ? `**${escapeMarkdown(span.text)}**` : escapeMarkdown(span.text);
      const href = safeHref(span.href);
      return href === undefined ? body : `[${body}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    })
    .join("");
}

function listLines(items: readonly ListItem[], language: Language, depth: number): string[] {
  return items.flatMap((item) => {
    const mark = item.mark === undefined ? "" : `${signs[item.mark]} ${markWords[language][item.mark]} `;
    return [`${"  ".repeat(depth)}- ${mark}${runs(item.text)}`, ...listLines(item.items, language, depth + 1)];
  });
}

function tableLines(block: Extract<Block, { kind: "table" }>): string[] {
  const columns = Math.max(block.head.length, ...block.rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const rows = block.rows.map((row) =>
    line(row.map((cell, i) => runs(block.head.length === 0 && i === 0 ? bold(cell) : cell))),
  );
  return [line(block.head.map(escapeMarkdown)), line(Array.from({ length: columns }, () => "---")), ...rows];
}

const bold = (cell: Rich): Rich => cell.map((span) => ({ ...span, strong: true }));

function block(b: Block, language: Language): string {
  switch (b.kind) {
    case "heading":
      return `${"#".repeat(b.level)} ${runs(b.text)}`;
    case "paragraph":
      return runs(b.text.length === 0 ? rich("") : b.text);
    case "list":
      return listLines(b.items, language, 0).join("\n");
    case "table":
      return tableLines(b).join("\n");
  }
}

/** Markdown with tables; ends with a line break. */
export function toMarkdown(document: RenderedDocument): string {
  return `${document.blocks.map((b) => block(b, document.language)).join("\n\n")}\n`;
}
