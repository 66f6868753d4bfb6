/** Text out of bytes in the encodings that Chinese offices use, by content: marks first, then what the bytes allow. */
import { Unreadable } from "./reading.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
}

const decode = (encoding: Decoded["encoding"], bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** Share of characters that Chinese text is made of, over a beginning of the text. */
function plausibility(text: string): number {
  const sample = text.slice(0, 20_000);
  let good = 0;
  let total = 0;
  for (const c of sample) {
    const code = c.codePointAt(0) ?? 0;
    total += 1;
    const common =
      (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef);
    const latin =
      (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13 || (code >= 0x2010 && code <= 0x2047);
    if (common || latin) good += 1;
  }
  return total === 0 ? 0 : good / total;
}

/** A character below the space other than tab, line feed, form feed and carriage return stands in no text. */
function isBinary(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 11) return true;
  }
  return false;
}

/** UTF-16 without a mark: the order of bytes in which the text looks more like one. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  return (["utf-16le", "utf-16be"] as const)
    .flatMap((encoding) => checked(decode(encoding, bytes), encoding, true) ?? [])
    .sort((a, b) => plausibility(b.text) - plausibility(a.text))[0];
}

/** At least so much of a text in a guessed encoding must look like Chinese or Latin text. */
const PLAUSIBLE = 0.85;

function checked(text: string | undefined, encoding: Decoded["encoding"], guessed: boolean): Decoded | undefined {
  if (text === undefined || isBinary(text)) return undefined;
  return !guessed || plausibility(text) >= PLAUSIBLE ? { text, encoding } : undefined;
}

/**
 * The text of some bytes; a byte order mark is not part of it.
 *
 * @param declared encoding that the content itself names, such as the charset of an HTML page
 * @throws Unreadable where the bytes are no text, or in no encoding that is known
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new Unreadable("empty");
  const marked: Decoded["encoding"] | undefined = starts(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : starts(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : starts(bytes, 0xef, 0xbb, 0xbf)
        ? "utf-8"
        : undefined;
  if (marked !== undefined) {
    const found = checked(decode(marked, bytes), marked, false);
    if (found === undefined) throw new Unreadable("unknown-encoding");
    return found;
  }
  if (bytes.includes(0)) {
    const found = unmarkedUtf16(bytes);
    if (found === undefined) throw new Unreadable("binary");
    return found;
  }
  const named = declared !== undefined && /^(?:gb2312|gbk|gb18030|x-gbk|gb_2312.*)$/iu.test(declared);
  const orders: readonly Decoded["encoding"][] = named ? ["gb18030", "utf-8"] : ["utf-8", "gb18030"];
  for (const encoding of orders) {
    const found = checked(decode(encoding, bytes), encoding, encoding === "gb18030");
    if (found !== undefined) return found;
  }
  // Nothing but Chinese characters in UTF-16 shows no zero byte.
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return wide;
  throw new Unreadable(
    decode("utf-8", bytes) === undefined && decode("gb18030", bytes) === undefined ? "unknown-encoding" : "binary",
  );
}
