/** Reads answers line by line, from a terminal or from a pipe. */
import { createInterface, type Interface } from "node:readline";
import type { Io } from "../io.ts";

/** Lines of standard input; `undefined` once it has ended, or the person has pressed Ctrl+C or Ctrl+D. */
export class Lines {
  readonly #io: Io;
  readonly #reader: Interface;
  readonly #waiting: string[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  constructor(io: Io) {
    this.#io = io;
    const live = io.stdin.isTTY === true && io.terminal !== undefined;
    this.#reader = createInterface({
      input: io.stdin,
      crlfDelay: Number.POSITIVE_INFINITY,
      ...(live ? { output: io.terminal, terminal: true } : {}),
    });
    this.#reader.on("line", (line) => {
      this.#waiting.push(line);
      this.#wake?.();
    });
    const end = (): void => {
      this.#ended = true;
      this.#wake?.();
    };
    this.#reader.on("close", end);
    this.#reader.on("SIGINT", () => this.#reader.close());
  }

  /** The next line, without blanks around it. What comes from a pipe is shown, so that a transcript reads well. */
  async next(prompt: string): Promise<string | undefined> {
    const live = this.#io.stdin.isTTY === true && this.#io.terminal !== undefined;
    if (live) {
      this.#reader.setPrompt(prompt);
      this.#reader.prompt();
    } else this.#io.err(prompt);
    while (this.#waiting.length === 0 && !this.#ended)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    const line = this.#waiting.shift();
    if (!live) this.#io.err(`${line ?? ""}\n`);
    return line?.trim();
  }

  close(): void {
    this.#reader.close();
  }
}
