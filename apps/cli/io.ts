/** Where a command reads and writes: the process, or what a test hands in. */
import type { Readable, Writable } from "node:stream";
import type { Language } from "@qiaoti/engine/language";
import { wantsColour } from "./output/style.ts";

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Where a line editor may draw; absent where nobody sits at a terminal. */
  readonly terminal?: Writable;
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal; a plain width where output goes elsewhere. */
  readonly width: number;
  /** Whether standard output, or standard error, is a terminal that shows colour. */
  readonly colour: boolean;
  /** Whether progress may be shown on standard error by rewriting a line. */
  readonly liveProgress: boolean;
}

/** What every command knows of its call. */
export interface Context {
  readonly io: Io;
  readonly lang: Language;
}

const PLAIN_WIDTH = 80;
const WIDEST = 100;

/** The streams of this process. A reader that stops listening (`| head`) ends the program quietly. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  const columns = stdout.isTTY ? stdout.columns : Number(env["COLUMNS"]) || PLAIN_WIDTH;
  return {
    stdin,
    ...(stdin.isTTY && stderr.isTTY ? { terminal: stderr } : {}),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: Math.min(columns || PLAIN_WIDTH, WIDEST),
    colour: wantsColour(stdout, env),
    liveProgress: stderr.isTTY === true,
  };
}
