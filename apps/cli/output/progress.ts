/** Progress of long work on standard error: a line that rewrites itself on a terminal, else a line now and then. */
import type { Io } from "../io.ts";

const LIVE_EVERY = 200;
const PLAIN_EVERY = 5000;

export class Progress {
  readonly #io: Io;
  #last = Date.now();
  #shown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Shows a line, not more often than eyes can follow. */
  show(line: () => string): void {
    const now = Date.now();
    if (now - this.#last < (this.#io.liveProgress ? LIVE_EVERY : PLAIN_EVERY)) return;
    this.#last = now;
    this.#shown = true;
    this.#io.err(this.#io.liveProgress ? `\r\u001b[K${line()}` : `${line()}\n`);
  }

  /** Clears the line that rewrote itself. */
  end(): void {
    if (this.#shown && this.#io.liveProgress) this.#io.err("\r\u001b[K");
  }
}
