/** A rendered document on a terminal: headings, hanging indents, wrapped lines. */
import type { Kleene, Language } from "@qiaoti/engine/language";
import {
  type Block,
  columnsOf,
  type ListItem,
  plainText,
  type RenderedDocument,
  type Rich,
  signs,
} from "@qiaoti/engine/render";
import { type Styler, stylerFor, type Tone } from "./style.ts";
import { wrapRich, wrapText } from "./wrap.ts";

export interface TerminalOptions {
  readonly width: number;
  readonly colour: boolean;
}

const MARK_TONES: Readonly<Record<Kleene, Tone>> = { 0: "yellow", 1: "green", 2: "red" };
const NARROWEST = 40;
/** An item with a number of its own needs no bullet. */
const NUMBER = /^\d+\. $/;

class Page {
  readonly #width: number;
  readonly #style: Styler;
  readonly #lang: Language;
  readonly lines: string[] = [];

  constructor(options: TerminalOptions, lang: Language) {
    this.#width = Math.max(options.width, NARROWEST);
    this.#style = stylerFor(options.colour);
    this.#lang = lang;
  }

  #run(text: Rich): string {
    return text.map((span) => (span.strong ? this.#style("bold", span.text) : span.text)).join("");
  }

  /** `lead` stands on the first line; the following lines keep its width free. */
  #wrapped(lead: string, styledLead: string, text: Rich): void {
    const indent = columnsOf(lead);
    const room = this.#width - indent;
    for (const [i, line] of wrapRich(text, room).entries())
      this.lines.push(`${i === 0 ? styledLead : " ".repeat(indent)}${this.#run(line)}`.trimEnd());
  }

  heading(level: number, top: number, text: string): void {
    if (level === top) {
      for (const line of wrapText(text, this.#width)) this.lines.push(this.#style("bold", line));
      this.lines.push("═".repeat(Math.min(columnsOf(text), this.#width)));
    } else if (level === top + 1) {
      for (const line of wrapText(text, this.#width)) this.lines.push(this.#style("bold", this.#style("cyan", line)));
      this.lines.push("─".repeat(Math.min(columnsOf(text), this.#width)));
    } else this.lines.push(this.#style("bold", this.#lang === "zh" ? `【${text}】` : `[${text}]`));
  }

  paragraph(text: Rich): void {
    this.#wrapped("", "", text);
  }

  list(items: readonly ListItem[], depth: number): void {
    for (const item of items) {
      const indent = "  ".repeat(depth);
      const [label, ...rest] = item.text;
      if (item.mark !== undefined) {
        const sign = `${signs[item.mark]} `;
        this.#wrapped(`${indent}${sign}`, `${indent}${this.#style(MARK_TONES[item.mark], sign)}`, item.text);
      } else if (label !== undefined && NUMBER.test(label.text)) {
        this.#wrapped(`${indent}${label.text}`, `${indent}${label.text}`, rest);
      } else if (depth > 0 && label?.strong && rest.length > 0) {
        // A label and what it says: the lines after the first stand under what it says.
        this.#wrapped(`${indent}${label.text}`, `${indent}${this.#style("dim", label.text)}`, rest);
      } else {
        const bullet = `${indent}${depth === 0 ? "•" : "-"} `;
        this.#wrapped(bullet, bullet, item.text);
      }
      this.list(item.items, depth + 1);
    }
  }

  table(block: Extract<Block, { kind: "table" }>): void {
    const rows = block.rows.map((row) => row.map(plainText));
    const all = block.head.length > 0 ? [[...block.head], ...rows] : rows;
    const widths: number[] = [];
    for (const row of all) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, columnsOf(cell));
    const total = widths.reduce((sum, w) => sum + w + 2, -2);
    if (total > this.#width) this.#stacked(block.head, rows);
    else
      for (const [i, row] of all.entries()) {
        const line = row.map((cell, c) => cell + " ".repeat(Math.max(0, (widths[c] ?? 0) - columnsOf(cell))));
        const text = line.join("  ").trimEnd();
        this.lines.push(i === 0 && block.head.length > 0 ? this.#style("bold", text) : text);
      }
  }

  /** A table too wide for the terminal: the first cell of a row leads, the others stand under it by name. */
  #stacked(head: readonly string[], rows: readonly (readonly string[])[]): void {
    for (const [first = "", ...rest] of rows) {
      this.#wrapped("• ", "• ", [{ text: first, strong: true }]);
      for (const [i, cell] of rest.entries()) {
        const name = head[i + 1] === undefined ? "  " : `  ${head[i + 1]}${this.#lang === "zh" ? "：" : ": "}`;
        this.#wrapped(name, name, [{ text: cell }]);
      }
    }
  }
}

/** The document as lines of at most the given width; ends with a line break. */
export function toTerminal(document: RenderedDocument, options: TerminalOptions): string {
  const page = new Page(options, document.language);
  const top = Math.min(...document.blocks.map((b) => (b.kind === "heading" ? b.level : Number.POSITIVE_INFINITY)));
  let previous: Block | undefined;
  for (const block of document.blocks) {
    const leadsOn = previous?.kind === "paragraph" && block.kind === "list" && /[：:]$/u.test(plainText(previous.text));
    const joins = leadsOn || previous?.kind === "heading" || (previous?.kind === "list" && block.kind === "list");
    if (previous !== undefined && !joins) page.lines.push("");
    if (block.kind === "heading") page.heading(block.level, top, plainText(block.text));
    else if (block.kind === "paragraph") page.paragraph(block.text);
    else if (block.kind === "list") page.list(block.items, 0);
    else page.table(block);
    previous = block;
  }
  return `${page.lines.join("\n")}\n`;
}
