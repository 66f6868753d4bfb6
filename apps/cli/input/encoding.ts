/** The encoding of an input: UTF-8 or UTF-16 with a mark, plain UTF-8, else GB18030; anything else is refused. */
import { type Text, text } from "@qiaoti/engine/language";

export type Encoding = "utf-8" | "utf-16le" | "gb18030";

/** Whether bytes are UTF-8; a character cut off at the end is no fault, so that a beginning may be looked at alone. */
function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function isGb18030(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** The encoding of some bytes, which may be the beginning of a longer input; undefined where it is none of ours. */
export function encodingOf(bytes: Uint8Array, isWhole = true): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  // A zero byte stands in no text of ours: a spreadsheet, an archive, a picture.
  if (bytes.includes(0)) return undefined;
  if (isUtf8(bytes, isWhole)) return "utf-8";
  return isGb18030(bytes, isWhole) ? "gb18030" : undefined;
}

export const notText: Text = text(
  "不是文本文件，或编码无法识别；请另存为 UTF-8 编码的文本",
  "is not a text file, or its encoding is not known; save it as text in UTF-8",
);

export const emptyFile: Text = text(
  "文件是空的（0 字节），应有内容",
  "the file is empty (0 bytes); content was expected",
);

/** Said when a file was not in UTF-8 and has been read all the same. */
export const readAsGb18030: Text = text(
  "文件不是 UTF-8 编码，已按 GB18030 读取；如有乱码，请另存为 UTF-8 后重试",
  "the file is not in UTF-8 and was read as GB18030; if characters look wrong, save it in UTF-8 and try again",
);
