/** The words of a PDF, line by line, pages one after another. */
import { getDocumentProxy } from "unpdf";
import type { ReadText } from "./reading.ts";
import { Unreadable } from "./reading.ts";

/** A page of text has more than so many characters on average; a scan has none, or a stamp. */
const FEWEST_ON_A_PAGE = 15;
/** Lines whose heights differ less, in points, are one line. */
const SAME_LINE = 3;

interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
}

/** Reads a PDF. @throws Unreadable where it is locked, broken, or holds pictures of pages only */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  let pages: readonly string[];
  try {
    // The reader takes its bytes over: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const found: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const page = await pdf.getPage(n);
      found.push(linesOf((await page.getTextContent()).items as readonly Item[]));
      page.cleanup();
    }
    pages = found;
    await pdf.destroy();
  } catch (error) {
    throw new Unreadable(/password|encrypt/iu.test(String(error)) ? "encrypted" : "broken");
  }
  const characters = pages.reduce((sum, page) => sum + page.replace(/\s/gu, "").length, 0);
  if (characters < pages.length * FEWEST_ON_A_PAGE) throw new Unreadable("no-words-in-pdf");
  return { format: "pdf", text: pages.join("\n"), remarks: [] };
}

function linesOf(items: readonly Item[]): string {
  let text = "";
  let height: number | undefined;
  for (const { str = "", hasEOL, transform } of items) {
    const y = transform?.[5];
    const moved = y !== undefined && height !== undefined && Math.abs(y - height) > SAME_LINE;
    if (moved && str.trim() !== "" && text !== "" && !text.endsWith("\n")) text += "\n";
    text += str;
    if (str.trim() !== "" && y !== undefined) height = y;
    if (hasEOL && !text.endsWith("\n")) text += "\n";
  }
  return text.endsWith("\n") ? text : `${text}\n`;
}
