/** Writes a file whole or not at all: under a temporary name first, then renamed. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeFailure } from "../input/read-text.ts";

/** Writes text to a file, over what was there. @throws InputError where the place cannot be written. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const temporary = `${path}.part-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(path, error);
  }
}
