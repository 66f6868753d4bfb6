/** A rendered document as a piece of HTML: escaped, semantic, readable by a screen reader. */
import type { Kleene } from "../language/kleene.ts";
import type { Language } from "../language/text.ts";
import { markNames, markWords, signs } from "./marks.ts";
import { type Block, type ListItem, type RenderedDocument, type Rich, safeHref } from "./model.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for element content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function runs(text: Rich): string {
  return text
    .map((span) => {
      const body = span.strong ? `<strong>${escapeHtml(span.text)}</strong>` : escapeHtml(span.text);
      const href = safeHref(span.href);
      return href === undefined ? body : `<a href="${escapeHtml(href)}">${body}</a>`;
    })
    .join("");
}

function mark(value: Kleene, language: Language): string {
  const word = escapeHtml(markWords[language][value]);
  return `<span data-value="${markNames[value]}"><span aria-hidden="true">${signs[value]}</span> ${word}</span> `;
}

function list(items: readonly ListItem[], language: Language): string {
  const parts = items.map((item) => {
    const head = item.mark === undefined ? "" : mark(item.mark, language);
    return `<li>${head}${runs(item.text)}${item.items.length > 0 ? list(item.items, language) : ""}</li>`;
  });
  return `<ul>${parts.join("")}</ul>`;
}

function table(b: Extract<Block, { kind: "table" }>): string {
  const head =
    b.head.length === 0
      ? ""
      : `<thead><tr>${b.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>`;
  const rows = b.rows.map((row) => {
    const cells = row.map((cell, i) => (i === 0 ? `<th scope="row">${runs(cell)}</th>` : `<td>${runs(cell)}</td>`));
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><caption>${escapeHtml(b.caption)}</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}

function block(b: Block, language: Language): string {
  switch (b.kind) {
    case "heading":
      return `<h${b.level}>${runs(b.text)}</h${b.level}>`;
    case "paragraph":
      return `<p>${runs(b.text)}</p>`;
    case "list":
      return list(b.items, language);
    case "table":
      return table(b);
  }
}

/** An `article` that names its language; no style and no script of its own. */
export function toHtml(document: RenderedDocument): string {
  const lang = document.language === "zh" ? "zh-Hans" : "en";
  return `<article lang="${lang}">\n${document.blocks.map((b) => block(b, document.language)).join("\n")}\n</article>\n`;
}
