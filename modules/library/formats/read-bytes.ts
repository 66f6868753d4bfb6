/** The words of a file, whatever its kind. Heavy: a server calls `readFile` of `read-file.ts`, which does it in a worker. */
import { checkZip } from "./check-zip.ts";
import { decodeText } from "./decode.ts";
import { declaredCharset, htmlText } from "./html-text.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";
import { longestText, type ReadText, Unreadable } from "./reading.ts";
import { sniff } from "./sniff.ts";

/** Reads a file by its content; the name tells only Markdown from plain text. @throws Unreadable with the reason */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadText> {
  const read = await byKind(bytes, name);
  if (read.text.length > longestText) throw new Unreadable("too-long");
  if (read.text.trim() === "") throw new Unreadable("empty");
  return read;
}

async function byKind(bytes: Uint8Array, name: string): Promise<ReadText> {
  const kind = sniff(bytes);
  if (kind === "pdf") return readPdf(bytes);
  if (kind === "zip") return readDocx(bytes, await checkZip(bytes));
  if (kind === "html") {
    const { text, encoding } = decodeText(bytes, declaredCharset(bytes));
    return { format: "html", encoding, text: htmlText(text), remarks: [] };
  }
  const { text, encoding } = decodeText(bytes);
  return { format: /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text", encoding, text, remarks: [] };
}
