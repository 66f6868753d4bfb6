/** The words of a Word document, a paragraph a line. Numbers that Word itself puts before paragraphs are written out. */
import mammoth from "mammoth";
import { htmlText } from "./html-text.ts";
import type { ReadText } from "./reading.ts";
import { Unreadable } from "./reading.ts";

/** Reads a document whose archive has been checked. @throws Unreadable where Word's parts are missing */
export async function readDocx(bytes: Uint8Array, names: readonly string[]): Promise<ReadText> {
  if (!names.includes("word/document.xml"))
    throw new Unreadable(names.includes("[Content_Types].xml") ? "other-office" : "binary");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), includeDefaultStyleMap: true },
    ));
  } catch {
    throw new Unreadable("broken");
  }
  const text = htmlText(html);
  if (text.trim() === "") throw new Unreadable("empty");
  const numbered = /<ol>/u.test(html);
  return {
    format: "docx",
    text,
    remarks: numbered
      ? [
          {
            zh: "文档使用了 Word 自动编号，序号按 1.、2. 写出，可能与打印稿的样式不同，请核对",
            en: "The document uses automatic numbering; the numbers are written as 1., 2. and may look different in print: please check",
          },
        ]
      : [],
  };
}
