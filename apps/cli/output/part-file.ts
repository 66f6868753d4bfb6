/** A long file that appears under its name only once it is whole. */
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { writeFailure } from "../input/read-text.ts";

/** Writes to a temporary name; `keep` renames it, `discard` removes it. */
export class PartFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #stream: WriteStream;
  #failure: unknown;

  private constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.part-${process.pid}`;
    this.#stream = createWriteStream(this.#temporary);
    this.#stream.on("error", (error) => {
      this.#failure = error;
    });
  }

  /** @throws InputError where the place cannot be written. */
  static async create(path: string): Promise<PartFile> {
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      throw writeFailure(path, error);
    }
    return new PartFile(path);
  }

  /** Writes, and waits where the disk is slower than we are. @throws InputError */
  async write(text: string): Promise<void> {
    if (this.#failure !== undefined) throw writeFailure(this.#path, this.#failure);
    if (this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#stream.off("drain", done).off("error", done);
        resolve();
      };
      this.#stream.on("drain", done).on("error", done);
    });
  }

  /** @throws InputError */
  async keep(): Promise<void> {
    try {
      this.#stream.end();
      await finished(this.#stream);
      await rename(this.#temporary, this.#path);
    } catch (error) {
      await rm(this.#temporary, { force: true }).catch(() => undefined);
      throw writeFailure(this.#path, this.#failure ?? error);
    }
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.#temporary, { force: true }).catch(() => undefined);
  }
}

/** A CSV cell: quoted where it must be; never read as a formula by a spreadsheet. */
export function csvCell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
