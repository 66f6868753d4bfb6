/** The words of an HTML page: headings, paragraphs, list items and table rows each on a line; scripts and menus left out. */
import { load } from "cheerio";

const DROPPED = "script,style,noscript,template,svg,iframe,object,nav,form,button,select,footer,head";
const BLOCKS = new Set(
  "address article aside blockquote body center dd div dl dt figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody thead tr ul".split(
    " ",
  ),
);
/** Where sites of government put the text of a page, the surest first. */
const CONTENT = ["#UCAP-CONTENT", ".TRS_Editor", ".trs_editor_view", "#zoom", ".article-content", "article", "main"];

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

/** Words of a page or a fragment. Items of an ordered list carry the number that a browser shows. */
export function htmlText(html: string): string {
  const $ = load(html);
  $(DROPPED).remove();
  const places = CONTENT.map((selector) => $(selector)).filter((found) => found.length === 1);
  const content = places.find((found) => found.text().trim().length >= 200);
  const root = (content ?? $("body"))[0] as unknown as Node | undefined;
  const lines: string[] = [];
  let line = "";
  const close = (): void => {
    if (line.trim() !== "") lines.push(line.replace(/[ \t\u00a0]+/gu, " ").trim());
    line = "";
  };
  const walk = (node: Node, number?: number): void => {
    if (node.type === "text") {
      line += (node.data ?? "").replace(/\s*\n\s*/gu, "");
      return;
    }
    if (node.name === "br") {
      close();
      return;
    }
    const block = node.name !== undefined && BLOCKS.has(node.name);
    if (block) close();
    if (number !== undefined) line += `${number}. `;
    let item = 0;
    for (const child of node.children ?? []) {
      const numbered = node.name === "ol" && child.name === "li";
      if (numbered) item += 1;
      walk(child, numbered ? item : undefined);
      if (child.name === "td" || child.name === "th") line += " ";
    }
    if (block) close();
  };
  if (root !== undefined) walk(root);
  close();
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** The encoding that a page names in its head, read as Latin letters. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
}
