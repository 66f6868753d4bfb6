/** Prints a document in the form that was asked for. */
import { escapeHtml, plainText, type RenderedDocument, toHtml, toMarkdown } from "@qiaoti/engine/render";
import type { Context } from "../io.ts";
import { toTerminal } from "./terminal.ts";

export const formats = ["text", "md", "html"] as const;
export type Format = (typeof formats)[number];

const STYLE =
  "body{font-family:sans-serif;line-height:1.7;max-width:46rem;margin:2rem auto;padding:0 1rem}" +
  "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .6rem;text-align:left}";

/** A whole page, so that a saved file shows its characters right. */
function page(document: RenderedDocument): string {
  const first = document.blocks.find((block) => block.kind === "heading");
  const title = first === undefined ? "qiaoti" : plainText(first.text);
  const lang = document.language === "zh" ? "zh-Hans" : "en";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="${lang}">\n<head>${head}</head>\n<body>\n${toHtml(document)}</body>\n</html>\n`;
}

/** Prints a document to standard output. */
export function emit(document: RenderedDocument, format: Format, { io }: Context): void {
  if (format === "md") io.out(toMarkdown(document));
  else if (format === "html") io.out(page(document));
  else io.out(toTerminal(document, { width: io.width, colour: io.colour }));
}

/** Prints data, indented. */
export function emitJson(data: unknown, { io }: Context): void {
  io.out(`${JSON.stringify(data, null, 2)}\n`);
}
