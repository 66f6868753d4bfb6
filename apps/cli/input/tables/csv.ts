/** CSV and tab-separated text of any length: decoded and cut into rows piece by piece. */
import { isUtf8 } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { text } from "@qiaoti/engine/language";
import Papa from "papaparse";
import { InputError, problemLine } from "../../errors.ts";
import type { Context } from "../../io.ts";
import { type Encoding, emptyFile, encodingOf, notText, readAsGb18030 } from "../encoding.ts";
import { fileFailure } from "../read-text.ts";
import type { TableRow, TableSource } from "./source.ts";

const PIECE = 1 << 22;
/** A row longer than this has lost its closing quote. */
const LONGEST_ROW = 1 << 26;

/** Whether bytes cut anywhere are UTF-8: a character cut off at the end is handed to the next piece. */
function tailOf(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** The encoding of a whole file, read through once: a file may begin in plain ASCII and go on in GB18030. */
async function encodingOfFile(handle: FileHandle, size: number): Promise<Encoding | undefined> {
  const buffer = Buffer.alloc(Math.min(PIECE, size));
  let carried = 0;
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(buffer, carried, buffer.length - carried, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    const bytes = buffer.subarray(0, carried + bytesRead);
    if (at === bytesRead) {
      const first = encodingOf(bytes, at >= size);
      if (first !== "utf-8") return first;
    }
    const tail = at < size ? tailOf(bytes) : 0;
    if (!isUtf8(bytes.subarray(0, bytes.length - tail))) return "gb18030";
    bytes.copy(buffer, 0, bytes.length - tail);
    carried = tail;
  }
  return "utf-8";
}

/** The separator that the heading uses most; a comma where it uses none. */
function separatorOf(heading: string): string {
  const counts = [",", "\t", ";"].map((mark) => [mark, heading.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number; readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes("\n")) breaks += cell.split("\n").length - 1;
  return breaks;
}

class CsvSource implements TableSource {
  headings: readonly string[] = [];
  readonly strict = true;
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #size: number;
  readonly #decoder: TextDecoder;
  #parser: Papa.Parser | undefined;
  #at = 0;
  #rest = "";
  #line = 1;
  #first: readonly TableRow[] = [];

  constructor(file: string, handle: FileHandle, size: number, encoding: Encoding) {
    this.#file = file;
    this.#handle = handle;
    this.#size = size;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** Reads up to the heading. @throws InputError */
  async begin(): Promise<void> {
    while (this.headings.length === 0) {
      const rows = await this.#next();
      if (rows === undefined)
        throw new InputError([
          {
            file: this.#file,
            line: 1,
            message: text("没有列名：第一行应是列名", "no heading: the first line should name the columns"),
          },
        ]);
      const [heading, ...others] = rows;
      if (heading === undefined) continue;
      this.headings = heading.cells.map(String);
      this.#first = others;
    }
  }

  async #read(): Promise<string> {
    const buffer = Buffer.alloc(Math.min(PIECE, this.#size - this.#at));
    const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, this.#at);
    this.#at += bytesRead;
    try {
      return this.#decoder.decode(buffer.subarray(0, bytesRead), { stream: this.#at < this.#size });
    } catch {
      throw new InputError([{ file: this.#file, line: this.#line, message: notText }]);
    }
  }

  /** The rows of the next piece; undefined at the end. */
  async #next(): Promise<readonly TableRow[] | undefined> {
    if (this.#at >= this.#size && this.#rest === "") return undefined;
    this.#rest += this.#at < this.#size ? await this.#read() : "";
    const isLast = this.#at >= this.#size;
    this.#parser ??= this.#newParser(this.#rest);
    const parsed = this.#parser.parse(this.#rest, 0, !isLast) as Parsed;
    const bad = parsed.errors.find((e) => e.code === "MissingQuotes" || e.code === "InvalidQuotes");
    if (isLast ? bad !== undefined : this.#rest.length - parsed.meta.cursor > LONGEST_ROW)
      throw new InputError([
        {
          file: this.#file,
          line: this.#line + (bad?.row ?? parsed.data.length),
          message: text("引号没有配对：从这一行起少一个引号", "a quote is not closed from this line on"),
        },
      ]);
    this.#rest = isLast ? "" : this.#rest.slice(parsed.meta.cursor);
    const rows: TableRow[] = [];
    for (const cells of parsed.data) {
      const isBlank = cells.length === 1 && cells[0] === "";
      if (!isBlank) rows.push({ cells, line: this.#line });
      this.#line += 1 + breaksIn(cells);
    }
    return rows;
  }

  #newParser(beginning: string): Papa.Parser {
    const end = beginning.search(/[\r\n]/);
    const heading = end < 0 ? beginning : beginning.slice(0, end);
    const newline =
      end >= 0 && beginning.startsWith("\r\n", end) ? "\r\n" : end >= 0 && beginning[end] === "\r" ? "\r" : "\n";
    return new Papa.Parser({ delimiter: separatorOf(heading), newline });
  }

  async *blocks(): AsyncGenerator<readonly TableRow[]> {
    yield this.#first;
    for (let rows = await this.#next(); rows !== undefined; rows = await this.#next()) yield rows;
  }

  progress(): number {
    return this.#size === 0 ? 1 : this.#at / this.#size;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** Opens a text table. @throws InputError where it is missing, empty, no text, or has no heading. */
export async function openCsv(file: string, context: Context): Promise<TableSource> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw fileFailure(file, error);
  }
  try {
    const { size } = await handle.stat();
    if (size === 0) throw new InputError([{ file, message: emptyFile }]);
    const encoding = await encodingOfFile(handle, size);
    if (encoding === undefined) throw new InputError([{ file, message: notText }]);
    if (encoding === "gb18030") context.io.err(`${problemLine({ file, message: readAsGb18030 }, context.lang)}\n`);
    const source = new CsvSource(file, handle, size, encoding);
    await source.begin();
    return source;
  } catch (error) {
    await handle.close();
    throw error instanceof InputError ? error : fileFailure(file, error);
  }
}
