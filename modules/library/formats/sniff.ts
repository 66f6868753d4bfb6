/** What kind of file some bytes are, by their content; a name says little. */
import { Unreadable } from "./reading.ts";

export type Sniffed = "pdf" | "zip" | "html" | "text";

const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** The kind of a file. @throws Unreadable for kinds that another program must save differently first */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) throw new Unreadable("empty");
  const head = latin(bytes, Math.min(bytes.length, 1024));
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "zip";
  // A compound file: Word before 2007, or a document locked with a password.
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_000_000));
    throw new Unreadable(names.includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") ? "encrypted" : "old-word");
  }
  if (head.startsWith("{\\rtf")) throw new Unreadable("rtf");
  const start = head
    .replaceAll("\0", "")
    .replace(/^[\u00ef\u00bb\u00bf\u00ff\u00fe]+/u, "")
    .trimStart();
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|title|article|table|h[1-6])\b/iu.test(
    start,
  )
    ? "html"
    : "text";
}
